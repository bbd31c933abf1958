#pragma once

#include <QUrl>

#include "vidgo/model/material.h"
#include "vidgo/model/session.h"
#include "vidgo/service/example_service.h"

namespace vidgo::ui {

/// What a comparison is drawn from. An address is empty while, or when, there is no picture.
struct PicturePair
{
    QUrl before;
    QUrl after;
};

/// As `maxSide`: the files as they are.
inline constexpr int kFullSize = 0;

/// The one place that says which file of an example's result is shown as a picture: visitors see the
/// watermarked one, everybody sees a still instead of a clip.
const FileRef& shownResult(const Material& material, StudioMode mode);

/// The pictures of an example, at most `maxSide` pixels (one of 320, 640, 960, or kFullSize) on the longer
/// side. Blocks. A picture that cannot be had leaves its place empty: the rest of the page is worth showing.
PicturePair examplePictures(service::ExampleService& examples, const Material& material, StudioMode mode,
                            int maxSide);

} // namespace vidgo::ui
