#include "vidgo/materials/file_cache.h"

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <unordered_map>
#include <unordered_set>

#include "far_place.h"
#include "file_cache_rows.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/hash.h"

namespace vidgo::materials {

namespace fs = std::filesystem;
using storage::Session;
using storage::Transaction;

namespace {

constexpr std::uint64_t kReadWhole = 64ull * 1024 * 1024; // larger files are copied instead
constexpr std::int64_t kEvictAtOnce = 128;
constexpr auto kInUse = std::chrono::minutes(1);
constexpr std::size_t kMaxUnwrittenUses = 256;
constexpr auto kCleanEvery = std::chrono::hours(1);

// What a file looked like when its content was checked.
struct Look
{
    std::uintmax_t bytes = 0;
    fs::file_time_type changedAt;
    bool operator==(const Look&) const = default;
};

std::optional<Look> lookAt(const fs::path& file)
{
    std::error_code code;
    Look look{.bytes = fs::file_size(file, code), .changedAt = {}};
    if (!code)
        look.changedAt = fs::last_write_time(file, code);
    return code ? std::nullopt : std::optional(look);
}

Durability durabilityOf(FileKind kind)
{
    return kind == FileKind::User ? Durability::Sync : Durability::Rename;
}

// Lets one thread at a time work on a file, without holding up those at other files.
class Turns
{
public:
    class Turn
    {
    public:
        Turn(Turns& turns, std::string name)
            : m_turns(turns)
            , m_name(std::move(name))
        {
            std::unique_lock lock(m_turns.m_mutex);
            m_turns.m_ended.wait(lock, [&] { return m_turns.m_busy.insert(m_name).second; });
        }
        Turn(const Turn&) = delete;
        Turn& operator=(const Turn&) = delete;
        ~Turn()
        {
            {
                const std::lock_guard lock(m_turns.m_mutex);
                m_turns.m_busy.erase(m_name);
            }
            m_turns.m_ended.notify_all();
        }

    private:
        Turns& m_turns;
        std::string m_name;
    };

private:
    std::mutex m_mutex;
    std::condition_variable m_ended;
    std::unordered_set<std::string> m_busy;
};

} // namespace

struct FileCache::Impl
{
    storage::Database& database;
    FileCacheOptions options;
    const Clock& clock;
    Log& log;
    Repair repair = {};
    Turns turns = {};
    std::mutex mutex = {}; // of the two maps
    std::unordered_map<std::string, Look> checked = {};
    std::unordered_map<std::string, std::int64_t> used = {}; // not yet in the books
    std::atomic<std::int64_t> bytes = 0;                     // about; counted exactly before anything goes
    std::atomic<std::int64_t> evictAbove = options.limitBytes;
    std::optional<FarPlace> far = {};
    std::atomic<Timestamp> cleanedAt = Timestamp();

    fs::path fileOf(const std::string& sha256) const { return options.folder / sha256.substr(0, 2) / sha256; }

    bool isChecked(const std::string& sha256)
    {
        const auto look = lookAt(fileOf(sha256));
        const std::lock_guard lock(mutex);
        const auto known = checked.find(sha256);
        return look && known != checked.end() && known->second == *look;
    }

    void remember(const std::string& sha256)
    {
        const auto look = lookAt(fileOf(sha256));
        const std::lock_guard lock(mutex);
        if (look)
            checked[sha256] = *look;
    }

    fs::path use(const std::string& sha256)
    {
        bool isMany = false;
        {
            const std::lock_guard lock(mutex);
            used[sha256] = toMs(clock.now());
            isMany = used.size() > kMaxUnwrittenUses;
        }
        if (far)
            far->noteUse(sha256);
        if (isMany)
            static_cast<void>(writeUses()); // only the order of eviction suffers when it fails
        return fileOf(sha256);
    }

    Outcome writeUses()
    {
        auto session = database.session();
        if (!session)
            return failure(session);
        std::unordered_map<std::string, std::int64_t> uses;
        {
            const std::lock_guard lock(mutex);
            uses.swap(used);
        }
        if (uses.empty())
            return {};
        auto transaction = Transaction::begin(*session);
        if (!transaction)
            return failure(transaction);
        if (auto done = books::touch(*session, uses); !done)
            return done;
        return transaction->commit();
    }

    Outcome recordAlone(const FileRef& file, FileKind kind)
    {
        auto session = database.session();
        if (!session)
            return failure(session);
        auto transaction = Transaction::begin(*session);
        if (!transaction)
            return failure(transaction);
        if (auto recorded = record(*session, file, kind); !recorded)
            return recorded;
        return transaction->commit();
    }

