#pragma once

#include <filesystem>
#include <memory>
#include <stop_token>

#include "vidgo/base/progress.h"
#include "vidgo/base/result.h"
#include "vidgo/media/image.h"
#include "vidgo/model/tryon.h"

namespace vidgo::ondevice {

class BackgroundRemover;

struct FitterOptions
{
    std::filesystem::path poseModel; ///< models/blazepose-lite.onnx, which comes with the studio.
};

/// What was found out about a picture of a person: pose, outline, clothes, light on them.
class StudiedPerson;
/// What was found out about a picture of a garment: its cut-out, outline, sleeves, collar, legs.
class StudiedGarment;

/// Puts a garment on a person who stands and faces the camera.
///
/// The pose comes from a model of 33 points, the outline of the person from the cut-out, a model of the
/// background and the bones together. The garment is measured by its outline: shoulders, armpits, sleeves,
/// hem, crotch, the opening at the neck. It is then laid on in parts, each warped by a thin-plate spline:
/// the body with its legs first, the sleeves over it; before it come head, hair and hands, and arms as far as
/// they are bare; the neck and, in a jacket, what is worn show through the opening. Edges are drawn out to
/// cover what is worn; what is left of that shows skin on arms and neck, the background beside the body, and
/// itself below the hem. The light on the worn clothes goes on to the garment, folds in part, and there are
/// soft shadows under its edges.
///
/// It is a drawing on a photograph, not a simulation of cloth: the garment stays the front view that its
/// picture shows, and bodies are not undressed, a dress keeps the trousers that show below it.
/// Equal input gives equal output.
class GarmentFitter
{
public:
    /// `remover` must outlive the fitter.
    GarmentFitter(FitterOptions options, const BackgroundRemover& remover);
    ~GarmentFitter();

    /// `person` is Rgb8, Rgba8 (laid over white) or Gray8, any size up to 268 MP; it is looked at in at most
    /// 960 pixels. Fails with OnDeviceError::NoPerson, SeveralPeople, NotFrontal, NotStanding, ArmsInTheWay,
    /// PersonCutOff, ModelMissing {file}, BaseError::InvalidArgument (empty), OutOfMemory or Cancelled.
    Result<std::shared_ptr<const StudiedPerson>>
    studyPerson(const media::Image& person, const Progress& progress, const std::stop_token& stop) const;
    /// `garment` is cut out by its alpha, or else here. Fails with OnDeviceError::GarmentUnclear, what the
    /// cut-out fails with, BaseError::InvalidArgument (empty), OutOfMemory or Cancelled.
    Result<std::shared_ptr<const StudiedGarment>> studyGarment(const media::Image& garment, GarmentKind kind,
                                                               const Progress& progress,
                                                               const std::stop_token& stop) const;

    /// The picture of the person, as Rgb8 and in its size, with the garment on. `person` may be a reduction
    /// of the picture that was studied, which makes a preview. Of the settings `garment` and `kind` are not
    /// looked at. Fails with BaseError::InvalidArgument, OutOfMemory or Cancelled within 200 ms.
    Result<media::Image> fit(const media::Image& person, const StudiedPerson& studiedPerson,
                             const StudiedGarment& studiedGarment, const TryOnSettings& settings,
                             const Progress& progress, const std::stop_token& stop) const;

    /// All three in a row.
    Result<media::Image> run(const media::Image& person, const media::Image& garment,
                             const TryOnSettings& settings, const Progress& progress,
                             const std::stop_token& stop) const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

/// What the outline of a garment was taken for; never Automatic.
GarmentKind kindOf(const StudiedGarment& garment);

} // namespace vidgo::ondevice
