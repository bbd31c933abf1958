#pragma once

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

#include "vidgo/base/json.h"

namespace vidgo::providers {

// Reading what companies answer: whatever is not there, or of another type, is simply not there.

/// A member of a member …; nullptr where the way ends.
const Json* at(const Json& json, std::initializer_list<std::string_view> way);
/// A text; empty when there is none.
std::string textAt(const Json& json, std::initializer_list<std::string_view> way);
/// The first of these members of an object that is a text which is not empty.
std::string firstText(const Json& json, std::initializer_list<std::string_view> members);
/// A whole or broken number that is finite, also one written as a text.
std::optional<double> numberAt(const Json& json, std::initializer_list<std::string_view> way);
/// A whole number of 64 bits, also one written as a text.
std::optional<std::int64_t> wholeAt(const Json& json, std::initializer_list<std::string_view> way);
/// The same as a decimal number in words, "12.5"; empty when there is none.
std::string decimalAt(const Json& json, std::initializer_list<std::string_view> way);
/// A text that is a whole number of 64 bits and nothing else.
std::optional<std::int64_t> wholeIn(std::string_view text);
/// "12.5"
std::string decimalText(double value);

/// A progress of `whole` as 0..1; nothing of it can leave that range.
std::optional<double> fractionOf(std::optional<double> value, double whole);

/// ASCII only.
std::string lowerCase(std::string_view text);

} // namespace vidgo::providers
