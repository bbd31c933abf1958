#include "generation_json.h"

#include "vidgo/base/clock.h"

namespace vidgo::cli {

namespace {

Json textOrNull(const std::string& text)
{
    return text.empty() ? Json() : Json(text);
}

} // namespace

Json toJson(const GenerationQuote& quote)
{
    Json::Array lines;
    for (const auto& line : quote.lines)
        lines.emplace_back(Json::Object{{"id", line.id},
                                        {"quantity", line.quantity},
                                        {"amount", line.isKnown ? Json(line.amount) : Json()}});
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

Json toJson(const GenerationAttempt& attempt)
{
    const auto trouble = providerTroubleId(attempt.trouble);
    return Json::Object{{"number", attempt.number},
                        {"provider", attempt.provider},
                        {"model", attempt.model},
                        {"trouble", trouble.empty() ? Json() : Json(trouble)},
                        {"status", attempt.status == 0 ? Json() : Json(attempt.status)},
                        {"said", textOrNull(attempt.said)},
                        {"request_id", textOrNull(attempt.requestId)},
                        {"started_at", toIso8601(attempt.startedAt)},
                        {"ended_at", attempt.endedAt ? Json(toIso8601(*attempt.endedAt)) : Json()}};
}

Json toJson(const GenerationReport& report)
{
    Json::Array attempts;
    for (const auto& attempt : report.attempts)
        attempts.push_back(toJson(attempt));
    Json::Array skipped;
    for (const auto& [provider, reason] : report.skipped)
        skipped.emplace_back(Json::Object{{"provider", provider}, {"reason", reason}});
    return Json::Object{{"job", report.job.value()},
                        {"state", generationStateId(report.state)},
                        {"operation", operationId(report.operation)},
                        {"served_by", textOrNull(report.servedBy())},
                        {"attempts", std::move(attempts)},
                        {"skipped", std::move(skipped)},
                        {"unit", report.quote.unit.id},
                        {"quoted", report.quote.amount},
                        {"charged", report.charged},
                        {"seed", report.seed ? Json(*report.seed) : Json()}};
}

} // namespace vidgo::cli
