#include "own_files.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"
#include "vidgo/base/hash.h"
#include "vidgo/base/process.h"

namespace vidgo::backend {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view kDigits = "0123456789";
constexpr std::string_view kHex = "0123456789abcdef";

bool isAllOf(std::string_view text, std::string_view letters)
{
    return !text.empty() && text.find_first_not_of(letters) == std::string_view::npos;
}

// Cuts an ending off; false when the text has another one or is nothing else.
bool cutEnd(std::string_view& text, std::string_view ending)
{
    if (text.size() <= ending.size() || !text.ends_with(ending))
        return false;
    text.remove_suffix(ending.size());
    return true;
}

bool cutBegin(std::string_view& text, std::string_view beginning)
{
    if (text.size() <= beginning.size() || !text.starts_with(beginning))
        return false;
    text.remove_prefix(beginning.size());
    return true;
}

// RFC 9562, lower case.
bool isUuid(std::string_view text)
{
    constexpr std::string_view kForm = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";
    return std::ranges::equal(text, kForm, [](char letter, char form) {
        return form == '-' ? letter == '-' : kHex.contains(letter);
    });
}

// ".vidgo-<process>-<number>.tmp", or of clips ".vidgo-<process>-clip-<number>.tmp": what is left of a file
// when the program dies in the middle of writing it.
bool isUnfinished(std::string_view name)
{
    if (!cutBegin(name, ".vidgo-") || !cutEnd(name, ".tmp"))
        return false;
    constexpr std::string_view kClip = "-clip-";
    const auto clip = name.find(kClip);
    if (clip == std::string_view::npos)
        return isAllOf(name, "0123456789-");
    return isAllOf(name.substr(0, clip), kDigits) && isAllOf(name.substr(clip + kClip.size()), kDigits);
}

// The number of the process that wrote an unfinished file; none for other files.
std::optional<std::uint64_t> writerOf(std::string_view name)
{
    std::uint64_t process = 0;
    if (!isUnfinished(name) || !cutBegin(name, ".vidgo-"))
        return std::nullopt;
    const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), process);
    if (error != std::errc{} || end == name.data() + name.size() || *end != '-')
        return std::nullopt;
    return process;
}

// "window.ini.lock", and "window.ini.aBcxYz" of a program that was killed while it wrote its settings. One in
// sixty of the latter has no capital, as "window.ini.backup" of a person, and stays.
bool isBesideSettings(std::string_view name)
{
    constexpr std::size_t kLetters = 6; // as Qt names temporary files
    constexpr std::string_view kCapitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    constexpr std::string_view kBoth = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    if (!cutBegin(name, "window.ini.") && !cutBegin(name, "palette.ini."))
        return false;
    return name == "lock" || (name.size() == kLetters && isAllOf(name, kBoth) &&
                              name.find_first_of(kCapitals) != std::string_view::npos);
}

bool isAtTheTop(std::string_view name)
{
    constexpr std::array<std::string_view, 9> kNames = {
        "vidgo.db",    "vidgo.db-wal", "vidgo.db-shm", "vidgo.db-journal", "window.ini",
        "palette.ini", "queue.lock",   "restore.lock", "new-examples.lock"};
    // "vidgo.db.": copies of damaged databases and of those of older versions.
    return std::ranges::find(kNames, name) != kNames.end() || name.starts_with("vidgo.db.") ||
           isBesideSettings(name);
}

bool isKeptFile(std::string_view name)
{
    return isSha256(name);
}

// "files", and what was put aside with a damaged database.
bool holdsKeptFiles(std::string_view folder)
{
    return folder == "files" || (cutBegin(folder, "files.damaged-") && isAllOf(folder, kDigits));
}

// What a restored backup took the place of, in the form of a data folder.
bool isBeforeRestore(std::string_view folder)
{
    return cutBegin(folder, "before-restore-") && isAllOf(folder, kDigits);
}

bool isJournalEntry(std::string_view name)
{
    return cutEnd(name, ".json") && isUuid(name);
}

// "<20 digits>-<8 hexadecimal digits>.json" or "<20 digits>-folded.json"
bool isNotedChange(std::string_view name)
{
    constexpr std::size_t kNumber = 20;
    if (!cutEnd(name, ".json") || name.size() <= kNumber || name[kNumber] != '-')
        return false;
    const auto end = name.substr(kNumber + 1);
    return isAllOf(name.substr(0, kNumber), kDigits) &&
           (end == "folded" || (end.size() == 8 && isAllOf(end, kHex)));
}

