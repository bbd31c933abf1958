#pragma once

#include <filesystem>
#include <string>

#include "vidgo/base/result.h"
#include "vidgo/model/catalog.h"
#include "vidgo/model/clip.h"

namespace CLI {
class App;
}

namespace vidgo::cli {

/// How a clip is to be written, as options of every command that writes one.
class ClipExportOptions
{
public:
    /// Adds the options; they outlive the parsing.
    void addTo(CLI::App& command);
    /// Whether any of them was given.
    bool isGiven() const;
    /// What was given; the preset may be one of its short names. Fails with BaseError::InvalidArgument and
    /// ServiceError::UnknownPreset.
    Result<ClipExport> read(const Catalog& catalog) const;
    /// The same for a file of this name, which says the format: without a preset a .gif or .webp is an
    /// animated picture, and an .mp4 the clip as it is. Also fails with BaseError::InvalidArgument when the
    /// preset makes another format, or the name ends in none of the three.
    Result<ClipExport> readFor(const std::filesystem::path& output, const Catalog& catalog) const;

private:
    std::string m_preset;
    std::string m_fit = "crop";
    std::string m_focus;
    std::string m_from;
    std::string m_to;
    bool m_isLoudnessEven = false;
    bool m_isSoftwareOnly = false;
};

/// Whether a file of this name is a clip: it ends in .mp4, in small or large letters.
bool isClipName(const std::filesystem::path& output);

/// A moment as "75.5", "1:15.5" or "0:01:15.5" in microseconds. Fails with BaseError::InvalidArgument.
Result<std::int64_t> momentIn(const std::string& text);

} // namespace vidgo::cli
