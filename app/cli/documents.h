#pragma once

#include <string>

namespace CLI {
class App;
}

namespace vidgo::cli {

// Written from the command line itself, so that they never tell another story than it does.

/// A script for "bash", "zsh" or "fish" that completes commands, options and files; empty for another shell.
std::string completionScript(const CLI::App& app, const std::string& shell);

/// The manual page, section 1, in the man(7) macros. `version` stands in its foot.
std::string manualPage(const CLI::App& app, const std::string& version);

} // namespace vidgo::cli
