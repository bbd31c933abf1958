#include "vidgo/ui/messages/error_names.h"

namespace vidgo::ui {

ErrorArguments withNames(ErrorArguments arguments, const Catalog& catalog, Language language)
{
    if (const auto argument = arguments.find("style"); argument != arguments.end())
        if (const auto* style = catalog.style(argument->second))
            argument->second = style->name.in(language);
    return arguments;
}

Job withNames(Job job, const Catalog& catalog, Language language)
{
    job.errorArguments = withNames(std::move(job.errorArguments), catalog, language);
    return job;
}

} // namespace vidgo::ui
