#pragma once

#include <array>
#include <utility>
#include <vector>

#include "coverage.h"
#include "vidgo/media/image.h"

namespace vidgo::media {

/// Planes of one size: how much a picture covers, and its colours multiplied by that.
struct Layer
{
    Coverage alpha;
    /// Red, green, blue, each at most alpha. Of a grey picture only the first is filled.
    std::array<Coverage, 3> light;

    Layer() = default;
    Layer(int width, int height, bool isGray);
    int width() const { return alpha.width; }
    int height() const { return alpha.height; }
    bool isGray() const { return light[1].isEmpty(); }
    const Coverage& channel(int index) const
    {
        return isGray() ? light[0] : light[static_cast<std::size_t>(index)];
    }
};

/// What is laid over frames of one size.
struct Stamp
{
    Layer layer;
    std::vector<std::pair<int, int>> places; ///< Left upper corners; may lie outside of the frame.
};

/// Lays the stamp over a picture.
void blend(Image& image, const Stamp& stamp);

/// The picture with its own transparency, `height` pixels high.
Result<Layer> layerOf(const Image& image, int height);

void copyInto(const Coverage& from, Coverage& to, int left, int top);

} // namespace vidgo::media
