#pragma once

#include <filesystem>
#include <string>

#include <QString>

#include "vidgo/media/watermark.h"

namespace vidgo::test {

/// Marks a copy of one of the test clips and holds it against the original: decodes completely, same
/// duration, times, streams, turning, colours and shape, sound and subtitles bit for bit, the mark where it
/// belongs and nowhere else. What is wrong, or nothing.
QString whatIsWrongWithMarked(const std::string& clip, const std::filesystem::path& folder);

/// A mark that is large enough to be found again.
std::unique_ptr<media::Watermarker> testMark(WatermarkPlace place);

} // namespace vidgo::test
