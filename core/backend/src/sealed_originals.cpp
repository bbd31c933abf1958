#include "vidgo/backend/sealed_originals.h"

#include <algorithm>

#include "generation_files.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"
#include "vidgo/base/file_lock.h"
#include "vidgo/base/pieces.h"
#include "vidgo/base/sealed_stream.h"
#include "vidgo/net/net_error.h"
#include "vidgo/service/service_error.h"

namespace vidgo::backend {

namespace fs = std::filesystem;
using materials::MaterialsError;

namespace {

constexpr const char* kModule = "originals";
constexpr std::string_view kLock = "tend.lock";

bool isMissing(const LibraryItem& item)
{
    return !item.sealed.account.isEmpty() && item.sealed.file.isEmpty();
}

// What lies here is no good any more, and the server has it still.
bool isLost(const Error& error)
{
    return error.is(SealError::NotSealed) || error.is(SealError::Newer) || error.is(SealError::Damaged) ||
           error.is(SealError::WrongPassphrase) || error.is(MaterialsError::FileMissing) ||
           error.is(MaterialsError::FileDamaged);
}

// Others may be had all the same.
bool isOfOne(const Error& error)
{
    return error.is(net::NetError::DownloadRefused) || error.is(net::NetError::DownloadDamaged) ||
           error.id() == "api.not_found";
}

Outcome unseal(const fs::path& from, const Secret& key, const PieceSink& sink)
{
    auto source = readPieces(from);
    if (!source)
        return failure(source);
    auto unsealer = Unsealer::open(std::move(*source), key, toUtf8(from.filename()));
    if (!unsealer)
        return failure(unsealer);
    return pour([&](std::span<std::uint8_t> into) { return unsealer->read(into); }, sink);
}

} // namespace

SealedOriginals::SealedOriginals(Parts parts)
    : m_parts(std::move(parts))
{}

void SealedOriginals::work(const std::stop_token& stop)
{
    for (;;) {
        std::function<void(int)> onOpened;
        {
            std::unique_lock lock(m_mutex);
            if (!m_wake.wait(lock, stop, [this] { return m_isWanted; }) || stop.stop_requested())
                return;
            m_isWanted = false;
        }
        const int opened = tend(stop);
        {
            const std::scoped_lock lock(m_mutex);
            onOpened = m_onOpened;
        }
        if (opened > 0 && onOpened)
            onOpened(opened);
    }
}

void SealedOriginals::wake()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isWanted = true;
    }
    m_wake.notify_all();
}

void SealedOriginals::listen(std::function<void(int results)> onOpened)
{
    const std::scoped_lock lock(m_mutex);
    m_onOpened = std::move(onOpened);
}

int SealedOriginals::tend(const std::stop_token& stop)
{
    const auto account = m_parts.server.account();
    if (!account || !*account)
        return 0;
    auto items = m_parts.library.sealed(**account);
    if (!items)
        complain("nobody knows what is sealed", items.error());
    std::error_code ignored;
    if (!items || (items->empty() && !fs::exists(m_parts.folder, ignored)))
        return 0;
    if (auto made = makeFolder(m_parts.folder); !made) {
        complain("there is no place for originals", made.error());
        return 0;
    }
    const auto lock = FileLock::tryTake(m_parts.folder / kLock);
    if (!lock || !*lock)
        return 0;
    sweep(*items);
    int opened = 0;
    // Twice: what turns out to be damaged is fetched again.
    for (int round = 0; round < 2; ++round) {
        auto fetched = fetchMissing(*items, stop);
        if (!fetched)
            complain("an original could not be fetched", fetched.error());
        auto done = openAll(*items, stop);
        if (!done && !done.error().is(service::ServiceError::WatermarkStays))
            complain("originals could not be opened", done.error());
        opened += done.value_or(0);
        if (!fetched || !done || std::ranges::none_of(*items, isMissing))
            break;
    }
    return opened;
}

void SealedOriginals::sweep(const Items& items) const
{
    std::error_code code;
    for (fs::directory_iterator it(m_parts.folder, code), end; !code && it != end; it.increment(code)) {
        const auto name = toUtf8(it->path().filename());
        const auto isOf = [&name](const LibraryItem& item) {
            return name.starts_with(item.id.value() + ".");
        };
        std::error_code ignored;
        if (name != kLock && std::ranges::none_of(items, isOf))
            fs::remove(it->path(), ignored);
    }
}

Outcome SealedOriginals::fetchMissing(Items& items, const std::stop_token& stop)
{
    for (auto& item : items)
        if (isMissing(item))
            if (auto fetched = fetch(item, stop); !fetched) {
                if (!isOfOne(fetched.error()))
                    return fetched;
                complain("an original is not to be had", fetched.error());
            }
    return {};
}

