#include <cmath>
#include <csetjmp>
#include <cstring>

#include <png.h>

#include "decode_job.h"
#include "exif.h"
#include "picture_builder.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/progress.h"

namespace vidgo::media {

namespace {

constexpr png_alloc_size_t kMaxChunkMemory = 16 * 1024 * 1024;

std::uint32_t bigEndian32(const std::uint8_t* at)
{
    return (std::uint32_t{at[0]} << 24) | (std::uint32_t{at[1]} << 16) | (std::uint32_t{at[2]} << 8) | at[3];
}

// An animation says so in a chunk before the pixels (APNG 1.0).
bool isAnimatedPng(std::span<const std::uint8_t> bytes)
{
    for (std::size_t at = 8; at + 12 <= bytes.size();) {
        const char* type = reinterpret_cast<const char*>(bytes.data()) + at + 4;
        if (std::memcmp(type, "acTL", 4) == 0)
            return true;
        if (std::memcmp(type, "IDAT", 4) == 0)
            return false;
        at += std::size_t{12} + bigEndian32(bytes.data() + at);
    }
    return false;
}

// libpng reports errors by a jump. Every call into it goes through guarded(), whose body holds nothing that
// would need a destructor.
class PngReader
{
public:
    explicit PngReader(const DecodeJob& job)
        : m_job(job)
        , m_rest(job.bytes)
    {}
    PngReader(const PngReader&) = delete;
    PngReader& operator=(const PngReader&) = delete;
    ~PngReader() { png_destroy_read_struct(&m_png, &m_info, nullptr); }

    Outcome readHeader()
    {
        if (m_job.bytes.size() < 33 || std::memcmp(m_job.bytes.data() + 12, "IHDR", 4) != 0)
            return m_job.failed(MediaError::Damaged, "PNG without a complete header");
        const auto fits =
            m_job.checkSize(bigEndian32(m_job.bytes.data() + 16), bigEndian32(m_job.bytes.data() + 20));
        if (!fits)
            return fits;
        m_png = png_create_read_struct(PNG_LIBPNG_VER_STRING, this, &onError, [](png_structp, auto) {});
        m_info = m_png ? png_create_info_struct(m_png) : nullptr;
        if (!m_info)
            return fail(BaseError::OutOfMemory, "libpng");
        const bool ok = guarded([this] {
            png_set_read_fn(m_png, this, &onRead);
            png_set_chunk_malloc_max(m_png, kMaxChunkMemory);
            // Texts and the like are of no use here, and compressed ones are a way to fill memory.
            constexpr png_byte kIgnored[] = "tEXt\0zTXt\0iTXt\0sPLT\0hIST\0pCAL\0sCAL\0oFFs\0tIME";
            png_set_keep_unknown_chunks(m_png, PNG_HANDLE_CHUNK_NEVER, kIgnored, 9);
            png_read_info(m_png, m_info);
        });
        return ok ? Outcome() : problem("header");
    }

    Size size() const
    {
        return {static_cast<int>(png_get_image_width(m_png, m_info)),
                static_cast<int>(png_get_image_height(m_png, m_info))};
    }
    int bitDepth() const { return png_get_bit_depth(m_png, m_info); }
    bool hasAlpha() const
    {
        return (png_get_color_type(m_png, m_info) & PNG_COLOR_MASK_ALPHA) != 0 ||
               png_get_valid(m_png, m_info, PNG_INFO_tRNS) != 0;
    }
    Samples samples() const
    {
        if (bitDepth() == 16)
            return hasAlpha() ? Samples::Rgba16 : Samples::Rgb16;
        return hasAlpha() ? Samples::Rgba8 : Samples::Rgb8;
    }

    int orientation() const
    {
        png_uint_32 count = 0;
        png_bytep exif = nullptr;
        if (png_get_eXIf_1(m_png, m_info, &count, &exif) == 0 || !exif)
            return 1;
        return exifOrientation({exif, count});
    }

    /// By the order of precedence of the PNG specification: iCCP, sRGB, then cHRM and gAMA.
    ColorConverter color() const
    {
        png_charp name = nullptr;
        int compression = 0;
        png_bytep profile = nullptr;
        png_uint_32 length = 0;
        if (png_get_iCCP(m_png, m_info, &name, &compression, &profile, &length) != 0)
            return ColorConverter::fromProfile({profile, length}, samples());
        if (png_get_valid(m_png, m_info, PNG_INFO_sRGB) != 0)
            return ColorConverter(samples());
        const auto space = declaredSpace();
        return space ? ColorConverter::fromSpace(*space, samples()) : ColorConverter(samples());
    }

    Outcome start()
    {
        const bool ok = guarded([this] {
            png_set_expand(m_png); // palettes, few bits and tRNS
            png_set_gray_to_rgb(m_png);
            if constexpr (std::endian::native == std::endian::little)
                png_set_swap(m_png);
            m_passes = png_set_interlace_handling(m_png);
            png_read_update_info(m_png, m_info);
        });
        if (!ok)
            return problem("start");
        const auto wanted =
            static_cast<std::size_t>(size().width) * static_cast<std::size_t>(bytesPerPixel(samples()));
        if (png_get_rowbytes(m_png, m_info) != wanted)
            return m_job.failed(MediaError::Damaged, "PNG rows of an unexpected length");
        return {};
    }

