#include "vidgo/ui/library/clip_export_options.h"

#include <algorithm>
#include <cmath>

#include <QLocale>
#include <QRectF>

#include "vidgo/ui/bridge/clip_address.h"
#include "vidgo/ui/messages/convert.h"

namespace vidgo::ui::library {

namespace {

constexpr double kUsPerMs = 1000;
constexpr double kMsPerSecond = 1000;
constexpr double kBitsPerByte = 8;
/// Of more results than these nobody wants to wait for the answer.
constexpr std::size_t kMostLookedAt = 200;
constexpr std::int64_t kShortestUs = 100'000;
/// Shapes that differ by less are the same to the eye.
constexpr double kSameShape = 0.01;

std::int64_t toUs(double milliseconds)
{
    return static_cast<std::int64_t>(std::llround(milliseconds * kUsPerMs));
}

double shapeOf(int width, int height)
{
    return static_cast<double>(width) / std::max(1, height);
}

} // namespace

void ClipExportOptions::setHub(ServiceHub* hub)
{
    if (m_hub == hub)
        return;
    m_hub = hub;
    if (hub) {
        connect(hub, &ServiceHub::languageChanged, this, &ClipExportOptions::presetsChanged);
        connect(hub, &ServiceHub::languageChanged, this, &ClipExportOptions::changed);
    }
    Q_EMIT presetsChanged();
}

void ClipExportOptions::begin(const std::vector<LibraryItemId>& items)
{
    m_how = {.preset = m_how.preset};
    m_items = static_cast<int>(items.size());
    m_clips = 0;
    m_item = {};
    Q_EMIT changed();
    m_hub->run(
        this, [&library = m_hub->services().library, items](std::stop_token) { return look(library, items); },
        [this, request = ++m_request](Found found) {
            if (request == m_request)
                take(std::move(found));
        });
}

ClipExportOptions::Found ClipExportOptions::look(service::LibraryService& library,
                                                 const std::vector<LibraryItemId>& items)
{
    Found found;
    for (const auto& id : items) {
        if (static_cast<std::size_t>(found.items) >= kMostLookedAt)
            break;
        const auto item = library.find(id);
        if (!item)
            continue;
        ++found.items;
        found.clips += item->isClip() ? 1 : 0;
        found.item = *item;
    }
    return found;
}

void ClipExportOptions::take(Found found)
{
    m_items = found.items;
    m_clips = found.clips;
    m_item = isOne() ? std::move(found.item) : LibraryItem();
    Q_EMIT changed();
}

QUrl ClipExportOptions::clip() const
{
    return isOne() ? clipAddress(m_item.result) : QUrl();
}

QVariantList ClipExportOptions::presets() const
{
    const auto entry = [](const QString& id, const QString& name) {
        return QVariantMap{{QStringLiteral("value"), id}, {QStringLiteral("text"), name}};
    };
    //: How a clip is exported: the file is copied as it is.
    const QString asItIs = tr("As it is");
    QVariantList presets{entry({}, asItIs)};
    if (!m_hub)
        return presets;
    for (const auto& preset : m_hub->services().catalog.catalog().exportPresets)
        presets.append(entry(toQString(preset.id), toQString(preset.name.in(m_hub->language()))));
    return presets;
}

QString ClipExportOptions::preset() const
{
    return toQString(m_how.preset);
}

void ClipExportOptions::setPreset(const QString& id)
{
    if (preset() == id)
        return;
    m_how.preset = toStdString(id);
    Q_EMIT changed();
}

QString ClipExportOptions::fit() const
{
    return toQString(clipFitId(m_how.fit));
}

void ClipExportOptions::setFit(const QString& id)
{
    const auto fit = clipFitFromId(toStdString(id));
    if (!fit || *fit == m_how.fit)
        return;
    m_how.fit = *fit;
    Q_EMIT changed();
}

const ExportPreset* ClipExportOptions::chosen() const
{
    return m_hub ? m_hub->services().catalog.catalog().exportPreset(m_how.preset) : nullptr;
}

// Of several the one nearest in shape, as the engine chooses it.
const ExportPreset::Size* ClipExportOptions::frame() const
{
    const auto* preset = chosen();
    if (!preset || preset->sizes.empty())
        return nullptr;
    const double shape = shapeOf(m_item.result.width, m_item.result.height);
    const auto distance = [shape](const ExportPreset::Size& size) {
        return std::abs(std::log(shapeOf(size.width, size.height) / std::max(shape, kSameShape)));
    };
    return &*std::ranges::min_element(preset->sizes, {}, distance);
}

bool ClipExportOptions::reshapes() const
{
    const auto* size = frame();
    if (!size)
        return false;
    if (!isOne() || m_item.result.width <= 0)
        return true;
    const double shape = shapeOf(m_item.result.width, m_item.result.height);
    return std::abs(shapeOf(size->width, size->height) / shape - 1) > kSameShape;
}

QRectF ClipExportOptions::kept() const
{
    if (!reshapes() || !isOne() || m_how.fit != ClipFit::Crop)
        return {0, 0, 1, 1};
    const auto* size = frame();
    const double ratio =
        shapeOf(size->width, size->height) / shapeOf(m_item.result.width, m_item.result.height);
    const double width = std::min(1.0, ratio);
    const double height = std::min(1.0, 1 / ratio);
    return {std::clamp(m_how.focusX - width / 2, 0.0, 1 - width),
            std::clamp(m_how.focusY - height / 2, 0.0, 1 - height), width, height};
}

void ClipExportOptions::setFocus(double x, double y)
{
    m_how.focusX = std::clamp(x, 0.0, 1.0);
    m_how.focusY = std::clamp(y, 0.0, 1.0);
    Q_EMIT changed();
}

double ClipExportOptions::start() const
{
    return static_cast<double>(m_how.startUs) / kUsPerMs;
}

double ClipExportOptions::end() const
{
    return m_how.endUs > 0 ? static_cast<double>(m_how.endUs) / kUsPerMs : duration();
}

void ClipExportOptions::setStart(double milliseconds)
{
    const auto last = std::max<std::int64_t>(0, toUs(duration()) - kShortestUs);
    m_how.startUs = std::clamp<std::int64_t>(toUs(milliseconds), 0, last);
    if (m_how.endUs > 0 && m_how.endUs < m_how.startUs + kShortestUs)
        m_how.endUs = 0;
    Q_EMIT changed();
}

void ClipExportOptions::setEnd(double milliseconds)
{
    const auto whole = toUs(duration());
    const auto wanted = std::max(toUs(milliseconds), kShortestUs);
    m_how.endUs = wanted >= whole ? 0 : wanted;
    if (m_how.endUs > 0 && m_how.startUs > m_how.endUs - kShortestUs)
        m_how.startUs = 0;
    Q_EMIT changed();
}

void ClipExportOptions::keepWhole()
{
    m_how.startUs = 0;
    m_how.endUs = 0;
    Q_EMIT changed();
}

void ClipExportOptions::setEvenLoudness(bool even)
{
    if (m_how.normalizeLoudness == even)
        return;
    m_how.normalizeLoudness = even;
    Q_EMIT changed();
}

double ClipExportOptions::seconds() const
{
    return (end() - start()) / kMsPerSecond;
}

// By the rate that the place recommends; without one by that of the clip. What an animated picture will be
// nobody knows before it is made.
double ClipExportOptions::bytes() const
{
    const auto* preset = chosen();
    if (!isOne() || duration() <= 0 || (preset && preset->format != "mp4"))
        return 0;
    if (preset && preset->bitRate > 0)
        return seconds() * (preset->bitRate + preset->audioBitRate) / kBitsPerByte;
    return static_cast<double>(m_item.result.bytes) * seconds() * kMsPerSecond / duration();
}

QString ClipExportOptions::timeText(double seconds) const
{
    const QLocale locale(m_hub->languageCode());
    if (seconds >= 2 * 60)
        //: A length of time; %1 is a number
        return tr("%1 min").arg(locale.toString(seconds / 60, 'g', 3));
    //: A length of time; %1 is a number
    return tr("%1 s").arg(locale.toString(seconds, 'g', 3));
}

QString ClipExportOptions::bytesText(double bytes) const
{
    return QLocale(m_hub->languageCode())
        .formattedDataSize(static_cast<qint64>(bytes), bytes < 1e7 ? 1 : 0, QLocale::DataSizeSIFormat);
}

QString ClipExportOptions::sizeText() const
{
    const double size = bytes();
    if (size <= 0)
        return {};
    const auto* preset = chosen();
    if (preset && preset->bitRate > 0)
        //: How large an exported clip may become; %1 is a size such as 12 MB
        return tr("At most about %1").arg(bytesText(size));
    //: How large an exported clip will be; %1 is a size such as 12 MB
    return tr("About %1").arg(bytesText(size));
}

QStringList ClipExportOptions::warnings() const
{
    QStringList warnings;
    const auto* preset = chosen();
    if (!preset || !isOne())
        return warnings;
    const auto name = toQString(preset->name.in(m_hub->language()));
    if (preset->maxSeconds > 0 && seconds() > preset->maxSeconds)
        //: Warning before an export: %1 is a place such as Instagram Reels, %2 a length of time
        warnings.append(
            tr("%1 takes at most %2. Choose a shorter part.").arg(name, timeText(preset->maxSeconds)));
    if (preset->minSeconds > 0 && seconds() < preset->minSeconds)
        //: Warning before an export: %1 is a place such as Instagram Reels, %2 a length of time
        warnings.append(tr("%1 takes clips of %2 and longer.").arg(name, timeText(preset->minSeconds)));
    if (preset->maxBytes > 0 && bytes() > static_cast<double>(preset->maxBytes))
        //: Warning before an export: %1 is a place such as X, %2 a size such as 512 MB
        warnings.append(tr("%1 takes files up to %2: the quality will be lowered to stay below.")
                            .arg(name, bytesText(static_cast<double>(preset->maxBytes))));
    return warnings;
}

} // namespace vidgo::ui::library
