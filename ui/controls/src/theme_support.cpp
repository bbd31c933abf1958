#include "theme_support.h"

#include <algorithm>

#include <QtCore/QEvent>
#include <QtGui/QGuiApplication>
#include <QtGui/QPalette>

#include "vidgo/base/text_break.h"

namespace vidgo::ui {

namespace {

// Large sizes look loose with the default spacing of Inter.
constexpr int kTightFrom = 22;
constexpr qreal kTightSpacing = -0.4;

// Qt keeps one loaded font per family and style and takes the fallbacks of whoever asked first, so changing
// the language would change no glyph. The style hint is part of what it compares and has no other effect on a
// family that exists: one hint for each region keeps the three apart.
QFont::StyleHint hintOf(const QString& region)
{
    if (region.endsWith(u"JP"))
        return QFont::SansSerif;
    if (region.endsWith(u"KR"))
        return QFont::System;
    return QFont::AnyStyle;
}

// Its lines are not only broken at spaces.
bool isUnspaced(const QString& language)
{
    return language.startsWith(u"ja") || language.startsWith(u"zh") || language.startsWith(u"ko");
}

// Between two of them Qt breaks as everybody else does, and without joiners they keep their kerning.
bool isAscii(char byte)
{
    return static_cast<unsigned char>(byte) < 0x80;
}

QString regionOf(const QString& language)
{
    if (language.startsWith(u"ja"))
        return QStringLiteral("Noto Sans CJK JP");
    if (language.startsWith(u"ko"))
        return QStringLiteral("Noto Sans CJK KR");
    return QStringLiteral("Noto Sans CJK TC");
}

} // namespace

ThemeSupport::ThemeSupport(QObject* parent)
    : QObject(parent)
{
    if (qGuiApp)
        qGuiApp->installEventFilter(this);
    readSystem();
}

void ThemeSupport::setLanguage(const QString& language)
{
    if (m_language == language)
        return;
    m_language = language;
    Q_EMIT languageChanged();
}

QStringList ThemeSupport::families() const
{
    QStringList result{QStringLiteral("Inter"), regionOf(m_language)};
    for (const QString& other : {QStringLiteral("Noto Sans CJK TC"), QStringLiteral("Noto Sans CJK JP"),
                                 QStringLiteral("Noto Sans CJK KR")}) {
        if (!result.contains(other))
            result.append(other);
    }
    return result;
}

QFont ThemeSupport::font(const QStringList& families, int pixelSize, int weight) const
{
    QFont font;
    font.setFamilies(families);
    font.setStyleHint(hintOf(families.value(1)));
    font.setPixelSize(pixelSize);
    font.setWeight(static_cast<QFont::Weight>(weight));
    if (pixelSize >= kTightFrom)
        font.setLetterSpacing(QFont::AbsoluteSpacing, kTightSpacing);
    return font;
}

QString ThemeSupport::phrased(const QString& text, const QString& language) const
{
    if (!isUnspaced(language) || std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; }))
        return text;
    constexpr char16_t kWordJoiner = 0x2060;
    const auto bytes = text.toStdString();
    const auto breaks = lineBreaks(bytes, language.toStdString());
    const auto characters = characterBreaks(bytes);
    QString out;
    std::size_t begin = 0;
    for (const auto end : characters) {
        out += QString::fromUtf8(bytes.data() + begin, static_cast<qsizetype>(end - begin));
        begin = end;
        const bool mayBreak = std::ranges::find(breaks, end, &LineBreak::at) != breaks.end();
        if (!mayBreak && !(isAscii(bytes[end - 1]) && isAscii(bytes[end])))
            out += QChar(kWordJoiner);
    }
    return out;
}

bool ThemeSupport::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == qGuiApp && event->type() == QEvent::ApplicationPaletteChange)
        readSystem();
    return QObject::eventFilter(watched, event);
}

void ThemeSupport::readSystem()
{
    const QPalette palette = QGuiApplication::palette();
    const bool dark =
        palette.color(QPalette::Window).lightnessF() < palette.color(QPalette::WindowText).lightnessF();
    if (dark == m_systemDark)
        return;
    m_systemDark = dark;
    Q_EMIT systemDarkChanged();
}

} // namespace vidgo::ui
