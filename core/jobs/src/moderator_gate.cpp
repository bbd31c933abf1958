#include "vidgo/jobs/moderator_gate.h"

#include "vidgo/base/file.h"
#include "vidgo/model/language.h"

namespace vidgo::jobs {

Result<std::optional<Error>> ModeratorGate::check(const GateQuestion& question, const std::stop_token& stop)
{
    const auto& request = question.request;
    moderation::ModerationAsk ask;
    ask.account = question.account.isEmpty() ? m_ownKeys : question.account;
    ask.job = question.job;
    ask.texts = {request.prompt, request.negativePrompt, request.speech};
    for (const auto& input : request.inputs)
        if (input.role != InputRole::Sound) // it is judged by what is said in it, which is in the texts
            ask.files.push_back(pathFromUtf8(input.path));
    if (const auto language = languageFromCode(request.language))
        ask.language = *language;
    auto judged = m_moderator.judge(ask, stop);
    if (!judged)
        return failure(judged);
    return std::move(judged->refusal);
}

} // namespace vidgo::jobs
