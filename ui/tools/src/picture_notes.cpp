#include "vidgo/ui/tools/picture_notes.h"

#include <QCoreApplication>

namespace vidgo::ui {

QString pictureNoteText(PictureNote note)
{
    switch (note) {
    case PictureNote::None:
        return {};
    case PictureNote::Rotated:
        //: A note on a photo that the person chose: the camera had stored it sideways.
        return QCoreApplication::translate("PictureNotes", "It was turned upright, as the camera noted.");
    case PictureNote::Animated:
        //: A note on an animated GIF or WebP that the person chose.
        return QCoreApplication::translate("PictureNotes", "It is animated: only its first frame is used.");
    case PictureNote::HighBitDepth:
        //: A note on a picture that the person chose, for example a 16-bit PNG.
        return QCoreApplication::translate("PictureNotes",
                                           "It has more than 8 bits per colour channel: it is reduced to 8.");
    case PictureNote::ColorConverted:
        //: A note on a picture that the person chose. sRGB is the name of a colour space.
        return QCoreApplication::translate("PictureNotes", "Its colours are converted to sRGB.");
    case PictureNote::AlreadyCutOut:
        //: A note on a picture that the person chose.
        return QCoreApplication::translate("PictureNotes",
                                           "It already has transparent parts: its own edges are used.");
    case PictureNote::Small:
        //: A note on a picture that the person chose.
        return QCoreApplication::translate("PictureNotes",
                                           "It is small: fine details may be missing in the result.");
    case PictureNote::Reduced:
        //: A note on a picture that the person chose.
        return QCoreApplication::translate("PictureNotes",
                                           "It is very large: the result is made at a smaller size.");
    }
    return {};
}

QStringList pictureNoteTexts(const PictureCheck& check)
{
    QStringList texts;
    for (const auto note : check.notes)
        if (const auto text = pictureNoteText(note); !text.isEmpty())
            texts << text;
    return texts;
}

} // namespace vidgo::ui
