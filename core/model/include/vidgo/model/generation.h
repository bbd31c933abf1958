#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "vidgo/base/json.h"
#include "vidgo/base/result.h"
#include "vidgo/model/file_ref.h"

namespace vidgo {

/// What a provider can be asked for.
enum class Operation {
    None,
    TextToImage,
    ImageToImage,
    TextToVideo,
    ImageToVideo,
    Avatar, ///< A person who speaks.
    Interior,
    BackgroundRemoval,
    ProductScene,
    TryOn,
    StyleTransfer, ///< Of a picture.
    VideoStyleTransfer,
    Upscale, ///< Of a picture.
    VideoUpscale,
    FaceSwap, ///< In a picture.
    VideoFaceSwap,
    Effect, ///< A picture becomes a clip with an effect out of a provider's list.
    Speech, ///< Words become sound.
};

inline constexpr std::array kOperations = {
    Operation::TextToImage,  Operation::ImageToImage,  Operation::TextToVideo,        Operation::ImageToVideo,
    Operation::Avatar,       Operation::Interior,      Operation::BackgroundRemoval,  Operation::ProductScene,
    Operation::TryOn,        Operation::StyleTransfer, Operation::VideoStyleTransfer, Operation::Upscale,
    Operation::VideoUpscale, Operation::FaceSwap,      Operation::VideoFaceSwap,      Operation::Effect,
    Operation::Speech};

/// The stable id of data and stores: "text_to_image", … , "video_style_transfer"; empty for None.
std::string_view operationId(Operation operation);
std::optional<Operation> operationFromId(std::string_view id);
/// What comes out of it: "image", "video" or "audio"; empty for None.
std::string_view resultKindOf(Operation operation);

/// What an input is to the operation.
enum class InputRole {
    None,
    Picture, ///< The picture that is worked on, or the first frame.
    Person,
    Garment,
    Face, ///< That is put into the picture or the clip.
    Clip,
    Sound,     ///< That is spoken.
    Reference, ///< Of which something is to be taken over.
};

std::string_view inputRoleId(InputRole role); ///< "picture", "person", … ; empty for None.
std::optional<InputRole> inputRoleFromId(std::string_view id);

/// A file that a generation begins with.
struct GenerationInput
{
    InputRole role = InputRole::None;
    std::string path; ///< UTF-8. The job's own copy, so that it is there whenever it is needed.
    FileRef file;
    std::int64_t durationMs = 0; ///< Of clips and sounds.

    bool operator==(const GenerationInput&) const = default;
};

/// What is asked of a provider, in words that fit all of them. What a provider has no word for is left out of
/// its calls; what it cannot do without is part of its capabilities.
struct GenerationRequest
{
    static constexpr std::size_t kMaxPromptBytes = 16'384;
    static constexpr std::size_t kMaxInputs = 16;

    Operation operation = Operation::None;
    std::string prompt;
    std::string negativePrompt;
    std::string speech;   ///< Avatar, Speech: what is said.
    std::string voice;    ///< Id of the provider's voice; empty: its usual one.
    std::string language; ///< Of the speech, BCP 47.
    std::string style;    ///< Id of the catalogue's styles.
    std::string effect;   ///< Id of the provider's effect.
    std::vector<GenerationInput> inputs;
    int width = 0; ///< Wanted pixels; 0: what is usual there.
    int height = 0;
    std::int64_t durationMs = 0; ///< Wanted length of a clip; 0: what is usual there.
    bool sound = false;          ///< A clip with sound, where the model can.
    double strength = 0.5;       ///< 0: stay close to the picture … 1: far away from it.
    double scale = 2;            ///< Upscale: how many times the sides.
    std::optional<std::int64_t> seed;

    const GenerationInput* input(InputRole role) const; ///< The first of this role, or nullptr.
    bool operator==(const GenerationRequest&) const = default;
};

Json toJson(const GenerationRequest& request);
/// Fails with BaseError::InvalidArgument on what toJson() does not write: members of another type, unknown
/// ids, numbers out of range, texts beyond kMaxPromptBytes.
Result<GenerationRequest> generationRequestFromJson(const Json& json);

/// Texts as they go to providers: in NFC, without control characters but line feeds and tabs, without marks
/// that turn the direction of what follows (overrides, embeddings, isolates), without white space at the
/// ends. Fails with BaseError::InvalidArgument on what is not UTF-8 or has more than kMaxPromptBytes.
Result<std::string> cleanPrompt(std::string_view text);

/// Why a provider did not do it, the same for all of them.
enum class ProviderTrouble {
    None,
    BadInput,     ///< It takes no such request. Another one may.
    Refused,      ///< By its rules of safety.
    Unauthorised, ///< The key is wrong, or may not do this.
    OutOfCredit,
    RateLimited,
    Busy,    ///< Overloaded, or not reachable.
    Failed,  ///< It tried, and could not.
    Expired, ///< It knows the task, or its result, no longer.
    Unknown, ///< It said something that means nothing to us, or nothing at all after it may have begun.
};

std::string_view providerTroubleId(ProviderTrouble trouble); ///< "bad_input", … ; empty for None.
std::optional<ProviderTrouble> providerTroubleFromId(std::string_view id);

} // namespace vidgo
