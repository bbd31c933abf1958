#pragma once

#include <expected>

#include "vidgo/base/error.h"

namespace vidgo {

/// Either the value or the reason why there is none. Nothing in core throws across a function that returns
/// this.
template <class T>
using Result = std::expected<T, Error>;

using Outcome = Result<void>;

/// `return fail(Code::X, "internal text", {{"file", name}});`
template <class Code>
std::unexpected<Error> fail(Code code, std::string internal, ErrorArguments arguments = {})
{
    return std::unexpected<Error>(std::in_place, code, std::move(internal), std::move(arguments));
}

/// Hands on a failure: `if (!r) return failure(r);`
template <class T>
std::unexpected<Error> failure(Result<T>& result)
{
    return std::unexpected<Error>(std::move(result.error()));
}

template <class T>
std::unexpected<Error> failure(Result<T>&& result)
{
    return std::unexpected<Error>(std::move(result.error()));
}

} // namespace vidgo
