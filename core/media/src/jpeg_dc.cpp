#include "jpeg_dc.h"

#include <array>
#include <vector>

#include "jpeg_bits.h"

namespace vidgo::media {

namespace {

// One component at an eighth of the picture's size. Of a component with half the resolution each block gives
// two or four values.
struct Plane
{
    int acrossMcu = 1; ///< Blocks of an MCU.
    int downMcu = 1;
    int acrossBlock = 1; ///< Values of a block: 1 or 2.
    int downBlock = 1;
    std::array<int, 5> quanta{}; ///< In zigzag order.
    int lastDc = 0;
    JpegCodes dc;
    JpegCodes ac;
    std::vector<std::uint8_t> values;
};

// The coefficients of a block that tell its quarters apart: mean, across, down, both.
struct Corner
{
    int mean = 0;
    int across = 0;
    int down = 0;
    int both = 0;
};

std::uint8_t clampToByte(int value)
{
    return static_cast<std::uint8_t>(value < 0 ? 0 : value > 255 ? 255 : value);
}

bool isEligible(const jpeg_decompress_struct& jpeg)
{
    const bool isGray = jpeg.num_components == 1 && jpeg.jpeg_color_space == JCS_GRAYSCALE;
    const bool isColor = jpeg.num_components == 3 && jpeg.jpeg_color_space == JCS_YCbCr;
    return (isGray || isColor) && !jpeg.progressive_mode && !jpeg.arith_code && jpeg.data_precision == 8 &&
           jpeg.comps_in_scan == jpeg.num_components && jpeg.Ss == 0 && jpeg.Se == 63 && jpeg.Ah == 0 &&
           jpeg.Al == 0;
}

class EighthDecoder
{
public:
    EighthDecoder(const jpeg_decompress_struct& jpeg, const std::stop_token& stop)
        : m_jpeg(jpeg)
        , m_stop(stop)
        , m_bits(jpeg.src->next_input_byte, jpeg.src->next_input_byte + jpeg.src->bytes_in_buffer)
    {}

    std::optional<Image> decode()
    {
        if (!prepare() || !readScan())
            return std::nullopt;
        return compose();
    }

private:
    bool prepare()
    {
        const auto count = static_cast<std::size_t>(m_jpeg.num_components);
        m_planes.resize(count);
        for (std::size_t i = 0; i < count; ++i)
            if (m_jpeg.cur_comp_info[i] != &m_jpeg.comp_info[i] || !prepare(m_planes[i], m_jpeg.comp_info[i]))
                return false;
        const int mcuWidth = 8 * m_planes[0].acrossMcu;
        const int mcuHeight = 8 * m_planes[0].downMcu;
        m_mcusAcross = (static_cast<int>(m_jpeg.image_width) + mcuWidth - 1) / mcuWidth;
        m_mcusDown = (static_cast<int>(m_jpeg.image_height) + mcuHeight - 1) / mcuHeight;
        m_width = m_mcusAcross * m_planes[0].acrossMcu;
        const int height = m_mcusDown * m_planes[0].downMcu;
        for (Plane& plane : m_planes)
            plane.values.resize(static_cast<std::size_t>(m_width) * static_cast<std::size_t>(height));
        return true;
    }

    bool prepare(Plane& plane, const jpeg_component_info& info)
    {
        // A component that is alone in its scan comes block by block (T.81, A.2.2).
        const bool isAlone = m_jpeg.num_components == 1;
        plane.acrossMcu = isAlone ? 1 : info.h_samp_factor;
        plane.downMcu = isAlone ? 1 : info.v_samp_factor;
        // The first component gives the grid; the others may have half of its cells on each axis.
        plane.acrossBlock = m_planes[0].acrossMcu / plane.acrossMcu;
        plane.downBlock = m_planes[0].downMcu / plane.downMcu;
        const auto fits = [](int fine, int coarse, int ratio) {
            return (ratio == 1 || ratio == 2) && coarse * ratio == fine;
        };
        if (!fits(m_planes[0].acrossMcu, plane.acrossMcu, plane.acrossBlock) ||
            !fits(m_planes[0].downMcu, plane.downMcu, plane.downBlock))
            return false;
        return prepareTables(plane, info);
    }

