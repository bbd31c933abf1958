// Flings the library of 50 000 results through the real page in a real window and measures how much the
// thread of the user interface works for each frame: its processor time from the end of one frame's
// animations to the end of the next one's, so everything that it does counts. Prints the rows of `./dev
// bench`.
//
//     library_grid_bench [folder for the library] [number of results, 50000] [seconds a fling, 10]

#include <time.h>

#include <algorithm>
#include <fstream>

#include <QDir>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QImage>
#include <QPropertyAnimation>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTimer>

#include "library_fill.h"
#include "vidgo/base/executor.h"
#include "vidgo/base/file.h"
#include "vidgo/composition/embedded_studio.h"
#include "vidgo/ui/bridge/service_hub.h"

using namespace vidgo;
using namespace vidgo::materials;
using bench::need;

namespace fs = std::filesystem;

namespace {

constexpr int kPictures = 500;
constexpr QSize kWindow(1440, 900);

double threadMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1000 + static_cast<double>(time.tv_nsec) / 1e6;
}

double residentMb()
{
    std::ifstream status("/proc/self/statm");
    long size = 0;
    long resident = 0;
    status >> size >> resident;
    return static_cast<double>(resident) * 4096 / 1e6;
}

// Pictures that differ, so that no cache of decoded ones helps.
std::vector<FileRef> makePictures(FileCache& cache, const fs::path& folder)
{
    std::vector<FileRef> pictures;
    const QString file = QString::fromStdString((folder / "picture.jpg").string());
    for (int i = 0; i < kPictures; ++i) {
        QImage image(960, 720, QImage::Format_RGB32);
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                image.setPixel(x, y, qRgb((x + i * 7) & 255, (y * 2 + i * 13) & 255, (x * y / 64 + i) & 255));
        image.save(file, "JPEG", 85);
        const auto bytes = need(readFile(folder / "picture.jpg", 10'000'000));
        pictures.push_back(need(
            cache.put(bytes, {.mediaType = "image/jpeg", .width = image.width(), .height = image.height()},
                      FileKind::User)));
    }
    return pictures;
}

void makeLibrary(const fs::path& data, int count)
{
    SystemClock clock;
    NullLog log;
    auto database = need(storage::Database::open({.file = data / "vidgo.db", .fullSync = false}));
    bench::migrate(*database, clock, log);
    auto cache = need(FileCache::open(*database, {data / "files"}, clock, log));
    LibraryStore store(*database, *cache, clock);
    bench::fill(*database, store, makePictures(*cache, data), count);
}

/// The page in its window, and the frames that it draws.
class Stage
{
public:
    explicit Stage(ui::ServiceHub& hub)
    {
        m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
        QQmlComponent component(&m_engine);
        component.setData("import VidGo.Library\nLibraryPage {}", {});
        m_page.reset(qobject_cast<QQuickItem*>(
            component.createWithInitialProperties({{QStringLiteral("hub"), QVariant::fromValue(&hub)}})));
        if (!m_page)
            bench::stop(component.errorString().toStdString());
        m_window.resize(kWindow);
        m_page->setParentItem(m_window.contentItem());
        m_page->setSize(kWindow);
        m_window.show();
        QObject::connect(&m_window, &QQuickWindow::afterAnimating, &m_window, [this] {
            const double now = threadMs();
            if (m_measuring)
                m_frames.push_back(now - m_last);
            m_last = now;
        });
    }

    QQuickItem* grid() const { return m_page->findChild<QQuickItem*>(QStringLiteral("libraryGrid")); }

    void wait(int milliseconds)
    {
        QEventLoop loop;
        QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
        loop.exec();
    }

    // From where the list is to `contentY`, as evenly as a hand at the scroll bar.
    void travel(const char* name, double contentY, int milliseconds)
    {
        QPropertyAnimation animation(grid(), "contentY");
        animation.setEndValue(contentY);
        animation.setDuration(milliseconds);
        m_frames.clear();
        m_measuring = true;
        animation.start();
        wait(milliseconds + 200);
        m_measuring = false;
        print(name);
    }

    void flick(const char* name, double velocity, int milliseconds)
    {
        grid()->setProperty("maximumFlickVelocity", std::abs(velocity));
        m_frames.clear();
        m_measuring = true;
        for (int at = 0; at < milliseconds; at += 500) {
            QMetaObject::invokeMethod(grid(), "flick", Q_ARG(qreal, 0.0), Q_ARG(qreal, velocity));
            wait(500);
        }
        m_measuring = false;
        print(name);
    }

private:
    void print(const char* name)
    {
        auto frames = m_frames;
        if (frames.empty())
            bench::stop("no frame was drawn");
        std::sort(frames.begin(), frames.end());
        const auto at = [&](double part) {
            return frames[static_cast<std::size_t>((frames.size() - 1) * part)];
        };
        const auto late = std::count_if(frames.begin(), frames.end(), [](double ms) { return ms > 16.7; });
        std::printf(
            "library grid of 50 000: %s | %.1f ms | | | no frame over 16.7 ms of CPU | p50 %.1f, p99 %.1f, "
            "most %.1f ms; %zu frames, %td late; %.0f MB\n",
            name, at(0.5), at(0.5), at(0.99), frames.back(), frames.size(), late, residentMb());
        std::fflush(stdout);
    }

    QQmlEngine m_engine;
    QQuickWindow m_window;
    std::unique_ptr<QQuickItem> m_page;
    std::vector<double> m_frames;
    double m_last = 0;
    bool m_measuring = false;
};

} // namespace

int main(int count, char** values)
{
    QGuiApplication application(count, values);
    const fs::path folder = count > 1 ? fs::path(values[1]) : fs::temp_directory_path() / "vidgo-grid-bench";
    const int items = count > 2 ? std::atoi(values[2]) : 50'000;
    const int fling = (count > 3 ? std::atoi(values[3]) : 10) * 1000;
    const fs::path source(VIDGO_SOURCE_DIR);
    fs::remove_all(folder);
    fs::create_directories(folder / "data");
    makeLibrary(folder / "data", items);
    {
        auto studio = need(composition::EmbeddedStudio::open({.resources = source / "resources",
                                                              .config = folder / "config",
                                                              .data = {},
                                                              .forcedData = folder / "data"}));
        ThreadPool pool(2);
        ui::ServiceHub hub(studio->services(), pool, studio->log());
        Stage stage(hub);
        stage.wait(3000);
        auto* grid = stage.grid();
        const double end = grid->property("contentHeight").toDouble() - grid->height();
        if (end < items * 20.0)
            bench::stop("the list has only " + std::to_string(end) + " pixels");
        std::printf("library grid of 50 000: memory before | %.0f MB | | | flat | \n", residentMb());
        stage.flick("flicked by hand", -6000, fling);
        stage.travel("from top to bottom in one go", end, fling);
        stage.travel("and back", 0, fling);
    }
    fs::remove_all(folder);
    return 0;
}
