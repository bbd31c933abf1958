#include "vidgo/ui/tools/tryon_options.h"

#include <algorithm>
#include <array>
#include <utility>

#include <QFileInfo>

#include "vidgo/ui/messages/convert.h"

namespace vidgo::ui {

namespace {

constexpr std::array<std::pair<const char*, double TryOnSettings::*>, 3> kKnobs{
    {{"length", &TryOnSettings::length},
     {"width", &TryOnSettings::width},
     {"shading", &TryOnSettings::shading}}};

} // namespace

QUrl TryOnOptions::garment() const
{
    return m_settings.garment.empty() ? QUrl() : QUrl::fromLocalFile(toQString(m_settings.garment));
}

void TryOnOptions::setGarment(const QUrl& garment)
{
    if (garment.isLocalFile())
        set(m_settings.garment, toStdString(garment.toLocalFile()));
}

QString TryOnOptions::garmentName() const
{
    return QFileInfo(toQString(m_settings.garment)).fileName();
}

QString TryOnOptions::kind() const
{
    return toQString(garmentKindId(m_settings.kind));
}

void TryOnOptions::setKind(const QString& id)
{
    if (const auto kind = garmentKindFromId(toStdString(id)))
        set(m_settings.kind, *kind);
}

void TryOnOptions::setLength(double length)
{
    set(m_settings.length, std::clamp(length, 0.7, 1.4));
}

void TryOnOptions::setWidth(double width)
{
    set(m_settings.width, std::clamp(width, 0.8, 1.4));
}

void TryOnOptions::setShading(double shading)
{
    set(m_settings.shading, std::clamp(shading, 0.0, 1.0));
}

QStringList TryOnOptions::touched() const
{
    QStringList keys;
    for (const auto& [key, member] : kKnobs)
        if (m_settings.*member != TryOnSettings().*member)
            keys << QLatin1String(key);
    return keys;
}

void TryOnOptions::setWantedExample(const QString& exampleId)
{
    if (m_wantedExample == exampleId)
        return;
    m_wantedExample = exampleId;
    Q_EMIT wantedExampleChanged();
}

void TryOnOptions::reset(const QString& key)
{
    auto settings = m_settings;
    for (const auto& [known, member] : kKnobs)
        if (key == QLatin1String(known))
            settings.*member = TryOnSettings().*member;
    set(m_settings, std::move(settings));
}

bool TryOnOptions::isComplete() const
{
    return !m_settings.garment.empty();
}

Json TryOnOptions::parameters(const std::vector<Stroke>&) const
{
    return toJson(m_settings);
}

Result<std::vector<Stroke>> TryOnOptions::read(const Json& json)
{
    auto settings = tryOnFromJson(json);
    if (!settings)
        return failure(settings);
    set(m_settings, std::move(*settings));
    return std::vector<Stroke>();
}

} // namespace vidgo::ui
