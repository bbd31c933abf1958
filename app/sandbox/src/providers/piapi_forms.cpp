#include "piapi_forms.h"

#include <algorithm>

// Contract: sections 4.1 to 4.7.
namespace vidgo::sandbox {

namespace {

constexpr std::size_t kMega = 1024 * 1024;

InputRule picture(std::string_view where, std::size_t mostMegabytes = 10)
{
    // Several tools take data addresses too; the try-on is said not to.
    return {.where = where,
            .kind = "image",
            .takesData = true,
            .mostBytes = mostMegabytes * kMega,
            .types = {"image/jpeg", "image/png", "image/webp"}};
}

InputRule clip(std::string_view where, std::size_t mostMegabytes)
{
    return {.where = where, .kind = "video", .mostBytes = mostMegabytes * kMega, .types = {"video/mp4"}};
}

InputRule onlyByAddress(InputRule rule)
{
    rule.takesData = false;
    return rule;
}

InputRule below(InputRule rule, int side)
{
    rule.mostSide = side;
    return rule;
}

std::vector<PiapiForm> toolkits()
{
    const auto image = text("image").needed();
    const auto video = text("video").needed();
    return {
        {"Qubico/image-toolkit", "background-remove", {image}, {{"image", picture("image")}}, Craft::CutOut},
        {"Qubico/image-toolkit",
         "upscale",
         {image, number("scale").between(2, 10), flag("face_enhance")},
         {{"image", picture("image")}},
         Craft::Enlarge},
        {"Qubico/image-toolkit",
         "face-swap",
         {text("target_image").needed(), text("swap_image").needed()},
         {{"target_image", below(picture("target_image"), 2047)},
          {"swap_image", below(picture("swap_image"), 2047)}},
         Craft::SwapFace},
        {"Qubico/image-toolkit",
         "multi-face-swap",
         {text("target_image").needed(), text("swap_image").needed(), text("swap_faces_index").needed(),
          text("target_faces_index").needed()},
         {{"target_image", picture("target_image")}, {"swap_image", picture("swap_image")}},
         Craft::SwapFace},
        {"Qubico/image-toolkit",
         "segment",
         {image, text("prompt").needed(), text("negative_prompt").needed(),
          number("segment_factor").needed()},
         {{"image", picture("image")}},
         Craft::CutOut},
        {"Qubico/video-toolkit",
         "background-remove",
         {video, flag("invert_output")},
         {{"video", clip("video", 20)}},
         Craft::ReworkClip,
         PiapiOutput::VideoUrl},
        {"Qubico/video-toolkit",
         "upscale",
         {video},
         {{"video", clip("video", 10)}},
         Craft::EnlargeClip,
         PiapiOutput::VideoUrl},
        {"Qubico/video-toolkit",
         "face-swap",
         {text("swap_image").needed(), text("target_video").needed(), text("swap_faces_index"),
          text("target_faces_index")},
         {{"target_video", clip("target_video", 10)}, {"swap_image", picture("swap_image")}},
         Craft::SwapClipFace,
         PiapiOutput::VideoUrl},
    };
}

std::vector<PiapiForm> klings()
{
    return {
        {"kling",
         "ai_try_on",
         {text("model_input").needed(), text("dress_input"), text("upper_input"), text("lower_input"),
          whole("batch_size").between(1, 4), text("version").oneOf({"2.6"})},
         {{"model_input", onlyByAddress(picture("model_input"))},
          {"dress_input", onlyByAddress(picture("dress_input"))},
          {"upper_input", onlyByAddress(picture("upper_input"))},
          {"lower_input", onlyByAddress(picture("lower_input"))}},
         Craft::Dress,
         PiapiOutput::Works},
        {"kling",
         "avatar",
         {text("image_url").needed(), text("local_dubbing_url").needed(), text("prompt"),
          text("mode").oneOf({"std", "pro"}), whole("batch_size").between(1, 4)},
         {{"image_url", picture("image_url")},
          {"local_dubbing_url",
           {.where = "local_dubbing_url",
            .kind = "audio",
            .mostBytes = 20 * kMega,
            .types = {"audio/mpeg", "audio/wav", "audio/flac", "audio/ogg"},
            .mostSeconds = 60}}},
         Craft::Present,
         PiapiOutput::Works},
        {"kling",
         "video_generation",
         {text("prompt").upTo(2500), text("negative_prompt"), text("version"),
          text("mode").oneOf({"std", "pro"}), whole("duration").between(3, 15),
          text("aspect_ratio").oneOf({"16:9", "9:16", "1:1"}), flag("enable_audio"),
          flag("prefer_multi_shots"), list("multi_shots"), text("image_url"), text("image_tail_url")},
         {{"image_url", picture("image_url")}, {"image_tail_url", picture("image_tail_url")}},
         Craft::Film,
         PiapiOutput::Video},
        {"hailuo",
         "video_generation",
         {text("model").needed().oneOf({"v2.3"}), text("prompt"), text("image_url"),
          whole("duration").among({6, 10}), whole("resolution").among({768, 1080})},
         {{"image_url", picture("image_url")}},
         Craft::Film,
         PiapiOutput::VideoUrl},
    };
}

PiapiForm fluxDraw(std::string_view model, int mostSteps)
{
    return {model,
            "txt2img",
            {text("prompt").needed(), text("negative_prompt"), whole("width").between(128, 1024),
             whole("height").between(128, 1024), whole("steps").between(1, mostSteps)},
            {},
            Craft::Draw};
}

PiapiForm fluxRework(std::string_view model, int mostSteps)
{
    return {model,
            "img2img",
            {text("prompt").needed(), text("image").needed(), text("negative_prompt"),
             number("denoise").between(0, 1), whole("width").between(128, 2048),
             whole("height").between(128, 2048), whole("steps").between(1, mostSteps)},
            {{"image", picture("image")}},
            Craft::Rework};
}

PiapiForm geminiPicture(std::string_view taskType)
{
    return {"gemini",
            taskType,
            {text("prompt").needed(), texts("image_urls").between(0, 14), text("aspect_ratio"),
             text("resolution").oneOf({"1K", "2K", "4K"}), text("output_format").oneOf({"png", "jpeg"}),
             text("safety_level")},
            {{"image_urls[]", picture("image_urls")}},
            Craft::Rework,
            PiapiOutput::ImageUrls};
}

std::vector<PiapiForm> pictures()
{
    return {
        {"Qubico/flux1-dev-advanced",
         "kontext",
         {text("prompt").needed(), text("image").needed(), whole("width").between(128, 2048),
          whole("height").between(128, 2048), whole("steps").between(1, 40), whole("seed")},
         {{"image", picture("image")}},
         Craft::Rework},
        {"Qubico/flux1-dev-advanced",
         "controlnet-lora",
         {text("prompt").needed(), text("negative_prompt"), whole("steps").between(1, 40),
          number("guidance_scale"), list("control_net_settings").needed().between(1, 4)},
         {{"control_net_settings[].control_image", picture("control_image")}},
         Craft::Rework},
        fluxDraw("Qubico/flux1-schnell", 10),
        fluxDraw("Qubico/flux1-dev", 40),
        fluxRework("Qubico/flux1-schnell", 10),
        fluxRework("Qubico/flux1-dev", 40),
        geminiPicture("nano-banana-pro"),
        geminiPicture("nano-banana-2"),
        geminiPicture("gemini-2.5-flash-image"),
        {"Qubico/qwen-image",
         "txt2img",
         {text("prompt").needed(), text("negative_prompt"), whole("width"), whole("height"), whole("steps")},
         {},
         Craft::Draw},
    };
}

Members wanMembers(bool hasPicture)
{
    Members members = {text("resolution").oneOf({"720P", "1080P", "720p", "1080p"}),
                       whole("duration").among({5, 10, 15}),
                       flag("audio"),
                       text("audio_url"),
                       text("negative_prompt"),
                       flag("prompt_extend"),
                       text("shot_type"),
                       flag("watermark")};
    if (hasPicture) {
        members.push_back(text("prompt"));
        members.push_back(text("image").needed());
    } else {
        members.push_back(text("prompt").needed());
        members.push_back(text("aspect_ratio").oneOf({"16:9", "9:16", "1:1", "4:3", "3:4"}));
    }
    return members;
}

PiapiForm oldWan(std::string_view taskType, bool hasPicture)
{
    PiapiForm form{"Qubico/wanx",
                   taskType,
                   {text("prompt").needed(), text("negative_prompt"),
                    text("aspect_ratio").oneOf({"16:9", "1:1", "9:16"})},
                   {},
                   hasPicture ? Craft::Pan : Craft::Film,
                   PiapiOutput::VideoUrl};
    if (hasPicture) {
        form.members.push_back(text("image").needed());
        form.files.push_back({"image", picture("image")});
    }
    return form;
}

std::vector<PiapiForm> wans()
{
    return {
        {"Wan", "wan26-txt2video", wanMembers(false), {}, Craft::Film, PiapiOutput::VideoUrl},
        {"Wan",
         "wan26-img2video",
         wanMembers(true),
         {{"image", picture("image")}},
         Craft::Pan,
         PiapiOutput::VideoUrl},
        oldWan("wan22-txt2video-14b", false),
        oldWan("wan22-img2video-14b", true),
    };
}

const std::vector<PiapiForm>& allForms()
{
    static const std::vector<PiapiForm> kForms = [] {
        std::vector<PiapiForm> forms;
        for (auto each : {toolkits(), klings(), pictures(), wans()})
            std::ranges::move(each, std::back_inserter(forms));
        return forms;
    }();
    return kForms;
}

} // namespace

const PiapiForm* piapiForm(std::string_view model, std::string_view taskType)
{
    const auto found = std::ranges::find_if(
        allForms(), [&](const PiapiForm& each) { return each.model == model && each.taskType == taskType; });
    return found == allForms().end() ? nullptr : &*found;
}

} // namespace vidgo::sandbox
