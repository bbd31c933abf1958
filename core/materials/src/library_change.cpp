#include "vidgo/materials/library_change.h"

#include <map>
#include <set>

namespace vidgo::materials {

namespace {

using Kind = LibraryChange::Kind;

// What is left of the changes so far.
class Fold
{
public:
    void add(const LibraryChange& change)
    {
        switch (change.kind) {
        case Kind::SaveBoard:
            m_boards[change.board.value()].name = change.name;
            return;
        case Kind::DeleteBoard:
            m_boards.erase(change.board.value());
            return;
        default:
            for (const auto& item : change.items)
                add(change, item.value());
        }
    }

    std::vector<LibraryChange> changes() const
    {
        std::map<int, std::set<std::string>> byRating;
        for (const auto& [item, rating] : m_ratings)
            byRating[rating].insert(item);
        std::map<Timestamp, std::set<std::string>> byTime;
        for (const auto& [item, time] : m_trash)
            byTime[time].insert(item);
        std::vector<LibraryChange> out;
        out.reserve(byRating.size() + byTime.size() + 2 * m_boards.size());
        for (const auto& [rating, items] : byRating)
            out.push_back({.kind = Kind::Rate, .items = idsOf(items), .rating = rating});
        for (const auto& [time, items] : byTime)
            out.push_back({.kind = Kind::Trash, .items = idsOf(items), .at = time});
        for (const auto& [id, board] : m_boards) {
            out.push_back({.kind = Kind::SaveBoard, .board = BoardId(id), .name = board.name});
            if (!board.items.empty())
                out.push_back({.kind = Kind::AddToBoard, .items = idsOf(board.items), .board = BoardId(id)});
        }
        return out;
    }

private:
    struct Contents
    {
        std::string name;
        std::set<std::string> items;
    };

    static std::vector<LibraryItemId> idsOf(const std::set<std::string>& items)
    {
        std::vector<LibraryItemId> ids;
        ids.reserve(items.size());
        for (const auto& item : items)
            ids.emplace_back(item);
        return ids;
    }

    void add(const LibraryChange& change, const std::string& item)
    {
        switch (change.kind) {
        case Kind::Rate:
            m_ratings.erase(item);
            if (change.rating > 0)
                m_ratings.emplace(item, change.rating);
            return;
        case Kind::Trash:
            m_trash.emplace(item, change.at);
            return;
        case Kind::Restore:
            m_trash.erase(item);
            return;
        case Kind::Remove:
            forget(item);
            return;
        case Kind::AddToBoard:
            if (const auto board = m_boards.find(change.board.value()); board != m_boards.end())
                board->second.items.insert(item);
            return;
        case Kind::RemoveFromBoard:
            if (const auto board = m_boards.find(change.board.value()); board != m_boards.end())
                board->second.items.erase(item);
            return;
        default:
            return;
        }
    }

    void forget(const std::string& item)
    {
        m_ratings.erase(item);
        m_trash.erase(item);
        for (auto& [id, board] : m_boards)
            board.items.erase(item);
    }

    std::map<std::string, int> m_ratings;
    std::map<std::string, Timestamp> m_trash;
    std::map<std::string, Contents> m_boards;
};

} // namespace

std::vector<LibraryChange> foldChanges(const std::vector<LibraryChange>& changes)
{
    Fold fold;
    for (const auto& change : changes)
        fold.add(change);
    return fold.changes();
}

} // namespace vidgo::materials
