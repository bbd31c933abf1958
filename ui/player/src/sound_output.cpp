#include "sound_output.h"

#include <algorithm>
#include <array>
#include <atomic>

#include <QAudioDevice>
#include <QAudioSink>
#include <QIODevice>
#include <QMediaDevices>

#include "vidgo/model/clip.h"

namespace vidgo::ui::player {

namespace {

constexpr int kBytesPerFrame = kAudioChannels * static_cast<int>(sizeof(qint16));
constexpr std::int64_t kUsPerSecond = 1'000'000;
constexpr std::int64_t kUsPerMs = 1000;
constexpr int kLatencyMs = 100;
/// The loudspeaker reports in pieces; between them the time goes on by itself for so long.
constexpr std::int64_t kPieceUs = 150'000;
constexpr std::int64_t kStandstillMs = 1000;

QAudioFormat format()
{
    QAudioFormat format;
    format.setSampleRate(kAudioRate);
    format.setChannelCount(kAudioChannels);
    format.setSampleFormat(QAudioFormat::Int16);
    return format;
}

} // namespace

/// What the loudspeaker reads from; perhaps on a thread of its own.
class SoundOutput::Tap final : public QIODevice
{
public:
    explicit Tap(std::shared_ptr<SoundBuffer> buffer)
        : m_buffer(std::move(buffer))
    {
        open(QIODevice::ReadOnly);
    }

    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override { return kLatencyMs * kAudioRate / 1000 * kBytesPerFrame; }
    /// Frames of silence that were played because the decoder was late.
    std::int64_t silentFrames() const { return m_silent.load(); }

protected:
    qint64 readData(char* data, qint64 most) override
    {
        std::array<float, 1024 * kAudioChannels> piece{};
        const auto frames = std::min<std::int64_t>(most / kBytesPerFrame, piece.size() / kAudioChannels);
        const std::span wanted(piece.data(), static_cast<std::size_t>(frames * kAudioChannels));
        m_silent += frames - m_buffer->take(wanted);
        auto* out = reinterpret_cast<qint16*>(data);
        for (const float sample : wanted)
            *out++ = static_cast<qint16>(std::clamp(sample, -1.0F, 1.0F) * 32767.0F);
        return frames * kBytesPerFrame;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    std::shared_ptr<SoundBuffer> m_buffer;
    std::atomic<std::int64_t> m_silent = 0;
};

SoundOutput::SoundOutput(QObject* parent)
    : QObject(parent)
{}

SoundOutput::~SoundOutput()
{
    stop();
}

bool SoundOutput::isThere()
{
    const auto device = QMediaDevices::defaultAudioOutput();
    return !device.isNull() && device.isFormatSupported(format());
}

bool SoundOutput::start(std::shared_ptr<SoundBuffer> buffer)
{
    stop();
    if (!isThere())
        return false;
    m_tap = std::make_unique<Tap>(std::move(buffer));
    m_sink = std::make_unique<QAudioSink>(QMediaDevices::defaultAudioOutput(), format());
    m_sink->setBufferSize(kLatencyMs * kAudioRate / 1000 * kBytesPerFrame);
    m_sink->setVolume(m_volume);
    m_reported = 0;
    m_heard = 0;
    m_since.start();
    m_sink->start(m_tap.get());
    if (m_sink->error() == QAudio::NoError)
        return true;
    stop();
    return false;
}

void SoundOutput::stop()
{
    if (m_sink)
        m_sink->reset();
    m_sink.reset();
    m_tap.reset();
}

void SoundOutput::setVolume(double volume)
{
    m_volume = std::clamp(volume, 0.0, 1.0);
    if (m_sink)
        m_sink->setVolume(m_volume);
}

std::optional<std::int64_t> SoundOutput::heardUs()
{
    if (!m_sink || m_since.elapsed() > kStandstillMs)
        return std::nullopt;
    const auto waiting = std::max<qsizetype>(0, m_sink->bufferSize() - m_sink->bytesFree()) / kBytesPerFrame;
    const auto unheard = static_cast<std::int64_t>(waiting) + m_tap->silentFrames();
    const auto reported =
        std::max<std::int64_t>(0, m_sink->processedUSecs() - unheard * kUsPerSecond / kAudioRate);
    if (reported != m_reported) {
        m_reported = reported;
        m_since.start();
    }
    m_heard = std::max(m_heard, m_reported + std::min<std::int64_t>(kPieceUs, m_since.elapsed() * kUsPerMs));
    return m_heard;
}

} // namespace vidgo::ui::player
