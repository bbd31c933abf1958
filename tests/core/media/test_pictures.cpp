#include "test_pictures.h"

#include <array>
#include <cstdio>
#include <cstdlib>

#include <QtCore/QtGlobal>

namespace vidgo::test {

using media::Image;
using media::PixelFormat;

namespace {

Image made(int width, int height, PixelFormat format)
{
    auto image = Image::create(width, height, format);
    if (!image)
        qFatal("Image::create failed");
    return std::move(*image);
}

std::uint32_t crcOf(const Bytes& bytes)
{
    std::uint32_t crc = 0xFFFFFFFFu;
    for (const auto byte : bytes) {
        crc ^= byte;
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xEDB88320u : 0);
    }
    return ~crc;
}

void appendNumber(Bytes& to, std::uint32_t value, int count, bool isBigEndian)
{
    for (int i = 0; i < count; ++i)
        to.push_back(static_cast<std::uint8_t>(value >> (8 * (isBigEndian ? count - 1 - i : i))));
}

std::uint32_t big32(const Bytes& bytes, std::size_t at)
{
    return (std::uint32_t{bytes[at]} << 24) | (std::uint32_t{bytes[at + 1]} << 16) |
           (std::uint32_t{bytes[at + 2]} << 8) | bytes[at + 3];
}

} // namespace

Image patternImage(int width, int height, PixelFormat format)
{
    Image image = made(width, height, format);
    const int step = image.channels();
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            for (int c = 0; c < step; ++c)
                image.row(y)[x * step + c] = static_cast<std::uint8_t>(c == 0   ? x * 7 + y
                                                                       : c == 1 ? y * 11
                                                                       : c == 2 ? x * y
                                                                                : 255 - x);
    return image;
}

Image plainImage(int width, int height, PixelFormat format, int red, int green, int blue, int alpha)
{
    Image image = made(width, height, format);
    const std::array<int, 4> color = {red, green, blue, alpha};
    const auto step = static_cast<std::size_t>(image.channels());
    for (std::size_t i = 0; i < image.byteCount(); ++i)
        image.pixels()[i] = static_cast<std::uint8_t>(color[i % step]);
    return image;
}

Bytes encoded(const Image& image, PictureFormat format, int quality)
{
    media::EncodeOptions options;
    options.format = format;
    options.quality = quality;
    auto bytes = media::encodePicture(image, options);
    if (!bytes)
        qFatal("encodePicture failed: %s", bytes.error().internal().c_str());
    return std::move(*bytes);
}

Bytes fixture(std::string_view name)
{
    auto bytes = readFile(std::filesystem::path(VIDGO_SOURCE_DIR) / "tests/data/pictures" / name, 1'000'000);
    if (!bytes)
        qFatal("no fixture: %s", bytes.error().internal().c_str());
    return std::move(*bytes);
}

Bytes bytesOf(std::string_view text)
{
    return {text.begin(), text.end()};
}

void append(Bytes& to, const Bytes& more)
{
    to.insert(to.end(), more.begin(), more.end());
}

Bytes pngChunk(std::string_view type, const Bytes& body)
{
    Bytes checked = bytesOf(type);
    append(checked, body);
    Bytes chunk;
    appendNumber(chunk, static_cast<std::uint32_t>(body.size()), 4, true);
    append(chunk, checked);
    appendNumber(chunk, crcOf(checked), 4, true);
    return chunk;
}

Bytes withPngChunk(const Bytes& png, std::string_view type, const Bytes& body)
{
    constexpr std::ptrdiff_t kBehindHeader = 8 + 12 + 13;
    Bytes result(png.begin(), png.begin() + kBehindHeader);
    append(result, pngChunk(type, body));
    result.insert(result.end(), png.begin() + kBehindHeader, png.end());
    return result;
}

Bytes withoutPngChunk(const Bytes& png, std::string_view type)
{
    Bytes result(png.begin(), png.begin() + 8);
    for (std::size_t at = 8; at + 12 <= png.size();) {
        const std::size_t length = big32(png, at) + std::size_t{12};
        const auto begin = png.begin() + static_cast<std::ptrdiff_t>(at);
        if (!std::equal(type.begin(), type.end(), begin + 4))
            result.insert(result.end(), begin, begin + static_cast<std::ptrdiff_t>(length));
        at += length;
    }
    return result;
}

Bytes pngHeader(std::uint32_t width, std::uint32_t height)
{
    Bytes header;
    appendNumber(header, width, 4, true);
    appendNumber(header, height, 4, true);
    append(header, {8, 2, 0, 0, 0});
    Bytes png = bytesOf("\x89PNG\r\n\x1A\n");
    append(png, pngChunk("IHDR", header));
    append(png, pngChunk("IDAT", {0x78, 0x9C, 0x03, 0x00, 0x00, 0x00, 0x00, 0x01}));
    append(png, pngChunk("IEND", {}));
    return png;
}

Bytes exifBlock(int orientation, bool isBigEndian)
{
    Bytes exif = bytesOf(isBigEndian ? "MM" : "II");
    appendNumber(exif, 42, 2, isBigEndian);
    appendNumber(exif, 8, 4, isBigEndian);
    appendNumber(exif, 1, 2, isBigEndian); // entries
    appendNumber(exif, 0x0112, 2, isBigEndian);
    appendNumber(exif, 3, 2, isBigEndian); // SHORT
    appendNumber(exif, 1, 4, isBigEndian);
    appendNumber(exif, static_cast<std::uint32_t>(orientation), 2, isBigEndian);
    appendNumber(exif, 0, 2, isBigEndian);
    appendNumber(exif, 0, 4, isBigEndian); // no further directory
    return exif;
}

Bytes withJpegExif(const Bytes& jpeg, const Bytes& exif)
{
    Bytes result(jpeg.begin(), jpeg.begin() + 2);
    append(result, {0xFF, 0xE1});
    appendNumber(result, static_cast<std::uint32_t>(exif.size()) + 8, 2, true);
    append(result, {'E', 'x', 'i', 'f', 0, 0});
    append(result, exif);
    result.insert(result.end(), jpeg.begin() + 2, jpeg.end());
    return result;
}

Bytes withWebPExif(const Bytes& webp, int width, int height, bool hasAlpha, const Bytes& exif)
{
    Bytes body = bytesOf("WEBPVP8X");
    appendNumber(body, 10, 4, false);
    append(body, {static_cast<std::uint8_t>(0x08 | (hasAlpha ? 0x10 : 0)), 0, 0, 0});
    appendNumber(body, static_cast<std::uint32_t>(width - 1), 3, false);
    appendNumber(body, static_cast<std::uint32_t>(height - 1), 3, false);
    body.insert(body.end(), webp.begin() + 12, webp.end());
    append(body, bytesOf("EXIF"));
    appendNumber(body, static_cast<std::uint32_t>(exif.size()), 4, false);
    append(body, exif);
    Bytes result = bytesOf("RIFF");
    appendNumber(result, static_cast<std::uint32_t>(body.size()), 4, false);
    append(result, body);
    return result;
}

} // namespace vidgo::test
