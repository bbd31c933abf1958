#include "vidgo/model/generation.h"

#include <algorithm>

#include "ids_of_values.h"

namespace vidgo {

namespace {

constexpr IdTable<Operation, kOperations.size()> kOperationIds = {
    {{Operation::TextToImage, "text_to_image"},
     {Operation::ImageToImage, "image_to_image"},
     {Operation::TextToVideo, "text_to_video"},
     {Operation::ImageToVideo, "image_to_video"},
     {Operation::Avatar, "avatar"},
     {Operation::Interior, "interior"},
     {Operation::BackgroundRemoval, "background_removal"},
     {Operation::ProductScene, "product_scene"},
     {Operation::TryOn, "try_on"},
     {Operation::StyleTransfer, "style_transfer"},
     {Operation::VideoStyleTransfer, "video_style_transfer"},
     {Operation::Upscale, "upscale"},
     {Operation::VideoUpscale, "video_upscale"},
     {Operation::FaceSwap, "face_swap"},
     {Operation::VideoFaceSwap, "video_face_swap"},
     {Operation::Effect, "effect"},
     {Operation::Speech, "speech"}}};

constexpr IdTable<InputRole, 7> kRoleIds = {{{InputRole::Picture, "picture"},
                                             {InputRole::Person, "person"},
                                             {InputRole::Garment, "garment"},
                                             {InputRole::Face, "face"},
                                             {InputRole::Clip, "clip"},
                                             {InputRole::Sound, "sound"},
                                             {InputRole::Reference, "reference"}}};

constexpr IdTable<ProviderTrouble, 9> kTroubleIds = {{{ProviderTrouble::BadInput, "bad_input"},
                                                      {ProviderTrouble::Refused, "refused"},
                                                      {ProviderTrouble::Unauthorised, "unauthorised"},
                                                      {ProviderTrouble::OutOfCredit, "out_of_credit"},
                                                      {ProviderTrouble::RateLimited, "rate_limited"},
                                                      {ProviderTrouble::Busy, "busy"},
                                                      {ProviderTrouble::Failed, "failed"},
                                                      {ProviderTrouble::Expired, "expired"},
                                                      {ProviderTrouble::Unknown, "unknown"}}};

} // namespace

std::string_view operationId(Operation operation)
{
    return idIn(kOperationIds, operation);
}

std::optional<Operation> operationFromId(std::string_view id)
{
    return valueIn(kOperationIds, id);
}

std::string_view resultKindOf(Operation operation)
{
    switch (operation) {
    case Operation::None:
        return {};
    case Operation::TextToVideo:
    case Operation::ImageToVideo:
    case Operation::Avatar:
    case Operation::VideoStyleTransfer:
    case Operation::VideoUpscale:
    case Operation::VideoFaceSwap:
    case Operation::Effect:
        return "video";
    case Operation::Speech:
        return "audio";
    case Operation::TextToImage:
    case Operation::ImageToImage:
    case Operation::Interior:
    case Operation::BackgroundRemoval:
    case Operation::ProductScene:
    case Operation::TryOn:
    case Operation::StyleTransfer:
    case Operation::Upscale:
    case Operation::FaceSwap:
        return "image";
    }
    return {};
}

std::string_view inputRoleId(InputRole role)
{
    return idIn(kRoleIds, role);
}

std::optional<InputRole> inputRoleFromId(std::string_view id)
{
    return valueIn(kRoleIds, id);
}

std::string_view providerTroubleId(ProviderTrouble trouble)
{
    return idIn(kTroubleIds, trouble);
}

std::optional<ProviderTrouble> providerTroubleFromId(std::string_view id)
{
    return valueIn(kTroubleIds, id);
}

const GenerationInput* GenerationRequest::input(InputRole role) const
{
    const auto found = std::ranges::find(inputs, role, &GenerationInput::role);
    return found == inputs.end() ? nullptr : &*found;
}

} // namespace vidgo
