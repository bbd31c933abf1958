#pragma once

#include <vector>

#include "vidgo/model/catalog.h"
#include "vidgo/model/language.h"
#include "vidgo/model/style.h"
#include "vidgo/ui/tools/tool_options.h"

namespace vidgo::ui {

/// The parameters of a style as the person sets them: the strength, and what the catalogue says the style
/// has besides.
class StyleOptions : public vidgo::ui::ToolOptions
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("It belongs to a ToolRunModel.")
    /// Id of a style of the catalogue; empty: none yet.
    Q_PROPERTY(QString style READ style WRITE setStyle NOTIFY changed)
    Q_PROPERTY(QString styleName READ styleName NOTIFY changed)
    /// It is made on this computer; others can be looked at only.
    Q_PROPERTY(bool onDevice READ isOnDevice NOTIFY changed)
    /// 0 the picture as it was … 1 the full style.
    Q_PROPERTY(double strength READ strength WRITE setStrength NOTIFY changed)
    /// The names of the style's own parameters, in the order of low(), high() and `values`.
    Q_PROPERTY(QStringList knobs READ knobs NOTIFY knobsChanged)
    Q_PROPERTY(QList<double> values READ values NOTIFY changed)
    /// Something is not as the style usually has it.
    Q_PROPERTY(bool touched READ isTouched NOTIFY changed)

public:
    using ToolOptions::ToolOptions;

    /// Of the catalogue; those of them that are made on the device can be run.
    void setStyles(std::vector<Style> styles);
    void setLanguage(Language language);

    QString style() const;
    void setStyle(const QString& id);
    QString styleName() const;
    bool isOnDevice() const;
    double strength() const { return m_settings.strength; }
    void setStrength(double strength);
    QStringList knobs() const;
    QList<double> values() const;
    bool isTouched() const;

    Q_INVOKABLE double low(int knob) const;
    Q_INVOKABLE double high(int knob) const;
    Q_INVOKABLE void setValueAt(int knob, double value);
    /// Everything as the style usually has it.
    Q_INVOKABLE void resetAll();

    bool isComplete() const override { return isOnDevice(); }
    Json parameters(const std::vector<Stroke>& strokes) const override;
    Result<std::vector<Stroke>> read(const Json& json) override;

Q_SIGNALS:
    void knobsChanged();

private:
    const Style* current() const;
    const StyleParameter* parameter(int knob) const;

    StyleSettings m_settings;
    std::vector<Style> m_styles;
    Language m_language = Language::English;
};

} // namespace vidgo::ui
