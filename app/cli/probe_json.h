#pragma once

#include "vidgo/base/json.h"
#include "vidgo/model/clip.h"
#include "vidgo/model/picture.h"

namespace vidgo::cli {

// What `vidgo probe --json` says of one file.

Json clipJson(const ClipInfo& info);
Json pictureJson(const PictureDetails& details);

} // namespace vidgo::cli
