#include "sheet.h"

#include <array>
#include <cmath>
#include <numbers>

#include <cairo-pdf.h>
#include <pango/pangocairo.h>

#include "vidgo/documents/documents_error.h"

namespace vidgo::documents {

namespace {

constexpr double kLeading = 1.45; // from base line to base line, of the size
constexpr double kAscent = 1.02;  // from the top of a text to its first base line, of the size

using Color = std::array<double, 3>;

Color colorOf(Ink ink)
{
    switch (ink) {
    case Ink::Text:
        return {0.094, 0.102, 0.133};
    case Ink::Quiet:
        return {0.392, 0.412, 0.467};
    case Ink::Line:
        return {0.72, 0.73, 0.77};
    case Ink::Faint:
        return {0.886, 0.89, 0.91};
    }
    return {0, 0, 0};
}

void setColor(cairo_t* cairo, Ink ink)
{
    const auto [red, green, blue] = colorOf(ink);
    cairo_set_source_rgb(cairo, red, green, blue);
}

double widthOf(PangoLayoutLine* line)
{
    PangoRectangle logical{};
    pango_layout_line_get_extents(line, nullptr, &logical);
    return static_cast<double>(logical.width) / PANGO_SCALE;
}

double heightOf(PangoLayout* layout, const Type& type)
{
    return pango_layout_get_line_count(layout) * type.size * kLeading;
}

void roundedSquare(cairo_t* cairo, double x, double y, double size, double radius)
{
    constexpr double kQuarter = std::numbers::pi / 2;
    cairo_new_sub_path(cairo);
    cairo_arc(cairo, x + size - radius, y + radius, radius, -kQuarter, 0);
    cairo_arc(cairo, x + size - radius, y + size - radius, radius, 0, kQuarter);
    cairo_arc(cairo, x + radius, y + size - radius, radius, kQuarter, 2 * kQuarter);
    cairo_arc(cairo, x + radius, y + radius, radius, 2 * kQuarter, 3 * kQuarter);
    cairo_close_path(cairo);
}

} // namespace

cairo_status_t Sheet::write(void* closure, const unsigned char* data, unsigned length)
{
    auto& bytes = *static_cast<Bytes*>(closure);
    bytes.insert(bytes.end(), data, data + length);
    return CAIRO_STATUS_SUCCESS;
}

Sheet::Sheet(const Fonts& fonts, const SheetInfo& info)
    : m_surface(cairo_pdf_surface_create_for_stream(&Sheet::write, &m_bytes, kWidth, kHeight))
    , m_cairo(cairo_create(m_surface.get()))
    , m_context(pango_font_map_create_context(fonts.map()))
    , m_layout(pango_layout_new(m_context.get()))
    , m_families(familiesOf(info.language))
{
    auto* surface = m_surface.get();
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, info.title.c_str());
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_AUTHOR, info.author.c_str());
    const auto created = toIso8601(info.createdAt).substr(0, 19) + "Z";
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, created.c_str());
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_MOD_DATE, created.c_str());
    const std::string language(languageCode(info.language));
    pango_context_set_language(m_context.get(), pango_language_from_string(language.c_str()));
    // Paper has no pixels: glyphs stand where they belong.
    pango_context_set_round_glyph_positions(m_context.get(), 0);
    cairo_font_options_t* options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    pango_cairo_context_set_font_options(m_context.get(), options);
    cairo_font_options_destroy(options);
    pango_cairo_context_set_resolution(m_context.get(), 72);
}

Sheet::~Sheet() = default;

