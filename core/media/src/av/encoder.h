#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "handles.h"
#include "vidgo/base/result.h"

namespace vidgo::media::av {

using CodecOptions = std::map<std::string, std::string>;

struct VideoEncoding
{
    std::vector<std::string>
        encoders; ///< Names in the order in which they are tried: "h264_nvenc", "libx264".
    int width = 0;
    int height = 0;
    AVPixelFormat format = AV_PIX_FMT_YUV420P;
    AVRational timeBase{1, 30};
    AVRational frameRate{30, 1};
    AVRational pixelAspect{1, 1};
    AVColorSpace space = AVCOL_SPC_BT709;
    AVColorPrimaries primaries = AVCOL_PRI_BT709;
    AVColorTransferCharacteristic transfer = AVCOL_TRC_BT709;
    AVColorRange range = AVCOL_RANGE_MPEG;
    AVChromaLocation chromaLocation = AVCHROMA_LOC_LEFT;
    int keyframeInterval = 60;
    std::int64_t bitRate = 0;
    std::int64_t maxBitRate = 0;
    bool globalHeader = true;                       ///< Mp4 and Matroska want it.
    AVFieldOrder fieldOrder = AV_FIELD_PROGRESSIVE; ///< Another one encodes pictures of two fields.
    int profile = FF_PROFILE_UNKNOWN;
    unsigned codecTag = 0; ///< "hvc1" …; 0: that of the format.
    int threads = 0;
    CodecOptions options; ///< "crf", "preset" …: of the codec; unknown ones are ignored and logged.
};

struct AudioEncoding
{
    std::vector<std::string> encoders;
    int sampleRate = 48000;
    int channels = 2;
    std::int64_t bitRate = 192'000;
    bool globalHeader = true;
    CodecOptions options;
};

class HardwareFrames;

/// An encoder of pictures or sound. Encoders on a graphics card take the same frames as the others: they are
/// brought into its layout and its memory here.
class Encoder
{
public:
    /// The first encoder of the list that exists and opens. Fails with MediaError::NoEncoder naming the codec
    /// and what to install when none does.
    static Result<std::unique_ptr<Encoder>> video(const VideoEncoding& encoding);
    static Result<std::unique_ptr<Encoder>> audio(const AudioEncoding& encoding);
    ~Encoder();

    AVCodecContext* context() const { return m_codec.get(); }
    const char* name() const { return m_codec->codec->name; }
    /// Samples that every audio frame must have; 0: any number.
    int frameSize() const { return m_codec->frame_size; }

    /// Sends a frame (null to drain). Its pict_type asks for a kind of picture: AV_PICTURE_TYPE_NONE leaves
    /// that to the encoder.
    Outcome send(const AVFrame* frame);
    /// True when a packet was taken; false: send more, or (after draining) the end.
    Result<bool> receive(AVPacket* packet);

private:
    Encoder(CodecHandle codec, std::unique_ptr<HardwareFrames> hardware);

    CodecHandle m_codec;
    std::unique_ptr<HardwareFrames> m_hardware; ///< Null for an encoder that takes frames as they are.
};

} // namespace vidgo::media::av
