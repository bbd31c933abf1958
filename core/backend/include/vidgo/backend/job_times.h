#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>

#include "vidgo/base/json.h"
#include "vidgo/materials/job_store.h"
#include "vidgo/model/tool.h"

namespace vidgo::backend {

// How long work will take, from how long it took on this computer before.

/// What the time of a file grows with.
struct InputSize
{
    std::int64_t size = 1; ///< Thousands of pixels of a picture, milliseconds of a clip; 1 when not known.
    bool isClip = false;
};
InputSize inputSizeOf(const std::filesystem::path& input);

/// The name under which times are kept: the same for work that takes as long for the same size. Styles differ
/// by more than their sizes do, so each has its own.
std::string paceOf(Tool tool, const Json& parameters, bool isClip);

/// The median time for each unit of size, times `size`; none when nothing is known.
std::optional<std::int64_t> expectedMs(std::span<const materials::WorkTime> times, std::int64_t size);
/// The median time of a file of whatever size.
std::optional<std::int64_t> medianMs(std::span<const materials::WorkTime> times);

/// What is left of work that is `fraction` done after `elapsedMs`. At first what is known of such work
/// counts, then more and more its own speed; none while neither says anything.
std::optional<std::int64_t> leftOf(std::optional<std::int64_t> expected, std::int64_t elapsedMs,
                                   double fraction);

} // namespace vidgo::backend
