#pragma once

#include <algorithm>
#include <atomic>

#include "task_shop.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"
#include "vidgo/jobs/chooser.h"
#include "vidgo/jobs/gate.h"
#include "vidgo/jobs/jobs_error.h"
#include "vidgo/jobs/keeper.h"
#include "vidgo/model/budget.h"

namespace vidgo::test {

using namespace std::chrono_literals;

/// Asks the providers in their order, each once.
class ListChooser final : public jobs::Chooser
{
public:
    explicit ListChooser(std::vector<jobs::Candidate> all)
        : m_all(std::move(all))
    {}

    Result<std::vector<jobs::Candidate>> candidates(const jobs::ChoiceQuestion& question) override
    {
        std::vector<jobs::Candidate> fitting;
        for (const auto& one : m_all)
            if (question.wantedProvider.empty() || question.wantedProvider == one.provider)
                fitting.push_back(one);
        if (fitting.empty())
            return fail(jobs::JobsError::NobodyServes, "nobody of that name");
        return fitting;
    }
    Result<jobs::Choice> choose(const jobs::ChoiceQuestion& question) override
    {
        jobs::Choice choice;
        for (const auto& one : m_all) {
            const bool isWanted = question.wantedProvider.empty() || question.wantedProvider == one.provider;
            const bool isTried = std::ranges::any_of(question.attempts, [&](const auto& attempt) {
                return attempt.provider == one.provider && attempt.trouble != ProviderTrouble::RateLimited;
            });
            if (!isWanted || isTried)
                choice.skipped.emplace_back(one.provider,
                                            isTried ? "already_failed" : "other_provider_wanted");
            else if (!choice.candidate)
                choice.candidate = one;
        }
        return choice;
    }
    Result<bool> enter(const jobs::ChoiceQuestion&, const jobs::Candidate&,
                       std::chrono::milliseconds) override
    {
        ++entered;
        return true;
    }
    void withdrawn(const jobs::ChoiceQuestion&, const jobs::Candidate&) override { ++left; }
    void accepted(const jobs::ChoiceQuestion&) override {}
    void succeeded(const jobs::ChoiceQuestion&, std::chrono::milliseconds) override { ++left; }
    jobs::AfterFailure afterFailure(const jobs::ChoiceQuestion&, const providers::ProviderFailure& failure,
                                    bool hasEnded, std::chrono::milliseconds) override
    {
        using Step = jobs::AfterFailure::Step;
        ++left;
        const bool isOver = (failure.mayHaveBegun && !hasEnded) ||
                            failure.trouble == ProviderTrouble::Refused ||
                            failure.trouble == ProviderTrouble::BadInput;
        return {.step = isOver ? Step::GiveUp : Step::AskAgain, .wait = failure.retryAfter.value_or(0ms)};
    }

    std::atomic<int> entered = 0;
    std::atomic<int> left = 0;

private:
    std::vector<jobs::Candidate> m_all;
};

/// Lets everything pass but what says "forbidden".
class WordGate final : public jobs::Gate
{
public:
    Result<std::optional<Error>> check(const jobs::GateQuestion& question, const std::stop_token&) override
    {
        ++asked;
        if (failures > 0) {
            --failures;
            return fail(BaseError::Internal, "no answer");
        }
        if (question.request.prompt.contains("forbidden"))
            return Error(BaseError::InvalidArgument, "refused", {{"reason", "forbidden"}});
        return std::optional<Error>();
    }
    std::atomic<int> asked = 0;
    std::atomic<int> failures = 0;
};

/// Keeps a note of what it was given, one for each job.
class NoteKeeper final : public jobs::Keeper
{
public:
    explicit NoteKeeper(std::filesystem::path folder)
        : m_folder(std::move(folder))
    {}
    Result<LibraryItemId> keep(const jobs::GenerationRow& job, const std::stop_token&) override
    {
        ++asked;
        if (failures > 0) {
            --failures;
            return fail(BaseError::DiskFull, "full");
        }
        const auto id = job.order.job.value();
        if (auto written =
                writeFile(m_folder / (id + ".txt"), job.files.front().file.sha256, Durability::None);
            !written)
            return failure(written);
        return LibraryItemId("item-" + id);
    }
    std::atomic<int> asked = 0;
    std::atomic<int> failures = 0;

private:
    std::filesystem::path m_folder;
};

inline ProviderPrices shopPrices()
{
    const auto price = [](const std::string& provider, std::int64_t part) {
        ProviderPrice made;
        made.provider = provider;
        made.operation = "picture";
        made.unit = "image";
        made.dollarPart = part;
        return made;
    };
    return {.all = {price("alpha", 500), price("beta", 700)}};
}

} // namespace vidgo::test
