#include "key_operation.h"

#include <QHash>
#include <QSignalSpy>
#include <QtTest/QtTest>

namespace vidgo::test {

namespace {

// What a control says when it was worked, whether or not the window changes by it.
constexpr std::array kActions = {"clicked", "toggled",    "moved",  "activated", "triggered",
                                 "opened",  "textEdited", "chosen", "accepted"};

constexpr std::array kShown = {"text",         "checked", "value", "currentIndex", "currentValue",
                               "displayText",  "source",  "state", "contentY",     "contentX",
                               "currentPage",  "mode",    "zoom",  "position",     "chosen",
                               "selectedText", "shown"};

bool isFocusMark(const QQuickItem* item)
{
    const QByteArray type = item->metaObject()->className();
    return type.startsWith("VFocusRing") || type.startsWith("VTooltip") || type.startsWith("VScrollBar");
}

// One number for all that can be seen, but for where the keyboard is.
size_t shownBy(const QQuickItem* item)
{
    if (!item->isVisible() || item->opacity() < 0.01 || isFocusMark(item))
        return 0;
    size_t sum = qHashMulti(0, item->x(), item->y(), item->width(), item->height(), item->isEnabled());
    for (const char* name : kShown)
        if (const auto value = item->property(name); value.isValid())
            sum = qHashMulti(sum, value.toString());
    for (const auto* child : item->childItems())
        sum = qHashMulti(sum, shownBy(child));
    return sum;
}

bool isPopupShown(const QQuickItem* item)
{
    if (!item->isVisible())
        return false;
    return item->inherits("QQuickPopupItem") || std::ranges::any_of(item->childItems(), isPopupShown);
}

} // namespace

QString placeOf(const QQuickItem* item)
{
    QString path;
    for (const auto* at = item; at && path.size() < 160; at = at->parentItem()) {
        const auto type = QString::fromLatin1(at->metaObject()->className()).section(QLatin1Char('_'), 0, 0);
        if (!type.startsWith(QLatin1String("QQuick")) && !type.startsWith(QLatin1String("VidGo")))
            path.prepend(type + QLatin1Char('/'));
    }
    return item ? path + item->objectName() : path;
}

bool KeyOperation::answers(QQuickItem* control, Qt::Key key, const QString& text)
{
    const QPointer<QQuickItem> guard(control);
    std::vector<std::unique_ptr<QSignalSpy>> told;
    const auto* type = control->metaObject();
    for (int i = 0; i < type->methodCount(); ++i) {
        const auto method = type->method(i);
        const bool isAction =
            method.methodType() == QMetaMethod::Signal &&
            std::ranges::any_of(kActions, [&method](const char* name) { return method.name() == name; });
        if (isAction)
            told.push_back(std::make_unique<QSignalSpy>(control, method));
    }
    const auto before = shownBy(m_studio.window()->contentItem());
    if (text.isEmpty())
        m_studio.key(key);
    else
        m_studio.type(text);
    return QTest::qWaitFor(
        [&] {
            const bool wasTold =
                guard && std::ranges::any_of(told, [](const auto& spy) { return !spy->isEmpty(); });
            return wasTold || shownBy(m_studio.window()->contentItem()) != before;
        },
        400);
}

QString KeyOperation::work(QQuickItem* control)
{
    const QPointer<QQuickItem> guard(control);
    if (control->inherits("QQuickTextInput") || control->inherits("QQuickTextField"))
        return answers(control, Qt::Key_unknown, QStringLiteral("x")) ? QStringLiteral("x") : QString();
    for (const auto key :
         {Qt::Key_Space, Qt::Key_Return, Qt::Key_Right, Qt::Key_Down, Qt::Key_Left, Qt::Key_Up})
        if (guard && answers(control, key, {}))
            return QKeySequence(key).toString();
    return {};
}

void KeyOperation::closePopups()
{
    for (int i = 0; i < 4 && isPopupShown(m_studio.window()->contentItem()); ++i) {
        m_studio.key(Qt::Key_Escape);
        QTest::qWait(30);
    }
}

} // namespace vidgo::test
