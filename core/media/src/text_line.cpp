#include "text_line.h"

#include <algorithm>
#include <cmath>

#include <ft2build.h>
#include FT_FREETYPE_H
#include FT_OUTLINE_H
#include <hb-ft.h>
#include <hb.h>

#include "text_runs.h"
#include "vidgo/base/base_error.h"
#include "vidgo/media/media_error.h"

namespace vidgo::media {

namespace {

constexpr std::uint64_t kMaxFontBytes = 256ull * 1024 * 1024;

struct LibraryDeleter
{
    void operator()(FT_Library library) const { FT_Done_FreeType(library); }
};
struct FaceDeleter
{
    void operator()(FT_Face face) const { FT_Done_Face(face); }
};
struct FontDeleter
{
    void operator()(hb_font_t* font) const { hb_font_destroy(font); }
};
struct BufferDeleter
{
    void operator()(hb_buffer_t* buffer) const { hb_buffer_destroy(buffer); }
};
using Library = std::unique_ptr<FT_LibraryRec_, LibraryDeleter>;
using Face = std::unique_ptr<FT_FaceRec_, FaceDeleter>;
using Buffer = std::unique_ptr<hb_buffer_t, BufferDeleter>;

struct Font
{
    std::shared_ptr<const MappedFile> file; // first: it outlives the face that reads it
    Face face;
    std::unique_ptr<hb_font_t, FontDeleter> shaper;
};

Face openFace(FT_Library library, const MappedFile& file, FT_Long index)
{
    FT_Face face = nullptr;
    const auto bytes = file.bytes();
    if (FT_New_Memory_Face(library, bytes.data(), static_cast<FT_Long>(bytes.size()), index, &face) != 0)
        return {};
    return Face(face);
}

Face chooseFace(FT_Library library, const MappedFile& file, std::string_view region)
{
    Face first = openFace(library, file, 0);
    if (!first || first->num_faces <= 1)
        return first;
    for (FT_Long i = 0; i < std::min<FT_Long>(first->num_faces, 64); ++i) {
        Face face = openFace(library, file, i);
        if (face && face->family_name && std::string_view(face->family_name).ends_with(region))
            return face;
    }
    return first;
}

struct Glyph
{
    int font = 0;
    FT_UInt index = 0;
    double x = 0; ///< Pen position in pixels.
    double y = 0; ///< Upwards.
};

class ShapedLine final : public TextLine
{
public:
    ShapedLine(Library library, std::vector<Font> fonts)
        : m_library(std::move(library))
        , m_fonts(std::move(fonts))
    {}

    bool setText(const std::string& text) override
    {
        m_runs = splitRuns(toCodePoints(text), [this](char32_t c) { return fontFor(c); });
        const auto isVisible = [](const TextRun& run) {
            return run.text.find_first_not_of(U" \t\u00A0\u3000") != std::u32string::npos;
        };
        return std::any_of(m_runs.begin(), m_runs.end(), isVisible);
    }

    double width(double height) override { return shape(height); }

    Coverage draw(double height, int pad) override
    {
        const double width = shape(height);
        Coverage line(std::max(1, static_cast<int>(std::ceil(width))) + 2 * pad,
                      std::max(1, static_cast<int>(std::lround(height))) + 2 * pad);
        for (Glyph& glyph : m_glyphs) {
            glyph.x += pad;
            drawGlyph(glyph, height * kBaseline + pad, line);
        }
        return line;
    }

private:
    int fontFor(char32_t c) const
    {
        for (std::size_t i = 0; i < m_fonts.size(); ++i)
            if (FT_Get_Char_Index(m_fonts[i].face.get(), c) != 0)
                return static_cast<int>(i);
        return -1;
    }

    double shape(double height)
    {
        const auto size = static_cast<FT_F26Dot6>(std::lround(std::max(height * kFontSize, 2.0) * 64));
        for (const Font& font : m_fonts) {
            FT_Set_Char_Size(font.face.get(), 0, size, 72, 72);
            hb_ft_font_changed(font.shaper.get());
        }
        m_glyphs.clear();
        double pen = 0;
        for (const TextRun& run : m_runs)
            pen = shapeRun(run, pen);
        return pen;
    }

