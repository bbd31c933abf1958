#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <span>
#include <stop_token>
#include <string>

#include "beside_file.h"
#include "encoder.h"
#include "handles.h"
#include "vidgo/base/result.h"

namespace vidgo::media::av {

/// A media file being written: beside its name until finish(), which brings it to the disk and renames it;
/// the destructor removes what is unfinished. Never leaves a partial file under the name. A full disk, a
/// quota and a limit on the size of files fail with BaseError::DiskFull.
class Muxer
{
public:
    /// `format` is a short name of libavformat ("mp4", "matroska", "gif", "webp"); options such as
    /// "movflags". Writing gives up with BaseError::Cancelled after a stop.
    static Result<std::unique_ptr<Muxer>> create(const std::filesystem::path& path, const std::string& format,
                                                 const CodecOptions& options,
                                                 const std::stop_token& stop = {});
    ~Muxer();
    Muxer(const Muxer&) = delete;
    Muxer& operator=(const Muxer&) = delete;

    AVFormatContext* context() const;
    bool wantsGlobalHeader() const;
    /// False when the format is known not to hold that codec.
    bool canHold(AVCodecID codec) const;
    /// Of what an encoder makes. Returns the index of the stream.
    Result<int> addStream(const Encoder& encoder);
    /// Of packets copied from another file: parameters, tags, side data (rotation, HDR), disposition and
    /// metadata are kept. Fails with MediaError::NotInContainer when the format can't hold the codec.
    Result<int> addCopyOf(const AVStream* source);
    /// Of timed text that is shown over frames of this size; `description` is its sample entry. Times are in
    /// milliseconds.
    Result<int> addTimedText(const std::string& language, int width, int height,
                             std::span<const std::uint8_t> description);
    /// What a stream says besides its codec: rotation, HDR, disposition, language, title. For a stream whose
    /// packets are encoded anew.
    Outcome describeLike(int stream, const AVStream* source);
    void setMetadata(const std::map<std::string, std::string>& values);
    /// `shiftUs` is added to the times of the chapters, in microseconds.
    Outcome copyMetadataAndChapters(const AVFormatContext* source, std::int64_t shiftUs = 0);

    /// After all streams are added, before the first packet.
    Outcome writeHeader();
    /// Takes the packet's content; its times are in `timeBase`, its stream_index is set here. Packets of the
    /// streams are interleaved. Times that are missing or run backwards are set right.
    Outcome write(AVPacket* packet, int stream, AVRational timeBase);
    /// Bytes that have reached the file up to now.
    std::int64_t bytesWritten() const;
    /// Trailer, fsync, rename (to what `takeName` says, when it is given), fsync of the folder.
    Outcome finish(const TakeName& takeName = {});

private:
    struct Impl;
    explicit Muxer(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace vidgo::media::av
