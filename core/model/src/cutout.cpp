#include "vidgo/model/cutout.h"

#include <cmath>

#include "cutout_fields.h"
#include "json_fields.h"

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

} // namespace

std::string_view subjectId(CutoutSettings::Subject subject)
{
    return idIn(kSubjects, subject);
}

bool readSubject(const Json& json, CutoutSettings::Subject& out)
{
    return readEnum(json, "subject", kSubjects, out);
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

Json strokesToJson(const std::vector<Stroke>& strokes)
{
    Json::Array out;
    for (const auto& stroke : strokes) {
        Json::Array points;
        for (const auto& point : stroke.points) {
            points.emplace_back(point.x);
            points.emplace_back(point.y);
        }
        out.emplace_back(Json::Object{
            {"kind", idIn(kKinds, stroke.kind)}, {"radius", stroke.radius}, {"points", std::move(points)}});
    }
    return out;
}

Json toJson(const CutoutSettings& settings)
{
    Json::Object json{{"subject", idIn(kSubjects, settings.subject)},
                      {"background", idIn(kBackgrounds, settings.background)},
                      {"edge_softness", settings.edgeSoftness},
                      {"strokes", strokesToJson(settings.strokes)}};
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
        return badSetting("cut-out", "parameters");
    if (!readSubject(json, out.subject))
        return badSetting("cut-out", "subject");
    if (!readEnum(json, "background", kBackgrounds, out.background))
        return badSetting("cut-out", "background");
    if (!readNumber(json, "edge_softness", 0.0, 1.0, out.edgeSoftness))
        return badSetting("cut-out", "edge_softness");
    if (!readNumber(json, "blur", 0.002, 0.1, out.blur))
        return badSetting("cut-out", "blur");
    if (const auto* color = json.find("color")) {
        if (!color->asString() || !isColor(*color->asString()))
            return badSetting("cut-out", "color");
        out.color = *color->asString();
    }
    if (!readText(json, "picture", out.picture))
        return badSetting("cut-out", "picture");
    if (const auto* strokes = json.find("strokes"); strokes && !readStrokes(*strokes, out.strokes))
        return badSetting("cut-out", "strokes");
    return out;
}

} // namespace vidgo
