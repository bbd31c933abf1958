#pragma once

#include <cstring>

#include "handles.h"

namespace vidgo::media::av {

/// The libraries hand on whatever number stands in a file, also where it is none of the enumeration (which C
/// allows and C++ does not). Such a one becomes "unspecified", which is 2 for primaries, transfer functions
/// and matrices alike (ITU-T H.273), and 0 for ranges.
template <class Enum>
Enum knownOr(const Enum& value, Enum count, Enum unspecified)
{
    unsigned number = 0;
    static_assert(sizeof number == sizeof value);
    std::memcpy(&number, &value, sizeof number);
    return number < static_cast<unsigned>(count) ? static_cast<Enum>(number) : unspecified;
}

inline AVColorPrimaries known(const AVColorPrimaries& value)
{
    return knownOr(value, AVCOL_PRI_NB, AVCOL_PRI_UNSPECIFIED);
}
inline AVColorTransferCharacteristic known(const AVColorTransferCharacteristic& value)
{
    return knownOr(value, AVCOL_TRC_NB, AVCOL_TRC_UNSPECIFIED);
}
inline AVColorSpace known(const AVColorSpace& value)
{
    return knownOr(value, AVCOL_SPC_NB, AVCOL_SPC_UNSPECIFIED);
}
inline AVColorRange known(const AVColorRange& value)
{
    return knownOr(value, AVCOL_RANGE_NB, AVCOL_RANGE_UNSPECIFIED);
}

/// Of a stream's parameters or a frame: all four.
template <class Colored>
void makeKnown(Colored& colored, AVColorSpace& space)
{
    colored.color_primaries = known(colored.color_primaries);
    colored.color_trc = known(colored.color_trc);
    colored.color_range = known(colored.color_range);
    space = known(space);
}

} // namespace vidgo::media::av
