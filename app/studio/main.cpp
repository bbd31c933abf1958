#include <chrono>
#include <cstdio>
#include <fstream>
#include <string>

#include <QCommandLineParser>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QProcess>
#include <QQuickWindow>
#include <QTimer>

#include "single_instance.h"
#include "studio_app.h"
#include "ui_scale.h"
#include "vidgo/ui/messages/convert.h"

namespace {

using SteadyClock = std::chrono::steady_clock;

struct Arguments
{
    vidgo::StudioApp::Options options;
    QString screenshot;
    bool reportStartup = false;
};

// File managers give paths or addresses.
QString pathOf(const QString& argument)
{
    const QUrl address(argument);
    const auto path = address.isLocalFile() ? address.toLocalFile() : argument;
    return QFileInfo(path).absoluteFilePath();
}

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
    const QCommandLineOption page(
        QStringLiteral("page"),
        QStringLiteral("home, gallery, library, plans, profile, settings or a tool's id."),
        QStringLiteral("NAME"));
    const QCommandLineOption screenshot(
        QStringLiteral("screenshot"),
        QStringLiteral("Save the window to FILE once it shows its content, and quit."),
        QStringLiteral("FILE"));
    const QCommandLineOption report(QStringLiteral("report-startup"),
                                    QStringLiteral("Print how long the start took, and quit."));
    const QCommandLineOption sandbox(
        QStringLiteral("sandbox"),
        QStringLiteral(
            "Ask stand-ins on this computer instead of providers: nothing is paid, nothing is sent."));
    const QCommandLineOption quick(QStringLiteral("sandbox-quick"),
                                   QStringLiteral("The same with small results that come at once."));
    parser.addOptions({data, language, theme, page, screenshot, report, sandbox, quick});
    parser.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("Pictures or folders to open."),
                                 QStringLiteral("[FILE...]"));
    parser.process(application);

    Arguments arguments;
    auto& directories = arguments.options.directories;
    directories = vidgo::composition::systemDirectories(
        toPath(QUrl::fromLocalFile(QCoreApplication::applicationFilePath())));
    if (parser.isSet(data)) {
        directories.forcedData = toPath(QUrl::fromLocalFile(parser.value(data)));
        directories.config = directories.forcedData;
    }
    arguments.options.quickSandbox = parser.isSet(quick);
    arguments.options.sandbox = parser.isSet(sandbox) || parser.isSet(quick);
    // What is made there stays apart from what is real.
    if (arguments.options.sandbox && !parser.isSet(data)) {
        directories.forcedData = directories.data / "sandbox";
        directories.config = directories.forcedData;
    }
    if (!arguments.options.sandbox) // there no real server is asked
        arguments.options.server = qEnvironmentVariable("VIDGO_SERVER").toStdString();
    arguments.options.language = vidgo::languageFromCode(parser.value(language).toStdString());
    arguments.options.theme = parser.value(theme);
    arguments.options.startPage = parser.value(page);
    const auto files = parser.positionalArguments();
    for (const auto& file : files)
        arguments.options.files.append(pathOf(file));
    arguments.screenshot = parser.value(screenshot);
    arguments.reportStartup = parser.isSet(report);
    return arguments;
}

// What the studio is started again with: all that it was started with, but no files.
QStringList withoutFiles(const Arguments& arguments)
{
    auto list = QCoreApplication::arguments().mid(1);
    list.removeIf([&arguments](const QString& argument) {
        return !argument.startsWith(QLatin1Char('-')) && arguments.options.files.contains(pathOf(argument));
    });
    return list;
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
            window->update();
    });
    window->update(); // requestUpdate() alone swaps nothing where the software painter draws
}

} // namespace

int main(int argc, char* argv[])
{
    const auto begin = SteadyClock::now();
    vidgo::useChosenScale(vidgo::configFolder(argc, argv));
    QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("VidGo Studio"));
    QCoreApplication::setOrganizationName(QStringLiteral("VidGo"));
    QCoreApplication::setApplicationVersion(QStringLiteral(VIDGO_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("vidgo-studio"));

    const auto arguments = readArguments(application);
    vidgo::SingleInstance instance(vidgo::composition::chosenDataFolder(arguments.options.directories));
    // Pictures of the window and measurements stand beside a studio that runs.
    const bool isProbe = arguments.reportStartup || !arguments.screenshot.isEmpty();
    if (!isProbe && instance.claim(arguments.options.files) == vidgo::SingleInstance::Role::Second)
        return 0;
    auto app = std::make_unique<vidgo::StudioApp>(arguments.options);
    auto& studio = *app;
    QObject::connect(&instance, &vidgo::SingleInstance::summoned, app.get(), &vidgo::StudioApp::summon);
    const auto sinceBegin = [begin] {
        return std::chrono::duration_cast<std::chrono::milliseconds>(SteadyClock::now() - begin).count();
    };
    long long visibleMs = 0;
    QObject::connect(&studio, &vidgo::StudioApp::firstContentShown, &studio, [&] {
        if (!isProbe)
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
    const int code = QGuiApplication::exec();
    const bool isRestart = studio.isRestartWanted();
    app.reset();
    instance.release();
    if (isRestart)
        QProcess::startDetached(QCoreApplication::applicationFilePath(), withoutFiles(arguments));
    return code;
}
