#pragma once

#include "demuxer.h"
#include "vidgo/model/clip.h"

namespace vidgo::media::av {

/// What an opened file holds. How long it is and whether its frames come evenly is found out from its index
/// where it has one, else by reading packets, for at most two seconds of time; the demuxer's place in the
/// file is another one afterwards. Fails with MediaError::Damaged when there is not one packet in it, and
/// like Demuxer::read().
Result<ClipInfo> describe(Demuxer& demuxer);

} // namespace vidgo::media::av
