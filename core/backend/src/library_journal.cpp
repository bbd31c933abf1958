#include "vidgo/backend/library_journal.h"

#include <algorithm>
#include <charconv>
#include <tuple>

#include "library_journal_json.h"
#include "vidgo/base/file.h"
#include "vidgo/base/hash.h"

namespace vidgo::backend {

namespace fs = std::filesystem;
using materials::LibraryChange;

namespace {

constexpr std::size_t kDigits = 20;
constexpr std::size_t kNameHash = 8;
constexpr std::string_view kFolded = "-folded.json";

std::string textOf(std::int64_t number, const std::vector<LibraryChange>& changes)
{
    Json::Array entries;
    for (const auto& change : changes)
        entries.push_back(journalEntry(change));
    return Json(Json::Object{{"number", number}, {"changes", std::move(entries)}}).dump();
}

std::string padded(std::int64_t number)
{
    const auto digits = std::to_string(number);
    return std::string(kDigits - digits.size(), '0') + digits;
}

// The number that a file's name begins with, 0 for other files.
std::int64_t numberOf(const fs::path& file)
{
    const auto name = toUtf8(file.filename());
    std::int64_t number = 0;
    if (name.size() > kDigits && name.ends_with(".json"))
        std::from_chars(name.data(), name.data() + kDigits, number);
    return number;
}

bool isFolded(const fs::path& file)
{
    return toUtf8(file.filename()).ends_with(kFolded);
}

// In the order of their numbers.
std::vector<fs::path> filesIn(const fs::path& folder)
{
    std::vector<fs::path> files;
    std::error_code code;
    for (fs::directory_iterator it(folder, code), end; !code && it != end; it.increment(code))
        if (numberOf(it->path()) > 0)
            files.push_back(it->path());
    std::ranges::sort(files);
    return files;
}

Result<std::vector<LibraryChange>> changesIn(const fs::path& file)
{
    auto json = Json::read(file);
    if (!json)
        return failure(json);
    std::vector<LibraryChange> changes;
    const auto* entries = json->find("changes");
    if (!entries || !entries->asArray())
        return changes;
    for (const auto& entry : *entries->asArray()) {
        auto change = changeFromJournal(entry);
        if (!change)
            return failure(change);
        changes.push_back(std::move(*change));
    }
    return changes;
}

} // namespace

LibraryJournal::LibraryJournal(fs::path folder, Log& log)
    : m_folder(std::move(folder))
    , m_log(log)
{}

Outcome LibraryJournal::write(const LibraryItem& item) const
{
    return writeFile(m_folder / (item.id.value() + ".json"), journalEntry(item).dumpPretty(),
                     Durability::Sync);
}

std::vector<LibraryItem> LibraryJournal::readAll() const
{
    std::vector<LibraryItem> items;
    std::error_code code;
    for (fs::directory_iterator it(m_folder, code), end; !code && it != end; it.increment(code)) {
        if (it->path().extension() != ".json")
            continue;
        auto json = Json::read(it->path());
        auto item = json ? itemFromJournal(*json) : Result<LibraryItem>(failure(json));
        if (item)
            items.push_back(std::move(*item));
        else
            m_log.failure("backend", "a journal entry can't be read", item.error());
    }
    std::ranges::sort(items, {},
                      [](const LibraryItem& item) { return std::tuple(item.createdAt, item.id.value()); });
    return items;
}

void LibraryJournal::remove(std::span<const LibraryItemId> items) const
{
    std::error_code ignored; // what stays is deleted again when the changes are folded
    for (const auto& item : items)
        fs::remove(m_folder / (item.value() + ".json"), ignored);
}

fs::path LibraryJournal::fileOf(std::int64_t number, const std::string& text) const
{
    return m_folder / "changes" / (padded(number) + "-" + sha256(text).substr(0, kNameHash) + ".json");
}

Outcome LibraryJournal::note(std::int64_t number, const LibraryChange& change) const
{
    const auto text = textOf(number, {change});
    return writeFile(fileOf(number, text), text, Durability::Sync);
}

void LibraryJournal::forget(std::int64_t number, const LibraryChange& change) const
{
    std::error_code ignored;
    fs::remove(fileOf(number, textOf(number, {change})), ignored);
}

std::vector<NotedChanges> LibraryJournal::changesAfter(std::int64_t number) const
{
    return read(number).changes;
}

LibraryJournal::Reading LibraryJournal::read(std::int64_t number) const
{
    const auto files = filesIn(m_folder / "changes");
    std::int64_t after = number;
    fs::path folded;
    for (const auto& file : files)
        if (isFolded(file) && numberOf(file) > after) {
            folded = file;
            after = numberOf(file);
        }
    Reading reading;
    for (const auto& file : files) {
        if (file != folded && (isFolded(file) || numberOf(file) <= after))
            continue;
        auto changes = changesIn(file);
        if (changes) {
            reading.changes.push_back({numberOf(file), isFolded(file), std::move(*changes)});
        } else {
            reading.isWhole = false;
            m_log.failure("backend", "a change of the library can't be read", changes.error());
        }
    }
    return reading;
}

void LibraryJournal::fold(std::int64_t number) const
{
    const auto reading = read(0);
    if (!reading.isWhole) // a newer studio may understand it
        return;
    std::vector<LibraryChange> all;
    for (const auto& noted : reading.changes)
        if (noted.number <= number)
            all.insert(all.end(), noted.changes.begin(), noted.changes.end());
    // Their files may have outlived a program that died while it deleted them.
    for (const auto& change : all)
        if (change.kind == LibraryChange::Kind::Remove)
            remove(change.items);
    const fs::path target = m_folder / "changes" / (padded(number) + std::string(kFolded));
    if (auto written = writeFile(target, textOf(number, materials::foldChanges(all)), Durability::Sync);
        !written)
        return m_log.failure("backend", "the changes of the library could not be folded", written.error());
    std::error_code ignored; // what stays is in the folded file and not read any more
    for (const auto& file : filesIn(m_folder / "changes"))
        if (file != target && numberOf(file) <= number)
            fs::remove(file, ignored);
}

Outcome catchUp(const LibraryJournal& journal, materials::LibraryStore& library)
{
    auto last = library.lastChange();
    if (!last)
        return failure(last);
    for (const auto& noted : journal.changesAfter(*last))
        if (auto done = library.replay(noted.changes, noted.number, noted.isFolded); !done)
            return done;
    return {};
}

} // namespace vidgo::backend
