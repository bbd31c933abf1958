#include "server_keys.h"

#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"
#include "vidgo/base/json.h"

namespace vidgo::app_server {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kKeyBytes = 32;

std::string hexadecimal(Random& random)
{
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::array<std::uint8_t, kKeyBytes> bytes{};
    random.fill(bytes);
    std::string text;
    for (const auto byte : bytes) {
        text += kDigits[byte >> 4U];
        text += kDigits[byte & 15U];
    }
    return text;
}

Result<accounts::AccountKeys> keysFrom(const Secret& token, const Secret& master)
{
    std::vector<accounts::ServerKey> tokens;
    tokens.push_back({.id = "token", .secret = token});
    std::vector<accounts::ServerKey> masters;
    masters.push_back({.id = "master", .secret = master});
    return accounts::AccountKeys::create(std::move(tokens), std::move(masters));
}

// Nobody else may look into the folder while the file is being written.
Outcome makeKeys(const fs::path& file, Random& random)
{
    if (auto made = makeFolder(file.parent_path()); !made)
        return made;
    std::error_code code;
    fs::permissions(file.parent_path(), fs::perms::owner_all, code);
    if (code)
        return fail(BaseError::FileNotWritable, code.message(), {{"file", toUtf8(file)}});
    auto text =
        Json(Json::Object{{"token", hexadecimal(random)}, {"master", hexadecimal(random)}}).dumpPretty();
    auto written = writeFile(file, text, Durability::Sync);
    wipe(text);
    if (!written)
        return written;
    fs::permissions(file, fs::perms::owner_read | fs::perms::owner_write, code);
    return {};
}

Secret member(const Json& json, std::string_view name)
{
    const auto* const value = json.find(name);
    return value && value->asString() ? Secret(*value->asString()) : Secret();
}

} // namespace

Result<accounts::AccountKeys> serverKeys(const ServerConfig& config, Random& random)
{
    if (!config.masterKey.isEmpty())
        return keysFrom(config.tokenKey, config.masterKey);
    const auto file = config.data / "server-keys.json";
    if (std::error_code ignored; !fs::exists(file, ignored))
        if (auto made = makeKeys(file, random); !made)
            return failure(made);
    const auto json = Json::read(file);
    if (!json)
        return std::unexpected<Error>(json.error());
    return keysFrom(member(*json, "token"), member(*json, "master"));
}

} // namespace vidgo::app_server
