#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <list>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

#include "vidgo/base/clock.h"

namespace vidgo::client {

/// Answers of one server that it marked with a tag, so that they are not sent again while they are the same,
/// within bounds; what was not used for the longest time goes first. Those that are worth showing while the
/// server cannot be reached are in a folder as well: one file of what everybody is answered, one of what was
/// answered to the account that is signed in. A file that cannot be read, or is of another server, is an
/// empty one. Safe to use from any thread.
class AnswerCache
{
public:
    struct Entry
    {
        std::string who; ///< The account that asked; empty: it is the same for everybody.
        std::string url;
        std::string tag;
        std::string body;
        std::uint64_t signIn = 0; ///< That it was asked with; of those that this program has seen.
        Timestamp at{};           ///< When the server said so last.
        bool isKept = false;      ///< Outlives the program.
    };
    struct Options
    {
        std::size_t mostEntries = 128;
        std::size_t mostBytes = std::size_t{4} * 1024 * 1024;
        std::filesystem::path folder = {}; ///< Of this cache alone; empty: nothing outlives the program.
        std::string server = {};           ///< Whose answers they are.
    };

    /// Reads what was kept.
    explicit AnswerCache(Options options);
    /// Writes how fresh everything is.
    ~AnswerCache();
    AnswerCache(const AnswerCache&) = delete;
    AnswerCache& operator=(const AnswerCache&) = delete;

    std::optional<Entry> find(std::string_view who, std::string_view url);
    /// Takes the place of what was kept of it. One that is larger than all may be is not kept.
    void keep(Entry entry);
    /// The server says that it is the same still.
    void confirm(std::string_view who, std::string_view url, Timestamp at);
    /// Forgets what was answered to accounts, here and on the disk, and takes no more of what was asked with
    /// a sign-in before this one: an answer may still be on its way.
    void forgetPeople(std::uint64_t signIn);

private:
    using Place = std::list<Entry>::iterator;
    Place placeOf(std::string_view who, std::string_view url);
    void add(Entry entry);
    void drop(Place entry);
    std::filesystem::path fileOf(bool isOfAccount) const;
    void read(bool isOfAccount);
    void write(bool isOfAccount) const;

    Options m_options;
    std::mutex m_mutex;
    std::list<Entry> m_entries; ///< The last used first.
    std::size_t m_bytes = 0;
    std::uint64_t m_signIn = 0;
    bool m_isFresher = false; ///< Than what is on the disk.
};

} // namespace vidgo::client
