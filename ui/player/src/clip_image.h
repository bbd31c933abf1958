#pragma once

#include <QImage>

#include "vidgo/model/clip.h"

namespace vidgo::ui::player {

/// In the format that renderers take without another conversion; to be made where nobody waits for it.
QImage toImage(const ClipPicture& picture);

} // namespace vidgo::ui::player
