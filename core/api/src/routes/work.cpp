#include "routes/groups.h"
#include "routes/shapes.h"

namespace vidgo::api {
namespace {

constexpr std::size_t kMaxNotice = std::size_t{256} * 1024;
constexpr std::size_t kMaxUpload = 512ULL * 1024 * 1024;
// So much is sent again when a connection breaks, and the largest file stays within a minute's requests.
constexpr std::size_t kMaxPart = 8ULL * 1024 * 1024;
constexpr std::size_t kMostOrders = 100; // of which prices are asked for at once
constexpr std::size_t kMaxOrders = std::size_t{1024} * 1024;

Schema line()
{
    return Schema::object({{"id", Schema::text(128)},
                           {"text", Schema::text(500)},
                           {"quantity", Schema::integer()},
                           {"amount", Schema::integer()},
                           {"is_known", Schema::boolean()}});
}

Schema quote()
{
    return Schema::object(
        {{"unit", Schema::id()},
         {"amount", Schema::integer()},
         {"is_known", Schema::boolean()},
         {"fits", Schema::boolean()},
         {"available", Schema::integer()},
         {"needs_tier", Schema::text(64).about("The lowest plan that has it; empty: that of "
                                               "now.")},
         {"lines", Schema::list(line(), 100)},
         {"providers", Schema::list(Schema::id(), 32)}});
}

Schema attempt()
{
    return Schema::object({{"number", Schema::integer()},
                           {"provider", Schema::id()},
                           {"model", Schema::text(128)},
                           {"trouble", Schema::text(32)},
                           {"status", Schema::integer()},
                           {"said", Schema::text(2000)},
                           {"request_id", Schema::text(256)},
                           {"started_at", Schema::moment()},
                           {"ended_at", Schema::moment().orNull()}});
}

// The sentence twice: as it is, and with open places for whoever says it in another language.
Schema jobError()
{
    return Schema::object({{"code", Schema::id()},
                           {"text", Schema::text(1000)},
                           {"title", Schema::text(1000)},
                           {"arguments", Schema::map(Schema::text(1000), 16)}});
}

Schema job()
{
    return Schema::object(
        {{"id", Schema::id()},
         {"tool", Schema::id()},
         {"state", Schema::id()},
         {"fraction", Schema::number(0, 1)},
         {"left_ms", Schema::integer().orNull()},
         {"created_at", Schema::moment()},
         {"ended_at", Schema::moment().orNull()},
         {"quote", quote()},
         {"charged", Schema::integer()},
         {"attempts", Schema::list(attempt(), 64)},
         {"error", jobError().orNull()},
         {"result", Schema::text(512).about("Address of the file; empty until it is there.")},
         {"original", Schema::text(512).about("Address of the file without its watermark, under seal; empty "
                                              "where it has none.")}});
}

// With the key, what comes out of the seal.
Schema originalKey()
{
    return Schema::object({{"job", Schema::id()},
                           {"key", Schema::secret(128)},
                           {"type", Schema::text(64)},
                           {"width", Schema::integer()},
                           {"height", Schema::integer()}});
}

// What each kind of event has as its data.
Schema events()
{
    return Schema::object(
        {{"start", Schema::object({{"is_complete", Schema::boolean()}})
                       .about("The first one. False: more may have happened since Last-Event-ID than is told "
                              "here; the lists of runs and transactions have it.")},
         {"job", job().about("A run as it stands.")},
         {"balance", balanceSchema().about("The balance as it stands.")}});
}

Schema broughtInput()
{
    return Schema::object({{"role", Schema::id()}, {"upload", Schema::id()}});
}

// Of what nobody has looked at yet; prices are reckoned with these.
constexpr std::int64_t kMostDescribedBytes = 1'000'000'000'000;
constexpr std::int64_t kLongestDescribedMs = 86'400'000; // a day

// A price is asked for before anything is brought along: what it hangs on is said instead.
Schema describedInput()
{
    return Schema::object({{"role", Schema::id()},
                           {"upload?", Schema::id()},
                           {"type?", Schema::text(64).about("Of its bytes: image/jpeg, video/mp4 …")},
                           {"bytes?", Schema::integer(0, kMostDescribedBytes)},
                           {"width?", Schema::integer(0, 65'535)},
                           {"height?", Schema::integer(0, 65'535)},
                           {"duration_ms?", Schema::integer(0, kLongestDescribedMs)}});
}

Schema order(Schema input)
{
    return Schema::object(
        {{"tool", Schema::id()},
         {"inputs", Schema::list(std::move(input), 16)},
         {"prompt?", Schema::text(4000)},
         {"negative_prompt?", Schema::text(4000)},
         {"speech?", Schema::text(4000)},
         {"voice?", Schema::id()},
         {"language?", Schema::text(35).about("Of the speech, BCP 47.")},
         {"style?", Schema::id()},
         {"provider?", Schema::id()},
         {"width?", Schema::integer(64, 16'384)},
         {"height?", Schema::integer(64, 16'384)},
         {"duration_ms?", Schema::integer(1, 600'000)},
         {"scale?", Schema::number(1, 8)},
         {"strength?", Schema::number(0, 1).about("How far away from the picture it may be.")},
         {"sound?", Schema::boolean()},
         {"seed?", Schema::integer()},
         {"agreed?", Schema::integer().about("The price that the person saw.")}});
}

// What has an address of the public web version, and an engine in a later part of VidGo.
Route later(Method method, std::string_view path, std::string_view id, std::string_view group,
            std::string_view summary)
{
    Route route{.method = method,
                .path = path,
                .id = id,
                .group = group,
                .summary = summary,
                .access = Access::Person,
                .answer = Schema::any()};
    if (method == Method::Post) {
        route.carries = Carries::Json;
        route.body = Schema::any();
    }
    return route;
}

Schema broughtFile()
{
    return Schema::object({{"upload", Schema::id()},
                           {"kind", Schema::oneOf({"image", "video", "audio"})},
                           {"bytes", Schema::integer()},
                           {"width", Schema::integer()},
                           {"height", Schema::integer()},
                           {"duration_ms", Schema::integer()}});
}

Schema openUpload()
{
    return Schema::object({{"upload", Schema::id()},
                           {"bytes", Schema::integer()},
                           {"received", Schema::integer().about("From the beginning; what follows is "
                                                                "expected.")},
                           {"part", Schema::integer().about("The most bytes of a part.")}});
}

// In parts, a file goes on where it was cut off.
std::vector<Route> bringing()
{
    return {
        {.method = Method::Post,
         .path = "/api/v1/generate/uploads",
         .id = "upload",
         .group = "generate",
         .summary = "Brings a picture, a clip or a sound along.",
         .access = Access::Person,
         .scope = "run_tools",
         .carries = Carries::File,
         .answer = broughtFile(),
         .status = 201,
         .maxBody = kMaxUpload},
        {.method = Method::Post,
         .path = "/api/v1/generate/uploads/open",
         .id = "beginUpload",
         .group = "generate",
         .summary = "Announces a file that comes in parts, or goes on with one.",
         .access = Access::Person,
         .scope = "run_tools",
         .carries = Carries::Json,
         .body = Schema::object({{"bytes", Schema::integer(1, kMostDescribedBytes)},
                                 {"sha256", Schema::text(64, 64).about("Of the whole file, in lower-case "
                                                                       "hexadecimal digits.")}}),
         .answer = openUpload(),
         .status = 201},
        {.path = "/api/v1/generate/uploads/{upload}",
         .id = "openUpload",
         .group = "generate",
         .summary = "How much of a file has come.",
         .access = Access::Person,
         .scope = "run_tools",
         .parameters = place("upload"),
         .answer = openUpload()},
        {.method = Method::Patch,
         .path = "/api/v1/generate/uploads/{upload}",
         .id = "appendUpload",
         .group = "generate",
         .summary = "Brings the next part of a file.",
         .access = Access::Person,
         .scope = "run_tools",
         .parameters = Schema::object(
             {{"upload", Schema::id()},
              {"from", Schema::integer(0, kMostDescribedBytes).about("Its first byte within the file.")}}),
         .carries = Carries::File,
         .answer = openUpload(),
         .maxBody = kMaxPart},
        {.method = Method::Post,
         .path = "/api/v1/generate/uploads/{upload}/finish",
         .id = "finishUpload",
         .group = "generate",
         .summary = "Keeps a file of which all parts have come.",
         .access = Access::Person,
         .scope = "run_tools",
         .parameters = place("upload"),
         .answer = broughtFile(),
         .status = 201},
    };
}

std::vector<Route> ordering()
{
    return {
        {.method = Method::Post,
         .path = "/api/v1/generate/quotes",
         .id = "quoteJobs",
         .group = "generate",
         .summary = "What several runs would cost at most, each of them.",
         .access = Access::Person,
         .scope = "run_tools",
         .carries = Carries::Json,
         .body = Schema::object({{"orders", Schema::list(order(describedInput()), kMostOrders, 1)}}),
         .answer = Schema::object({{"quotes", Schema::list(quote(), kMostOrders)}}),
         .maxBody = kMaxOrders},
        {.method = Method::Post,
         .path = "/api/v1/generate/jobs",
         .id = "placeJob",
         .group = "generate",
         .summary = "Runs a tool.",
         .access = Access::Person,
         .scope = "run_tools",
         .carries = Carries::Json,
         .body = order(broughtInput()),
         .answer = job(),
         .status = 202},
    };
}

std::vector<Route> following()
{
    return {
        {.path = "/api/v1/generate/jobs",
         .id = "jobs",
         .group = "generate",
         .summary = "The person's runs, the latest first.",
         .access = Access::Person,
         .scope = "library_read",
         .parameters = pageParameters(),
         .answers = Answers::Page,
         .answer = job()},
        {.path = "/api/v1/generate/jobs/{job}",
         .id = "job",
         .group = "generate",
         .summary = "A run as it stands.",
         .access = Access::Person,
         .scope = "library_read",
         .parameters = place("job"),
         .answer = job()},
        {.method = Method::Post,
         .path = "/api/v1/generate/jobs/{job}/cancel",
         .id = "cancelJob",
         .group = "generate",
         .summary = "Cancels a run; what was set aside goes back.",
         .access = Access::Person,
         .scope = "run_tools",
         .parameters = place("job"),
         .answer = job()},
        {.path = "/api/v1/generate/jobs/{job}/result",
         .id = "jobResult",
         .group = "generate",
         .summary = "What a run made.",
         .access = Access::Person,
         .scope = "library_read",
         .parameters = place("job"),
         .answers = Answers::File},
        {.path = "/api/v1/generate/jobs/{job}/original",
         .id = "jobOriginal",
         .group = "generate",
         .summary = "What a run made, without the watermark of the plan, under seal.",
         .access = Access::Person,
         .scope = "library_read",
         .parameters = place("job"),
         .answers = Answers::File},
        {.method = Method::Post,
         .path = "/api/v1/generate/keys",
         .id = "originalKeys",
         .group = "generate",
         .summary = "The keys of sealed originals, where the plan has no watermark.",
         .access = Access::Person,
         .scope = "library_read",
         .carries = Carries::Json,
         .body = Schema::object({{"jobs", Schema::list(Schema::id(), 100, 1)}}),
         .answer = Schema::object({{"keys", Schema::list(originalKey(), 100)}})},
        {.path = "/api/v1/generate/events",
         .id = "events",
         .group = "generate",
         .summary = "Progress of runs and changes of the balance, as they happen.",
         .access = Access::Person,
         .scope = "library_read",
         .answers = Answers::Events,
         .answer = events()},
        {.method = Method::Post,
         .path = "/api/v1/generate/notices/{provider}",
         .id = "providerNotice",
         .group = "generate",
         .summary = "A provider tells that there is something new about a task.",
         .access = Access::Gateway,
         .parameters = place("provider"),
         .carries = Carries::Raw,
         .answers = Answers::Nothing,
         .status = 204,
         .maxBody = kMaxNotice},
    };
}

} // namespace

std::vector<Route> generateRoutes()
{
    auto all = bringing();
    for (auto* const more : {&ordering, &following})
        for (auto& route : more())
            all.push_back(std::move(route));
    return all;
}

std::vector<Route> interiorRoutes()
{
    return {
        later(Method::Post, "/api/v1/interior/redesign", "interiorRedesign", "interior", "Redesigns a room."),
        later(Method::Post, "/api/v1/interior/generate", "interiorGenerate", "interior",
              "Furnishes a floor plan."),
        later(Method::Post, "/api/v1/interior/fusion", "interiorFusion", "interior", "Joins two rooms."),
        later(Method::Post, "/api/v1/interior/edit", "interiorEdit", "interior", "Changes a part of a room."),
    };
}

std::vector<Route> workflowRoutes()
{
    return {
        later(Method::Get, "/api/v1/workflow/topics", "workflowTopics", "workflow",
              "Topics of chains of tools."),
        later(Method::Post, "/api/v1/workflow/generate", "workflowGenerate", "workflow",
              "Runs a chain of tools."),
    };
}

std::vector<Route> adminRoutes()
{
    return {
        {.path = "/api/v1/admin/users/{account}",
         .id = "adminAccount",
         .group = "admin",
         .summary = "An account.",
         .access = Access::Admin,
         .role = Role::Admin,
         .parameters = place("account"),
         .answer = accountSchema()},
        {.method = Method::Post,
         .path = "/api/v1/admin/users/{account}/ban",
         .id = "banAccount",
         .group = "admin",
         .summary = "Keeps somebody out.",
         .access = Access::Admin,
         .role = Role::Admin,
         .parameters = place("account"),
         .carries = Carries::Json,
         .body = Schema::object(
             {{"reason", reasonSchema()}, {"appeal", Schema::text(500, 1)}, {"until?", Schema::moment()}}),
         .answer = Schema::object({{"ban", Schema::id()}}),
         .status = 201},
        {.method = Method::Post,
         .path = "/api/v1/admin/users/{account}/unban",
         .id = "unbanAccount",
         .group = "admin",
         .summary = "Lets somebody in again.",
         .access = Access::Admin,
         .role = Role::Admin,
         .parameters = place("account"),
         .carries = Carries::Json,
         .body = Schema::object({{"reason", reasonSchema()}}),
         .answers = Answers::Nothing,
         .status = 204},
        {.method = Method::Post,
         .path = "/api/v1/admin/users/{account}/credits",
         .id = "grantCredits",
         .group = "admin",
         .summary = "Gives somebody credits.",
         .access = Access::Admin,
         .role = Role::Admin,
         .parameters = place("account"),
         .carries = Carries::Json,
         .body = Schema::object({{"amount", Schema::integer(1, 1'000'000)}, {"reason", reasonSchema()}}),
         .answer = Schema::object({{"number", Schema::integer()}, {"available", Schema::integer()}}),
         .status = 201},
    };
}

} // namespace vidgo::api
