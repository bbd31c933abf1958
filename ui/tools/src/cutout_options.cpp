#include "vidgo/ui/tools/cutout_options.h"

#include <algorithm>

#include <QFileInfo>
#include <QRegularExpression>

#include "vidgo/ui/messages/convert.h"

namespace vidgo::ui {

static_assert(static_cast<int>(CutoutSettings::Subject::Person) == CutoutOptions::Person);
static_assert(static_cast<int>(CutoutSettings::Background::Picture) == CutoutOptions::Picture);

CutoutOptions::Subject CutoutOptions::subject() const
{
    return static_cast<Subject>(m_settings.subject);
}

void CutoutOptions::setSubject(Subject subject)
{
    set(m_settings.subject, static_cast<CutoutSettings::Subject>(subject));
}

CutoutOptions::Background CutoutOptions::background() const
{
    return static_cast<Background>(m_settings.background);
}

void CutoutOptions::setBackground(Background background)
{
    set(m_settings.background, static_cast<CutoutSettings::Background>(background));
}

QString CutoutOptions::color() const
{
    return toQString(m_settings.color);
}

void CutoutOptions::setColor(const QString& color)
{
    static const QRegularExpression kHex(QStringLiteral("^#[0-9A-Fa-f]{6}$"));
    if (kHex.match(color).hasMatch())
        set(m_settings.color, toStdString(color.toUpper()));
}

QStringList CutoutOptions::swatches() const
{
    // White and light grey are what marketplaces ask for; the others suit packshots.
    return {QStringLiteral("#FFFFFF"), QStringLiteral("#F2F2F2"), QStringLiteral("#111111"),
            QStringLiteral("#F6E7D8"), QStringLiteral("#DCE9F5"), QStringLiteral("#DDEBDD")};
}

QUrl CutoutOptions::picture() const
{
    return m_settings.picture.empty() ? QUrl() : QUrl::fromLocalFile(toQString(m_settings.picture));
}

void CutoutOptions::setPicture(const QUrl& picture)
{
    set(m_settings.picture, toStdString(picture.toLocalFile()));
}

QString CutoutOptions::pictureName() const
{
    return QFileInfo(toQString(m_settings.picture)).fileName();
}

void CutoutOptions::setBlur(double blur)
{
    set(m_settings.blur, std::clamp(blur, 0.002, 0.1));
}

void CutoutOptions::setEdgeSoftness(double softness)
{
    set(m_settings.edgeSoftness, std::clamp(softness, 0.0, 1.0));
}

bool CutoutOptions::isComplete() const
{
    return m_settings.background != CutoutSettings::Background::Picture || !m_settings.picture.empty();
}

Json CutoutOptions::parameters(const std::vector<Stroke>& strokes) const
{
    auto settings = m_settings;
    settings.strokes = strokes;
    return toJson(settings);
}

Result<std::vector<Stroke>> CutoutOptions::read(const Json& json)
{
    auto settings = cutoutFromJson(json);
    if (!settings)
        return failure(settings);
    auto strokes = std::exchange(settings->strokes, {});
    set(m_settings, std::move(*settings));
    return strokes;
}

} // namespace vidgo::ui
