#include "vidgo/backend/search_texts.h"

namespace vidgo::backend {

namespace {

void add(std::vector<std::string>& texts, const LocalizedText& name)
{
    for (const auto& [language, text] : name.all())
        texts.push_back(text);
}

} // namespace

std::vector<std::string> searchTextsOf(const Catalog& catalog, Tool tool, std::string_view topic,
                                       std::string_view style)
{
    std::vector<std::string> texts;
    if (const auto* info = catalog.tool(tool)) {
        add(texts, info->name);
        if (const auto* found = info->topic(topic))
            add(texts, found->name);
    }
    if (const auto* category = catalog.styleCategory(topic))
        add(texts, category->name);
    if (const auto* found = catalog.style(style)) {
        add(texts, found->name);
        add(texts, found->useCase);
    }
    return texts;
}

} // namespace vidgo::backend
