#pragma once

#include <QtCore/QSize>
#include <QtCore/QUrl>
#include <QtGui/QImage>

namespace vidgo::ui::compare {

/// Two pictures of any sizes, the larger one deciding the frame.
struct DifferenceOrder
{
    QUrl before;
    QUrl after;
    double gain = 1; ///< How many times the difference is amplified, at least 1.
    /// Pictures in memory: not null, they stand in the place of the file.
    QImage beforeImage;
    QImage afterImage;

    bool operator==(const DifferenceOrder&) const = default;
};

/// No difference is computed with more pixels than this along the longer side.
inline constexpr int kMostDifferenceSide = 2048;

/// |a - b| · gain of every colour channel, at most 255; alpha is seen over black. Both have the same size; a
/// null image when they have not.
QImage absoluteDifference(const QImage& a, const QImage& b, double gain);

/// Reads the files, lays the smaller one centred into the frame of the larger one, and compares them. A null
/// image when one cannot be read. Safe on any thread.
QImage readDifference(const DifferenceOrder& order);

} // namespace vidgo::ui::compare
