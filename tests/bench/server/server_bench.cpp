// Measures what one core of the server answers: a ping that is served where the connection is, and one that
// goes through a lane of threads, beside FastAPI on uvicorn with uvloop and httptools. wrk asks from the
// other cores, 64 connections that are kept. Then 10 000 idle connections, and what they cost. Prints rows of
// the table of `./dev bench`.
//
//     server_bench [seconds of each run, 3] [runs, 5]
//     server_bench serve PORT        what it starts itself

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <thread>

#include <QProcess>
#include <QRegularExpression>

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>

#include "vidgo/server/health.h"
#include "vidgo/server/http_server.h"

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
    double p99 = 0; ///< Milliseconds.
};

struct Runs
{
    std::vector<Measured> all;

    double median(double Measured::*value) const
    {
        std::vector<double> sorted;
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
    options.laneOf = [](api::Method, std::string_view path) {
        return path == "/ping" ? server::kOnIoThread : 0;
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

Measured ask(std::uint16_t port, const QString& path, int seconds)
{
    QProcess wrk;
    const int cores = static_cast<int>(std::thread::hardware_concurrency());
    const auto others = cores > 1 ? "1-" + QString::number(cores - 1) : QString("0");
    wrk.start("taskset",
              {"-c", others, "wrk", "-t1", "-c64", "--latency", "-d" + QString::number(seconds) + "s",
               "http://127.0.0.1:" + QString::number(port) + path});
    wrk.waitForFinished(-1);
    const QString said = wrk.readAll();
    static const QRegularExpression kRate("Requests/sec:\\s+([0-9.]+)");
    static const QRegularExpression kLate("99%\\s+([0-9.]+)(us|ms|s)");
    const auto late = kLate.match(said);
    const double unit = late.captured(2) == "us" ? 0.001 : late.captured(2) == "ms" ? 1 : 1000;
    if (said.contains("Non-2xx"))
        std::fprintf(stderr, "server_bench: wrong answers\n%s\n", qPrintable(said));
    return {kRate.match(said).captured(1).toDouble(), late.captured(1).toDouble() * unit};
}

void row(const char* name, const Runs& ours, const Runs& peer)
{
    const auto range = std::ranges::minmax(ours.all, {}, &Measured::perSecond);
    const auto rate = ours.median(&Measured::perSecond);
    const auto peers = peer.all.empty() ? 0 : peer.median(&Measured::perSecond);
    std::printf(
        "%s | %.0f req/s | %s | %s | >= 4x, p99 < 5 ms | %.0f-%.0f req/s, p99 %.2f ms (peer %.2f ms)\n", name,
        rate, peers > 0 ? (std::to_string(static_cast<int>(peers)) + " req/s").c_str() : "not there",
        peers > 0 ? QString::number(rate / peers, 'f', 1).append("x").toUtf8().constData() : "",
        range.min.perSecond, range.max.perSecond, ours.median(&Measured::p99),
        peers > 0 ? peer.median(&Measured::p99) : 0);
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
    const auto busy = ask(kOwnPort, "/ping", seconds);
    const auto after = memoryOf(served.process.processId());
    std::printf(
        "memory at 10 000 idle connections | %.0f MB (%.1f KB each) | | | | before %.0f MB; meanwhile %.0f "
        "req/s, p99 %.2f ms\n",
        after, (after - before) * 1024 / static_cast<double>(kIdle), before, busy.perSecond, busy.p99);
}

} // namespace

int main(int count, char** values)
{
    if (count > 2 && std::string_view(values[1]) == "serve")
        return serve(static_cast<std::uint16_t>(std::atoi(values[2])));
    const int seconds = count > 1 ? std::max(1, std::atoi(values[1])) : 3;
    const int runs = count > 2 ? std::max(1, std::atoi(values[2])) : 5;
    Runs direct, lane, peer;
    for (int i = 0; i < runs; ++i) {
        {
            const Served own({values[0], "serve", QString::number(kOwnPort)}, kOwnPort);
            ask(kOwnPort, "/ping", 1);
            direct.all.push_back(ask(kOwnPort, "/ping", seconds));
            lane.all.push_back(ask(kOwnPort, "/work", seconds));
        }
        const Served other({"/usr/bin/python3", VIDGO_BENCH_PEER, QString::number(kPeerPort)}, kPeerPort);
        if (!other.isThere)
            continue;
        ask(kPeerPort, "/ping", 1);
        peer.all.push_back(ask(kPeerPort, "/ping", seconds));
    }
    row("HTTP ping, one core", direct, peer);
    row("HTTP ping through a lane of threads, one core", lane, peer);
    const Served own({values[0], "serve", QString::number(kOwnPort)}, kOwnPort);
    measureIdle(own, seconds);
    return 0;
}
