#include "vidgo/ui/tools/style_options.h"

#include <algorithm>
#include <utility>

#include "vidgo/ui/messages/convert.h"

namespace vidgo::ui {

StyleOptions::StyleOptions(QObject* parent)
    : ToolOptions(parent)
{
    connect(&m_effects, &ClipEffectOptions::changed, this, &StyleOptions::changed);
}

void StyleOptions::setStyles(std::vector<Style> styles)
{
    m_styles = std::move(styles);
    if (lacksStyle())
        chooseFirst();
    Q_EMIT knobsChanged();
    Q_EMIT changed();
}

void StyleOptions::setLanguage(Language language)
{
    set(m_language, language);
    Q_EMIT knobsChanged();
}

const Style* StyleOptions::current() const
{
    const auto found = std::ranges::find(m_styles, m_settings.style, &Style::id);
    return found == m_styles.end() ? nullptr : &*found;
}

const StyleParameter* StyleOptions::parameter(int knob) const
{
    const auto* style = current();
    return style && knob >= 0 && knob < static_cast<int>(style->parameters.size())
               ? &style->parameters[static_cast<std::size_t>(knob)]
               : nullptr;
}

QString StyleOptions::style() const
{
    return toQString(m_settings.style);
}

void StyleOptions::setStyle(const QString& id)
{
    m_isChosen = true;
    auto settings = m_settings;
    settings.style = toStdString(id);
    if (settings.style == m_settings.style)
        return;
    // They mean something else in every style; the strength means the same.
    settings.parameters.clear();
    set(m_settings, std::move(settings));
    Q_EMIT knobsChanged();
}

QString StyleOptions::styleName() const
{
    const auto* style = current();
    return style ? toQString(style->name.in(m_language)) : QString();
}

bool StyleOptions::isOnDevice() const
{
    const auto* style = current();
    return style && style->engine == Engine::OnDevice;
}

bool StyleOptions::isLocked() const
{
    return current() && !isOnDevice();
}

bool StyleOptions::isComplete() const
{
    return isOnDevice() || (mayLackStyle() && m_settings.style.empty() && m_effects.isAny());
}

bool StyleOptions::lacksStyle() const
{
    return !mayLackStyle() && m_settings.style.empty() && !m_styles.empty();
}

void StyleOptions::chooseFirst()
{
    m_isChosen = false;
    const auto first = std::ranges::find(m_styles, Engine::OnDevice, &Style::engine);
    if (first != m_styles.end())
        m_settings.style = first->id;
}

void StyleOptions::setInputs(Inputs inputs)
{
    const bool isOther = std::exchange(m_inputs, inputs) != inputs;
    const auto style = m_settings.style;
    if (lacksStyle())
        chooseFirst();
    else if (mayLackStyle() && !m_isChosen)
        m_settings.style.clear();
    if (style != m_settings.style)
        Q_EMIT knobsChanged();
    if (isOther || style != m_settings.style)
        Q_EMIT changed();
}

void StyleOptions::setStrength(double strength)
{
    set(m_settings.strength, std::clamp(strength, 0.0, 1.0));
}

QStringList StyleOptions::knobs() const
{
    QStringList names;
    if (const auto* style = current(); style && style->engine == Engine::OnDevice)
        for (const auto& parameter : style->parameters)
            names << toQString(parameter.name.in(m_language));
    return names;
}

bool StyleOptions::isTouched() const
{
    return m_settings.strength != StyleSettings().strength || !m_settings.parameters.empty();
}

double StyleOptions::low(int knob) const
{
    const auto* found = parameter(knob);
    return found ? found->low : 0;
}

double StyleOptions::high(int knob) const
{
    const auto* found = parameter(knob);
    return found ? found->high : 1;
}

QList<double> StyleOptions::values() const
{
    QList<double> values;
    if (const auto* style = current())
        for (const auto& parameter : style->parameters)
            values << m_settings.parameter(parameter.id, parameter.usual);
    return values;
}

void StyleOptions::setValueAt(int knob, double value)
{
    const auto* found = parameter(knob);
    if (!found)
        return;
    auto settings = m_settings;
    settings.parameters[found->id] = std::clamp(value, found->low, found->high);
    set(m_settings, std::move(settings));
}

void StyleOptions::resetAll()
{
    StyleSettings settings;
    settings.style = m_settings.style;
    set(m_settings, std::move(settings));
}

Json StyleOptions::parameters(const std::vector<Stroke>&) const
{
    auto settings = m_settings;
    if (isForClips())
        settings.effects = m_effects.effects();
    return toJson(settings);
}

Result<std::vector<Stroke>> StyleOptions::read(const Json& json)
{
    auto settings = styleFromJson(json);
    if (!settings)
        return failure(settings);
    m_isChosen = true;
    m_effects.setEffects(std::exchange(settings->effects, {}));
    set(m_settings, std::move(*settings));
    Q_EMIT knobsChanged();
    return std::vector<Stroke>();
}

} // namespace vidgo::ui