// "<name>-<milliseconds since 1970>.<format>"
bool isPasted(std::string_view name)
{
    constexpr std::size_t kMilliseconds = 13; // digits, from 2001 to 2286
    const auto dot = name.rfind('.');
    const auto dash = name.rfind('-', dot);
    if (dot == std::string_view::npos || dash == std::string_view::npos || dash == 0)
        return false;
    const auto number = name.substr(dash + 1, dot - dash - 1);
    return number.size() == kMilliseconds && isAllOf(number, kDigits) &&
           isAllOf(name.substr(dot + 1), "abcdefghijklmnopqrstuvwxyz0123456789+-");
}

// "vidgo.log", and "vidgo.1.log" and so on for what was before.
bool isLog(std::string_view name)
{
    if (name == "vidgo.log")
        return true;
    return cutBegin(name, "vidgo.") && cutEnd(name, ".log") && isAllOf(name, kDigits);
}

bool isOfBatches(std::string_view name)
{
    return (cutEnd(name, ".lock") && (isUuid(name) || isSha256(name))) ||
           (cutEnd(name, ".compare") && isUuid(name));
}

// "<result>.sealed", "<result>.open", and what is half fetched; see SealedOriginals
bool isOfOriginals(std::string_view name)
{
    if (name == "tend.lock")
        return true;
    cutEnd(name, ".from");
    cutEnd(name, ".part");
    return (cutEnd(name, ".sealed") || cutEnd(name, ".open")) && isUuid(name);
}

// What a server said, see client::AnswerCache
bool isAnswers(std::string_view name)
{
    return name == "account.json" || name == "everybody.json";
}

// What came of the server's packs, see PackPieces
bool isOfPacks(std::string_view name)
{
    if (!cutEnd(name, ".part"))
        cutEnd(name, ".head");
    return isSha256(name);
}

// In the folder of a job that a provider makes: a file that it begins with, as "<hash>.<format>", and
// "result-<number>", also half fetched.
bool isOfOnlineJob(std::string_view name)
{
    cutEnd(name, ".from");
    cutEnd(name, ".part");
    if (cutBegin(name, "result-"))
        return isAllOf(name, kDigits);
    const auto dot = name.find('.');
    return dot != std::string_view::npos && isSha256(name.substr(0, dot)) &&
           isAllOf(name.substr(dot + 1), "abcdefghijklmnopqrstuvwxyz0123456789");
}

// "<run>.lock"
bool isLockOfRun(std::string_view name)
{
    return cutEnd(name, ".lock") && isUuid(name);
}

std::unexpected<Error> refused(const fs::path& path, const std::error_code& code)
{
    return fail(BaseError::FileNotWritable, toUtf8(path) + ": " + code.message(),
                {{"file", toUtf8(path.filename())}});
}

Result<std::vector<fs::directory_entry>> entriesOf(const fs::path& folder)
{
    std::vector<fs::directory_entry> entries;
    std::error_code code;
    for (fs::directory_iterator it(folder, code), end; !code && it != end; it.increment(code))
        entries.push_back(*it);
    if (code && code != std::errc::no_such_file_or_directory && code != std::errc::not_a_directory)
        return refused(folder, code);
    return entries;
}

template <class IsOurs>
Outcome removeFiles(const fs::path& folder, IsOurs isOurs)
{
    auto entries = entriesOf(folder);
    if (!entries)
        return failure(entries);
    for (const auto& entry : *entries) {
        std::error_code code;
        const auto name = toUtf8(entry.path().filename());
        if (!fs::is_regular_file(entry.symlink_status(code)) || (!isUnfinished(name) && !isOurs(name)))
            continue;
        fs::remove(entry.path(), code);
        if (code)
            return refused(entry.path(), code);
    }
    return {};
}

Outcome removeEmpty(const fs::path& folder)
{
    std::error_code code;
    if (!fs::is_directory(folder, code) || !fs::is_empty(folder, code))
        return {};
    fs::remove(folder, code);
    if (code)
        return refused(folder, code);
    return {};
}

