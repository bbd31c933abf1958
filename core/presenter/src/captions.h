#pragma once

#include <vector>

#include "vidgo/media/text_image.h"
#include "vidgo/presenter/presenter_renderer.h"

namespace vidgo::presenter {

/// How captions look in a clip; the text is filled in for each.
media::TextBlock captionStyle(const ClipLayout& layout, const std::string& language);
/// The distance from the lower edge: other programs draw over the end of tall clips.
int captionMargin(const ClipLayout& layout);

/// Sentences cut into captions of at most two lines, each shown from its first word on.
Result<std::vector<Caption>> makeCaptions(const std::vector<speech::SpokenSentence>& sentences,
                                          const media::TextBlock& style, media::TextDrawer& text);

} // namespace vidgo::presenter
