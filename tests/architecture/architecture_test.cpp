// The dependency rule, held against the includes of the tree, and proven on trees that break it.

#include <algorithm>

#include "source_text.h"
#include "tree_scan.h"
#include "vidgo/base/file.h"
#include "vidgo/test/qt_result.h"
#include "vidgo/test/test_folder.h"

using namespace vidgo;
using namespace vidgo::architecture;

namespace {

QString inWords(const std::vector<Violation>& violations)
{
    QStringList lines;
    for (const auto& violation : violations)
        lines << QString("%1:%2: %3")
                     .arg(QString::fromStdString(violation.file))
                     .arg(violation.line)
                     .arg(QString::fromStdString(violation.reason));
    return lines.join('\n');
}

std::string arrow(const std::string& from, const std::string& to)
{
    return from + " -> " + to;
}

const Table& smallTable()
{
    static const Table kTable = parseTable("base: \n"
                                           "model: base\n"
                                           "media: base model\n"
                                           "speech: base model media\n"
                                           "service: base model\n"
                                           "backend: base model service media\n"
                                           "ui_controls: \n"
                                           "ui_home: base model service ui_controls\n"
                                           "app_composition: base service backend\n"
                                           "app_studio: base service app_composition ui_home\n");
    return kTable;
}

} // namespace

class ArchitectureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theTreeKeepsTheRules();
    void everyArrowOfTheTreeIsInTheTable();
    void theTableHasNoCircles();
    void whatIsForbiddenIsRefusedWithFileAndLine_data();
    void whatIsForbiddenIsRefusedWithFileAndLine();
    void whatIsAllowedIsNotRefused_data();
    void whatIsAllowedIsNotRefused();
    void aFolderWithoutARowIsRefused();
    void severalViolationsAreAllReported();
    void commentsAndLiteralsAreTold_data();
    void commentsAndLiteralsAreTold();

private:
    Table m_table;
};

void ArchitectureTest::initTestCase()
{
    const auto text = readTextFile(pathFromUtf8(VIDGO_BINARY_DIR "/architecture.txt"), 1u << 20);
    VIDGO_VERIFY(text);
    m_table = parseTable(*text);
    QVERIFY(m_table.size() >= 9);
    QVERIFY(m_table.at("base").empty());
}

void ArchitectureTest::theTreeKeepsTheRules()
{
    const auto violations = scanTree(test::sourcePath(""), m_table);
    QVERIFY2(violations.empty(), qPrintable("\n" + inWords(violations)));
}

void ArchitectureTest::everyArrowOfTheTreeIsInTheTable()
{
    const auto arrows = arrowsOf(test::sourcePath(""), m_table);
    QVERIFY(arrows.contains("base") && arrows.contains("model")); // the scan did find the tree
    QVERIFY(arrows.at("model").contains("base"));
    for (const auto& [module, used] : arrows) {
        QVERIFY2(m_table.contains(module), module.c_str());
        for (const auto& other : used)
            QVERIFY2(m_table.at(module).contains(other), arrow(module, other).c_str());
    }
}

void ArchitectureTest::theTableHasNoCircles()
{
    // Takes away what only stands on what was taken away before; a circle would stay.
    Table left = m_table;
    for (bool progress = true; progress && !left.empty();) {
        progress = std::erase_if(left, [&](const auto& row) {
                       return std::ranges::none_of(row.second,
                                                   [&](const auto& other) { return left.contains(other); });
                   }) > 0;
    }
    QVERIFY2(left.empty(), left.empty() ? "" : left.begin()->first.c_str());
    for (const auto& [module, allowed] : m_table)
        for (const auto& other : allowed)
            QVERIFY2(m_table.contains(other), arrow(module, other).c_str());
}

