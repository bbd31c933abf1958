// Measures the stores and prints lines `name,ours_us,peer_us,ratio`; a peer that does not exist is left
// empty.
//
//     materials_bench [folder for the databases] [largest number of materials, 1000000]
//
// Preset lookup: MaterialStore::findByHash(), which gives a whole Material, and storage::Session::query() on
// the same statement, against a prepared sqlite3 statement that reads the same columns. Both sides look the
// same hashes up in turns, after a pass that warms the caches; the figures are medians of the rounds.

#include <sqlite3.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include "material_rows.h"
#include "vidgo/base/hash.h"
#include "vidgo/materials/material_store.h"
#include "vidgo/materials/starter_pack.h"
#include "vidgo/storage/migrate.h"

using namespace vidgo;
using namespace vidgo::materials;

namespace fs = std::filesystem;

namespace {

constexpr int kRounds = 41;
constexpr std::size_t kLookups = 500; // as many as stay in the page cache of a connection at every size

[[noreturn]] void stop(const std::string& why)
{
    std::fprintf(stderr, "materials_bench: %s\n", why.c_str());
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

template <class Work>
double microseconds(const Work& work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - begin).count();
}

double median(std::vector<double> values)
{
    std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2),
                     values.end());
    return values[values.size() / 2];
}

// The line that `./dev bench` puts into its table.
void print(const std::string& name, const std::vector<double>& ours, const std::vector<double>& peer)
{
    const auto range = [](const std::vector<double>& values) {
        const auto [least, most] = std::minmax_element(values.begin(), values.end());
        return std::pair(*least, *most);
    };
    const double a = median(ours), b = median(peer);
    std::printf("%s | %.1f us | %.1f us | %.2fx | <= 1.5x of raw | %.1f-%.1f vs %.1f-%.1f us\n", name.c_str(),
                a, b, a / b, range(ours).first, range(ours).second, range(peer).first, range(peer).second);
    std::fflush(stdout);
}

struct Stores
{
    explicit Stores(const fs::path& file)
        : database(need(storage::Database::open({.file = file, .fullSync = false})))
        , store(*database, clock)
    {
        auto steps = need(storage::loadMigrations(fs::path(VIDGO_SOURCE_DIR) / "resources/sql"));
        if (!need(storage::migrate(*database, steps, storage::MigrationMode::Apply, clock, log)).usable())
            stop("the schema cannot be made");
    }
    SystemClock clock;
    NullLog log;
    std::unique_ptr<storage::Database> database;
    MaterialStore store;
};

// One like those of the starter pack.
Material model()
{
    Material m;
    m.id = MaterialId("template");
    m.lookupHash = sha256("template");
    m.tool = Tool::BackgroundRemoval;
    m.topic = "electronics";
    m.title = LocalizedText({{Language::English, "Headphones on a desk"},
                             {Language::Japanese, "机の上のヘッドホン"},
                             {Language::TraditionalChinese, "桌上的耳機"},
                             {Language::Korean, "책상 위의 헤드폰"},
                             {Language::Spanish, "Auriculares sobre un escritorio"}});
    m.prompt =
        LocalizedText({{Language::English, "Remove the background and keep the product with clean edges"},
                       {Language::TraditionalChinese, "去除背景，保留邊緣乾淨的商品"}});
    for (auto* file : {&m.input, &m.result, &m.watermarkedResult})
        *file = {sha256("file"), "image/jpeg", 123456, 1280, 720};
    m.source = MaterialSource::Seed;
    m.status = MaterialStatus::Approved;
    m.provider = "3d_software";
    m.label = "Example made in 3D software. Not AI generated.";
    m.credits = {"Headphones, Alaskaman (Sweet Home 3D / Blend Swap, CC0)",
                 "Coffee cup, Reduno (Sweet Home 3D / Blend Swap, CC0)",
                 "Little plant, Rameshrj (Sweet Home 3D / Blend Swap, CC0)",
                 "Book, Jay-Artist (Blend Swap, CC BY 3.0)",
                 "HDRI \"apartment\", Poly Haven (CC0), from @pmndrs/assets 1.7.0",
                 "Scene, lights and materials: VidGo Studio project (MIT)"};
    m.width = 1280;
    m.height = 720;
    return m;
}

