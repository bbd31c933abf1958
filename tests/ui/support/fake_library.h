#pragma once

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "vidgo/base/base_error.h"
#include "vidgo/service/library_service.h"
#include "vidgo/service/service_error.h"

namespace vidgo::test {

/// A library whose pictures may be those of the starter pack. `items` is in the order newest first.
class FakeLibrary final : public service::LibraryService
{
public:
    Result<LibraryPage> list(const LibraryQuery& query) override
    {
        ++lists;
        lastQuery = query;
        queries.push_back(query);
        if (failure)
            return std::unexpected(*failure);
        LibraryPage page;
        page.items = fitting(query);
        page.total = query.withTotal ? static_cast<std::int64_t>(page.items.size()) : -1;
        cut(page.items, query);
        return page;
    }
    Result<std::vector<LibraryItemId>> ids(const LibraryQuery& query) override
    {
        if (failure)
            return std::unexpected(*failure);
        auto found = fitting(query);
        cut(found, query);
        std::vector<LibraryItemId> all;
        all.reserve(found.size());
        for (const auto& item : found)
            all.push_back(item.id);
        return all;
    }
    Result<LibraryItem> find(const LibraryItemId& id) override
    {
        if (const auto* item = itemOf(id))
            return *item;
        const auto found = std::ranges::find(made, id, &LibraryItem::id);
        if (found != made.end())
            return *found;
        return fail(service::ServiceError::ItemMissing, id.value());
    }

    Outcome rate(std::span<const LibraryItemId> ids, int rating) override
    {
        return change(ids, [rating](LibraryItem& item) { item.rating = rating; });
    }
    Outcome trash(std::span<const LibraryItemId> ids) override
    {
        return change(ids, [this](LibraryItem& item) { item.trashedAt = now; });
    }
    Outcome restore(std::span<const LibraryItemId> ids) override
    {
        return change(ids, [](LibraryItem& item) { item.trashedAt.reset(); });
    }
    Result<TrashSummary> trashSummary() override
    {
        const auto inTrash =
            std::ranges::count_if(items, [](const LibraryItem& item) { return item.trashedAt.has_value(); });
        return TrashSummary{.items = inTrash, .old = oldInTrash};
    }
    Result<std::int64_t> emptyTrash(TrashScope scope) override
    {
        lastScope = scope;
        if (changeFailure)
            return std::unexpected(*changeFailure);
        return static_cast<std::int64_t>(
            std::erase_if(items, [](const LibraryItem& item) { return item.trashedAt.has_value(); }));
    }

    Result<std::vector<Board>> boards() override
    {
        if (failure)
            return std::unexpected(*failure);
        auto all = boardList;
        for (auto& board : all)
            board.items = static_cast<std::int64_t>(boardItems[board.id.value()].size());
        return all;
    }
    Result<std::vector<BoardId>> boardsOf(const LibraryItemId& item) override
    {
        std::vector<BoardId> found;
        for (const auto& board : boardList)
            if (boardItems[board.id.value()].contains(item.value()))
                found.push_back(board.id);
        return found;
    }
    Result<Board> createBoard(std::string_view name) override
    {
        for (const auto& board : boardList)
            if (board.name == name)
                return fail(service::ServiceError::BoardNameTaken, "taken", {{"board", board.name}});
        const auto number = std::to_string(boardList.size() + 1);
        boardList.push_back({.id = BoardId("board-" + number), .name = std::string(name)});
        return boardList.back();
    }
    Outcome renameBoard(const BoardId& id, std::string_view name) override
    {
        for (auto& board : boardList)
            if (board.id == id)
                board.name = name;
        return {};
    }
    Outcome deleteBoard(const BoardId& id) override
    {
        std::erase_if(boardList, [&](const Board& board) { return board.id == id; });
        boardItems.erase(id.value());
        return {};
    }
    Outcome addToBoard(const BoardId& id, std::span<const LibraryItemId> ids) override
    {
        return change(ids, [&](const LibraryItem& item) { boardItems[id.value()].insert(item.id.value()); });
    }
    Outcome removeFromBoard(const BoardId& id, std::span<const LibraryItemId> ids) override
    {
        return change(ids, [&](const LibraryItem& item) { boardItems[id.value()].erase(item.id.value()); });
    }