void ArchitectureTest::whatIsForbiddenIsRefusedWithFileAndLine_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("violation");
    const auto row = [](const char* name, const char* file, const char* source, const char* violation) {
        QTest::newRow(name) << QString(file) << QString(source) << QString(violation);
    };
    row("Qt class in core", "core/media/src/a.cpp", "// one\n#include <QString>\n",
        "core/media/src/a.cpp:2: core includes Qt: QString");
    row("Qt module in core", "core/media/src/a.cpp", "#include <QtCore/QString>\n",
        "core/media/src/a.cpp:1: core includes Qt: QtCore/QString");
    row("Qt header in core", "core/media/src/a.cpp", "\n\n#  include \"qglobal.h\"\n",
        "core/media/src/a.cpp:3: core includes Qt: qglobal.h");
    row("Qt in a public header of core", "core/media/include/vidgo/media/a.h", "#include <QObject>\n",
        "core/media/include/vidgo/media/a.h:1: core includes Qt: QObject");
    row("OpenCV in ui", "ui/home/src/a.cpp", "#include <opencv2/core.hpp>\n",
        "ui/home/src/a.cpp:1: ui includes an engine: opencv2/core.hpp");
    row("FFmpeg in ui", "ui/home/src/a.cpp", "extern \"C\" {\n#include <libavcodec/avcodec.h>\n}\n",
        "ui/home/src/a.cpp:2: ui includes an engine: libavcodec/avcodec.h");
    row("SOCI in ui", "ui/home/src/a.cpp", "#include <soci/soci.h>\n",
        "ui/home/src/a.cpp:1: ui includes an engine: soci/soci.h");
    row("Qt SQL in ui", "ui/home/src/a.cpp", "#include <QSqlDatabase>\n",
        "ui/home/src/a.cpp:1: ui includes an engine: QSqlDatabase");
    row("curl in ui", "ui/home/src/a.cpp", "#include <curl/curl.h>\n",
        "ui/home/src/a.cpp:1: ui includes an engine: curl/curl.h");
    row("Boost in ui", "ui/home/src/a.cpp", "#include <boost/json.hpp>\n",
        "ui/home/src/a.cpp:1: ui includes an engine: boost/json.hpp");
    row("flite in ui", "ui/home/src/a.cpp", "#include <flite/flite.h>\n",
        "ui/home/src/a.cpp:1: ui includes an engine: flite/flite.h");
    row("flite outside its home", "core/media/src/a.cpp", "#include <flite/flite.h>\n",
        "core/media/src/a.cpp:1: media is not the home of flite/flite.h");
    row("eSpeak NG linked in", "core/speech/src/a.cpp", "#include <espeak-ng/speak_lib.h>\n",
        "core/speech/src/a.cpp:1: speech is not the home of espeak-ng/speak_lib.h");
    row("filters of FFmpeg outside their home", "core/backend/src/a.cpp",
        "extern \"C\" {\n#include <libavfilter/buffersrc.h>\n}\n",
        "core/backend/src/a.cpp:2: backend is not the home of libavfilter/buffersrc.h");
    row("command line outside its home", "app/studio/main.cpp", "#include <CLI/CLI.hpp>\n",
        "app/studio/main.cpp:1: app_studio is not the home of CLI/CLI.hpp");
    row("third party in a public header", "core/media/include/vidgo/media/a.h",
        "#include <opencv2/core.hpp>\n",
        "core/media/include/vidgo/media/a.h:1: public header includes opencv2/core.hpp");
    row("private header in a public header", "core/media/include/vidgo/media/a.h", "#include \"exif.h\"\n",
        "core/media/include/vidgo/media/a.h:1: public header includes exif.h");
    row("system header in a public header", "core/media/include/vidgo/media/a.h", "#include <unistd.h>\n",
        "core/media/include/vidgo/media/a.h:1: public header includes unistd.h");
    row("third-party type", "core/media/include/vidgo/media/a.h",
        "#pragma once\nnamespace cv { class Mat; }\nvoid f(cv::Mat&);\n",
        "core/media/include/vidgo/media/a.h:3: third-party type in a public header: cv::");
    row("FFmpeg type", "core/media/include/vidgo/media/a.h", "struct AVFrame;\n",
        "core/media/include/vidgo/media/a.h:1: third-party type in a public header: AVFrame");
    row("flite type", "core/media/include/vidgo/media/a.h", "struct cst_voice_struct;\n",
        "core/media/include/vidgo/media/a.h:1: third-party type in a public header: cst_voice_struct");
    row("SOCI type", "core/media/include/vidgo/media/a.h", "\nsoci::session& s();\n",
        "core/media/include/vidgo/media/a.h:2: third-party type in a public header: soci::");
    row("Boost type", "core/media/include/vidgo/media/a.h", "boost::json::value v();\n",
        "core/media/include/vidgo/media/a.h:1: third-party type in a public header: boost::");
    row("Botan type", "core/media/include/vidgo/media/a.h", "Botan::RandomNumberGenerator& r();\n",
        "core/media/include/vidgo/media/a.h:1: third-party type in a public header: Botan::");
    row("spdlog type", "core/media/include/vidgo/media/a.h", "spdlog::logger& l();\n",
        "core/media/include/vidgo/media/a.h:1: third-party type in a public header: spdlog::");
    row("upwards in core", "core/media/src/a.cpp", "#include \"vidgo/service/x.h\"\n",
        "core/media/src/a.cpp:1: media may not use service: vidgo/service/x.h");
    row("core to ui", "core/service/src/a.cpp", "#include \"vidgo/ui/home/x.h\"\n",
        "core/service/src/a.cpp:1: service may not use ui_home: vidgo/ui/home/x.h");
    row("ui past the service", "ui/home/src/a.cpp", "#include <vidgo/media/x.h>\n",
        "ui/home/src/a.cpp:1: ui_home may not use media: vidgo/media/x.h");
    row("ui to app", "ui/home/src/a.cpp", "#include \"vidgo/composition/x.h\"\n",
        "ui/home/src/a.cpp:1: ui_home may not use app_composition: vidgo/composition/x.h");
    row("app past its row", "app/studio/main.cpp", "#include \"vidgo/backend/x.h\"\n",
        "app/studio/main.cpp:1: app_studio may not use backend: vidgo/backend/x.h");
    row("unknown module", "core/media/src/a.cpp", "#include \"vidgo/rockets/x.h\"\n",
        "core/media/src/a.cpp:1: media may not use rockets: vidgo/rockets/x.h");
    row("around the include folder", "core/media/src/a.cpp", "#include \"../../base/src/secret.h\"\n",
        "core/media/src/a.cpp:1: leaves its folder: ../../base/src/secret.h");
    row("tests from the product", "core/media/src/a.cpp", "#include \"vidgo/test/fakes.h\"\n",
        "core/media/src/a.cpp:1: includes the tests: vidgo/test/fakes.h");
    row("singleton", "ui/home/include/a.h", "class A {\n  static A& instance();\n};\n",
        "ui/home/include/a.h:2: static instance()");
    row("singleton in core", "core/media/src/a.h", "static std::shared_ptr<A> instance ( int );\n",
        "core/media/src/a.h:1: static instance()");
}

