#pragma once

#include <vector>

#include <QStringList>
#include <QUrl>

#include "vidgo/model/catalog.h"
#include "vidgo/model/short_video.h"
#include "vidgo/ui/tools/tool_options.h"
#include "vidgo/ui/tools/video_picture_list.h"

namespace vidgo::ui {

/// The parameters of a short video as the person sets them.
class ShortVideoOptions : public vidgo::ui::ToolOptions
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("It belongs to a ToolRunModel.")
    /// Id of a template of the catalogue.
    Q_PROPERTY(QString look READ look WRITE setLook NOTIFY changed)
    /// "9:16", "1:1", "16:9".
    Q_PROPERTY(QString shape READ shape WRITE setShape NOTIFY changed)
    Q_PROPERTY(vidgo::ui::VideoPictureList* pictures READ pictures CONSTANT)
    Q_PROPERTY(QString title READ title WRITE setTitle NOTIFY changed)
    Q_PROPERTY(QString subtitle READ subtitle WRITE setSubtitle NOTIFY changed)
    Q_PROPERTY(QString price READ price WRITE setPrice NOTIFY changed)
    Q_PROPERTY(QString callToAction READ callToAction WRITE setCallToAction NOTIFY changed)
    /// SubRip or plain lines.
    Q_PROPERTY(QString captions READ captions WRITE setCaptions NOTIFY changed)
    /// "burnt", "track", "none".
    Q_PROPERTY(QString captionPlace READ captionPlace WRITE setCaptionPlace NOTIFY changed)
    /// What a track of captions is said to be in, as a language's code; empty: what their script tells.
    Q_PROPERTY(QString captionLanguage READ captionLanguage WRITE setCaptionLanguage NOTIFY changed)
    /// "" and the codes, each with its own name.
    Q_PROPERTY(QStringList languages READ languages CONSTANT)
    Q_PROPERTY(QStringList languageNames READ languageNames NOTIFY catalogChanged)
    /// The ids of the studio's own music and their names.
    Q_PROPERTY(QStringList beds READ beds NOTIFY catalogChanged)
    Q_PROPERTY(QStringList bedNames READ bedNames NOTIFY catalogChanged)
    /// Id of a bed, "none", or empty: what goes with the template.
    Q_PROPERTY(QString music READ music WRITE setMusic NOTIFY changed)
    /// The person's own; empty: none.
    Q_PROPERTY(QUrl musicFile READ musicFile WRITE setMusicFile NOTIFY changed)
    Q_PROPERTY(QString musicName READ musicName NOTIFY changed)
    Q_PROPERTY(double musicVolume READ musicVolume WRITE setMusicVolume NOTIFY changed)
    /// Of each shot; 0: as the template has it.
    Q_PROPERTY(double seconds READ seconds WRITE setSeconds NOTIFY changed)
    Q_PROPERTY(bool parallax READ hasParallax WRITE setParallax NOTIFY changed)
    Q_PROPERTY(bool clipSound READ hasClipSound WRITE setClipSound NOTIFY changed)

public:
    explicit ShortVideoOptions(QObject* parent = nullptr);

    /// What there is to choose from, with names in `language`.
    void setChoices(std::vector<VideoTemplate> templates, std::vector<MusicBed> beds, Language language);
    /// The template of a topic, unless the person has chosen one.
    void suggestFor(const std::string& topic);

    QString look() const;
    void setLook(const QString& id);
    QString shape() const;
    void setShape(const QString& id);
    VideoPictureList* pictures() { return &m_pictures; }
    QString title() const;
    void setTitle(const QString& text);
    QString subtitle() const;
    void setSubtitle(const QString& text);
    QString price() const;
    void setPrice(const QString& text);
    QString callToAction() const;
    void setCallToAction(const QString& text);
    QString captions() const;
    void setCaptions(const QString& text);
    QString captionPlace() const;
    void setCaptionPlace(const QString& id);
    QString captionLanguage() const;
    void setCaptionLanguage(const QString& code);
    QStringList languages() const;
    QStringList languageNames() const;
    QStringList beds() const;
    QStringList bedNames() const;
    QString music() const;
    void setMusic(const QString& id);
    QUrl musicFile() const;
    void setMusicFile(const QUrl& file);
    QString musicName() const;
    double musicVolume() const { return m_settings.musicVolume; }
    void setMusicVolume(double volume);
    double seconds() const { return m_settings.seconds.value_or(0); }
    void setSeconds(double seconds);
    bool hasParallax() const { return m_settings.hasParallax; }
    void setParallax(bool on) { set(m_settings.hasParallax, on); }
    bool hasClipSound() const { return m_settings.hasClipSound; }
    void setClipSound(bool on) { set(m_settings.hasClipSound, on); }

    Json parameters(const std::vector<Stroke>& strokes) const override;
    Result<std::vector<Stroke>> read(const Json& json) override;
    /// Of another template with its own name as the title, for a small preview.
    Json parametersOf(const std::string& look) const;

Q_SIGNALS:
    void catalogChanged();

private:
    void setText(std::string ShortVideoSettings::*member, const QString& text, std::size_t most);

    ShortVideoSettings m_settings; ///< Without pictures.
    VideoPictureList m_pictures;
    std::vector<VideoTemplate> m_templates;
    std::vector<MusicBed> m_beds;
    Language m_language = Language::English;
    bool m_hasChosen = false;
};

} // namespace vidgo::ui
