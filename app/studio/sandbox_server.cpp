#include "sandbox_server.h"

#include <chrono>
#include <utility>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTcpServer>
#include <QTimer>
#include <QUrl>

#include "child_program.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"
#include "vidgo/base/money.h"
#include "vidgo/base/random.h"
#include "vidgo/base/signature.h"
#include "vidgo/ui/messages/convert.h"

namespace vidgo {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view kModule = "studio";
constexpr std::chrono::milliseconds kRest{500}; // before it is started again
constexpr std::uint64_t kLongestPort = 16;      // its digits, with what an editor adds

// A plan or a package as Paddle sells it.
struct Sold
{
    std::string kind; ///< "plan" or "package"
    std::string item;
    std::string amount; ///< "2.99"
    std::int64_t minor = 0;
    std::string price; ///< Paddle's id.
};

std::string textOf(const Json& object, std::string_view name)
{
    const auto* const member = object.find(name);
    return member && member->asString() ? *member->asString() : std::string();
}

fs::path portFile(const fs::path& folder)
{
    return folder / "port";
}

// That of the last time, as long as nobody else has it: examples, sign-ins and jobs are remembered by the
// address of their server.
std::uint16_t portIn(const fs::path& folder)
{
    const auto kept = readTextFile(portFile(folder), kLongestPort);
    const auto last = kept ? QByteArray::fromStdString(*kept).trimmed().toUShort() : std::uint16_t{0};
    QTcpServer server;
    if (last == 0 || !server.listen(QHostAddress::LocalHost, last))
        server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

const Json::Array& listIn(const Json* object, std::string_view name)
{
    static const Json::Array kNone;
    const auto* const list = object ? object->find(name) : nullptr;
    return list && list->asArray() ? *list->asArray() : kNone;
}

// Only dollars: what costs New Taiwan dollars is paid for at ECPay.
void sell(std::vector<Sold>& all, const std::string& kind, const std::string& item, const Json& price)
{
    const auto money = moneyFromDecimal(textOf(price, "amount"), Currency::usd());
    if (textOf(price, "currency") != "USD" || !money)
        return;
    const auto id = QStringLiteral("pri_01sandbox%1").arg(all.size(), 17, 10, QLatin1Char('0'));
    all.push_back({.kind = kind,
                   .item = item,
                   .amount = textOf(price, "amount"),
                   .minor = money->minor,
                   .price = id.toStdString()});
}

std::vector<Sold> soldAtPaddle(const fs::path& resources)
{
    std::vector<Sold> all;
    if (const auto packages = Json::read(resources / "catalog" / "packages.json"))
        for (const auto& package : listIn(&*packages, "packages"))
            for (const auto& price : listIn(&package, "prices"))
                sell(all, "package", textOf(package, "id"), price);
    if (const auto rules = Json::read(resources / "catalog" / "billing_rules.json"))
        for (const auto& price : listIn(rules->find("plan_prices"), "prices"))
            sell(all, "plan", textOf(price, "tier"), price);
    return all;
}

fs::path packKeyFile(const fs::path& folder)
{
    return folder / "pack-key.pem";
}

Json pricesOf(const std::vector<Sold>& sold)
{
    Json::Array prices;
    for (const auto& one : sold) {
        Json::Object price;
        price["kind"] = one.kind;
        price["item"] = one.item;
        price["amount"] = one.amount;
        price["currency"] = "USD";
        price["price"] = one.price;
        prices.emplace_back(std::move(price));
    }
    return Json(std::move(prices));
}

} // namespace

SandboxServer::SandboxServer(Places places)
    : m_places(std::move(places))
    , m_port(portIn(m_places.folder))
{}

SandboxServer::~SandboxServer()
{
    m_process.disconnect();
    endProgram(m_process);
    forgetStandIns();
}

std::string SandboxServer::address() const
{
    return "http://127.0.0.1:" + std::to_string(m_port);
}

QStringList SandboxServer::standInOptions() const
{
    QStringList options{QStringLiteral("--webhook-url"),
                        ui::toQString(address()) + QStringLiteral("/api/v1/payments/paddle/notice")};
    for (const auto& one : soldAtPaddle(m_places.resources))
        options << QStringLiteral("--price")
                << ui::toQString(one.price + "=" + one.item + ":USD:" + std::to_string(one.minor) +
                                 (one.kind == "plan" ? ":1" : ":0")); // months
    return options;
}

fs::path SandboxServer::standInsFile() const
{
    return m_places.folder / "stand-ins.json";
}

void SandboxServer::forgetStandIns() const
{
    std::error_code ignored;
    fs::remove(standInsFile(), ignored);
}

// Nobody else may look into the folder: the keys of the server will lie there as well.
Outcome SandboxServer::prepare(const Json& standIns) const
{
    if (auto made = makeFolder(m_places.folder); !made)
        return made;
    std::error_code code;
    fs::permissions(m_places.folder, fs::perms::owner_all, code);
    if (code)
        return fail(BaseError::FileNotWritable, code.message(), {{"file", toUtf8(m_places.folder)}});
    if (auto kept = writeFile(portFile(m_places.folder), std::to_string(m_port), Durability::Rename); !kept)
        return kept;
    if (auto written = writeFile(standInsFile(), standIns.dump(), Durability::Rename); !written)
        return written;
    fs::permissions(standInsFile(), fs::perms::owner_read | fs::perms::owner_write, code);
    if (auto kept = preparePackKey(); !kept)
        return kept;
    return writeFile(m_places.folder / "paddle-prices.json",
                     pricesOf(soldAtPaddle(m_places.resources)).dump(), Durability::Rename);
}

// The same as long as the folder lasts: who trusts it is not asked again.
Outcome SandboxServer::preparePackKey() const
{
    const auto file = packKeyFile(m_places.folder);
    std::error_code code;
    if (!fs::exists(file, code)) {
        SystemRandom random;
        const auto pem = SigningKey::generate(random).toPem();
        if (auto written = writeFile(file, pem.reveal(), Durability::Rename); !written)
            return written;
    }
    // Also of one whose writer died here: the server takes no key that others can read.
    fs::permissions(file, fs::perms::owner_read | fs::perms::owner_write, code);
    return {};
}

// Only what is named here: the environment of this program may hold the keys and databases of a real server.
QProcessEnvironment SandboxServer::environment(const Json& standIns) const
{
    const auto own = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment all;
    for (const auto* name : {"PATH", "HOME", "LANG", "LC_ALL", "TMPDIR", "TZ", "LD_LIBRARY_PATH",
                             "SystemRoot", "ASAN_OPTIONS", "LSAN_OPTIONS", "UBSAN_OPTIONS", "TSAN_OPTIONS"})
        if (own.contains(QLatin1String(name)))
            all.insert(QLatin1String(name), own.value(QLatin1String(name)));
    const auto set = [&all](const char* name, const std::string& value) {
        all.insert(QLatin1String(name), ui::toQString(value));
    };
    set("VIDGO_RESOURCES_DIR", toUtf8(m_places.resources));
    set("VIDGO_DATA", toUtf8(m_places.folder));
    set("VIDGO_LISTEN", "127.0.0.1");
    set("VIDGO_PORT", std::to_string(m_port));
    set("VIDGO_ADDRESS", address());
    // Studio, browser and gateways have one address here, so that a limit for one would be met by all.
    set("RATE_LIMIT_PER_MINUTE", "6000");
    set("SKIP_PREGENERATION", m_places.hasNewExamples ? "false" : "true");
    set("PREGENERATION_LIMIT", "1");
    set("PREGENERATION_BUDGET", "5.00 USD"); // of play money
    set("SKIP_AVATAR", "true");              // clips take longer than somebody waits
    set("SKIP_VIDEO", "true");
    set("PACK_KEY_FILE", toUtf8(packKeyFile(m_places.folder)));
    set("ALLOW_EMPTY_MATERIALS", "true");
    set("SMTP_HOST", "127.0.0.1");
    set("SMTP_PORT", std::to_string(QUrl(ui::toQString(textOf(standIns, "mail"))).port()));
    set("SMTP_SECURITY", "plain");
    // As the stand-ins know their one merchant: the keys of ECPay's public stage, and those of Paddle's.
    set("ECPAY_MERCHANT_ID", "3002607");
    set("ECPAY_HASH_KEY", "pwFHCqoQZGmho4w6");
    set("ECPAY_HASH_IV", "EkRm7iFT261dpevs");
    set("ECPAY_PAYMENT_URL", textOf(standIns, "ecpay") + "/Cashier/AioCheckOut/V5");
    set("ECPAY_SUBSCRIPTIONS", "true");
    set("PADDLE_API_KEY", "pdl_sdbx_apikey_sandbox");
    set("PADDLE_WEBHOOK_SECRET", "pdl_ntfset_sandbox");
    set("PADDLE_CLIENT_TOKEN", "test_sandbox");
    set("PADDLE_HOST", textOf(standIns, "paddle"));
    set("PADDLE_JS", textOf(standIns, "paddle") + "/paddle.js");
    set("PADDLE_PRICES", toUtf8(m_places.folder / "paddle-prices.json"));
    return all;
}

void SandboxServer::start(const Json& standIns, Log& log)
{
    m_process.setProcessEnvironment(environment(standIns));
    // Of this sandbox, through all its restarts.
    const auto said = ui::pathText(m_places.folder / "server.log");
    QFile::remove(said);
    m_process.setStandardErrorFile(said, QIODevice::Append);
    endWithThisProgram(m_process);
    // It has read where the stand-ins are once it says where it is itself.
    QObject::connect(&m_process, &QProcess::readyReadStandardOutput, &m_process, [this] {
        m_hasBegun = true;
        forgetStandIns();
    });
    QObject::connect(&m_process, &QProcess::errorOccurred, &m_process,
                     [this, &log](QProcess::ProcessError error) {
                         if (error == QProcess::FailedToStart)
                             log.warning(kModule, "the server of the sandbox does not start",
                                         {{"reason", m_process.errorString().toStdString()}});
                     });
    QObject::connect(&m_process, &QProcess::finished, &m_process, [this, standIns, &log](int code) {
        log.warning(kModule, "the server of the sandbox has ended; see its server.log",
                    {{"code", std::to_string(code)}});
        if (std::exchange(m_hasBegun, false))
            QTimer::singleShot(kRest, &m_process, [this, standIns, &log] { begin(standIns, log); });
    });
    begin(standIns, log);
}

void SandboxServer::begin(const Json& standIns, Log& log)
{
    if (auto prepared = prepare(standIns); !prepared) {
        log.failure(kModule, "the sandbox has no server", prepared.error());
        return;
    }
    const QDir folder(m_places.programs.isEmpty() ? QCoreApplication::applicationDirPath()
                                                  : m_places.programs);
    m_process.start(folder.filePath(QStringLiteral("vidgo-server")),
                    {QStringLiteral("--sandbox"), ui::pathText(standInsFile())}, QIODevice::ReadOnly);
}

} // namespace vidgo
