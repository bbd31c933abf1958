#include "tone_map.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace vidgo::media::av {

namespace {

constexpr int kInBits = 12; ///< Of the table from samples to light: what the deepest files hold.
constexpr int kOutSteps = 4096;
constexpr double kReferenceWhite = 203; ///< cd/m² of diffuse white in HDR (ITU-R BT.2408).
constexpr double kHlgPeak = 1000;       ///< cd/m² of the display that HLG is rendered for (BT.2100).
// What stays as it is, in parts of white: from here on highlights are rolled off up to the peak.
constexpr double kKnee = 0.7;
constexpr double kPeak = 1000 / kReferenceWhite;

// SMPTE ST 2084: signal 0..1 to cd/m².
double pqToLight(double signal)
{
    constexpr double kM1 = 2610.0 / 16384;
    constexpr double kM2 = 2523.0 / 4096 * 128;
    constexpr double kC1 = 3424.0 / 4096;
    constexpr double kC2 = 2413.0 / 4096 * 32;
    constexpr double kC3 = 2392.0 / 4096 * 32;
    const double p = std::pow(signal, 1 / kM2);
    return 10000 * std::pow(std::max(p - kC1, 0.0) / (kC2 - kC3 * p), 1 / kM1);
}

// ITU-R BT.2100: the inverse OETF of HLG, signal 0..1 to scene light 0..1.
double hlgToScene(double signal)
{
    constexpr double kA = 0.17883277;
    constexpr double kB = 1 - 4 * kA;
    const double c = 0.5 - kA * std::log(4 * kA);
    return signal <= 0.5 ? signal * signal / 3 : (std::exp((signal - c) / kA) + kB) / 12;
}

// Of SDR, whatever its curve is called: greys stay as they are, as in clips of BT.709, which nobody converts.
double srgbToLight(double signal)
{
    return signal <= 0.04045 ? signal / 12.92 : std::pow((signal + 0.055) / 1.055, 2.4);
}

double srgbFromLight(double light)
{
    return light <= 0.0031308 ? 12.92 * light : 1.055 * std::pow(light, 1 / 2.4) - 0.055;
}

// Below the knee nothing changes; above it a Reinhard curve with the same slope that reaches 1 at the peak.
double rollOff(double light)
{
    if (light <= kKnee)
        return light;
    constexpr double kRange = 1 - kKnee;
    const double x = (light - kKnee) / kRange;
    constexpr double kPeakX = (kPeak - kKnee) / kRange;
    return std::min(1.0, kKnee + kRange * x * (1 + x / (kPeakX * kPeakX)) / (1 + x));
}

using Matrix = std::array<float, 9>;
// To the primaries of BT.709, linear light, both with white D65 (BT.2087 for BT.2020; P3 by the same method).
constexpr Matrix kFrom2020 = {1.660491F,  -0.587641F, -0.072850F, -0.124550F, 1.132900F,
                              -0.008349F, -0.018151F, -0.100579F, 1.118730F};
constexpr Matrix kFromP3 = {1.224940F, -0.224940F, 0.F,        -0.042057F, 1.042057F,
                            0.F,       -0.019638F, -0.078636F, 1.098274F};
constexpr Matrix kSame = {1, 0, 0, 0, 1, 0, 0, 0, 1};

Matrix matrixFrom(AVColorPrimaries primaries)
{
    if (primaries == AVCOL_PRI_BT2020)
        return kFrom2020;
    return primaries == AVCOL_PRI_SMPTE432 ? kFromP3 : kSame;
}

} // namespace

bool isWideGamut(AVColorPrimaries primaries)
{
    return primaries == AVCOL_PRI_BT2020 || primaries == AVCOL_PRI_SMPTE432;
}

bool isHdrTransfer(AVColorTransferCharacteristic transfer)
{
    return transfer == AVCOL_TRC_SMPTE2084 || transfer == AVCOL_TRC_ARIB_STD_B67;
}

struct ToneMap::Tables
{
    bool isHdr = false;
    bool isHlg = false;
    Matrix matrix = kSame;
    std::vector<float> light;          ///< Of a sample: 1 is white.
    std::vector<float> highlights;     ///< Factor for the brightest channel, up to kPeak.
    std::vector<float> hlgSystemGamma; ///< Of scene light, to display light in parts of white.
    std::vector<std::uint8_t> encoded;

