#pragma once

#include <cstdio>
#include <optional>
#include <stop_token>

#include <jpeglib.h>

#include "vidgo/media/image.h"

namespace vidgo::media {

/// A JPEG at an eighth of its size, one pixel for each block of 8 x 8, from the mean value that each block
/// begins with (of half-resolution chroma also from its three lowest frequencies); the other coefficients
/// are skipped several at a time, which saves a third of the time of libjpeg's own way to an eighth. `jpeg`
/// has read its header.
///
/// Nothing for all but whole sequential Huffman-coded files in grey or YCbCr with one scan, after the least
/// irregularity, and after a stop: then libjpeg, which has not been touched, has to decide.
std::optional<Image> decodeEighth(const jpeg_decompress_struct& jpeg, const std::stop_token& stop);

} // namespace vidgo::media
