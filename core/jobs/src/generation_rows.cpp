#include "generation_rows.h"

#include <array>
#include <charconv>
#include <cmath>

#include "server_failure.h"
#include "vidgo/base/file.h"
#include "vidgo/base/json.h"
#include "vidgo/jobs/jobs_error.h"
#include "vidgo/model/provider.h"

namespace vidgo::jobs {

using storage::Row;
using storage::Value;

namespace {

std::unexpected<Error> damaged(const std::string& what)
{
    return fail(JobsError::RowDamaged, what, {{"reason", what}});
}

std::string textIn(const Json& json, std::string_view key)
{
    const auto* member = json.find(key);
    const auto* text = member ? member->asString() : nullptr;
    return text ? *text : std::string();
}

std::int64_t integerIn(const Json& json, std::string_view key)
{
    const auto* member = json.find(key);
    const auto* number = member ? member->asInt() : nullptr;
    return number ? *number : 0;
}

bool flagIn(const Json& json, std::string_view key)
{
    const auto* member = json.find(key);
    const auto* flag = member ? member->asBool() : nullptr;
    return flag && *flag;
}

const Json::Array& arrayIn(const Json& json, std::string_view key)
{
    static const Json::Array kNone;
    const auto* member = json.find(key);
    const auto* array = member ? member->asArray() : nullptr;
    return array ? *array : kNone;
}

std::optional<Timestamp> timeIn(std::int64_t ms)
{
    return ms == 0 ? std::optional<Timestamp>() : fromMs(ms);
}

std::int64_t timeValue(const std::optional<Timestamp>& time)
{
    return time ? toMs(*time) : 0;
}

// ---- The columns that are JSON

Json jsonOf(const Bill& bill)
{
    Json::Array items;
    for (const auto& item : bill.items)
        items.emplace_back(Json::Object{{"service", item.service}, {"quantity", item.quantity}});
    Json::Array uses;
    for (const auto& use : bill.uses)
        uses.emplace_back(Json::Object{
            {"provider", use.provider}, {"operation", use.operation}, {"quantity", use.quantity}});
    return Json::Object{{"items", std::move(items)}, {"uses", std::move(uses)}};
}

void readBill(const Json& json, GenerationRow& row)
{
    row.bill = {.account = row.order.account,
                .tier = row.order.tier,
                .tool = row.order.tool,
                .items = {},
                .uses = {}};
    for (const auto& item : arrayIn(json, "items"))
        row.bill.items.push_back(
            {.service = textIn(item, "service"), .quantity = integerIn(item, "quantity")});
    for (const auto& use : arrayIn(json, "uses"))
        row.bill.uses.push_back({.provider = textIn(use, "provider"),
                                 .operation = textIn(use, "operation"),
                                 .quantity = integerIn(use, "quantity")});
    row.order.items = row.bill.items;
}

Json jsonOf(const GenerationQuote& quote)
{
    Json::Array lines;
    for (const auto& line : quote.lines)
        lines.emplace_back(Json::Object{{"id", line.id},
                                        {"text", line.text},
                                        {"quantity", line.quantity},
                                        {"amount", line.amount},
                                        {"known", line.isKnown}});
    Json::Array providers;
    for (const auto& provider : quote.providers)
        providers.emplace_back(provider);
    return Json::Object{{"unit", quote.unit.id},
                        {"amount", quote.amount},
                        {"known", quote.isKnown},
                        {"fits", quote.fits},
                        {"available", quote.available},
                        {"lines", std::move(lines)},
                        {"providers", std::move(providers)}};
}

GenerationQuote quoteIn(const Json& json)
{
    GenerationQuote quote{.unit = {textIn(json, "unit")},
                          .amount = integerIn(json, "amount"),
                          .isKnown = flagIn(json, "known"),
                          .fits = flagIn(json, "fits"),
                          .available = integerIn(json, "available"),
                          .lines = {},
                          .providers = {}};
    for (const auto& line : arrayIn(json, "lines"))
        quote.lines.push_back({.id = textIn(line, "id"),
                               .text = textIn(line, "text"),
                               .quantity = integerIn(line, "quantity"),
                               .amount = integerIn(line, "amount"),
                               .isKnown = flagIn(line, "known")});
    for (const auto& provider : arrayIn(json, "providers"))
        if (const auto* id = provider.asString())
            quote.providers.push_back(*id);
    return quote;
}

std::string skippedText(const GenerationRow& row)
{
    Json::Array all;
    for (const auto& [provider, why] : row.skipped)
        all.emplace_back(Json::Object{{"provider", provider}, {"why", why}});
    return Json(std::move(all)).dump();
}

std::string keptPath(const std::string& path, const std::filesystem::path& home)
{
    if (home.empty())
        return path;
    const auto inHome = pathFromUtf8(path).lexically_relative(home);
    return inHome.empty() || *inHome.begin() == ".." ? path : toUtf8(inHome);
}

std::string foundPath(const std::string& kept, const std::filesystem::path& home)
{
    const auto path = pathFromUtf8(kept);
    return home.empty() || path.empty() || path.is_absolute() ? kept : toUtf8(home / path);
}

std::string filesText(const GenerationRow& row, const std::filesystem::path& home)
{
    Json::Array all;
    for (const auto& file : row.files)
        all.emplace_back(Json::Object{{"path", keptPath(file.path, home)},
                                      {"sha256", file.file.sha256},
                                      {"type", file.file.mediaType},
                                      {"bytes", file.file.bytes},
                                      {"width", file.file.width},
                                      {"height", file.file.height},
                                      {"ms", file.durationMs}});
    return Json(std::move(all)).dump();
}

std::string preparedText(const GenerationRow& row)
{
    if (row.prepared.inputs.empty())
        return "{}";
    Json::Array inputs;
    for (const auto& input : row.prepared.inputs)
        inputs.emplace_back(Json::Object{
            {"role", inputRoleId(input.role)}, {"reference", input.reference}, {"type", input.mediaType}});
    return Json(Json::Object{{"provider", row.prepared.provider},
                             {"model", row.prepared.model},
                             {"inputs", std::move(inputs)}})
        .dump();
}

void readPrepared(const Json& json, GenerationRow& row)
{
    row.prepared.provider = textIn(json, "provider");
    row.prepared.model = textIn(json, "model");
    for (const auto& input : arrayIn(json, "inputs"))
        row.prepared.inputs.push_back(
            {.role = inputRoleFromId(textIn(input, "role")).value_or(InputRole::None),
             .reference = textIn(input, "reference"),
             .mediaType = textIn(input, "type")});
}

std::string argumentsText(const ErrorArguments& arguments)
{
    Json::Object all;
    for (const auto& [name, value] : arguments)
        all.emplace(name, value);
    return Json(std::move(all)).dump();
}

Outcome readJson(GenerationRow& row, const Row& from, std::size_t skipped)
{
    auto request = Json::parse(from.text(6), "request");
    auto bill = Json::parse(from.text(9), "bill");
    auto quote = Json::parse(from.text(10), "quote");
    auto passed = Json::parse(from.text(skipped), "skipped");
    auto files = Json::parse(from.text(skipped + 1), "files");
    auto arguments = Json::parse(from.text(skipped + 5), "arguments");
    if (!request || !bill || !quote || !passed || !files || !arguments)
        return damaged("the JSON of a generation");
    auto asked = generationRequestFromJson(*request);
    if (!asked)
        return damaged("the request of a generation");
    row.order.request = std::move(*asked);
    readBill(*bill, row);
    row.quote = quoteIn(*quote);
    if (const auto* all = passed->asArray())
        for (const auto& one : *all)
            row.skipped.emplace_back(textIn(one, "provider"), textIn(one, "why"));
    if (const auto* all = files->asArray())
        for (const auto& one : *all)
            row.files.push_back({.path = textIn(one, "path"),
                                 .file = {.sha256 = textIn(one, "sha256"),
                                          .mediaType = textIn(one, "type"),
                                          .bytes = integerIn(one, "bytes"),
                                          .width = static_cast<int>(integerIn(one, "width")),
                                          .height = static_cast<int>(integerIn(one, "height"))},
                                 .durationMs = integerIn(one, "ms")});
    if (const auto* all = arguments->asObject())
        for (const auto& [name, value] : *all)
            if (const auto* text = value.asString())
                row.errorArguments[name] = *text;
    return {};
}

std::optional<std::int64_t> seedIn(std::string_view text)
{
    std::int64_t seed = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seed);
    return error == std::errc() && !text.empty() ? std::optional(seed) : std::nullopt;
}

constexpr std::string_view kPeopleColumns = "place, is_paused, is_cancel_wished, version";
constexpr std::size_t kRound = 8;   // the first of the columns of a round
constexpr std::size_t kPeople = 13; // and of the people's
constexpr std::size_t kWork = 17;   // and of the worker's

} // namespace

