#include "vidgo/model/generation_job.h"
#include "vidgo/model/provider.h"

#include "ids_of_values.h"

namespace vidgo {

namespace {

constexpr IdTable<GenerationState, 12> kStateIds = {{{GenerationState::Quoted, "quoted"},
                                                     {GenerationState::Reserved, "reserved"},
                                                     {GenerationState::Moderated, "moderated"},
                                                     {GenerationState::Submitting, "submitting"},
                                                     {GenerationState::Submitted, "submitted"},
                                                     {GenerationState::Running, "running"},
                                                     {GenerationState::Fetching, "fetching"},
                                                     {GenerationState::Finishing, "finishing"},
                                                     {GenerationState::Settled, "settled"},
                                                     {GenerationState::Failed, "failed"},
                                                     {GenerationState::Cancelled, "cancelled"},
                                                     {GenerationState::Expired, "expired"}}};

} // namespace

std::string_view generationStateId(GenerationState state)
{
    return idIn(kStateIds, state);
}

std::optional<GenerationState> generationStateFromId(std::string_view id)
{
    return valueIn(kStateIds, id);
}

bool hasEnded(GenerationState state)
{
    return state == GenerationState::Settled || state == GenerationState::Failed ||
           state == GenerationState::Cancelled || state == GenerationState::Expired;
}

std::string GenerationReport::servedBy() const
{
    return attempts.empty() ? std::string() : attempts.back().provider;
}

std::string obstacleOf(const GenerationReport& report)
{
    if (!hasEnded(report.state))
        for (const auto& [provider, reason] : report.skipped)
            if (provider == kServerProvider)
                return reason;
    return {};
}

} // namespace vidgo
