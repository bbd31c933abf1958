#pragma once

#include <utility>
#include <vector>

#include <QString>

#include "vidgo/model/clip.h"
#include "vidgo/model/picture.h"

namespace vidgo::cli {

/// What a thing is called and what it is, in the language of the program.
using ProbeRows = std::vector<std::pair<QString, QString>>;

// What `vidgo probe` says of one file; what a file does not have is left out.

ProbeRows rowsOf(const ClipInfo& info);
ProbeRows rowsOf(const PictureDetails& details);

} // namespace vidgo::cli
