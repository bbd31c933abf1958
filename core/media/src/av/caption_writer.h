#pragma once

#include <vector>

#include "muxer.h"
#include "vidgo/media/captions.h"

namespace vidgo::media::av {

/// Writes captions into tracks of timed text (3GPP TS 26.245, "tx3g") as the picture reaches them.
class CaptionWriter
{
public:
    /// The frame's size in pixels.
    CaptionWriter(std::vector<CaptionTrack> tracks, int width, int height);

    /// Before the header is written.
    Outcome addStreams(Muxer& muxer);
    /// Everything that begins before this time and was not written yet.
    Outcome writeUpTo(std::int64_t timeUs, Muxer& muxer);

private:
    struct Going
    {
        CaptionTrack track;
        int stream = 0;
        std::size_t next = 0;
        bool isBegun = false;
    };
    Outcome write(const ClipCaption& caption, int stream, Muxer& muxer);

    std::vector<Going> m_tracks;
    int m_width;
    int m_height;
    Packet m_packet = makePacket();
};

} // namespace vidgo::media::av
