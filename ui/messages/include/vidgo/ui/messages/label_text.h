#pragma once

#include <string>

#include <QString>

namespace vidgo::ui {

/// The honest sentence of an example (Material::label) in the language of the application. One that a pack
/// brought along and we do not know stays as the pack says it.
QString labelText(const std::string& label);

} // namespace vidgo::ui
