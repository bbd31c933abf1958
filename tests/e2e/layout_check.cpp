#include "layout_check.h"

#include <vector>

namespace vidgo::test {

namespace {

// A pixel of rounding is no fault.
constexpr qreal kTolerance = 1.5;
constexpr qreal kOverlap = 3;

QString typeOf(const QQuickItem* item)
{
    const QString name = QString::fromLatin1(item->metaObject()->className());
    return name.section(QStringLiteral("_QML"), 0, 0).section(QStringLiteral("::"), -1);
}

QString pathOf(const QQuickItem* item)
{
    QStringList names;
    for (; item && names.size() < 7; item = item->parentItem()) {
        const auto type = typeOf(item);
        if (!type.startsWith(QLatin1String("QQuick")) || !item->objectName().isEmpty())
            names.prepend(item->objectName().isEmpty() ? type : type + QLatin1Char('#') + item->objectName());
    }
    return names.join(QLatin1Char('/'));
}

QRectF inScene(const QQuickItem* item, const QRectF& rect)
{
    return item->mapRectToScene(rect);
}

/// What of the item can be seen, by the ancestors that clip.
QRectF seen(const QQuickItem* item)
{
    QRectF rect = inScene(item, QRectF(0, 0, item->width(), item->height()));
    for (const auto* at = item->parentItem(); at; at = at->parentItem())
        if (at->clip())
            rect &= inScene(at, QRectF(0, 0, at->width(), at->height()));
    return rect;
}

bool isWithin(const QQuickItem* item, const QQuickItem* ancestor)
{
    for (; item; item = item->parentItem())
        if (item == ancestor)
            return true;
    return false;
}

bool isText(const QQuickItem* item)
{
    return item->inherits("QQuickText");
}

// What is pressed or filled in. Surfaces that carry other controls are none.
bool isControl(const QQuickItem* item)
{
    for (const char* type :
         {"QQuickAbstractButton", "QQuickTextField", "QQuickComboBox", "QQuickSlider", "QQuickTextArea"})
        if (item->inherits(type))
            return item->isEnabled();
    return false;
}

class Walk
{
public:
    explicit Walk(const QStringList& mayElide)
        : m_mayElide(mayElide)
    {}

    void visit(const QQuickItem* item)
    {
        if (!item->isVisible() || item->opacity() < 0.01)
            return;
        if (isText(item))
            look(item);
        if (isControl(item))
            m_controls.push_back(item);
        const auto children = item->childItems();
        compareTexts(children);
        for (const auto* child : children)
            visit(child);
    }

    QStringList finish()
    {
        for (std::size_t i = 0; i < m_controls.size(); ++i)
            for (std::size_t j = i + 1; j < m_controls.size(); ++j)
                compare(m_controls[i], m_controls[j]);
        return m_faults;
    }

private:
    void add(const char* what, const QQuickItem* item, const QString& more = {})
    {
        const auto fault = QStringLiteral("%1: %2 %3").arg(QString::fromLatin1(what), pathOf(item), more);
        if (!m_faults.contains(fault))
            m_faults.append(fault);
    }

    bool mayElide(const QQuickItem* item) const
    {
        for (; item; item = item->parentItem())
            if (m_mayElide.contains(typeOf(item)) || m_mayElide.contains(item->objectName()))
                return true;
        return false;
    }

    void look(const QQuickItem* text)
    {
        const auto words = text->property("text").toString();
        if (words.isEmpty() || seen(text).isEmpty())
            return;
        const auto quoted = QStringLiteral("“%1”").arg(words.left(60));
        if (text->property("truncated").toBool()) {
            if (!mayElide(text))
                add("shortened", text, quoted);
            return;
        }
        const auto wanted =
            QSizeF(text->property("contentWidth").toReal() + text->property("leftPadding").toReal() +
                       text->property("rightPadding").toReal(),
                   text->property("contentHeight").toReal());
        if (wanted.width() > text->width() + kTolerance || wanted.height() > text->height() + kTolerance)
            add("larger than its place", text, quoted);
        else if (isCutSideways(text))
            add("cut at the side", text, quoted);
    }

    // Lists scroll up and down: only what is missing at a side cannot be brought into view.
    static bool isCutSideways(const QQuickItem* text)
    {
        const auto whole = inScene(text, QRectF(0, 0, text->width(), text->height()));
        for (const auto* at = text->parentItem(); at; at = at->parentItem()) {
            const bool scrolls = at->inherits("QQuickFlickable") &&
                                 at->property("contentWidth").toReal() > at->width() + kTolerance;
            if (scrolls)
                return false;
            if (!at->clip() && at->parentItem())
                continue;
            const auto frame = inScene(at, QRectF(0, 0, at->width(), at->height()));
            if (whole.left() < frame.left() - kTolerance || whole.right() > frame.right() + kTolerance)
                return true;
        }
        return false;
    }

    void compareTexts(const QList<QQuickItem*>& siblings)
    {
        for (qsizetype i = 0; i < siblings.size(); ++i)
            for (qsizetype j = i + 1; j < siblings.size(); ++j)
                if (isWritten(siblings[i]) && isWritten(siblings[j]) &&
                    overlap(painted(siblings[i]), painted(siblings[j])))
                    add("text on text", siblings[i],
                        QStringLiteral("“%1” and “%2”")
                            .arg(siblings[i]->property("text").toString().left(40),
                                 siblings[j]->property("text").toString().left(40)));
    }

    static bool isWritten(const QQuickItem* item)
    {
        return isText(item) && item->isVisible() && item->opacity() > 0.01 &&
               !item->property("text").toString().isEmpty();
    }

    // Where the letters are, not the whole place.
    static QRectF painted(const QQuickItem* text)
    {
        const qreal width = std::min(text->width(), text->property("contentWidth").toReal());
        const qreal height = std::min(text->height(), text->property("contentHeight").toReal());
        const int across = text->property("horizontalAlignment").toInt();
        const int down = text->property("verticalAlignment").toInt();
        const qreal x = across == Qt::AlignRight     ? text->width() - width
                        : across == Qt::AlignHCenter ? (text->width() - width) / 2
                                                     : 0;
        const qreal y = down == Qt::AlignBottom    ? text->height() - height
                        : down == Qt::AlignVCenter ? (text->height() - height) / 2
                                                   : 0;
        return inScene(text, QRectF(x, y, width, height));
    }

    static bool overlap(const QRectF& a, const QRectF& b)
    {
        const auto both = a & b;
        return both.width() > kOverlap && both.height() > kOverlap;
    }

    void compare(const QQuickItem* a, const QQuickItem* b)
    {
        if (isWithin(a, b) || isWithin(b, a) || layerOf(a) != layerOf(b))
            return;
        if (overlap(seen(a), seen(b)))
            add("control on control", a, QStringLiteral("and ") + pathOf(b));
    }

    // Popups lie over the page on purpose.
    static const QQuickItem* layerOf(const QQuickItem* item)
    {
        for (; item; item = item->parentItem())
            if (item->inherits("QQuickPopupItem") || item->inherits("QQuickOverlay"))
                return item;
        return nullptr;
    }

    const QStringList& m_mayElide;
    std::vector<const QQuickItem*> m_controls;
    QStringList m_faults;
};

} // namespace

QStringList layoutFaults(const QQuickItem* root, const QStringList& mayElide)
{
    Walk walk(mayElide);
    walk.visit(root);
    return walk.finish();
}

} // namespace vidgo::test
