#pragma once

#include <cairo.h>
#include <memory>
#include <string>
#include <vector>

#include "fonts.h"
#include "vidgo/base/clock.h"
#include "vidgo/base/file.h"

namespace vidgo::documents {

enum class Ink { Text, Quiet, Line, Faint };
enum class Align { Left, Right };

/// How a text looks. Sizes and places are points, 1/72 inch, from the top left corner of the page.
struct Type
{
    double size = 9;
    bool isBold = false;
    Ink ink = Ink::Text;
};

/// Where a text stands.
struct Place
{
    double x = 0;
    double y = 0;
    double width = 0;
    Align align = Align::Left;
};

struct SheetInfo
{
    std::string title;
    std::string author;
    Timestamp createdAt{};
    Language language = Language::English;
};

/// A4 pages that are drawn one after the other into a PDF in memory.
class Sheet
{
public:
    static constexpr double kWidth = 595.276;
    static constexpr double kHeight = 841.89;

    Sheet(const Fonts& fonts, const SheetInfo& info);
    ~Sheet();
    Sheet(const Sheet&) = delete;
    Sheet& operator=(const Sheet&) = delete;

    /// Draws a text that is wrapped at the width and returns how high it is. Texts of one size in one row
    /// share their base line, whatever fonts they are in.
    double text(const Place& place, const std::string& text, const Type& type);
    /// How high it would be.
    double height(double width, const std::string& text, const Type& type);
    /// How wide a single line of it is.
    double width(const std::string& text, const Type& type);
    void rule(double x, double y, double width);
    /// The sign of the studio in a square.
    void mark(double x, double y, double size);

    void nextPage();
    int pages() const { return m_pages; }

    /// Ends the document. Fails with DocumentsError::NotDrawn.
    Result<Bytes> finish();

private:
    PangoLayout* layOut(const std::string& text, const Type& type, double width);
    static cairo_status_t write(void* closure, const unsigned char* data, unsigned length);

    struct Destroy
    {
        void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
        void operator()(cairo_t* context) const { cairo_destroy(context); }
    };

    Bytes m_bytes;
    std::unique_ptr<cairo_surface_t, Destroy> m_surface;
    std::unique_ptr<cairo_t, Destroy> m_cairo;
    std::unique_ptr<PangoContext, Unref> m_context;
    std::unique_ptr<PangoLayout, Unref> m_layout;
    const char* m_families;
    int m_pages = 1;
};

} // namespace vidgo::documents
