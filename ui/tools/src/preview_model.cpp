#include "vidgo/ui/tools/preview_model.h"

#include <cstring>

#include <QQmlEngine>

#include "vidgo/base/base_error.h"
#include "vidgo/ui/tools/preview_store.h"

namespace vidgo::ui {

namespace {

// A slider that is being dragged reports far more often than a preview can be made.
constexpr int kRestMs = 40;
constexpr int kPatienceMs = 250;

} // namespace

QImage toImage(const PreviewPicture& picture)
{
    QImage image(picture.width, picture.height, QImage::Format_RGBA8888);
    const auto row = static_cast<std::size_t>(picture.width) * 4;
    for (int y = 0; y < picture.height; ++y)
        std::memcpy(image.scanLine(y), picture.rgba.data() + static_cast<std::size_t>(y) * row, row);
    return image;
}

PreviewModel::PreviewModel(QObject* parent)
    : QObject(parent)
    , m_patienceMs(kPatienceMs)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    connect(&m_rest, &QTimer::timeout, this, &PreviewModel::ask);
}

PreviewModel::~PreviewModel()
{
    m_task.cancel();
    if (auto* engine = qmlEngine(this); engine && !m_slot.isEmpty())
        PreviewStore::of(*engine)->drop(m_slot);
}

void PreviewModel::setPace(int restMs, int patienceMs)
{
    m_rest.setInterval(restMs);
    m_patienceMs = patienceMs;
}

void PreviewModel::setRun(ToolRunModel* run)
{
    if (m_run == run)
        return;
    if (m_run)
        m_run->disconnect(this);
    m_run = run;
    if (m_run) {
        connect(m_run, &ToolRunModel::requestChanged, this, &PreviewModel::outdate);
        connect(m_run, &ToolRunModel::languageChanged, this, &PreviewModel::changed);
        connect(m_run->input(), &PictureInput::replaced, this, &PreviewModel::clear);
    }
    Q_EMIT runChanged();
    outdate();
}

QString PreviewModel::errorText() const
{
    return m_error.text(m_run ? m_run->hub() : nullptr);
}

void PreviewModel::setEnabled(bool enabled)
{
    if (m_enabled == enabled)
        return;
    m_enabled = enabled;
    Q_EMIT enabledChanged();
    if (m_enabled)
        outdate();
}

void PreviewModel::outdate()
{
    if (!m_run || !m_run->hasInput())
        return;
    m_stale = true;
    Q_EMIT changed();
    if (!m_rest.isActive())
        m_rest.start();
}

// Another picture: what is shown is of the one before.
void PreviewModel::clear()
{
    ++m_serial;
    m_task.cancel();
    m_rest.stop();
    m_url.clear();
    m_stale = false;
    m_busy = false;
    m_error = {};
    Q_EMIT changed();
}

void PreviewModel::ask()
{
    // Nothing to be seen: what is shown is of a choice that is not there any more, or of this computer's own.
    if (m_run && (m_run->online()->isActive() || (m_run->options() && !m_run->options()->isComplete())))
        return clear();
    if (!m_enabled || !m_run || !m_run->isRunnable())
        return;
    if (m_busy && m_since.elapsed() < m_patienceMs)
        return m_rest.start();
    m_task.cancel();
    m_busy = true;
    m_since.start();
    Q_EMIT changed();
    const auto work = [&runs = m_run->hub()->services().runs, request = m_run->request()](
                          std::stop_token stop) { return runs.preview(request, kSide, stop); };
    m_task = m_run->hub()->run(this, work, [this, serial = ++m_serial](Result<PreviewPicture> answer) {
        if (serial == m_serial)
            show(std::move(answer));
    });
}

void PreviewModel::show(Result<PreviewPicture> answer)
{
    m_busy = false;
    m_stale = !answer;
    m_error = answer || answer.error().is(BaseError::Cancelled) ? SaidError() : SaidError(answer.error());
    if (answer && store())
        m_url = store()->put(m_slot, toImage(*answer));
    if (!answer && m_run && !m_error.isEmpty())
        m_run->hub()->log().failure("ui_tools", "a preview", answer.error());
    Q_EMIT changed();
}

PreviewStore* PreviewModel::store()
{
    auto* engine = qmlEngine(this);
    if (!engine)
        return nullptr;
    auto* store = PreviewStore::of(*engine);
    if (m_slot.isEmpty())
        m_slot = store->newSlot();
    return store;
}

} // namespace vidgo::ui
