#pragma once

#include <string>
#include <vector>

#include "vidgo/base/json.h"
#include "vidgo/model/language.h"
#include "vidgo/model/tool.h"

namespace vidgo::materials {

/// What makes two requests the same request, whoever serves them.
struct LookupRequest
{
    Tool tool = Tool::None;
    std::string topic;
    std::string style;
    LocalizedText prompt;
    std::vector<std::string> inputs; ///< SHA-256 of each input file, in order.
    Json parameters = Json::Object{};
};

/// The canonical form: compact JSON with sorted keys, texts in NFC with outer white space trimmed, numbers
/// normalised (1, 1.0 and 1e0 are the integer 1; -0 is 0; others the shortest decimal that reads back the
/// same), empty members left out.
std::string canonicalForm(const LookupRequest& request);

/// SHA-256 of the canonical form, 64 hexadecimal digits.
std::string lookupHash(const LookupRequest& request);

} // namespace vidgo::materials
