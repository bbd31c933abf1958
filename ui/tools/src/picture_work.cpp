#include "vidgo/ui/tools/picture_work.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QTransform>

#include "vidgo/base/base_error.h"
#include "vidgo/base/progress.h"
#include "vidgo/ui/messages/convert.h"

namespace vidgo::ui {

namespace {

// The longer side of a smaller copy: what the copy for the screen has, so that no file is read twice.
constexpr int kSmallerSide = 4096;
constexpr int kJpegQuality = 95;
constexpr uint kPaper = ~0U; // opaque, and all of every colour

// The copy for the screen is upright and readable whatever the file is; only a larger file is read itself.
QImage upright(const PictureCheck& check, bool smallerWillDo)
{
    QImage image;
    if (!smallerWillDo && std::max(check.width, check.height) > kSmallerSide) {
        QImageReader reader(pathText(check.path));
        reader.setAutoTransform(true);
        reader.setDecideFormatFromContent(true);
        image = reader.read();
    }
    return image.isNull() ? QImage(pathText(check.display)) : image;
}

QImage onWhite(const QImage& image)
{
    QImage ground(image.size(), QImage::Format_RGB32);
    ground.fill(kPaper);
    QPainter(&ground).drawImage(0, 0, image);
    return ground;
}

QImage treated(const QImage& image, PictureFix fix)
{
    switch (fix) {
    case PictureFix::OnWhite:
        return onWhite(image);
    case PictureFix::TurnLeft:
        return image.transformed(QTransform().rotate(-90));
    case PictureFix::TurnRight:
        return image.transformed(QTransform().rotate(90));
    case PictureFix::None:
    case PictureFix::Smaller:
        break;
    }
    return image;
}

} // namespace

Result<std::filesystem::path> keepImage(service::MediaService& media, const QImage& image,
                                        const std::string& name, bool jpeg)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, jpeg ? "JPG" : "PNG", jpeg ? kJpegQuality : -1);
    return media.keepPicture(
        {reinterpret_cast<const std::uint8_t*>(bytes.constData()), static_cast<std::size_t>(bytes.size())},
        name);
}

Result<std::filesystem::path> fixPicture(service::MediaService& media, const PictureCheck& check,
                                         PictureFix fix, const std::stop_token& stop)
{
    const auto image = upright(check, fix == PictureFix::Smaller);
    if (image.isNull())
        return fail(BaseError::FileNotReadable, "cannot be decoded to be treated",
                    {{"file", toStdString(pathText(check.path.filename()))}});
    if (auto stopped = checkStop(stop); !stopped)
        return failure(stopped);
    const auto result = treated(image, fix);
    const bool jpeg = !result.hasAlphaChannel() && check.mediaType == "image/jpeg";
    return keepImage(media, result, toStdString(pathText(check.path.stem())), jpeg);
}

} // namespace vidgo::ui
