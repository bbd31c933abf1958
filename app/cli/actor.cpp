#include "actor.h"

#include <QtGlobal>

#include "vidgo/ui/messages/convert.h"

namespace vidgo::cli {

std::string actorOf(const std::string& given)
{
    if (!given.empty())
        return "admin:" + given;
    for (const char* name : {"USER", "USERNAME"})
        if (const auto value = qEnvironmentVariable(name); !value.isEmpty())
            return "admin:" + ui::toStdString(value);
    return "admin";
}

} // namespace vidgo::cli
