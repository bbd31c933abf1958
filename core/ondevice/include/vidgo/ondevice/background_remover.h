#pragma once

#include <filesystem>
#include <memory>
#include <stop_token>

#include "vidgo/base/progress.h"
#include "vidgo/base/result.h"
#include "vidgo/media/image.h"
#include "vidgo/model/cutout.h"

namespace vidgo::ondevice {

enum class OnDeviceError {
    None,
    ModelMissing, ///< {file}: a model that belongs to the studio is not there or damaged.
    ModelUnfit,   ///< {file}: a model of the person's own has other inputs or outputs than 1x3x1024x1024 →
                  ///< alpha.
    NothingFound, ///< No subject stands out from the background.
};

ErrorText describe(OnDeviceError code);

struct RemoverOptions
{
    std::filesystem::path selfieModel; ///< models/selfie.onnx
    std::filesystem::path
        mattingModel; ///< Optional: an ONNX model 1×3×1024×1024 (RGB, 0..1) → 1×1×1024×1024 alpha 0..1.
};

struct Cutout
{
    media::Image picture; ///< The finished picture at the input's size: Rgba8 when transparent, else Rgb8.
    media::Image alpha;   ///< Gray8, the input's size.
    double confidence =
        0; ///< 0..1: how clearly the subject stood out. Under 0.5 the interface suggests strokes.
    enum class Method { None, Border, Person, OwnModel } method = Method::None;
};

/// Cuts the subject out of a picture. Models are loaded at first use and kept; run() may be called from
/// several threads, which then take turns at the models.
class BackgroundRemover
{
public:
    explicit BackgroundRemover(RemoverOptions options);
    ~BackgroundRemover();

    /// `input` is Rgb8 or Rgba8, any size up to 268 MP. The search runs at a reduced size, the edges are
    /// refined at full size in tiles, so memory stays within a few copies of the input. Fails with
    /// OnDeviceError, MediaError (of the background picture) or BaseError::Cancelled within 200 ms of the
    /// request.
    Result<Cutout> run(const media::Image& input, const CutoutSettings& settings, const Progress& progress,
                       const std::stop_token& stop) const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace vidgo::ondevice
