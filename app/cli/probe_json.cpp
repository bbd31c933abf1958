#include "probe_json.h"

namespace vidgo::cli {

namespace {

double secondsOf(std::int64_t us)
{
    return static_cast<double>(us) / 1e6;
}

// What a file does not say.
Json orNull(const std::string& text)
{
    return text.empty() ? Json() : Json(text);
}

Json videoJson(const ClipVideo& video)
{
    return Json::Object{{"codec", video.codec},
                        {"width", video.width},
                        {"height", video.height},
                        {"stored_width", video.storedWidth},
                        {"stored_height", video.storedHeight},
                        {"rotation", video.rotation},
                        {"frame_rate", std::to_string(video.frameRate.numerator) + "/" +
                                           std::to_string(video.frameRate.denominator)},
                        {"frames_per_second", video.frameRate.value()},
                        {"variable_frame_rate", video.hasVariableRate},
                        {"frames", video.frames > 0 ? Json(video.frames) : Json()},
                        {"pixel_format", orNull(video.pixelFormat)},
                        {"bits_per_channel", video.bitsPerChannel},
                        {"alpha", video.hasAlpha},
                        {"hdr", video.isHdr},
                        {"interlaced", video.isInterlaced},
                        {"full_range", video.isFullRange},
                        {"color_space", orNull(video.colorSpace)},
                        {"color_primaries", orNull(video.colorPrimaries)},
                        {"color_transfer", orNull(video.colorTransfer)}};
}

Json audioJson(const ClipAudio& audio)
{
    return Json::Object{{"codec", audio.codec},
                        {"sample_rate", audio.sampleRate},
                        {"channels", audio.channels},
                        {"layout", orNull(audio.layout)}};
}

Json subtitlesJson(const std::vector<ClipSubtitle>& subtitles)
{
    Json::Array all;
    for (const auto& subtitle : subtitles)
        all.emplace_back(Json::Object{{"codec", subtitle.codec}, {"language", orNull(subtitle.language)}});
    return all;
}

Json chaptersJson(const std::vector<ClipChapter>& chapters)
{
    Json::Array all;
    for (const auto& chapter : chapters)
        all.emplace_back(Json::Object{{"start", secondsOf(chapter.startUs)},
                                      {"end", secondsOf(chapter.endUs)},
                                      {"title", orNull(chapter.title)}});
    return all;
}

} // namespace

Json clipJson(const ClipInfo& info)
{
    Json::Object metadata;
    for (const auto& [key, value] : info.metadata)
        metadata.emplace(key, value);
    const auto use = clipUseId(info.use);
    return Json::Object{{"kind", "clip"},
                        {"use", use.empty() ? std::string_view("none") : use},
                        {"container", info.container},
                        {"media_type", info.mediaType},
                        {"bytes", info.bytes},
                        {"duration", secondsOf(info.durationUs)},
                        {"streams", info.streams},
                        {"video", info.video ? videoJson(*info.video) : Json()},
                        {"audio", info.audio ? audioJson(*info.audio) : Json()},
                        {"audio_streams", info.audioStreams},
                        {"subtitles", subtitlesJson(info.subtitles)},
                        {"chapters", chaptersJson(info.chapters)},
                        {"metadata", std::move(metadata)}};
}

Json pictureJson(const PictureDetails& details)
{
    return Json::Object{{"kind", "picture"},
                        {"media_type", details.mediaType},
                        {"bytes", details.bytes},
                        {"width", details.width},
                        {"height", details.height},
                        {"stored_width", details.storedWidth},
                        {"stored_height", details.storedHeight},
                        {"orientation", details.orientation},
                        {"bits_per_channel", details.bitsPerChannel},
                        {"alpha", details.hasAlpha},
                        {"animated", details.isAnimated},
                        {"cmyk", details.isCmyk},
                        {"color_profile", details.hasColorProfile}};
}

} // namespace vidgo::cli
