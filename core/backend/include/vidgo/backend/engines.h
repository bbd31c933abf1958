#pragma once

#include "vidgo/backend/clip_engine.h"
#include "vidgo/backend/tool_engine.h"
#include "vidgo/model/catalog.h"

namespace vidgo::backend {

/// What this computer can make.
struct Engines
{
    ToolEngines pictures;
    ClipEngines clips;
};

/// The engines of one tool; at least one is there.
struct ChosenEngines
{
    const ToolEngine* picture = nullptr;
    const ClipEngine* clip = nullptr;

    /// Which makes the result of this file: clips of clips and animated pictures where the tool can, pictures
    /// of pictures, and what a tool makes that has only one of both. Exactly one is set in the answer.
    ChosenEngines forInput(const std::filesystem::path& input) const;
};

/// The engines of a tool, its settings checked. Fails with ServiceError::NoEngine and as ToolEngine::check().
Result<ChosenEngines> enginesFor(const Engines& engines, const Catalog& catalog, Tool tool,
                                 const Json& parameters);

} // namespace vidgo::backend
