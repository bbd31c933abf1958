#pragma once

#include <QUrl>

#include "vidgo/model/online.h"
#include "vidgo/ui/tools/tool_options.h"

namespace vidgo::ui {

/// What a person sets for a run by a provider, besides what the tool itself lets them choose (garment,
/// script, style, how much larger): that is added by ToolRunModel.
class OnlineOptions : public vidgo::ui::ToolOptions
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("It belongs to a ToolRunModel.")
    Q_PROPERTY(QString prompt READ prompt WRITE setPrompt NOTIFY changed)
    Q_PROPERTY(QString negativePrompt READ negativePrompt WRITE setNegativePrompt NOTIFY changed)
    /// "input", "9:16", "1:1", "16:9".
    Q_PROPERTY(QString shape READ shape WRITE setShape NOTIFY changed)
    /// Of the shorter side: 720, 1080, 2160.
    Q_PROPERTY(int lines READ lines WRITE setLines NOTIFY changed)
    Q_PROPERTY(int seconds READ seconds WRITE setSeconds NOTIFY changed)
    Q_PROPERTY(bool hasSound READ hasSound WRITE setHasSound NOTIFY changed)
    /// 0 close to the picture … 1 far away from it.
    Q_PROPERTY(double strength READ strength WRITE setStrength NOTIFY changed)
    /// Digits; empty: the provider's choice.
    Q_PROPERTY(QString seed READ seed WRITE setSeed NOTIFY changed)
    /// A picture of the face that is put in; empty: none.
    Q_PROPERTY(QUrl face READ face WRITE setFace NOTIFY changed)
    Q_PROPERTY(QString faceName READ faceName NOTIFY changed)
    /// The prompt is longer than any provider takes.
    Q_PROPERTY(bool tooLong READ isTooLong NOTIFY changed)

    /// Which of these the tool looks at.
    Q_PROPERTY(bool usesPrompt READ usesPrompt NOTIFY toolChanged)
    Q_PROPERTY(bool usesShape READ usesShape NOTIFY toolChanged)
    Q_PROPERTY(bool usesLength READ usesLength NOTIFY toolChanged)
    Q_PROPERTY(bool usesStrength READ usesStrength NOTIFY toolChanged)
    Q_PROPERTY(bool usesFace READ usesFace NOTIFY toolChanged)

public:
    using ToolOptions::ToolOptions;

    void setTool(Tool tool);

    QString prompt() const;
    void setPrompt(const QString& text);
    QString negativePrompt() const;
    void setNegativePrompt(const QString& text);
    QString shape() const;
    void setShape(const QString& id);
    int lines() const { return m_settings.lines; }
    void setLines(int lines);
    int seconds() const { return m_settings.seconds; }
    void setSeconds(int seconds);
    bool hasSound() const { return m_settings.hasSound; }
    void setHasSound(bool on);
    double strength() const { return m_settings.strength; }
    void setStrength(double strength);
    QString seed() const;
    /// Anything but digits is left out.
    void setSeed(const QString& digits);
    QUrl face() const;
    void setFace(const QUrl& file);
    QString faceName() const;
    bool isTooLong() const;

    bool usesPrompt() const;
    bool usesShape() const;
    bool usesLength() const;
    bool usesStrength() const;
    bool usesFace() const { return m_tool == Tool::FaceSwap; }

    const OnlineSettings& settings() const { return m_settings; }

    bool isComplete() const override;
    Json parameters(const std::vector<Stroke>& strokes) const override;
    Result<std::vector<Stroke>> read(const Json& json) override;

Q_SIGNALS:
    void toolChanged();

private:
    OnlineSettings m_settings;
    Tool m_tool = Tool::None;
};

} // namespace vidgo::ui
