#include "clip_image.h"

namespace vidgo::ui::player {

namespace {

bool isOpaque(const ClipPicture& picture)
{
    std::uint8_t all = 255;
    for (std::size_t i = 3; i < picture.rgba.size(); i += 4)
        all &= picture.rgba[i];
    return all == 255;
}

} // namespace

QImage toImage(const ClipPicture& picture)
{
    const auto row = static_cast<std::size_t>(picture.width) * 4;
    if (picture.width <= 0 || picture.height <= 0 ||
        picture.rgba.size() < row * static_cast<std::size_t>(picture.height))
        return {};
    const QImage view(picture.rgba.data(), picture.width, picture.height, static_cast<qsizetype>(row),
                      QImage::Format_RGBA8888);
    return view.convertToFormat(isOpaque(picture) ? QImage::Format_RGB32
                                                  : QImage::Format_ARGB32_Premultiplied);
}

} // namespace vidgo::ui::player
