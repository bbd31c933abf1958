// Measures the library's lists and searches on 50 000 results in a real SQLite file. Prints the rows of the
// table of `./dev bench`; the range is from the median to the 99th percentile.
//
//     library_store_bench [folder for the database] [number of results, 50000]

#include <algorithm>
#include <chrono>
#include <functional>
#include <random>

#include "library_fill.h"

using namespace vidgo;
using namespace vidgo::materials;
using bench::need;

namespace fs = std::filesystem;

namespace {

constexpr int kRounds = 200;
constexpr int kPage = 200; // as the grid reads them

double milliseconds(const std::function<void()>& work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

void measure(const std::string& name, const char* goal, const std::function<void(int)>& work,
             int rounds = kRounds)
{
    work(0); // prepares the statement
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round)
        times.push_back(milliseconds([&] { work(round); }));
    std::sort(times.begin(), times.end());
    std::printf("library of 50 000: %s | %.2f ms | | | %s | p50 %.2f, p99 %.2f ms\n", name.c_str(),
                times[times.size() / 2], goal, times[times.size() / 2], times[times.size() * 99 / 100]);
    std::fflush(stdout);
}

void measureLists(LibraryStore& store, int count)
{
    std::mt19937 random(7);
    const auto page = [&](LibraryQuery query) {
        return [&, query](int) mutable {
            query.limit = kPage;
            query.offset = query.withTotal ? 0 : static_cast<int>(random() % static_cast<unsigned>(count));
            need(store.list(query));
        };
    };
    const auto further = [&](LibraryQuery query) {
        query.withTotal = false;
        return page(query);
    };
    measure("first page and how many there are", "< 16 ms", page({}));
    measure("any page, newest first", "< 16 ms", further({}));
    measure("any page, by name", "< 16 ms", further({.order = LibraryOrder::Name}));
    measure("any page, by rating", "< 16 ms", further({.order = LibraryOrder::Rating}));
    measure("rated 4 and better, with the count", "< 16 ms", page({.minimumRating = 4}));
    measure("one tool, with the count", "< 16 ms", page({.tool = Tool::ProductScene}));
    measure(
        "every id", "< 100 ms", [&](int) { need(store.ids({.limit = count})); }, 20);
}

void measureSearch(LibraryStore& store)
{
    for (const auto& [name, text] :
         std::vector<std::pair<std::string, std::string>>{{"search for a rare word", "lighthouse"},
                                                          {"search for one name", "perfume 31415"},
                                                          {"search in Japanese", "猫の写真"},
                                                          {"search for a tool that made 10 000", "シーン"},
                                                          {"search for a letter", "i"},
                                                          {"search for what is not there", "zeppelin"}})
        measure(
            name, "< 100 ms", [&](int) { need(store.list({.text = text, .limit = kPage})); }, 60);
}

void measureChanges(LibraryStore& store)
{
    const auto all = need(store.ids({.limit = 1000}));
    std::int64_t noted = 0;
    const NoteChange note = [&](std::int64_t number) {
        noted = number;
        return Outcome();
    };
    measure("rate one", "< 16 ms", [&](int round) {
        need(store.apply({.kind = LibraryChange::Kind::Rate,
                          .items = {all[static_cast<std::size_t>(round)]},
                          .rating = round % 6},
                         note));
    });
    measure(
        "rate a thousand", "< 200 ms",
        [&](int round) {
            need(store.apply({.kind = LibraryChange::Kind::Rate, .items = all, .rating = round % 6}, note));
        },
        20);
}

} // namespace

int main(int arguments, char** values)
{
    const fs::path folder =
        arguments > 1 ? fs::path(values[1]) : fs::temp_directory_path() / "vidgo-library-bench";
    const int count = arguments > 2 ? std::atoi(values[2]) : 50'000;
    fs::remove_all(folder);
    fs::create_directories(folder);
    SystemClock clock;
    NullLog log;
    auto database = need(storage::Database::open({.file = folder / "library.db"}));
    bench::migrate(*database, clock, log);
    auto cache = need(FileCache::open(*database, {folder / "files"}, clock, log));
    LibraryStore store(*database, *cache, clock);
    std::vector<FileRef> pictures;
    for (int i = 0; i < 500; ++i)
        pictures.push_back({sha256(std::to_string(i)), "image/png", 1000, 640, 480});
    const double filled = milliseconds([&] { bench::fill(*database, store, pictures, count); });
    std::printf("library of 50 000: filled through the store | %.1f s | | | seconds | %.0f MB\n",
                filled / 1000, static_cast<double>(fs::file_size(folder / "library.db")) / 1e6);
    measureLists(store, count);
    measureSearch(store);
    measureChanges(store);
    cache.reset();
    database.reset();
    fs::remove_all(folder);
    return 0;
}
