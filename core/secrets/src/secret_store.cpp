#include "vidgo/secrets/secret_store.h"

#include <algorithm>

#include "vidgo/base/text.h"
#include "vidgo/secrets/secrets_error.h"

namespace vidgo::secrets {

namespace {

std::unexpected<Error> refuse(std::string_view reason)
{
    return fail(SecretsError::Invalid, std::string(reason), {{"reason", std::string(reason)}});
}

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '_';
}

bool isControl(char c)
{
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
}

} // namespace

Outcome checkSecretName(std::string_view name)
{
    constexpr std::size_t kMaxName = 128;
    if (name.empty() || name.size() > kMaxName || !std::ranges::all_of(name, isNameCharacter))
        return refuse("the name of the key is none");
    return {};
}

Outcome checkSecretValue(const Secret& value)
{
    constexpr std::size_t kMaxValue = 8192;
    if (value.isEmpty())
        return refuse("it is empty");
    if (value.size() > kMaxValue)
        return refuse("it is too long");
    if (std::ranges::any_of(value.reveal(), isControl))
        return refuse("it has line breaks or other characters that no key has");
    if (!isUtf8(value.reveal()))
        return refuse("it is no text");
    return {};
}

} // namespace vidgo::secrets
