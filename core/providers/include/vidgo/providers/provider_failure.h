#pragma once

#include <chrono>
#include <expected>
#include <optional>
#include <string>

#include "vidgo/base/error.h"
#include "vidgo/model/generation.h"

namespace vidgo::providers {

/// Texts for people, one for each ProviderTrouble; {provider} is its name. The ids begin with "provider.".
enum class ProviderError {
    None,
    BadInput,
    Refused,
    Unauthorised,
    OutOfCredit,
    RateLimited,
    Busy,
    Failed,
    Expired,
    Unknown,
    KeyMissing,    ///< No key for {provider} is kept.
    KeyWrong,      ///< {provider} does not know this key.
    ResultInvalid, ///< What {provider} delivered cannot be used.
    NoUpload,      ///< There is no place from where {provider} could take the file.
    WebhookForged, ///< A notice that did not come from {provider}.
};

ErrorText describe(ProviderError code);

/// Why a call to a provider came to nothing. The text for people is one of ProviderError, or
/// BaseError::Cancelled.
class ProviderFailure final : public Error
{
public:
    ProviderFailure(Error error, ProviderTrouble kind)
        : Error(std::move(error))
        , trouble(kind)
    {}

    ProviderTrouble trouble = ProviderTrouble::None;
    int status = 0;        ///< Of HTTP; 0: none.
    std::string raw;       ///< What the provider said, cut at 2 KiB, without secrets.
    std::string requestId; ///< Its number for the call; may be empty.
    std::optional<std::chrono::milliseconds> retryAfter;
    /// False only when the provider surely has not begun anything.
    bool mayHaveBegun = false;
};

template <class T>
using ProviderResult = std::expected<T, ProviderFailure>;

} // namespace vidgo::providers
