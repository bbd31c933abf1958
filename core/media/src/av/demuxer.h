#pragma once

#include <chrono>
#include <filesystem>
#include <memory>
#include <optional>
#include <stop_token>

#include "handles.h"
#include "vidgo/base/result.h"

namespace vidgo::media::av {

struct DemuxOptions
{
    /// Give up when opening takes longer: a hostile file must not hold a thread.
    std::chrono::milliseconds deadline{10'000};
    /// How much of the file is looked at to find its streams.
    std::int64_t probeBytes = 8 * 1024 * 1024;
    /// Decodes a little to know all about the streams. When false that is left out for MP4 and Matroska files
    /// whose headers name sizes and rates; pixel formats, colours and mean rates may then be unknown.
    bool findStreamInfo = true;
};

/// A media file opened for reading. Local files only (protocol whitelist "file"); playlists and other formats
/// that open further files are refused. Reading stops within 200 ms of a stop through the interrupt callback.
class Demuxer
{
public:
    static Result<std::unique_ptr<Demuxer>> open(const std::filesystem::path& path,
                                                 const DemuxOptions& options, const std::stop_token& stop);
    ~Demuxer();
    Demuxer(const Demuxer&) = delete;
    Demuxer& operator=(const Demuxer&) = delete;

    AVFormatContext* context() const { return m_input.get(); }
    const std::filesystem::path& path() const { return m_path; }
    /// The stream that players choose; attached pictures (covers) do not count. Null when there is none.
    AVStream* video() const { return m_video; }
    AVStream* audio() const { return m_audio; }
    AVStream* stream(int index) const { return m_input->streams[index]; }
    int streamCount() const { return static_cast<int>(m_input->nb_streams); }

    /// Where the file begins in microseconds: where its picture does, or its sound when that begins more than
    /// 0.1 s earlier (less is padding of the encoder); 0 when unknown. Subtract it to get times that begin at
    /// 0.
    std::int64_t startUs() const { return m_startUs; }

    /// Reads the next packet. False at the end of the file. A cut-off file ends early; `isTruncated` says so.
    /// Fails with MediaError::ChangedMeanwhile when the file has another size at its end than when it was
    /// opened.
    Result<bool> read(AVPacket* packet);
    bool isTruncated() const { return m_isTruncated; }
    /// Reads packets of this stream only and seeks by it; readers of containers with an index leave out the
    /// others without touching them.
    void keepOnly(const AVStream* stream);
    /// To the last keyframe (of the picture, else the sound, else what keepOnly() was told) at or before this
    /// time (counted from startUs()).
    Outcome seek(std::int64_t timeUs);
    /// What a time in the time base of `stream` is in microseconds counted from startUs().
    /// Nonsense is brought to within ±142 years.
    std::int64_t toUs(std::int64_t timestamp, const AVStream* stream) const;
    /// Frames and packets carry no times of their own; they have to be counted.
    bool hasNoTimes() const;

private:
    struct Interrupt;
    Demuxer(std::filesystem::path path, std::unique_ptr<Interrupt> interrupt);
    Outcome openInput(const DemuxOptions& options);
    Outcome openContext(std::int64_t probeBytes);
    Outcome chooseStreams();
    Outcome findFirstTimes(std::int64_t probeBytes);
    Error openingError(int code, const char* what) const;
    std::int64_t findStart() const;
    bool indexPointsBehind(std::int64_t bytes) const;

    std::filesystem::path m_path;
    std::unique_ptr<Interrupt> m_interrupt; ///< Outlives the input, which calls it.
    InputHandle m_input;
    AVStream* m_video = nullptr;
    AVStream* m_audio = nullptr;
    const AVStream* m_kept = nullptr;
    std::int64_t m_startUs = 0;
    bool m_isTruncated = false;
};

} // namespace vidgo::media::av
