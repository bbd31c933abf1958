#pragma once

#include "vidgo/model/cutout.h"

namespace vidgo {

// What the settings of other tools share with those of the cut-out.

std::string_view subjectId(CutoutSettings::Subject subject);
/// A member "subject" that may be missing.
bool readSubject(const Json& json, CutoutSettings::Subject& out);
Json strokesToJson(const std::vector<Stroke>& strokes);
/// At most 10000 points in all.
bool readStrokes(const Json& json, std::vector<Stroke>& out);

} // namespace vidgo