    Result<std::filesystem::path> file(const FileRef& ref) override
    {
        if (fileFailure)
            return std::unexpected(*fileFailure);
        const auto found = files.find(ref.sha256);
        if (found == files.end())
            return fail(service::ServiceError::FileLost, ref.sha256, {{"file", ref.sha256}});
        return found->second;
    }
    Outcome putBack(const FileRef& ref, const std::filesystem::path& candidate) override
    {
        if (putBackFailure)
            return std::unexpected(*putBackFailure);
        files[ref.sha256] = candidate;
        fileFailure.reset();
        return {};
    }
    Result<std::filesystem::path> display(const FileRef& ref) override { return file(ref); }
    Result<std::filesystem::path> thumbnail(const FileRef& ref, int) override
    {
        ++thumbnails;
        return file(ref);
    }
    Result<std::string> exportName(const ExportRequest& request) override
    {
        lastExport = request;
        if (nameFailure)
            return std::unexpected(*nameFailure);
        return request.nameTemplate + "." + std::string(pictureFormatId(request.format));
    }
    Result<std::filesystem::path> exportItem(const ExportRequest& request, const Progress& progress,
                                             const std::stop_token& stop) override
    {
        lastExport = request;
        ++exports;
        progress.report(0.5);
        if (auto stopped = checkStop(stop); !stopped)
            return std::unexpected(stopped.error());
        if (exportFailure)
            return std::unexpected(*exportFailure);
        if (failingExports.contains(request.item.value()))
            return fail(service::ServiceError::FileLost, "a test asked for it", {{"file", "lost.jpg"}});
        return request.folder / ("exported." + std::string(pictureFormatId(request.format)));
    }

    /// Adds a result made from an example of the pack.
    template <class Examples>
    const LibraryItem& add(const Examples& examples, std::string_view materialId)
    {
        LibraryItem item;
        for (const auto& material : examples.materials) {
            if (material.id.value() != materialId)
                continue;
            item.tool = material.tool;
            item.topic = material.topic;
            item.input = material.input;
            item.result = material.poster.isEmpty() ? material.result : material.poster;
            item.inputName = material.id.value() + ".jpg";
        }
        item.id = LibraryItemId("item-" + std::to_string(items.size() + 1));
        item.run = RunId("run-" + std::to_string(items.size() + 1));
        item.engine = "on_device";
        item.createdAt = Timestamp(std::chrono::milliseconds(1'790'000'000'000));
        for (const auto& [sum, path] : examples.files)
            files[sum] = path;
        items.push_back(std::move(item));
        return items.back();
    }
    LibraryItem* itemOf(const LibraryItemId& id)
    {
        const auto found = std::ranges::find(items, id, &LibraryItem::id);
        return found == items.end() ? nullptr : &*found;
    }

    std::vector<LibraryItem> items;
    std::vector<LibraryItem> made; ///< By jobs; found, but not listed.
    std::vector<Board> boardList;
    std::map<std::string, std::set<std::string>> boardItems;
    std::map<std::string, std::filesystem::path> files; ///< By SHA-256.
    Timestamp now{std::chrono::milliseconds(1'790'000'000'000)};
    std::int64_t oldInTrash = 0;
    std::optional<Error> failure;
    std::optional<Error> changeFailure; ///< What changes of items answer with.
    std::optional<Error> fileFailure;
    std::optional<Error> putBackFailure;
    std::optional<Error> nameFailure;
    std::optional<Error> exportFailure;
    std::set<std::string> failingExports; ///< Ids of items.
    LibraryQuery lastQuery;
    std::vector<LibraryQuery> queries;
    ExportRequest lastExport;
    TrashScope lastScope = TrashScope::Everything;
    int lists = 0;
    int thumbnails = 0;
    int exports = 0;

private:
    std::vector<LibraryItem> fitting(const LibraryQuery& query)
    {
        std::vector<LibraryItem> found;
        for (const auto& item : items)
            if ((!query.tool || *query.tool == item.tool) && item.rating >= query.minimumRating &&
                item.trashedAt.has_value() == query.inTrash &&
                (query.board.isEmpty() || boardItems[query.board.value()].contains(item.id.value())) &&
                item.inputName.find(query.text) != std::string::npos)
                found.push_back(item);
        if (query.order == LibraryOrder::Oldest)
            std::ranges::reverse(found);
        if (query.order == LibraryOrder::Rating)
            std::ranges::stable_sort(found, std::ranges::greater(), &LibraryItem::rating);
        if (query.order == LibraryOrder::Name)
            std::ranges::stable_sort(found, {}, &LibraryItem::inputName);
        return found;
    }
    static void cut(std::vector<LibraryItem>& found, const LibraryQuery& query)
    {
        const auto offset = std::min<std::size_t>(static_cast<std::size_t>(query.offset), found.size());
        found.erase(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(offset));
        if (found.size() > static_cast<std::size_t>(query.limit))
            found.resize(static_cast<std::size_t>(query.limit));
    }
    template <class Change>
    Outcome change(std::span<const LibraryItemId> ids, Change apply)
    {
        if (changeFailure)
            return std::unexpected(*changeFailure);
        for (const auto& id : ids)
            if (auto* item = itemOf(id))
                apply(*item);
        return {};
    }
};

} // namespace vidgo::test
