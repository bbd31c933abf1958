#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace vidgo::storage {

/// The statements of a script without their comments. Semicolons, dashes and quotes inside quoted texts are
/// left alone.
std::vector<std::string> splitScript(std::string_view script);

} // namespace vidgo::storage
