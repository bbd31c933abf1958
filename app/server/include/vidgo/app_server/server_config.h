#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "vidgo/app_server/bucket.h"
#include "vidgo/base/secret.h"
#include "vidgo/billing/ecpay_gateway.h"
#include "vidgo/billing/paddle_gateway.h"
#include "vidgo/endpoints/payment_pages.h"
#include "vidgo/model/budget.h"
#include "vidgo/net/smtp_mailer.h"
#include "vidgo/server/server_options.h"
#include "vidgo/storage/database.h"

namespace vidgo::app_server {

/// Which examples are made ahead of time when a server starts, and what for.
struct PregenerationConfig
{
    bool isSkipped = false;
    int limit = 10; ///< For each tool.
    bool skipsAvatar = false;
    bool skipsVideo = false;
    std::optional<Money> budget; ///< The most that it may cost in a month; none: nothing is ordered.
};

/// The backups of each day; none without a folder.
struct BackupConfig
{
    std::filesystem::path folder;
    Secret passphrase;
    int kept = 7; ///< So many of them, the newest.
};

/// Everything that is set up by whoever runs a server, in variables of the environment: `.env.example` names
/// and explains them.
struct ServerConfig
{
    std::filesystem::path data; ///< Database, files, uploads and keys lie here.
    std::filesystem::path resources;
    std::string address = "http://127.0.0.1:8000"; ///< Where people reach the server, without a slash behind.
    std::string site;                              ///< Where links of mails lead; as a rule the same.
    std::string listenAddress = "127.0.0.1";
    std::uint16_t port = 8000;
    std::optional<server::TlsFiles> tls;
    server::TrustedProxies proxies;
    std::vector<std::string> origins; ///< Web pages that may ask.
    storage::DatabaseOptions database;
    std::optional<BucketConfig> bucket;    ///< Where files lie; none: in `data`.
    Secret redis;                          ///< Address of Redis; empty: none.
    Secret masterKey;                      ///< At least 32 bytes; empty: one is made and kept in `data`.
    Secret tokenKey;                       ///< The same, for access tokens.
    std::optional<net::SmtpSettings> smtp; ///< None: mails wait.
    std::optional<billing::EcpaySettings> ecpay;
    std::optional<billing::PaddleSettings> paddle;
    std::optional<endpoints::PaddlePage> paddlePage;         ///< None: there is another page for it, or none.
    std::map<std::string, Secret, std::less<>> providerKeys; ///< By id; those without are not asked.
    /// By which their webhooks are known; those without one have none, and are asked now and then.
    std::map<std::string, Secret, std::less<>> noticeSecrets;
    bool isDebug = false;
    int workers = 8;                          ///< Calls of providers that are waited for at once.
    bool hasWorkersApart = false;             ///< Others make them: `vidgo-server --worker`.
    std::uint16_t workerPort = 8001;          ///< Where such a one says how it is, on this machine only.
    std::chrono::seconds startupTimeout{300}; ///< For database and Redis to answer.
    PregenerationConfig pregeneration;
    Secret packKey; ///< Signs the pack of what was made ahead of time (PEM); empty: no pack is made.
    BackupConfig backup;
    bool allowsEmptyMaterials = false;
    int minimumMaterials = 1; ///< For each tool.
    int requestsPerMinute = 100;
};

/// Something that is wrong with the environment. Never holds a value: it may be a secret.
struct ConfigProblem
{
    std::string variable; ///< "DATABASE_URL"
    std::string what;     ///< "is missing", "is not a number from 1 to 65535" …
};

/// What was read, and all that is wrong with it: with problems the server does not start.
struct ReadConfig
{
    ServerConfig config;
    std::vector<ConfigProblem> problems;
};

/// The value of a variable; none when it is not set.
using Environment = std::function<std::optional<std::string>(const std::string& name)>;

/// Reads the environment. A secret may stand in a file as well, whose name is in `<NAME>_FILE`.
ReadConfig readConfig(const Environment& environment, const std::filesystem::path& resources);

} // namespace vidgo::app_server
