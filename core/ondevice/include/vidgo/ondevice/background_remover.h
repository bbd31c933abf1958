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
    UnknownStyle, ///< {style}: no style of this id is made on the device.
    StyleNotForClips, ///< {style}: would flicker from frame to frame.
    // Of trying on a garment, each with what to do about it.
    NoPerson,       ///< Nobody is on the picture.
    SeveralPeople,  ///< More than one person is.
    NotFrontal,     ///< The person is seen from the side or from behind, or leans.
    NotStanding,    ///< The person sits or crouches.
    ArmsInTheWay,   ///< An arm lies across the body or is raised.
    PersonCutOff,   ///< Head, shoulders or hips are not on the picture.
    GarmentUnclear, ///< The outline of the garment is not that of a top, jacket, dress or outfit.
};

ErrorText describe(OnDeviceError code);

struct RemoverOptions
{
    /// models/selfie.onnx, which comes with the studio. Needed unless the subject is a Product.
    std::filesystem::path selfieModel;
    /// Optional, a model of the person's own: ONNX, one input 1×3×1024×1024 (the whole picture stretched,
    /// RGB, 0..1), one output 1×1×1024×1024, alpha 0..1. It then replaces the search; strokes are painted
    /// over its answer, edges are refined as usual.
    std::filesystem::path mattingModel;
};

struct Cutout
{
    /// The finished picture at the input's size: Rgba8 when transparent, else Rgb8. Half transparent pixels
    /// carry the subject's own colour, without what was behind it; fully transparent ones near the edge too.
    media::Image picture;
    /// Gray8, the input's size; the input's own alpha is multiplied in.
    media::Image alpha;
    /// 0..1: how clearly the subject stood out: step across its outline, what else stood out, and how plain
    /// the border is. Under 0.5 the interface suggests strokes. It cannot know of parts that look like the
    /// background (white on white); those are missing without lowering it much.
    double confidence = 0;
    enum class Method {
        None,
        Border,  ///< What differs from the border of the picture.
        Person,  ///< The person model led.
        OwnModel ///< RemoverOptions::mattingModel.
    } method = Method::None;
};

/// Cuts the subject out of a picture.
///
/// What differs from the border, or what the person model sees when it is sure (Subject::Person makes it lead
/// wherever it sees anybody), becomes a belief per pixel; graph cuts find the outline at 320 and then 768
/// pixels; a guided filter and the colours on both sides make alpha at full size. Strokes are obeyed to the
/// pixel and also correct what looks like them up to the next edge. Equal input gives equal output.
///
/// Weak where the subject has the background's colour, where several things touch, and on busy grounds; it
/// knows nothing of what things are.
///
/// Models are loaded at first use and kept; run() may be called from several threads, which then take turns
/// at the models.
class BackgroundRemover
{
public:
    explicit BackgroundRemover(RemoverOptions options);
    ~BackgroundRemover();

    /// `input` is Rgb8, Rgba8 or Gray8 (taken as grey Rgb8), any size up to 268 MP. A picture whose border is
    /// transparent counts as cut out already and keeps its alpha. The search runs at a reduced size, the
    /// edges are refined at full size in tiles, so memory stays within a few copies of the input.
    ///
    /// Fails with OnDeviceError, MediaError (of the background picture), BaseError::InvalidArgument (empty
    /// input, a colour that is not #RRGGBB), FileNotFound (matting model) or Cancelled, the latter within
    /// 200 ms of the request except while a model of the person's own runs.
    Result<Cutout> run(const media::Image& input, const CutoutSettings& settings, const Progress& progress,
                       const std::stop_token& stop) const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace vidgo::ondevice
