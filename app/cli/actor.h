#pragma once

#include <string>

namespace vidgo::cli {

/// Who orders something that is kept with a name: "admin:" and what was given, else who is signed in at this
/// computer.
std::string actorOf(const std::string& given);

} // namespace vidgo::cli
