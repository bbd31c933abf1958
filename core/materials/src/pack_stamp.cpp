#include "pack_stamp.h"

namespace vidgo::materials {

namespace {

std::string nameOf(const std::string& pack)
{
    return "pack:" + pack;
}

std::string textIn(const Json& json, std::string_view member)
{
    const Json* found = json.find(member);
    const auto* text = found ? found->asString() : nullptr;
    return text ? *text : "";
}

std::set<std::string> textsIn(const Json& json, std::string_view member)
{
    std::set<std::string> texts;
    const Json* found = json.find(member);
    if (const auto* items = found ? found->asArray() : nullptr)
        for (const auto& item : *items)
            if (const auto* text = item.asString())
                texts.insert(*text);
    return texts;
}

} // namespace

Result<PackStamp> readStamp(storage::Session& session, const std::string& pack)
{
    PackStamp stamp;
    auto done =
        session.query("SELECT value FROM meta WHERE name = :1", {nameOf(pack)}, [&](const storage::Row& row) {
            if (auto json = Json::parse(row.text(0)))
                stamp = {textIn(*json, "manifest"), textIn(*json, "watermark"), textsIn(*json, "imported"),
                         textsIn(*json, "left_out")};
        });
    if (!done)
        return failure(done);
    return stamp;
}

Outcome writeStamp(storage::Session& session, const std::string& pack, const PackStamp& stamp)
{
    const Json json = Json::Object{{"manifest", stamp.manifestSha256},
                                   {"watermark", stamp.watermarkKey},
                                   {"imported", Json::Array(stamp.imported.begin(), stamp.imported.end())},
                                   {"left_out", Json::Array(stamp.leftOut.begin(), stamp.leftOut.end())}};
    auto done = session.execute("INSERT INTO meta (name, value) VALUES (:1, :2) "
                                "ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                                {nameOf(pack), json.dump()});
    if (!done)
        return failure(done);
    return {};
}

} // namespace vidgo::materials
