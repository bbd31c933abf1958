#include "leonardo_rules.h"

#include <algorithm>
#include <array>
#include <map>

// Contract: sections 3, 4, 6, 7, 8.
namespace vidgo::sandbox {

namespace {

constexpr double kMostSeed = 9999999998;

constexpr std::array kModels = {
    LeonardoModel{.id = "gemini-2.5-flash-image"},
    LeonardoModel{.id = "gemini-image-2"},
    LeonardoModel{.id = "nano-banana-2", .mostReferences = 6},
    LeonardoModel{.id = "google/nano-banana-2.1", .mostReferences = 14, .takesUrl = true},
    LeonardoModel{.id = "nano-banana-2-lite"},
    LeonardoModel{.id = "gpt-image-1.5"},
    LeonardoModel{.id = "gpt-image-2"},
    LeonardoModel{.id = "openai/gpt-image-2.5-flare", .mostReferences = 16, .takesUrl = true},
    LeonardoModel{
        .id = "seedance-2.0", .craft = Craft::Film, .isVideo = true, .leastSeconds = 4, .mostSeconds = 15},
    LeonardoModel{.id = "seedance-2.0-fast",
                  .craft = Craft::Film,
                  .isVideo = true,
                  .leastSeconds = 4,
                  .mostSeconds = 15},
    LeonardoModel{.id = "bytedance/seedance-2.5",
                  .craft = Craft::Film,
                  .isVideo = true,
                  .leastSeconds = 4,
                  .mostSeconds = 30},
    LeonardoModel{
        .id = "kling-3.0", .craft = Craft::Film, .isVideo = true, .leastSeconds = 3, .mostSeconds = 15},
    LeonardoModel{.id = "veo-3.1-generate-001",
                  .craft = Craft::Film,
                  .isVideo = true,
                  .leastSeconds = 4,
                  .mostSeconds = 8},
    LeonardoModel{
        .id = "motion_2.0", .craft = Craft::Film, .isVideo = true, .leastSeconds = 3, .mostSeconds = 10},
    LeonardoModel{
        .id = "motion_2.0-fast", .craft = Craft::Film, .isVideo = true, .leastSeconds = 3, .mostSeconds = 10},
    LeonardoModel{.id = "aurora-upscaler-precise", .craft = Craft::Enlarge, .mostReferences = 1},
    LeonardoModel{.id = "remove-bg", .craft = Craft::CutOut, .mostReferences = 1, .takesUrl = true},
};

Members base()
{
    return {text("prompt").upTo(1500), object("guidances")};
}

Members with(Members members, std::initializer_list<Member> more)
{
    members.insert(members.end(), more);
    return members;
}

} // namespace

const LeonardoModel* leonardoModel(std::string_view id)
{
    const auto found = std::ranges::find(kModels, id, &LeonardoModel::id);
    return found == kModels.end() ? nullptr : found;
}

std::vector<std::string_view> leonardoModels()
{
    std::vector<std::string_view> ids;
    ids.reserve(kModels.size());
    for (const auto& model : kModels)
        ids.push_back(model.id);
    return ids;
}

const Members& leonardoGeneration()
{
    static const Members kMembers = {
        text("prompt").needed().upTo(1500),
        text("negative_prompt"),
        text("modelId"),
        whole("width").between(32, 1536),
        whole("height").between(32, 1536),
        whole("num_images").between(1, 8),
        whole("num_inference_steps").between(10, 60),
        number("guidance_scale").between(1, 20),
        text("init_image_id"),
        text("init_generation_image_id"),
        number("init_strength").between(0.1, 0.9),
        flag("alchemy"),
        number("contrast").between(1, 4.5),
        text("presetStyle").oneOf({"ANIME",        "BOKEH",       "CINEMATIC",     "CINEMATIC_CLOSEUP",
                                   "CREATIVE",     "DYNAMIC",     "ENVIRONMENT",   "FASHION",
                                   "FILM",         "FOOD",        "GENERAL",       "HDR",
                                   "ILLUSTRATION", "LEONARDO",    "LONG_EXPOSURE", "MACRO",
                                   "MINIMALISTIC", "MONOCHROME",  "MOODY",         "NONE",
                                   "NEUTRAL",      "PHOTOGRAPHY", "PORTRAIT",      "RAYTRACED",
                                   "RENDER_3D",    "RETRO",       "SKETCH_BW",     "SKETCH_COLOR",
                                   "STOCK_PHOTO",  "VIBRANT",     "UNPROCESSED"}),
        list("controlnets"),
        text("transparency").oneOf({"disabled", "foreground_only"}),
        whole("seed").between(0, kMostSeed),
        flag("enhancePrompt"),
        flag("tiling"),
        flag("ultra"),
        flag("photoReal"),
        text("photoRealVersion").oneOf({"v1", "v2"}),
        text("scheduler"),
        text("sd_version"),
        list("elements"),
        list("userElements"),
        flag("public")};
    return kMembers;
}

const Members& leonardoImageToVideo(bool hasPicture)
{
    static const Members kText = {
        text("prompt").needed(),
        text("model").oneOf({"MOTION2", "MOTION2FAST", "VEO3", "VEO3FAST", "KLING2_1", "KLING2_5"}),
        text("resolution").oneOf({"RESOLUTION_480", "RESOLUTION_720", "RESOLUTION_1080"}),
        whole("duration").among({4, 5, 6, 8, 10}),
        whole("width").between(32, 1920),
        whole("height").between(32, 1920),
        flag("frameInterpolation"),
        flag("promptEnhance"),
        flag("isPublic"),
        list("elements"),
        texts("styleIds"),
        text("negativePrompt"),
        whole("seed").between(0, 2147483637)};
    static const Members kPicture =
        with(kText, {text("imageId").needed(), text("imageType").needed().oneOf({"UPLOADED", "GENERATED"}),
                     object("endFrameImage")});
    return hasPicture ? kPicture : kText;
}

const Members& leonardoUniversal()
{
    static const Members kMembers = {
        text("initImageId"),
        text("generatedImageId"),
        text("variationId"),
        number("upscaleMultiplier").between(1, 2),
        whole("creativityStrength").between(1, 10),
        text("upscalerStyle")
            .oneOf({"GENERAL", "CINEMATIC", "2D ART & ILLUSTRATION", "CG ART & GAME ASSETS"}),
        text("ultraUpscaleStyle").oneOf({"ARTISTIC", "REALISTIC"}),
        whole("similarity").between(1, 10),
        whole("detailContrast").between(1, 10),
        text("prompt")};
    return kMembers;
}

const Members& leonardoParameters(const LeonardoModel& model)
{
    static const Members kPicture = with(
        base(), {whole("width").between(32, 4096), whole("height").between(32, 4096),
                 whole("quantity").between(1, 8), texts("style_ids"), whole("seed").between(0, kMostSeed),
                 text("prompt_enhance").oneOf({"OFF", "ON", "AUTO"}),
                 text("quality").oneOf({"LOW", "MEDIUM", "HIGH"})});
    static const Members kVideo =
        with(base(), {whole("width").between(32, 4096), whole("height").between(32, 4096),
                      whole("quantity").between(1, 4), whole("duration").between(1, 30),
                      text("mode").oneOf({"RESOLUTION_480", "RESOLUTION_720", "RESOLUTION_1080"}),
                      flag("motion_has_audio"), text("prompt_enhance").oneOf({"OFF", "ON", "AUTO"}),
                      whole("seed").between(0, kMostSeed)});
    static const Members kUpscale = {whole("width").between(32, 16384), whole("height").between(32, 16384),
                                     number("upscale_factor").between(2, 8),
                                     text("upscale_mode").oneOf({"clean"}), object("guidances").needed()};
    static const Members kCut = {text("size").oneOf({"auto", "preview"}),
                                 text("type").upTo(40),
                                 text("format").oneOf({"png", "webp"}),
                                 text("channels").oneOf({"rgba", "alpha"}),
                                 flag("crop"),
                                 flag("semitransparency"),
                                 text("shadow_type"),
                                 object("guidances").needed()};
    if (model.craft == Craft::CutOut)
        return kCut;
    if (model.craft == Craft::Enlarge)
        return kUpscale;
    return model.isVideo ? kVideo : kPicture;
}

} // namespace vidgo::sandbox
