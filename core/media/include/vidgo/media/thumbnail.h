#pragma once

#include <filesystem>
#include <span>
#include <stop_token>
#include <vector>

#include "vidgo/media/picture_file.h"

namespace vidgo::media {

/// A small copy of a picture, or of a clip the picture of a representative moment about its middle: upright,
/// sRGB, at most `maxSide` pixels on its longer side; what is smaller keeps its size. Fails like
/// decodePicture() and clipStill(); what is neither, with MediaError::NotAPicture.
Result<Image> smallImage(const std::filesystem::path& path, int maxSide, const std::stop_token& stop = {});

/// An encoded small copy of a picture or (from a path) of a clip, see smallImage(): upright, sRGB, at most
/// `maxSide` pixels on its longer side; a smaller picture keeps its size. JPEG has no transparency; choose
/// PNG or WebP where it matters. Fails like smallImage() and encodePicture().
Result<Bytes> makeThumbnail(const std::filesystem::path& path, int maxSide, const EncodeOptions& options,
                            const std::stop_token& stop = {});
Result<Bytes> makeThumbnail(std::span<const std::uint8_t> bytes, int maxSide, const EncodeOptions& options,
                            const std::stop_token& stop = {});

struct BatchLimits
{
    unsigned threads = 0; ///< 0: one for each processor.
    /// About how much memory all pictures in work may take together, in bytes. One that needs more by itself
    /// is made while no other is.
    std::int64_t memory = 512ll * 1024 * 1024;
};

/// Many at once, on several threads; waits for all. The results stand in the order of the paths. After a stop
/// the rest fails with BaseError::Cancelled.
std::vector<Result<Bytes>> makeThumbnails(std::span<const std::filesystem::path> paths, int maxSide,
                                          const EncodeOptions& options, const BatchLimits& limits = {},
                                          const std::stop_token& stop = {});

} // namespace vidgo::media
