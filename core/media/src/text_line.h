#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "coverage.h"
#include "vidgo/base/mapped_file.h"
#include "vidgo/base/result.h"

namespace vidgo::media {

inline constexpr double kFontSize = 0.8;  ///< Of the line's height.
inline constexpr double kBaseline = 0.76; ///< From the top of the line, of its height.

/// Fonts in the order in which they are tried. Mapped: one for East Asia has 19 MB, of which little is used.
using FontFiles = std::vector<std::shared_ptr<const MappedFile>>;

/// Those that can be read. Fails with BaseError::FileNotFound when there is none.
Result<FontFiles> readFonts(const std::vector<std::filesystem::path>& fonts);

/// The region whose forms of the shared characters a text wants: "TC", "JP" or "KR". Collections for East
/// Asia name their faces by it.
std::string_view regionOf(const std::string& text);

/// One line of text in any script, shaped and drawn. Not for two threads at once.
class TextLine
{
public:
    /// For each character the first font that has it is used; characters that none has are left out. From a
    /// collection (.ttc) the face that suits the text's script is taken. Fails with
    /// MediaError::TextNotDrawable, or with BaseError::FileNotFound when no font could be opened.
    static Result<std::unique_ptr<TextLine>> create(const std::string& text,
                                                    const std::vector<std::filesystem::path>& fonts);
    static Result<std::unique_ptr<TextLine>> create(const std::string& text, const FontFiles& fonts);
    virtual ~TextLine() = default;

    /// Another text with the faces that were chosen for the first one. False when nothing of it can be drawn.
    virtual bool setText(const std::string& text) = 0;
    /// The width in pixels at this height of the line.
    virtual double width(double height) = 0;
    /// Draws it in a box `height` pixels high and as wide as the text, with `pad` pixels more on each side
    /// for what hangs over.
    virtual Coverage draw(double height, int pad = 0) = 0;
};

} // namespace vidgo::media
