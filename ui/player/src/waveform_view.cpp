#include "waveform_view.h"

#include <algorithm>
#include <cmath>

#include <QPainter>

#include "vidgo/ui/bridge/clip_address.h"

namespace vidgo::ui::player {

namespace {

constexpr int kBuckets = 800;
constexpr double kBar = 2; ///< Wide, and as far apart.
constexpr double kStep = 2 * kBar;
constexpr double kLeast = 1;

} // namespace

WaveformView::WaveformView(QQuickItem* parent)
    : QQuickPaintedItem(parent)
{
    connect(this, &WaveformView::looksChanged, this, [this] { update(); });
}

WaveformView::~WaveformView()
{
    m_task.cancel();
}

void WaveformView::setHub(ServiceHub* hub)
{
    if (m_hub == hub)
        return;
    m_hub = hub;
    Q_EMIT hubChanged();
    ask();
}

void WaveformView::setSource(const QUrl& source)
{
    if (m_source == source)
        return;
    m_source = source;
    Q_EMIT sourceChanged();
    ask();
}

void WaveformView::setWanted(bool wanted)
{
    if (m_wanted == wanted)
        return;
    m_wanted = wanted;
    Q_EMIT wantedChanged();
    ask();
}

void WaveformView::setProgress(double progress)
{
    if (m_progress == progress)
        return;
    const int before = barsPlayed();
    m_progress = progress;
    Q_EMIT progressChanged();
    const int now = barsPlayed();
    if (m_peaks.empty() || now == before)
        return; // as most frames of a clip that plays
    const auto [first, last] = std::minmax(before, now);
    update(QRectF(first * kStep, 0, (last - first) * kStep, height()).toAlignedRect());
}

int WaveformView::barsPlayed() const
{
    return static_cast<int>(std::ceil(m_progress * width() / kStep));
}

void WaveformView::ask()
{
    m_task.cancel();
    ++m_request;
    m_peaks.clear();
    update();
    Q_EMIT readyChanged();
    const auto clip = clipSource(m_source);
    if (!m_hub || !m_wanted || !clip)
        return;
    m_task = m_hub->run(
        this,
        [&clips = m_hub->services().clips, clip = *clip](const std::stop_token& stop) {
            return clips.waveform(clip, kBuckets, stop);
        },
        [this, request = m_request](Result<std::vector<float>> peaks) {
            if (request != m_request)
                return;
            // A clip can be played without its picture of the sound.
            if (!peaks)
                return m_hub->log().failure("ui_player", "the sound of a clip", peaks.error());
            m_peaks = std::move(*peaks);
            update();
            Q_EMIT readyChanged();
        });
}

void WaveformView::paint(QPainter* painter)
{
    if (m_peaks.empty() || width() < 1)
        return;
    const auto count = static_cast<double>(m_peaks.size());
    const auto indexAt = [this, count](double x) {
        return std::min(static_cast<std::size_t>(std::max(0.0, x / width() * count)), m_peaks.size() - 1);
    };
    const int played = barsPlayed();
    const auto shown = painter->hasClipping() ? painter->clipBoundingRect() : boundingRect();
    const int first = std::max(0, static_cast<int>(shown.left() / kStep));
    for (int bar = first; bar * kStep < std::min(width(), shown.right()); ++bar) {
        const double x = bar * kStep;
        const auto begin = m_peaks.begin() + static_cast<std::ptrdiff_t>(indexAt(x));
        const auto end = m_peaks.begin() + static_cast<std::ptrdiff_t>(indexAt(x + kStep)) + 1;
        // Loudness is heard by its root rather than by its height.
        const double peak = std::sqrt(static_cast<double>(*std::max_element(begin, end)));
        const double tall = std::max(kLeast, peak * height());
        const QColor& color = bar < played ? m_playedColor : m_color;
        painter->fillRect(QRectF(x, (height() - tall) / 2, kBar, tall), color);
    }
}

} // namespace vidgo::ui::player