std::string placesFrom(std::size_t first, std::size_t count)
{
    std::string all;
    for (std::size_t i = 0; i < count; ++i)
        all += (i == 0 ? ":" : ", :") + std::to_string(first + i);
    return all;
}

std::string assignments(std::string_view columns, std::size_t first)
{
    std::string all;
    while (!columns.empty()) {
        const auto end = columns.find(", ");
        all += (all.empty() ? "" : ", ") + std::string(columns.substr(0, end)) +
               " = :" + std::to_string(first++);
        columns = end == std::string_view::npos ? std::string_view() : columns.substr(end + 2);
    }
    return all;
}

std::string rowColumns()
{
    return std::string(kOrderColumns) + ", " + std::string(kRoundColumns) + ", " +
           std::string(kPeopleColumns) + ", " + std::string(kWorkColumns);
}

void findPaths(GenerationRow& row, const std::filesystem::path& home)
{
    for (auto& input : row.order.request.inputs)
        input.path = foundPath(input.path, home);
    for (auto& file : row.files)
        file.path = foundPath(file.path, home);
}

std::vector<Value> orderValues(const GenerationRow& row, const std::filesystem::path& home)
{
    auto order = row.order;
    for (auto& input : order.request.inputs)
        input.path = keptPath(input.path, home);
    return {order.job.value(),
            order.run.value(),
            order.batch.value(),
            order.account.value(),
            order.tier,
            std::string(toolId(order.tool)),
            toJson(order.request).dump(),
            toMs(row.createdAt)};
}

