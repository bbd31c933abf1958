#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "vidgo/storage/work.h"

namespace vidgo::storage {

/// So many ids stand in one statement, always: it is prepared once, however many are asked about.
inline constexpr std::size_t kPortion = 50;

/// "(:1, :2, …)" for the ids of a portion; what follows them is :51 and so on.
std::string portionPlaces();

/// The ids in portions, as the first values of a statement. The last id stands for those that are missing.
template <class Id>
std::vector<Parameters> portionsOf(const std::vector<Id>& ids)
{
    std::vector<Parameters> portions;
    for (std::size_t from = 0; from < ids.size(); from += kPortion) {
        auto& values = portions.emplace_back();
        for (std::size_t i = from; i < from + kPortion; ++i)
            values.emplace_back(ids[i < ids.size() ? i : ids.size() - 1].value());
    }
    return portions;
}

} // namespace vidgo::storage
