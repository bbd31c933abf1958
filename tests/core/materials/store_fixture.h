#pragma once

#include "vidgo/base/hash.h"
#include "vidgo/model/material.h"
#include "vidgo/storage/migrate.h"
#include "vidgo/test/fakes.h"
#include "vidgo/test/qt_result.h"
#include "vidgo/test/test_database.h"

namespace vidgo::test {

/// A database with the schema of the stores.
class StoreFixture
{
public:
    explicit StoreFixture(storage::Backend backend, const PostgresServer* server = nullptr)
        : place(backend, server)
        , database(place.open())
    {
        auto steps = storage::loadMigrations(sourcePath("resources/sql"));
        if (!steps)
            qFatal("%s", steps.error().internal().c_str());
        auto report = storage::migrate(*database, *steps, storage::MigrationMode::Apply, clock, log);
        if (!report || !report->usable())
            qFatal("the schema cannot be made: %s",
                   report ? report->failure.c_str() : report.error().internal().c_str());
    }

    std::int64_t number(std::string_view sql, storage::Values values = {}) const
    {
        std::int64_t value = -1;
        auto session = database->session();
        if (auto done = session->query(sql, values, [&](const storage::Row& row) { value = row.integer(0); });
            !done)
            qWarning("%s", done.error().internal().c_str());
        return value;
    }

    ManualClock clock;
    NullLog log;
    TestDatabase place;
    std::unique_ptr<storage::Database> database;
};

inline FileRef fileRef(const std::string& name, int width = 1280, int height = 720)
{
    return {sha256(name), "image/jpeg", static_cast<std::int64_t>(1000 + name.size()), width, height};
}

/// A material with something in every field.
inline Material material(const std::string& id, Timestamp time)
{
    Material m;
    m.id = MaterialId(id);
    m.lookupHash = sha256("request of " + id);
    m.tool = Tool::BackgroundRemoval;
    m.topic = "electronics";
    m.title = LocalizedText({{Language::English, "Headphones on a desk"},
                             {Language::Japanese, "机の上のヘッドホン"},
                             {Language::TraditionalChinese, "桌上的耳機"},
                             {Language::Korean, "책상 위의 헤드폰"},
                             {Language::Spanish, "Auriculares sobre un escritorio"}});
    m.prompt = LocalizedText(
        {{Language::English, "Remove the background"}, {Language::TraditionalChinese, "去除背景"}});
    m.input = fileRef(id + " in");
    m.extraInputs = {fileRef(id + " extra"), fileRef(id + " extra 2", 10, 20)};
    m.result = fileRef(id + " out");
    m.poster = fileRef(id + " poster");
    m.watermarkedResult = fileRef(id + " marked");
    m.source = MaterialSource::Seed;
    m.status = MaterialStatus::Approved;
    m.provider = "3d_software";
    m.label = "Example made in 3D software. Not AI generated.";
    m.credits = {"Headphones, Alaskaman (CC0)", "HDRI \"apartment\", Poly Haven (CC0)"};
    m.parameters = Json::Object{{"edge", 0.5}, {"output", "transparent"}};
    m.width = 1280;
    m.height = 720;
    m.durationMs = 0;
    m.createdAt = time;
    m.updatedAt = time;
    return m;
}

} // namespace vidgo::test
