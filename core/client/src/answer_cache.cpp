#include "answer_cache.h"

#include <algorithm>
#include <iterator>

#include "answer_fields.h"
#include "vidgo/base/file.h"

namespace vidgo::client {
namespace {

namespace fs = std::filesystem;

constexpr std::int64_t kForm = 1;

std::size_t sizeOf(const AnswerCache::Entry& entry)
{
    return entry.who.size() + entry.url.size() + entry.tag.size() + entry.body.size();
}

Json written(const AnswerCache::Entry& entry)
{
    Json::Object answer;
    answer["who"] = entry.who;
    answer["url"] = entry.url;
    answer["tag"] = entry.tag;
    answer["body"] = entry.body;
    answer["at"] = toIso8601(entry.at);
    return answer;
}

AnswerCache::Entry entryFrom(const AnswerFields& fields)
{
    return {.who = fields.text("who"),
            .url = fields.text("url"),
            .tag = fields.text("tag"),
            .body = fields.text("body"),
            .at = fields.moment("at"),
            .isKept = true};
}

} // namespace

AnswerCache::AnswerCache(Options options)
    : m_options(std::move(options))
{
    if (m_options.folder.empty())
        return;
    read(true);
    read(false);
}

// A file that is gone was erased by another program on this computer.
AnswerCache::~AnswerCache()
{
    std::error_code ignored;
    for (const bool isOfAccount : {true, false})
        if (m_isFresher && fs::exists(fileOf(isOfAccount), ignored))
            write(isOfAccount);
}

std::optional<AnswerCache::Entry> AnswerCache::find(std::string_view who, std::string_view url)
{
    const std::lock_guard guard(m_mutex);
    const auto found = placeOf(who, url);
    if (found == m_entries.end())
        return {};
    m_entries.splice(m_entries.begin(), m_entries, found);
    return m_entries.front();
}

void AnswerCache::keep(Entry entry)
{
    const std::lock_guard guard(m_mutex);
    const bool isKept = entry.isKept;
    const bool isOfAccount = !entry.who.empty();
    if (isOfAccount && entry.signIn < m_signIn)
        return;
    add(std::move(entry));
    if (isKept)
        write(isOfAccount);
}

void AnswerCache::confirm(std::string_view who, std::string_view url, Timestamp at)
{
    const std::lock_guard guard(m_mutex);
    if (const auto found = placeOf(who, url); found != m_entries.end())
        found->at = at;
    m_isFresher = true;
}

void AnswerCache::forgetPeople(std::uint64_t signIn)
{
    const std::lock_guard guard(m_mutex);
    m_signIn = signIn;
    for (auto entry = m_entries.begin(); entry != m_entries.end();) {
        const auto next = std::next(entry);
        if (!entry->who.empty())
            drop(entry);
        entry = next;
    }
    write(true);
}

AnswerCache::Place AnswerCache::placeOf(std::string_view who, std::string_view url)
{
    return std::ranges::find_if(m_entries,
                                [&](const Entry& entry) { return entry.who == who && entry.url == url; });
}

void AnswerCache::add(Entry entry)
{
    if (const auto found = placeOf(entry.who, entry.url); found != m_entries.end())
        drop(found);
    const auto size = sizeOf(entry);
    if (size > m_options.mostBytes)
        return;
    while (m_entries.size() >= m_options.mostEntries ||
           (!m_entries.empty() && m_bytes + size > m_options.mostBytes))
        drop(std::prev(m_entries.end()));
    m_bytes += size;
    m_entries.push_front(std::move(entry));
}

void AnswerCache::drop(Place entry)
{
    m_bytes -= sizeOf(*entry);
    m_entries.erase(entry);
}

fs::path AnswerCache::fileOf(bool isOfAccount) const
{
    return m_options.folder / (isOfAccount ? "account.json" : "everybody.json");
}

void AnswerCache::read(bool isOfAccount)
{
    auto text = readTextFile(fileOf(isOfAccount), 8 * m_options.mostBytes); // every byte may be escaped
    const auto kept = text ? Json::parse(*text, "kept answers") : Result<Json>(failure(text));
    if (!kept)
        return;
    std::string fault;
    const AnswerFields fields(*kept, fault);
    auto entries = fields.list("answers", &entryFrom);
    const bool isOurs = fields.integer("form") == kForm && fields.text("server") == m_options.server;
    const bool isSorted =
        std::ranges::all_of(entries, [&](const Entry& entry) { return entry.who.empty() != isOfAccount; });
    if (!fault.empty() || !isOurs || !isSorted)
        return;
    for (auto& entry : entries)
        add(std::move(entry));
}

// What cannot be written is asked for again. An empty file is none.
void AnswerCache::write(bool isOfAccount) const
{
    if (m_options.folder.empty())
        return;
    Json::Array answers;
    for (auto entry = m_entries.rbegin(); entry != m_entries.rend(); ++entry)
        if (entry->isKept && entry->who.empty() != isOfAccount)
            answers.push_back(written(*entry));
    std::error_code ignored;
    if (answers.empty()) {
        fs::remove(fileOf(isOfAccount), ignored);
        return;
    }
    if (!makeFolder(m_options.folder))
        return;
    fs::permissions(m_options.folder, fs::perms::owner_all, ignored); // nobody else on this computer reads it
    Json::Object file;
    file["form"] = kForm;
    file["server"] = m_options.server;
    file["answers"] = std::move(answers);
    static_cast<void>(writeFile(fileOf(isOfAccount), Json(std::move(file)).dump(), Durability::Rename));
}

} // namespace vidgo::client
