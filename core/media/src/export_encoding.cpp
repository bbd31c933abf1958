#include "export_encoding.h"

#include <algorithm>
#include <cmath>

namespace vidgo::media {

namespace {

constexpr double kQuality = 18;       // CRF
constexpr double kOverUsual = 1.25;   // of the bit rate that a place recommends
constexpr double kHighFrameRate = 48; // from here on places ask for more
constexpr double kContainerShare = 0.97;

std::int64_t usualBitRate(const ExportPreset& preset, double fps)
{
    const bool isHigh = fps >= kHighFrameRate - 0.1 && preset.highFrameRateBitRate > 0;
    return isHigh ? preset.highFrameRateBitRate : preset.bitRate;
}

// 0: no limit.
std::int64_t mostBits(const ExportPreset& preset, double fps, std::int64_t durationUs, bool hasAudio)
{
    auto most = static_cast<double>(usualBitRate(preset, fps)) * kOverUsual;
    if (preset.maxBytes > 0 && durationUs > 0) {
        const double room = static_cast<double>(preset.maxBytes) * 8 * kContainerShare * 1'000'000 /
                                static_cast<double>(durationUs) -
                            (hasAudio ? preset.audioBitRate : 0);
        most = most > 0 ? std::min(most, room) : room;
    }
    return most > 0 ? std::max<std::int64_t>(100'000, std::llround(most)) : 0;
}

// For encoders that want a bit rate where there is none in the preset: a tenth of a bit for each pixel.
std::int64_t fallbackBits(const av::VideoEncoding& encoding)
{
    return std::llround(0.1 * encoding.width * encoding.height * av_q2d(encoding.frameRate));
}

av::VideoEncoding software(av::VideoEncoding encoding, bool isFast)
{
    encoding.encoders = {"libx264"};
    encoding.options = {{"crf", std::to_string(static_cast<int>(kQuality))},
                        {"preset", isFast ? "veryfast" : "medium"},
                        {"profile", "high"}};
    return encoding;
}

std::vector<av::VideoEncoding> hardware(const av::VideoEncoding& base, std::int64_t usual)
{
    const std::int64_t bits =
        usual > 0 ? std::min(usual, base.maxBitRate > 0 ? base.maxBitRate : usual) : fallbackBits(base);
    std::vector<av::VideoEncoding> out;
    const auto add = [&](const char* name, const av::CodecOptions& options) {
        av::VideoEncoding encoding = base;
        encoding.encoders = {name};
        encoding.options = options;
        encoding.bitRate = bits;
        out.push_back(std::move(encoding));
    };
    add("h264_nvenc",
        {{"preset", "p5"}, {"rc", "vbr"}, {"cq", "19"}, {"profile", "high"}, {"no-scenecut", "1"}});
    add("h264_qsv", {{"preset", "medium"}, {"profile", "high"}});
    add("h264_vaapi", {{"profile", "high"}});
    add("h264_videotoolbox", {{"profile", "high"}, {"allow_sw", "0"}});
    add("h264_amf", {{"quality", "quality"}, {"profile", "high"}});
    return out;
}

} // namespace

av::ClipSinkOptions exportEncoding(const ExportSpec& spec, int width, int height, Rational rate,
                                   std::int64_t durationUs, bool hasAudio)
{
    av::ClipSinkOptions out;
    out.format = spec.preset.format == "gif"    ? ClipFormat::Gif
                 : spec.preset.format == "webp" ? ClipFormat::WebP
                                                : ClipFormat::Mp4;
    av::VideoEncoding base;
    base.width = width;
    base.height = height;
    base.frameRate = {rate.numerator, rate.denominator};
    base.timeBase = {rate.denominator, rate.numerator};
    base.keyframeInterval =
        std::max(1, static_cast<int>(std::lround(spec.preset.keyframeSeconds * rate.value())));
    base.maxBitRate = mostBits(spec.preset, rate.value(), durationUs, hasAudio);
    if (spec.useHardware && out.format == ClipFormat::Mp4)
        out.video = hardware(base, usualBitRate(spec.preset, rate.value()));
    out.video.push_back(software(base, spec.fast));
    out.hasAudio = hasAudio;
    out.audio.encoders = {"aac"};
    out.audio.bitRate = spec.preset.audioBitRate > 0 ? spec.preset.audioBitRate : 192'000;
    return out;
}

bool isHardwareEncoder(std::string_view name)
{
    return name.starts_with("h264_");
}

} // namespace vidgo::media
