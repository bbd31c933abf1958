#pragma once

#include "commands.h"

namespace vidgo::cli {

/// Adds `sync` to the commands of `vidgo materials`.
void addMaterialsSync(CLI::App& materials, Command& chosen);

} // namespace vidgo::cli
