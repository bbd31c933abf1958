#include "rows.h"

#include "vidgo/materials/materials_error.h"

namespace vidgo::materials {

Result<Json> jsonIn(std::string_view text, std::string_view what)
{
    if (text == "{}")
        return Json(Json::Object{});
    auto json = Json::parse(text, what);
    if (!json)
        return fail(MaterialsError::RowDamaged, json.error().internal(), {{"reason", std::string(what)}});
    return json;
}

std::string places(std::size_t count)
{
    std::string out;
    for (std::size_t i = 1; i <= count; ++i)
        out += (i > 1 ? ", :" : ":") + std::to_string(i);
    return out;
}

} // namespace vidgo::materials
