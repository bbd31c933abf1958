#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace vidgo::media {

/// How a decoder's samples lie in memory. 16-bit samples are in the machine's byte order.
enum class Samples {
    None,
    Rgb8,
    Rgba8,
    Rgb16,
    Rgba16,
    Cmyk8,
    CmykInverted8, ///< 0 is full ink, as Adobe's programs write JPEG.
};

int bytesPerPixel(Samples samples);
bool hasAlpha(Samples samples);

/// The primaries and the white point of an RGB space (CIE 1931 x, y) and its exponent (1 linear, 2.2 usual).
struct RgbSpace
{
    std::array<double, 2> white{};
    std::array<std::array<double, 2>, 3> primaries{};
    double gamma = 2.2;
};

/// Brings samples to sRGB with 8 bits: Rgba8 when they have alpha, else Rgb8.
class ColorConverter
{
public:
    /// Without a profile: RGB is sRGB, CMYK is plain ink.
    explicit ColorConverter(Samples samples);
    ColorConverter(ColorConverter&&) noexcept;
    ColorConverter& operator=(ColorConverter&&) noexcept;
    ~ColorConverter();

    /// With an ICC profile of RGB, grey or (for CMYK samples) CMYK. One that is broken, of another space, or
    /// sRGB itself is left out of account.
    static ColorConverter fromProfile(std::span<const std::uint8_t> icc, Samples samples);
    static ColorConverter fromSpace(const RgbSpace& space, Samples samples);

    /// The samples are already what is wanted.
    bool isIdentity() const;
    /// A colour space other than sRGB is converted.
    bool convertsSpace() const;
    /// `out` may be `in`.
    void convert(const std::uint8_t* in, std::uint8_t* out, int pixels) const;

private:
    struct Transform;
    Samples m_samples;
    std::unique_ptr<Transform> m_transform;
    std::vector<std::uint8_t> m_grayTable; ///< Of a grey profile: 256 levels.
};

/// True for a usable profile that is not sRGB.
bool isForeignProfile(std::span<const std::uint8_t> icc);

/// The ICC profile of sRGB, for files whose format has no other way to say it.
std::vector<std::uint8_t> sRgbProfile();

} // namespace vidgo::media