std::string hashOfNumber(std::size_t number)
{
    return sha256("request " + std::to_string(number));
}

void fill(Stores& stores, std::size_t count)
{
    need(stores.store.save(model()));
    const std::string columns(kMaterialColumns);
    const std::string rest = columns.substr(columns.find("tool")) + ", rank";
    const std::string sql = "INSERT INTO materials (id, lookup_hash, " + rest + ") SELECT :1, :2, " + rest +
                            " FROM materials WHERE id = 'template'";
    auto session = need(stores.database->session());
    auto transaction = need(storage::Transaction::begin(session));
    for (std::size_t i = 0; i < count; ++i)
        need(session.execute(sql, {"material-" + std::to_string(i), hashOfNumber(i)}));
    need(transaction.commit());
    need(session.query("PRAGMA wal_checkpoint(TRUNCATE)", {}, [](const storage::Row&) {}));
    need(session.execute("ANALYZE"));
}

// Types of the columns: five of the request, ten texts, four files of two texts and three numbers, seven
// texts and six numbers.
constexpr int kColumns = 48;
bool isText(int column)
{
    if (column < 35)
        return column < 15 || column % 5 < 2;
    return column < 42;
}

// The peer: one prepared statement of the same text, every column read where it lies.
class RawLookup
{
public:
    explicit RawLookup(const fs::path& file)
    {
        const std::string sql =
            "SELECT " + std::string(kMaterialColumns) + " FROM materials WHERE lookup_hash = ?1 AND rank > 0";
        constexpr int kFlags =
            SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX; // as ours: one thread a connection
        if (sqlite3_open_v2(file.c_str(), &m_database, kFlags, nullptr) != SQLITE_OK ||
            sqlite3_exec(m_database, "PRAGMA cache_size = -16384", nullptr, nullptr, nullptr) != SQLITE_OK ||
            sqlite3_prepare_v2(m_database, sql.c_str(), -1, &m_statement, nullptr) != SQLITE_OK)
            stop(sqlite3_errmsg(m_database));
    }
    ~RawLookup()
    {
        sqlite3_finalize(m_statement);
        sqlite3_close(m_database);
    }
    RawLookup(const RawLookup&) = delete;
    RawLookup& operator=(const RawLookup&) = delete;

    std::size_t find(const std::string& hash)
    {
        sqlite3_bind_text(m_statement, 1, hash.data(), static_cast<int>(hash.size()), SQLITE_STATIC);
        if (sqlite3_step(m_statement) != SQLITE_ROW)
            stop("the peer found nothing");
        std::size_t sum = 0;
        for (int i = 0; i < kColumns; ++i) {
            if (!isText(i))
                sum += static_cast<std::size_t>(sqlite3_column_int64(m_statement, i));
            else if (sqlite3_column_text(m_statement, i))
                sum += static_cast<std::size_t>(sqlite3_column_bytes(m_statement, i));
        }
        sqlite3_reset(m_statement);
        return sum;
    }

private:
    sqlite3* m_database = nullptr;
    sqlite3_stmt* m_statement = nullptr;
};

// The same through our session, without making a Material.
std::size_t findBySession(storage::Database& database, const std::string& sql, const std::string& hash)
{
    auto session = need(database.session());
    std::size_t sum = 0;
    need(session.query(sql, {hash}, [&](const storage::Row& row) {
        for (int i = 0; i < kColumns; ++i) {
            const auto column = static_cast<std::size_t>(i);
            sum += isText(i) ? row.text(column).size() : static_cast<std::size_t>(row.integer(column));
        }
    }));
    return sum;
}

