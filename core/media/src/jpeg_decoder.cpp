#include <csetjmp>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>

#include <jpeglib.h>

#include <jerror.h>

#include "decode_job.h"
#include "exif.h"
#include "jpeg_dc.h"
#include "picture_builder.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/progress.h"

namespace vidgo::media {

namespace {

// A file with more scans than this only wants to burn time.
constexpr int kMaxScans = 200;

bool isHarmless(int warning)
{
    return warning == JWRN_EXTRANEOUS_DATA || warning == JWRN_ADOBE_XFORM || warning == JWRN_JFIF_MAJOR ||
           warning == JWRN_TOO_MUCH_DATA || warning == JWRN_BOGUS_ICC;
}

struct FreeDeleter
{
    void operator()(void* memory) const { std::free(memory); }
};

// libjpeg reports errors by a jump. Every call into it goes through guarded(), whose body holds nothing that
// would need a destructor.
class JpegReader
{
public:
    explicit JpegReader(const DecodeJob& job)
        : m_job(job)
    {
        m_jpeg.err = jpeg_std_error(&m_errors);
        m_jpeg.client_data = this;
        m_errors.error_exit = [](j_common_ptr jpeg) { jumpBack(jpeg); };
        m_errors.emit_message = [](j_common_ptr jpeg, int level) {
            // Warnings are the way in which libjpeg says that it makes pixels up.
            if (level < 0 && !isHarmless(jpeg->err->msg_code))
                jumpBack(jpeg);
        };
        m_errors.output_message = [](j_common_ptr) {};
        m_progress.progress_monitor = [](j_common_ptr jpeg) {
            const auto* self = static_cast<JpegReader*>(jpeg->client_data);
            if (self->m_job.stop.stop_requested() || self->m_jpeg.input_scan_number > kMaxScans)
                jumpBack(jpeg);
        };
    }
    JpegReader(const JpegReader&) = delete;
    JpegReader& operator=(const JpegReader&) = delete;
    ~JpegReader() { jpeg_destroy_decompress(&m_jpeg); }

    Outcome readHeader()
    {
        const bool ok = guarded([this] {
            jpeg_create_decompress(&m_jpeg);
            m_jpeg.progress = &m_progress;
            jpeg_mem_src(&m_jpeg, m_job.bytes.data(), static_cast<unsigned long>(m_job.bytes.size()));
            jpeg_save_markers(&m_jpeg, JPEG_APP0 + 1, 0xFFFF);
            jpeg_save_markers(&m_jpeg, JPEG_APP0 + 2, 0xFFFF);
            jpeg_read_header(&m_jpeg, TRUE);
        });
        if (!ok)
            return problem("header");
        if (m_jpeg.data_precision != 8)
            return m_job.unsupported("JPEG (12 bit)");
        return m_job.checkSize(m_jpeg.image_width, m_jpeg.image_height);
    }

    bool isCmyk() const { return m_jpeg.num_components == 4; }

    Samples samples() const
    {
        if (!isCmyk())
            return Samples::Rgb8;
        return m_jpeg.saw_Adobe_marker ? Samples::CmykInverted8 : Samples::Cmyk8;
    }

    std::vector<std::uint8_t> profile()
    {
        JOCTET* data = nullptr;
        unsigned length = 0;
        const bool ok = guarded([&] { jpeg_read_icc_profile(&m_jpeg, &data, &length); });
        const std::unique_ptr<JOCTET, FreeDeleter> owner(data);
        if (!ok || !data)
            return {};
        return {data, data + length};
    }

    int orientation() const
    {
        for (auto* marker = m_jpeg.marker_list; marker; marker = marker->next) {
            const std::span<const std::uint8_t> data(marker->data, marker->data_length);
            if (marker->marker == JPEG_APP0 + 1 && data.size() > 6 &&
                std::memcmp(data.data(), "Exif", 5) == 0)
                return exifOrientation(data);
        }
        return 1;
    }

    Size size() const
    {
        return {static_cast<int>(m_jpeg.image_width), static_cast<int>(m_jpeg.image_height)};
    }

    /// The whole picture at an eighth, when that is enough for `wanted` and there is a short way to it.
    std::optional<Image> eighth(Size wanted) const
    {
        const Size scaled = {(size().width + 7) / 8, (size().height + 7) / 8};
        if (scaled.width < wanted.width || scaled.height < wanted.height)
            return std::nullopt;
        return decodeEighth(m_jpeg, m_job.stop);
    }

