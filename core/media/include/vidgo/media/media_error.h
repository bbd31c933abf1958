#pragma once

#include "vidgo/base/error.h"

namespace vidgo::media {

enum class MediaError {
    None,
    Empty,             ///< {file} has no bytes.
    NotAPicture,       ///< {file} is something else.
    Unsupported,       ///< {file} {kind}: a kind of picture that the studio cannot read, with the way out in
                       ///< the text.
    VectorDrawing,     ///< {file} is an SVG drawing.
    Damaged,           ///< {file} is cut off or corrupt.
    TooManyPixels,     ///< {file} {width} {height} {limit}
    EncodeFailed,      ///< {format}
    TooLargeForFormat, ///< {format} {width} {height} {limit}: the format holds at most `limit` pixels a side.
    TextNotDrawable,   ///< The watermark text has no character that the fonts know.
    NotAClip,          ///< {file} is neither a clip nor an animated picture.
    NoSound,           ///< {file} has no sound.
    NoMovingPicture,   ///< {file} has sound only.
    NoDecoder,         ///< {file} {codec}: the local media libraries cannot read it.
    NoEncoder,         ///< {codec}: the local media libraries cannot write it.
    NotInContainer,    ///< {file} {codec} {format}: the format cannot hold that kind of stream.
    TooLong,           ///< {file} {limit}
    TooShort,          ///< {file} {limit}
    TooManyBytes,      ///< {file} {limit}: a new file that is larger than the place takes.
    ChangedMeanwhile,  ///< {file} grew, shrank or went away while it was read.
};

ErrorText describe(MediaError code);

} // namespace vidgo::media
