#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "vidgo/api/schema.h"

namespace vidgo::api {

/// The type's name in JSON Schema; empty for Any.
std::string_view typeWord(Schema::Type type);
/// "a, b, c"
std::string joined(const std::vector<std::string>& values);

} // namespace vidgo::api
