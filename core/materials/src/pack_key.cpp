#include "vidgo/materials/pack_key.h"

#include <fstream>

#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"

namespace vidgo::materials {

namespace fs = std::filesystem;

namespace {

constexpr std::uint64_t kMaxKeyFile = 16 * 1024;
constexpr auto kOwnerOnly = fs::perms::owner_read | fs::perms::owner_write;

ErrorArguments named(const fs::path& file)
{
    return {{"file", toUtf8(file.filename())}};
}

bool isOpenToOthers([[maybe_unused]] const fs::path& file)
{
#ifdef _WIN32
    return false; // its folder in the profile of the person is what guards it
#else
    std::error_code ignored;
    const auto permissions = fs::status(file, ignored).permissions();
    return (permissions & (fs::perms::group_all | fs::perms::others_all)) != fs::perms::none;
#endif
}

} // namespace

Result<SigningKey> readPackKey(const fs::path& file)
{
    auto text = readTextFile(file, kMaxKeyFile);
    if (!text)
        return failure(text);
    const Secret pem(*text);
    wipe(*text);
    if (isOpenToOthers(file))
        return fail(PackError::OpenKey, toUtf8(file), named(file));
    return SigningKey::fromPem(pem);
}

Outcome writePackKey(const fs::path& file, const SigningKey& key)
{
    std::error_code code;
    if (fs::exists(fs::symlink_status(file, code)))
        return fail(BaseError::FileNotWritable, toUtf8(file) + " is there already", named(file));
    // Empty first: what is written over it keeps its permissions, so that nobody ever sees the key.
    std::ofstream(file).close();
    fs::permissions(file, kOwnerOnly, code);
    if (code)
        return fail(BaseError::FileNotWritable, toUtf8(file) + ": " + code.message(), named(file));
    const auto pem = key.toPem();
    auto written = writeFile(file, pem.reveal(), Durability::Sync);
    if (!written)
        fs::remove(file, code); // an empty one would be in the way the next time
    return written;
}

} // namespace vidgo::materials
