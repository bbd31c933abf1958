#pragma once

namespace vidgo::backend {

/// Pixels of the longer side of copies that fill the comparison.
inline constexpr int kDisplaySide = 4096;

} // namespace vidgo::backend
