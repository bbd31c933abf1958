#pragma once

#include <filesystem>
#include <memory>

#include "vidgo/backend/tool_engine.h"
#include "vidgo/model/catalog.h"
#include "vidgo/model/scene.h"
#include "vidgo/ondevice/background_remover.h"
#include "vidgo/ondevice/scene_composer.h"

namespace vidgo::backend {

/// A product cut out and placed on a scene. Its parameters are SceneSettings.
class SceneEngine final : public ToolEngine
{
public:
    /// The references outlive it. Plates of the catalogue lie below `resources`.
    SceneEngine(const Catalog& catalog, const ondevice::BackgroundRemover& remover,
                const ondevice::SceneComposer& composer, std::filesystem::path resources);
    ~SceneEngine() override;

    Tool tool() const override { return Tool::ProductScene; }
    Outcome check(const Json& parameters) const override;
    Result<media::Image> make(const media::Image& input, const Json& parameters, const Progress& progress,
                              const std::stop_token& stop) const override;
    /// Cut-outs and plates of the latest previews are kept, so that a product that is moved costs only its
    /// placing.
    Result<media::Image> preview(const PreviewInput& input, const Json& parameters, int maxSide,
                                 const std::stop_token& stop) const override;

private:
    struct Kept;
    struct Plate;
    Result<Plate> plateOf(const SceneSettings& settings, int maxSide, const std::stop_token& stop) const;
    Result<media::Image> cutOut(const media::Image& input, const SceneSettings& settings,
                                const Progress& progress, const std::stop_token& stop) const;

    const Catalog& m_catalog;
    const ondevice::BackgroundRemover& m_remover;
    const ondevice::SceneComposer& m_composer;
    const std::filesystem::path m_resources;
    std::unique_ptr<Kept> m_kept;
};

} // namespace vidgo::backend