    Outcome record(Session& session, const FileRef& file, FileKind kind)
    {
        auto recorded = books::record(session, file, kind, clock.now());
        return recorded && far ? far->claim(session, file.sha256) : recorded;
    }

    Outcome restore(const std::string& sha256)
    {
        if (far) {
            auto fetched = far->fetch(sha256, fileOf(sha256));
            if (fetched) {
                remember(sha256);
                grewBy(fetched.value());
                return {};
            }
            if (!repair)
                return failure(fetched);
        }
        if (!repair)
            return fail(MaterialsError::FileMissing, "nobody repairs files");
        auto bytesOfIt = repair(sha256);
        if (!bytesOfIt)
            return failure(bytesOfIt);
        if (sha256 != vidgo::sha256(*bytesOfIt))
            return fail(MaterialsError::FileDamaged, "the repairer gave something else");
        if (auto written = writeFile(fileOf(sha256), *bytesOfIt, Durability::Rename); !written)
            return written;
        remember(sha256);
        FileRef file;
        file.sha256 = sha256;
        file.bytes = static_cast<std::int64_t>(bytesOfIt->size());
        log.info("materials", "restored a file", {{"sha256", sha256}});
        return recordAlone(file, FileKind::Made);
    }

    // Copies a file that is too large to be held in memory.
    Result<FileRef> copy(const fs::path& from, FileRef file, FileKind kind)
    {
        auto hash = sha256OfFile(from);
        if (!hash)
            return failure(hash);
        const fs::path target = fileOf(*hash);
        if (auto copied = copyFile(from, target, durabilityOf(kind)); !copied)
            return failure(copied);
        auto copyHash = sha256OfFile(target);
        std::error_code code;
        file.bytes = static_cast<std::int64_t>(fs::file_size(target, code));
        if (!copyHash || *copyHash != *hash || code) {
            fs::remove(target, code);
            return fail(BaseError::FileNotReadable, toUtf8(from) + " changed while it was copied",
                        {{"file", toUtf8(from.filename())}});
        }
        file.sha256 = std::move(*hash);
        remember(file.sha256);
        if (auto brought = bringFar(file.sha256, kind); !brought)
            return failure(brought);
        return file;
    }

    Outcome beginFar()
    {
        far.emplace(*options.far, options.folder, database, clock);
        cleanedAt = clock.now();
        if (auto brought = far->bringAll(); !brought)
            return brought;
        shrinkFolder(options.limitBytes);
        return {};
    }

    // What another program has erased lies here still, where it was worked with.
    Outcome sweepFar()
    {
        if (auto swept = far->sweep(); !swept || clock.now() - cleanedAt.load() < kCleanEvery)
            return swept;
        cleanedAt = clock.now();
        auto session = database.session();
        if (!session)
            return failure(session);
        return cleanCache(*session, options, clock.now(), log);
    }

    Outcome bringFar(const std::string& sha256, FileKind kind)
    {
        return far ? far->bring(sha256, fileOf(sha256), kind) : Outcome();
    }

    // What was fetched makes room for itself at once.
    void grewBy(std::int64_t more)
    {
        bytes += more;
        if (bytes > evictAbove)
            shrinkFolder(options.limitBytes);
    }

    void shrinkFolder(std::int64_t limit)
    {
        bytes = far->shrink(limit);
        evictAbove = std::max(options.limitBytes, bytes + options.limitBytes / 16);
    }

    void grow(const FileRef& file, FileKind kind)
    {
        if (kind != FileKind::User || far)
            bytes += file.bytes;
    }

    // Enters a written file into the books, or takes it away again when that fails.
    Result<FileRef> finish(FileRef file, FileKind kind, bool wasThere)
    {
        if (auto recorded = recordAlone(file, kind); !recorded) {
            std::error_code ignored;
            if (!wasThere)
                fs::remove(fileOf(file.sha256), ignored);
            return failure(recorded);
        }
        grow(file, kind);
        return file;
    }

