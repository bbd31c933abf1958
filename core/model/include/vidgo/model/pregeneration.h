#pragma once

#include <string>
#include <vector>

#include "vidgo/base/json.h"
#include "vidgo/model/catalog.h"
#include "vidgo/model/language.h"
#include "vidgo/model/tool.h"

namespace vidgo {

/// A line of the plan of what is made ahead of time: one wish, and what it is made from.
struct PregenerationTemplate
{
    std::string id; ///< Unique within its tool.
    std::string topic;
    /// Of the result. Empty where it begins with an example, whose title it takes.
    LocalizedText title;
    /// What is asked for; the provider is sent the English words.
    LocalizedText prompt;
    /// What is said, in each language that it has: an entry of its own for each of them. Avatars only.
    LocalizedText script;
    /// Ids of examples of the starter pack: an entry of its own for each, which begins with that example's
    /// input. Empty: it begins with words.
    std::vector<std::string> examples;
    Json settings = Json::Object{}; ///< Over those of the tool.
};

/// What is made ahead of time with one tool.
struct PregenerationTool
{
    Tool tool = Tool::None;
    Engine engine = Engine::Provider; ///< Who makes it.
    std::string provider;             ///< "auto", or the only provider that may; empty on the device.
    int minimum = 1;                  ///< So many examples are there at least when the plan is carried out.
    Json settings = Json::Object{};   ///< RunRequest::parameters, without files and words.
    std::vector<PregenerationTemplate> templates;
};

/// resources/catalog/pregeneration.json: each of the six tools once, in their order.
struct PregenerationPlan
{
    std::vector<PregenerationTool> tools;

    const PregenerationTool* find(Tool tool) const
    {
        for (const auto& entry : tools)
            if (entry.tool == tool)
                return &entry;
        return nullptr;
    }
};

} // namespace vidgo
