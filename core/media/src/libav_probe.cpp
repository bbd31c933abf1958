#include "libav_probe.h"

#include <algorithm>
#include <string_view>

#include "color.h"
#include "exif.h"

namespace vidgo::media {

namespace {

using Part = std::span<const std::uint8_t>;
using namespace std::string_view_literals;

constexpr int kPhotometricInks = 5; // TIFF 6.0: CMYK

std::uint64_t number(Part bytes, std::size_t at, int count, bool isBigEndian)
{
    if (at + static_cast<std::size_t>(count) > bytes.size())
        return 0;
    std::uint64_t value = 0;
    for (int i = 0; i < count; ++i)
        value = (value << 8) | bytes[at + static_cast<std::size_t>(isBigEndian ? i : count - 1 - i)];
    return value;
}

std::uint32_t little(Part bytes, std::size_t at, int count)
{
    return static_cast<std::uint32_t>(number(bytes, at, count, false));
}

std::uint32_t big(Part bytes, std::size_t at, int count)
{
    return static_cast<std::uint32_t>(number(bytes, at, count, true));
}

// The sub-blocks of a GIF up to the empty one.
std::size_t skipSubBlocks(Part bytes, std::size_t at)
{
    while (at < bytes.size() && bytes[at] != 0)
        at += std::size_t{1} + bytes[at];
    return at + 1;
}

std::size_t colorTableBytes(std::uint8_t flags)
{
    return (flags & 0x80) != 0 ? std::size_t{3} << ((flags & 7) + 1) : 0;
}

// GIF89a, sections 18 to 26. The file must reach to the end of its first picture.
Result<OtherHead> readGif(const DecodeJob& job)
{
    const Part bytes = job.bytes;
    if (bytes.size() < 13)
        return job.failed(MediaError::Damaged, "GIF: no complete header");
    OtherHead head{FileKind::Gif, {}, {}};
    head.info.mediaType = "image/gif";
    head.info.width = static_cast<int>(little(bytes, 6, 2));
    head.info.height = static_cast<int>(little(bytes, 8, 2));
    int pictures = 0;
    std::size_t at = 13 + colorTableBytes(bytes[10]);
    while (at < bytes.size() && bytes[at] != 0x3B && pictures < 2) {
        if (bytes[at] == 0x21) {
            const bool isControl = at + 3 < bytes.size() && bytes[at + 1] == 0xF9;
            head.info.hasAlpha |= pictures == 0 && isControl && (bytes[at + 3] & 1) != 0;
            at = skipSubBlocks(bytes, at + 2);
        } else if (bytes[at] == 0x2C && at + 10 < bytes.size()) {
            if (pictures++ == 0)
                head.info.hasAlpha |= little(bytes, at + 5, 2) < little(bytes, 6, 2) ||
                                      little(bytes, at + 7, 2) < little(bytes, 8, 2);
            at = skipSubBlocks(bytes, at + 11 + colorTableBytes(bytes[at + 9]));
        } else {
            break;
        }
    }
    if (pictures == 0 || (pictures == 1 && at > bytes.size()))
        return job.failed(MediaError::Damaged, "GIF: no complete picture");
    head.info.isAnimated = pictures > 1;
    return head;
}

Result<OtherHead> readBmp(const DecodeJob& job)
{
    const Part bytes = job.bytes;
    OtherHead head{FileKind::Bmp, {}, {}};
    head.info.mediaType = "image/bmp";
    const bool isOs2 = little(bytes, 14, 4) == 12;
    const auto height = static_cast<std::int32_t>(isOs2 ? little(bytes, 20, 2) : little(bytes, 22, 4));
    const auto width = static_cast<std::int32_t>(isOs2 ? little(bytes, 18, 2) : little(bytes, 18, 4));
    if (width <= 0 || height == 0 || height == INT32_MIN)
        return job.failed(MediaError::Damaged, "BMP: no size");
    head.info.width = width;
    head.info.height = std::abs(height);
    // Only the header of version 4 and later has a mask for alpha.
    head.info.hasAlpha =
        little(bytes, 14, 4) >= 56 && little(bytes, 28, 2) == 32 && little(bytes, 66, 4) != 0;
    return head;
}

Result<OtherHead> readTiff(const DecodeJob& job)
{
    const auto tiff = readTiffInfo(job.bytes);
    if (!tiff || tiff->width <= 0 || tiff->height <= 0)
        return job.failed(MediaError::Damaged, "TIFF: no size");
    // libavcodec would take the inks for red, green, blue and alpha.
    if (tiff->photometric == kPhotometricInks && tiff->bitsPerSample != 8)
        return job.unsupported("TIFF (CMYK, " + std::to_string(tiff->bitsPerSample) + " bit)");
    OtherHead head{FileKind::Tiff, {}, tiff->colorProfile};
    head.info.mediaType = "image/tiff";
    head.info.width = tiff->width;
    head.info.height = tiff->height;
    head.info.orientation = tiff->orientation;
    head.info.bitsPerChannel = std::clamp(tiff->bitsPerSample, 8, 32);
    head.info.hasAlpha = tiff->hasAlpha;
    head.info.isCmyk = tiff->photometric == kPhotometricInks;
    return head;
}

// Boxes of ISO/IEC 14496-12, as far as the properties of the pictures of an AVIF file.
class AvifHead
{
public:
    explicit AvifHead(Part bytes)
        : m_bytes(bytes)
    {
        walk(bytes, 0);
    }
    bool hasSize() const { return m_head.info.width > 0 && m_head.info.height > 0; }
    OtherHead take()
    {
        m_head.kind = FileKind::Avif;
        m_head.info.mediaType = "image/avif";
        m_head.info.isAnimated = m_bytes.size() > 12 && text(m_bytes, 8) == "avis"sv;
        m_head.info.orientation = orientation();
        return std::move(m_head);
    }

private:
    static std::string_view text(Part bytes, std::size_t at)
    {
        return {reinterpret_cast<const char*>(bytes.data()) + at, 4};
    }

