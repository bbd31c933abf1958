#include "color.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>

#include <lcms2.h>

namespace vidgo::media {

namespace {

constexpr std::size_t kMaxProfileBytes = 16 * 1024 * 1024;

struct ProfileCloser
{
    void operator()(void* profile) const { cmsCloseProfile(profile); }
};
using Profile = std::unique_ptr<void, ProfileCloser>;

struct TransformDeleter
{
    void operator()(void* transform) const { cmsDeleteTransform(transform); }
};
using TransformHandle = std::unique_ptr<void, TransformDeleter>;

Profile openProfile(std::span<const std::uint8_t> icc)
{
    if (icc.size() < 128 || icc.size() > kMaxProfileBytes)
        return {};
    return Profile(cmsOpenProfileFromMem(icc.data(), static_cast<cmsUInt32Number>(icc.size())));
}

cmsUInt32Number lcmsFormat(Samples samples)
{
    switch (samples) {
    case Samples::None:
        break;
    case Samples::Rgb8:
        return TYPE_RGB_8;
    case Samples::Rgba8:
        return TYPE_RGBA_8;
    case Samples::Rgb16:
        return TYPE_RGB_16;
    case Samples::Rgba16:
        return TYPE_RGBA_16;
    case Samples::Cmyk8:
        return TYPE_CMYK_8;
    case Samples::CmykInverted8:
        return TYPE_CMYK_8_REV;
    }
    return 0;
}

TransformHandle makeTransform(cmsHPROFILE from, Samples samples)
{
    const Profile sRgb(cmsCreate_sRGBProfile());
    const auto out = hasAlpha(samples) ? TYPE_RGBA_8 : TYPE_RGB_8;
    cmsUInt32Number flags = cmsFLAGS_NOCACHE | cmsFLAGS_BLACKPOINTCOMPENSATION;
    if (hasAlpha(samples))
        flags |= cmsFLAGS_COPY_ALPHA;
    return TransformHandle(
        cmsCreateTransform(from, lcmsFormat(samples), sRgb.get(), out, INTENT_RELATIVE_COLORIMETRIC, flags));
}

// Profiles of sRGB come in dozens of spellings, so colours are compared and not names.
bool isNearlySRgb(cmsHPROFILE profile)
{
    const auto transform = makeTransform(profile, Samples::Rgb8);
    if (!transform)
        return false;
    std::vector<std::uint8_t> in;
    for (int level = 0; level < 256; level += 5)
        in.insert(in.end(), 3, static_cast<std::uint8_t>(level));
    for (int i = 0; i < 5 * 5 * 5; ++i)
        for (const int digit : {i % 5, i / 5 % 5, i / 25})
            in.push_back(static_cast<std::uint8_t>(digit * 63));
    std::vector<std::uint8_t> out(in.size());
    cmsDoTransform(transform.get(), in.data(), out.data(), static_cast<cmsUInt32Number>(in.size() / 3));
    for (std::size_t i = 0; i < in.size(); ++i)
        if (std::abs(in[i] - out[i]) > 2)
            return false;
    return true;
}

std::vector<std::uint8_t> makeGrayTable(cmsHPROFILE profile)
{
    const Profile sRgb(cmsCreate_sRGBProfile());
    const TransformHandle transform(cmsCreateTransform(profile, TYPE_GRAY_8, sRgb.get(), TYPE_RGB_8,
                                                       INTENT_RELATIVE_COLORIMETRIC, cmsFLAGS_NOCACHE));
    if (!transform)
        return {};
    std::vector<std::uint8_t> table(256);
    bool isPlain = true;
    for (unsigned level = 0; level < 256; ++level) {
        const auto in = static_cast<std::uint8_t>(level);
        std::uint8_t rgb[3] = {};
        cmsDoTransform(transform.get(), &in, rgb, 1);
        table[level] = rgb[1];
        isPlain &= std::abs(rgb[1] - in) <= 2;
    }
    if (isPlain)
        table.clear();
    return table;
}

std::uint8_t to8(std::uint16_t value)
{
    return static_cast<std::uint8_t>((value * 255u + 32895u) >> 16);
}

void narrow(const std::uint8_t* in, std::uint8_t* out, std::size_t samples)
{
    for (std::size_t i = 0; i < samples; ++i) {
        std::uint16_t value = 0;
        std::memcpy(&value, in + 2 * i, 2);
        out[i] = to8(value);
    }
}

// Plain subtractive mixing, for CMYK without a profile.
void mixInks(const std::uint8_t* in, std::uint8_t* out, int pixels, bool isInverted)
{
    const unsigned flip = isInverted ? 0 : 255;
    for (int i = 0; i < pixels; ++i, in += 4, out += 3) {
        const unsigned light = in[3] ^ flip;
        for (int c = 0; c < 3; ++c)
            out[c] = static_cast<std::uint8_t>(((in[c] ^ flip) * light + 127) / 255);
    }
}

bool isCmyk(Samples samples)
{
    return samples == Samples::Cmyk8 || samples == Samples::CmykInverted8;
}

bool isUsableClass(cmsHPROFILE profile)
{
    const auto kind = cmsGetDeviceClass(profile);
    return kind == cmsSigInputClass || kind == cmsSigDisplayClass || kind == cmsSigOutputClass ||
           kind == cmsSigColorSpaceClass;
}

} // namespace

struct ColorConverter::Transform
{
    TransformHandle handle;
};

int bytesPerPixel(Samples samples)
{
    switch (samples) {
    case Samples::None:
        break;
    case Samples::Rgb8:
        return 3;
    case Samples::Rgba8:
    case Samples::Cmyk8:
    case Samples::CmykInverted8:
        return 4;
    case Samples::Rgb16:
        return 6;
    case Samples::Rgba16:
        return 8;
    }
    return 0;
}

bool hasAlpha(Samples samples)
{
    return samples == Samples::Rgba8 || samples == Samples::Rgba16;
}

ColorConverter::ColorConverter(Samples samples)
    : m_samples(samples)
{}

ColorConverter::ColorConverter(ColorConverter&&) noexcept = default;
ColorConverter& ColorConverter::operator=(ColorConverter&&) noexcept = default;
ColorConverter::~ColorConverter() = default;

ColorConverter ColorConverter::fromProfile(std::span<const std::uint8_t> icc, Samples samples)
{
    ColorConverter converter(samples);
    const Profile profile = openProfile(icc);
    if (!profile || !isUsableClass(profile.get()))
        return converter;
    const auto space = cmsGetColorSpace(profile.get());
    if (space == cmsSigGrayData && !isCmyk(samples)) {
        converter.m_grayTable = makeGrayTable(profile.get());
        return converter;
    }
    if (space != (isCmyk(samples) ? cmsSigCmykData : cmsSigRgbData))
        return converter;
    if (space == cmsSigRgbData && isNearlySRgb(profile.get()))
        return converter;
    if (auto handle = makeTransform(profile.get(), samples))
        converter.m_transform = std::make_unique<Transform>(std::move(handle));
    return converter;
}

ColorConverter ColorConverter::fromSpace(const RgbSpace& space, Samples samples)
{
    ColorConverter converter(samples);
    const auto point = [](const std::array<double, 2>& xy) { return cmsCIExyY{xy[0], xy[1], 1.0}; };
    const cmsCIExyY white = point(space.white);
    const cmsCIExyYTRIPLE primaries = {point(space.primaries[0]), point(space.primaries[1]),
                                       point(space.primaries[2])};
    cmsToneCurve* curve = cmsBuildGamma(nullptr, space.gamma);
    if (!curve)
        return converter;
    cmsToneCurve* const curves[3] = {curve, curve, curve};
    const Profile profile(cmsCreateRGBProfile(&white, &primaries, curves));
    cmsFreeToneCurve(curve);
    if (!profile)
        return converter;
    if (auto handle = makeTransform(profile.get(), samples))
        converter.m_transform = std::make_unique<Transform>(std::move(handle));
    return converter;
}

bool ColorConverter::isIdentity() const
{
    return !convertsSpace() && (m_samples == Samples::Rgb8 || m_samples == Samples::Rgba8);
}

bool ColorConverter::convertsSpace() const
{
    return m_transform || !m_grayTable.empty();
}

void ColorConverter::convert(const std::uint8_t* in, std::uint8_t* out, int pixels) const
{
    if (m_transform) {
        cmsDoTransform(m_transform->handle.get(), in, out, static_cast<cmsUInt32Number>(pixels));
        return;
    }
    if (isCmyk(m_samples))
        return mixInks(in, out, pixels, m_samples == Samples::CmykInverted8);
    const int channels = hasAlpha(m_samples) ? 4 : 3;
    const auto samples = static_cast<std::size_t>(pixels) * static_cast<std::size_t>(channels);
    if (m_samples == Samples::Rgb16 || m_samples == Samples::Rgba16)
        narrow(in, out, samples);
    else if (in != out)
        std::memcpy(out, in, samples);
    if (m_grayTable.empty())
        return;
    for (int i = 0; i < pixels; ++i, out += channels)
        for (int c = 0; c < 3; ++c)
            out[c] = m_grayTable[out[c]];
}

bool isForeignProfile(std::span<const std::uint8_t> icc)
{
    const Profile profile = openProfile(icc);
    if (!profile || !isUsableClass(profile.get()))
        return false;
    const auto space = cmsGetColorSpace(profile.get());
    if (space == cmsSigGrayData)
        return !makeGrayTable(profile.get()).empty();
    return space == cmsSigCmykData || (space == cmsSigRgbData && !isNearlySRgb(profile.get()));
}

std::vector<std::uint8_t> sRgbProfile()
{
    const Profile profile(cmsCreate_sRGBProfile());
    cmsUInt32Number size = 0;
    if (!profile || !cmsSaveProfileToMem(profile.get(), nullptr, &size))
        return {};
    std::vector<std::uint8_t> bytes(size);
    if (!cmsSaveProfileToMem(profile.get(), bytes.data(), &size))
        return {};
    return bytes;
}

} // namespace vidgo::media
