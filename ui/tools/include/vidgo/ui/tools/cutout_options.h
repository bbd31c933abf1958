#pragma once

#include <QUrl>

#include "vidgo/ui/tools/tool_options.h"

namespace vidgo::ui {

/// The parameters of background removal as the person sets them.
class CutoutOptions : public vidgo::ui::ToolOptions
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("It belongs to a ToolRunModel.")
    Q_PROPERTY(Subject subject READ subject WRITE setSubject NOTIFY changed)
    Q_PROPERTY(Background background READ background WRITE setBackground NOTIFY changed)
    /// "#RRGGBB"; anything else is refused and the old one stays.
    Q_PROPERTY(QString color READ color WRITE setColor NOTIFY changed)
    /// Colours to offer for the background.
    Q_PROPERTY(QStringList swatches READ swatches CONSTANT)
    /// The picture to put behind; empty: none chosen yet.
    Q_PROPERTY(QUrl picture READ picture WRITE setPicture NOTIFY changed)
    Q_PROPERTY(QString pictureName READ pictureName NOTIFY changed)
    /// Radius as a fraction of the longer side, 0.002..0.1.
    Q_PROPERTY(double blur READ blur WRITE setBlur NOTIFY changed)
    /// 0 crisp … 1 soft.
    Q_PROPERTY(double edgeSoftness READ edgeSoftness WRITE setEdgeSoftness NOTIFY changed)

public:
    enum Subject { Automatic, Product, Person };
    Q_ENUM(Subject)
    enum Background { Transparent, Color, Blur, Picture };
    Q_ENUM(Background)

    using ToolOptions::ToolOptions;

    Subject subject() const;
    void setSubject(Subject subject);
    Background background() const;
    void setBackground(Background background);
    QString color() const;
    void setColor(const QString& color);
    QStringList swatches() const;
    QUrl picture() const;
    void setPicture(const QUrl& picture);
    QString pictureName() const;
    double blur() const { return m_settings.blur; }
    void setBlur(double blur);
    double edgeSoftness() const { return m_settings.edgeSoftness; }
    void setEdgeSoftness(double softness);

    bool isComplete() const override;
    Json parameters(const std::vector<Stroke>& strokes) const override;
    Result<std::vector<Stroke>> read(const Json& json) override;

private:
    CutoutSettings m_settings; ///< Without strokes.
};

} // namespace vidgo::ui