Outcome SealedOriginals::fetch(LibraryItem& item, const std::stop_token& stop)
{
    auto after = item;
    const auto& [account, job, file] = item.sealed;
    auto hasOriginal = m_parts.server.hasOriginal(account, job, stop);
    if (!hasOriginal)
        return failure(hasOriginal);
    if (!*hasOriginal) {
        after.sealed = {};
        auto done = exchange(item, std::move(after));
        return done ? Outcome() : failure(done);
    }
    const auto target = placeOf(item, ".sealed");
    if (auto fetched = m_parts.server.fetch(account, job, target, stop); !fetched)
        return fetched;
    auto kept = m_parts.cache.putFile(target, {.mediaType = kSealedMediaType}, materials::FileKind::User);
    std::error_code ignored;
    fs::remove(target, ignored);
    if (!kept)
        return failure(kept);
    after.sealed.file = std::move(*kept);
    auto done = exchange(item, std::move(after));
    return done ? Outcome() : failure(done);
}

Result<int> SealedOriginals::openAll(Items& items, const std::stop_token& stop)
{
    int opened = 0;
    std::vector<LibraryItem*> sealed;
    for (auto& item : items)
        if (!item.sealed.file.isEmpty())
            sealed.push_back(&item);
    for (std::size_t first = 0; first < sealed.size(); first += m_parts.server.mostKeys) {
        const auto page =
            std::span(sealed).subspan(first).first(std::min(m_parts.server.mostKeys, sealed.size() - first));
        std::vector<JobId> jobs;
        for (const auto* item : page)
            jobs.push_back(item->sealed.job);
        auto keys = m_parts.server.keys(page.front()->sealed.account, jobs, stop);
        if (!keys)
            return failure(keys);
        for (const auto& key : *keys) {
            const auto found = std::ranges::find(page, key.job, [](auto* item) { return item->sealed.job; });
            if (found == page.end())
                continue;
            auto done = open(**found, key, stop);
            if (!done)
                return failure(done);
            opened += *done ? 1 : 0;
        }
    }
    return opened;
}

// What is no good is fetched again.
Result<bool> SealedOriginals::open(LibraryItem& item, const OriginalKey& key, const std::stop_token& stop)
{
    auto after = item;
    auto original = unsealed(item, key);
    if (!original && isLost(original.error())) {
        complain("a sealed original is fetched again", original.error());
        after.sealed.file = {};
        auto done = exchange(item, std::move(after));
        return done ? Result<bool>(false) : done;
    }
    if (!original)
        return failure(original);
    auto input = inputOf(item, *original, stop);
    if (!input)
        return failure(input);
    after.input = std::move(*input);
    after.result = std::move(*original);
    after.sealed = {};
    return exchange(item, std::move(after));
}

Result<FileRef> SealedOriginals::unsealed(const LibraryItem& item, const OriginalKey& key)
{
    auto sealed = m_parts.cache.path(item.sealed.file.sha256);
    if (!sealed)
        return failure(sealed);
    const auto target = placeOf(item, ".open");
    auto written = writePieces(target, Durability::Rename,
                               [&](const PieceSink& sink) { return unseal(*sealed, key.key, sink); });
    if (!written)
        return failure(written);
    auto kept = m_parts.cache.putFile(target, key.file, materials::FileKind::User);
    std::error_code ignored;
    fs::remove(target, ignored);
    return kept;
}

// What was made out of words is compared with a picture of itself.
Result<FileRef> SealedOriginals::inputOf(const LibraryItem& before, const FileRef& result,
                                         const std::stop_token& stop)
{
    if (before.input == before.result)
        return result;
    if (!before.inputName.empty() || !before.isClip())
        return before.input;
    auto path = m_parts.cache.path(result.sha256);
    if (!path)
        return failure(path);
    return keptStill(m_parts.cache, *path, stop);
}

// The journal before the library, so that what is told as done is on the disk.
Result<bool> SealedOriginals::exchange(LibraryItem& item, LibraryItem after)
{
    bool isNoted = false;
    auto done = m_parts.library.exchangeFiles(item, after, [&] {
        isNoted = true;
        return m_parts.journal.write(after);
    });
    if (done) {
        item = std::move(after);
        return true;
    }
    if (isNoted)
        if (auto undone = m_parts.journal.write(item); !undone)
            complain("the journal is ahead of the library", undone.error());
    if (!done.error().is(MaterialsError::ItemMissing))
        return failure(done);
    item.sealed = {};
    return false;
}

fs::path SealedOriginals::placeOf(const LibraryItem& item, const char* ending) const
{
    return m_parts.folder / pathFromUtf8(item.id.value() + ending);
}

void SealedOriginals::complain(const char* what, const Error& error)
{
    if (!error.is(BaseError::Cancelled))
        m_parts.log.failure(kModule, what, error);
}

} // namespace vidgo::backend
