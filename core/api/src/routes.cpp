#include <algorithm>
#include <cstdio>
#include <cstdlib>

#include "routes/groups.h"
#include "vidgo/api/route.h"

namespace vidgo::api {
namespace {

bool holdsSecret(const Schema& schema)
{
    return schema.form() == Schema::Form::Secret || (schema.items() && holdsSecret(*schema.items())) ||
           std::ranges::any_of(schema.members(),
                               [](const auto& member) { return holdsSecret(member.schema); });
}

} // namespace

bool Route::isWrite() const
{
    return method != Method::Get && method != Method::Head && access != Access::Gateway;
}

bool Route::answersSecret() const
{
    return holdsSecret(answer);
}

const std::vector<Route>& routes()
{
    static const auto all = [] {
        std::vector<Route> list;
        for (auto* const group : kGroups)
            for (auto& route : group())
                list.push_back(std::move(route));
        return list;
    }();
    return all;
}

const Route& routeOf(std::string_view id)
{
    for (const auto& route : routes())
        if (route.id == id)
            return route;
    std::fprintf(stderr, "There is no route with the id %.*s\n", static_cast<int>(id.size()), id.data());
    std::abort();
}

} // namespace vidgo::api
