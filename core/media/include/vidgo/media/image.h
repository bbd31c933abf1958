#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>

#include "vidgo/base/result.h"

namespace vidgo::media {

/// Interleaved 8-bit channels, sRGB, not premultiplied.
enum class PixelFormat { None, Gray8, Rgb8, Rgba8 };

int channels(PixelFormat format); ///< 1, 3, 4; 0 for None.

/// A picture in memory. Moves are cheap, copies are asked for with clone(). Rows follow each other without
/// gaps.
class Image
{
public:
    Image() = default;
    Image(Image&&) noexcept = default;
    Image& operator=(Image&&) noexcept = default;
    Image(const Image&) = delete;
    Image& operator=(const Image&) = delete;

    /// Pixels are not initialised. Sizes 1..65535. Fails with BaseError::InvalidArgument or OutOfMemory.
    static Result<Image> create(int width, int height, PixelFormat format);
    Result<Image> clone() const;

    bool isEmpty() const { return !m_pixels; }
    int width() const { return m_width; }
    int height() const { return m_height; }
    PixelFormat format() const { return m_format; }
    int channels() const { return media::channels(m_format); }
    std::size_t stride() const
    {
        return static_cast<std::size_t>(m_width) * static_cast<std::size_t>(channels());
    }
    std::size_t byteCount() const { return stride() * static_cast<std::size_t>(m_height); }

    std::uint8_t* row(int y) { return m_pixels.get() + stride() * static_cast<std::size_t>(y); }
    const std::uint8_t* row(int y) const { return m_pixels.get() + stride() * static_cast<std::size_t>(y); }
    std::span<std::uint8_t> pixels() { return {m_pixels.get(), byteCount()}; }
    std::span<const std::uint8_t> pixels() const { return {m_pixels.get(), byteCount()}; }

private:
    struct FreeDeleter
    {
        void operator()(std::uint8_t* pixels) const noexcept;
    };
    std::unique_ptr<std::uint8_t[], FreeDeleter> m_pixels;
    int m_width = 0;
    int m_height = 0;
    PixelFormat m_format = PixelFormat::None;
};

/// Area-averaging reduction (or bicubic enlargement) to exactly this size.
Result<Image> resize(const Image& image, int width, int height);
/// To at most `maxSide` pixels on the longer side, shape kept; a smaller picture is copied.
Result<Image> fitWithin(const Image& image, int maxSide);
/// To another format: alpha is dropped towards Rgb8, opaque towards Rgba8, Rec. 709 luma towards Gray8.
Result<Image> convert(const Image& image, PixelFormat format);
/// An Rgba8 picture laid over one colour, as Rgb8.
Result<Image> flatten(const Image& image, std::uint8_t red, std::uint8_t green, std::uint8_t blue);

} // namespace vidgo::media
