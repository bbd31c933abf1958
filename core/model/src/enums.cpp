#include "ids_of_values.h"
#include "vidgo/model/batch.h"
#include "vidgo/model/library.h"
#include "vidgo/model/material.h"
#include "vidgo/model/picture.h"
#include "vidgo/model/session.h"
#include "vidgo/model/settings.h"
#include "vidgo/model/tool.h"

namespace vidgo {

namespace {

constexpr IdTable<Tool, 9> kToolIds = {{{Tool::BackgroundRemoval, "background_removal"},
                                        {Tool::ProductScene, "product_scene"},
                                        {Tool::TryOn, "try_on"},
                                        {Tool::RoomRedesign, "room_redesign"},
                                        {Tool::ShortVideo, "short_video"},
                                        {Tool::AiAvatar, "ai_avatar"},
                                        {Tool::StyleGallery, "style_gallery"},
                                        {Tool::Enhancement, "enhancement"},
                                        {Tool::FaceSwap, "face_swap"}}};
constexpr IdTable<MaterialSource, 3> kSourceIds = {
    {{MaterialSource::Seed, "seed"}, {MaterialSource::User, "user"}, {MaterialSource::Admin, "admin"}}};
constexpr IdTable<MaterialStatus, 4> kStatusIds = {{{MaterialStatus::Pending, "pending"},
                                                    {MaterialStatus::Approved, "approved"},
                                                    {MaterialStatus::Rejected, "rejected"},
                                                    {MaterialStatus::Featured, "featured"}}};
constexpr IdTable<RunState, 5> kRunStateIds = {{{RunState::Running, "running"},
                                                {RunState::Finished, "finished"},
                                                {RunState::Failed, "failed"},
                                                {RunState::Cancelled, "cancelled"},
                                                {RunState::Interrupted, "interrupted"}}};
constexpr IdTable<BatchFileState, 4> kBatchFileIds = {{{BatchFileState::Waiting, "waiting"},
                                                       {BatchFileState::Done, "done"},
                                                       {BatchFileState::Failed, "failed"},
                                                       {BatchFileState::Skipped, "skipped"}}};
constexpr IdTable<StudioMode, 2> kModeIds = {
    {{StudioMode::Visitor, "visitor"}, {StudioMode::OwnComputer, "own_computer"}}};
constexpr IdTable<NameCollision, 3> kCollisionIds = {{{NameCollision::Number, "number"},
                                                      {NameCollision::Replace, "replace"},
                                                      {NameCollision::Refuse, "refuse"}}};
constexpr IdTable<LibraryOrder, 4> kOrderIds = {{{LibraryOrder::Newest, "newest"},
                                                 {LibraryOrder::Oldest, "oldest"},
                                                 {LibraryOrder::Rating, "rating"},
                                                 {LibraryOrder::Name, "name"}}};
constexpr IdTable<PictureFormat, 4> kFormatIds = {{{PictureFormat::Png, "png"},
                                                   {PictureFormat::Jpeg, "jpeg"},
                                                   {PictureFormat::WebP, "webp"},
                                                   {PictureFormat::Jpeg, "jpg"}}};
constexpr IdTable<ThemeChoice, 4> kThemeIds = {{{ThemeChoice::System, "system"},
                                                {ThemeChoice::Light, "light"},
                                                {ThemeChoice::Dark, "dark"},
                                                {ThemeChoice::HighContrast, "high_contrast"}}};
constexpr IdTable<MotionChoice, 2> kMotionIds = {
    {{MotionChoice::Full, "full"}, {MotionChoice::Reduced, "reduced"}}};
constexpr IdTable<ExampleArrival, 3> kArrivalIds = {{{ExampleArrival::Unmetered, "unmetered"},
                                                     {ExampleArrival::Always, "always"},
                                                     {ExampleArrival::Asked, "asked"}}};
constexpr IdTable<ProxyUse, 4> kProxyIds = {{{ProxyUse::System, "system"},
                                             {ProxyUse::Direct, "direct"},
                                             {ProxyUse::Manual, "manual"},
                                             {ProxyUse::Script, "script"}}};
constexpr IdTable<PictureNote, 7> kNoteIds = {{{PictureNote::Rotated, "rotated"},
                                               {PictureNote::Animated, "animated"},
                                               {PictureNote::HighBitDepth, "high_bit_depth"},
                                               {PictureNote::ColorConverted, "color_converted"},
                                               {PictureNote::AlreadyCutOut, "already_cut_out"},
                                               {PictureNote::Small, "small"},
                                               {PictureNote::Reduced, "reduced"}}};
constexpr IdTable<WatermarkPlace, 10> kPlaceIds = {{{WatermarkPlace::TopLeft, "top_left"},
                                                    {WatermarkPlace::Top, "top"},
                                                    {WatermarkPlace::TopRight, "top_right"},
                                                    {WatermarkPlace::Left, "left"},
                                                    {WatermarkPlace::Center, "center"},
                                                    {WatermarkPlace::Right, "right"},
                                                    {WatermarkPlace::BottomLeft, "bottom_left"},
                                                    {WatermarkPlace::Bottom, "bottom"},
                                                    {WatermarkPlace::BottomRight, "bottom_right"},
                                                    {WatermarkPlace::Tiled, "tiled"}}};

} // namespace

std::string_view toolId(Tool tool)
{
    return idIn(kToolIds, tool);
}
std::optional<Tool> toolFromId(std::string_view id)
{
    return valueIn(kToolIds, id);
}

std::string_view materialSourceId(MaterialSource source)
{
    return idIn(kSourceIds, source);
}
std::optional<MaterialSource> materialSourceFromId(std::string_view id)
{
    return valueIn(kSourceIds, id);
}
std::string_view materialStatusId(MaterialStatus status)
{
    return idIn(kStatusIds, status);
}
std::optional<MaterialStatus> materialStatusFromId(std::string_view id)
{
    return valueIn(kStatusIds, id);
}

std::string_view runStateId(RunState state)
{
    return idIn(kRunStateIds, state);
}
std::optional<RunState> runStateFromId(std::string_view id)
{
    return valueIn(kRunStateIds, id);
}

std::string_view batchFileStateId(BatchFileState state)
{
    return idIn(kBatchFileIds, state);
}
std::optional<BatchFileState> batchFileStateFromId(std::string_view id)
{
    return valueIn(kBatchFileIds, id);
}

std::string_view studioModeId(StudioMode mode)
{
    return idIn(kModeIds, mode);
}
std::optional<StudioMode> studioModeFromId(std::string_view id)
{
    return valueIn(kModeIds, id);
}

std::string_view nameCollisionId(NameCollision collision)
{
    return idIn(kCollisionIds, collision);
}
std::optional<NameCollision> nameCollisionFromId(std::string_view id)
{
    return valueIn(kCollisionIds, id);
}

std::string_view libraryOrderId(LibraryOrder order)
{
    return idIn(kOrderIds, order);
}
std::optional<LibraryOrder> libraryOrderFromId(std::string_view id)
{
    return valueIn(kOrderIds, id);
}

std::string_view pictureFormatId(PictureFormat format)
{
    return idIn(kFormatIds, format);
}
std::optional<PictureFormat> pictureFormatFromId(std::string_view id)
{
    return valueIn(kFormatIds, id);
}

std::string_view themeChoiceId(ThemeChoice theme)
{
    return idIn(kThemeIds, theme);
}
std::optional<ThemeChoice> themeChoiceFromId(std::string_view id)
{
    return valueIn(kThemeIds, id);
}

std::string_view motionChoiceId(MotionChoice motion)
{
    return idIn(kMotionIds, motion);
}
std::optional<MotionChoice> motionChoiceFromId(std::string_view id)
{
    return valueIn(kMotionIds, id);
}

std::string_view exampleArrivalId(ExampleArrival arrival)
{
    return idIn(kArrivalIds, arrival);
}
std::optional<ExampleArrival> exampleArrivalFromId(std::string_view id)
{
    return valueIn(kArrivalIds, id);
}

std::string_view proxyUseId(ProxyUse use)
{
    return idIn(kProxyIds, use);
}
std::optional<ProxyUse> proxyUseFromId(std::string_view id)
{
    return valueIn(kProxyIds, id);
}

std::string_view pictureNoteId(PictureNote note)
{
    return idIn(kNoteIds, note);
}

std::string_view watermarkPlaceId(WatermarkPlace place)
{
    return idIn(kPlaceIds, place);
}
std::optional<WatermarkPlace> watermarkPlaceFromId(std::string_view id)
{
    return valueIn(kPlaceIds, id);
}

} // namespace vidgo
