#include "handler.h"

namespace vidgo::endpoints {
namespace {

constexpr int kUsualLimit = 50;

} // namespace

const Json* Asked::find(std::string_view name) const
{
    const auto* const member = call.body.find(name);
    return member ? member : call.parameters.find(name);
}

std::string Asked::text(std::string_view name) const
{
    const auto* const member = find(name);
    const auto* const text = member ? member->asString() : nullptr;
    return text ? *text : std::string();
}

Secret Asked::secret(std::string_view name) const
{
    return Secret(text(name));
}

std::int64_t Asked::integer(std::string_view name, std::int64_t otherwise) const
{
    const auto* const member = find(name);
    const auto* const number = member ? member->asInt() : nullptr;
    return number ? *number : otherwise;
}

std::vector<std::string> Asked::texts(std::string_view name) const
{
    std::vector<std::string> all;
    const auto* const member = find(name);
    if (member && member->asArray())
        for (const auto& item : *member->asArray())
            if (const auto* const text = item.asString())
                all.push_back(*text);
    return all;
}

Result<std::optional<Timestamp>> Asked::moment(std::string_view name) const
{
    const auto written = text(name);
    if (written.empty())
        return std::optional<Timestamp>();
    auto moment = timestampFromIso8601(written);
    if (!moment)
        return failure(moment);
    return std::optional(*moment);
}

Language Asked::language() const
{
    return languageFromCode(text("language")).value_or(Language::English);
}

Json pageOf(Json::Array items, const std::string& next)
{
    return Json::Object{{"items", std::move(items)}, {"next", next.empty() ? Json() : Json(next)}};
}

int limitOf(const Asked& asked)
{
    return static_cast<int>(asked.integer("limit", kUsualLimit));
}

} // namespace vidgo::endpoints