void ArchitectureTest::whatIsForbiddenIsRefusedWithFileAndLine()
{
    QFETCH(QString, file);
    QFETCH(QString, source);
    const test::TestFolder tree;
    VIDGO_VERIFY(writeFile(tree / file.toStdString(), source.toStdString(), Durability::None));
    QTEST(inWords(scanTree(tree.path(), smallTable())), "violation");
}

void ArchitectureTest::whatIsAllowedIsNotRefused_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("source");
    const auto row = [](const char* name, const char* file, const char* source) {
        QTest::newRow(name) << QString(file) << QString(source);
    };
    row("engine in the source of its module", "core/media/src/a.cpp",
        "#include <opencv2/core.hpp>\ncv::Mat m;\n");
    row("flite at home", "core/speech/src/a.cpp",
        "extern \"C\" {\n#include <flite/flite.h>\n}\ncst_voice* v;\n");
    row("standard library", "core/media/include/vidgo/media/a.h",
        "#include <vector>\n#include <stop_token>\n");
    row("row of the table", "core/media/src/a.cpp", "#include \"vidgo/base/x.h\"\n#include \"exif.h\"\n");
    row("own header", "core/media/src/a.cpp", "#include \"vidgo/media/x.h\"\n");
    row("Qt in ui", "ui/home/src/a.cpp", "#include <QString>\n#include <QtQml/qqmlregistration.h>\n");
    row("Qt in app", "app/studio/main.cpp", "#include <QGuiApplication>\n#include \"vidgo/ui/home/x.h\"\n");
    row("composition", "app/studio/main.cpp", "#include \"vidgo/composition/x.h\"\n");
    row("in a comment", "core/media/include/vidgo/media/a.h",
        "// #include <QString>\n/*\n#include <QString>\ncv::Mat\n*/ // AVFrame\n");
    row("in a text", "core/media/include/vidgo/media/a.h",
        "inline const char* k = \"cv::Mat AVFrame static A instance(\";\n");
    row("a call of Qt", "ui/home/src/a.cpp", "auto* a = QCoreApplication::instance();\n");
    row("an instance of something", "core/media/src/a.cpp", "static int count = 0;\nvoid instance();\n");
    row("a name with AV in it", "core/media/include/vidgo/media/a.h", "enum class X { WAVE, SAVED };\n");
    row("not C++", "core/media/README.md", "#include <QString>\n");
}

