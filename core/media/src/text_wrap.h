#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace vidgo::media {

/// Bytes of a text that stand on one line; the spaces at its end do not count.
struct WrappedLine
{
    std::size_t begin = 0;
    std::size_t end = 0;
    std::size_t next = 0; ///< Where the next line begins.
};

/// The width of a piece of text.
using TextWidth = std::function<double(std::string_view)>;

/// Lines of at most `width`, filled one after the other; with `isBalanced` as many, but of about the same
/// width. A word that is wider by itself is broken between characters.
std::vector<WrappedLine> wrapText(std::string_view text, std::string_view language, double width,
                                  bool isBalanced, const TextWidth& widthOf);

} // namespace vidgo::media
