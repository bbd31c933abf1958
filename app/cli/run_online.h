#pragma once

#include <string>

#include "commands.h"
#include "vidgo/model/batch.h"
#include "vidgo/model/library.h"

namespace CLI {
class App;
}

namespace vidgo::cli {

/// What `vidgo run` is told about providers.
struct OnlineOrder
{
    std::string provider; ///< Empty: this computer makes it.
    bool isAgreed = false;
    std::string most; ///< What it may cost: credits, or an amount of money; empty: whatever it costs.

    void addTo(CLI::App& run);
};

/// Has one thing made by a provider and writes it where `output` says, whose item is filled in here. The
/// price is shown before, and agreed to; Ctrl+C gives the job up.
ExitCode runOneOnline(const Context& context, const OnlineOrder& order, RunRequest request,
                      const ExportRequest& output);
/// The same for many files, for one price, into the folder of `output`.
ExitCode runManyOnline(const Context& context, const OnlineOrder& order, BatchRequest request,
                       const BatchExport& output);

} // namespace vidgo::cli
