#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "vidgo/model/catalog.h"

namespace vidgo::backend {

/// The names of a tool, one of its topics and a style in every language: what an example or a result is found
/// by besides its own texts. Ids that the catalogue does not know, and empty ones, add nothing.
std::vector<std::string> searchTextsOf(const Catalog& catalog, Tool tool, std::string_view topic,
                                       std::string_view style);

} // namespace vidgo::backend