void ArchitectureTest::whatIsAllowedIsNotRefused()
{
    QFETCH(QString, file);
    QFETCH(QString, source);
    const test::TestFolder tree;
    VIDGO_VERIFY(writeFile(tree / file.toStdString(), source.toStdString(), Durability::None));
    QCOMPARE(inWords(scanTree(tree.path(), smallTable())), QString());
}

void ArchitectureTest::aFolderWithoutARowIsRefused()
{
    const test::TestFolder tree;
    VIDGO_VERIFY(writeFile(tree / "core/rockets/src/a.cpp", "int a;\n", Durability::None));
    VIDGO_VERIFY(writeFile(tree / "core/stray.cpp", "int a;\n", Durability::None));
    QCOMPARE(inWords(scanTree(tree.path(), smallTable())),
             QString("core/rockets/src/a.cpp:1: no row in the table for its folder\n"
                     "core/stray.cpp:1: no row in the table for its folder"));
}

void ArchitectureTest::severalViolationsAreAllReported()
{
    const test::TestFolder tree;
    VIDGO_VERIFY(
        writeFile(tree / "ui/home/b.cpp", "#include <png.h>\n#include <fmt/format.h>\n", Durability::None));
    VIDGO_VERIFY(writeFile(tree / "core/base/src/a.cpp", "#include <QFile>\n", Durability::None));
    QCOMPARE(scanTree(tree.path(), smallTable()).size(), 3u);
}

void ArchitectureTest::commentsAndLiteralsAreTold_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* source, const char* code) {
        QTest::newRow(source) << QString(source) << QString(code);
    };
    row("a // b\nc", "a \nc");
    row("a /* b\nb */ c", "a \n c");
    row("\"// no comment\" a", "\"\" a");
    row("\"a \\\" // b\" c // d", "\"\" c ");
    row("'\"' a // b", "'' a ");
    row("1'000'000 // b", "1'000'000 ");
    row("R\"(// \" )\" a // b", " a ");
    row("R\"x()\" // )x\" a // b", " a ");
    row("/* open", "");
    row("\"open\nnext", "\"\nnext");
    row("a\\", "a\\");
}

void ArchitectureTest::commentsAndLiteralsAreTold()
{
    QFETCH(QString, source);
    QTEST(QString::fromStdString(withoutComments(source.toStdString(), Literals::Blank)), "code");
}

QTEST_GUILESS_MAIN(ArchitectureTest)
#include "architecture_test.moc"