    double shapeRun(const TextRun& run, double pen)
    {
        const Buffer buffer(hb_buffer_create());
        hb_buffer_add_utf32(buffer.get(), reinterpret_cast<const std::uint32_t*>(run.text.data()),
                            static_cast<int>(run.text.size()), 0, static_cast<int>(run.text.size()));
        hb_buffer_set_script(buffer.get(), run.script);
        hb_buffer_set_direction(buffer.get(), run.isRightToLeft ? HB_DIRECTION_RTL : HB_DIRECTION_LTR);
        hb_buffer_guess_segment_properties(buffer.get());
        hb_shape(m_fonts[static_cast<std::size_t>(run.font)].shaper.get(), buffer.get(), nullptr, 0);
        unsigned count = 0;
        const auto* infos = hb_buffer_get_glyph_infos(buffer.get(), &count);
        const auto* positions = hb_buffer_get_glyph_positions(buffer.get(), &count);
        for (unsigned i = 0; i < count; ++i) {
            // 0 is the box for a missing character.
            if (infos[i].codepoint != 0)
                m_glyphs.push_back({run.font, infos[i].codepoint, pen + positions[i].x_offset / 64.0,
                                    positions[i].y_offset / 64.0});
            pen += positions[i].x_advance / 64.0;
        }
        return pen;
    }

    void drawGlyph(const Glyph& glyph, double baseline, Coverage& line)
    {
        const FT_Face face = m_fonts[static_cast<std::size_t>(glyph.font)].face.get();
        if (FT_Load_Glyph(face, glyph.index, FT_LOAD_NO_HINTING | FT_LOAD_NO_BITMAP) != 0 ||
            face->glyph->format != FT_GLYPH_FORMAT_OUTLINE)
            return;
        const double left = std::floor(glyph.x);
        const double top = std::floor(baseline - glyph.y);
        FT_Outline_Translate(&face->glyph->outline, std::lround((glyph.x - left) * 64),
                             std::lround((top - (baseline - glyph.y)) * 64));
        if (FT_Render_Glyph(face->glyph, FT_RENDER_MODE_NORMAL) != 0)
            return;
        const int x0 = static_cast<int>(left) + face->glyph->bitmap_left;
        const int y0 = static_cast<int>(top) - face->glyph->bitmap_top;
        addBitmap(face->glyph->bitmap, x0, y0, line);
    }

    static void addBitmap(const FT_Bitmap& bitmap, int x0, int y0, Coverage& line)
    {
        const int width = static_cast<int>(bitmap.width);
        const int height = static_cast<int>(bitmap.rows);
        for (int y = std::max(0, -y0); y < height && y0 + y < line.height; ++y) {
            const unsigned char* from = bitmap.buffer + static_cast<std::ptrdiff_t>(y) * bitmap.pitch;
            std::uint8_t* to = line.row(y0 + y);
            for (int x = std::max(0, -x0); x < width && x0 + x < line.width; ++x)
                to[x0 + x] = std::max(to[x0 + x], from[x]);
        }
    }

    Library m_library; // first: it outlives the faces
    std::vector<Font> m_fonts;
    std::vector<TextRun> m_runs;
    std::vector<Glyph> m_glyphs;
};

} // namespace

std::string_view regionOf(const std::string& text)
{
    std::string_view region = "TC";
    for (const char32_t c : toCodePoints(text)) {
        const auto script = hb_unicode_script(hb_unicode_funcs_get_default(), c);
        if (script == HB_SCRIPT_HANGUL)
            return "KR";
        if (script == HB_SCRIPT_HIRAGANA || script == HB_SCRIPT_KATAKANA)
            region = "JP";
    }
    return region;
}

Result<FontFiles> readFonts(const std::vector<std::filesystem::path>& fonts)
{
    FontFiles files;
    Outcome problem;
    for (const auto& path : fonts) {
        auto file = MappedFile::open(path, kMaxFontBytes);
        if (file)
            files.push_back(std::move(*file));
        else
            problem = failure(file);
    }
    if (files.empty() && !problem)
        return failure(problem);
    return files;
}

Result<std::unique_ptr<TextLine>> TextLine::create(const std::string& text,
                                                   const std::vector<std::filesystem::path>& fonts)
{
    auto files = readFonts(fonts);
    if (!files)
        return failure(files);
    return create(text, *files);
}

Result<std::unique_ptr<TextLine>> TextLine::create(const std::string& text, const FontFiles& fonts)
{
    FT_Library raw = nullptr;
    if (FT_Init_FreeType(&raw) != 0)
        return fail(BaseError::OutOfMemory, "FreeType");
    Library library(raw);
    std::vector<Font> opened;
    for (const auto& file : fonts) {
        Font font;
        font.file = file;
        font.face = chooseFace(library.get(), *file, regionOf(text));
        if (!font.face)
            continue;
        font.shaper.reset(hb_ft_font_create_referenced(font.face.get()));
        hb_ft_font_set_load_flags(font.shaper.get(), FT_LOAD_NO_HINTING | FT_LOAD_NO_BITMAP);
        opened.push_back(std::move(font));
    }
    auto line = std::make_unique<ShapedLine>(std::move(library), std::move(opened));
    if (!line->setText(text))
        return fail(MediaError::TextNotDrawable, "no glyphs for the text");
    return line;
}

} // namespace vidgo::media
