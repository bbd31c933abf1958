#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "frame_image.h"
#include "handles.h"
#include "mark_picture.h"

namespace vidgo::media::av {

/// What the pixels of a frame mean.
struct FrameKind
{
    AVPixelFormat format = AV_PIX_FMT_NONE;
    int width = 0; ///< As it is stored.
    int height = 0;
    AVColorSpace space = AVCOL_SPC_UNSPECIFIED;
    AVColorRange range = AVCOL_RANGE_UNSPECIFIED;
    AVColorTransferCharacteristic transfer = AVCOL_TRC_UNSPECIFIED;
};
FrameKind kindOf(const AVFrame* frame);

/// A stamp in a frame's own pixel format: turned and squeezed as the frame is stored, so that it is upright
/// where players show it, in its matrix, range, depth and layout, colours shared by several pixels averaged
/// over them. Made once; drawing touches what lies under the mark and nothing else. In HDR its white is the
/// reference white of ITU-R BT.2408, 203 cd/m².
class FrameMark
{
public:
    /// False for layouts that it cannot draw into: palettes, bit streams, floats, other byte orders, frames
    /// on a graphics card. Convert those first.
    static bool canDraw(AVPixelFormat format);

    /// `stamp` is for the size as it is seen, see uprightSize().
    FrameMark(const Stamp& stamp, const FrameKind& kind, const Upright& upright);

    /// The frame is of that kind and writable.
    void draw(AVFrame* frame) const;

private:
    // Samples in a row of a plane that follow each other.
    struct Span
    {
        int plane = 0;
        int row = 0;
        int first = 0; ///< Counted in samples of the plane's row, whatever they belong to.
        int count = 0;
        std::size_t values = 0; ///< Where its weights begin.
    };
    struct Component;

    void makeSpans(const MarkPicture& picture);
    void addSpans(int plane, int row, const std::vector<std::uint32_t>& keep,
                  const std::vector<std::uint32_t>& add);
    void drawOverAlpha(AVFrame* frame) const;
    void drawComponent(AVFrame* frame, const Component& component) const;

    bool m_isWide = false; ///< Samples of 16 bits.
    bool m_hasAlpha = false;
    std::vector<std::uint16_t> m_mask; ///< Of each plane: the bits that are in use.
    // out = (under * keep + add + half) / one
    std::vector<Span> m_spans;
    std::vector<std::uint16_t> m_keep8; ///< one = 256
    std::vector<std::uint16_t> m_add8;
    std::vector<std::uint32_t> m_keep16; ///< one = 65536
    std::vector<std::uint32_t> m_add16;
    // For frames with transparency of their own, where the result depends on it.
    FrameKind m_kind;
    std::shared_ptr<const MarkPicture> m_picture;
};

} // namespace vidgo::media::av
