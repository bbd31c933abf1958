#include <csetjmp>
#include <cstring>
#include <new>

#include <png.h>
#include <zlib.h>

#include "encoders.h"
#include "vidgo/base/progress.h"

namespace vidgo::media {

namespace {

constexpr int kRowsBetweenStops = 16;

// See PngReader for how libpng's jumps are kept away from destructors.
class PngWriter
{
public:
    PngWriter()
        : m_png(png_create_write_struct(PNG_LIBPNG_VER_STRING, this, &onError, [](png_structp, auto) {}))
        , m_info(m_png ? png_create_info_struct(m_png) : nullptr)
    {}
    PngWriter(const PngWriter&) = delete;
    PngWriter& operator=(const PngWriter&) = delete;
    ~PngWriter() { png_destroy_write_struct(&m_png, &m_info); }

    bool start(const Image& image, bool isFast)
    {
        return m_info && guarded([&] {
                   png_set_write_fn(m_png, this, &onWrite, [](png_structp) {});
                   png_set_IHDR(m_png, m_info, static_cast<png_uint_32>(image.width()),
                                static_cast<png_uint_32>(image.height()), 8, colorType(image.format()),
                                PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
                   png_set_sRGB_gAMA_and_cHRM(m_png, m_info, PNG_sRGB_INTENT_PERCEPTUAL);
                   png_set_compression_buffer_size(m_png, 256 * 1024);
                   if (isFast) {
                       png_set_compression_level(m_png, 1);
                       png_set_filter(m_png, PNG_FILTER_TYPE_BASE, PNG_FILTER_UP);
                   } else {
                       png_set_compression_level(m_png, 4);
                       png_set_filter(m_png, PNG_FILTER_TYPE_BASE, PNG_ALL_FILTERS);
                   }
                   png_write_info(m_png, m_info);
               });
    }

    bool writeRow(const std::uint8_t* row)
    {
        return guarded([&] { png_write_row(m_png, row); });
    }
    bool finish()
    {
        return guarded([this] { png_write_end(m_png, nullptr); });
    }
    const char* problem() const { return m_problem; }
    Bytes take() { return std::move(m_bytes); }

private:
    static int colorType(PixelFormat format)
    {
        if (format == PixelFormat::Gray8)
            return PNG_COLOR_TYPE_GRAY;
        return format == PixelFormat::Rgba8 ? PNG_COLOR_TYPE_RGB_ALPHA : PNG_COLOR_TYPE_RGB;
    }

    template <class Body>
    bool guarded(Body body)
    {
        if (setjmp(m_jump) != 0)
            return false;
        body();
        return true;
    }

    [[noreturn]] static void onError(png_structp png, png_const_charp text)
    {
        auto* self = static_cast<PngWriter*>(png_get_error_ptr(png));
        std::strncpy(self->m_problem, text, sizeof self->m_problem - 1);
        std::longjmp(self->m_jump, 1);
    }

    bool append(const std::uint8_t* bytes, std::size_t count) noexcept
    {
        try {
            m_bytes.insert(m_bytes.end(), bytes, bytes + count);
            return true;
        } catch (const std::bad_alloc&) {
            return false;
        }
    }

    static void onWrite(png_structp png, png_bytep bytes, std::size_t count)
    {
        if (!static_cast<PngWriter*>(png_get_io_ptr(png))->append(bytes, count))
            png_error(png, "out of memory");
    }

    png_structp m_png;
    png_infop m_info;
    Bytes m_bytes;
    char m_problem[128] = {};
    std::jmp_buf m_jump;
};

} // namespace

Result<Bytes> encodePng(const Image& image, const EncodeOptions& options, const std::stop_token& stop)
{
    PngWriter writer;
    if (!writer.start(image, options.fast))
        return encodeFailed("PNG", writer.problem());
    for (int y = 0; y < image.height(); ++y) {
        if (y % kRowsBetweenStops == 0 && stop.stop_requested())
            return failure(checkStop(stop));
        if (!writer.writeRow(image.row(y)))
            return encodeFailed("PNG", writer.problem());
    }
    if (!writer.finish())
        return encodeFailed("PNG", writer.problem());
    return writer.take();
}

} // namespace vidgo::media
