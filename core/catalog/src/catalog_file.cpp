#include "catalog_file.h"

#include "vidgo/base/file.h"
#include "vidgo/catalog/catalog_error.h"

namespace vidgo {

namespace {

constexpr std::uint64_t kMaxFile = 1024 * 1024;

std::unexpected<Error> unreadable(std::string_view file, const std::string& internal, std::string_view reason)
{
    return fail(CatalogError::Unreadable, std::string(file) + ": " + internal,
                {{"file", std::string(file)}, {"reason", std::string(reason)}});
}

std::string_view reasonOf(const Error& error)
{
    const auto found = error.arguments().find("reason");
    return found != error.arguments().end() ? std::string_view(found->second) : error.id();
}

} // namespace

std::unexpected<Error> catalogFileMissing(std::string_view file)
{
    return unreadable(file, "not given", "missing");
}

Result<std::string> readCatalogFile(const std::filesystem::path& folder, std::string_view file)
{
    auto text = readTextFile(folder / file, kMaxFile);
    if (!text)
        return unreadable(file, text.error().internal(), reasonOf(text.error()));
    return text;
}

Outcome parseCatalogFile(std::string_view file, std::string_view text,
                         const std::function<void(JsonCursor&)>& read)
{
    auto json = Json::parse(text, file);
    if (!json)
        return unreadable(file, json.error().internal(), reasonOf(json.error()));
    Verdict verdict{std::string(file)};
    {
        JsonCursor root(*json, "", verdict);
        if (root.isObject())
            read(root);
    } // the cursor refuses what nobody asked for when it goes
    return verdict.outcome();
}

} // namespace vidgo
