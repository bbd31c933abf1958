#include "routes/groups.h"
#include "routes/shapes.h"

namespace vidgo::api {
namespace {

Schema named()
{
    return Schema::object({{"id", Schema::id()}, {"name", Schema::map(Schema::text(200), 8)}});
}

Schema listOf(Schema item)
{
    return Schema::object({{"items", Schema::list(std::move(item), 1000)}});
}

Schema materialQuery()
{
    return pageParameters({{"text?", Schema::text(200)},
                           {"tool?", Schema::id()},
                           {"topic?", Schema::id()},
                           {"style?", Schema::id()},
                           {"kind?", Schema::oneOf({"picture", "clip"})},
                           {"order?", Schema::oneOf({"featured", "newest", "popular"})}});
}

Schema tool()
{
    return Schema::object({{"id", Schema::id()},
                           {"name", Schema::map(Schema::text(200), 8)},
                           {"summary", Schema::map(Schema::text(1000), 8)},
                           {"topics", Schema::list(named(), 200)},
                           {"runs_on_device", Schema::boolean()},
                           {"inputs", Schema::list(Schema::id(), 8)},
                           {"services", Schema::list(Schema::id(), 64)}});
}

Schema style()
{
    return Schema::object({{"id", Schema::id()},
                           {"category", Schema::id()},
                           {"name", Schema::map(Schema::text(200), 8)},
                           {"use_case", Schema::map(Schema::text(500), 8)},
                           {"engine", Schema::id()}});
}

Schema packChanges()
{
    const auto pack = Schema::object({{"id", Schema::id()},
                                      {"revision", Schema::integer(1)},
                                      {"name", Schema::text(64)},
                                      {"public_key", Schema::id()},
                                      {"sha256", Schema::id()},
                                      {"bytes", Schema::integer()},
                                      {"head_bytes", Schema::integer()},
                                      {"examples", Schema::integer()},
                                      {"published_at", Schema::moment()},
                                      {"withdrawn_at", Schema::moment().orNull()}});
    return Schema::object({{"series", Schema::text(64)},
                           {"revision", Schema::integer()},
                           {"packs", Schema::list(pack, 200)},
                           {"has_more", Schema::boolean()}});
}

} // namespace

std::vector<Route> demoRoutes()
{
    return {
        {.path = "/api/v1/demo/topics",
         .id = "topics",
         .group = "demo",
         .summary = "The topics of all tools.",
         .answer = listOf(tool()),
         .isShared = true},
        {.path = "/api/v1/demo/topics/{tool}",
         .id = "topicsOfTool",
         .group = "demo",
         .summary = "The topics of a tool.",
         .parameters = place("tool"),
         .answer = listOf(named()),
         .isShared = true},
        {.path = "/api/v1/demo/presets",
         .id = "presets",
         .group = "demo",
         .summary = "Examples that were made before, with their watermark.",
         .parameters = materialQuery(),
         .answers = Answers::Page,
         .answer = materialSchema(),
         .isShared = true},
        {.path = "/api/v1/demo/presets/{preset}",
         .id = "preset",
         .group = "demo",
         .summary = "One example.",
         .parameters = place("preset"),
         .answer = materialSchema(),
         .isShared = true},
        {.path = "/api/v1/demo/lookup/{hash}",
         .id = "presetByHash",
         .group = "demo",
         .summary = "The example made from exactly this request.",
         .parameters = place("hash"),
         .answer = materialSchema(),
         .isShared = true},
        {.path = "/api/v1/demo/inspiration",
         .id = "inspiration",
         .group = "demo",
         .summary = "The most viewed examples of the last seven days.",
         .parameters = Schema::object({{"limit?", Schema::integer(1, 60)}}),
         .answer = listOf(materialSchema()),
         .isShared = true},
        {.method = Method::Post,
         .path = "/api/v1/demo/use-preset",
         .id = "usePreset",
         .group = "demo",
         .summary = "Counts a view.",
         .carries = Carries::Json,
         .body = Schema::object({{"preset", Schema::id()}}),
         .answers = Answers::Nothing,
         .status = 204},
        {.path = "/api/v1/demo/files/{preset}/{part}",
         .id = "presetFile",
         .group = "demo",
         .summary = "A picture of an example: what went in, or the result with its watermark.",
         .parameters =
             Schema::object({{"preset", Schema::id()}, {"part", Schema::oneOf({"input", "preview"})}}),
         .answers = Answers::File},
        {.path = "/api/v1/demo/download/{preset}",
         .id = "downloadPreset",
         .group = "demo",
         .summary = "An example's result without watermark, where the plan includes downloads.",
         .access = Access::Person,
         .parameters = place("preset"),
         .answers = Answers::File},
        {.path = "/api/v1/demo/packs",
         .id = "packs",
         .group = "demo",
         .summary = "The packs of examples that were published or withdrawn since a revision of a series.",
         .parameters = Schema::object(
             {{"series?", Schema::id()}, {"after?", Schema::integer()}, {"limit?", Schema::integer(1, 200)}}),
         .answer = packChanges(),
         .isShared = true},
        {.path = "/api/v1/demo/packs/{pack}",
         .id = "packFile",
         .group = "demo",
         .summary = "A pack of examples: who signed it and what is in it, then the files, in that order.",
         .parameters = place("pack"),
         .answers = Answers::File},
    };
}

std::vector<Route> toolRoutes()
{
    return {
        {.path = "/api/v1/tools",
         .id = "tools",
         .group = "tools",
         .summary = "The tools of VidGo.",
         .answer = listOf(tool()),
         .isShared = true},
        {.path = "/api/v1/tools/styles",
         .id = "toolStyles",
         .group = "tools",
         .summary = "The styles of pictures and clips.",
         .answer = listOf(style()),
         .isShared = true},
    };
}

std::vector<Route> effectRoutes()
{
    return {{.path = "/api/v1/effects/styles",
             .id = "effectStyles",
             .group = "effects",
             .summary = "The styles that a provider makes.",
             .answer = listOf(style()),
             .isShared = true}};
}

std::vector<Route> landingRoutes()
{
    return {
        {.path = "/api/v1/landing/stats",
         .id = "landingStats",
         .group = "landing",
         .summary = "How much there is to be seen.",
         .answer = Schema::object({{"examples", Schema::integer()},
                                   {"tools", Schema::integer()},
                                   {"styles", Schema::integer()},
                                   {"languages", Schema::integer()}}),
         .isShared = true},
        {.path = "/api/v1/landing/styles",
         .id = "landingStyles",
         .group = "landing",
         .summary = "The styles that most people have used in the last seven days.",
         .parameters = Schema::object({{"limit?", Schema::integer(1, 60)}}),
         .answer = listOf(Schema::object({{"style", Schema::id()}, {"people", Schema::integer(1)}})),
         .isShared = true},
        {.path = "/api/v1/landing/examples",
         .id = "landingExamples",
         .group = "landing",
         .summary = "Featured examples.",
         .parameters = Schema::object({{"limit?", Schema::integer(1, 60)}}),
         .answer = listOf(materialSchema()),
         .isShared = true},
    };
}

std::vector<Route> promptRoutes()
{
    const auto prompt = Schema::object({{"preset", Schema::id()},
                                        {"topic", Schema::text(128)},
                                        {"prompt", Schema::map(Schema::text(4000), 8)}});
    return {
        {.path = "/api/v1/prompts/groups",
         .id = "promptGroups",
         .group = "prompts",
         .summary = "The tools whose examples have prompts.",
         .answer = listOf(named()),
         .isShared = true},
        {.path = "/api/v1/prompts/groups/{group}/sub-topics",
         .id = "promptTopics",
         .group = "prompts",
         .summary = "The topics of a group.",
         .parameters = place("group"),
         .answer = listOf(named()),
         .isShared = true},
        {.path = "/api/v1/prompts/defaults/{group}",
         .id = "promptDefaults",
         .group = "prompts",
         .summary = "The prompts of a group's examples.",
         .parameters = place("group"),
         .answer = listOf(prompt),
         .isShared = true},
    };
}

} // namespace vidgo::api