    Outcome decodeInto(PictureBuilder& builder)
    {
        const auto decoded = m_passes > 1 ? decodeInterlaced(builder) : decodeRows(builder);
        if (!decoded)
            return decoded;
        return guarded([this] { png_read_end(m_png, nullptr); }) ? Outcome() : problem("end");
    }

private:
    Outcome decodeRows(PictureBuilder& builder)
    {
        for (int y = 0; y < size().height; ++y) {
            png_bytep row = builder.nextRow();
            if (!guarded([&] { png_read_row(m_png, row, nullptr); }))
                return problem("pixels");
            if (auto taken = builder.commitRow(); !taken)
                return taken;
        }
        return {};
    }

    // The passes of an interlaced picture need all of it at once.
    Outcome decodeInterlaced(PictureBuilder& builder)
    {
        Image* whole = builder.wholePicture();
        const std::size_t stride = png_get_rowbytes(m_png, m_info);
        std::vector<std::uint8_t> own(whole ? 0 : stride * static_cast<std::size_t>(size().height));
        std::uint8_t* pixels = whole ? whole->row(0) : own.data();
        for (int pass = 0; pass < m_passes; ++pass) {
            for (int y = 0; y < size().height; ++y) {
                png_bytep row = pixels + stride * static_cast<std::size_t>(y);
                if (!guarded([&] { png_read_row(m_png, row, nullptr); }))
                    return problem("pixels");
                if (m_job.stop.stop_requested())
                    return checkStop(m_job.stop);
            }
        }
        return whole ? Outcome() : builder.commitAll(pixels, stride);
    }

    // What cHRM and gAMA say, when it is something else than (nearly) sRGB.
    std::optional<RgbSpace> declaredSpace() const
    {
        RgbSpace space{{0.3127, 0.3290}, {{{0.64, 0.33}, {0.30, 0.60}, {0.15, 0.06}}}, 2.2};
        double fileGamma = 1 / 2.2;
        png_get_gAMA(m_png, m_info, &fileGamma);
        RgbSpace file = space;
        png_get_cHRM(m_png, m_info, &file.white[0], &file.white[1], &file.primaries[0][0],
                     &file.primaries[0][1], &file.primaries[1][0], &file.primaries[1][1],
                     &file.primaries[2][0], &file.primaries[2][1]);
        const auto isNear = [](double a, double b) { return std::abs(a - b) < 0.003; };
        bool isUsual = std::abs(fileGamma * 2.2 - 1) < 0.05 && isNear(file.white[0], space.white[0]) &&
                       isNear(file.white[1], space.white[1]);
        for (std::size_t i = 0; i < 3; ++i)
            isUsual = isUsual && isNear(file.primaries[i][0], space.primaries[i][0]) &&
                      isNear(file.primaries[i][1], space.primaries[i][1]);
        if (isUsual || fileGamma < 0.05 || fileGamma > 10)
            return std::nullopt;
        file.gamma = 1 / fileGamma;
        return file;
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
        auto* self = static_cast<PngReader*>(png_get_error_ptr(png));
        std::strncpy(self->m_problem, text, sizeof self->m_problem - 1);
        std::longjmp(self->m_jump, 1);
    }

    static void onRead(png_structp png, png_bytep to, std::size_t count)
    {
        auto* self = static_cast<PngReader*>(png_get_io_ptr(png));
        if (self->m_rest.size() < count)
            png_error(png, "the file is cut off");
        std::memcpy(to, self->m_rest.data(), count);
        self->m_rest = self->m_rest.subspan(count);
    }

    Outcome problem(const char* step) const
    {
        return m_job.failed(MediaError::Damaged, std::string("PNG ") + step + ": " + m_problem);
    }

    const DecodeJob& m_job;
    std::span<const std::uint8_t> m_rest;
    png_structp m_png = nullptr;
    png_infop m_info = nullptr;
    int m_passes = 1;
    char m_problem[128] = {};
    std::jmp_buf m_jump;
};

PictureInfo infoOf(const PngReader& reader, const DecodeJob& job)
{
    PictureInfo info;
    info.mediaType = "image/png";
    info.width = reader.size().width;
    info.height = reader.size().height;
    info.orientation = reader.orientation();
    info.bitsPerChannel = std::max(8, reader.bitDepth());
    info.hasAlpha = reader.hasAlpha();
    info.isAnimated = isAnimatedPng(job.bytes);
    return info;
}

} // namespace

Result<PictureInfo> probePng(const DecodeJob& job)
{
    PngReader reader(job);
    if (auto read = reader.readHeader(); !read)
        return failure(read);
    PictureInfo info = infoOf(reader, job);
    info.hasColorProfile = reader.color().convertsSpace();
    return info;
}

Result<DecodedPicture> decodePng(const DecodeJob& job)
{
    PngReader reader(job);
    if (auto read = reader.readHeader(); !read)
        return failure(read);
    DecodedPicture picture;
    picture.info = infoOf(reader, job);
    auto color = reader.color();
    picture.info.hasColorProfile = color.convertsSpace();
    const auto samples = reader.samples();
    if (auto started = reader.start(); !started)
        return failure(started);
    const Size wanted = sizeWithin(reader.size(), job.options.maxSide);
    auto builder = PictureBuilder::create({reader.size(), wanted, picture.info.orientation}, std::move(color),
                                          samples, job.stop);
    if (!builder)
        return failure(builder);
    if (auto decoded = reader.decodeInto(*builder); !decoded)
        return failure(decoded);
    picture.image = builder->take();
    return picture;
}

} // namespace vidgo::media
