#include "runway_rules.h"

#include <algorithm>

#include "vidgo/sandbox/http.h"

// Contract: sections 5 to 9.
namespace vidgo::sandbox {

namespace {

constexpr double kMostSeed = 4294967295.0;

Member model()
{
    return text("model").needed();
}

Member seed()
{
    return whole("seed").between(0, kMostSeed);
}

const std::vector<std::string_view> kGen4Ratios = {"1280:720", "720:1280", "1104:832",
                                                   "832:1104", "960:960",  "1584:672"};
const std::vector<std::string_view> kVeoRatios = {"1280:720", "720:1280", "1080:1920", "1920:1080"};
const std::vector<std::string_view> kImageRatios = {
    "1024:1024", "1080:1080", "1168:880", "1360:768", "1440:1080", "1080:1440", "1808:768", "1920:1080",
    "1080:1920", "2112:912",  "1280:720", "720:1280", "720:720",   "960:720",   "720:960",  "1680:720"};

std::vector<RunwayForm> clips()
{
    const auto first = anything("promptImage").needed();
    const Members veo = {model(),
                         first,
                         text("promptText").upTo(1000),
                         text("ratio").needed().oneOf(kVeoRatios),
                         whole("duration").among({4, 6, 8}),
                         flag("audio"),
                         text("negativePrompt"),
                         seed()};
    const Members veoText = {model(),
                             text("promptText").needed().upTo(1000),
                             text("ratio").needed().oneOf(kVeoRatios),
                             whole("duration").among({4, 6, 8}),
                             flag("audio"),
                             text("negativePrompt"),
                             seed()};
    return {
        {"image_to_video",
         "gen4_turbo",
         {model(), first, text("promptText").upTo(1000), text("ratio").needed().oneOf(kGen4Ratios),
          number("duration").between(2, 10), seed(), object("contentModeration")},
         Craft::Pan},
        {"image_to_video",
         "gen4.5",
         {model(), first, text("promptText").needed().upTo(1000), text("ratio").needed().oneOf(kGen4Ratios),
          whole("duration").needed().between(2, 10), seed(), object("contentModeration"),
          text("outputFormat").oneOf({"mp4", "prores", "png_sequence", "hdr10", "hlg", "sdr_rec709_10bit"})},
         Craft::Pan},
        {"image_to_video", "veo3.1", veo, Craft::Pan},
        {"image_to_video", "veo3.1_fast", veo, Craft::Pan},
        {"text_to_video", "veo3.1", veoText, Craft::Film},
        {"text_to_video", "veo3.1_fast", veoText, Craft::Film},
        {"text_to_video",
         "gen4.5",
         {model(), text("promptText").needed().upTo(1000), text("ratio").needed().oneOf(kGen4Ratios),
          whole("duration").needed().between(2, 10), seed(), object("contentModeration")},
         Craft::Film},
        {"video_to_video",
         "aleph2",
         {model(), text("videoUri").needed(), text("promptText").needed(), list("keyframes").between(0, 5),
          text("targetAspectRatio").oneOf({"16:9", "4:3", "3:2", "1:1", "2:3", "3:4", "9:16", "21:9"}),
          text("outputFormat").oneOf({"mp4", "prores", "png_sequence", "sdr_rec709_10bit"}), seed(),
          object("contentModeration")},
         Craft::ReworkClip},
    };
}

std::vector<RunwayForm> pictures()
{
    const Members gen4 = {model(),
                          text("promptText").needed().upTo(1000),
                          text("ratio").needed().oneOf(kImageRatios),
                          list("referenceImages").between(0, 3),
                          seed(),
                          object("contentModeration")};
    const Members gpt = {model(),
                         text("promptText").needed().upTo(32'000),
                         text("ratio").needed(),
                         list("referenceImages").between(0, 16),
                         text("background").oneOf({"transparent", "opaque", "auto"}),
                         text("quality").oneOf({"low", "medium", "high", "auto"}),
                         whole("outputCount").between(1, 10)};
    const Members gemini = {model(), text("promptText").needed(), text("ratio").needed(),
                            list("referenceImages").between(0, 14), whole("outputCount").among({1, 4})};
    return {
        {"text_to_image", "gen4_image", gen4, Craft::Draw, 3},
        {"text_to_image", "gen4_image_turbo", gen4, Craft::Draw, 3, 1},
        {"text_to_image", "gpt_image_2", gpt, Craft::Draw, 16},
        {"text_to_image", "gpt_image_2_5_sunburst", gpt, Craft::Draw, 16},
        {"text_to_image", "gemini_image3_pro", gemini, Craft::Draw, 14},
        {"text_to_image", "gemini_image3.1_flash", gemini, Craft::Draw, 14},
    };
}

std::vector<RunwayForm> others()
{
    const auto part = [](std::string_view name) { return number(name).between(0, 100); };
    return {
        {"image_upscale",
         "magnific_precision_upscaler_v2",
         {model(), text("imageUri").needed(), whole("scaleFactor").among({2, 4, 8, 16}),
          text("flavor").oneOf({"sublime", "photo", "photo_denoiser"}), part("sharpen"), part("smartGrain"),
          part("ultraDetail")},
         Craft::Enlarge},
        {"video_upscale",
         "magnific_video_upscaler_creative",
         {model(), text("videoUri").needed(), text("resolution").oneOf({"720p", "1k", "2k", "4k"}),
          part("creativity"), text("flavor"), flag("fpsBoost"), part("sharpen"), part("smartGrain")},
         Craft::EnlargeClip},
        {"video_upscale",
         "enhance_frame_rate",
         {model(), text("videoUri").needed(),
          text("targetFramerate")
              .oneOf({"24", "25", "30", "48", "50", "60", "120", "23_98", "29_97", "59_94"})},
         Craft::ReworkClip},
        {"avatar_videos",
         "gwm1_avatars",
         {model(), object("avatar").needed(), object("speech").needed()},
         Craft::Present},
        {"text_to_speech",
         "eleven_multilingual_v2",
         {model(), text("promptText").needed().upTo(1000), object("voice").needed()},
         Craft::Speak},
        {"text_to_speech",
         "eleven_v3",
         {model(), text("promptText").needed().upTo(1000), object("voice").needed()},
         Craft::Speak},
        {"character_performance",
         "act_two",
         {model(), object("character").needed(), object("reference").needed(), flag("bodyControl"),
          whole("expressionIntensity").between(1, 5), text("ratio").oneOf(kGen4Ratios), seed()},
         Craft::ReworkClip},
    };
}

const std::vector<RunwayForm>& allForms()
{
    static const std::vector<RunwayForm> kForms = [] {
        std::vector<RunwayForm> forms;
        for (auto each : {clips(), pictures(), others()})
            std::ranges::move(each, std::back_inserter(forms));
        return forms;
    }();
    return kForms;
}

} // namespace

const RunwayForm* runwayForm(std::string_view path, std::string_view name)
{
    const auto found = std::ranges::find_if(
        allForms(), [&](const RunwayForm& each) { return each.path == path && each.model == name; });
    return found == allForms().end() ? nullptr : &*found;
}

bool hasRunwayPath(std::string_view path)
{
    return std::ranges::find(allForms(), path, &RunwayForm::path) != allForms().end();
}

std::pair<int, int> runwaySize(std::string_view ratio)
{
    const auto colon = ratio.find(':');
    if (colon == std::string_view::npos)
        return {0, 0};
    const auto width = wholeNumber(ratio.substr(0, colon));
    const auto height = wholeNumber(ratio.substr(colon + 1));
    const bool isSane = width && height && *width >= 64 && *width <= 8192 && *height >= 64 && *height <= 8192;
    return isSane ? std::pair(static_cast<int>(*width), static_cast<int>(*height)) : std::pair(0, 0);
}

} // namespace vidgo::sandbox