std::vector<Value> roundValues(const GenerationRow& row)
{
    return {row.order.wantedProvider, jsonOf(row.bill).dump(), jsonOf(row.quote).dump(),
            row.order.agreedAmount, std::int64_t{row.hasPriority ? 1 : 0}};
}

std::vector<Value> workValues(const GenerationRow& row, const std::filesystem::path& home)
{
    return {row.owner,
            toMs(row.leasedUntil),
            std::string(generationStateId(row.state)),
            std::string(generationStateId(row.ending)),
            std::int64_t{row.round},
            row.hold.value(),
            std::int64_t{row.holdNumber},
            row.held,
            toMs(row.heldUntil),
            row.charged,
            toMs(row.dueAt),
            timeValue(row.deadline),
            std::int64_t{row.tries},
            std::int64_t{std::lround(row.fraction * 1000)},
            std::int64_t{row.ahead.value_or(-1)},
            row.seed ? std::to_string(*row.seed) : std::string(),
            skippedText(row),
            filesText(row, home),
            row.item.value(),
            row.errorId,
            row.errorTemplate,
            argumentsText(row.errorArguments),
            timeValue(row.startedAt),
            timeValue(row.endedAt),
            preparedText(row)};
}

Result<GenerationRow> rowIn(const Row& from)
{
    GenerationRow row;
    auto& order = row.order;
    order.job = JobId(std::string(from.text(0)));
    order.run = RunId(std::string(from.text(1)));
    order.batch = BatchId(std::string(from.text(2)));
    order.account = AccountId(std::string(from.text(3)));
    order.tier = from.text(4);
    order.tool = toolFromId(from.text(5)).value_or(Tool::None);
    row.createdAt = fromMs(from.integer(7));
    order.wantedProvider = from.text(kRound);
    order.agreedAmount = from.integer(kRound + 3);
    row.hasPriority = from.integer(kRound + 4) != 0;
    row.place = from.integer(kPeople);
    row.isPaused = from.integer(kPeople + 1) != 0;
    row.isCancelWished = from.integer(kPeople + 2) != 0;
    row.version = from.integer(kPeople + 3);
    std::size_t at = kWork;
    row.owner = from.text(at++);
    row.leasedUntil = fromMs(from.integer(at++));
    const auto state = generationStateFromId(from.text(at++));
    if (!state)
        return damaged("the state of a generation");
    row.state = *state;
    row.ending = generationStateFromId(from.text(at++)).value_or(GenerationState::None);
    row.round = static_cast<int>(from.integer(at++));
    row.hold = HoldId(std::string(from.text(at++)));
    row.holdNumber = static_cast<int>(from.integer(at++));
    row.held = from.integer(at++);
    row.heldUntil = fromMs(from.integer(at++));
    row.charged = from.integer(at++);
    row.dueAt = fromMs(from.integer(at++));
    row.deadline = timeIn(from.integer(at++));
    row.tries = static_cast<int>(from.integer(at++));
    row.fraction = static_cast<double>(from.integer(at++)) / 1000.0;
    const auto ahead = from.integer(at++);
    row.ahead = ahead < 0 ? std::optional<int>() : static_cast<int>(ahead);
    row.seed = seedIn(from.text(at++));
    if (auto read = readJson(row, from, at); !read)
        return failure(read);
    at += 2;
    row.item = LibraryItemId(std::string(from.text(at++)));
    row.errorId = from.text(at++);
    row.errorTemplate = from.text(at++);
    ++at;
    row.startedAt = timeIn(from.integer(at++));
    row.endedAt = timeIn(from.integer(at++));
    if (auto prepared = Json::parse(from.text(at), "prepared"))
        readPrepared(*prepared, row);
    return row;
}

