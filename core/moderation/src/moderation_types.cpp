#include "vidgo/moderation/moderation_types.h"

#include <algorithm>
#include <array>
#include <utility>

#include "categories.h"

namespace vidgo::moderation {

namespace {

template <class Value, std::size_t Count>
using Ids = std::array<std::pair<Value, std::string_view>, Count>;

constexpr Ids<JudgedBy, 5> kJudges = {{{JudgedBy::Reviewer, "reviewer"},
                                       {JudgedBy::Keywords, "keywords"},
                                       {JudgedBy::Nobody, "nobody"},
                                       {JudgedBy::Person, "person"},
                                       {JudgedBy::Ban, "ban"}}};
constexpr Ids<DecisionState, 3> kStates = {{{DecisionState::Waiting, "waiting"},
                                            {DecisionState::Approved, "approved"},
                                            {DecisionState::Rejected, "rejected"}}};
constexpr Ids<AppealSubject, 2> kSubjects = {
    {{AppealSubject::Verdict, "verdict"}, {AppealSubject::Ban, "ban"}}};

template <class Value, std::size_t Count>
std::string_view idOf(const Ids<Value, Count>& ids, Value value)
{
    for (const auto& [known, id] : ids)
        if (known == value)
            return id;
    return {};
}

template <class Value, std::size_t Count>
std::optional<Value> valueOf(const Ids<Value, Count>& ids, std::string_view wanted)
{
    for (const auto& [value, id] : ids)
        if (id == wanted)
            return value;
    return std::nullopt;
}

} // namespace

std::string_view judgedById(JudgedBy by)
{
    return idOf(kJudges, by);
}

std::optional<JudgedBy> judgedByFromId(std::string_view id)
{
    return valueOf(kJudges, id);
}

std::string_view decisionStateId(DecisionState state)
{
    return idOf(kStates, state);
}

std::optional<DecisionState> decisionStateFromId(std::string_view id)
{
    return valueOf(kStates, id);
}

std::string_view appealSubjectId(AppealSubject subject)
{
    return idOf(kSubjects, subject);
}

std::optional<AppealSubject> appealSubjectFromId(std::string_view id)
{
    return valueOf(kSubjects, id);
}

std::vector<ModerationCategory> sorted(std::vector<ModerationCategory> categories)
{
    std::ranges::sort(categories); // the enum begins with the worst
    const auto repeats = std::ranges::unique(categories);
    categories.erase(repeats.begin(), repeats.end());
    return categories;
}

std::string toText(const std::vector<ModerationCategory>& categories)
{
    std::string out;
    for (const auto category : categories)
        out.append(out.empty() ? "" : ",").append(moderationCategoryId(category));
    return out;
}

std::vector<ModerationCategory> categoriesFromText(std::string_view text)
{
    std::vector<ModerationCategory> out;
    while (!text.empty()) {
        const auto end = std::min(text.find(','), text.size());
        if (const auto category = moderationCategoryFromId(text.substr(0, end)))
            out.push_back(*category);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return out;
}

} // namespace vidgo::moderation
