#include "vidgo/ui/tools/short_video_options.h"

#include <algorithm>

#include <QFileInfo>

#include "vidgo/base/text.h"
#include "vidgo/ui/messages/convert.h"
#include "vidgo/ui/messages/language_name.h"

namespace vidgo::ui {

ShortVideoOptions::ShortVideoOptions(QObject* parent)
    : ToolOptions(parent)
{
    connect(&m_pictures, &VideoPictureList::edited, this, &ToolOptions::changed);
}

void ShortVideoOptions::setChoices(std::vector<VideoTemplate> templates, std::vector<MusicBed> beds,
                                   Language language)
{
    m_templates = std::move(templates);
    m_beds = std::move(beds);
    m_language = language;
    if (m_settings.look.empty() && !m_templates.empty())
        m_settings.look = m_templates.front().id;
    Q_EMIT catalogChanged();
    Q_EMIT changed();
}

void ShortVideoOptions::suggestFor(const std::string& topic)
{
    const auto found = std::ranges::find(m_templates, topic, &VideoTemplate::topic);
    if (!m_hasChosen && found != m_templates.end())
        set(m_settings.look, found->id);
}

QString ShortVideoOptions::look() const
{
    return toQString(m_settings.look);
}

void ShortVideoOptions::setLook(const QString& id)
{
    m_hasChosen = true;
    set(m_settings.look, toStdString(id));
}

QString ShortVideoOptions::shape() const
{
    return toQString(videoShapeId(m_settings.shape));
}

void ShortVideoOptions::setShape(const QString& id)
{
    if (const auto shape = videoShapeFromId(toStdString(id)))
        set(m_settings.shape, *shape);
}

void ShortVideoOptions::setText(std::string ShortVideoSettings::*member, const QString& text,
                                std::size_t most)
{
    set(m_settings.*member, truncateUtf8(toStdString(text), most));
}

QString ShortVideoOptions::title() const
{
    return toQString(m_settings.title);
}

void ShortVideoOptions::setTitle(const QString& text)
{
    setText(&ShortVideoSettings::title, text, kLongestVideoText);
}

QString ShortVideoOptions::subtitle() const
{
    return toQString(m_settings.subtitle);
}

void ShortVideoOptions::setSubtitle(const QString& text)
{
    setText(&ShortVideoSettings::subtitle, text, kLongestVideoText);
}

QString ShortVideoOptions::price() const
{
    return toQString(m_settings.price);
}

void ShortVideoOptions::setPrice(const QString& text)
{
    setText(&ShortVideoSettings::price, text, kLongestVideoText);
}

QString ShortVideoOptions::callToAction() const
{
    return toQString(m_settings.callToAction);
}

void ShortVideoOptions::setCallToAction(const QString& text)
{
    setText(&ShortVideoSettings::callToAction, text, kLongestVideoText);
}

QString ShortVideoOptions::captions() const
{
    return toQString(m_settings.captions);
}

void ShortVideoOptions::setCaptions(const QString& text)
{
    setText(&ShortVideoSettings::captions, text, kLongestCaptions);
}

QString ShortVideoOptions::captionPlace() const
{
    return toQString(captionPlaceId(m_settings.captionPlace));
}

void ShortVideoOptions::setCaptionPlace(const QString& id)
{
    if (const auto place = captionPlaceFromId(toStdString(id)))
        set(m_settings.captionPlace, *place);
}

QString ShortVideoOptions::captionLanguage() const
{
    return m_settings.captionLanguage ? toQString(languageCode(*m_settings.captionLanguage)) : QString();
}

void ShortVideoOptions::setCaptionLanguage(const QString& code)
{
    set(m_settings.captionLanguage, languageFromCode(toStdString(code)));
}

QStringList ShortVideoOptions::languages() const
{
    QStringList out{QString()};
    for (const auto language : kLanguages)
        out << toQString(languageCode(language));
    return out;
}

QStringList ShortVideoOptions::languageNames() const
{
    //: Language of the captions of a short video: the studio tells it by their letters
    QStringList out{tr("Automatic")};
    for (const auto language : kLanguages)
        out << ownName(language);
    return out;
}

QStringList ShortVideoOptions::beds() const
{
    QStringList ids;
    for (const auto& bed : m_beds)
        ids << toQString(bed.id);
    return ids;
}

QStringList ShortVideoOptions::bedNames() const
{
    QStringList names;
    for (const auto& bed : m_beds)
        names << toQString(bed.name.in(m_language));
    return names;
}

QString ShortVideoOptions::music() const
{
    return toQString(m_settings.music);
}

void ShortVideoOptions::setMusic(const QString& id)
{
    auto settings = m_settings;
    settings.music = toStdString(id);
    settings.musicFile.clear();
    set(m_settings, std::move(settings));
}

QUrl ShortVideoOptions::musicFile() const
{
    return m_settings.musicFile.empty() ? QUrl() : QUrl::fromLocalFile(toQString(m_settings.musicFile));
}

void ShortVideoOptions::setMusicFile(const QUrl& file)
{
    if (file.isLocalFile())
        set(m_settings.musicFile, toStdString(file.toLocalFile()));
}

QString ShortVideoOptions::musicName() const
{
    return QFileInfo(toQString(m_settings.musicFile)).fileName();
}

void ShortVideoOptions::setMusicVolume(double volume)
{
    set(m_settings.musicVolume, std::clamp(volume, 0.0, 1.0));
}

void ShortVideoOptions::setSeconds(double seconds)
{
    set(m_settings.seconds, seconds < 1 ? std::nullopt : std::optional(std::min(seconds, 10.0)));
}

Json ShortVideoOptions::parameters(const std::vector<Stroke>&) const
{
    auto settings = m_settings;
    settings.pictures = m_pictures.paths();
    return toJson(settings);
}

Json ShortVideoOptions::parametersOf(const std::string& look) const
{
    ShortVideoSettings settings;
    settings.look = look;
    settings.shape = VideoShape::Landscape;
    const auto found = std::ranges::find(m_templates, look, &VideoTemplate::id);
    if (found != m_templates.end())
        settings.title = found->name.in(m_language);
    return toJson(settings);
}

Result<std::vector<Stroke>> ShortVideoOptions::read(const Json& json)
{
    auto settings = shortVideoFromJson(json);
    if (!settings)
        return failure(settings);
    m_pictures.setPaths(std::exchange(settings->pictures, {}));
    m_hasChosen = true;
    set(m_settings, std::move(*settings));
    return std::vector<Stroke>();
}

} // namespace vidgo::ui
