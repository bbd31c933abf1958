#include "fonts.h"

#include <fontconfig/fontconfig.h>
#include <glib-object.h>
#include <pango/pangocairo.h>
#include <pango/pangofc-fontmap.h>

namespace vidgo::documents {

void Unref::operator()(void* object) const
{
    g_object_unref(object);
}

struct Fonts::Config
{
    explicit Config(FcConfig* made)
        : config(made)
    {}
    Config(const Config&) = delete;
    Config& operator=(const Config&) = delete;
    ~Config()
    {
        if (config != nullptr)
            FcConfigDestroy(config);
    }
    FcConfig* config;
};

Fonts::Fonts(const std::filesystem::path& folder)
    : m_config(std::make_unique<Config>(FcInitLoadConfigAndFonts()))
    , m_map(pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT))
{
    // Where Pango draws with the system's own library there is no such map, and Inter is what the system has.
    if (!m_map)
        m_map.reset(pango_cairo_font_map_new());
    if (m_config->config == nullptr || !PANGO_IS_FC_FONT_MAP(m_map.get()))
        return;
    for (const char* file : {"Inter-Regular.otf", "Inter-SemiBold.otf"})
        FcConfigAppFontAddFile(m_config->config,
                               reinterpret_cast<const FcChar8*>((folder / file).string().c_str()));
    pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(m_map.get()), m_config->config);
}

Fonts::~Fonts() = default;

const char* familiesOf(Language language)
{
    switch (language) {
    case Language::Japanese:
        return "Inter, Noto Sans CJK JP, Hiragino Sans, Yu Gothic, sans-serif";
    case Language::Korean:
        return "Inter, Noto Sans CJK KR, Apple SD Gothic Neo, Malgun Gothic, sans-serif";
    case Language::English:
    case Language::Spanish:
    case Language::TraditionalChinese:
        break;
    }
    // Names in Chinese may stand in every document: the seller is in Taiwan.
    return "Inter, Noto Sans CJK TC, PingFang TC, Microsoft JhengHei, sans-serif";
}

} // namespace vidgo::documents
