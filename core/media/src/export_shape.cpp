#include "export_shape.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "av/tone_map.h"

namespace vidgo::media {

namespace {

constexpr int kReferenceWhite = 203; // cd/m² of diffuse white, ITU-R BT.2408
constexpr int kBlurDivisor = 8;      // the ground of blurred bars is made at this part of the size
constexpr int kHdHeight = 720;       // from here on an unnamed matrix is that of HD

int evenOf(double value)
{
    return std::max(2, 2 * static_cast<int>(std::lround(value / 2)));
}

std::string text(int value)
{
    return std::to_string(value);
}

std::string sizeText(Size size)
{
    return text(size.width) + ":" + text(size.height);
}

double shapeOf(double width, double height)
{
    return std::log(width / height);
}

Size wantedSize(const ExportPreset& preset, Size seen)
{
    if (preset.sizes.empty())
        return sizeWithin(seen, preset.maxSide);
    const auto distance = [&](const ExportPreset::Size& size) {
        return std::abs(shapeOf(size.width, size.height) - shapeOf(seen.width, seen.height));
    };
    const auto nearest = std::ranges::min_element(preset.sizes, {}, distance);
    return {nearest->width, nearest->height};
}

// The part of a picture that fills a frame of another shape, about the focus.
struct Part
{
    int x = 0;
    int y = 0;
    Size size;
};

// `size` is the picture's own, `square` the same with its pixels squared.
Part cropOf(Size size, Size square, Size frame, double focusX, double focusY)
{
    const double scale = std::max(static_cast<double>(frame.width) / square.width,
                                  static_cast<double>(frame.height) / square.height);
    const auto along = [](int own, double share, double focus) {
        const int kept = std::clamp(static_cast<int>(std::lround(own * share)), 1, own);
        const int first = static_cast<int>(std::lround(own * std::clamp(focus, 0.0, 1.0) - kept / 2.0));
        return std::pair(std::clamp(first, 0, own - kept), kept);
    };
    const auto [x, width] = along(size.width, frame.width / scale / square.width, focusX);
    const auto [y, height] = along(size.height, frame.height / scale / square.height, focusY);
    return {x, y, {width, height}};
}

Size within(Size square, Size frame)
{
    const double scale = std::min(static_cast<double>(frame.width) / square.width,
                                  static_cast<double>(frame.height) / square.height);
    return {std::min(frame.width, evenOf(square.width * scale)),
            std::min(frame.height, evenOf(square.height * scale))};
}

std::string cropFilter(const Part& part)
{
    return "crop=" + sizeText(part.size) + ":" + text(part.x) + ":" + text(part.y) + ":exact=1";
}

std::string turnFilters(const av::Upright& upright)
{
    std::string out = upright.isMirrored ? "hflip," : "";
    if (upright.rotation == 90)
        out += "transpose=clock,";
    else if (upright.rotation == 180)
        out += "hflip,vflip,";
    else if (upright.rotation == 270)
        out += "transpose=cclock,";
    return out;
}

// Linear light of BT.709 in floats, its highlights rolled off, then the signal of BT.709. The curve is as
// near to that of av::ToneMap as the library has one (0.7 of diffuse white and less stay as they are, 1000
// cd/m² become white), so that a clip looks like its stills.
std::string toneFilters(const ExportShape& shape)
{
    const bool hasMatrix = shape.space != AVCOL_SPC_UNSPECIFIED;
    const bool hasPrimaries = shape.primaries != AVCOL_PRI_UNSPECIFIED;
    std::string out = "zscale=t=linear:npl=" + text(kReferenceWhite);
    out += hasMatrix ? "" : ":min=2020_ncl";
    out += hasPrimaries ? "" : ":pin=2020";
    return out + ",format=gbrpf32le,zscale=p=709,tonemap=mobius:param=0.7:peak=" +
           std::to_string(1000.0 / kReferenceWhite) + ":desat=0,zscale=t=709:m=709:r=limited";
}

// The colours of P3 and BT.2020 in those of BT.709. What the signal's curve is called does not count: as in
// every other clip of SDR it stays as it is, and in between the light is that of a screen (as in
// av::ToneMap).
std::string gamutFilters(const ExportShape& shape)
{
    std::string out = "zscale=tin=iec61966-2-1:t=iec61966-2-1:p=709:m=709:r=limited";
    if (shape.space == AVCOL_SPC_UNSPECIFIED)
        out += shape.stored.height >= kHdHeight ? ":min=709" : ":min=170m";
    return out;
}

// `own` is the size of the frames that come. zscale takes no odd sides of formats whose colours are shared by
// several pixels.
std::string colorFilters(const ExportShape& shape, Size own)
{
    if (!shape.isHdr && !av::isWideGamut(shape.primaries))
        return {};
    const std::string filters = shape.isHdr ? toneFilters(shape) : gamutFilters(shape);
    const Size even{own.width + own.width % 2, own.height + own.height % 2};
    if (even == own)
        return filters + ",format=yuv420p,";
    return "pad=" + sizeText(even) + ":0:0," + filters + ",format=yuv444p," +
           cropFilter({.x = 0, .y = 0, .size = own}) + ",";
}

std::string scaleFilter(const ExportShape& shape, Size to)
{
    std::string out = "scale=" + sizeText(to) + ":flags=bicubic+accurate_rnd";
    // What a file does not say is BT.709 from 720 lines on, for players too; the library takes BT.601.
    if (!shape.isHdr && shape.space == AVCOL_SPC_UNSPECIFIED && shape.stored.height >= kHdHeight)
        out += ":in_color_matrix=bt709";
    if (shape.format == AV_PIX_FMT_YUV420P && !shape.isHdr)
        out += ":out_color_matrix=bt709:out_range=tv";
    return out;
}

std::string fitFilters(const ExportShape& shape, Size own, Size square)
{
    const Size frame = shape.size;
    const Part crop = cropOf(own, square, frame, shape.focusX, shape.focusY);
    if (shape.fit == ClipFit::Crop || shape.fit == ClipFit::None)
        return cropFilter(crop) + "," + scaleFilter(shape, frame);
    const Size inner = within(square, frame);
    const int left = (frame.width - inner.width) / 4 * 2;
    const int top = (frame.height - inner.height) / 4 * 2;
    const std::string place = text(left) + ":" + text(top);
    if (shape.fit == ClipFit::Pad)
        return scaleFilter(shape, inner) + ",pad=" + sizeText(frame) + ":" + place;
    const Size small{evenOf(frame.width / static_cast<double>(kBlurDivisor)),
                     evenOf(frame.height / static_cast<double>(kBlurDivisor))};
    return "split[a][b];[a]" + cropFilter(crop) + "," + scaleFilter(shape, small) +
           ",gblur=sigma=4:steps=2,scale=" + sizeText(frame) + ":flags=bilinear,setsar=1[ground];[b]" +
           scaleFilter(shape, inner) + ",setsar=1[picture];[ground][picture]overlay=" + place +
           ":format=auto";
}

} // namespace

Size exportSize(const ExportSpec& spec, Size seen)
{
    const Size wanted = wantedSize(spec.preset, seen);
    double scale = 1;
    const auto limit = [&](int most, int side) {
        if (most > 0)
            scale = std::min(scale, static_cast<double>(most) / side);
    };
    limit(spec.maxLongSide, std::max(wanted.width, wanted.height));
    limit(spec.maxShortSide, std::min(wanted.width, wanted.height));
    const bool isMp4 = spec.preset.format.empty() || spec.preset.format == "mp4";
    const auto side = [&](int value) {
        // Downwards under a limit, which an even number above it would miss.
        return isMp4 ? std::max(2, static_cast<int>(std::lround(value * scale)) / 2 * 2)
                     : std::max(1, static_cast<int>(std::lround(value * scale)));
    };
    return {side(wanted.width), side(wanted.height)};
}

Rational exportRate(const ExportPreset& preset, const ClipVideo& video)
{
    constexpr std::array<Rational, 8> kCommon = {
        {{24'000, 1001}, {24, 1}, {25, 1}, {30'000, 1001}, {30, 1}, {50, 1}, {60'000, 1001}, {60, 1}}};
    // A low mean comes of pauses between movements that are as quick as in other clips.
    constexpr double kSlowest = 23;
    Rational rate = video.frameRate;
    if (rate.value() <= 0 || (video.hasVariableRate && rate.value() < kSlowest))
        rate = {30, 1};
    if (video.hasVariableRate || rate.value() > 240)
        rate = *std::ranges::min_element(kCommon, {}, [&](const Rational& common) {
            return std::abs(std::log(common.value() / rate.value()));
        });
    // A little tolerance: 23.976 is 24 for those who write 24.
    constexpr double kNearly = 0.03;
    while (preset.maxFps > 0 && rate.value() > preset.maxFps + kNearly)
        rate.denominator *= 2;
    while (preset.minFps > 0 && rate.value() > 0 && rate.value() < preset.minFps - kNearly)
        rate.numerator *= 2;
    if (preset.maxFps > 0 && rate.value() > preset.maxFps + kNearly)
        rate = {static_cast<int>(std::lround(preset.maxFps)), 1};
    return rate;
}

std::string filtersFor(const ExportShape& shape)
{
    const bool isOnItsSide = shape.upright.rotation == 90 || shape.upright.rotation == 270;
    const Size own = isOnItsSide ? Size{shape.stored.height, shape.stored.width} : shape.stored;
    const Size square = av::uprightSize(shape.stored.width, shape.stored.height, shape.upright);
    std::string out = shape.isInterlaced ? "bwdif=mode=send_frame:deint=interlaced," : "";
    out += turnFilters(shape.upright);
    if (shape.hasAlpha && !shape.keepsAlpha)
        out += "format=gbrap,premultiply=inplace=1,";
    out += colorFilters(shape, own);
    out += fitFilters(shape, own, square);
    return out + ",setsar=1,format=" + (shape.format == AV_PIX_FMT_YUV420P ? "yuv420p" : "bgra");
}

} // namespace vidgo::media
