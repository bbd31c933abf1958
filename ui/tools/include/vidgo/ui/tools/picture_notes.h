#pragma once

#include <QString>
#include <QStringList>

#include "vidgo/model/picture.h"

namespace vidgo::ui {

/// The sentence for the person; empty for PictureNote::None.
QString pictureNoteText(PictureNote note);
QStringList pictureNoteTexts(const PictureCheck& check);

} // namespace vidgo::ui
