#include "vidgo/base/json.h"

#include <algorithm>
#include <cmath>

#include <boost/json.hpp>

#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"
#include "vidgo/base/text.h"

namespace vidgo {

namespace bj = boost::json;

namespace {

constexpr std::uint64_t kMaxJsonFile = 16ull * 1024 * 1024;

Json fromBoost(const bj::value& value)
{
    switch (value.kind()) {
    case bj::kind::null:
        return {};
    case bj::kind::bool_:
        return value.get_bool();
    case bj::kind::int64:
        return value.get_int64();
    case bj::kind::uint64:
        return static_cast<double>(value.get_uint64()); // only what does not fit in int64
    case bj::kind::double_:
        return value.get_double();
    case bj::kind::string:
        return std::string(value.get_string());
    case bj::kind::array: {
        Json::Array array;
        array.reserve(value.get_array().size());
        for (const auto& item : value.get_array())
            array.push_back(fromBoost(item));
        return array;
    }
    case bj::kind::object: {
        Json::Object object;
        for (const auto& member : value.get_object())
            object.emplace(std::string(member.key()), fromBoost(member.value()));
        return object;
    }
    }
    return {};
}

// JSON has no infinity; Boost reads 1e999 as one.
bool isFinite(const Json& json)
{
    if (const auto* items = json.asArray())
        return std::ranges::all_of(*items, isFinite);
    if (const auto* members = json.asObject())
        return std::ranges::all_of(*members, [](const auto& member) { return isFinite(member.second); });
    return std::isfinite(json.number());
}

bj::value toBoost(const Json& json)
{
    if (const auto* value = json.asBool())
        return *value;
    if (const auto* value = json.asInt())
        return *value;
    if (json.isNumber())
        return std::isfinite(json.number()) ? bj::value(json.number()) : bj::value(nullptr);
    if (const auto* value = json.asString())
        return bj::string(isUtf8(*value) ? *value : toNfc(*value)); // our own text must be readable again
    if (const auto* items = json.asArray()) {
        bj::array array;
        for (const auto& item : *items)
            array.push_back(toBoost(item));
        return array;
    }
    if (const auto* members = json.asObject()) {
        bj::object object;
        for (const auto& [key, member] : *members)
            object.emplace(isUtf8(key) ? key : toNfc(key), toBoost(member));
        return object;
    }
    return nullptr;
}

std::string place(std::string_view text, std::size_t offset)
{
    const auto before = text.substr(0, std::min(offset, text.size()));
    const auto line = 1 + std::count(before.begin(), before.end(), '\n');
    const auto column =
        before.size() - (before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1) + 1;
    return "line " + std::to_string(line) + ", column " + std::to_string(column);
}

void prettyPrint(std::string& out, const Json& json, std::size_t indent)
{
    const std::string pad(indent + 2, ' ');
    const auto close = [&](char bracket) { out += '\n' + std::string(indent, ' ') + bracket; };
    if (const auto* items = json.asArray(); items && !items->empty()) {
        out += '[';
        for (std::size_t i = 0; i < items->size(); ++i) {
            out += (i ? ",\n" : "\n") + pad;
            prettyPrint(out, (*items)[i], indent + 2);
        }
        close(']');
    } else if (const auto* members = json.asObject(); members && !members->empty()) {
        out += '{';
        bool first = true;
        for (const auto& [key, member] : *members) {
            out += (first ? "\n" : ",\n") + pad + Json(key).dump() + ": ";
            prettyPrint(out, member, indent + 2);
            first = false;
        }
        close('}');
    } else {
        out += json.dump();
    }
}

} // namespace

Result<Json> Json::parse(std::string_view text, std::string_view name)
{
    const auto refuse = [&](const std::string& reason) {
        return fail(BaseError::InvalidJson, std::string(name) + ": " + reason,
                    {{"file", std::string(name)}, {"reason", reason}});
    };
    bj::stream_parser parser({}, {.max_depth = 32});
    bj::error_code code;
    const std::size_t used = parser.write_some(text.data(), text.size(), code);
    if (code)
        return refuse(code.message() + " at " + place(text, used));
    const auto rest = text.substr(used);
    if (const auto extra = rest.find_first_not_of(" \t\r\n"); extra != std::string_view::npos)
        return refuse("extra data at " + place(text, used + extra));
    parser.finish(code);
    if (code)
        return refuse(code.message() + " at " + place(text, text.size()));
    Json json = fromBoost(parser.release());
    if (!isFinite(json))
        return refuse("a number is out of range");
    return json;
}

Result<Json> Json::read(const std::filesystem::path& path)
{
    auto text = readTextFile(path, kMaxJsonFile);
    if (!text)
        return failure(text);
    return parse(*text, toUtf8(path.filename()));
}

std::string Json::dump() const
{
    return bj::serialize(toBoost(*this));
}

std::string Json::dumpPretty() const
{
    std::string out;
    prettyPrint(out, *this, 0);
    out += '\n';
    return out;
}

double Json::number() const
{
    if (const auto* value = asInt())
        return static_cast<double>(*value);
    const auto* value = std::get_if<double>(&m_value);
    return value ? *value : 0.0;
}

const Json* Json::find(std::string_view key) const
{
    const auto* members = asObject();
    if (!members)
        return nullptr;
    const auto found = members->find(key);
    return found == members->end() ? nullptr : &found->second;
}

} // namespace vidgo
