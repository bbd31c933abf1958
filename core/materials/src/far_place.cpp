#include "far_place.h"

#include <algorithm>
#include <unordered_set>

#include "file_cache_rows.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/hash.h"

namespace vidgo::materials {

namespace fs = std::filesystem;
using storage::Session;

namespace {

constexpr auto kBringing = std::chrono::hours(24); // a file that takes longer is given up
constexpr auto kInUse = std::chrono::minutes(1);
constexpr std::int64_t kSweptAtOnce = 200;

struct Lying
{
    fs::path path;
    std::int64_t bytes = 0;
    fs::file_time_type changedAt;
    Timestamp usedAt; ///< Long ago, where it was not used since the program began.
};

} // namespace

FarPlace::FarPlace(FarFiles& files, fs::path folder, storage::Database& database, const Clock& clock)
    : m_files(files)
    , m_folder(std::move(folder))
    , m_database(database)
    , m_clock(clock)
{}

Outcome FarPlace::bring(const std::string& sha256, const fs::path& file, FileKind kind)
{
    const auto object = m_files.newName(sha256);
    {
        auto session = m_database.session();
        if (!session)
            return failure(session);
        auto known = books::farObject(*session, sha256);
        if (!known)
            return failure(known);
        if (!known->empty() && kind != FileKind::User)
            return {};
        if (auto announced = books::announceFar(*session, object, m_clock.now() + kBringing); !announced)
            return announced;
    }
    if (auto put = m_files.put(object, file); !put)
        return put;
    noteUse(sha256);
    const std::scoped_lock lock(m_mutex);
    m_brought[sha256] = object;
    return {};
}

Outcome FarPlace::bringAll()
{
    std::vector<std::string> files;
    {
        auto session = m_database.session();
        if (!session)
            return failure(session);
        auto missing = books::withoutFar(*session);
        if (!missing)
            return failure(missing);
        files = std::move(*missing);
    }
    for (const auto& sha256 : files) {
        const auto file = m_folder / sha256.substr(0, 2) / sha256;
        std::error_code code;
        if (!fs::exists(file, code))
            continue;
        if (auto brought = bring(sha256, file, FileKind::Made); !brought)
            return brought;
        auto session = m_database.session();
        if (!session)
            return failure(session);
        auto transaction = storage::Transaction::begin(*session);
        if (!transaction)
            return failure(transaction);
        if (auto claimed = claim(*session, sha256); !claimed)
            return claimed;
        if (auto committed = transaction->commit(); !committed)
            return committed;
    }
    return {};
}

std::string FarPlace::takeBrought(const std::string& sha256)
{
    const std::scoped_lock lock(m_mutex);
    const auto node = m_brought.extract(sha256);
    return node.empty() ? std::string() : std::move(node.mapped());
}

Outcome FarPlace::claim(Session& session, const std::string& sha256)
{
    const auto object = takeBrought(sha256);
    return object.empty() ? Outcome() : books::claimFar(session, sha256, object);
}

void FarPlace::giveUp(const std::string& sha256)
{
    static_cast<void>(takeBrought(sha256));
}

// Into a file beside it first: several programs may have the folder.
Result<std::int64_t> FarPlace::fetch(const std::string& sha256, const fs::path& target)
{
    std::string object;
    {
        auto session = m_database.session();
        if (!session)
            return failure(session);
        auto known = books::farObject(*session, sha256);
        if (!known)
            return failure(known);
        object = std::move(*known);
    }
    if (object.empty())
        return fail(MaterialsError::FileMissing, "it was never brought", {{"file", sha256.substr(0, 12)}});
    const auto beside =
        m_folder / (".vidgo-" + toUtf8(fs::path(m_files.newName(sha256)).filename()) + ".tmp");
    if (auto fetched = m_files.fetch(object, sha256, beside); !fetched)
        return failure(fetched);
    std::error_code code;
    const auto bytes = fs::file_size(beside, code);
    fs::create_directories(target.parent_path(), code);
    fs::rename(beside, target, code);
    if (!code)
        return static_cast<std::int64_t>(bytes);
    fs::remove(beside, code);
    return fail(BaseError::FileNotWritable, "a fetched file", {{"file", sha256.substr(0, 12)}});
}

void FarPlace::noteUse(const std::string& sha256)
{
    const std::scoped_lock lock(m_mutex);
    m_used[sha256] = m_clock.now();
}

std::int64_t FarPlace::shrink(std::int64_t limit)
{
    std::vector<Lying> files;
    std::unordered_set<std::string> here;
    std::int64_t sum = 0;
    std::error_code code;
    const std::scoped_lock lock(m_mutex);
    for (auto it = fs::recursive_directory_iterator(m_folder, code);
         !code && it != fs::recursive_directory_iterator(); it.increment(code)) {
        std::error_code wrong;
        const auto name = toUtf8(it->path().filename());
        if (!isSha256(name) || !it->is_regular_file(wrong))
            continue;
        const auto used = m_used.find(name);
        files.push_back({.path = it->path(),
                         .bytes = static_cast<std::int64_t>(it->file_size(wrong)),
                         .changedAt = it->last_write_time(wrong),
                         .usedAt = used == m_used.end() ? Timestamp() : used->second});
        sum += files.back().bytes;
        here.insert(name);
    }
    // Of what is no longer here nothing is remembered.
    std::erase_if(m_used, [&](const auto& used) { return !here.contains(used.first); });
    std::ranges::sort(files, [](const Lying& a, const Lying& b) {
        return std::tie(a.usedAt, a.changedAt) < std::tie(b.usedAt, b.changedAt);
    });
    const auto before = m_clock.now() - kInUse;
    for (const auto& file : files)
        if (sum > limit && file.usedAt < before && fs::remove(file.path, code)) {
            sum -= file.bytes;
            m_used.erase(toUtf8(file.path.filename()));
        }
    return sum;
}

Outcome FarPlace::sweep()
{
    std::vector<std::string> objects;
    {
        auto session = m_database.session();
        if (!session)
            return failure(session);
        auto due = books::dueFar(*session, m_clock.now(), kSweptAtOnce);
        if (!due)
            return failure(due);
        objects = std::move(*due);
    }
    for (const auto& object : objects) {
        if (auto removed = m_files.remove(object); !removed)
            return removed;
        auto session = m_database.session();
        if (!session)
            return failure(session);
        if (auto noted = books::removedFar(*session, object); !noted)
            return noted;
    }
    return {};
}

} // namespace vidgo::materials
