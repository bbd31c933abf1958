#pragma once

#include <string>
#include <vector>

#include "vidgo/base/json.h"
#include "vidgo/model/language.h"
#include "vidgo/model/tool.h"

namespace vidgo::materials {

/// What was asked for, whoever makes it: the provider is not part of it.
struct LookupRequest
{
    Tool tool = Tool::None;
    std::string topic;
    std::string style;    ///< Empty: none.
    LocalizedText prompt; ///< Empty: none.
    Json parameters = Json::Object{};
    std::vector<std::string> inputs; ///< SHA-256 of each input file, in the order of the tool.
};

/// The canonical form of a request, version 1. UTF-8 without white space:
///
///     {"inputs":[…],"parameters":{…},"prompt":{"en":…},"style":"…","tool":"…","topic":"…","version":1}
///
/// - Members of every object are sorted by the bytes of their keys; members that are null are left out.
/// - Keys and texts are in Unicode Normalisation Form C (UAX #15) and escaped as RFC 8785 does: `\"`, `\\`,
///   `\b`, `\t`, `\n`, `\f`, `\r`, other characters below U+0020 as `\u00xx`, everything else as it is.
/// - A number without a fraction and between -2^63 and 2^63 - 1 is written as a whole number, so 1, 1.0 and
///   1e0 are the same and -0 is 0; every other one as the shortest decimal that reads back as the same double
///   (for example 0.1, 1e+20).
std::string canonicalForm(const LookupRequest& request);

/// SHA-256 of the canonical form, 64 lower-case hexadecimal digits.
std::string lookupHash(const LookupRequest& request);

} // namespace vidgo::materials
