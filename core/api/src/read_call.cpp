#include "vidgo/api/api_error.h"

#include <algorithm>

#include "vidgo/api/router.h"

namespace vidgo::api {
namespace {

constexpr std::size_t kMaxParameters = 64;

using Pairs = std::vector<std::pair<std::string, std::string>>;

std::optional<Pairs> readQuery(std::string_view query)
{
    Pairs pairs;
    while (!query.empty()) {
        const auto end = query.find('&');
        const auto piece = query.substr(0, end);
        query = end == std::string_view::npos ? std::string_view() : query.substr(end + 1);
        if (piece.empty())
            continue;
        const auto sign = piece.find('=');
        auto name = decodePercent(piece.substr(0, sign), true);
        auto value =
            decodePercent(sign == std::string_view::npos ? std::string_view() : piece.substr(sign + 1), true);
        if (!name || !value || pairs.size() >= kMaxParameters)
            return {};
        pairs.emplace_back(std::move(*name), std::move(*value));
    }
    return pairs;
}

const Schema::Member* memberOf(const Schema& schema, std::string_view name)
{
    for (const auto& member : schema.members())
        if (member.name == name)
            return &member;
    return nullptr;
}

// "application/json; charset=utf-8" -> "application/json"
std::string_view mediaType(std::string_view header)
{
    header = header.substr(0, header.find(';'));
    while (header.ends_with(' ') || header.ends_with('\t'))
        header.remove_suffix(1);
    return header;
}

bool isJsonType(std::string_view type)
{
    constexpr std::string_view kJson = "application/json";
    return std::ranges::equal(
        type, kJson, {}, [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
}

void addParameters(Reading& reading, const Schema& schema, const Pairs& pairs)
{
    auto& object = *reading.call.parameters.asObject();
    for (const auto& [name, value] : pairs) {
        const auto* const member = memberOf(schema, name);
        auto read = member ? member->schema.fromText(value) : Json(value);
        if (!object.emplace(name, std::move(read)).second)
            reading.faults.push_back(
                {.pointer = "/" + name, .kind = FieldFault::Kind::NotAllowed, .limit = ""});
    }
}

Outcome readBody(Reading& reading, const Route& route, const Request& request)
{
    const auto type = mediaType(request.header("Content-Type"));
    if (request.body.empty() && type.empty() && route.body.type() == Schema::Type::Object) {
        reading.call.body = Json::Object{};
    } else if (!isJsonType(type)) {
        return fail(ApiError::WrongMedia, std::string(type), {{"type", std::string(type)}});
    } else {
        auto body = Json::parse(request.body, "body");
        if (!body)
            return fail(ApiError::InvalidJson, body.error().internal());
        reading.call.body = std::move(*body);
    }
    std::ranges::move(route.body.check(reading.call.body), std::back_inserter(reading.faults));
    return {};
}

} // namespace

Result<Reading> readCall(const Match& match, const Request& request)
{
    const auto& route = *match.route;
    if (request.body.size() > route.maxBody)
        return fail(ApiError::BodyTooLarge, std::to_string(request.body.size()),
                    {{"limit", std::to_string(route.maxBody)}});
    const auto query = readQuery(request.query);
    if (!query)
        return fail(ApiError::BadRequest, "query");
    Reading reading{.call = {.route = &route, .parameters = Json::Object{}, .body = {}}, .faults = {}};
    addParameters(reading, route.parameters, match.places);
    addParameters(reading, route.parameters, *query);
    std::ranges::move(route.parameters.check(reading.call.parameters), std::back_inserter(reading.faults));
    if (route.carries == Carries::Json)
        if (auto read = readBody(reading, route, request); !read)
            return failure(read);
    return reading;
}

std::string targetOf(const Route& route, const Json& parameters)
{
    std::string target;
    std::string query;
    for (auto path = route.path; !path.empty();) {
        const auto open = path.find('{');
        target += path.substr(0, open);
        if (open == std::string_view::npos)
            break;
        const auto close = path.find('}', open);
        const auto* const value = parameters.find(path.substr(open + 1, close - open - 1));
        if (value && value->asString())
            target += encodePercent(*value->asString());
        path = path.substr(close + 1);
    }
    for (const auto& member : route.parameters.members()) {
        const auto* const value = parameters.find(member.name);
        if (!value || route.path.find("{" + member.name + "}") != std::string_view::npos)
            continue;
        query.append(query.empty() ? "?" : "&").append(encodePercent(member.name)).append("=");
        query += encodePercent(value->asString() ? *value->asString() : value->dump());
    }
    return target + query;
}

} // namespace vidgo::api
