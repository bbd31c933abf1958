#pragma once

#include <vector>

#include <QStringList>
#include <QUrl>

#include "vidgo/model/avatar.h"
#include "vidgo/model/catalog.h"
#include "vidgo/ui/tools/tool_options.h"

namespace vidgo::ui {

/// The parameters of a presenter as the person sets them.
// The base is spelt in full for the registrar of Qt 6.4, which finds no other.
class AvatarOptions : public vidgo::ui::ToolOptions
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("It belongs to a ToolRunModel.")
    /// One that is unknown is not taken.
    Q_PROPERTY(QString presenter READ presenter WRITE setPresenter NOTIFY changed)
    Q_PROPERTY(QString script READ script WRITE setScript NOTIFY changed)
    /// What readers take for characters, and how many there may be.
    Q_PROPERTY(int scriptLength READ scriptLength NOTIFY changed)
    Q_PROPERTY(int scriptLimit READ scriptLimit CONSTANT)
    /// About how long the clip becomes, in seconds.
    Q_PROPERTY(int seconds READ seconds NOTIFY changed)
    /// As the language's code; the voice follows it.
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY changed)
    Q_PROPERTY(QStringList languages READ languages CONSTANT)
    /// Each in itself.
    Q_PROPERTY(QStringList languageNames READ languageNames CONSTANT)
    /// The ids and names of the language's voices on this computer; empty: none is installed.
    Q_PROPERTY(QStringList voices READ voices NOTIFY changed)
    Q_PROPERTY(QStringList voiceNames READ voiceNames NOTIFY changed)
    Q_PROPERTY(QString voice READ voice WRITE setVoice NOTIFY changed)
    Q_PROPERTY(double rate READ rate WRITE setRate NOTIFY changed)
    /// "16:9", "9:16", "1:1".
    Q_PROPERTY(QString shape READ shape WRITE setShape NOTIFY changed)
    /// "gradient", "color", "scene", "picture".
    Q_PROPERTY(QString background READ background WRITE setBackground NOTIFY changed)
    /// "#RRGGBB"; of a gradient its upper colour, from which the lower one follows.
    Q_PROPERTY(QString color READ color WRITE setColor NOTIFY changed)
    Q_PROPERTY(QStringList swatches READ swatches CONSTANT)
    Q_PROPERTY(QString scene READ scene WRITE setScene NOTIFY changed)
    Q_PROPERTY(QStringList scenes READ scenes NOTIFY catalogChanged)
    Q_PROPERTY(QStringList sceneNames READ sceneNames NOTIFY catalogChanged)
    Q_PROPERTY(QUrl picture READ picture WRITE setPicture NOTIFY changed)
    Q_PROPERTY(QString pictureName READ pictureName NOTIFY changed)
    /// "burnt", "track", "none".
    Q_PROPERTY(QString captionPlace READ captionPlace WRITE setCaptionPlace NOTIFY changed)
    Q_PROPERTY(bool highlight READ highlights WRITE setHighlight NOTIFY changed)

public:
    using ToolOptions::ToolOptions;

    /// What there is to choose from, with names in `language`. The first time it is also the script's
    /// language.
    void setChoices(std::vector<Voice> voices, std::vector<Scene> scenes, Language language);

    QString presenter() const;
    void setPresenter(const QString& id);
    QString script() const;
    void setScript(const QString& script);
    int scriptLength() const;
    int scriptLimit() const { return static_cast<int>(kLongestScript); }
    int seconds() const;
    QString language() const;
    void setLanguage(const QString& code);
    QStringList languages() const;
    QStringList languageNames() const;
    QStringList voices() const;
    QStringList voiceNames() const;
    QString voice() const;
    void setVoice(const QString& id);
    double rate() const { return m_settings.rate; }
    void setRate(double rate);
    QString shape() const;
    void setShape(const QString& id);
    QString background() const;
    void setBackground(const QString& id);
    QString color() const;
    void setColor(const QString& color);
    QStringList swatches() const;
    QString scene() const;
    void setScene(const QString& id);
    QStringList scenes() const;
    QStringList sceneNames() const;
    QUrl picture() const;
    void setPicture(const QUrl& picture);
    QString pictureName() const;
    QString captionPlace() const;
    void setCaptionPlace(const QString& id);
    bool highlights() const { return m_settings.highlightsWords; }
    void setHighlight(bool highlight);

    bool isComplete() const override;
    Json parameters(const std::vector<Stroke>& strokes) const override;
    Result<std::vector<Stroke>> read(const Json& json) override;
    /// Another presenter without a word, in a tall picture: the head is clear of all that is written on it.
    Json parametersOf(const std::string& presenter) const;

Q_SIGNALS:
    void catalogChanged();

private:
    AvatarSettings m_settings;
    std::vector<Voice> m_voices;
    std::vector<Scene> m_scenes;
    Language m_shownIn = Language::English;
    bool m_isBegun = false;
};

} // namespace vidgo::ui