    bool prepareTables(Plane& plane, const jpeg_component_info& info)
    {
        const auto isTable = [](int number) { return number >= 0 && number < NUM_HUFF_TBLS; };
        if (!isTable(info.dc_tbl_no) || !isTable(info.ac_tbl_no) || info.quant_tbl_no < 0 ||
            info.quant_tbl_no >= NUM_QUANT_TBLS || !m_jpeg.quant_tbl_ptrs[info.quant_tbl_no])
            return false;
        // libjpeg keeps the table in natural order.
        const UINT16* quanta = m_jpeg.quant_tbl_ptrs[info.quant_tbl_no]->quantval;
        plane.quanta = {quanta[0], quanta[1], quanta[8], quanta[16], quanta[9]};
        if (!plane.dc.build(m_jpeg.dc_huff_tbl_ptrs[info.dc_tbl_no]) ||
            !plane.ac.build(m_jpeg.ac_huff_tbl_ptrs[info.ac_tbl_no]))
            return false;
        plane.ac.buildLeaps();
        return true;
    }

    bool readScan()
    {
        unsigned untilRestart = m_jpeg.restart_interval;
        std::uint8_t restart = 0xD0;
        for (int y = 0; y < m_mcusDown; ++y) {
            if (m_stop.stop_requested())
                return false;
            for (int x = 0; x < m_mcusAcross; ++x) {
                if (m_jpeg.restart_interval != 0 && untilRestart-- == 0) {
                    if (!m_bits.takeMarker(restart))
                        return false;
                    restart = restart == 0xD7 ? 0xD0 : restart + 1;
                    untilRestart = m_jpeg.restart_interval - 1;
                    for (Plane& plane : m_planes)
                        plane.lastDc = 0;
                }
                if (!readMcu(x, y))
                    return false;
            }
        }
        return m_bits.takeMarker(JPEG_EOI);
    }

    bool readMcu(int x, int y)
    {
        for (Plane& plane : m_planes)
            for (int v = 0; v < plane.downMcu; ++v)
                for (int h = 0; h < plane.acrossMcu; ++h) {
                    const int row = (y * plane.downMcu + v) * plane.downBlock;
                    const int column = (x * plane.acrossMcu + h) * plane.acrossBlock;
                    if (!readBlock(plane,
                                   plane.values.data() + static_cast<std::ptrdiff_t>(row) * m_width + column))
                        return false;
                }
        return true;
    }

    bool readBlock(Plane& plane, std::uint8_t* out)
    {
        m_bits.refill();
        const auto first = plane.dc.next(m_bits);
        // T.81, table F.1: at most 11 bits of difference with 8 bits of precision.
        if (first.bits == 0 || first.symbol > 11)
            return false;
        m_bits.drop(first.codeBits);
        plane.lastDc += takeValue(first.symbol);
        if (plane.lastDc < -32768 || plane.lastDc > 32767)
            return false;
        Corner corner;
        corner.mean = plane.lastDc * plane.quanta[0];
        // The inverse transform of a block that has a mean only.
        if (plane.acrossBlock == 1 && plane.downBlock == 1) {
            *out = clampToByte(((corner.mean + 4) >> 3) + 128);
            return skipRest(plane.ac, 1);
        }
        if (!readCorner(plane, corner))
            return false;
        spread(plane, corner, out);
        return true;
    }

    // The value behind a code (T.81, F.2.2.1).
    int takeValue(int size)
    {
        if (size == 0)
            return 0;
        const auto raw = static_cast<int>(m_bits.peek(size));
        m_bits.drop(size);
        return raw < (1 << (size - 1)) ? raw - (1 << size) + 1 : raw;
    }

    bool readCorner(const Plane& plane, Corner& corner)
    {
        int k = 1;
        while (k <= 4) {
            m_bits.refill();
            const auto step = plane.ac.next(m_bits);
            if (step.bits == 0)
                return false;
            if (step.advance == 64) {
                m_bits.drop(step.bits);
                return true;
            }
            m_bits.drop(step.codeBits);
            k += step.advance;
            const int value = takeValue(step.symbol & 15);
            if (k - 1 == 1)
                corner.across = value * plane.quanta[1];
            else if (k - 1 == 2)
                corner.down = value * plane.quanta[2];
            else if (k - 1 == 4)
                corner.both = value * plane.quanta[4];
        }
        return skipRest(plane.ac, k);
    }

