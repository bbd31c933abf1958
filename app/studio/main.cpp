#include <chrono>
#include <cstdio>
#include <fstream>
#include <string>

#include <QCommandLineParser>
#include <QGuiApplication>
#include <QImage>
#include <QQuickWindow>
#include <QTimer>

#include "studio_app.h"
#include "vidgo/ui/messages/convert.h"

namespace {

using SteadyClock = std::chrono::steady_clock;

struct Arguments
{
    vidgo::StudioApp::Options options;
    QString screenshot;
    bool reportStartup = false;
};

Arguments readArguments(const QCoreApplication& application)
{
    using vidgo::ui::toPath;
    QCommandLineParser parser;
    //: What `vidgo-studio --help` prints first.
    parser.setApplicationDescription(
        QCoreApplication::translate("Studio", "Make pictures and clips with AI."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption data(QStringLiteral("data-dir"), QStringLiteral("Keep everything in FOLDER."),
                                  QStringLiteral("FOLDER"));
    const QCommandLineOption language(QStringLiteral("language"), QStringLiteral("en, ja, zh-TW, ko or es."),
                                      QStringLiteral("CODE"));
    const QCommandLineOption theme(QStringLiteral("theme"), QStringLiteral("light, dark or high_contrast."),
                                   QStringLiteral("NAME"));
    const QCommandLineOption page(QStringLiteral("page"),
                                  QStringLiteral("home, library, settings or a tool's id."),
                                  QStringLiteral("NAME"));
    const QCommandLineOption screenshot(
        QStringLiteral("screenshot"),
        QStringLiteral("Save the window to FILE once it shows its content, and quit."),
        QStringLiteral("FILE"));
    const QCommandLineOption report(QStringLiteral("report-startup"),
                                    QStringLiteral("Print how long the start took, and quit."));
    parser.addOptions({data, language, theme, page, screenshot, report});
    parser.process(application);

    Arguments arguments;
    auto& directories = arguments.options.directories;
    directories = vidgo::composition::systemDirectories(
        toPath(QUrl::fromLocalFile(QCoreApplication::applicationFilePath())));
    if (parser.isSet(data)) {
        directories.forcedData = toPath(QUrl::fromLocalFile(parser.value(data)));
        directories.config = directories.forcedData;
    }
    arguments.options.language = vidgo::languageFromCode(parser.value(language).toStdString());
    arguments.options.theme = parser.value(theme);
    arguments.options.startPage = parser.value(page);
    arguments.screenshot = parser.value(screenshot);
    arguments.reportStartup = parser.isSet(report);
    return arguments;
}

long pssKilobytes()
{
    std::ifstream rollup("/proc/self/smaps_rollup"); // Linux only; elsewhere nothing is read
    std::string name;
    while (rollup >> name) {
        long value = 0;
        if (name == "Pss:" && rollup >> value)
            return value;
        rollup.ignore(1000, '\n');
    }
    return 0;
}

// How long pictures take to fade in; a screenshot is taken of the page at rest.
constexpr int kRestMs = 700;

// The content is in the scene; two more frames later it is on the screen.
void afterPaint(QQuickWindow* window, const std::function<void()>& act)
{
    auto frames = std::make_shared<int>(0);
    QObject::connect(window, &QQuickWindow::frameSwapped, window, [frames, act, window] {
        if (++*frames == 2)
            act();
        else if (*frames < 2)
            window->requestUpdate();
    });
    window->requestUpdate();
}

} // namespace

int main(int argc, char* argv[])
{
    const auto begin = SteadyClock::now();
    QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("VidGo Studio"));
    QCoreApplication::setOrganizationName(QStringLiteral("VidGo"));
    QCoreApplication::setApplicationVersion(QStringLiteral(VIDGO_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("vidgo-studio"));

    const auto arguments = readArguments(application);
    vidgo::StudioApp studio(arguments.options);
    const auto sinceBegin = [begin] {
        return std::chrono::duration_cast<std::chrono::milliseconds>(SteadyClock::now() - begin).count();
    };
    long long visibleMs = 0;
    QObject::connect(&studio, &vidgo::StudioApp::firstContentShown, &studio, [&] {
        if (!arguments.reportStartup && arguments.screenshot.isEmpty())
            return;
        afterPaint(studio.window(), [&] {
            if (arguments.reportStartup) {
                std::printf("visible_ms=%lld painted_ms=%lld pss_kb=%ld\n", visibleMs,
                            static_cast<long long>(sinceBegin()), pssKilobytes());
                std::fflush(stdout);
            }
            if (arguments.screenshot.isEmpty())
                return QCoreApplication::exit(0);
            QTimer::singleShot(kRestMs, studio.window(), [&] {
                QCoreApplication::exit(studio.window()->grabWindow().save(arguments.screenshot) ? 0 : 1);
            });
        });
    });
    if (!studio.start())
        return 1;
    visibleMs = sinceBegin();
    return QGuiApplication::exec();
}
