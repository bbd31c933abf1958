#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "vidgo/base/json.h"
#include "vidgo/base/result.h"
#include "vidgo/materials/materials_error.h"
#include "vidgo/model/language.h"
#include "vidgo/model/tool.h"

namespace vidgo::materials {

/// A file of a pack: where it lies under the pack's folder, and what its content must be.
struct PackFile
{
    std::string name;
    std::string sha256;
    std::string place; ///< Where the manifest names it, for errors.
};

/// An entry of a manifest, checked in everything that can be checked without opening its files.
struct PackEntry
{
    std::string id;
    Tool tool = Tool::None;
    std::string topic;
    std::string style;
    LocalizedText title;
    LocalizedText prompt;
    PackFile before;
    PackFile after;
    std::vector<PackFile> extraInputs;
    std::optional<PackFile> clip;
    std::optional<PackFile> poster;
    int width = 0;
    int height = 0;
    std::int64_t durationMs = 0;
    std::string madeWith;
    std::string label;
    std::vector<std::string> credits;
};

struct PackManifest
{
    std::string pack;
    std::int64_t version = 0;
    std::vector<PackEntry> entries;
    std::vector<Error> problems; ///< One for each entry that was left out.
};

/// Reads the manifest's text; `file` is its name for errors. Fails with MaterialsError::PackInvalid when the
/// whole cannot be trusted. An entry with a mistake is left out and reported.
Result<PackManifest> readManifest(std::string_view text, const std::string& file);

} // namespace vidgo::materials
