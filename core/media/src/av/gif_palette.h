#pragma once

#include <deque>
#include <memory>

#include "filters.h"
#include "handles.h"
#include "vidgo/base/result.h"

namespace vidgo::media::av {

/// Brings a clip to one palette of 256 colours. Frames are held until the palette is made: all of them in a
/// short clip; of a long one as many as fit into `budget` bytes, and their palette serves the rest too.
class GifPalette
{
public:
    GifPalette(AVRational timeBase, std::int64_t budget = kUsualBudget);
    ~GifPalette();

    /// Frames of AV_PIX_FMT_BGRA of one size, in order; null at the end.
    Outcome send(Frame frame);
    /// Frames of AV_PIX_FMT_PAL8. False: send more, or the end.
    Result<bool> receive(AVFrame* frame);

private:
    static constexpr std::int64_t kUsualBudget = 256 * 1024 * 1024;

    Outcome makePalette();
    Outcome buildUse(const AVFrame* palette);

    AVRational m_timeBase;
    std::int64_t m_budget;
    std::int64_t m_heldBytes = 0;
    std::deque<Frame> m_held;
    std::unique_ptr<FilterChain> m_generate; ///< Null once the palette is made.
    GraphHandle m_use;
    AVFilterContext* m_frames = nullptr;
    AVFilterContext* m_palette = nullptr;
    AVFilterContext* m_out = nullptr;
};

} // namespace vidgo::media::av
