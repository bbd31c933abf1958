#pragma once

#include <string>
#include <string_view>

#include "vidgo/materials/pack_file.h"

namespace vidgo::materials {

/// The manifest of a pack as text.
std::string packManifest(const std::string& name, Timestamp createdAt, const std::vector<Material>& materials,
                         const std::vector<FileRef>& files);

/// Reads it into name, time, examples and files of `pack`. Fails with PackError::Damaged.
Outcome readPackManifest(std::string_view text, const std::string& file, PackContents& pack);

} // namespace vidgo::materials
