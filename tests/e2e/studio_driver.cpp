#include "studio_driver.h"

#include <QAccessible>
#include <QDir>
#include <QDropEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QWheelEvent>
#include <QtTest/QtTest>
#include <utility>

#include "vidgo/ui/messages/convert.h"

namespace vidgo::test {

namespace {

QStringList& warnings()
{
    static QStringList list;
    return list;
}

QtMessageHandler g_before = nullptr;

void remember(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    if (type != QtDebugMsg && text.contains(QStringLiteral(".qml")))
        warnings().append(text);
    if (g_before)
        g_before(type, context, text);
}

// At each start: QtTest puts its own handler in the place of one that a member of the test has put in.
void listen()
{
    if (const auto before = qInstallMessageHandler(remember); before != remember)
        g_before = before;
}

bool isShown(const QQuickItem* item)
{
    return item->isVisible() && item->opacity() > 0.01 && item->width() > 0 && item->height() > 0;
}

QQuickItem* findIn(QQuickItem* root, const QString& name)
{
    if (!root->isVisible())
        return nullptr;
    if (root->objectName() == name && isShown(root))
        return root;
    const auto children = root->childItems();
    // What was put on top last is what a person sees.
    for (auto it = children.crbegin(); it != children.crend(); ++it)
        if (auto* found = findIn(*it, name))
            return found;
    return nullptr;
}

QQuickItem* findCalled(QQuickItem* root, const QString& words)
{
    if (!root->isVisible())
        return nullptr;
    const auto children = root->childItems();
    for (auto it = children.crbegin(); it != children.crend(); ++it)
        if (auto* found = findCalled(*it, words))
            return found;
    return isShown(root) && root->isEnabled() && StudioDriver::accessibleName(root) == words ? root : nullptr;
}

// What cuts off the middle of an item, so that it can neither be seen nor pressed; null: nothing.
QQuickItem* cutBy(const QQuickItem* item)
{
    const QPointF middle = item->mapToScene({item->width() / 2, item->height() / 2});
    for (auto* parent = item->parentItem(); parent; parent = parent->parentItem())
        if (parent->clip() && !parent->contains(parent->mapFromScene(middle)))
            return parent;
    return nullptr;
}

bool isLoading(const QQuickItem* item)
{
    const QByteArray type = item->metaObject()->className();
    return (item->inherits("vidgo::ui::PictureSurface") &&
            (item->property("status").toInt() == 2 || item->property("stale").toBool())) ||
           (type.startsWith("ResultTile") && item->property("waits").toBool()) ||
           type.startsWith("VSkeleton") ||
           (type.startsWith("VSpinner") && item->property("running").toBool());
}

bool isSomethingLoading(const QQuickItem* item)
{
    return item->isVisible() &&
           (isLoading(item) || std::ranges::any_of(item->childItems(), isSomethingLoading));
}

QPoint centerOf(const QQuickItem* item)
{
    return item->mapToScene(QPointF(item->width() / 2, item->height() / 2)).toPoint();
}

bool rests(const QQuickItem* item)
{
    QPoint at = centerOf(item);
    int restsFor = 0;
    return QTest::qWaitFor([&] {
        const QPoint now = centerOf(item);
        restsFor = now == at ? restsFor + 1 : 0;
        at = now;
        return restsFor > 12; // qWaitFor looks every 10 ms
    });
}

} // namespace

StudioDriver::StudioDriver(const std::filesystem::path& home)
    : m_home(home)
{}

StudioDriver::~StudioDriver()
{
    quit();
}

bool StudioDriver::start(const QString& theme, std::optional<Language> language, const QString& page)
{
    quit();
    listen();
    StudioApp::Options options;
    options.directories = composition::systemDirectories(
        ui::toPath(QUrl::fromLocalFile(QCoreApplication::applicationFilePath())));
    options.directories.resources = m_resources;
    options.directories.config = m_home / "config";
    options.directories.forcedData = m_home / "data";
    options.theme = theme;
    options.language = language;
    options.startPage = page;
    options.sandbox = !m_sandbox.isEmpty() || !m_programs.isEmpty();
    options.quickSandbox = true;
    options.programs = m_programs.isEmpty() ? m_beside : m_programs;
    options.sandboxPlaces = m_sandbox;
    options.server = m_server;
    if (m_gate)
        options.executor = [gate = m_gate] { return gate->executor(); };
    m_app = std::make_unique<StudioApp>(std::move(options));
    QSignalSpy shown(m_app.get(), &StudioApp::firstContentShown);
    if (!m_app->start())
        return false;
    // A bare X server has no window manager that would hand over the keyboard.
    window()->requestActivate();
    return QTest::qWaitForWindowExposed(window(), 20000) && (!shown.isEmpty() || shown.wait(20000));
}

void StudioDriver::quit()
{
    m_app.reset();
}

QQuickItem* StudioDriver::find(const QString& name) const
{
    return findIn(window()->contentItem(), name);
}

QQuickItem* StudioDriver::waitFor(const QString& name, int timeoutMs) const
{
    QQuickItem* item = nullptr;
    const bool found = QTest::qWaitFor(
        [&] {
            item = find(name);
            return item && item->isEnabled();
        },
        timeoutMs);
    if (!found)
        qWarning() << "not there, or not enabled:" << name;
    return found ? item : nullptr;
}

QString StudioDriver::accessibleName(QQuickItem* item)
{
    const auto* interface = QAccessible::queryAccessibleInterface(item);
    return interface ? interface->text(QAccessible::Name) : QString();
}

bool StudioDriver::isLoading() const
{
    return isSomethingLoading(window()->contentItem());
}

bool StudioDriver::click(const QString& name) const
{
    auto* item = waitFor(name);
    return item && press(item);
}

bool StudioDriver::clickWords(const QString& words) const
{
    QQuickItem* item = nullptr;
    const auto look = [&] { return (item = findCalled(window()->contentItem(), words)) != nullptr; };
    if (!QTest::qWaitFor(look, 15000)) {
        qWarning() << "nothing is called" << words;
        return false;
    }
    return press(item);
}

// With the wheel, as a person does, who looks where the list came to rest before going on.
bool StudioDriver::bringIntoSight(QQuickItem* item) const
{
    constexpr int kMostTurns = 60;
    constexpr int kNotch = 120;
    for (int turn = 0; turn < kMostTurns; ++turn) {
        const auto* view = cutBy(item);
        if (!view)
            return true;
        const QPoint over = centerOf(view);
        const int way = centerOf(item).y() > over.y() ? -kNotch : kNotch;
        QWheelEvent wheel(over, window()->mapToGlobal(over), {}, {0, way}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(window(), &wheel);
        rests(item);
    }
    return false;
}

bool StudioDriver::press(QQuickItem* item) const
{
    // What is still moving into its place would be missed.
    if (!bringIntoSight(item) || !rests(item))
        return false;
    QTest::mouseClick(window(), Qt::LeftButton, {}, centerOf(item));
    return true;
}

void StudioDriver::drag(QQuickItem* item, QPointF fromFraction, QPointF toFraction) const
{
    const auto at = [item](QPointF fraction) {
        return item->mapToScene(QPointF(item->width() * fraction.x(), item->height() * fraction.y()))
            .toPoint();
    };
    constexpr int kSteps = 12;
    QTest::mousePress(window(), Qt::LeftButton, {}, at(fromFraction));
    for (int i = 1; i <= kSteps; ++i)
        QTest::mouseMove(window(), at(fromFraction + (toFraction - fromFraction) * i / kSteps));
    QTest::mouseRelease(window(), Qt::LeftButton, {}, at(toFraction));
}

void StudioDriver::key(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    QTest::keyClick(window(), key, modifiers);
}

void StudioDriver::type(const QString& text) const
{
    for (const QChar c : text)
        QTest::sendKeyEvent(QTest::Click, window(), Qt::Key_unknown, QString(c), Qt::NoModifier);
}

bool StudioDriver::drop(const QString& name, const QStringList& files) const
{
    auto* item = waitFor(name);
    if (!item)
        return false;
    QMimeData data;
    QList<QUrl> urls;
    for (const auto& file : files)
        urls << QUrl::fromLocalFile(file);
    data.setUrls(urls);
    const QPoint at = centerOf(item);
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window(), &enter);
    QDragMoveEvent move(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window(), &move);
    QDropEvent drop(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window(), &drop);
    return drop.isAccepted();
}

QImage StudioDriver::screenshot(const QString& name) const
{
    QImage image = window()->grabWindow();
    const QDir folder(QStringLiteral(VIDGO_BINARY_DIR "/screens"));
    folder.mkpath(QStringLiteral("."));
    const int percent = qRound(window()->effectiveDevicePixelRatio() * 100);
    image.save(folder.filePath(QStringLiteral("%1-%2.png").arg(name).arg(percent)));
    return image;
}

QStringList StudioDriver::qmlWarnings()
{
    return std::exchange(warnings(), {});
}

} // namespace vidgo::test
