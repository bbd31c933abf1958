// Measures the first page of the gallery and prints `./dev bench`'s lines.
//
//     gallery_bench [folder for the data, made anew]
//
// Ours: ExampleService::search() for 60 examples, and for 60 pictures of them (every result, then pictures
// before) ExampleService::thumbnail() and the decoder behind VPicture, scaled, cropped and rounded for a
// tile. Peer: one plain SQLite statement over the same rows, and QImage::scaled() of the same thumbnail
// files; what a program does that keeps thumbnails and draws square corners. A second peer decodes the
// original files with QImageReader: what a program without thumbnails does. All on one thread, files warm in
// the page cache.

#include <sqlite3.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <vector>

#include <QGuiApplication>
#include <QImageReader>

#include "picture_decoder.h"
#include "vidgo/composition/embedded_studio.h"
#include "vidgo/ui/messages/convert.h"

using namespace vidgo;

namespace fs = std::filesystem;

namespace {

constexpr int kRounds = 9;
constexpr std::size_t kPictures = 60;
constexpr int kThumbnailSide = 640;
const QSize kTile(236, 148);
constexpr double kRadius = 14;

[[noreturn]] void stop(const std::string& why)
{
    std::fprintf(stderr, "gallery_bench: %s\n", why.c_str());
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
double milliseconds(const Work& work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

void print(const char* name, std::vector<double> ours, std::vector<double> peer, const char* goal)
{
    std::ranges::sort(ours);
    std::ranges::sort(peer);
    const double a = ours[ours.size() / 2];
    const double b = peer[peer.size() / 2];
    std::printf("%s | %.1f ms | %.1f ms | %.2fx | %s | %.1f-%.1f vs %.1f-%.1f ms\n", name, a, b, a / b, goal,
                ours.front(), ours.back(), peer.front(), peer.back());
    std::fflush(stdout);
}

// Every result, and pictures before until there are enough.
std::vector<FileRef> picturesOf(const MaterialPage& page)
{
    std::vector<FileRef> refs;
    for (const auto& material : page.items)
        refs.push_back(material.watermarkedResult);
    for (const auto& material : page.items)
        refs.push_back(material.input);
    refs.resize(std::min(refs.size(), kPictures));
    return refs;
}

MaterialQuery firstPage()
{
    MaterialQuery query;
    query.limit = static_cast<int>(kPictures);
    return query;
}

std::size_t showPage(service::ExampleService& examples)
{
    std::size_t pixels = 0;
    for (const auto& ref : picturesOf(need(examples.search(firstPage())))) {
        const auto file = need(examples.thumbnail(ref, kThumbnailSide));
        const auto picture = ui::decodePicture({ui::toUrl(file), kTile, true, kRadius});
        pixels += static_cast<std::size_t>(picture.image.width());
    }
    return pixels;
}

/// The peer's list: one statement, every column read where it lies.
class PlainList
{
public:
    explicit PlainList(const fs::path& file)
    {
        if (sqlite3_open_v2(file.c_str(), &m_database, SQLITE_OPEN_READWRITE, nullptr) != SQLITE_OK ||
            sqlite3_prepare_v2(
                m_database,
                "SELECT * FROM materials WHERE rank > 0 ORDER BY rank DESC, created_at DESC, id "
                "DESC LIMIT 60",
                -1, &m_statement, nullptr) != SQLITE_OK)
            stop(sqlite3_errmsg(m_database));
    }
    ~PlainList()
    {
        sqlite3_finalize(m_statement);
        sqlite3_close(m_database);
    }
    PlainList(const PlainList&) = delete;
    PlainList& operator=(const PlainList&) = delete;

    std::size_t read()
    {
        std::size_t bytes = 0;
        while (sqlite3_step(m_statement) == SQLITE_ROW)
            for (int i = 0; i < sqlite3_column_count(m_statement); ++i)
                if (sqlite3_column_text(m_statement, i))
                    bytes += static_cast<std::size_t>(sqlite3_column_bytes(m_statement, i));
        sqlite3_reset(m_statement);
        return bytes;
    }

private:
    sqlite3* m_database = nullptr;
    sqlite3_stmt* m_statement = nullptr;
};

std::size_t plainThumbnails(PlainList& list, const std::vector<QString>& files)
{
    std::size_t pixels = list.read();
    for (const auto& file : files) {
        const QImage image(file);
        pixels += static_cast<std::size_t>(
            image.scaled(kTile, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation).width());
    }
    return pixels;
}

std::size_t plainOriginals(PlainList& list, const std::vector<QString>& files)
{
    std::size_t pixels = list.read();
    for (const auto& file : files) {
        QImageReader reader(file);
        reader.setScaledSize(reader.size().scaled(kTile, Qt::KeepAspectRatioByExpanding));
        pixels += static_cast<std::size_t>(reader.read().width());
    }
    return pixels;
}

} // namespace

int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    const fs::path folder = argc > 1 ? fs::path(argv[1]) : fs::temp_directory_path() / "vidgo-gallery-bench";
    std::error_code ignored;
    fs::remove_all(folder, ignored);
    fs::create_directories(folder);
    {
        auto studio =
            need(composition::EmbeddedStudio::open({.resources = fs::path(VIDGO_SOURCE_DIR) / "resources",
                                                    .config = folder / "config",
                                                    .data = folder / "data",
                                                    .forcedData = {}}));
        auto& examples = studio->services().examples;
        need(examples.prepare());
        std::vector<QString> thumbnails;
        std::vector<QString> originals;
        for (const auto& ref : picturesOf(need(examples.search(firstPage())))) {
            thumbnails.push_back(ui::pathText(need(examples.thumbnail(ref, kThumbnailSide))));
            originals.push_back(ui::pathText(need(examples.file(ref))));
        }
        PlainList list(folder / "data" / "vidgo.db");
        std::vector<double> ours, peer, bare;
        std::size_t sink = 0;
        for (int round = -1; round < kRounds; ++round) { // the first one warms up
            const double a = milliseconds([&] { sink += showPage(examples); });
            const double b = milliseconds([&] { sink += plainThumbnails(list, thumbnails); });
            const double c = milliseconds([&] { sink += plainOriginals(list, originals); });
            if (round < 0)
                continue;
            ours.push_back(a);
            peer.push_back(b);
            bare.push_back(c);
        }
        if (sink == 0)
            stop("nothing was read");
        print("first page of the gallery: query and 60 pictures; peer SQLite and QImage of the thumbnails",
              ours, peer, "<= 1x");
        print("the same; peer SQLite and QImageReader of the original files", ours, bare, "<= 0.5x");
    }
    fs::remove_all(folder, ignored);
    return 0;
}
