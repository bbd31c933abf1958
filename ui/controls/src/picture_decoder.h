#pragma once

#include <QtCore/QSize>
#include <QtCore/QString>
#include <QtCore/QUrl>
#include <QtGui/QImage>

namespace vidgo::ui {

/// What is wanted of one file.
struct PictureOrder
{
    QUrl source;
    /// Frame in screen pixels.
    QSize frame;
    /// True: the picture fills the frame and is cut. False: it lies inside, whole.
    bool crop = true;
    /// Corner radius in screen pixels.
    qreal radius = 0;

    QString key() const;
    bool operator==(const PictureOrder&) const = default;
};

struct DecodedPicture
{
    /// Null when the file could not be read as a picture.
    QImage image;
    /// Pixels of the file after its EXIF orientation.
    QSize nativeSize;
};

/// Reads, turns upright, scales and rounds. Safe on any thread.
DecodedPicture decodePicture(const PictureOrder& order);

/// Scales and rounds a picture that is in memory already.
DecodedPicture fitPicture(const QImage& image, const PictureOrder& order);

} // namespace vidgo::ui
