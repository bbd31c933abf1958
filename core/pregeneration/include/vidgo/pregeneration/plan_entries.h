#pragma once

#include <optional>
#include <string>
#include <vector>

#include "vidgo/model/pregeneration.h"

namespace vidgo::pregeneration {

/// What of the plan is wanted.
struct Selection
{
    int limit = 10;          ///< Entries of each tool, from the front of its list; at least 1.
    std::vector<Tool> tools; ///< Empty: all.
    bool skipAvatar = false;
    bool skipVideo = false;
    /// Also what was ordered before without anybody knowing whether it began: it may be paid twice.
    bool again = false;
};

/// One example that the plan wants.
struct PlanEntry
{
    std::string id; ///< "product_scene/kitchen_counter/br-food-01", "ai_avatar/service_help/ja"
    Tool tool = Tool::None;
    Engine engine = Engine::Provider;
    std::string provider; ///< As PregenerationTool has it.
    std::string topic;
    LocalizedText title; ///< Empty: that of the example.
    LocalizedText prompt;
    std::string example;              ///< With whose input it begins; empty: with words.
    std::optional<Language> language; ///< Of `script`.
    std::string script;
    Json settings = Json::Object{}; ///< Those of the tool and the template together.
};

/// The entries that are wanted, tool by tool. Those of a tool take turns: the first of each template, then
/// the second of each, so that a limit leaves no topic without while another has two.
std::vector<PlanEntry> wantedEntries(const PregenerationPlan& plan, const Selection& selection);

} // namespace vidgo::pregeneration
