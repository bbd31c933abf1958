#include "vidgo/ui/messages/error_names.h"

namespace vidgo::ui {

ErrorArguments withNames(ErrorArguments arguments, const Catalog& catalog, Language language)
{
    if (const auto argument = arguments.find("style"); argument != arguments.end())
        if (const auto* style = catalog.style(argument->second))
            argument->second = style->name.in(language);
    if (const auto argument = arguments.find("service"); argument != arguments.end())
        if (const auto* service = catalog.service(argument->second))
            argument->second = service->name.in(language);
    if (const auto argument = arguments.find("tier"); argument != arguments.end())
        if (const auto* tier = catalog.tier(argument->second))
            argument->second = tier->name.in(language);
    if (const auto argument = arguments.find("tool"); argument != arguments.end())
        if (const auto* tool = catalog.tool(toolFromId(argument->second).value_or(Tool::None)))
            argument->second = tool->name.in(language);
    return arguments;
}

Job withNames(Job job, const Catalog& catalog, Language language)
{
    job.errorArguments = withNames(std::move(job.errorArguments), catalog, language);
    return job;
}

} // namespace vidgo::ui
