#pragma once

#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include "vidgo/base/hash.h"
#include "vidgo/materials/library_store.h"
#include "vidgo/storage/migrate.h"

namespace vidgo::bench {

[[noreturn]] inline void stop(const std::string& why)
{
    std::fprintf(stderr, "library bench: %s\n", why.c_str());
    std::exit(1);
}

template <class T>
T need(Result<T> result)
{
    if (!result)
        stop(result.error().internal());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// A name like those that cameras, phones and people give; every thousandth is about a lighthouse.
inline std::string nameOf(int number)
{
    static constexpr const char* kWords[] = {"IMG",   "product shot", "猫の写真",  "家族相片",
                                             "Küche", "handbag",      "제품 사진", "Perfume"};
    const std::string about = number % 1000 == 0 ? "lighthouse" : kWords[number % 8];
    return about + " " + std::to_string(number) + ".jpg";
}

/// What the names of a tool and a topic are in five languages.
inline std::vector<std::string> namesOf(Tool tool)
{
    if (tool == Tool::ProductScene)
        return {"Product scene", "商品シーン", "商品情境", "상품 장면", "Escena de producto", "Food", "料理"};
    return {"Background removal", "背景削除", "去除背景", "배경 제거", "Eliminar el fondo", "Food", "料理"};
}

/// Results through the store itself, all in one transaction. Their files are those of `pictures`, in turns.
inline void fill(storage::Database& database, materials::LibraryStore& store,
                 const std::vector<FileRef>& pictures, int count)
{
    auto session = need(database.session());
    auto transaction = need(storage::Transaction::begin(session));
    for (int i = 0; i < count; ++i) {
        const auto number = std::to_string(i);
        const Tool tool = i % 5 == 0 ? Tool::ProductScene : Tool::BackgroundRemoval;
        const std::int64_t time = 1'790'000'000'000 + i * 60'000LL;
        need(session.execute(
            "INSERT INTO runs (id, state, tool, topic, input_path, parameters, error_id, "
            "started_at, updated_at) VALUES (:1, 'running', :2, 'food', '', '{}', '', :3, :3)",
            {"run-" + number, std::string(toolId(tool)), time}));
        LibraryItem item{.id = LibraryItemId(sha256(number).substr(0, 36)),
                         .run = RunId("run-" + number),
                         .tool = tool,
                         .topic = "food",
                         .inputName = nameOf(i),
                         .input = pictures[static_cast<std::size_t>(i) % pictures.size()],
                         .result = pictures[static_cast<std::size_t>(i + 1) % pictures.size()],
                         .engine = "on_device",
                         .parameters = Json::Object{{"edge_softness", 0.5}, {"background", "transparent"}},
                         .createdAt = Timestamp(std::chrono::milliseconds(time)),
                         .rating = i % 23 == 0 ? 1 + i % 5 : 0};
        need(store.insert(session, item, namesOf(tool)));
    }
    need(transaction.commit());
}

/// The schema of the product in `database`.
inline void migrate(storage::Database& database, const Clock& clock, Log& log)
{
    const auto steps =
        need(storage::loadMigrations(std::filesystem::path(VIDGO_SOURCE_DIR) / "resources/sql"));
    const auto report = need(storage::migrate(database, steps, storage::MigrationMode::Apply, clock, log));
    if (!report.usable())
        stop("the schema cannot be made: " + report.failure);
}

} // namespace vidgo::bench
