#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "members.h"

namespace vidgo::sandbox {

enum class GeminiKind { None, Text, Picture, Clip };

/// What a model of Gemini makes; None for one that is not there, or is retired.
GeminiKind geminiKindOf(std::string_view model);
const std::vector<std::string_view>& geminiModels();

/// What is wrong about a body of generateContent, but its parts.
std::optional<std::string> wrongGeminiBody(const Json& body, std::string_view model);
/// What is wrong about a body of interactions, but its input.
std::optional<std::string> wrongInteraction(const Json& body);

/// "16:9" and "2K" as pixels.
std::pair<int, int> geminiSize(std::string_view ratio, std::string_view size);

} // namespace vidgo::sandbox
