#pragma once

#include <optional>

#include <QUrl>

#include "vidgo/model/file_ref.h"
#include "vidgo/service/clip_service.h"

namespace vidgo::ui {

/// A kept file (a result, an input, an example) as an address for players in QML; empty for no file.
QUrl clipAddress(const FileRef& file);

/// What is to be played: the address of a local file, or one of clipAddress().
std::optional<service::ClipSource> clipSource(const QUrl& address);

} // namespace vidgo::ui
