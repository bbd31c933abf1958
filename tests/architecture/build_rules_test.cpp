// Configures tiny projects with the real module functions and dependency table: what the table does not allow
// must stop the configuration and say why.

#include <QProcess>

#include "vidgo/base/file.h"
#include "vidgo/test/qt_result.h"
#include "vidgo/test/test_folder.h"

using namespace vidgo;

namespace {

struct Configured
{
    int code = -1;
    QString said;
};

Configured configure(const test::TestFolder& folder, const QString& languages, const QString& calls)
{
    const QString project = QString("cmake_minimum_required(VERSION 3.25)\n"
                                    "project(Tiny LANGUAGES %1)\n"
                                    "set(CMAKE_MODULE_PATH \"%2/packaging/cmake\")\n"
                                    "include(dependencies)\n"
                                    "include(vidgo_module)\n"
                                    "%3\n")
                                .arg(languages, VIDGO_SOURCE_DIR, calls);
    if (!writeFile(folder / "CMakeLists.txt", project.toStdString(), Durability::None))
        return {};
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(VIDGO_CMAKE, {"-S", QString::fromStdString(toUtf8(folder.path())), "-B",
                                QString::fromStdString(toUtf8(folder / "build"))});
    if (!process.waitForFinished(120000))
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAll()).simplified()};
}

} // namespace

class BuildRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheTableForbidsStopsTheConfiguration_data();
    void whatTheTableForbidsStopsTheConfiguration();
    void whatTheTableAllowsIsConfigured();
    void theTableIsWrittenForTheScan();
};

void BuildRulesTest::whatTheTableForbidsStopsTheConfiguration_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* name, const char* call, const char* message) {
        QTest::newRow(name) << QString(call) << QString(message);
    };
    row("upwards in core", "vidgo_core_module(media SOURCES a.cpp DEPENDS base service)",
        "Module 'media' may not link 'service'. Its row in packaging/cmake/dependencies.cmake allows: "
        "base;model.");
    row("sideways in ui", "vidgo_ui_module(home SOURCES a.cpp DEPENDS media)",
        "Module 'ui_home' may not link 'media'.");
    row("a foreign library", "vidgo_core_module(model SOURCES a.cpp LIBRARIES OpenCV::core)",
        "Module 'model' may not link 'OpenCV::core'. Its home is: media;ondevice.");
    row("Qt in core", "vidgo_core_module(media SOURCES a.cpp LIBRARIES Qt6::Core)",
        "Module 'media' may not link 'Qt6::Core'.");
    row("SQL in ui", "vidgo_ui_module(home SOURCES a.cpp LIBRARIES SOCI::core)",
        "Module 'ui_home' may not link 'SOCI::core'. Its home is: storage.");
    row("a library without a home", "vidgo_core_module(media SOURCES a.cpp LIBRARIES Rockets::engine)",
        "Module 'media' may not link 'Rockets::engine'.");
    row("a module without a row", "vidgo_core_module(rockets SOURCES a.cpp)",
        "Module 'rockets' has no row in packaging/cmake/dependencies.cmake.");
    row("an unknown argument", "vidgo_core_module(base a.cpp SOURCES b.cpp)",
        "vidgo_core_module(base): unknown arguments a.cpp");
    row("a misspelt argument of ui", "vidgo_ui_module(home SORCES a.cpp)",
        "vidgo_ui_module(home): unknown arguments SORCES;a.cpp");
    row("an unknown argument of a program", "vidgo_program(app_cli b NAME a SOURCES c.cpp)",
        "vidgo_program(app_cli): unknown arguments b");
    row("an unknown argument of a test", "vidgo_test(a b SOURCES c.cpp)",
        "vidgo_test(a): unknown arguments b");
    row("a program past its row", "vidgo_program(app_cli NAME a SOURCES c.cpp DEPENDS storage)",
        "Module 'app_cli' may not link 'storage'.");
}

void BuildRulesTest::whatTheTableForbidsStopsTheConfiguration()
{
    QFETCH(QString, call);
    QFETCH(QString, message);
    const test::TestFolder folder;
    const auto result = configure(folder, "NONE", call);
    QVERIFY2(result.code > 0, qPrintable(result.said));
    QVERIFY2(result.said.contains(message), qPrintable(result.said));
}

void BuildRulesTest::whatTheTableAllowsIsConfigured()
{
    const test::TestFolder folder;
    for (const char* file : {"base.cpp", "model.cpp", "include/vidgo/base/a.h", "include/vidgo/model/a.h"})
        VIDGO_VERIFY(writeFile(folder / file, "", Durability::None));
    const auto result = configure(
        folder, "CXX",
        "add_library(vidgo_compiler INTERFACE)\n"
        "vidgo_core_module(base HEADERS include/vidgo/base/a.h SOURCES base.cpp)\n"
        "vidgo_core_module(model HEADERS include/vidgo/model/a.h SOURCES model.cpp DEPENDS base)\n");
    QVERIFY2(result.code == 0, qPrintable(result.said));
}

void BuildRulesTest::theTableIsWrittenForTheScan()
{
    const test::TestFolder folder;
    const auto result =
        configure(folder, "NONE", "vidgo_write_architecture_table(\"${CMAKE_BINARY_DIR}/a.txt\")");
    QVERIFY2(result.code == 0, qPrintable(result.said));
    const auto table = readTextFile(folder / "build/a.txt", 1u << 20);
    VIDGO_VERIFY(table);
    QVERIFY(table->starts_with("base: \nmodel: base\n"));
}

QTEST_GUILESS_MAIN(BuildRulesTest)
#include "build_rules_test.moc"
