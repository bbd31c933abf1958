#pragma once

#include <string>
#include <string_view>

#include "vidgo/base/json.h"
#include "vidgo/test/qt_result.h"
#include "vidgo/test/test_folder.h"

namespace vidgo::test {

inline Json paddleVectors()
{
    auto file = Json::read(sourcePath("tests/vectors/paddle.json"));
    const auto* vectors = file ? file->find("vectors") : nullptr;
    return vectors ? *vectors : Json();
}

inline std::string memberText(const Json& object, std::string_view key)
{
    const auto* member = object.find(key);
    return member && member->asString() ? *member->asString() : std::string();
}

/// The body of the vector with this id.
inline std::string paddleBody(std::string_view id)
{
    const auto vectors = paddleVectors();
    for (const auto& vector : *vectors.asArray())
        if (memberText(vector, "id") == id)
            return memberText(vector, "body");
    return {};
}

/// The `data` of that body.
inline Json paddleData(std::string_view id)
{
    const auto body = Json::parse(paddleBody(id));
    const auto* data = body ? body->find("data") : nullptr;
    return data ? *data : Json();
}

/// The document with the value at this path ("items[0].price.id" has the keys items, 0, price, id) replaced.
inline Json changed(Json json, const std::vector<std::string>& path, const Json& value)
{
    Json* place = &json;
    for (const auto& key : path) {
        if (auto* array = place->asArray())
            place = &array->at(static_cast<std::size_t>(std::stoi(key)));
        else if (auto* object = place->asObject())
            place = &(*object)[key];
    }
    *place = value;
    return json;
}

} // namespace vidgo::test