    Outcome decodeInto(PictureBuilder& builder)
    {
        JSAMPROW row = nullptr;
        while (m_jpeg.output_scanline < m_jpeg.output_height) {
            row = builder.nextRow();
            if (!guarded([&] { jpeg_read_scanlines(&m_jpeg, &row, 1); }))
                return problem("pixels");
            if (auto taken = builder.commitRow(); !taken)
                return taken;
        }
        if (!guarded([&] { jpeg_finish_decompress(&m_jpeg); }))
            return problem("end");
        return {};
    }

    /// Begins to decode and gives the size of the rows that come: the smallest that libjpeg makes at once and
    /// that is not under `wanted`.
    Result<Size> start(Size wanted)
    {
        m_jpeg.out_color_space = isCmyk() ? JCS_CMYK : JCS_RGB;
        m_jpeg.scale_denom = 8;
        m_jpeg.scale_num = 8;
        // The ratios that libjpeg-turbo has fast code for.
        for (const unsigned eighths : {1u, 2u, 4u}) {
            const Size scaled = {static_cast<int>((m_jpeg.image_width * eighths + 7) / 8),
                                 static_cast<int>((m_jpeg.image_height * eighths + 7) / 8)};
            if (scaled.width >= wanted.width && scaled.height >= wanted.height) {
                m_jpeg.scale_num = eighths;
                break;
            }
        }
        if (!guarded([this] { jpeg_start_decompress(&m_jpeg); }))
            return failure(problem("start"));
        return Size{static_cast<int>(m_jpeg.output_width), static_cast<int>(m_jpeg.output_height)};
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

    [[noreturn]] static void jumpBack(j_common_ptr jpeg)
    {
        std::longjmp(static_cast<JpegReader*>(jpeg->client_data)->m_jump, 1);
    }

    Outcome problem(const char* step) const
    {
        if (auto going = checkStop(m_job.stop); !going)
            return going;
        if (m_errors.msg_code == JERR_OUT_OF_MEMORY)
            return fail(BaseError::OutOfMemory, "libjpeg");
        char text[JMSG_LENGTH_MAX] = {};
        auto* common = reinterpret_cast<j_common_ptr>(const_cast<jpeg_decompress_struct*>(&m_jpeg));
        m_errors.format_message(common, text);
        if (m_errors.msg_code == JERR_SOF_UNSUPPORTED)
            return m_job.unsupported("JPEG (lossless or hierarchical)");
        return m_job.failed(MediaError::Damaged, std::string("JPEG ") + step + ": " + text);
    }

    const DecodeJob& m_job;
    jpeg_decompress_struct m_jpeg{};
    jpeg_error_mgr m_errors{};
    jpeg_progress_mgr m_progress{};
    std::jmp_buf m_jump;
};

PictureInfo infoOf(const JpegReader& reader)
{
    PictureInfo info;
    info.mediaType = "image/jpeg";
    info.width = reader.size().width;
    info.height = reader.size().height;
    info.orientation = reader.orientation();
    info.isCmyk = reader.isCmyk();
    return info;
}

} // namespace

Result<PictureInfo> probeJpeg(const DecodeJob& job)
{
    JpegReader reader(job);
    if (auto read = reader.readHeader(); !read)
        return failure(read);
    PictureInfo info = infoOf(reader);
    info.hasColorProfile = isForeignProfile(reader.profile());
    return info;
}

Result<DecodedPicture> decodeJpeg(const DecodeJob& job)
{
    JpegReader reader(job);
    if (auto read = reader.readHeader(); !read)
        return failure(read);
    DecodedPicture picture;
    picture.info = infoOf(reader);
    auto color = ColorConverter::fromProfile(reader.profile(), reader.samples());
    picture.info.hasColorProfile = color.convertsSpace();
    const Size wanted = sizeWithin(reader.size(), job.options.maxSide);
    const auto eighth = reader.eighth(wanted);
    auto scaled = eighth ? Result<Size>(Size{eighth->width(), eighth->height()}) : reader.start(wanted);
    if (!scaled)
        return failure(scaled);
    auto builder = PictureBuilder::create({*scaled, wanted, picture.info.orientation}, std::move(color),
                                          reader.samples(), job.stop);
    if (!builder)
        return failure(builder);
    auto decoded =
        eighth ? builder->commitAll(eighth->row(0), eighth->stride()) : reader.decodeInto(*builder);
    if (!decoded)
        return failure(decoded);
    picture.image = builder->take();
    return picture;
}

} // namespace vidgo::media
