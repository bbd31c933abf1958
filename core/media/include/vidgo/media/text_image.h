#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "vidgo/base/result.h"
#include "vidgo/media/image.h"

namespace vidgo::media {

/// sRGB, not premultiplied; alpha 0 is not drawn.
struct TextColor
{
    std::uint8_t red = 255;
    std::uint8_t green = 255;
    std::uint8_t blue = 255;
    std::uint8_t alpha = 255;
    bool operator==(const TextColor&) const = default;
};

enum class TextAlign { Left, Center, Right };

/// A text and how it is to look. Lengths are pixels.
struct TextBlock
{
    std::string text;            ///< UTF-8 of at most 2000 bytes; a line feed begins a new line.
    std::string language = "en"; ///< BCP 47; decides where lines are broken.
    int maxWidth = 0;            ///< Of the picture, with padding, outline and shadow.
    int maxLines = 0;            ///< 0: as many as it takes.
    double size = 32;            ///< Of the font (its em), 4..1000.
    double minSize = 0;          ///< May be reduced to this to fit into maxLines; 0: it may not.
    double lineHeight = 1.3;     ///< From baseline to baseline, of the size.
    TextAlign align = TextAlign::Center;
    bool isBalanced = true; ///< Lines of about the same width instead of a short last one.
    TextColor color;

    double outline = 0; ///< Width of a rim around the letters, 0..40.
    TextColor outlineColor{0, 0, 0, 220};
    double shadow = 0; ///< Radius of a soft shadow behind them, 0..40.
    TextColor shadowColor{0, 0, 0, 160};

    TextColor plate{0, 0, 0, 0}; ///< Ground behind the whole text.
    double padding = 0;     ///< From the plate's edge to the text at left and right; half of it above and
                            ///< below.
    double plateRadius = 0; ///< Of the plate's corners.

    /// These bytes of the text are drawn in another colour (the word that is being spoken).
    std::size_t highlightBegin = 0;
    std::size_t highlightEnd = 0;
    TextColor highlight;
};

/// A text as it was drawn.
struct TextPicture
{
    Image image; ///< Rgba8, just as large as the text with its plate, outline and shadow.
    int lines = 0;
    double size = 0;    ///< As drawn.
    bool isCut = false; ///< Did not fit into maxLines at minSize and ends with an ellipsis.
};

/// Draws wrapped texts in any script. The fonts are opened once for a text's script and kept. Safe to share
/// between threads; calls wait for each other.
class TextDrawer
{
public:
    /// `fonts` are tried in order for each character. Fails with BaseError::FileNotFound when none could be
    /// opened.
    static Result<std::unique_ptr<TextDrawer>> create(const std::vector<std::filesystem::path>& fonts);
    virtual ~TextDrawer() = default;

    /// Fails with MediaError::TextNotDrawable when no font has any of its characters, and with
    /// BaseError::InvalidArgument. A word that is wider than the block is broken within.
    virtual Result<TextPicture> draw(const TextBlock& block) = 0;
    /// The byte offsets at which the lines end at `size`; maxLines and minSize do not count.
    virtual Result<std::vector<std::size_t>> wrap(const TextBlock& block) = 0;
};

/// For a single text: TextDrawer::create() and draw().
Result<Image> drawText(const TextBlock& block, const std::vector<std::filesystem::path>& fonts);

/// Lays an Rgba8 picture over an Rgb8 or Rgba8 one with its left upper corner at (left, top), `opacity` 0..1;
/// what lies outside is left out.
void drawOver(Image& image, const Image& over, int left, int top, double opacity = 1);

} // namespace vidgo::media
