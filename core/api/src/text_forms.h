#pragma once

#include <string_view>

#include "vidgo/api/schema.h"

namespace vidgo::api {

/// Whether the text has the form; Free and Secret have none.
bool hasForm(std::string_view text, Schema::Form form);
/// Its name in JSON Schema ("uuid", "date-time"); empty where there is none.
std::string_view formName(Schema::Form form);

/// UTF-8 without control characters but tabs and line ends.
bool isCleanText(std::string_view text);
/// In code points; the text is UTF-8.
std::size_t characterCount(std::string_view text);

} // namespace vidgo::api
