#pragma once

#include <QString>

#include "vidgo/model/language.h"

namespace vidgo::ui {

/// A language in its own words, so that people find theirs from any other.
QString ownName(Language language);

} // namespace vidgo::ui
