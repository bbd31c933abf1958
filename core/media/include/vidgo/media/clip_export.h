#pragma once

#include <filesystem>
#include <functional>
#include <stop_token>
#include <string>

#include "vidgo/base/progress.h"
#include "vidgo/base/result.h"
#include "vidgo/media/media_error.h"
#include "vidgo/media/watermark.h"
#include "vidgo/model/clip.h"
#include "vidgo/model/export_preset.h"

namespace vidgo::media {

struct ExportSpec
{
    /// Of the catalogue. One without id and sizes keeps the clip's size and rate and limits nothing.
    ExportPreset preset;
    ClipExport how;                           ///< Its `preset` is not looked at: `preset` above counts.
    const Watermarker* watermarker = nullptr; ///< Drawn over every frame of the result.
    /// When above 0: the result has at most this many pixels on its longer and shorter side. Sizes of the
    /// preset are made smaller in proportion.
    int maxLongSide = 0;
    int maxShortSide = 0;
    bool useHardware = true; ///< An encoder of the graphics card, where there is one.
    bool fast = false;       ///< Larger files in less time.
    /// When given: asked once, when the file is complete, for the name that it takes, in the folder of `to`.
    /// What lies there is replaced. Its failure is that of the export, and nothing is left then.
    std::function<Result<std::filesystem::path>()> takeName = {};
};

struct ClipExportResult
{
    std::filesystem::path path; ///< Where the result lies.
    bool wasCopied = false;     ///< Nothing was to be changed: the file is the same, byte for byte.
    std::string encoder;        ///< That wrote the picture: "libx264", "h264_nvenc", "gif" …
    bool usedHardware = false;
    int width = 0;
    int height = 0;
    Rational frameRate;
    std::int64_t durationUs = 0;
    std::int64_t bytes = 0;
    bool wasToneMapped = false;   ///< HDR was brought to SDR.
    bool wasDeinterlaced = false; ///< Frames were made of fields.
    double loudnessBefore = 0;    ///< LUFS, when it was normalised.
    double loudnessGain = 0;      ///< dB that were added.
};

/// Writes the clip `from` to `to` as a place wants it: the preset's frame, rate and bit rates; trimmed to the
/// frame; upright, square pixels, BT.709 in limited range (HDR is tone-mapped), progressive. MP4: H.264 High
/// and AAC-LC, CRF 18 under 1.25 times the preset's bit rate with a buffer of twice that, less where the
/// preset's limit of bytes asks for it; closed GOPs, moov first, no edit lists. GIF: one palette for the
/// clip. WebP: lossy, animated. Captions that are texts stay beside the picture of an MP4, as timed text.
/// Sound is brought to 48 kHz stereo and, when asked for, to -14 LUFS with true
/// peaks under -1 dBTP in two passes (EBU R128). When nothing is to be changed the file is copied.
///
/// `to` is written beside its name and renamed when it is complete; it may be `from`. Encoding runs on
/// threads of the encoder. Progress goes by time; a stop is obeyed within 200 ms with BaseError::Cancelled
/// and leaves nothing behind. Fails with MediaError (as reading does; TooLong and TooShort for the preset;
/// TooManyBytes; NoEncoder naming the codec) and BaseError (InvalidArgument for a trim that is empty or
/// outside of the clip, full disk …).
Result<ClipExportResult> exportClip(const std::filesystem::path& from, const std::filesystem::path& to,
                                    const ExportSpec& spec, const Progress& progress,
                                    const std::stop_token& stop);

} // namespace vidgo::media
