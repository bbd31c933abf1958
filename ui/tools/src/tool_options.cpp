#include "vidgo/ui/tools/tool_options.h"

#include "vidgo/ui/messages/convert.h"

namespace vidgo::ui {

Result<std::vector<Stroke>> ToolOptions::take(const Json& json, const QStringList& keys,
                                              const std::vector<Stroke>& strokes)
{
    if (keys.isEmpty())
        return read(json);
    auto merged = parameters(strokes);
    for (const auto& key : keys)
        if (const auto* value = json.find(toStdString(key)); value && merged.asObject())
            (*merged.asObject())[toStdString(key)] = *value;
    return read(merged);
}

} // namespace vidgo::ui