std::vector<Value> attemptValues(const JobId& job, const AttemptRow& attempt)
{
    const auto& shown = attempt.shown;
    return {job.value(),
            std::int64_t{shown.number},
            std::int64_t{attempt.round},
            shown.provider,
            shown.model,
            attempt.label,
            shown.taskId,
            std::string(providerTroubleId(shown.trouble)),
            std::int64_t{shown.status},
            shown.said,
            shown.requestId,
            attempt.chargeAmount,
            attempt.chargeUnit,
            std::int64_t{attempt.isToBeCancelled ? 1 : 0},
            std::int64_t{attempt.cancelTries},
            toMs(shown.startedAt),
            timeValue(shown.endedAt)};
}

AttemptRow attemptIn(const Row& row)
{
    AttemptRow attempt;
    auto& shown = attempt.shown;
    shown.number = static_cast<int>(row.integer(1));
    attempt.round = static_cast<int>(row.integer(2));
    shown.provider = row.text(3);
    shown.model = row.text(4);
    attempt.label = row.text(5);
    shown.taskId = row.text(6);
    shown.trouble = providerTroubleFromId(row.text(7)).value_or(ProviderTrouble::None);
    shown.status = static_cast<int>(row.integer(8));
    shown.said = row.text(9);
    shown.requestId = row.text(10);
    attempt.chargeAmount = row.text(11);
    attempt.chargeUnit = row.text(12);
    attempt.isToBeCancelled = row.integer(13) != 0;
    attempt.cancelTries = static_cast<int>(row.integer(14));
    shown.startedAt = fromMs(row.integer(15));
    shown.endedAt = timeIn(row.integer(16));
    return attempt;
}

// ---- The row itself

const AttemptRow* GenerationRow::attempt() const
{
    return attempts.empty() || attempts.back().round != round ? nullptr : &attempts.back();
}

AttemptRow* GenerationRow::attempt()
{
    return attempts.empty() || attempts.back().round != round ? nullptr : &attempts.back();
}

void GenerationRow::takeError(const Error& error)
{
    const auto* const last = attempt();
    const bool isCharged = last && !last->chargeAmount.empty() && last->chargeAmount != "0";
    const auto said = order.wantedProvider == kServerProvider ? failureAtServer(error, isCharged) : error;
    errorId = said.id();
    errorTemplate = said.externalTemplate();
    errorArguments = said.arguments();
}

void GenerationRow::clearError()
{
    errorId.clear();
    errorTemplate.clear();
    errorArguments.clear();
}

GenerationReport reportOf(const GenerationRow& row)
{
    GenerationReport report{.job = row.order.job,
                            .run = row.order.run,
                            .state = row.state,
                            .operation = row.order.request.operation,
                            .wantedProvider = row.order.wantedProvider,
                            .attempts = {},
                            .skipped = row.skipped,
                            .quote = row.quote,
                            .charged = row.state == GenerationState::Settled ? row.charged : 0,
                            .seed = row.seed,
                            .ahead = row.ahead,
                            .errorId = row.errorId,
                            .errorTemplate = row.errorTemplate};
    for (const auto& attempt : row.attempts)
        report.attempts.push_back(attempt.shown);
    return report;
}

} // namespace vidgo::jobs
