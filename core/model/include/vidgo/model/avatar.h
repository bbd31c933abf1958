#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "vidgo/base/json.h"
#include "vidgo/base/result.h"
#include "vidgo/model/caption_place.h"
#include "vidgo/model/language.h"
#include "vidgo/model/short_video.h"

namespace vidgo {

/// A voice that speaks on this computer. All of them are synthetic.
struct Voice
{
    std::string id; ///< "flite:slt", "espeak:ja" …
    Language language = Language::English;
    std::string name; ///< The same in every language: "Flite SLT", "eSpeak NG ja".
    bool operator==(const Voice&) const = default;
};

/// The cartoon presenters, by the topics of the tool that they are drawn for; their pictures lie in folders
/// of these names.
inline constexpr std::array<std::string_view, 4> kPresenters = {"spokesperson", "product_intro",
                                                                "customer_service", "social_media"};

/// Of a script that a presenter speaks: what readers take for one character each.
inline constexpr std::size_t kLongestScript = 3000;
/// The same in bytes of UTF-8.
inline constexpr std::size_t kLongestScriptBytes = 16 * kLongestScript;

/// What stands behind a presenter.
struct AvatarBackground
{
    enum class Kind {
        Color,
        Gradient, ///< From `color` at the top to `secondColor` at the bottom.
        Scene,    ///< An empty scene of the catalogue, out of focus.
        Picture,  ///< One of the person's own, out of focus.
    };
    Kind kind = Kind::Gradient;
    std::string color = "#DCE6F2"; ///< "#RRGGBB".
    std::string secondColor = "#9DB4D0";
    std::string scene;   ///< Id of a Scene.
    std::string picture; ///< UTF-8 path.
    bool operator==(const AvatarBackground&) const = default;
};

std::string_view
avatarBackgroundId(AvatarBackground::Kind kind); ///< "color", "gradient", "scene", "picture".
std::optional<AvatarBackground::Kind> avatarBackgroundFromId(std::string_view id);

/// A cartoon presenter who speaks a script.
struct AvatarSettings
{
    std::string presenter = "spokesperson"; ///< One of kPresenters.
    std::string script;
    Language language = Language::English;
    std::string voice;                        ///< Id of a Voice; empty: the default of the language.
    double rate = 1.0;                        ///< 0.5 slow … 2 fast.
    VideoShape shape = VideoShape::Landscape; ///< 1280×720, 1080×1920 or 1080×1080.
    AvatarBackground background;
    CaptionPlace captions = CaptionPlace::Burnt;
    bool highlightsWords = true; ///< The word that is being spoken stands out in captions that are burnt in.
    bool operator==(const AvatarSettings&) const = default;
};

/// About how long a script takes to be spoken.
double estimatedSeconds(std::string_view script, Language language, double rate);

/// The form in which settings are stored with a result. Unknown keys are ignored.
Json toJson(const AvatarSettings& settings);
/// Fails with BaseError::InvalidArgument naming the key: unknown enum, value out of range, a script that is
/// no UTF-8 or far too long, a scene or picture that is not named. An empty script is read: whether a script
/// can be spoken is said by those who speak it.
Result<AvatarSettings> avatarFromJson(const Json& json);

} // namespace vidgo
