#pragma once

#include <map>
#include <memory>
#include <optional>
#include <thread>

#include "gif_palette.h"
#include "muxer.h"
#include "reencode_plan.h"
#include "vidgo/base/progress.h"
#include "work_queue.h"

namespace vidgo::media::av {

/// Where the streams of a file go in the new one.
struct StreamMap
{
    std::vector<int> to;              ///< Of each stream that is read; -1: left out.
    std::vector<std::int64_t> shift;  ///< Taken off its times, in its own time base.
    std::vector<AVRational> timeBase; ///< Its own.
    int video = 0;                    ///< The stream that is encoded anew.
};

/// The second thread of a remake: encodes frames, copies packets, writes both. It ends with wait() or the
/// destructor, whichever comes first.
class RemakeWriter
{
public:
    RemakeWriter(std::unique_ptr<Muxer> muxer, std::unique_ptr<Encoder> encoder, StreamMap map,
                 bool needsPalette, std::int64_t durationUs, Progress progress, std::stop_token stop);
    ~RemakeWriter();
    RemakeWriter(const RemakeWriter&) = delete;
    RemakeWriter& operator=(const RemakeWriter&) = delete;

    void start();
    /// A frame, its time in the time base of its stream, or a packet. False when the writer has given up:
    /// wait() says why.
    bool push(WorkQueue::Item item);
    /// Ends the file: what waits is encoded and written, the file gets its name.
    Outcome wait();
    std::int64_t frames() const { return m_frames; }

private:
    Outcome work();
    Outcome copy(WorkQueue::Item item);
    Outcome encode(Frame frame);
    Outcome encodePaletted();
    Outcome send(const AVFrame* frame);
    Outcome drain();
    void setTimes(AVFrame* frame);
    void report(const AVPacket* packet) const;

    WorkQueue m_queue;
    std::unique_ptr<Muxer> m_muxer;
    std::unique_ptr<Encoder> m_encoder;
    std::unique_ptr<GifPalette> m_palette;
    StreamMap m_map;
    std::int64_t m_durationUs;
    Progress m_progress;
    std::stop_token m_stop;
    std::thread m_thread;
    std::optional<Error> m_error;
    Packet m_packet = makePacket();
    Frame m_paletted = makeFrame();
    std::map<std::int64_t, std::int64_t> m_durations; ///< Of frames that are being encoded, by their time.
    std::int64_t m_lastTime = AV_NOPTS_VALUE;
    std::int64_t m_lastDuration = 0;
    std::int64_t m_frames = 0;
};

} // namespace vidgo::media::av
