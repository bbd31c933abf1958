#pragma once

#include <filesystem>
#include <memory>
#include <vector>

#include "vidgo/backend/clip_engine.h"
#include "vidgo/base/random.h"
#include "vidgo/model/avatar.h"
#include "vidgo/model/catalog.h"
#include "vidgo/speech/speaker.h"

namespace vidgo::presenter {
struct PresenterLook;
}

namespace vidgo::backend {

/// A cartoon presenter who speaks a script. Its parameters are AvatarSettings; its input is always the
/// presenter's picture.
class AvatarEngine final : public ClipEngine
{
public:
    struct Parts
    {
        const Catalog& catalog;
        const speech::Speaker& speaker;
        std::filesystem::path resources;          ///< Holds the presenters and the plates of scenes.
        std::vector<std::filesystem::path> fonts; ///< Of captions, best first.
        Random& random;                           ///< Decides when the presenter blinks.
    };
    /// The references outlive it.
    explicit AvatarEngine(Parts parts);

    Tool tool() const override { return Tool::AiAvatar; }
    /// Also says whether there is a voice for the script; an empty script is good enough for a preview.
    Outcome check(const Json& parameters) const override;
    std::filesystem::path inputOf(const Json& parameters) const override;
    Outcome make(const Work& work, const Progress& progress, const std::stop_token& stop) const override;
    /// The presenter at rest with the first caption.
    Result<media::Image> preview(const std::filesystem::path& input, const Json& parameters, int maxSide,
                                 const std::stop_token& stop) const override;

private:
    /// A renderer with what it draws text with.
    struct Stage;

    std::filesystem::path folderOf(const AvatarSettings& settings) const;
    Result<media::Image> backgroundOf(const AvatarSettings& settings, const std::stop_token& stop) const;
    Result<presenter::PresenterLook> lookOf(const AvatarSettings& settings,
                                            const std::stop_token& stop) const;
    Result<Stage> stageOf(const AvatarSettings& settings, const std::stop_token& stop) const;

    const Parts m_parts;
};

} // namespace vidgo::backend
