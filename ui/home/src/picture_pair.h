#pragma once

#include <QUrl>

#include "vidgo/model/library.h"
#include "vidgo/model/material.h"
#include "vidgo/service/example_service.h"
#include "vidgo/service/library_service.h"

namespace vidgo::ui::home {

/// What a comparison is drawn from. An address is empty while, or when, there is no picture.
struct PicturePair
{
    QUrl before;
    QUrl after;
};

/// How large the small pictures are that a list asks for; 0 asks for the files as they are.
inline constexpr int kFullSize = 0;

/// The pictures of an example as visitors see them: watermarked, and a still instead of a clip. Blocks.
PicturePair examplePictures(service::ExampleService& examples, const Material& material, int maxSide);
/// The pictures of a result. Blocks.
PicturePair resultPictures(service::LibraryService& library, const LibraryItem& item, int maxSide);

} // namespace vidgo::ui::home
