#pragma once

#include <filesystem>
#include <vector>

#include "vidgo/model/catalog.h"
#include "vidgo/model/generation.h"
#include "vidgo/model/library.h"
#include "vidgo/model/online.h"

namespace vidgo::backend {

/// A file that a run by a provider begins with, where the person has it.
struct AskedInput
{
    InputRole role = InputRole::None;
    std::filesystem::path file;

    bool operator==(const AskedInput&) const = default;
};

/// The files of a run by a provider, in the order in which providers are told of them: the person before the
/// garment, the picture before the face. Fails with BaseError::InvalidArgument where one is missing.
Result<std::vector<AskedInput>> askedInputs(const RunRequest& request, const OnlineSettings& settings);

/// The files as they are: kind, size, length. Their paths are those of the person. Fails as probing them
/// does.
Result<std::vector<GenerationInput>> describedInputs(const std::vector<AskedInput>& asked);

/// What a provider is asked for, from what the person wants. `inputs` are the copies of askedInputs(), in
/// its order, with their sizes. Pure. Fails with BaseError::InvalidArgument where the tool cannot be run so:
/// no words where there is nothing else, a style or a topic that is not in the catalogue, a clip where only
/// pictures go.
Result<GenerationRequest> generationRequestOf(const RunRequest& request, const OnlineSettings& settings,
                                              const Catalog& catalog, std::vector<GenerationInput> inputs);

/// How a tool's run is called at providers; None where no provider makes it. `isClip`: its input is one.
Operation operationOf(Tool tool, bool isClip, bool hasInput);

} // namespace vidgo::backend
