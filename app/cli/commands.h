#pragma once

#include <functional>
#include <stop_token>
#include <string>

#include "terminal.h"
#include "vidgo/composition/directories.h"
#include "vidgo/credits/ledger.h"
#include "vidgo/model/language.h"
#include "vidgo/service/services.h"

namespace CLI {
class App;
}

namespace vidgo::composition {
class EmbeddedStudio;
}

namespace vidgo::cli {

/// What every command gets.
struct Context
{
    service::Services services;
    credits::Ledger& ledger;
    composition::EmbeddedStudio& studio; ///< For what few commands need, and what is put together for them.
    const Terminal& terminal;
    Language language = Language::English;
    std::stop_token stop;
};

/// What a command line asks for, once it is understood.
using Command = std::function<ExitCode(const Context&)>;

/// What a command gets that works on the data folder from outside, and must not open it first.
struct OutsideContext
{
    const composition::Directories& directories;
    const Terminal& terminal;
    std::stop_token stop;
};

using OutsideCommand = std::function<ExitCode(const OutsideContext&)>;

/// A text of the help and what its translator should know.
struct HelpText
{
    const char* text;
    const char* comment;
};
std::string help(HelpText text);

// Each adds a command with its options to the command line; when it was given it leaves in `chosen` what is
// to be done.

void addTools(CLI::App& app, Command& chosen);
void addPresets(CLI::App& app, Command& chosen);
void addStyles(CLI::App& app, Command& chosen);
void addRun(CLI::App& app, Command& chosen);
void addProbe(CLI::App& app, Command& chosen);
void addExport(CLI::App& app, Command& chosen);
void addWatermark(CLI::App& app, Command& chosen);
void addLibrary(CLI::App& app, Command& chosen);
void addJobs(CLI::App& app, Command& chosen);
void addMode(CLI::App& app, Command& chosen);
void addLedger(CLI::App& app, Command& chosen);
void addPlans(CLI::App& app, Command& chosen);
void addOrders(CLI::App& app, Command& chosen);
void addAdmin(CLI::App& app, Command& chosen);
void addBudget(CLI::App& app, Command& chosen);
void addProviders(CLI::App& app, Command& chosen);
void addModeration(CLI::App& app, Command& chosen);
void addPregenerate(CLI::App& app, Command& chosen);
void addMaterials(CLI::App& app, Command& chosen);
void addBackup(CLI::App& app, OutsideCommand& chosen);

} // namespace vidgo::cli