    void walk(Part bytes, int depth)
    {
        for (std::size_t at = 0; at + 8 <= bytes.size() && ++m_boxes < 1000;) {
            std::uint64_t length = big(bytes, at, 4);
            if (length < 8 || length > bytes.size() - at)
                length = bytes.size() - at;
            const auto body = bytes.subspan(at + 8, static_cast<std::size_t>(length) - 8);
            take(text(bytes, at + 4), body, depth);
            at += static_cast<std::size_t>(length);
        }
    }

    void take(std::string_view type, Part body, int depth)
    {
        if (type == "meta"sv && depth == 0 && body.size() > 4)
            return walk(body.subspan(4), 1);
        if ((type == "iprp"sv && depth == 1) || (type == "ipco"sv && depth == 2))
            return walk(body, depth + 1);
        if (depth == 3)
            takeProperty(type, body);
    }

    void takeProperty(std::string_view type, Part body)
    {
        PictureInfo& info = m_head.info;
        if (type == "ispe"sv && body.size() >= 12) {
            info.width = std::max(info.width, static_cast<int>(std::min(big(body, 4, 4), 0x7FFFFFFFu)));
            info.height = std::max(info.height, static_cast<int>(std::min(big(body, 8, 4), 0x7FFFFFFFu)));
        } else if (type == "pixi"sv && body.size() >= 6) {
            info.bitsPerChannel = std::clamp<int>(body[5], 8, 16);
        } else if (type == "auxC"sv) {
            info.hasAlpha = true;
        } else if (type == "irot"sv && !body.empty()) {
            m_quarterTurns = body[0] & 3;
        } else if (type == "imir"sv && !body.empty()) {
            m_mirror = (body[0] & 1) + 1;
        } else if (type == "colr"sv && body.size() > 4 &&
                   (text(body, 0) == "prof"sv || text(body, 0) == "rICC"sv)) {
            m_head.colorProfile = body.subspan(4);
        }
    }

    // Anticlockwise turns, then the mirror (0 none, 1 top and bottom change places, 2 left and right).
    int orientation() const
    {
        constexpr int table[3][4] = {{1, 8, 3, 6}, {4, 5, 2, 7}, {2, 7, 4, 5}};
        return table[m_mirror][m_quarterTurns];
    }

    Part m_bytes;
    OtherHead m_head;
    int m_boxes = 0;
    int m_quarterTurns = 0;
    int m_mirror = 0;
};

} // namespace

Result<OtherHead> readOtherHead(const DecodeJob& job)
{
    switch (sniff(job.bytes).kind) {
    case FileKind::Gif:
        return readGif(job);
    case FileKind::Bmp:
        return readBmp(job);
    case FileKind::Tiff:
        return readTiff(job);
    default:
        break;
    }
    AvifHead avif(job.bytes);
    if (!avif.hasSize())
        return job.failed(MediaError::Damaged, "AVIF: no size");
    return avif.take();
}

} // namespace vidgo::media
