#include "vidgo/ui/tools/input_sources.h"

#include <chrono>

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QJSValue>
#include <QMimeData>
#include <QPixmap>
#include <QQmlEngine>
#include <QScreen>
#include <QTimer>

#include "vidgo/ui/tools/preview_store.h"

namespace vidgo::ui {

namespace {

// The file names, without an extension, of pictures that have none.
constexpr auto kClipboardName = "clipboard";
constexpr auto kScreenshotName = "screenshot";

// Until the window is off the screen and what lies behind it is drawn.
constexpr std::chrono::milliseconds kHiding{300};

// Smaller than this is a slip of the hand.
constexpr int kSmallestShot = 8;

} // namespace

InputSources::~InputSources()
{
    dropShot();
}

// Wayland gives no program the screen of others; a picture of nothing is worse than no offer.
bool InputSources::hasScreenshots() const
{
    const auto platform = QGuiApplication::platformName();
    return platform == u"xcb" || platform == u"windows" || platform == u"cocoa";
}

// A drop and a dialog hand over a list of addresses, a page an array of them.
void InputSources::takeAny(const QVariant& given)
{
    const auto variant =
        given.metaType() == QMetaType::fromType<QJSValue>() ? given.value<QJSValue>().toVariant() : given;
    if (variant.metaType() == QMetaType::fromType<QList<QUrl>>())
        return take(variant.value<QList<QUrl>>());
    QList<QUrl> urls;
    for (const auto& one : variant.toList())
        urls << one.toUrl();
    take(urls);
}

void InputSources::take(const QList<QUrl>& urls)
{
    if (!m_run || urls.isEmpty())
        return;
    const bool folder = QFileInfo(urls.first().toLocalFile()).isDir();
    const bool open = m_batch && m_batch->state() != BatchModel::Closed;
    if (isStory() && !folder && !open)
        addToStory(urls);
    else if (m_batch && m_run->options() && (urls.size() > 1 || folder || open))
        m_batch->add(urls);
    else
        m_run->input()->take(urls.first());
}

// All pictures become one clip.
bool InputSources::isStory() const
{
    return m_run && m_run->options() == m_run->video();
}

// The first picture stands apart from the others, because it is what the canvas shows and what is compared.
void InputSources::addToStory(QList<QUrl> urls)
{
    const auto state = m_run->input()->state();
    if (state == PictureInput::Empty || state == PictureInput::Bad)
        m_run->input()->take(urls.takeFirst());
    m_run->video()->pictures()->add(urls);
}

void InputSources::putAway()
{
    if (!m_run)
        return;
    auto* others = m_run->video()->pictures();
    if (!isStory() || others->count() == 0)
        return m_run->input()->clear();
    const auto next = others->data(others->index(0), VideoPictureList::FileRole).toUrl();
    others->removeAt(0);
    m_run->input()->take(next);
}

void InputSources::paste()
{
    const auto* data = QGuiApplication::clipboard()->mimeData();
    if (!m_run || !data)
        return;
    if (!data->urls().isEmpty())
        return take(data->urls());
    if (const auto image = qvariant_cast<QImage>(data->imageData()); !image.isNull())
        return m_run->input()->takeImage(image, kClipboardName);
    m_run->input()->refuse([] {
        //: Shown when the person pastes and there is only text, or nothing, to paste.
        return tr("There is no picture on the clipboard. Copy one, then paste it here.");
    });
}

void InputSources::takeScreen(QWindow* window)
{
    if (!window || !hasScreenshots())
        return;
    window->hide();
    QTimer::singleShot(kHiding, this, [this, guard = QPointer<QWindow>(window)] {
        if (guard)
            grab(guard);
    });
}

void InputSources::grab(QWindow* window)
{
    auto* screen = window->screen();
    m_shot = screen ? screen->grabWindow(0).toImage() : QImage();
    window->show();
    auto* engine = qmlEngine(this);
    if (m_shot.isNull() || !engine) {
        if (m_run)
            m_run->input()->refuse([] {
                //: Shown when the picture of the screen could not be had.
                return tr("The screen cannot be taken here. Use a file or paste a picture instead.");
            });
        return;
    }
    if (m_slot.isEmpty())
        m_slot = PreviewStore::of(*engine)->newSlot();
    m_shotUrl = PreviewStore::of(*engine)->put(m_slot, m_shot);
    Q_EMIT shotChanged();
}

void InputSources::useShot(const QRectF& part)
{
    const QRectF pixels(part.x() * m_shot.width(), part.y() * m_shot.height(), part.width() * m_shot.width(),
                        part.height() * m_shot.height());
    const auto wanted = pixels.toAlignedRect().intersected(m_shot.rect());
    const auto image =
        wanted.width() < kSmallestShot || wanted.height() < kSmallestShot ? m_shot : m_shot.copy(wanted);
    dropShot();
    if (m_run && !image.isNull())
        m_run->input()->takeImage(image.convertToFormat(QImage::Format_RGB32), kScreenshotName);
}

void InputSources::dropShot()
{
    if (auto* engine = qmlEngine(this); engine && !m_slot.isEmpty())
        PreviewStore::of(*engine)->drop(m_slot);
    m_shot = {};
    m_shotUrl.clear();
    Q_EMIT shotChanged();
}

} // namespace vidgo::ui
