#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "vidgo/base/json.h"
#include "vidgo/base/result.h"
#include "vidgo/model/tool.h"

namespace vidgo {

/// The shape of what a provider makes.
enum class OnlineShape {
    Input, ///< That of the picture or clip it begins with.
    Portrait,
    Square,
    Landscape,
};

std::string_view onlineShapeId(OnlineShape shape); ///< "input", "9:16", "1:1", "16:9".
std::optional<OnlineShape> onlineShapeFromId(std::string_view id);

/// What a person chooses for a run by a provider: RunRequest::parameters where RunRequest::provider is not
/// empty, the same for every tool. A tool looks at what it knows.
struct OnlineSettings
{
    static constexpr int kMinLines = 480;
    static constexpr int kMaxLines = 2160;

    std::string prompt;
    std::string negativePrompt;
    std::string style;           ///< Id of the catalogue's styles; style gallery.
    std::string garment;         ///< UTF-8 path of a picture; try-on.
    std::string face;            ///< The same; face swap.
    std::string script;          ///< What is said; avatars.
    std::string language = "en"; ///< Of the script, BCP 47.
    std::string voice;           ///< Of the provider; empty: its usual one.
    OnlineShape shape = OnlineShape::Input;
    int lines = 1080; ///< The shorter side of the result, kMinLines … kMaxLines.
    int seconds = 5;  ///< Of a clip, 1 … 30.
    bool hasSound = false;
    double strength = 0.5;            ///< 0: close to the picture … 1: far away from it.
    double scale = 2;                 ///< Enhancement: 1.5 … 8.
    std::optional<std::int64_t> seed; ///< From 0; empty: the provider's choice.

    bool operator==(const OnlineSettings&) const = default;
};

/// The form in which settings are stored with a result. Unknown keys are ignored.
Json toJson(const OnlineSettings& settings);
/// Fails with BaseError::InvalidArgument naming the key: wrong types, unknown shapes, numbers out of range,
/// texts as in cleanPrompt().
Result<OnlineSettings> onlineFromJson(const Json& json);

/// What a tool can say itself where the person has written nothing: the words that go to a provider.
/// `styleName` and `topicName` are English; both may be empty.
std::string usualPrompt(Tool tool, std::string_view topicName, std::string_view styleName);

} // namespace vidgo
