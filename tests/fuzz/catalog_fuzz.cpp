// Any bytes in place of one file of the catalogue: refused with a path and a reason, or a whole catalogue;
// never a crash. The first byte chooses the file, the others are the real ones.

#include <cstdint>
#include <cstdlib>
#include <string>

#include "vidgo/base/file.h"
#include "vidgo/catalog/catalog_error.h"
#include "vidgo/catalog/load_catalog.h"

namespace {

vidgo::CatalogTexts realTexts()
{
    vidgo::CatalogTexts texts;
    for (const auto file : vidgo::kCatalogFiles) {
        auto text =
            vidgo::readTextFile(vidgo::pathFromUtf8(VIDGO_SOURCE_DIR "/resources/catalog") / file, 1 << 20);
        if (!text)
            std::abort(); // the source tree is not where it was built
        texts.emplace(file, std::move(*text));
    }
    return texts;
}

bool namesItsPlace(const vidgo::Error& error)
{
    const auto& arguments = error.arguments();
    return arguments.contains("file") && arguments.contains("reason") &&
           (arguments.contains("path") || error.is(vidgo::CatalogError::Unreadable));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const vidgo::CatalogTexts kReal = realTexts();
    if (size == 0)
        return 0;
    auto texts = kReal;
    const auto file = vidgo::kCatalogFiles[data[0] % vidgo::kCatalogFiles.size()];
    texts.find(file)->second.assign(reinterpret_cast<const char*>(data + 1), size - 1);

    const auto catalog = vidgo::parseCatalog(texts);
    if (!catalog && !namesItsPlace(catalog.error()))
        std::abort();
    if (catalog && catalog->tools.size() != vidgo::kTools.size())
        std::abort();
    return 0;
}
