#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "vidgo/model/moderation.h"

namespace vidgo::moderation {

/// The worst first, each once.
std::vector<ModerationCategory> sorted(std::vector<ModerationCategory> categories);

/// Separated by commas, and back; what is unknown is left out.
std::string toText(const std::vector<ModerationCategory>& categories);
std::vector<ModerationCategory> categoriesFromText(std::string_view text);

} // namespace vidgo::moderation