void benchLookup(const fs::path& folder, std::size_t count)
{
    const fs::path file = folder / ("lookup-" + std::to_string(count) + ".db");
    fs::remove(file);
    Stores stores(file);
    fill(stores, count);
    RawLookup raw(file);
    const std::string sql =
        "SELECT " + std::string(kMaterialColumns) + " FROM materials WHERE lookup_hash = :1 AND rank > 0";
    std::mt19937_64 random(7);
    std::vector<std::string> hashes;
    for (std::size_t i = 0; i < kLookups; ++i)
        hashes.push_back(hashOfNumber(random() % count));
    std::size_t sink = 0;
    const auto each = [&](const auto& look) {
        return microseconds([&] {
                   for (const auto& hash : hashes)
                       sink += look(hash);
               }) /
               static_cast<double>(hashes.size());
    };
    const auto byStore = [&](const std::string& hash) {
        return static_cast<std::size_t>(need(stores.store.findByHash(hash)).width);
    };
    const auto bySession = [&](const std::string& hash) {
        return findBySession(*stores.database, sql, hash);
    };
    const auto byPeer = [&](const std::string& hash) { return raw.find(hash); };
    std::vector<double> store, session, peer;
    for (int round = -1; round < kRounds; ++round) { // the first one warms up
        const double a = each(byStore), b = each(bySession), c = each(byPeer);
        if (round < 0)
            continue;
        store.push_back(a);
        session.push_back(b);
        peer.push_back(c);
    }
    if (sink == 0)
        stop("nothing was read");
    print("preset lookup by hash, " + std::to_string(count) + " materials", store, peer);
    print("the same statement through Session, " + std::to_string(count) + " materials", session, peer);
    std::error_code ignored;
    for (const char* end : {"", "-wal", "-shm"})
        fs::remove(file.string() + end, ignored);
}

void benchPack(const fs::path& folder)
{
    const fs::path source(VIDGO_SOURCE_DIR);
    std::vector<fs::path> fonts;
    for (const auto& entry : fs::directory_iterator(source / "resources/fonts"))
        fonts.push_back(entry.path());
    std::sort(fonts.begin(), fonts.end());
    const auto watermarker = need(media::Watermarker::create({}, fonts));
    std::vector<double> first, repeat;
    for (int round = 0; round < 5; ++round) {
        const fs::path place = folder / "pack";
        fs::remove_all(place);
        fs::create_directories(place);
        Stores stores(place / "store.db");
        auto cache = need(FileCache::open(*stores.database, {place / "files"}, stores.clock, stores.log));
        StarterPack pack(source / "resources/starter-pack", {*stores.database,
                                                             stores.store,
                                                             *cache,
                                                             stores.clock,
                                                             stores.log,
                                                             watermarkWith(*watermarker),
                                                             "VidGo Demo",
                                                             {}});
        first.push_back(microseconds([&] {
            if (need(pack.import()).imported != 44)
                stop("the pack was not imported");
        }));
        repeat.push_back(microseconds([&] { need(pack.import()); }));
        cache.reset();
        fs::remove_all(place);
    }
    std::printf("starter pack imported, 44 examples, first time | %.0f ms | | | well under 2 s | \n",
                median(first) / 1000);
    std::printf("the same again | %.2f ms | | | | \n", median(repeat) / 1000);
}

} // namespace

int main(int count, char** arguments)
{
    const fs::path folder =
        count > 1 ? fs::path(arguments[1]) : fs::temp_directory_path() / "vidgo-materials-bench";
    const std::size_t largest = count > 2 ? std::strtoul(arguments[2], nullptr, 10) : 1'000'000;
    fs::create_directories(folder);
    benchPack(folder);
    for (const std::size_t materials : {1'000UL, 100'000UL, 1'000'000UL})
        if (materials <= largest)
            benchLookup(folder, materials);
    return 0;
}
