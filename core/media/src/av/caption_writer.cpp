#include "caption_writer.h"

#include <algorithm>

#include "av_error.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/text.h"

namespace vidgo::media::av {

namespace {

constexpr AVRational kMicroseconds{1, 1'000'000};
constexpr std::size_t kLongestText = 0xFFFF; ///< The length has two bytes.
constexpr double kTextHeight = 0.05;         ///< Of the frame's shorter side.

/// Bytes as the format has them: the most significant first.
class Bytes
{
public:
    void add8(int value) { m_bytes.push_back(static_cast<std::uint8_t>(value)); }
    void add16(int value)
    {
        add8(value >> 8 & 0xFF);
        add8(value & 0xFF);
    }
    void add32(std::uint32_t value)
    {
        add16(static_cast<int>(value >> 16));
        add16(static_cast<int>(value & 0xFFFF));
    }
    void add(std::string_view text) { m_bytes.insert(m_bytes.end(), text.begin(), text.end()); }
    const std::vector<std::uint8_t>& bytes() const { return m_bytes; }

private:
    std::vector<std::uint8_t> m_bytes;
};

// TextSampleEntry behind its head (TS 26.245, 5.16): white on nothing, in the middle, at the bottom of a box
// that is as large as the frame.
std::vector<std::uint8_t> sampleEntry(int width, int height)
{
    constexpr std::string_view kFont = "Sans-Serif";
    constexpr std::uint32_t kOpaqueWhite = 0xFFFFFFFF;
    constexpr int kFontId = 1;
    Bytes out;
    out.add32(0); // displayFlags
    out.add8(1);  // horizontal-justification: in the middle
    out.add8(-1); // vertical-justification: at the bottom
    out.add32(0); // background-color-rgba: none
    out.add16(0); // BoxRecord: top, left, bottom, right
    out.add16(0);
    out.add16(height);
    out.add16(width);
    out.add16(0); // StyleRecord: of no characters in particular
    out.add16(0);
    out.add16(kFontId);
    out.add8(0); // plain
    out.add8(std::clamp(static_cast<int>(kTextHeight * std::min(width, height)), 8, 255));
    out.add32(kOpaqueWhite);
    out.add32(static_cast<std::uint32_t>(8 + 2 + 3 + kFont.size())); // FontTableBox
    out.add("ftab");
    out.add16(1);
    out.add16(kFontId);
    out.add8(static_cast<int>(kFont.size()));
    out.add(kFont);
    return out.bytes();
}

} // namespace

CaptionWriter::CaptionWriter(std::vector<CaptionTrack> tracks, int width, int height)
    : m_width(width)
    , m_height(height)
{
    for (auto& track : tracks)
        if (!track.captions.empty())
            m_tracks.push_back({.track = std::move(track)});
}

Outcome CaptionWriter::addStreams(Muxer& muxer)
{
    const auto entry = sampleEntry(m_width, m_height);
    for (auto& going : m_tracks) {
        auto stream = muxer.addTimedText(going.track.language, m_width, m_height, entry);
        if (!stream)
            return failure(stream);
        going.stream = *stream;
    }
    return {};
}

Outcome CaptionWriter::writeUpTo(std::int64_t timeUs, Muxer& muxer)
{
    for (auto& going : m_tracks) {
        const auto& captions = going.track.captions;
        // There are no edit lists that would let a track begin late: nothing is shown until its first text.
        if (!going.isBegun && captions.front().startUs > 0)
            if (auto written = write({0, captions.front().startUs, {}}, going.stream, muxer); !written)
                return written;
        going.isBegun = true;
        for (; going.next < captions.size() && captions[going.next].startUs < timeUs; ++going.next)
            if (auto written = write(captions[going.next], going.stream, muxer); !written)
                return written;
    }
    return {};
}

Outcome CaptionWriter::write(const ClipCaption& caption, int stream, Muxer& muxer)
{
    Bytes sample;
    const auto text = truncateUtf8(caption.text, kLongestText);
    sample.add16(static_cast<int>(text.size()));
    sample.add(text);
    const auto& bytes = sample.bytes();
    if (const int code = av_new_packet(m_packet.get(), static_cast<int>(bytes.size())); code < 0)
        return failed(code, {}, "a caption");
    std::ranges::copy(bytes, m_packet->data);
    m_packet->pts = m_packet->dts = caption.startUs;
    m_packet->duration = caption.endUs - caption.startUs;
    m_packet->flags |= AV_PKT_FLAG_KEY;
    return muxer.write(m_packet.get(), stream, kMicroseconds);
}

} // namespace vidgo::media::av
