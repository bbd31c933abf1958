#include "codecs.h"

namespace vidgo::endpoints {
namespace {

std::string placeOf(const WorkView& work, std::string_view file)
{
    return "/api/v1/generate/jobs/" + work.report.job.value() + "/" + std::string(file);
}

Json toJson(const GenerationAttempt& attempt)
{
    return Json::Object{{"number", attempt.number},
                        {"provider", attempt.provider},
                        {"model", attempt.model},
                        {"trouble", providerTroubleId(attempt.trouble)},
                        {"status", attempt.status},
                        {"said", attempt.said},
                        {"request_id", attempt.requestId},
                        {"started_at", toIso8601(attempt.startedAt)},
                        {"ended_at", endpoints::toJson(attempt.endedAt)}};
}

Json errorOf(const WorkView& work)
{
    const auto& report = work.report;
    if (report.errorId.empty())
        return {};
    Json::Object error;
    error["code"] = report.errorId;
    error["text"] = fillIn(report.errorTemplate, work.errorArguments);
    error["title"] = report.errorTemplate;
    error["arguments"] = Json::Object(work.errorArguments.begin(), work.errorArguments.end());
    return error;
}

} // namespace

Json toJson(const GenerationQuote& quote)
{
    Json::Array lines;
    for (const auto& line : quote.lines)
        lines.emplace_back(Json::Object{{"id", line.id},
                                        {"text", line.text},
                                        {"quantity", line.quantity},
                                        {"amount", line.amount},
                                        {"is_known", line.isKnown}});
    Json::Array providers;
    for (const auto& provider : quote.providers)
        providers.emplace_back(provider);
    return Json::Object{{"unit", quote.unit.id},        {"amount", quote.amount},
                        {"is_known", quote.isKnown},    {"fits", quote.fits},
                        {"available", quote.available}, {"needs_tier", quote.neededTier},
                        {"lines", std::move(lines)},    {"providers", std::move(providers)}};
}

Json toJson(const WorkView& work)
{
    const auto& report = work.report;
    const bool isSettled = report.state == GenerationState::Settled;
    Json::Array attempts;
    for (const auto& attempt : report.attempts)
        attempts.push_back(toJson(attempt));
    return Json::Object{{"id", report.job.value()},
                        {"tool", toolId(work.tool)},
                        {"state", generationStateId(report.state)},
                        {"fraction", work.fraction},
                        {"left_ms", work.leftMs ? Json(*work.leftMs) : Json()},
                        {"created_at", toIso8601(work.createdAt)},
                        {"ended_at", endpoints::toJson(work.endedAt)},
                        {"quote", toJson(report.quote)},
                        {"charged", report.charged},
                        {"attempts", std::move(attempts)},
                        {"error", errorOf(work)},
                        {"result", isSettled ? placeOf(work, "result") : std::string()},
                        {"original", work.hasOriginal ? placeOf(work, "original") : std::string()}};
}

} // namespace vidgo::endpoints
