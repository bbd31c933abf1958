#pragma once

#include <cstdint>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include "vidgo/base/progress.h"
#include "vidgo/base/result.h"
#include "vidgo/media/image.h"
#include "vidgo/model/style.h"

namespace vidgo::ondevice {

/// What a parameter of a style may be set to.
struct StyleRange
{
    std::string id;
    double low = 0;
    double high = 1;
    double usual = 0.5; ///< Taken when the settings do not name it.
    bool operator==(const StyleRange&) const = default;
};

/// Where in a clip a frame is.
struct StyleMoment
{
    std::uint32_t number = 0;             ///< Grain is another one for every number.
    const media::Image* sample = nullptr; ///< Rgb8: something of all frames, small; for a palette in common.
};

/// Shows a picture in another style, by image processing alone: no model, no network, no chance. Equal input
/// gives equal output on any number of cores.
///
/// All lengths of a style are fractions of the picture's measure, which is its shorter side, but at least a
/// third of the longer one; so a preview shows what the full size will look like.
///
/// A style is painted on a canvas: the picture itself or, beyond that size, a reduction of it to a measure of
/// 1080, 1440 or 2160 pixels, as its engine says (those that draw fine strokes have the largest). The canvas
/// is then enlarged to the input's size in tiles. Styles that grade a photograph rather than repaint it take
/// the detail which the canvas lacks from the input; pixel art is enlarged in whole blocks. So a picture of
/// 100 MP costs little more than one of 10 and memory stays within a few copies of the input.
class Stylizer
{
public:
    /// The ids of the styles, sorted. Each is a folder of core/ondevice/src/styles.
    std::vector<std::string> styles() const;
    bool knows(std::string_view styleId) const;
    /// The parameters of a style besides its strength, in the order of the catalogue; none for an unknown
    /// style.
    std::vector<StyleRange> parameters(std::string_view styleId) const;

    /// Whether a style holds still from frame to frame of a clip.
    bool suitsClips(std::string_view styleId) const;

    /// `input` is Rgb8, Rgba8 or Gray8, any size up to 268 MP. The result has its size; Rgba8 keeps the alpha
    /// to the bit, Gray8 becomes Rgb8. Strength 0 gives the input back, 1 the full style, what is between
    /// mixes both.
    ///
    /// Fails with OnDeviceError::UnknownStyle, BaseError::InvalidArgument (empty input, strength or parameter
    /// out of range or not a number, a parameter that the style does not have) or Cancelled, the latter
    /// within 200 ms of the request.
    Result<media::Image> run(const media::Image& input, const StyleSettings& settings,
                             const Progress& progress, const std::stop_token& stop) const;
    /// The same of a frame of a clip.
    Result<media::Image> runFrame(const media::Image& input, const StyleSettings& settings,
                                  const StyleMoment& moment, const std::stop_token& stop) const;
};

} // namespace vidgo::ondevice
