#pragma once

#include <vector>

#include "vidgo/model/catalog.h"
#include "vidgo/model/language.h"
#include "vidgo/model/style.h"
#include "vidgo/ui/tools/clip_effect_options.h"
#include "vidgo/ui/tools/tool_options.h"

namespace vidgo::ui {

/// The parameters of a style as the person sets them: the strength, what the catalogue says the style has
/// besides, and of clips the effects, which go without a style too.
class StyleOptions : public vidgo::ui::ToolOptions
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("It belongs to a ToolRunModel.")
    /// Id of a style of the catalogue; empty: none yet, or of a clip nothing but the effects.
    Q_PROPERTY(QString style READ style WRITE setStyle NOTIFY changed)
    Q_PROPERTY(QString styleName READ styleName NOTIFY changed)
    /// It is made on this computer; others can be looked at only.
    Q_PROPERTY(bool onDevice READ isOnDevice NOTIFY changed)
    /// One is chosen that a provider makes.
    Q_PROPERTY(bool locked READ isLocked NOTIFY changed)
    /// 0 the picture as it was … 1 the full style.
    Q_PROPERTY(double strength READ strength WRITE setStrength NOTIFY changed)
    /// The names of the style's own parameters, in the order of low(), high() and `values`.
    Q_PROPERTY(QStringList knobs READ knobs NOTIFY knobsChanged)
    Q_PROPERTY(QList<double> values READ values NOTIFY changed)
    /// Something is not as the style usually has it; the effects do not count.
    Q_PROPERTY(bool touched READ isTouched NOTIFY changed)
    /// Clips are worked on, so that the effects count. What pictures are made with has none.
    Q_PROPERTY(bool forClips READ isForClips NOTIFY changed)
    /// Nothing but clips is worked on, so that effects are enough.
    Q_PROPERTY(bool mayLackStyle READ mayLackStyle NOTIFY changed)
    Q_PROPERTY(vidgo::ui::ClipEffectOptions* effects READ effects CONSTANT)

public:
    /// What is worked on.
    enum class Inputs { Pictures, Both, Clips };

    explicit StyleOptions(QObject* parent = nullptr);

    /// Of the catalogue; those of them that are made on the device can be run.
    void setStyles(std::vector<Style> styles);
    void setLanguage(Language language);

    QString style() const;
    void setStyle(const QString& id);
    QString styleName() const;
    bool isOnDevice() const;
    bool isLocked() const;
    double strength() const { return m_settings.strength; }
    void setStrength(double strength);
    QStringList knobs() const;
    QList<double> values() const;
    bool isTouched() const;
    bool isForClips() const { return m_inputs != Inputs::Pictures; }
    bool mayLackStyle() const { return m_inputs == Inputs::Clips; }
    /// For pictures there must be a style: where there is none it is the first. Clips have none until the
    /// person chooses one, for not every style is for them.
    void setInputs(Inputs inputs);
    ClipEffectOptions* effects() { return &m_effects; }

    Q_INVOKABLE double low(int knob) const;
    Q_INVOKABLE double high(int knob) const;
    Q_INVOKABLE void setValueAt(int knob, double value);
    /// Everything as the style usually has it; the effects stay.
    Q_INVOKABLE void resetAll();

    bool isComplete() const override;
    Json parameters(const std::vector<Stroke>& strokes) const override;
    Result<std::vector<Stroke>> read(const Json& json) override;

Q_SIGNALS:
    void knobsChanged();

private:
    const Style* current() const;
    const StyleParameter* parameter(int knob) const;
    bool lacksStyle() const;
    void chooseFirst();

    StyleSettings m_settings; ///< But for its effects.
    ClipEffectOptions m_effects;
    Inputs m_inputs = Inputs::Pictures;
    bool m_isChosen = false; ///< The style is the person's choice.
    std::vector<Style> m_styles;
    Language m_language = Language::English;
};

} // namespace vidgo::ui
