#pragma once

#include <stop_token>

#include "vidgo/media/picture_file.h"

namespace vidgo::media {

Result<Bytes> encodeJpeg(const Image& image, const EncodeOptions& options, const std::stop_token& stop);
Result<Bytes> encodePng(const Image& image, const EncodeOptions& options, const std::stop_token& stop);
Result<Bytes> encodeWebP(const Image& image, const EncodeOptions& options, const std::stop_token& stop);

/// Fails with MediaError::TooLargeForFormat when a side is longer than the format can say.
Outcome checkSides(const Image& image, int limit, const char* format);
std::unexpected<Error> encodeFailed(const char* format, std::string internal);

} // namespace vidgo::media
