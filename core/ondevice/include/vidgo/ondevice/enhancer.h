#pragma once

#include <filesystem>
#include <memory>
#include <stop_token>

#include "vidgo/base/progress.h"
#include "vidgo/base/result.h"
#include "vidgo/media/image.h"
#include "vidgo/model/enhance.h"

namespace vidgo::ondevice {

/// Pixels that a result may have at most.
inline constexpr long long kMostEnhancedPixels = 268'000'000;

struct EnhancerOptions
{
    /// models/enlarge.bin, which comes with the studio. Needed to enlarge.
    std::filesystem::path enlargeModel;
};

/// Makes a picture cleaner, better lit and larger, in this order:
///
/// - Noise is measured in the picture itself and taken out by means over similar surroundings (Buades, Coll,
///   Morel, “A non-local algorithm for image denoising”, 2005), in colour more than in brightness. A picture
///   without noise stays as it is.
/// - Levels: black and white point, where the picture does not reach them, and a colour cast that both the
///   greys and the lights have. All within limits, the same curve for all channels, finely dithered so that
///   nothing shows steps. A well-exposed picture stays as it is.
/// - Enlarging by learned filters (EdgeFilters): twice for 4, then reduced by averages for 3. Measured on
///   pictures that they were not learned from: core/ondevice/training/README.md.
/// - Detail: what stands out from its surroundings is lifted, never beyond the values around it by more than
///   a little, so that edges get no halo.
///
/// Alpha is kept and enlarged with the picture; colours of transparent pixels do not bleed into the edge.
/// Works in tiles on all cores, in memory for input, result and a few tiles. Equal input gives equal output.
class Enhancer
{
public:
    explicit Enhancer(EnhancerOptions options);
    ~Enhancer();

    /// The factor that is used when `wanted` is asked for: the largest up to it whose result has at most
    /// kMostEnhancedPixels and 65535 on a side. The interface says so when it is smaller.
    static int factorFor(int width, int height, int wanted);

    /// `input` is Rgb8, Rgba8 or Gray8 (taken as grey Rgb8), any size up to 268 MP. The result is Rgb8 or
    /// Rgba8, factorFor() times as large.
    ///
    /// Fails with OnDeviceError::ModelMissing {file}, BaseError::InvalidArgument (empty input), OutOfMemory,
    /// or Cancelled within 200 ms of the request.
    Result<media::Image> run(const media::Image& input, const EnhanceSettings& settings,
                             const Progress& progress, const std::stop_token& stop) const;

    /// What it will look like in at most `maxSide` pixels on the longer side: the picture is reduced first
    /// where its result would be larger.
    Result<media::Image> preview(const media::Image& input, const EnhanceSettings& settings, int maxSide,
                                 const std::stop_token& stop) const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace vidgo::ondevice
