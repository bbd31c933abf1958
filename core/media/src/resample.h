#pragma once

#include <cstdint>
#include <vector>

#include "vidgo/base/result.h"
#include "vidgo/media/image.h"

namespace vidgo::media {

struct Size
{
    int width = 0;
    int height = 0;
    bool operator==(const Size&) const = default;
};

/// The size with at most `maxSide` on the longer side and the shape kept; never larger than `size`, never
/// under 1.
Size sizeWithin(Size size, int maxSide);

/// How the pixels of one axis are mixed: pixel i of the result is the sum of weight(i, k) * source(first(i) +
/// k).
struct AxisWeights
{
    struct Span
    {
        int first = 0;
        int count = 0;
        int offset = 0; ///< Of its weights in `weights`.
    };
    std::vector<Span> spans;
    std::vector<float> weights;
};

/// Exact area coverage for a reduction, Catmull-Rom cubic interpolation for an enlargement.
AxisWeights makeAxisWeights(int from, int to);

/// Reduces a picture while its rows arrive, in memory for two rows. Alpha weighs the colours.
class RowReducer
{
public:
    /// `to` is at most `from` on both axes. `channels` 1, 3 or 4; of 4 the last one is alpha.
    RowReducer(Size from, Size to, int channels);

    /// Takes the next row from the top. Returns true when a row of the result is ready; then it stands in
    /// `out` (to.width * channels bytes).
    bool add(const std::uint8_t* row, std::uint8_t* out);

private:
    Size m_from;
    Size m_to;
    int m_channels;
    int m_next = 0; ///< Source row.
    int m_done = 0; ///< Result rows that are ready.
    AxisWeights m_columns;
    std::vector<float> m_sum;
};

} // namespace vidgo::media
