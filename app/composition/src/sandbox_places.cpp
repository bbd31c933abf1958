#include "vidgo/composition/sandbox_places.h"

#include "vidgo/base/base_error.h"

namespace vidgo::composition {

namespace {

constexpr std::string_view kLoopback = "http://127.0.0.1:";

std::unexpected<Error> unfit(const std::string& what)
{
    return fail(BaseError::InvalidArgument, "the sandbox said: " + what, {{"reason", "the sandbox"}});
}

} // namespace

Result<SandboxPlaces> sandboxPlacesFrom(const Json& printed)
{
    const auto* keys = printed.find("keys");
    if (!keys || !keys->asObject())
        return unfit("no keys");
    SandboxPlaces places;
    for (const auto& [id, key] : *keys->asObject()) {
        const auto* url = printed.find(id);
        if (!key.asString() || !url || !url->asString() || !url->asString()->starts_with(kLoopback))
            return unfit("no place for " + id);
        places.urls.emplace(id, *url->asString());
        places.keys.emplace(id, Secret(*key.asString()));
    }
    return places.isEmpty() ? Result<SandboxPlaces>(unfit("nothing")) : places;
}

} // namespace vidgo::composition
