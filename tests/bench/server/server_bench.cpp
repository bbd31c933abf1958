// Measures what one core of the server answers: a ping that is served where the connection is, one that goes
// through a lane of threads, and the lookup of examples by their hash in the whole server, on SQLite, with
// all that stands around its routes; beside FastAPI on uvicorn with uvloop and httptools, which reads the
// same rows out of SQLite. wrk asks from the other cores, 64 connections that are kept. Then 10 000 idle
// connections, and what they cost. Prints rows of the table of `./dev bench`.
//
// Beside the requests of a second stands what one of them costs of the processor: on a machine that others
// use as well it is the figure that holds.
//
//     server_bench [seconds of each run, 3] [runs, 5]
//     server_bench serve PORT                    what it starts itself
//     server_bench lookup PORT FOLDER            the same

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <thread>

#include <QProcess>
#include <QRegularExpression>

#include <unistd.h>

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>

#include "lookup_server.h"
#include "vidgo/server/health.h"
#include "vidgo/server/http_server.h"
#include "vidgo/test/test_folder.h"

using namespace vidgo;
using namespace std::chrono_literals;
namespace asio = boost::asio;

namespace {

constexpr std::uint16_t kOwnPort = 18'471;
constexpr std::uint16_t kPeerPort = 18'472;
constexpr std::size_t kIdle = 10'000;

struct Measured
{
    double perSecond = 0;
    double p99 = 0;  ///< Milliseconds.
    double cost = 0; ///< Microseconds of the processor for one request, in the server.
};

struct Runs
{
    std::vector<Measured> all;