    // rgb in parts of white, BT.709 primaries, HDR: the brightest channel is rolled off and takes the others
    // with it, so that hues stay.
    void rollOffHighlights(std::array<float, 3>& rgb) const
    {
        const float most = std::max({rgb[0], rgb[1], rgb[2]});
        if (most <= static_cast<float>(kKnee))
            return;
        const auto step = static_cast<float>(kOutSteps / kPeak);
        const auto at = std::min(static_cast<std::size_t>(most * step), highlights.size() - 1);
        for (float& value : rgb)
            value *= highlights[at];
    }

    std::uint8_t encode(float value) const
    {
        const float clamped = std::clamp(value, 0.F, 1.F);
        const float place = 0.5F + clamped * static_cast<float>(kOutSteps * 4); // rounded by truncation
        return encoded[static_cast<std::size_t>(place)];
    }
};

ToneMap::ToneMap(std::unique_ptr<Tables> tables)
    : m_tables(std::move(tables))
{}

ToneMap::~ToneMap() = default;

std::unique_ptr<ToneMap> ToneMap::forColors(AVColorPrimaries primaries,
                                            AVColorTransferCharacteristic transfer)
{
    const bool isHdr = isHdrTransfer(transfer);
    if (!isHdr && !isWideGamut(primaries))
        return nullptr;
    auto tables = std::make_unique<Tables>();
    tables->isHdr = isHdr;
    tables->isHlg = transfer == AVCOL_TRC_ARIB_STD_B67;
    // HLG and PQ are used with BT.2020 only; a file that is silent about its primaries means them.
    tables->matrix = isHdr && primaries == AVCOL_PRI_UNSPECIFIED ? kFrom2020 : matrixFrom(primaries);
    constexpr int kSteps = 1 << kInBits;
    tables->light.resize(kSteps);
    for (int i = 0; i < kSteps; ++i) {
        const double signal = (i + 0.5) / kSteps;
        double light = 0;
        if (transfer == AVCOL_TRC_SMPTE2084)
            light = pqToLight(signal) / kReferenceWhite;
        else
            light = tables->isHlg ? hlgToScene(signal) : srgbToLight(signal);
        tables->light[static_cast<std::size_t>(i)] = i == 0 ? 0.F : static_cast<float>(light);
    }
    for (int i = 0; i <= kOutSteps; ++i) {
        const double most = (i + 0.5) * kPeak / kOutSteps;
        tables->highlights.push_back(static_cast<float>(rollOff(most) / most));
        // BT.2100: display light = peak * Ys^(gamma - 1) * scene light, gamma 1.2 at 1000 cd/m².
        const double scene = (i + 0.5) / kOutSteps;
        tables->hlgSystemGamma.push_back(
            static_cast<float>(kHlgPeak / kReferenceWhite * std::pow(scene, 0.2)));
    }
    for (int i = 0; i <= kOutSteps * 4; ++i)
        tables->encoded.push_back(static_cast<std::uint8_t>(
            std::lround(255 * srgbFromLight(static_cast<double>(i) / (kOutSteps * 4)))));
    return std::unique_ptr<ToneMap>(new ToneMap(std::move(tables)));
}

void ToneMap::convert(const std::uint16_t* in, std::uint8_t* out, int pixels, bool hasAlpha) const
{
    const Tables& tables = *m_tables;
    const Matrix& m = tables.matrix;
    const std::size_t channels = hasAlpha ? 4 : 3;
    constexpr int kShift = 16 - kInBits;
    for (int i = 0; i < pixels; ++i, in += channels, out += channels) {
        float r = tables.light[in[0] >> kShift];
        float g = tables.light[in[1] >> kShift];
        float b = tables.light[in[2] >> kShift];
        if (tables.isHlg) {
            const float scene = 0.2627F * r + 0.6780F * g + 0.0593F * b;
            const float factor = tables.hlgSystemGamma[static_cast<std::size_t>(
                std::clamp(scene, 0.F, 1.F) * static_cast<float>(kOutSteps))];
            r *= factor;
            g *= factor;
            b *= factor;
        }
        std::array<float, 3> rgb = {m[0] * r + m[1] * g + m[2] * b, m[3] * r + m[4] * g + m[5] * b,
                                    m[6] * r + m[7] * g + m[8] * b};
        if (tables.isHdr)
            tables.rollOffHighlights(rgb);
        for (std::size_t k = 0; k < 3; ++k)
            out[k] = tables.encode(rgb[k]);
        if (hasAlpha)
            out[3] = static_cast<std::uint8_t>(in[3] >> 8);
    }
}

} // namespace vidgo::media::av
