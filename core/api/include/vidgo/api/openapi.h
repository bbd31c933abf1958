#pragma once

#include <span>
#include <string>
#include <string_view>

#include "vidgo/api/route.h"

namespace vidgo::api {

/// The document of the interface in OpenAPI 3.1, made from the table of routes. `server` is the address under
/// which it is reached; `version` that of the program.
Json openApiDocument(std::span<const Route> routes, std::string_view server, std::string_view version);

/// A page for people that shows the routes without any script: HTML.
std::string documentationPage(std::span<const Route> routes, std::string_view version);

} // namespace vidgo::api
