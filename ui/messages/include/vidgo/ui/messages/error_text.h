#pragma once

#include <string>

#include <QString>

#include "vidgo/base/error.h"

namespace vidgo::ui {

/// The sentence for the person, in the language of the application.
QString errorText(const Error& error);
/// The same of an error that was kept as its parts.
QString errorText(const std::string& externalTemplate, const ErrorArguments& arguments);

} // namespace vidgo::ui
