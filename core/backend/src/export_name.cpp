#include "vidgo/backend/export_name.h"

#include <algorithm>

#include "vidgo/base/base_error.h"
#include "vidgo/base/error.h"
#include "vidgo/base/file.h"
#include "vidgo/base/text.h"
#include "vidgo/service/service_error.h"

namespace vidgo::backend {

namespace {

// Its id in words, for people.
std::string toolInWords(Tool tool)
{
    std::string words(toolId(tool));
    std::ranges::replace(words, '_', '-');
    return words;
}

ErrorArguments placesOf(const LibraryItem& item)
{
    const std::string time = toIso8601(item.createdAt); // 2026-11-21T09:30:00.250Z
    return {{"name", toUtf8(pathFromUtf8(item.inputName).stem())},
            {"tool", toolInWords(item.tool)},
            {"topic", item.topic},
            {"date", time.substr(0, 10)},
            {"time", time.substr(11, 2) + time.substr(14, 2) + time.substr(17, 2)},
            {"width", std::to_string(item.result.width)},
            {"height", std::to_string(item.result.height)}};
}

} // namespace

Result<std::string> exportFileName(const ExportRequest& request, const LibraryItem& item,
                                   std::string_view extension,
                                   const std::function<bool(const std::string& name)>& exists)
{
    const std::string stem = safeFileName(fillIn(request.nameTemplate, placesOf(item)));
    const std::string ending = "." + std::string(extension);
    const std::string plain = stem + ending;
    if (request.collision == NameCollision::Replace || !exists(plain))
        return plain;
    if (request.collision == NameCollision::Refuse)
        return fail(service::ServiceError::NameTaken, "export name is taken: " + plain, {{"file", plain}});
    for (int number = 2; number < 100000; ++number) {
        std::string numbered = stem;
        numbered.append(" (").append(std::to_string(number)).append(")").append(ending);
        if (!exists(numbered))
            return numbered;
    }
    return fail(service::ServiceError::NameTaken, "no free number for " + plain, {{"file", plain}});
}

} // namespace vidgo::backend
