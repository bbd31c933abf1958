#include "vidgo/base/domain_name.h"

#include <algorithm>
#include <array>
#include <memory>

#include <unicode/uidna.h>

#include "vidgo/base/text.h"

namespace vidgo {

namespace {

constexpr std::size_t kMaxDomain = 253;

struct IdnaDeleter
{
    void operator()(UIDNA* idna) const { uidna_close(idna); }
};

bool isHostCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.';
}

// The last label says whether it is a name or an IPv4 address.
bool endsInName(std::string_view domain)
{
    const auto last = domain.substr(domain.rfind('.') + 1);
    return std::ranges::any_of(last, [](char c) { return c >= 'a' && c <= 'z'; });
}

} // namespace

std::optional<std::string> toAsciiDomain(std::string_view domain)
{
    if (domain.empty() || domain.size() > 4 * kMaxDomain || !isUtf8(domain))
        return std::nullopt;
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UIDNA, IdnaDeleter> idna(uidna_openUTS46(
        UIDNA_USE_STD3_RULES | UIDNA_CHECK_BIDI | UIDNA_CHECK_CONTEXTJ | UIDNA_NONTRANSITIONAL_TO_ASCII,
        &status));
    std::array<char, kMaxDomain + 1> ascii{};
    UIDNAInfo info = UIDNA_INFO_INITIALIZER;
    const auto length =
        uidna_nameToASCII_UTF8(idna.get(), domain.data(), static_cast<std::int32_t>(domain.size()),
                               ascii.data(), static_cast<std::int32_t>(ascii.size()), &info, &status);
    if (U_FAILURE(status) || info.errors != 0 || length <= 0 || length > static_cast<int>(kMaxDomain))
        return std::nullopt;
    std::string name(ascii.data(), static_cast<std::size_t>(length));
    const bool isHost = std::ranges::all_of(name, isHostCharacter) && name.front() != '.' &&
                        name.back() != '.' && name.find("..") == std::string::npos &&
                        name.find('.') != std::string::npos && endsInName(name);
    return isHost ? std::optional(std::move(name)) : std::nullopt;
}

} // namespace vidgo