PangoLayout* Sheet::layOut(const std::string& text, const Type& type, double width)
{
    auto* layout = m_layout.get();
    auto* font = pango_font_description_new();
    pango_font_description_set_family(font, m_families);
    pango_font_description_set_size(font, static_cast<int>(std::lround(type.size * PANGO_SCALE)));
    pango_font_description_set_weight(font, type.isBold ? PANGO_WEIGHT_SEMIBOLD : PANGO_WEIGHT_NORMAL);
    pango_layout_set_font_description(layout, font);
    pango_font_description_free(font);
    auto* attributes = pango_attr_list_new();
    pango_attr_list_insert(attributes, pango_attr_font_features_new("tnum=1")); // figures below each other
    pango_attr_list_insert(attributes, pango_attr_insert_hyphens_new(0));       // a number has none
    pango_layout_set_attributes(layout, attributes);
    pango_attr_list_unref(attributes);
    pango_layout_set_width(layout, width > 0 ? static_cast<int>(width * PANGO_SCALE) : -1);
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
    pango_layout_set_text(layout, text.data(), static_cast<int>(text.size()));
    return layout;
}

double Sheet::text(const Place& place, const std::string& text, const Type& type)
{
    auto* layout = layOut(text, type, place.width);
    setColor(m_cairo.get(), type.ink);
    for (int i = 0; i < pango_layout_get_line_count(layout); ++i) {
        auto* line = pango_layout_get_line_readonly(layout, i);
        const double shift = place.align == Align::Right ? place.width - widthOf(line) : 0;
        cairo_move_to(m_cairo.get(), place.x + shift, place.y + type.size * (kAscent + i * kLeading));
        pango_cairo_show_layout_line(m_cairo.get(), line);
    }
    return heightOf(layout, type);
}

double Sheet::height(double width, const std::string& text, const Type& type)
{
    return heightOf(layOut(text, type, width), type);
}

double Sheet::width(const std::string& text, const Type& type)
{
    return widthOf(pango_layout_get_line_readonly(layOut(text, type, 0), 0));
}

void Sheet::rule(double x, double y, double width)
{
    setColor(m_cairo.get(), Ink::Faint);
    cairo_set_line_width(m_cairo.get(), 0.75);
    cairo_move_to(m_cairo.get(), x, y);
    cairo_line_to(m_cairo.get(), x + width, y);
    cairo_stroke(m_cairo.get());
}

void Sheet::mark(double x, double y, double size)
{
    auto* cairo = m_cairo.get();
    auto* colors = cairo_pattern_create_linear(x, y, x + size, y + size);
    cairo_pattern_add_color_stop_rgb(colors, 0, 0.431, 0.463, 1);
    cairo_pattern_add_color_stop_rgb(colors, 0.55, 0.627, 0.42, 0.961);
    cairo_pattern_add_color_stop_rgb(colors, 1, 1, 0.435, 0.682);
    cairo_set_source(cairo, colors);
    cairo_pattern_destroy(colors);
    roundedSquare(cairo, x, y, size, size * 0.26);
    cairo_fill(cairo);
    cairo_set_source_rgb(cairo, 1, 1, 1);
    cairo_set_line_join(cairo, CAIRO_LINE_JOIN_ROUND);
    cairo_set_line_width(cairo, size * 0.09);
    cairo_move_to(cairo, x + size * 0.38, y + size * 0.32);
    cairo_line_to(cairo, x + size * 0.68, y + size * 0.5);
    cairo_line_to(cairo, x + size * 0.38, y + size * 0.68);
    cairo_close_path(cairo);
    cairo_fill_preserve(cairo);
    cairo_stroke(cairo);
}

void Sheet::nextPage()
{
    cairo_show_page(m_cairo.get());
    ++m_pages;
}

Result<Bytes> Sheet::finish()
{
    cairo_show_page(m_cairo.get());
    m_cairo.reset();
    cairo_surface_finish(m_surface.get());
    const auto status = cairo_surface_status(m_surface.get());
    if (status != CAIRO_STATUS_SUCCESS) {
        const std::string reason = cairo_status_to_string(status);
        return fail(DocumentsError::NotDrawn, reason, {{"reason", reason}});
    }
    return std::move(m_bytes);
}

} // namespace vidgo::documents
