#pragma once

#include <QString>

#include "vidgo/base/error.h"

namespace vidgo::ui {

/// The sentence for the person, in the language of the application.
QString errorText(const Error& error);

} // namespace vidgo::ui
