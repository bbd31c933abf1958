#include "vidgo/base/hash.h"

#include <algorithm>
#include <array>
#include <fstream>

#include <botan/hash.h>
#include <botan/hex.h>

#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"
#include "vidgo/base/progress.h"

namespace vidgo {

namespace {

std::string hexDigest(Botan::HashFunction& hash)
{
    return Botan::hex_encode(hash.final(), false);
}

} // namespace

std::string sha256(std::span<const std::uint8_t> bytes)
{
    const auto hash = Botan::HashFunction::create_or_throw("SHA-256");
    hash->update(bytes.data(), bytes.size());
    return hexDigest(*hash);
}

std::string sha256(std::string_view text)
{
    return sha256(asBytes(text));
}

Result<std::string> sha256OfFile(const std::filesystem::path& path, const std::stop_token& stop)
{
    std::error_code code;
    const auto status = std::filesystem::status(path, code);
    const ErrorArguments named{{"file", toUtf8(path.filename())}};
    if (code == std::errc::permission_denied)
        return fail(BaseError::FileNotReadable, toUtf8(path) + ": " + code.message(), named);
    if (!std::filesystem::exists(status))
        return fail(BaseError::FileNotFound, toUtf8(path), named);
    if (!std::filesystem::is_regular_file(status))
        return fail(BaseError::NotAFile, toUtf8(path), named);
    std::ifstream file(path, std::ios::binary);
    const auto hash = Botan::HashFunction::create_or_throw("SHA-256");
    std::array<char, 65536> buffer{};
    while (file.read(buffer.data(), buffer.size()) || file.gcount() > 0) {
        if (auto going = checkStop(stop); !going)
            return failure(going);
        hash->update(reinterpret_cast<const std::uint8_t*>(buffer.data()),
                     static_cast<std::size_t>(file.gcount()));
    }
    if (!file.eof())
        return fail(BaseError::FileNotReadable, toUtf8(path), named);
    return hexDigest(*hash);
}

bool isSha256(std::string_view text)
{
    return text.size() == 64 && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

} // namespace vidgo
