#pragma once

#include <filesystem>
#include <memory>

#include "vidgo/backend/engines.h"
#include "vidgo/base/log.h"
#include "vidgo/base/random.h"
#include "vidgo/model/catalog.h"
#include "vidgo/ondevice/background_remover.h"
#include "vidgo/ondevice/enhancer.h"
#include "vidgo/ondevice/garment_fitter.h"
#include "vidgo/ondevice/scene_composer.h"
#include "vidgo/ondevice/stylizer.h"
#include "vidgo/ondevice/video_composer.h"
#include "vidgo/speech/speaker.h"

namespace vidgo::composition {

/// Everything that makes something on this computer, and what it is built of.
class StudioEngines
{
public:
    /// Catalogue, random numbers and log outlive it.
    struct Parts
    {
        const Catalog& catalog;
        std::filesystem::path resources;
        std::filesystem::path mattingModel;
        Random& random;
        Log& log;
    };
    explicit StudioEngines(const Parts& parts);

    const backend::Engines& all() const { return m_engines; }
    speech::Speaker& speaker() { return *m_speaker; }

private:
    void buildPictureEngines(const Parts& parts);
    void buildClipEngines(const Parts& parts);

    // In the order in which they are needed; destroyed the other way round.
    std::unique_ptr<ondevice::BackgroundRemover> m_remover;
    std::unique_ptr<ondevice::Enhancer> m_enhancer;
    std::unique_ptr<ondevice::GarmentFitter> m_fitter;
    ondevice::SceneComposer m_composer;
    ondevice::Stylizer m_stylizer;
    std::unique_ptr<ondevice::VideoComposer> m_videoComposer; ///< Null where there is no font for titles.
    std::unique_ptr<speech::Speaker> m_speaker;
    backend::Engines m_engines;
};

} // namespace vidgo::composition
