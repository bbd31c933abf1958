#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "ids_of_values.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/json.h"
#include "vidgo/base/result.h"

namespace vidgo {

/// The refusal of settings whose member `key` has a value that cannot be used.
std::unexpected<Error> badSetting(std::string_view what, std::string_view key);

/// "#RRGGBB".
bool isColor(std::string_view text);

// Each reads a member that may be missing: `out` then keeps its default. False when it is there and unfit.

bool readNumber(const Json& json, std::string_view key, double low, double high, double& out);
bool readNumber(const Json& json, std::string_view key, double low, double high, std::optional<double>& out);
bool readInteger(const Json& json, std::string_view key, int low, int high, int& out);
bool readFlag(const Json& json, std::string_view key, bool& out);
bool readText(const Json& json, std::string_view key, std::string& out);

template <class Enum, std::size_t Count>
bool readEnum(const Json& json, std::string_view key, const IdTable<Enum, Count>& table, Enum& out)
{
    const auto* member = json.find(key);
    if (!member)
        return true;
    const auto* text = member->asString();
    const auto value = text ? valueIn(table, *text) : std::nullopt;
    if (value)
        out = *value;
    return value.has_value();
}

} // namespace vidgo