template <class IsOurs>
Outcome removeFolder(const fs::path& folder, IsOurs isOurs)
{
    if (auto removed = removeFiles(folder, isOurs); !removed)
        return removed;
    return removeEmpty(folder);
}

// Kept files lie in folders that are named by the first two digits of theirs.
Outcome removeKept(const fs::path& folder)
{
    auto entries = entriesOf(folder);
    if (!entries)
        return failure(entries);
    for (const auto& entry : *entries) {
        const auto digits = toUtf8(entry.path().filename());
        if (digits.size() != 2 || !isAllOf(digits, kHex))
            continue;
        const auto isOurs = [&digits](std::string_view name) {
            return isKeptFile(name) && name.starts_with(digits);
        };
        if (auto removed = removeFolder(entry.path(), isOurs); !removed)
            return removed;
    }
    return removeEmpty(folder);
}

Outcome removeWork(const fs::path& folder)
{
    for (const auto& run : runFoldersIn(folder))
        if (auto removed = removeRunFolder(folder / pathFromUtf8(run.value())); !removed)
            return removed;
    return removeFolder(folder, isLockOfRun);
}

// Jobs have ids of the same form as runs.
Outcome removeOnlineWork(const fs::path& folder)
{
    for (const auto& job : runFoldersIn(folder))
        if (auto removed = removeFolder(folder / pathFromUtf8(job.value()), isOfOnlineJob); !removed)
            return removed;
    return removeEmpty(folder);
}

} // namespace

std::vector<RunId> runFoldersIn(const fs::path& work)
{
    std::vector<RunId> runs;
    std::error_code code;
    for (fs::directory_iterator it(work, code), end; !code && it != end; it.increment(code))
        if (std::error_code ignored; fs::is_directory(it->symlink_status(ignored)))
            if (auto name = toUtf8(it->path().filename()); isUuid(name))
                runs.emplace_back(std::move(name));
    return runs;
}

Outcome removeRunFolder(const fs::path& folder)
{
    return removeFolder(folder, [](std::string_view name) { return name == kClipOfRun; });
}

void removeUnfinished(const fs::path& folder)
{
    constexpr auto kRest = std::chrono::hours(1);
    const auto now = fs::file_time_type::clock::now();
    std::error_code code;
    for (fs::directory_iterator it(folder, code), end; !code && it != end; it.increment(code)) {
        std::error_code ignored;
        const auto writer = writerOf(toUtf8(it->path().filename()));
        if (!writer || isProcessAlive(*writer) || !fs::is_regular_file(it->symlink_status(ignored)))
            continue;
        const auto written = it->last_write_time(ignored);
        if (!ignored && now - written > kRest)
            fs::remove(it->path(), ignored);
    }
}

Outcome removeOwnFiles(const fs::path& dataFolder)
{
    auto entries = entriesOf(dataFolder);
    if (!entries)
        return failure(entries);
    for (const auto& entry : *entries) {
        const auto name = toUtf8(entry.path().filename());
        if (holdsKeptFiles(name))
            if (auto removed = removeKept(entry.path()); !removed)
                return removed;
        if (std::error_code ignored;
            isBeforeRestore(name) && fs::is_directory(entry.symlink_status(ignored))) {
            if (auto removed = removeOwnFiles(entry.path()); !removed)
                return removed;
            if (auto removed = removeEmpty(entry.path()); !removed)
                return removed;
        }
    }
    using IsOurs = bool (*)(std::string_view);
    // A folder's folders before it.
    constexpr std::array<std::pair<std::string_view, IsOurs>, 8> kFolders = {{
        {"library/changes", isNotedChange},
        {"library", isJournalEntry},
        {"inbox", isPasted},
        {"log", isLog},
        {"batches", isOfBatches},
        {"originals", isOfOriginals},
        {"answers", isAnswers},
        {"new-examples", isOfPacks},
    }};
    for (const auto& [name, isOurs] : kFolders)
        if (auto removed = removeFolder(dataFolder / name, isOurs); !removed)
            return removed;
    if (auto removed = removeWork(dataFolder / "work"); !removed)
        return removed;
    if (auto removed = removeOnlineWork(dataFolder / "online"); !removed)
        return removed;
    return removeFiles(dataFolder, isAtTheTop);
}

} // namespace vidgo::backend
