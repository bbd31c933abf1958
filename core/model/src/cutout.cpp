#include "vidgo/model/cutout.h"

#include <cmath>

#include "ids_of_values.h"
#include "vidgo/base/base_error.h"

namespace vidgo {

namespace {

using Subject = CutoutSettings::Subject;
using Background = CutoutSettings::Background;

constexpr IdTable<Subject, 3> kSubjects = {
    {{Subject::Automatic, "automatic"}, {Subject::Product, "product"}, {Subject::Person, "person"}}};
constexpr IdTable<Background, 4> kBackgrounds = {{{Background::Transparent, "transparent"},
                                                  {Background::Color, "color"},
                                                  {Background::Blur, "blur"},
                                                  {Background::Picture, "picture"}}};
constexpr IdTable<Stroke::Kind, 2> kKinds = {{{Stroke::Kind::Keep, "keep"}, {Stroke::Kind::Erase, "erase"}}};

constexpr std::size_t kMaxPoints = 10000;

std::unexpected<Error> badKey(std::string_view key)
{
    const std::string reason = "the value of " + std::string(key);
    return fail(BaseError::InvalidArgument, "cut-out settings: " + reason, {{"reason", reason}});
}

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

bool readNumber(const Json& json, std::string_view key, double low, double high, double& out)
{
    const auto* member = json.find(key);
    if (!member)
        return true;
    if (!member->isNumber() || !(member->number() >= low && member->number() <= high))
        return false;
    out = member->number();
    return true;
}

bool isColor(std::string_view text)
{
    return text.size() == 7 && text[0] == '#' &&
           text.find_first_not_of("0123456789abcdefABCDEF", 1) == std::string_view::npos;
}

bool readPoints(const Json& json, std::vector<Stroke::Point>& out)
{
    const auto* numbers = json.asArray();
    if (!numbers || numbers->size() % 2 != 0 || numbers->empty())
        return false;
    for (std::size_t i = 0; i < numbers->size(); i += 2) {
        const Json& x = (*numbers)[i];
        const Json& y = (*numbers)[i + 1];
        if (!x.isNumber() || !y.isNumber())
            return false;
        const Stroke::Point point{x.number(), y.number()};
        if (!(std::abs(point.x) <= 2.0 && std::abs(point.y) <= 2.0)) // a stroke may start beside the picture
            return false;
        out.push_back(point);
    }
    return true;
}

bool readStrokes(const Json& json, std::vector<Stroke>& out)
{
    const auto* items = json.asArray();
    if (!items)
        return false;
    std::size_t points = 0;
    for (const auto& item : *items) {
        Stroke stroke;
        const auto* path = item.find("points");
        if (!path || !readPoints(*path, stroke.points) || !readEnum(item, "kind", kKinds, stroke.kind) ||
            !readNumber(item, "radius", 0.0005, 0.5, stroke.radius))
            return false;
        points += stroke.points.size();
        if (points > kMaxPoints)
            return false;
        out.push_back(std::move(stroke));
    }
    return true;
}

} // namespace

Json toJson(const CutoutSettings& settings)
{
    Json::Array strokes;
    for (const auto& stroke : settings.strokes) {
        Json::Array points;
        for (const auto& point : stroke.points) {
            points.emplace_back(point.x);
            points.emplace_back(point.y);
        }
        strokes.emplace_back(Json::Object{
            {"kind", idIn(kKinds, stroke.kind)}, {"radius", stroke.radius}, {"points", std::move(points)}});
    }
    Json::Object json{{"subject", idIn(kSubjects, settings.subject)},
                      {"background", idIn(kBackgrounds, settings.background)},
                      {"edge_softness", settings.edgeSoftness},
                      {"strokes", std::move(strokes)}};
    if (settings.background == Background::Color)
        json.emplace("color", settings.color);
    if (settings.background == Background::Blur)
        json.emplace("blur", settings.blur);
    if (settings.background == Background::Picture)
        json.emplace("picture", settings.picture);
    return json;
}

Result<CutoutSettings> cutoutFromJson(const Json& json)
{
    CutoutSettings out;
    if (!json.asObject())
        return badKey("parameters");
    if (!readEnum(json, "subject", kSubjects, out.subject))
        return badKey("subject");
    if (!readEnum(json, "background", kBackgrounds, out.background))
        return badKey("background");
    if (!readNumber(json, "edge_softness", 0.0, 1.0, out.edgeSoftness))
        return badKey("edge_softness");
    if (!readNumber(json, "blur", 0.002, 0.1, out.blur))
        return badKey("blur");
    if (const auto* color = json.find("color")) {
        if (!color->asString() || !isColor(*color->asString()))
            return badKey("color");
        out.color = *color->asString();
    }
    if (const auto* picture = json.find("picture")) {
        if (!picture->asString())
            return badKey("picture");
        out.picture = *picture->asString();
    }
    if (const auto* strokes = json.find("strokes"); strokes && !readStrokes(*strokes, out.strokes))
        return badKey("strokes");
    return out;
}

} // namespace vidgo