    // The means of the quarters (or halves) of a block from its lowest frequencies: the mean of the cosine
    // over one half is 0.64073, and T.81, A.3.3 scales. All in 1/65536.
    void spread(const Plane& plane, const Corner& corner, std::uint8_t* out) const
    {
        constexpr std::int64_t kOneAxis = 7423;                                 // 0.113267
        constexpr std::int64_t kBothAxes = 6726;                                // 0.102634
        const std::int64_t mean = std::int64_t{corner.mean} * 8192 + 8'421'376; // 128.5
        const std::int64_t across = plane.acrossBlock == 1 ? 0 : kOneAxis * corner.across;
        const std::int64_t down = plane.downBlock == 1 ? 0 : kOneAxis * corner.down;
        const std::int64_t both =
            plane.acrossBlock == 1 || plane.downBlock == 1 ? 0 : kBothAxes * corner.both;
        const auto put = [&](int h, int v, std::int64_t value) {
            out[v * m_width + h] = clampToByte(static_cast<int>(value >> 16));
        };
        put(0, 0, mean + across + down + both);
        if (plane.acrossBlock == 2)
            put(1, 0, mean - across + down - both);
        if (plane.downBlock == 2)
            put(0, 1, mean + across - down - both);
        if (plane.acrossBlock == 2 && plane.downBlock == 2)
            put(1, 1, mean - across - down + both);
    }

    bool skipRest(const JpegCodes& codes, int k)
    {
        JpegBits bits = m_bits; // a copy of its own can stay in registers
        while (k < 64) {
            bits.refill();
            // No code ends the block when its last coefficient is given, so a leap must stop before that.
            const auto leap = codes.leap(bits);
            if (leap.bits != 0 && k + leap.advance < 64) {
                bits.drop(leap.bits);
                k = leap.endsBlock ? 64 : k + leap.advance;
                continue;
            }
            const auto step = codes.next(bits);
            if (step.bits == 0 || (k + step.advance > 64 && step.advance != 64))
                return false;
            bits.drop(step.bits);
            k += step.advance;
        }
        m_bits = bits;
        return true;
    }

    std::optional<Image> compose() const
    {
        const int width = (static_cast<int>(m_jpeg.image_width) + 7) / 8;
        const int height = (static_cast<int>(m_jpeg.image_height) + 7) / 8;
        auto image = Image::create(width, height, PixelFormat::Rgb8);
        if (!image)
            return std::nullopt;
        for (int y = 0; y < height; ++y) {
            const auto at = static_cast<std::ptrdiff_t>(y) * m_width;
            const std::uint8_t* luma = m_planes[0].values.data() + at;
            if (m_planes.size() == 1)
                fillGray(luma, image->row(y), width);
            else
                fillColor(luma, m_planes[1].values.data() + at, m_planes[2].values.data() + at, image->row(y),
                          width);
        }
        return std::move(*image);
    }

    static void fillGray(const std::uint8_t* gray, std::uint8_t* out, int width)
    {
        for (int x = 0; x < width; ++x, out += 3)
            out[0] = out[1] = out[2] = gray[x];
    }

    // JFIF 1.02 in 1/65536.
    static void fillColor(const std::uint8_t* luma, const std::uint8_t* blue, const std::uint8_t* red,
                          std::uint8_t* out, int width)
    {
        for (int x = 0; x < width; ++x, out += 3) {
            const int y = luma[x] * 65536 + 32768;
            const int cb = blue[x] - 128;
            const int cr = red[x] - 128;
            out[0] = clampToByte((y + 91881 * cr) >> 16);
            out[1] = clampToByte((y - 22554 * cb - 46802 * cr) >> 16);
            out[2] = clampToByte((y + 116130 * cb) >> 16);
        }
    }

    const jpeg_decompress_struct& m_jpeg;
    const std::stop_token& m_stop;
    JpegBits m_bits;
    std::vector<Plane> m_planes;
    int m_width = 0; ///< Of every plane.
    int m_mcusAcross = 0;
    int m_mcusDown = 0;
};

} // namespace

std::optional<Image> decodeEighth(const jpeg_decompress_struct& jpeg, const std::stop_token& stop)
{
    if (!isEligible(jpeg))
        return std::nullopt;
    return EighthDecoder(jpeg, stop).decode();
}

} // namespace vidgo::media
