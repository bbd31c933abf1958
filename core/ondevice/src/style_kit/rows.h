#pragma once

#include <functional>
#include <stop_token>

#include "vidgo/base/progress.h"

namespace vidgo::ondevice {

/// Calls `work` for every row on all cores, looking for a stop request before each. `work` must not throw.
template <class Work>
Outcome forEachRow(int rows, const std::stop_token& stop, const Work& work);

/// The same for parts of rows: `work(from, to)`.
Outcome forEachBand(int rows, int height, const std::stop_token& stop,
                    const std::function<void(int from, int to)>& work);

template <class Work>
Outcome forEachRow(int rows, const std::stop_token& stop, const Work& work)
{
    return forEachBand(rows, 16, stop, [&](int from, int to) {
        for (int y = from; y < to; ++y)
            work(y);
    });
}

} // namespace vidgo::ondevice
