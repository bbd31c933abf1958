#pragma once

#include <array>

#include "frame_image.h"
#include "stamp.h"

namespace vidgo::media::av {

/// A stamp turned and squeezed as the frames are stored that it is for.
struct MarkPicture
{
    Layer layer;
    int x0 = 0; ///< Where it lies in the frame; x1 and y1 are the first behind it.
    int y0 = 0;
    int x1 = 0;
    int y1 = 0;

    bool isEmpty() const { return layer.alpha.isEmpty(); }
    /// Mean over the pixels of a block, 0..1: what it covers, and its premultiplied red, green, blue.
    std::array<double, 4> mean(int x, int y, int width, int height) const;
};

/// `stored` is the size of the frames, `transfer` PQ or HLG brings the colours into that signal.
MarkPicture makeMarkPicture(const Stamp& stamp, Size stored, const Upright& upright,
                            AVColorTransferCharacteristic transfer);

} // namespace vidgo::media::av
