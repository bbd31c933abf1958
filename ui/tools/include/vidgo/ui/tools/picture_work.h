#pragma once

#include <filesystem>
#include <stop_token>
#include <string>

#include <QImage>

#include "vidgo/model/picture.h"
#include "vidgo/service/media_service.h"

namespace vidgo::ui {

/// What can be done to a picture before it is used.
enum class PictureFix { None, Smaller, OnWhite, TurnLeft, TurnRight };

/// Keeps the pixels as a file of the studio and returns where. `jpeg` only where nothing is transparent.
Result<std::filesystem::path> keepImage(service::MediaService& media, const QImage& image,
                                        const std::string& name, bool jpeg = false);

/// Makes a treated copy of the picture and returns where it lies; the person's file stays as it is. Blocks.
Result<std::filesystem::path> fixPicture(service::MediaService& media, const PictureCheck& check,
                                         PictureFix fix, const std::stop_token& stop);

} // namespace vidgo::ui
