#include "vidgo/model/moderation.h"

#include "ids_of_values.h"

namespace vidgo {

namespace {

constexpr IdTable<ModerationVerdict, 3> kVerdicts = {{{ModerationVerdict::Allow, "allow"},
                                                      {ModerationVerdict::Review, "review"},
                                                      {ModerationVerdict::Block, "block"}}};

constexpr IdTable<ModerationCategory, 8> kCategories = {{{ModerationCategory::Minors, "minors"},
                                                         {ModerationCategory::Sexual, "sexual"},
                                                         {ModerationCategory::SelfHarm, "self_harm"},
                                                         {ModerationCategory::Violence, "violence"},
                                                         {ModerationCategory::Hate, "hate"},
                                                         {ModerationCategory::Harassment, "harassment"},
                                                         {ModerationCategory::Illegal, "illegal"},
                                                         {ModerationCategory::RealPerson, "real_person"}}};

} // namespace

std::string_view moderationVerdictId(ModerationVerdict verdict)
{
    return idIn(kVerdicts, verdict);
}

std::optional<ModerationVerdict> moderationVerdictFromId(std::string_view id)
{
    return valueIn(kVerdicts, id);
}

std::string_view moderationCategoryId(ModerationCategory category)
{
    return idIn(kCategories, category);
}

std::optional<ModerationCategory> moderationCategoryFromId(std::string_view id)
{
    return valueIn(kCategories, id);
}

} // namespace vidgo
