#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "vidgo/base/json.h"
#include "vidgo/model/language.h"

namespace vidgo::test {

/// The languages of one name in the files of resources/catalog and of the pack.
inline LocalizedText localized(const Json* json)
{
    LocalizedText text;
    if (json && json->asObject())
        for (const auto& [code, value] : *json->asObject())
            if (const auto language = languageFromCode(code); language && value.asString())
                text.set(*language, *value.asString());
    return text;
}

inline std::string textOf(const Json& json, std::string_view key)
{
    const auto* value = json.find(key);
    return value && value->asString() ? *value->asString() : std::string();
}

inline std::vector<Json> arrayOf(const Result<Json>& json, std::string_view key)
{
    const auto* value = json ? json->find(key) : nullptr;
    return value && value->asArray() ? *value->asArray() : std::vector<Json>();
}

} // namespace vidgo::test
