#include "vidgo/ui/tools/avatar_options.h"

#include <algorithm>
#include <cmath>

#include <QColor>
#include <QFileInfo>
#include <QRegularExpression>

#include "vidgo/base/text_break.h"
#include "vidgo/ui/messages/convert.h"
#include "vidgo/ui/messages/language_name.h"

namespace vidgo::ui {

namespace {

constexpr double kDarker = 0.72; ///< The lower end of a gradient, of its upper end.

std::string darker(const std::string& color)
{
    const QColor from(toQString(color));
    const auto part = [](int value) { return static_cast<int>(std::lround(value * kDarker)); };
    return toStdString(QColor(part(from.red()), part(from.green()), part(from.blue())).name().toUpper());
}

} // namespace

void AvatarOptions::setChoices(std::vector<Voice> voices, std::vector<Scene> scenes, Language language)
{
    m_voices = std::move(voices);
    m_scenes = std::move(scenes);
    m_shownIn = language;
    if (!m_isBegun)
        m_settings.language = language;
    m_isBegun = true;
    Q_EMIT catalogChanged();
    Q_EMIT changed();
}

QString AvatarOptions::presenter() const
{
    return toQString(m_settings.presenter);
}

void AvatarOptions::setPresenter(const QString& id)
{
    auto wanted = toStdString(id);
    if (std::ranges::find(kPresenters, wanted) != kPresenters.end())
        set(m_settings.presenter, std::move(wanted));
}

QString AvatarOptions::script() const
{
    return toQString(m_settings.script);
}

void AvatarOptions::setScript(const QString& script)
{
    set(m_settings.script, toStdString(script));
}

int AvatarOptions::scriptLength() const
{
    return static_cast<int>(characterBreaks(m_settings.script).size());
}

int AvatarOptions::seconds() const
{
    return static_cast<int>(
        std::lround(estimatedSeconds(m_settings.script, m_settings.language, m_settings.rate)));
}

QString AvatarOptions::language() const
{
    return toQString(languageCode(m_settings.language));
}

void AvatarOptions::setLanguage(const QString& code)
{
    const auto language = languageFromCode(toStdString(code));
    if (!language || *language == m_settings.language)
        return;
    auto settings = m_settings;
    settings.language = *language;
    settings.voice.clear();
    set(m_settings, std::move(settings));
}

QStringList AvatarOptions::languages() const
{
    QStringList out;
    for (const auto language : kLanguages)
        out << toQString(languageCode(language));
    return out;
}

QStringList AvatarOptions::languageNames() const
{
    QStringList out;
    for (const auto language : kLanguages)
        out << ownName(language);
    return out;
}

QStringList AvatarOptions::voices() const
{
    QStringList out;
    for (const auto& voice : m_voices)
        if (voice.language == m_settings.language)
            out << toQString(voice.id);
    return out;
}

QStringList AvatarOptions::voiceNames() const
{
    QStringList out;
    for (const auto& voice : m_voices)
        if (voice.language == m_settings.language)
            out << toQString(voice.name);
    return out;
}

QString AvatarOptions::voice() const
{
    return m_settings.voice.empty() ? voices().value(0) : toQString(m_settings.voice);
}

void AvatarOptions::setVoice(const QString& id)
{
    if (voices().contains(id))
        set(m_settings.voice, toStdString(id));
}

void AvatarOptions::setRate(double rate)
{
    set(m_settings.rate, std::clamp(rate, 0.5, 2.0));
}

QString AvatarOptions::shape() const
{
    return toQString(videoShapeId(m_settings.shape));
}

void AvatarOptions::setShape(const QString& id)
{
    if (const auto shape = videoShapeFromId(toStdString(id)))
        set(m_settings.shape, *shape);
}

QString AvatarOptions::background() const
{
    return toQString(avatarBackgroundId(m_settings.background.kind));
}

void AvatarOptions::setBackground(const QString& id)
{
    const auto kind = avatarBackgroundFromId(toStdString(id));
    if (!kind)
        return;
    auto background = m_settings.background;
    background.kind = *kind;
    if (background.scene.empty() && !m_scenes.empty())
        background.scene = m_scenes.front().id;
    set(m_settings.background, std::move(background));
}

QString AvatarOptions::color() const
{
    return toQString(m_settings.background.color);
}

void AvatarOptions::setColor(const QString& color)
{
    static const QRegularExpression kHex(QStringLiteral("^#[0-9A-Fa-f]{6}$"));
    if (!kHex.match(color).hasMatch())
        return;
    auto background = m_settings.background;
    background.color = toStdString(color.toUpper());
    background.secondColor = darker(background.color);
    set(m_settings.background, std::move(background));
}

QStringList AvatarOptions::swatches() const
{
    return {QStringLiteral("#DCE6F2"), QStringLiteral("#F6E7D8"), QStringLiteral("#DDEBDD"),
            QStringLiteral("#EFE3F2"), QStringLiteral("#FFFFFF"), QStringLiteral("#2B3240")};
}

QString AvatarOptions::scene() const
{
    return toQString(m_settings.background.scene);
}

void AvatarOptions::setScene(const QString& id)
{
    auto background = m_settings.background;
    background.scene = toStdString(id);
    set(m_settings.background, std::move(background));
}

QStringList AvatarOptions::scenes() const
{
    QStringList out;
    for (const auto& scene : m_scenes)
        out << toQString(scene.id);
    return out;
}

QStringList AvatarOptions::sceneNames() const
{
    QStringList out;
    for (const auto& scene : m_scenes)
        out << toQString(scene.name.in(m_shownIn));
    return out;
}

QUrl AvatarOptions::picture() const
{
    const auto& picture = m_settings.background.picture;
    return picture.empty() ? QUrl() : QUrl::fromLocalFile(toQString(picture));
}

void AvatarOptions::setPicture(const QUrl& picture)
{
    auto background = m_settings.background;
    background.picture = toStdString(picture.toLocalFile());
    set(m_settings.background, std::move(background));
}

QString AvatarOptions::pictureName() const
{
    return QFileInfo(toQString(m_settings.background.picture)).fileName();
}

QString AvatarOptions::captionPlace() const
{
    return toQString(captionPlaceId(m_settings.captions));
}

void AvatarOptions::setCaptionPlace(const QString& id)
{
    if (const auto place = captionPlaceFromId(toStdString(id)))
        set(m_settings.captions, *place);
}

void AvatarOptions::setHighlight(bool highlight)
{
    set(m_settings.highlightsWords, highlight);
}

bool AvatarOptions::isComplete() const
{
    const auto& background = m_settings.background;
    const bool isBare = background.kind == AvatarBackground::Kind::Picture && background.picture.empty();
    return !isBare && !script().trimmed().isEmpty() && scriptLength() <= scriptLimit() && !voices().isEmpty();
}

Json AvatarOptions::parameters(const std::vector<Stroke>&) const
{
    return toJson(m_settings);
}

Json AvatarOptions::parametersOf(const std::string& presenter) const
{
    AvatarSettings settings;
    settings.presenter = presenter;
    settings.shape = VideoShape::Portrait;
    settings.captions = CaptionPlace::None;
    // Any voice is good enough for a picture.
    if (!m_voices.empty())
        settings.language = m_voices.front().language;
    return toJson(settings);
}

Result<std::vector<Stroke>> AvatarOptions::read(const Json& json)
{
    auto settings = avatarFromJson(json);
    if (!settings)
        return failure(settings);
    set(m_settings, std::move(*settings));
    return std::vector<Stroke>();
}

} // namespace vidgo::ui
