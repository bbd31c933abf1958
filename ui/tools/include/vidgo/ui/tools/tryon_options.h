#pragma once

#include <QUrl>

#include "vidgo/model/tryon.h"
#include "vidgo/ui/tools/tool_options.h"

namespace vidgo::ui {

/// The parameters of the try-on as the person sets them.
class TryOnOptions : public vidgo::ui::ToolOptions
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("It belongs to a ToolRunModel.")
    /// The picture of the garment; empty: none yet.
    Q_PROPERTY(QUrl garment READ garment WRITE setGarment NOTIFY changed)
    Q_PROPERTY(QString garmentName READ garmentName NOTIFY changed)
    /// "automatic", "top", "outer", "dress", "outfit".
    Q_PROPERTY(QString kind READ kind WRITE setKind NOTIFY changed)
    /// 0.7..1.4; 1 as the shoulders say.
    Q_PROPERTY(double length READ length WRITE setLength NOTIFY changed)
    /// 0.8..1.4; 1 as the shoulders say.
    Q_PROPERTY(double width READ width WRITE setWidth NOTIFY changed)
    /// 0 the garment's own light … 1 all of the light on the person.
    Q_PROPERTY(double shading READ shading WRITE setShading NOTIFY changed)
    /// The keys of what is not as the studio has it: "length", "width", "shading".
    Q_PROPERTY(QStringList touched READ touched NOTIFY changed)
    /// The example whose garment is wanted as soon as it is known where that lies; empty: none.
    Q_PROPERTY(QString wantedExample READ wantedExample WRITE setWantedExample NOTIFY wantedExampleChanged)

public:
    using ToolOptions::ToolOptions;

    QUrl garment() const;
    void setGarment(const QUrl& garment);
    QString garmentName() const;
    QString kind() const;
    void setKind(const QString& id);
    double length() const { return m_settings.length; }
    void setLength(double length);
    double width() const { return m_settings.width; }
    void setWidth(double width);
    double shading() const { return m_settings.shading; }
    void setShading(double shading);
    QStringList touched() const;
    QString wantedExample() const { return m_wantedExample; }
    void setWantedExample(const QString& exampleId);

    /// Back to what the studio has; `key` as in `touched`.
    Q_INVOKABLE void reset(const QString& key);

    bool isComplete() const override;
    Json parameters(const std::vector<Stroke>& strokes) const override;
    Result<std::vector<Stroke>> read(const Json& json) override;

Q_SIGNALS:
    void wantedExampleChanged();

private:
    TryOnSettings m_settings;
    QString m_wantedExample;
};

} // namespace vidgo::ui
