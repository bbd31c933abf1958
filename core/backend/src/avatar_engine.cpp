#include "vidgo/backend/avatar_engine.h"

#include <algorithm>

#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"
#include "vidgo/media/picture_file.h"
#include "vidgo/ondevice/scene_backdrop.h"
#include "vidgo/presenter/presenter_clip.h"
#include "vidgo/service/service_error.h"

namespace vidgo::backend {

namespace {

constexpr double kSpoken = 0.15; ///< Of the work: speech; the rest is pictures.

// Stands in every clip, in the language that the presenter speaks.
std::string_view labelIn(Language language)
{
    switch (language) {
    case Language::Japanese:
        return "アニメのプレゼンター";
    case Language::TraditionalChinese:
        return "卡通主持人";
    case Language::Korean:
        return "만화 진행자";
    case Language::Spanish:
        return "Presentador animado";
    case Language::English:
        break;
    }
    return "Cartoon presenter";
}

std::string withoutSpaces(const std::string& text)
{
    const auto first = text.find_first_not_of(" \t\r\n");
    return first == std::string::npos ? std::string() : text.substr(first);
}

} // namespace

struct AvatarEngine::Stage
{
    std::unique_ptr<media::TextDrawer> text;
    std::unique_ptr<presenter::PresenterRenderer> renderer;
};

AvatarEngine::AvatarEngine(Parts parts)
    : m_parts(std::move(parts))
{}

std::filesystem::path AvatarEngine::folderOf(const AvatarSettings& settings) const
{
    if (std::ranges::find(kPresenters, settings.presenter) == kPresenters.end())
        return {};
    return m_parts.resources / "starter-pack" / "presenters" / settings.presenter;
}

Outcome AvatarEngine::check(const Json& parameters) const
{
    auto settings = avatarFromJson(parameters);
    if (!settings)
        return failure(settings);
    if (folderOf(*settings).empty())
        return fail(BaseError::InvalidArgument, "unknown presenter " + settings->presenter,
                    {{"reason", "there is no presenter " + settings->presenter}});
    const auto& background = settings->background;
    if (background.kind == AvatarBackground::Kind::Scene && !m_parts.catalog.scene(background.scene))
        return fail(service::ServiceError::UnknownScene, "unknown scene " + background.scene,
                    {{"scene", background.scene}});
    auto voice = m_parts.speaker.voiceFor(settings->language, settings->voice);
    if (!voice)
        return failure(voice);
    return withoutSpaces(settings->script).empty() ? Outcome()
                                                   : m_parts.speaker.check(settings->script, *voice);
}

std::filesystem::path AvatarEngine::inputOf(const Json& parameters) const
{
    const auto settings = avatarFromJson(parameters);
    const auto folder = settings ? folderOf(*settings) : std::filesystem::path();
    return folder.empty() ? folder : folder / "rest.webp";
}

Result<media::Image> AvatarEngine::backgroundOf(const AvatarSettings& settings,
                                                const std::stop_token& stop) const
{
    using Kind = AvatarBackground::Kind;
    const auto& background = settings.background;
    if (background.kind == Kind::Color)
        return presenter::gradientBackground(settings.shape, background.color, background.color);
    if (background.kind == Kind::Gradient)
        return presenter::gradientBackground(settings.shape, background.color, background.secondColor);
    const auto* scene = background.kind == Kind::Scene ? m_parts.catalog.scene(background.scene) : nullptr;
    if (scene && scene->file.empty()) {
        auto painted = ondevice::renderBackdrop(scene->backdrop, ondevice::kBackdropWidth,
                                                ondevice::kBackdropHeight, stop);
        if (!painted)
            return painted;
        return presenter::pictureBackground(settings.shape, *painted);
    }
    const auto layout = presenter::layoutOf(settings.shape);
    const auto file =
        scene ? m_parts.resources / pathFromUtf8(scene->file) : pathFromUtf8(background.picture);
    auto decoded = media::decodePicture(file, {.maxSide = 2 * std::max(layout.width, layout.height)}, stop);
    if (!decoded)
        return failure(decoded);
    return presenter::pictureBackground(settings.shape, decoded->image);
}

Result<presenter::PresenterLook> AvatarEngine::lookOf(const AvatarSettings& settings,
                                                      const std::stop_token& stop) const
{
    auto background = backgroundOf(settings, stop);
    if (!background)
        return failure(background);
    return presenter::PresenterLook{.shape = settings.shape,
                                    .background = std::move(*background),
                                    .label = std::string(labelIn(settings.language)),
                                    .language = std::string(languageCode(settings.language)),
                                    .captions = settings.captions,
                                    .highlightsWords = settings.highlightsWords};
}

Result<AvatarEngine::Stage> AvatarEngine::stageOf(const AvatarSettings& settings,
                                                  const std::stop_token& stop) const
{
    const auto layout = presenter::layoutOf(settings.shape);
    auto pictures = presenter::loadPresenter(folderOf(settings), layout.figureScale, stop);
    if (!pictures)
        return failure(pictures);
    auto look = lookOf(settings, stop);
    if (!look)
        return failure(look);
    auto text = media::TextDrawer::create(m_parts.fonts);
    if (!text)
        return failure(text);
    auto renderer = presenter::PresenterRenderer::create(std::move(*pictures), std::move(*look), **text);
    if (!renderer)
        return failure(renderer);
    return Stage{std::move(*text), std::move(*renderer)};
}

Outcome AvatarEngine::make(const Work& work, const Progress& progress, const std::stop_token& stop) const
{
    if (auto sane = check(work.parameters); !sane)
        return sane;
    const auto settings = avatarFromJson(work.parameters);
    const auto voice = m_parts.speaker.voiceFor(settings->language, settings->voice);
    auto script =
        m_parts.speaker.speak(settings->script, *voice, settings->rate, progress.part(0, kSpoken), stop);
    if (!script)
        return failure(script);
    auto stage = stageOf(*settings, stop);
    if (!stage)
        return failure(stage);
    auto blinks = presenter::blinkTimes(script->audio.durationUs(), m_parts.random);
    if (auto ready = stage->renderer->setScript(*script, std::move(blinks)); !ready)
        return ready;
    return presenter::writePresenterClip(*stage->renderer, *script, presenter::layoutOf(settings->shape),
                                         settings->language, work.output, progress.part(kSpoken, 1), stop);
}

Result<media::Image> AvatarEngine::preview(const std::filesystem::path&, const Json& parameters, int maxSide,
                                           const std::stop_token& stop) const
{
    if (auto sane = check(parameters); !sane)
        return failure(sane);
    const auto settings = avatarFromJson(parameters);
    auto stage = stageOf(*settings, stop);
    if (!stage)
        return failure(stage);
    speech::SpokenScript still;
    if (const auto sentences = speech::sentencesOf(settings->script, settings->language); !sentences.empty())
        still.sentences.push_back({sentences.front(), 0, 1'000'000, {}});
    if (auto ready = stage->renderer->setScript(still, {}); !ready)
        return failure(ready);
    auto frame = stage->renderer->frame(0);
    if (!frame)
        return frame;
    return media::fitWithin(*frame, maxSide);
}

} // namespace vidgo::backend