    // Removes up to kEvictAtOnce files; gives how many bytes are over the limit still, 0 when none can go.
    Result<std::int64_t> evictSome(Session& session, std::int64_t limit)
    {
        auto transaction = Transaction::begin(session);
        if (!transaction)
            return failure(transaction);
        auto inUse = books::use(session);
        if (!inUse)
            return failure(inUse);
        auto candidates = books::candidates(session, clock.now() - kInUse, kEvictAtOnce);
        if (!candidates)
            return failure(candidates);
        std::int64_t over = inUse->limitedBytes - limit;
        std::vector<fs::path> gone;
        for (const auto& candidate : *candidates) {
            if (over <= 0)
                break;
            if (auto done = books::forget(session, candidate.sha256); !done)
                return failure(done);
            over -= candidate.bytes;
            gone.push_back(fileOf(candidate.sha256));
        }
        if (auto done = transaction->commit(); !done)
            return failure(done);
        std::error_code ignored; // what cannot be removed now is found at the next cleaning
        for (const auto& file : gone)
            fs::remove(file, ignored);
        bytes = limit + over;
        // When only files that must stay are left, the next look waits until there is more.
        evictAbove = std::max(options.limitBytes, bytes + options.limitBytes / 16);
        return gone.empty() ? 0 : std::max<std::int64_t>(over, 0);
    }
};

FileCache::FileCache(std::unique_ptr<Impl> impl)
    : m_impl(std::move(impl))
{}

FileCache::~FileCache()
{
    static_cast<void>(m_impl->writeUses());
    if (auto session = m_impl->database.session())
        static_cast<void>(books::exchangeOpenMark(*session, false));
}

Result<std::unique_ptr<FileCache>> FileCache::open(storage::Database& database, FileCacheOptions options,
                                                   const Clock& clock, Log& log)
{
    if (auto made = makeFolder(options.folder); !made)
        return failure(made);
    auto impl = std::unique_ptr<Impl>(new Impl{database, std::move(options), clock, log});
    {
        auto session = database.session();
        if (!session)
            return failure(session);
        auto wasOpen = books::exchangeOpenMark(*session, true);
        if (!wasOpen)
            return failure(wasOpen);
        if (*wasOpen)
            if (auto cleaned = cleanCache(*session, impl->options, clock.now(), log); !cleaned)
                return failure(cleaned);
        auto inUse = books::use(*session);
        if (!inUse)
            return failure(inUse);
        impl->bytes = inUse->limitedBytes;
    }
    if (impl->options.far)
        if (auto begun = impl->beginFar(); !begun)
            return failure(begun);
    return std::unique_ptr<FileCache>(new FileCache(std::move(impl)));
}

void FileCache::setRepair(Repair repair)
{
    m_impl->repair = std::move(repair);
}

Result<FileRef> FileCache::write(std::span<const std::uint8_t> bytes, FileRef description, FileKind kind)
{
    description.sha256 = sha256(bytes);
    description.bytes = static_cast<std::int64_t>(bytes.size());
    const Turns::Turn turn(m_impl->turns, description.sha256);
    // A file that is there as something that can be made again was never forced to the disk; a file of the
    // person is.
    if (kind == FileKind::User || !m_impl->isChecked(description.sha256)) {
        if (auto done = writeFile(m_impl->fileOf(description.sha256), bytes, durabilityOf(kind)); !done)
            return failure(done);
        m_impl->remember(description.sha256);
    }
    if (auto brought = m_impl->bringFar(description.sha256, kind); !brought)
        return failure(brought);
    return description;
}

Outcome FileCache::record(Session& session, const FileRef& file, FileKind kind)
{
    auto recorded = m_impl->record(session, file, kind);
    if (recorded)
        m_impl->grow(file, kind);
    return recorded;
}

void FileCache::takeBack(std::span<const FileRef> files)
{
    for (const auto& file : files) {
        const Turns::Turn turn(m_impl->turns, file.sha256);
        if (m_impl->far)
            m_impl->far->giveUp(file.sha256);
        auto session = m_impl->database.session();
        const auto isKnown = session ? books::has(*session, file.sha256) : failure(session);
        std::error_code ignored; // what stays is found at the next cleaning
        if (isKnown && !*isKnown)
            fs::remove(m_impl->fileOf(file.sha256), ignored);
    }
}

Result<FileRef> FileCache::put(std::span<const std::uint8_t> bytes, FileRef description, FileKind kind)
{
    const bool wasThere = lookAt(m_impl->fileOf(sha256(bytes))).has_value();
    auto file = write(bytes, std::move(description), kind);
    if (!file)
        return file;
    auto finished = m_impl->finish(std::move(*file), kind, wasThere);
    if (finished && m_impl->bytes > m_impl->evictAbove)
        if (auto evicted = evict(); !evicted)
            m_impl->log.failure("materials", "cannot make room", evicted.error());
    return finished;
}

Result<FileRef> FileCache::putFile(const fs::path& file, FileRef description, FileKind kind)
{
    std::error_code code;
    if (const auto size = fs::file_size(file, code); code || size <= kReadWhole) {
        auto bytes = readFile(file, kReadWhole);
        if (!bytes)
            return failure(bytes);
        return put(*bytes, std::move(description), kind);
    }
    auto copied = m_impl->copy(file, std::move(description), kind);
    if (!copied)
        return copied;
    auto finished = m_impl->finish(std::move(*copied), kind, true);
    if (finished && m_impl->bytes > m_impl->evictAbove)
        static_cast<void>(evict());
    return finished;
}

Outcome FileCache::addReference(Session& session, const std::string& sha256, const std::string& owner)
{
    return books::addReference(session, sha256, owner);
}

Outcome FileCache::removeReferences(Session& session, const std::string& owner)
{
    return books::removeReferences(session, owner);
}

Outcome FileCache::erase(const std::string& owner)
{
    if (auto written = m_impl->writeUses(); !written)
        return written;
    auto session = m_impl->database.session();
    if (!session)
        return failure(session);
    auto transaction = Transaction::begin(*session);
    if (!transaction)
        return failure(transaction);
    auto files = books::onlyOf(*session, owner, m_impl->clock.now() - kInUse);
    if (!files)
        return failure(files);
    if (auto released = books::removeReferences(*session, owner); !released)
        return released;
    for (const auto& sha256 : *files)
        if (auto forgotten = books::forget(*session, sha256); !forgotten)
            return forgotten;
    if (auto done = transaction->commit(); !done)
        return done;
    std::error_code ignored; // what cannot be removed now is found at the next cleaning
    for (const auto& sha256 : *files)
        fs::remove(m_impl->fileOf(sha256), ignored);
    return {};
}

Result<std::vector<std::string>> FileCache::owners(std::string_view beginning)
{
    auto session = m_impl->database.session();
    if (!session)
        return failure(session);
    return books::owners(*session, beginning);
}

Outcome FileCache::setPinned(const std::string& sha256, bool pinned)
{
    auto session = m_impl->database.session();
    if (!session)
        return failure(session);
    return books::setPinned(*session, sha256, pinned);
}

Result<fs::path> FileCache::path(const std::string& sha256)
{
    const ErrorArguments named{{"file", sha256.substr(0, 12)}};
    if (!isSha256(sha256))
        return fail(MaterialsError::FileMissing, "not a file name of the cache: " + sha256, named);
    if (m_impl->isChecked(sha256))
        return m_impl->use(sha256);
    const Turns::Turn turn(m_impl->turns, sha256);
    if (m_impl->isChecked(sha256)) // by who had the turn before
        return m_impl->use(sha256);
    auto hash = sha256OfFile(m_impl->fileOf(sha256));
    if (hash && *hash == sha256) {
        m_impl->remember(sha256);
        return m_impl->use(sha256);
    }
    const bool isMissing = !hash && hash.error().is(BaseError::FileNotFound);
    auto restored = m_impl->restore(sha256);
    if (restored)
        return m_impl->use(sha256);
    m_impl->log.failure("materials", isMissing ? "a file is missing" : "a file is damaged", restored.error());
    if (!hash && !isMissing)
        return failure(hash);
    return fail(isMissing ? MaterialsError::FileMissing : MaterialsError::FileDamaged,
                sha256 + ": " + restored.error().internal(), named);
}

Outcome FileCache::evict()
{
    return shrinkTo(m_impl->options.limitBytes);
}

Outcome FileCache::clear()
{
    return shrinkTo(0);
}

Outcome FileCache::sweepFar()
{
    return m_impl->far ? m_impl->sweepFar() : Outcome();
}

Outcome FileCache::shrinkTo(std::int64_t bytes)
{
    if (m_impl->far) {
        m_impl->shrinkFolder(bytes);
        return {};
    }
    if (auto written = m_impl->writeUses(); !written)
        return written;
    auto session = m_impl->database.session();
    if (!session)
        return failure(session);
    const auto yesterday = m_impl->clock.now() - std::chrono::hours(24);
    if (auto released = books::releaseForgotten(*session, yesterday); !released)
        return released;
    Result<std::int64_t> over = 1;
    while (over && *over > 0)
        over = m_impl->evictSome(*session, bytes);
    if (!over)
        return failure(over);
    return {};
}

Result<FileCacheUse> FileCache::use()
{
    auto session = m_impl->database.session();
    if (!session)
        return failure(session);
    return books::use(*session);
}

} // namespace vidgo::materials
