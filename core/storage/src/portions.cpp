#include "vidgo/storage/portions.h"

namespace vidgo::storage {

std::string portionPlaces()
{
    std::string places;
    for (std::size_t i = 1; i <= kPortion; ++i)
        places += (i == 1 ? "(:" : ", :") + std::to_string(i);
    return places + ")";
}

} // namespace vidgo::storage
