#pragma once

#include <filesystem>
#include <memory>

#include <pango/pango.h>

#include "vidgo/model/language.h"

namespace vidgo::documents {

struct Unref
{
    void operator()(void* object) const;
};

/// The fonts of the system and of a folder. They are found without changing anything for the rest of the
/// program.
class Fonts
{
public:
    explicit Fonts(const std::filesystem::path& folder);
    ~Fonts();
    Fonts(const Fonts&) = delete;
    Fonts& operator=(const Fonts&) = delete;

    PangoFontMap* map() const { return m_map.get(); }

private:
    struct Config;
    std::unique_ptr<Config> m_config;
    std::unique_ptr<PangoFontMap, Unref> m_map;
};

/// The families in which a language is written, best first.
const char* familiesOf(Language language);

} // namespace vidgo::documents
