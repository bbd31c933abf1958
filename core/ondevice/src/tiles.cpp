#include "tiles.h"

#include <atomic>
#include <new>
#include <vector>

#include "vidgo/base/base_error.h"

namespace vidgo::ondevice {

Outcome forEachTile(const cv::Size& size, int side, const std::function<void(const cv::Rect& tile)>& work,
                    const Progress& progress, const std::stop_token& stop)
{
    std::vector<cv::Rect> tiles;
    for (int y = 0; y < size.height; y += side) {
        for (int x = 0; x < size.width; x += side)
            tiles.push_back(cv::Rect(x, y, side, side) & cv::Rect({0, 0}, size));
    }
    std::atomic<int> done = 0;
    std::atomic<bool> outOfMemory = false;
    std::atomic<bool> failed = false;
    const auto count = static_cast<int>(tiles.size());
    cv::parallel_for_(
        cv::Range(0, count),
        [&](const cv::Range& range) {
            for (int i = range.start; i < range.end; ++i) {
                if (stop.stop_requested() || outOfMemory || failed)
                    return;
                try {
                    work(tiles[static_cast<std::size_t>(i)]);
                } catch (const std::bad_alloc&) {
                    outOfMemory = true;
                } catch (const cv::Exception& e) {
                    (e.code == cv::Error::StsNoMem ? outOfMemory : failed) = true;
                }
                progress.report(static_cast<double>(++done) / count);
            }
        },
        count);
    if (outOfMemory)
        return fail(BaseError::OutOfMemory, "tile work");
    if (failed)
        return fail(BaseError::Internal, "OpenCV failed in a tile");
    return checkStop(stop);
}

cv::Rect withMargin(const cv::Rect& tile, int margin, const cv::Size& size)
{
    return cv::Rect(tile.x - margin, tile.y - margin, tile.width + 2 * margin, tile.height + 2 * margin) &
           cv::Rect({0, 0}, size);
}

} // namespace vidgo::ondevice
