#include "vidgo/app_server/server_config.h"

#include <algorithm>
#include <array>
#include <utility>

#include "config_reader.h"
#include "vidgo/backup/backup.h"
#include "vidgo/base/file.h"
#include "vidgo/base/json.h"
#include "vidgo/base/signature.h"
#include "vidgo/server/redis_connection.h"
#include "vidgo/storage/address.h"

namespace vidgo::app_server {
namespace {

constexpr std::size_t kKeyBytes = 32;
constexpr int kMaxPort = 65'535;
constexpr int kMaxWorkers = 256;
constexpr int kMaxExamples = 1'000;
constexpr int kMaxBackups = 10'000;

// As the files of the providers name them, which the tests hold this against.
constexpr std::array kProviderKeys = std::to_array<std::pair<std::string_view, std::string_view>>({
    {"piapi", "PIAPI_KEY"},
    {"pollo", "POLLO_API_KEY"},
    {"a2e", "A2E_API_KEY"},
    {"gemini", "GEMINI_API_KEY"},
    {"leonardo", "LEONARDO_API_KEY"},
    {"runway", "RUNWAY_API_KEY"},
    {"goenhance", "GOENHANCE_API_KEY"},
});

// Of those that have webhooks which can be verified.
constexpr std::array kNoticeSecrets = std::to_array<std::pair<std::string_view, std::string_view>>({
    {"piapi", "PIAPI_WEBHOOK_SECRET"},
    {"pollo", "POLLO_WEBHOOK_SECRET"},
    {"leonardo", "LEONARDO_WEBHOOK_SECRET"},
});

void readPlaces(ConfigReader& reader, ServerConfig& config)
{
    config.data = pathFromUtf8(reader.text("VIDGO_DATA", "vidgo-server-data"));
    config.listenAddress = reader.text("VIDGO_LISTEN", config.listenAddress);
    config.port = static_cast<std::uint16_t>(reader.number("VIDGO_PORT", config.port, 0, kMaxPort));
    config.address = reader.url("VIDGO_ADDRESS", config.address);
    config.site = reader.url("VIDGO_SITE", config.address);
    config.origins = reader.list("CORS_ORIGINS");
    config.requestsPerMinute = reader.number("RATE_LIMIT_PER_MINUTE", config.requestsPerMinute, 1, 1'000'000);
    const auto certificate = reader.text("VIDGO_TLS_CERTIFICATE");
    const auto key = reader.text("VIDGO_TLS_KEY");
    if (certificate.empty() != key.empty())
        reader.complain(certificate.empty() ? "VIDGO_TLS_CERTIFICATE" : "VIDGO_TLS_KEY", "is missing");
    else if (!certificate.empty())
        config.tls = server::TlsFiles{.certificate = pathFromUtf8(certificate), .key = pathFromUtf8(key)};
    auto proxies = server::TrustedProxies::from(reader.list("TRUSTED_PROXIES"));
    if (proxies)
        config.proxies = std::move(*proxies);
    else
        reader.complain("TRUSTED_PROXIES",
                        "has something that is no address and no range such as 10.0.0.0/8");
}

// A host that swallows what is sent to it is given up after seconds instead of minutes.
std::string boundedAddress(std::string address)
{
    if (address.find("connect_timeout") == std::string::npos)
        address += (address.find('?') == std::string::npos ? "?" : "&") + std::string("connect_timeout=5");
    return address;
}

void readDatabase(ConfigReader& reader, ServerConfig& config)
{
    const auto secret = reader.secret("DATABASE_URL");
    if (auto found = storage::databaseAt(secret.reveal(), config.data / "vidgo.db"))
        config.database = std::move(*found);
    else
        reader.complain("DATABASE_URL", "begins with neither postgresql:// nor sqlite:///");
    if (config.database.backend == storage::Backend::PostgreSql)
        config.database.address = boundedAddress(std::move(config.database.address));
    config.database.connections = static_cast<std::size_t>(reader.number("DATABASE_CONNECTIONS", 16, 1, 500));
    config.redis = reader.secret("REDIS_URL");
    if (!config.redis.isEmpty() && !server::RedisAddress::from(config.redis.reveal()))
        reader.complain("REDIS_URL", "is not an address such as redis://host:6379/0");
}

bool isLoopback(std::string_view url)
{
    // Not the beginning of another name.
    const auto isOn = [url](std::string_view host) {
        const auto rest = url.starts_with(host) ? url.substr(host.size()) : std::string_view("-");
        return rest.empty() || rest.starts_with(':') || rest.starts_with('/');
    };
    return isOn("http://127.0.0.1") || isOn("http://localhost");
}

void readBucket(ConfigReader& reader, ServerConfig& config)
{
    BucketConfig bucket;
    bucket.endpoint = reader.url("S3_ENDPOINT", {});
    bucket.name = reader.text("S3_BUCKET");
    bucket.region = reader.text("S3_REGION", bucket.region);
    bucket.keyId = reader.text("S3_ACCESS_KEY_ID");
    bucket.key = reader.secret("S3_SECRET_ACCESS_KEY");
    if (bucket.endpoint.empty()) {
        if (!bucket.name.empty())
            reader.complain("S3_ENDPOINT", "is missing");
        return;
    }
    // Signed addresses and files would be open to everybody on the way.
    if (!bucket.endpoint.starts_with("https://") && !isLoopback(bucket.endpoint))
        reader.complain("S3_ENDPOINT", "does not begin with https://");
    if (bucket.name.empty())
        reader.complain("S3_BUCKET", "is missing");
    else if (bucket.name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789.-") != std::string::npos)
        reader.complain("S3_BUCKET", "is no name of a bucket: small letters, digits, dots and hyphens");
    if (bucket.keyId.empty())
        reader.complain("S3_ACCESS_KEY_ID", "is missing");
    if (bucket.key.isEmpty())
        reader.complain("S3_SECRET_ACCESS_KEY", "is missing");
    config.bucket = std::move(bucket);
}

void readBackup(ConfigReader& reader, ServerConfig& config)
{
    auto& backup = config.backup;
    backup.folder = pathFromUtf8(reader.text("VIDGO_BACKUP_FOLDER"));
    backup.passphrase = reader.secret("VIDGO_BACKUP_PASSPHRASE");
    backup.kept = reader.number("VIDGO_BACKUPS_KEPT", backup.kept, 1, kMaxBackups);
    if (!backup.folder.empty() && backup.passphrase.size() < backup::kShortestPassphrase)
        reader.complain("VIDGO_BACKUP_PASSPHRASE",
                        backup.passphrase.isEmpty() ? "is missing" : "has fewer than 12 characters");
}

void readKeys(ConfigReader& reader, ServerConfig& config)
{
    config.masterKey = reader.secret("SECRET_KEY");
    config.tokenKey = reader.secret("JWT_SECRET_KEY");
    if (!config.masterKey.isEmpty() && config.masterKey.size() < kKeyBytes)
        reader.complain("SECRET_KEY", "has fewer than 32 bytes");
    if (!config.tokenKey.isEmpty() && config.tokenKey.size() < kKeyBytes)
        reader.complain("JWT_SECRET_KEY", "has fewer than 32 bytes");
    if (config.masterKey.isEmpty() != config.tokenKey.isEmpty())
        reader.complain(config.masterKey.isEmpty() ? "SECRET_KEY" : "JWT_SECRET_KEY", "is missing");
    // Each server would make keys of its own, and refuse the tokens of the others.
    else if (config.masterKey.isEmpty() && config.database.backend == storage::Backend::PostgreSql)
        reader.complain("SECRET_KEY", "is missing: servers on one PostgreSQL share it");
}

void readMail(ConfigReader& reader, ServerConfig& config)
{
    net::SmtpSettings smtp;
    smtp.host = reader.text("SMTP_HOST");
    smtp.port = static_cast<std::uint16_t>(reader.number("SMTP_PORT", smtp.port, 1, kMaxPort));
    smtp.user = reader.text("SMTP_USER");
    smtp.password = reader.secret("SMTP_PASSWORD");
    smtp.from.address = reader.text("SMTP_FROM", "no-reply@vidgo.example");
    smtp.from.name = reader.text("SMTP_FROM_NAME", "VidGo");
    const auto security = reader.text("SMTP_SECURITY", "starttls");
    if (security == "tls")
        smtp.security = net::SmtpSettings::Security::Tls;
    else if (security == "plain")
        smtp.security = net::SmtpSettings::Security::Plain;
    else if (security != "starttls")
        reader.complain("SMTP_SECURITY", "is none of tls, starttls and plain");
    if (!smtp.user.empty() && smtp.password.isEmpty())
        reader.complain("SMTP_PASSWORD", "is missing");
    if (!smtp.host.empty())
        config.smtp = std::move(smtp);
}

// "https://payment-stage.ecpay.com.tw/Cashier/…" -> its host
std::string hostOf(const std::string& url)
{
    const auto slashes = url.find("://");
    return slashes == std::string::npos ? url : url.substr(0, url.find('/', slashes + 3));
}

void readEcpay(ConfigReader& reader, ServerConfig& config)
{
    billing::EcpaySettings ecpay;
    ecpay.account.merchantId = reader.text("ECPAY_MERCHANT_ID");
    ecpay.account.hashKey = reader.secret("ECPAY_HASH_KEY");
    ecpay.account.hashIv = reader.secret("ECPAY_HASH_IV");
    ecpay.host = hostOf(reader.url("ECPAY_PAYMENT_URL", std::string(billing::ecpay::kStageHost)));
    ecpay.hasSubscriptions = reader.flag("ECPAY_SUBSCRIPTIONS", false);
    ecpay.baseUrl = config.address + "/api/v1";
    if (isLoopback(config.address))
        ecpay.account.reach = billing::ecpay::Reach::Loopback;
    if (ecpay.account.merchantId.empty())
        return;
    if (ecpay.account.hashKey.isEmpty())
        reader.complain("ECPAY_HASH_KEY", "is missing");
    if (ecpay.account.hashIv.isEmpty())
        reader.complain("ECPAY_HASH_IV", "is missing");
    config.ecpay = std::move(ecpay);
}

std::optional<billing::PaddlePrice> paddlePriceFrom(const Json& json)
{
    const auto text = [&](std::string_view name) -> std::string {
        const auto* const member = json.find(name);
        return member && member->asString() ? *member->asString() : std::string();
    };
    auto currency = Currency::fromCode(text("currency"));
    auto amount = currency ? moneyFromDecimal(text("amount"), *currency) : Result<Money>();
    const auto kind = text("kind");
    if (!currency || !amount || (kind != "plan" && kind != "package") || text("price").empty())
        return {};
    return billing::PaddlePrice{.kind = kind == "plan" ? billing::SoldItem::Kind::Plan
                                                       : billing::SoldItem::Kind::Package,
                                .item = text("item"),
                                .amount = *amount,
                                .price = billing::paddle::PriceId(text("price"))};
}

// [{"kind": "package", "item": "small", "amount": "2.99", "currency": "USD", "price": "pri_…"}]
void readPaddlePrices(ConfigReader& reader, billing::PaddleSettings& paddle)
{
    const auto file = reader.text("PADDLE_PRICES");
    if (file.empty())
        return reader.complain("PADDLE_PRICES",
                               "is missing: a file with the prices that were made at Paddle");
    const auto json = Json::read(pathFromUtf8(file));
    if (!json || !json->asArray())
        return reader.complain("PADDLE_PRICES", "names a file that is no list of prices");
    for (const auto& entry : *json->asArray()) {
        auto price = paddlePriceFrom(entry);
        if (!price)
            return reader.complain("PADDLE_PRICES",
                                   "has an entry without kind, item, amount, currency or price");
        paddle.prices.push_back(std::move(*price));
    }
}

// Paddle wants https of a page on which real money is paid; its sandbox takes pages of this computer as well.
void readPaddlePage(ConfigReader& reader, ServerConfig& config, billing::PaddleSettings& paddle)
{
    const bool isLive = paddle.host == billing::paddle::kLiveHost;
    const std::string prefix = isLive ? "live_" : "test_";
    endpoints::PaddlePage page{.clientToken = reader.text("PADDLE_CLIENT_TOKEN"),
                               .script = reader.url("PADDLE_JS", {}),
                               .isSandbox = !isLive};
    if (page.clientToken.empty() || !paddle.checkoutPage.empty())
        return;
    if (!page.clientToken.starts_with(prefix))
        reader.complain("PADDLE_CLIENT_TOKEN",
                        "does not begin with " + prefix + ", as those of PADDLE_HOST do");
    if (!config.address.starts_with("https://") && (isLive || !isLoopback(config.address)))
        reader.complain("VIDGO_ADDRESS", "is not https, which Paddle wants of the page on which it is paid");
    paddle.checkoutPage = config.address + std::string(endpoints::PaymentPages::kPaddlePath);
    config.paddlePage = std::move(page);
}

void readPaddle(ConfigReader& reader, ServerConfig& config)
{
    billing::PaddleSettings paddle;
    paddle.apiKey = reader.secret("PADDLE_API_KEY");
    paddle.webhookSecret = reader.secret("PADDLE_WEBHOOK_SECRET");
    paddle.host = reader.url("PADDLE_HOST", std::string(billing::paddle::kSandboxHost));
    paddle.checkoutPage = reader.url("PADDLE_CHECKOUT_PAGE", {});
    if (paddle.apiKey.isEmpty())
        return;
    if (paddle.webhookSecret.isEmpty())
        reader.complain("PADDLE_WEBHOOK_SECRET", "is missing");
    readPaddlePrices(reader, paddle);
    readPaddlePage(reader, config, paddle);
    config.paddle = std::move(paddle);
}

// The keys of the companies that make things; a company without one is not asked.
void readProviders(ConfigReader& reader, ServerConfig& config)
{
    for (const auto& [provider, variable] : kProviderKeys)
        if (auto key = reader.secret(std::string(variable)); !key.isEmpty())
            config.providerKeys.emplace(provider, std::move(key));
    for (const auto& [provider, variable] : kNoticeSecrets)
        if (auto secret = reader.secret(std::string(variable)); !secret.isEmpty())
            config.noticeSecrets.emplace(provider, std::move(secret));
}

void readWork(ConfigReader& reader, ServerConfig& config)
{
    config.workers = reader.number("VIDGO_WORKERS", config.workers, 1, kMaxWorkers);
    config.hasWorkersApart = reader.flag("VIDGO_WORKERS_APART", false);
    config.workerPort =
        static_cast<std::uint16_t>(reader.number("VIDGO_WORKER_PORT", config.workerPort, 0, kMaxPort));
    config.startupTimeout = std::chrono::seconds(reader.number("STARTUP_TIMEOUT", 300, 1, 24 * 60 * 60));
}

// "5.00 USD"
void readBudget(ConfigReader& reader, PregenerationConfig& config)
{
    constexpr std::string_view kDollars = " USD"; // in which they charge
    const auto text = reader.text("PREGENERATION_BUDGET");
    if (text.empty())
        return;
    const auto amount = text.substr(0, text.size() - std::min(text.size(), kDollars.size()));
    const auto money = moneyFromDecimal(amount, Currency::usd());
    if (!text.ends_with(kDollars) || !money || money->minor < 0)
        return reader.complain("PREGENERATION_BUDGET", "is not an amount such as 5.00 USD");
    config.budget = *money;
}

void readExamples(ConfigReader& reader, ServerConfig& config)
{
    auto& pregeneration = config.pregeneration;
    pregeneration.isSkipped = reader.flag("SKIP_PREGENERATION", false);
    pregeneration.limit = reader.number("PREGENERATION_LIMIT", pregeneration.limit, 1, kMaxExamples);
    pregeneration.skipsAvatar = reader.flag("SKIP_AVATAR", false);
    pregeneration.skipsVideo = reader.flag("SKIP_VIDEO", false);
    readBudget(reader, pregeneration);
    config.packKey = reader.secret("PACK_KEY");
    if (!config.packKey.isEmpty() && !SigningKey::fromPem(config.packKey))
        reader.complain("PACK_KEY", "is no private key as `vidgo materials keygen` makes it");
    config.allowsEmptyMaterials = reader.flag("ALLOW_EMPTY_MATERIALS", config.isDebug);
    config.minimumMaterials = reader.number("MIN_TEMPLATES", config.minimumMaterials, 0, 10'000);
}

} // namespace

ReadConfig readConfig(const Environment& environment, const std::filesystem::path& resources)
{
    ConfigReader reader(environment);
    ReadConfig read;
    auto& config = read.config;
    config.resources = resources;
    config.isDebug = reader.flag("DEBUG", false);
    readPlaces(reader, config);
    readDatabase(reader, config);
    readBucket(reader, config);
    readBackup(reader, config);
    readKeys(reader, config);
    readMail(reader, config);
    readEcpay(reader, config);
    readPaddle(reader, config);
    readProviders(reader, config);
    readWork(reader, config);
    readExamples(reader, config);
    read.problems = reader.take();
    return read;
}

} // namespace vidgo::app_server
