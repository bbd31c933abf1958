#include "studio_engines.h"

#include <cstdlib>

#include "vidgo/backend/avatar_engine.h"
#include "vidgo/backend/clip_style_engine.h"
#include "vidgo/backend/cutout_engine.h"
#include "vidgo/backend/enhance_engine.h"
#include "vidgo/backend/scene_engine.h"
#include "vidgo/backend/short_video_engine.h"
#include "vidgo/backend/style_engine.h"
#include "vidgo/backend/tryon_engine.h"
#include "vidgo/base/process.h"
#include "vidgo/composition/directories.h"

namespace vidgo::composition {

namespace fs = std::filesystem;

namespace {

// What speaks on this computer: what is built in first.
speech::SpeechEngines speechEngines()
{
    const char* path = std::getenv("PATH");
    const std::string_view searched = path ? path : "";
    speech::SpeechEngines engines;
    engines.push_back(speech::makeFliteEngine());
    engines.push_back(
        speech::makeEspeakEngine(findProgram("espeak-ng", searched), findProgram("kakasi", searched)));
    return engines;
}

ondevice::VideoFonts titleFonts(const fs::path& resources)
{
    // The same fonts for other scripts; for Latin text, weights that stand apart.
    ondevice::VideoFonts fonts{.bold = watermarkFonts(resources), .regular = watermarkFonts(resources)};
    fonts.bold.insert(fonts.bold.begin(), resources / "fonts" / "Inter-Bold.otf");
    for (const auto* regular :
         {"/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc",
          "/usr/share/fonts/noto-cjk/NotoSansCJK-Regular.ttc", "C:/Windows/Fonts/msjh.ttc",
          "C:/Windows/Fonts/meiryo.ttc", "C:/Windows/Fonts/malgun.ttf"})
        if (std::error_code ignored; fs::is_regular_file(regular, ignored))
            fonts.regular.insert(fonts.regular.begin(), regular);
    fonts.regular.insert(fonts.regular.begin(), resources / "fonts" / "Inter-Regular.otf");
    return fonts;
}

} // namespace

StudioEngines::StudioEngines(const Parts& parts)
{
    buildPictureEngines(parts);
    buildClipEngines(parts);
}

void StudioEngines::buildPictureEngines(const Parts& parts)
{
    m_remover = std::make_unique<ondevice::BackgroundRemover>(ondevice::RemoverOptions{
        .selfieModel = parts.resources / "models" / "selfie.onnx", .mattingModel = parts.mattingModel});
    m_enhancer = std::make_unique<ondevice::Enhancer>(
        ondevice::EnhancerOptions{.enlargeModel = parts.resources / "models" / "enlarge.bin"});
    m_fitter = std::make_unique<ondevice::GarmentFitter>(
        ondevice::FitterOptions{.poseModel = parts.resources / "models" / "blazepose-lite.onnx"}, *m_remover);
    m_engines.pictures.push_back(std::make_unique<backend::CutoutEngine>(*m_remover));
    m_engines.pictures.push_back(
        std::make_unique<backend::SceneEngine>(parts.catalog, *m_remover, m_composer, parts.resources));
    m_engines.pictures.push_back(std::make_unique<backend::StyleEngine>(parts.catalog, m_stylizer));
    m_engines.pictures.push_back(std::make_unique<backend::EnhanceEngine>(*m_enhancer));
    m_engines.pictures.push_back(std::make_unique<backend::TryOnEngine>(*m_fitter));
}

void StudioEngines::buildClipEngines(const Parts& parts)
{
    m_speaker = std::make_unique<speech::Speaker>(speechEngines());
    m_engines.clips.push_back(std::make_unique<backend::ClipStyleEngine>(m_stylizer));
    m_engines.clips.push_back(std::make_unique<backend::AvatarEngine>(
        backend::AvatarEngine::Parts{.catalog = parts.catalog,
                                     .speaker = *m_speaker,
                                     .resources = parts.resources,
                                     .fonts = watermarkFonts(parts.resources),
                                     .random = parts.random}));
    // Without a single font there are no titles to be drawn; everything else goes on.
    if (auto made = ondevice::VideoComposer::create(titleFonts(parts.resources))) {
        m_videoComposer = std::move(*made);
        m_engines.clips.push_back(
            std::make_unique<backend::ShortVideoEngine>(parts.catalog, *m_remover, *m_videoComposer));
    } else {
        parts.log.failure("composition", "short videos cannot be made", made.error());
    }
}

} // namespace vidgo::composition
