#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "coverage.h"
#include "vidgo/base/result.h"

namespace vidgo::media {

/// One line of text in any script, shaped and drawn. Not for two threads at once.
class TextLine
{
public:
    /// For each character the first font that has it is used; characters that none has are left out. From a
    /// collection (.ttc) the face that suits the text's script is taken. Fails with
    /// MediaError::TextNotDrawable, or with BaseError::FileNotFound when no font could be opened.
    static Result<std::unique_ptr<TextLine>> create(const std::string& text,
                                                    const std::vector<std::filesystem::path>& fonts);
    virtual ~TextLine() = default;

    /// The width in pixels at this height of the line.
    virtual double width(double height) = 0;
    /// Draws it in a box `height` pixels high and as wide as the text.
    virtual Coverage draw(double height) = 0;
};

} // namespace vidgo::media
