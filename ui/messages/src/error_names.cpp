#include "vidgo/ui/messages/error_names.h"

namespace vidgo::ui {

ErrorArguments withNames(ErrorArguments arguments, const Catalog& catalog, Language language)
{
    if (const auto argument = arguments.find("style"); argument != arguments.end())
        if (const auto* style = catalog.style(argument->second))
            argument->second = style->name.in(language);
    return arguments;
}

} // namespace vidgo::ui
