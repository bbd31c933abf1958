#include "vidgo/media/image.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <string>

#include "vidgo/base/base_error.h"

namespace vidgo::media {

namespace {

constexpr int kMaxSide = 65535;

// Rec. 709 luma in 1/65536.
std::uint8_t luma(const std::uint8_t* rgb)
{
    return static_cast<std::uint8_t>((rgb[0] * 13933u + rgb[1] * 46871u + rgb[2] * 4732u + 32768u) >> 16);
}

void convertRow(const std::uint8_t* from, PixelFormat fromFormat, std::uint8_t* to, PixelFormat toFormat,
                int width)
{
    const int step = channels(fromFormat);
    for (int x = 0; x < width; ++x, from += step) {
        if (toFormat == PixelFormat::Gray8) {
            *to++ = luma(from);
            continue;
        }
        const bool isGray = fromFormat == PixelFormat::Gray8;
        *to++ = from[0];
        *to++ = isGray ? from[0] : from[1];
        *to++ = isGray ? from[0] : from[2];
        if (toFormat == PixelFormat::Rgba8)
            *to++ = 255;
    }
}

// round(value / 255) for value in 0..255*255.
unsigned divide255(unsigned value)
{
    return (value + 128 + ((value + 128) >> 8)) >> 8;
}

} // namespace

int channels(PixelFormat format)
{
    switch (format) {
    case PixelFormat::None:
        break;
    case PixelFormat::Gray8:
        return 1;
    case PixelFormat::Rgb8:
        return 3;
    case PixelFormat::Rgba8:
        return 4;
    }
    return 0;
}

void Image::FreeDeleter::operator()(std::uint8_t* pixels) const noexcept
{
    std::free(pixels);
}

Result<Image> Image::create(int width, int height, PixelFormat format)
{
    if (width < 1 || height < 1 || width > kMaxSide || height > kMaxSide || format == PixelFormat::None) {
        const std::string size = std::to_string(width) + " x " + std::to_string(height);
        return fail(BaseError::InvalidArgument, "Image::create " + size, {{"reason", size}});
    }
    Image image;
    image.m_width = width;
    image.m_height = height;
    image.m_format = format;
    // malloc and not new: the pages of a large picture come untouched from the system.
    image.m_pixels.reset(static_cast<std::uint8_t*>(std::malloc(image.byteCount())));
    if (!image.m_pixels)
        return fail(BaseError::OutOfMemory, "Image::create " + std::to_string(image.byteCount()) + " bytes");
    return image;
}

Result<Image> Image::clone() const
{
    if (isEmpty())
        return Image();
    auto copy = create(m_width, m_height, m_format);
    if (copy)
        std::memcpy(copy->m_pixels.get(), m_pixels.get(), byteCount());
    return copy;
}

Result<Image> convert(const Image& image, PixelFormat format)
{
    if (image.format() == format)
        return image.clone();
    auto result = Image::create(image.width(), image.height(), format);
    if (!result)
        return result;
    for (int y = 0; y < image.height(); ++y)
        convertRow(image.row(y), image.format(), result->row(y), format, image.width());
    return result;
}

Result<Image> flatten(const Image& image, std::uint8_t red, std::uint8_t green, std::uint8_t blue)
{
    if (image.format() != PixelFormat::Rgba8)
        return convert(image, PixelFormat::Rgb8);
    auto result = Image::create(image.width(), image.height(), PixelFormat::Rgb8);
    if (!result)
        return result;
    const unsigned ground[3] = {red, green, blue};
    for (int y = 0; y < image.height(); ++y) {
        const std::uint8_t* from = image.row(y);
        std::uint8_t* to = result->row(y);
        for (int x = 0; x < image.width(); ++x, from += 4, to += 3)
            for (int c = 0; c < 3; ++c)
                to[c] =
                    static_cast<std::uint8_t>(divide255(from[c] * from[3] + ground[c] * (255u - from[3])));
    }
    return result;
}

} // namespace vidgo::media