    double median(double Measured::*value) const
    {
        std::vector<double> sorted;
        sorted.reserve(all.size());
        for (const auto& one : all)
            sorted.push_back(one.*value);
        std::ranges::sort(sorted);
        return sorted[sorted.size() / 2];
    }
};

int serve(std::uint16_t port)
{
    server::ServerOptions options;
    options.port = port;
    options.limits.connectionsPerIp = options.limits.connections = 20'000;
    options.lanes = {{.name = "work", .threads = 1, .queue = 256}};
    options.laneOf = [](const api::Request& request) {
        return request.path == "/ping" ? server::kOnIoThread : 0;
    };
    const auto log = makeConsoleLog(LogLevel::Warning);
    SystemClock clock;
    SystemRandom random;
    server::ServerObserver observer;
    const server::Health health({});
    const auto opened = server::HttpServer::open(options, {health.liveness(), *log, clock, random, observer});
    if (!opened) {
        std::fprintf(stderr, "%s\n", opened.error().external().c_str());
        return 1;
    }
    std::this_thread::sleep_for(10min); // the bench ends it
    return 0;
}

bool canConnect(asio::io_context& io, std::uint16_t port)
{
    boost::system::error_code error;
    asio::ip::tcp::socket(io).connect({asio::ip::address_v4::loopback(), port}, error);
    return !error;
}

/// A server on the first core.
struct Served
{
    Served(const QStringList& command, std::uint16_t port)
    {
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start("taskset", QStringList{"-c", "0"} + command);
        asio::io_context io;
        for (int i = 0; i < 500 && !isThere && process.state() != QProcess::NotRunning; ++i) {
            process.waitForFinished(20);
            isThere = canConnect(io, port);
        }
    }
    ~Served()
    {
        process.kill();
        process.waitForFinished();
    }
    QProcess process;
    bool isThere = false;
};

// Seconds of the processor that a process has used.
double usedBy(qint64 process)
{
    std::ifstream file("/proc/" + std::to_string(process) + "/stat");
    std::string word;
    std::getline(file, word, ')'); // its name, which may hold blanks
    double ticks = 0;
    for (int field = 3; file >> word && field <= 15; ++field)
        if (field >= 14) // in programs and in the system
            ticks += std::atof(word.c_str());
    return ticks / static_cast<double>(sysconf(_SC_CLK_TCK));
}

// What is asked for is a path, or a script of wrk that names paths.
Measured ask(const Served& served, std::uint16_t port, const QString& path, int seconds)
{
    QProcess wrk;
    const int cores = static_cast<int>(std::thread::hardware_concurrency());
    const auto others = cores > 1 ? "1-" + QString::number(cores - 1) : QString("0");
    QStringList command{
        "-c", others, "wrk", "-t1", "-c64", "--latency", "-d" + QString::number(seconds) + "s"};
    if (path.endsWith(".lua"))
        command += {"-s", path};
    const auto before = usedBy(served.process.processId());
    wrk.start("taskset", command + QStringList{"http://127.0.0.1:" + QString::number(port) +
                                               (path.endsWith(".lua") ? QString() : path)});
    wrk.waitForFinished(-1);
    const auto used = usedBy(served.process.processId()) - before;
    const QString said = wrk.readAll();
    static const QRegularExpression kRate("Requests/sec:\\s+([0-9.]+)");
    static const QRegularExpression kCount("([0-9]+) requests in");
    static const QRegularExpression kLate("99%\\s+([0-9.]+)(us|ms|s)");
    const auto late = kLate.match(said);
    const double unit = late.captured(2) == "us" ? 0.001 : late.captured(2) == "ms" ? 1 : 1000;
    if (said.contains("Non-2xx"))
        std::fprintf(stderr, "server_bench: wrong answers\n%s\n", qPrintable(said));
    return {kRate.match(said).captured(1).toDouble(), late.captured(1).toDouble() * unit,
            used * 1e6 / std::max(1.0, kCount.match(said).captured(1).toDouble())};
}

void row(const char* name, const Runs& ours, const Runs& peer)
{
    const auto range = std::ranges::minmax(ours.all, {}, &Measured::perSecond);
    const auto rate = ours.median(&Measured::perSecond);
    const auto peers = peer.all.empty() ? 0 : peer.median(&Measured::perSecond);
    std::printf("%s | %.0f req/s | %s | %s | >= 4x, p99 < 5 ms | %.0f-%.0f req/s, p99 %.2f ms (peer %.2f "
                "ms), %.1f us of the "
                "processor each (peer %.1f us: %.1fx)\n",
                name, rate,
                peers > 0 ? (std::to_string(static_cast<int>(peers)) + " req/s").c_str() : "not there",
                peers > 0 ? QString::number(rate / peers, 'f', 1).append("x").toUtf8().constData() : "",
                range.min.perSecond, range.max.perSecond, ours.median(&Measured::p99),
                peers > 0 ? peer.median(&Measured::p99) : 0, ours.median(&Measured::cost),
                peers > 0 ? peer.median(&Measured::cost) : 0,
                peers > 0 ? peer.median(&Measured::cost) / ours.median(&Measured::cost) : 0);
    std::fflush(stdout);
}

double memoryOf(qint64 process)
{
    std::ifstream file("/proc/" + std::to_string(process) + "/status"); // says that it is 0 bytes long
    const std::string status(std::istreambuf_iterator<char>(file), {});
    const auto at = status.find("VmRSS:");
    return at == std::string::npos ? 0 : std::atof(status.c_str() + at + 6) / 1024;
}

void measureIdle(const Served& served, int seconds)
{
    const auto before = memoryOf(served.process.processId());
    asio::io_context io;
    std::vector<asio::ip::tcp::socket> idle;
    boost::system::error_code error;
    while (idle.size() < kIdle && !error) {
        idle.emplace_back(io);
        idle.back().connect({asio::ip::address_v4::loopback(), kOwnPort}, error);
    }
    if (error) {
        std::printf("10 000 idle connections | only %zu (%s) | | | | \n", idle.size(),
                    error.message().c_str());
        return;
    }
    const auto busy = ask(served, kOwnPort, "/ping", seconds);
    const auto after = memoryOf(served.process.processId());
    std::printf(
        "memory at 10 000 idle connections | %.0f MB (%.1f KB each) | | | | before %.0f MB; meanwhile %.0f "
        "req/s, p99 %.2f ms\n",
        after, (after - before) * 1024 / static_cast<double>(kIdle), before, busy.perSecond, busy.p99);
}

// All hashes in turn, as a script of wrk.
QString scriptOf(const std::filesystem::path& folder)
{
    const auto path = folder / "lookups.lua";
    std::ofstream script(path);
    script << "local hashes = {";
    for (const auto& hash : bench::hashesIn(folder))
        script << "\"" << hash << "\",";
    script << "}\nlocal at = 0\nrequest = function()\n  at = at % #hashes + 1\n"
              "  return wrk.format(\"GET\", \"/api/v1/demo/lookup/\" .. hashes[at])\nend\n";
    return QString::fromStdString(path.string());
}

QStringList peerCommand(const QString& database = {})
{
    return QStringList{"/usr/bin/python3", VIDGO_BENCH_PEER, QString::number(kPeerPort)} +
           (database.isEmpty() ? QStringList() : QStringList(database));
}

void measurePings(const QString& program, int seconds, int runs)
{
    Runs direct, lane, peer;
    for (int i = 0; i < runs; ++i) {
        {
            const Served own({program, "serve", QString::number(kOwnPort)}, kOwnPort);
            ask(own, kOwnPort, "/ping", 1);
            direct.all.push_back(ask(own, kOwnPort, "/ping", seconds));
            lane.all.push_back(ask(own, kOwnPort, "/work", seconds));
        }
        const Served other(peerCommand(), kPeerPort);
        if (!other.isThere)
            continue;
        ask(other, kPeerPort, "/ping", 1);
        peer.all.push_back(ask(other, kPeerPort, "/ping", seconds));
    }
    row("HTTP ping, one core", direct, peer);
    row("HTTP ping through a lane of threads, one core", lane, peer);
}

void measureLookups(const QString& program, int seconds, int runs)
{
    const test::TestFolder folder;
    const auto place = QString::fromStdString(folder.path().string());
    Runs ours, peer;
    for (int i = 0; i < runs; ++i) {
        QString script;
        {
            const Served own({program, "lookup", QString::number(kOwnPort), place}, kOwnPort);
            if (!own.isThere)
                return;
            script = scriptOf(folder.path());
            ask(own, kOwnPort, script, 1);
            ours.all.push_back(ask(own, kOwnPort, script, seconds));
        }
        const Served other(peerCommand(place + "/vidgo.db"), kPeerPort);
        if (!other.isThere)
            continue;
        ask(other, kPeerPort, script, 1);
        peer.all.push_back(ask(other, kPeerPort, script, seconds));
    }
    row("preset lookup over HTTP in the whole server, one core", ours, peer);
}

} // namespace

int main(int count, char** values)
{
    const auto isTold = [&](std::string_view word) { return count > 2 && values[1] == word; };
    if (isTold("serve"))
        return serve(static_cast<std::uint16_t>(std::atoi(values[2])));
    if (isTold("lookup") && count > 3)
        return bench::serveLookups(static_cast<std::uint16_t>(std::atoi(values[2])), values[3]);
    const int seconds = count > 1 ? std::max(1, std::atoi(values[1])) : 3;
    const int runs = count > 2 ? std::max(1, std::atoi(values[2])) : 5;
    measurePings(values[0], seconds, runs);
    measureLookups(values[0], seconds, runs);
    const Served own({values[0], "serve", QString::number(kOwnPort)}, kOwnPort);
    measureIdle(own, seconds);
    return 0;
}
