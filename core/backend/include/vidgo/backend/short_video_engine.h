#pragma once

#include <filesystem>
#include <memory>

#include "vidgo/backend/clip_engine.h"
#include "vidgo/model/catalog.h"
#include "vidgo/model/short_video.h"
#include "vidgo/ondevice/background_remover.h"
#include "vidgo/ondevice/video_composer.h"

namespace vidgo::backend {

/// Pictures and clips, words and music made into a short video. Its parameters are ShortVideoSettings.
class ShortVideoEngine final : public ClipEngine
{
public:
    /// The references outlive it.
    ShortVideoEngine(const Catalog& catalog, const ondevice::BackgroundRemover& remover,
                     const ondevice::VideoComposer& composer);
    ~ShortVideoEngine() override;

    Tool tool() const override { return Tool::ShortVideo; }
    Outcome check(const Json& parameters) const override;
    /// The first file that cannot be used is named in the error, a sound file as MediaError::NoMovingPicture.
    Outcome make(const Work& work, const Progress& progress, const std::stop_token& stop) const override;
    /// The frame in which the title stands complete. What was found in pictures is kept from one preview to
    /// the next.
    Result<media::Image> preview(const std::filesystem::path& input, const Json& parameters, int maxSide,
                                 const std::stop_token& stop) const override;

private:
    struct Kept;
    Result<ondevice::VideoStory> storyOf(const Json& parameters) const;
    Result<ondevice::VideoScene> readScene(const std::filesystem::path& file, int maxSide,
                                           const std::stop_token& stop) const;
    Result<std::shared_ptr<const ondevice::VideoScene>>
    keptScene(const std::filesystem::path& file, int maxSide, const std::stop_token& stop) const;

    const Catalog& m_catalog;
    const ondevice::BackgroundRemover& m_remover;
    const ondevice::VideoComposer& m_composer;
    std::unique_ptr<Kept> m_kept;
};

} // namespace vidgo::backend
