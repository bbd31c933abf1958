#pragma once

#include <optional>
#include <stop_token>
#include <vector>

#include "color.h"
#include "resample.h"
#include "vidgo/media/image.h"

namespace vidgo::media {

/// Turns the rows of a decoder, in the order and the colours of the file, into the upright picture in sRGB:
/// colour, then reduction, then orientation, with no second copy of the picture.
class PictureBuilder
{
public:
    struct Plan
    {
        Size size;           ///< Of the rows that will come.
        Size result;         ///< Before the orientation; at most `size`.
        int orientation = 1; ///< EXIF 1..8.
    };

    static Result<PictureBuilder> create(const Plan& plan, ColorConverter color, Samples samples,
                                         std::stop_token stop);

    /// Where the decoder writes the next row, in its own samples.
    std::uint8_t* nextRow();
    /// Takes the row. Fails with BaseError::Cancelled.
    Outcome commitRow();
    /// For decoders that make whole pictures at once: nothing else is to be done with the pixels than to
    /// write them here. Null when rows have to go through nextRow().
    Image* wholePicture();
    /// Takes all rows of a whole picture in the decoder's samples.
    Outcome commitAll(const std::uint8_t* pixels, std::size_t stride);

    Image take() { return std::move(m_image); }

private:
    PictureBuilder(const Plan& plan, ColorConverter color, Samples samples, std::stop_token stop);
    bool isPlain() const { return m_plan.orientation == 1 && !m_reducer; }
    void addConverted(const std::uint8_t* row);
    void place(const std::uint8_t* row);
    void placeTransposed(const std::uint8_t* row);
    void flushStrip();

    Plan m_plan;
    ColorConverter m_color;
    Samples m_samples;
    std::stop_token m_stop;
    int m_channels;
    Image m_image;
    std::optional<RowReducer> m_reducer;
    int m_rowsIn = 0;
    int m_rowsPlaced = 0;
    std::vector<std::uint8_t> m_raw;       ///< A row in the decoder's samples.
    std::vector<std::uint8_t> m_converted; ///< The same in sRGB.
    std::vector<std::uint8_t> m_reduced;
    std::vector<std::uint8_t> m_strip; ///< Rows that wait to become columns.
    int m_stripRows = 0;
};

} // namespace vidgo::media
