#pragma once

#include <cstdint>
#include <filesystem>
#include <string_view>
#include <vector>

#include "vidgo/base/file.h"

namespace vidgo::test {

/// Clips that the program ffmpeg makes once and keeps in the build folder. Ends the test program when one
/// cannot be made. Do not write to them. What each one is:
///
///     h264_aac.mp4         320×180, 25 frames a second, 2 s, keyframes each second, stereo, moov first
///     h264_aac.{mov,mkv,ts,avi,flv}, vp9_opus.webm    the same in other containers
///     static_red.mp4       160×90, pure red (sRGB 255,0,0 as BT.709), 1 s
///     rotated90.mp4        stored 320×180, to be turned by 90 degrees clockwise, title "Phone"
///     mirrored.mp4         to be shown with left and right exchanged
///     variable_rate.mp4    25 frames a second with many left out
///     hlg10.mp4, pq10.mp4  10 bits, BT.2020, HEVC;   pq10.webm  VP9
///     ten_bit.mp4          10 bits, BT.709, HEVC
///     interlaced.mpg       MPEG-2 720×576, 50 fields a second, top first, pixels of 64:45, MP2 sound
///     interlaced.mp4       H.264 320×180, interlaced
///     odd.mp4, odd.webm    321×181 pixels
///     alpha.mov            ProRes 4444, half transparent;   alpha.webm   VP9, half transparent
///     raw.h264             no timestamps;   raw.m4v, raw.hevc
///     wrong_duration.mkv   2 s that claim to be 1000 s;   no_duration.mkv  written as a live stream
///     fragmented.mp4       2 s in fragments
///     audio_only.m4a, sound.mp3 (48 kHz stereo, 2 s), sound.wav (44.1 kHz mono, 3 s), cover.mp3 (a picture
///     in it), sound.ogg, sound.flac late_sound.mkv       sound that begins 0.5 s after the picture
///     no_audio.mp4, one_frame.mp4, one_pixel.mkv, huge.mp4 (7680×4320, 2 frames)
///     empty_streams.mp4    a header and no packet
///     many_streams.mkv     two sounds, subtitles, two chapters, a title
///     wide_pixels.mp4      stored 320×180 with pixels of 4:3
///     full_range.mp4       levels 0 to 255;   bt601.mp4  pure red as BT.601
///     “スケッチ é 影片.mp4”
///     animated.gif, animated.png, animated.webp  96×54, 10 frames a second, 1 s;   still.gif one frame
///     transparent.gif      animated, transparent in part
///     prores.mov, mjpeg.avi, mpeg4.avi, vp8.webm, av1.mp4, wmv.asf, theora.ogv
std::filesystem::path testClip(std::string_view name);

/// All names that testClip() knows.
std::vector<std::string_view> testClipNames();

/// The bytes of such a clip.
Bytes testClipBytes(std::string_view name);

/// Runs the program ffmpeg with these arguments, in the words of a shell; ends the test program when it
/// fails.
void runFfmpeg(const std::string& arguments);
/// What a program writes to its standard output; nothing when it fails.
std::string outputOf(const std::string& command);
/// A path as one word of a shell command.
std::string quoted(const std::filesystem::path& path);

} // namespace vidgo::test
