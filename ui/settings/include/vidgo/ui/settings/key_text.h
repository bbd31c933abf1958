#pragma once

#include <string>

#include <QString>

namespace vidgo::ui::settings {

/// A public key as people compare it: in groups of four digits, four of them in a line.
QString keyText(const std::string& publicKey);
/// Its first line, for a list in which keys are told apart.
QString shortKeyText(const std::string& publicKey);

} // namespace vidgo::ui::settings
