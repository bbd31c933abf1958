#include "vidgo/api/router.h"

#include <cstdio>
#include <cstdlib>
#include <map>

#include "vidgo/api/api_error.h"

namespace vidgo::api {
namespace {

constexpr std::size_t kMaxParts = 16;

// The parts between the slashes, still encoded; none for an address that does not begin with one.
std::optional<std::vector<std::string_view>> partsOf(std::string_view path)
{
    if (!path.starts_with('/'))
        return {};
    std::vector<std::string_view> parts;
    while (!path.empty()) {
        path.remove_prefix(1);
        const auto end = path.find('/');
        parts.push_back(path.substr(0, end));
        path = end == std::string_view::npos ? std::string_view() : path.substr(end);
        if (parts.size() > kMaxParts)
            return {};
    }
    return parts;
}

bool isPlace(std::string_view part)
{
    return part.starts_with('{') && part.ends_with('}');
}

// Only for mistakes in the table, which no caller can mend.
[[noreturn]] void refuse(const Route& route)
{
    std::fprintf(stderr, "Two routes match the same request: %.*s\n", static_cast<int>(route.path.size()),
                 route.path.data());
    std::abort();
}

} // namespace

struct Router::Node
{
    std::map<std::string, std::unique_ptr<Node>, std::less<>> children;
    std::unique_ptr<Node> place;
    std::map<Method, const Route*> routes;

    Node& child(std::string_view part)
    {
        auto& next = isPlace(part) ? place : children[std::string(part)];
        if (!next)
            next = std::make_unique<Node>();
        return *next;
    }

    // Only places are decoded. A part that is written out is found in one spelling, so that whoever looks at
    // the beginning of an address (limits, lanes) sees the same route.
    const Node* find(std::span<const std::string_view> parts, std::vector<std::string>& values) const
    {
        if (parts.empty())
            return routes.empty() ? nullptr : this;
        if (const auto known = children.find(parts.front()); known != children.end())
            if (const auto* const found = known->second->find(parts.subspan(1), values))
                return found;
        auto value = place && !parts.front().empty() ? decodePercent(parts.front(), false) : std::nullopt;
        if (!value)
            return nullptr;
        values.push_back(std::move(*value));
        const auto* const found = place->find(parts.subspan(1), values);
        if (!found)
            values.pop_back();
        return found;
    }
};

Router::Router(std::span<const Route> routes)
    : m_root(std::make_unique<Node>())
{
    for (const auto& route : routes) {
        auto* node = m_root.get();
        for (const auto part : partsOf(route.path).value_or(std::vector<std::string_view>()))
            node = &node->child(part);
        if (!node->routes.emplace(route.method, &route).second)
            refuse(route);
    }
}

Router::~Router() = default;

const Router::Node* Router::walk(std::string_view path, std::vector<std::string>& values) const
{
    const auto parts = partsOf(path);
    return parts ? m_root->find(*parts, values) : nullptr;
}

Result<Match> Router::find(Method method, std::string_view path) const
{
    std::vector<std::string> values;
    const auto* const node = walk(path, values);
    if (!node)
        return fail(ApiError::NotFound, std::string(path));
    const auto route = node->routes.find(method == Method::Head ? Method::Get : method);
    if (route == node->routes.end())
        return fail(ApiError::WrongMethod, std::string(path), {{"method", std::string(methodName(method))}});
    Match match{.route = route->second, .places = {}};
    for (const auto part : partsOf(route->second->path).value_or(std::vector<std::string_view>()))
        if (isPlace(part))
            match.places.emplace_back(std::string(part.substr(1, part.size() - 2)),
                                      std::move(values[match.places.size()]));
    return match;
}

std::string Router::allowed(std::string_view path) const
{
    std::vector<std::string> values;
    const auto* const node = walk(path, values);
    std::string methods;
    if (!node)
        return methods;
    for (const auto& [method, route] : node->routes) {
        methods.append(methods.empty() ? "" : ", ").append(methodName(method));
        if (method == Method::Get)
            methods.append(", HEAD");
    }
    return methods;
}

} // namespace vidgo::api
