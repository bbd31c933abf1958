#include <csetjmp>
#include <cstdio>
#include <new>

#include <jpeglib.h>

#include <jerror.h>

#include "color.h"
#include "encoders.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/progress.h"

namespace vidgo::media {

namespace {

constexpr int kMaxSide = JPEG_MAX_DIMENSION;
constexpr int kFullColorQuality = 90; ///< From here on chroma keeps its full resolution.
constexpr int kRowsBetweenStops = 16;

// See JpegReader for how libjpeg's jumps are kept away from destructors.
class JpegWriter
{
public:
    JpegWriter()
    {
        m_jpeg.err = jpeg_std_error(&m_errors);
        m_jpeg.client_data = this;
        m_errors.error_exit = [](j_common_ptr jpeg) {
            std::longjmp(static_cast<JpegWriter*>(jpeg->client_data)->m_jump, 1);
        };
        m_errors.output_message = [](j_common_ptr) {};
        // libjpeg's own target in memory leaves a dangling pointer behind when the work is given up.
        m_target.init_destination = [](j_compress_ptr jpeg) { ownerOf(jpeg)->rewind(); };
        m_target.empty_output_buffer = [](j_compress_ptr jpeg) -> boolean {
            flush(jpeg, kPiece);
            return TRUE;
        };
        m_target.term_destination = [](j_compress_ptr jpeg) {
            flush(jpeg, kPiece - ownerOf(jpeg)->m_target.free_in_buffer);
        };
    }
    JpegWriter(const JpegWriter&) = delete;
    JpegWriter& operator=(const JpegWriter&) = delete;
    ~JpegWriter() { jpeg_destroy_compress(&m_jpeg); }

    bool start(const Image& image, const EncodeOptions& options, const std::vector<std::uint8_t>& profile)
    {
        return guarded([&] {
            jpeg_create_compress(&m_jpeg);
            m_jpeg.dest = &m_target;
            m_jpeg.image_width = static_cast<JDIMENSION>(image.width());
            m_jpeg.image_height = static_cast<JDIMENSION>(image.height());
            const bool isGray = image.format() == PixelFormat::Gray8;
            m_jpeg.input_components = isGray ? 1 : 3;
            m_jpeg.in_color_space = isGray ? JCS_GRAYSCALE : JCS_RGB;
            jpeg_set_defaults(&m_jpeg);
            jpeg_set_quality(&m_jpeg, options.quality, TRUE);
            m_jpeg.optimize_coding = options.fast ? FALSE : TRUE;
            const int factor = !isGray && options.quality < kFullColorQuality ? 2 : 1;
            m_jpeg.comp_info[0].h_samp_factor = factor;
            m_jpeg.comp_info[0].v_samp_factor = factor;
            jpeg_start_compress(&m_jpeg, TRUE);
            if (!isGray && !profile.empty())
                jpeg_write_icc_profile(&m_jpeg, profile.data(), static_cast<unsigned>(profile.size()));
        });
    }

    bool writeRow(const std::uint8_t* pixels)
    {
        auto* row = const_cast<JSAMPROW>(pixels);
        return guarded([&] { jpeg_write_scanlines(&m_jpeg, &row, 1); });
    }

    bool finish()
    {
        return guarded([this] { jpeg_finish_compress(&m_jpeg); });
    }

    Bytes take() { return std::move(m_out); }

    std::unexpected<Error> problem() const
    {
        if (m_errors.msg_code == JERR_OUT_OF_MEMORY)
            return fail(BaseError::OutOfMemory, "libjpeg");
        char text[JMSG_LENGTH_MAX] = {};
        m_errors.format_message(reinterpret_cast<j_common_ptr>(const_cast<jpeg_compress_struct*>(&m_jpeg)),
                                text);
        return encodeFailed("JPEG", text);
    }

private:
    template <class Body>
    bool guarded(Body body)
    {
        if (setjmp(m_jump) != 0)
            return false;
        body();
        return true;
    }

    static JpegWriter* ownerOf(j_compress_ptr jpeg) { return static_cast<JpegWriter*>(jpeg->client_data); }

    void rewind()
    {
        m_target.next_output_byte = m_piece.data();
        m_target.free_in_buffer = kPiece;
    }

    bool append(std::size_t count) noexcept
    {
        try {
            m_out.insert(m_out.end(), m_piece.begin(), m_piece.begin() + static_cast<std::ptrdiff_t>(count));
            rewind();
            return true;
        } catch (const std::bad_alloc&) {
            return false;
        }
    }

    static void flush(j_compress_ptr jpeg, std::size_t count)
    {
        if (ownerOf(jpeg)->append(count))
            return;
        jpeg->err->msg_code = JERR_OUT_OF_MEMORY;
        jpeg->err->error_exit(reinterpret_cast<j_common_ptr>(jpeg));
    }

    static constexpr std::size_t kPiece = 64 * 1024;

    jpeg_compress_struct m_jpeg{};
    jpeg_error_mgr m_errors{};
    jpeg_destination_mgr m_target{};
    Bytes m_piece = Bytes(kPiece);
    Bytes m_out;
    std::jmp_buf m_jump;
};

// JPEG has no alpha: a row laid over white.
void overWhite(const std::uint8_t* from, std::uint8_t* to, int width)
{
    for (int x = 0; x < width; ++x, from += 4, to += 3)
        for (int c = 0; c < 3; ++c)
            to[c] = static_cast<std::uint8_t>((from[c] * from[3] + 255u * (255u - from[3]) + 127u) / 255u);
}

} // namespace

Result<Bytes> encodeJpeg(const Image& image, const EncodeOptions& options, const std::stop_token& stop)
{
    if (auto fits = checkSides(image, kMaxSide, "JPEG"); !fits)
        return failure(fits);
    const auto profile = options.fast ? std::vector<std::uint8_t>() : sRgbProfile();
    JpegWriter writer;
    if (!writer.start(image, options, profile))
        return writer.problem();
    const bool hasAlpha = image.format() == PixelFormat::Rgba8;
    std::vector<std::uint8_t> row(hasAlpha ? static_cast<std::size_t>(image.width()) * 3 : 0);
    for (int y = 0; y < image.height(); ++y) {
        if (y % kRowsBetweenStops == 0 && stop.stop_requested())
            return failure(checkStop(stop));
        if (hasAlpha)
            overWhite(image.row(y), row.data(), image.width());
        if (!writer.writeRow(hasAlpha ? row.data() : image.row(y)))
            return writer.problem();
    }
    if (!writer.finish())
        return writer.problem();
    return writer.take();
}

} // namespace vidgo::media
