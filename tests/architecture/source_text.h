#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace vidgo::architecture {

enum class Literals { Keep, Blank };

/// C++ source without its comments and, when asked, without what its string literals say. Lines stay where
/// they are.
std::string withoutComments(std::string_view source, Literals literals);

struct Include
{
    int line = 0; ///< From 1.
    std::string header;
    bool isQuoted = false; ///< "header", not <header>.
};

/// Every #include that is not in a comment.
std::vector<Include> includesOf(std::string_view source);

} // namespace vidgo::architecture
