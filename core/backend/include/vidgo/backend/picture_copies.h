#pragma once

#include <filesystem>
#include <stop_token>

#include "vidgo/base/result.h"
#include "vidgo/materials/file_cache.h"

namespace vidgo::backend {

/// Smaller copies of pictures, ready to be shown: upright, sRGB, made once and kept as derived files.
/// Thread-safe.
class PictureCopies
{
public:
    explicit PictureCopies(materials::FileCache& cache)
        : m_cache(cache)
    {}

    /// The copy of `picture`, whose content has the hash `sha256`, with at most `maxSide` pixels on its
    /// longer side. Pictures with transparency keep it.
    Result<std::filesystem::path> atMost(int maxSide, const std::string& sha256,
                                         const std::filesystem::path& picture,
                                         const std::stop_token& stop = {}) const;

private:
    materials::FileCache& m_cache;
};

/// Of copies that fill the comparison.
inline constexpr int kDisplaySide = 4096;

} // namespace vidgo::backend
