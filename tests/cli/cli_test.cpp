#include <QtTest/QtTest>

#include <QImage>
#include <QJsonArray>
#include <QJsonObject>

#include "command_line.h"
#include "vidgo/test/test_clips.h"

using vidgo::test::CommandLine;
using vidgo::test::sourcePath;
using vidgo::test::testClip;

namespace {

QString resource(const char* name)
{
    return QString::fromStdString(sourcePath(std::string("resources/") + name).string());
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class CliTest : public QObject
{
    Q_OBJECT

private:
    CommandLine m_cli; // one data folder for all: the examples are imported once

private Q_SLOTS:
    void toolsAreListedInTheChosenLanguage()
    {
        const auto english = m_cli.run({"tools"});
        QCOMPARE(english.exitCode, 0);
        QCOMPARE(english.out.count(u'\n'), 6);
        QVERIFY(english.out.contains(QStringLiteral("background_removal")));
        const auto japanese = m_cli.run({"tools"}, QStringLiteral("ja"));
        QVERIFY(japanese.out != english.out);
        QVERIFY(japanese.out.contains(QStringLiteral("background_removal")));
    }

    void toolsAsJsonHoldEveryTopicInFiveLanguages()
    {
        const auto tools = m_cli.run({"--json", "tools"}).json().array();
        QCOMPARE(tools.size(), 6);
        for (const auto& tool : tools) {
            const auto topics = tool.toObject().value(QStringLiteral("topics")).toArray();
            QVERIFY(topics.size() >= 8);
            for (const auto& topic : topics)
                QCOMPARE(topic.toObject().value(QStringLiteral("name")).toObject().size(), 5);
        }
    }

    void presetsAreListedSearchedAndShown()
    {
        const auto all = m_cli.run({"--json", "presets", "list", "--limit", "500"}).json().object();
        QCOMPARE(all.value(QStringLiteral("total")).toInt(), 44);
        const auto rooms =
            m_cli.run({"--json", "presets", "list", "--tool", "room_redesign"}).json().object();
        QCOMPARE(rooms.value(QStringLiteral("total")).toInt(), 4);

        for (const auto* words : {"headphones", "ヘッドホン", "耳機", "헤드폰", "auriculares"}) {
            const auto found =
                m_cli.run({"--json", "presets", "search", QString::fromUtf8(words)}).json().object();
            const auto presets = found.value(QStringLiteral("presets")).toArray();
            QVERIFY2(!presets.isEmpty(), words);
        }

        const auto shown = m_cli.run({"--json", "presets", "show", "br-electronics-01"}).json().object();
        QCOMPARE(shown.value(QStringLiteral("label")).toString(),
                 QStringLiteral("Example made in 3D software. Not AI generated."));
        const auto after = shown.value(QStringLiteral("after_watermarked")).toObject();
        const QImage picture(after.value(QStringLiteral("path")).toString());
        QCOMPARE(picture.size(), QSize(1280, 720));
    }

    void favouritesAreMarkedListedAndTakenBack()
    {
        const auto favourites = [this] {
            return m_cli.run({"--json", "presets", "list", "--favourites"}).json().object();
        };
        QCOMPARE(favourites().value(QStringLiteral("total")).toInt(), 0);
        const auto marked = m_cli.run({"--json", "presets", "favourite", "br-food-01"}).json().object();
        QCOMPARE(marked.value(QStringLiteral("favourite")).toBool(), true);
        const auto found = favourites();
        QCOMPARE(found.value(QStringLiteral("total")).toInt(), 1);
        const auto one = found.value(QStringLiteral("presets")).toArray().first().toObject();
        QCOMPARE(one.value(QStringLiteral("id")).toString(), QStringLiteral("br-food-01"));
        QVERIFY(one.value(QStringLiteral("favourite")).toBool());
        const auto plain = m_cli.run({"presets", "favourite", "--remove", "br-food-01"});
        QCOMPARE(plain.exitCode, 0);
        QVERIFY(plain.out.contains(QStringLiteral("br-food-01")));
        QCOMPARE(favourites().value(QStringLiteral("total")).toInt(), 0);
        QCOMPARE(m_cli.run({"presets", "favourite", "nothing"}).exitCode, 4);
    }

    void presetsAreNarrowedByEngineKindAndStyle()
    {
        const auto total = [this](const QStringList& filter) {
            const auto json = m_cli.run(QStringList{"--json", "presets", "list"} + filter).json().object();
            return json.value(QStringLiteral("total")).toInt(-1);
        };
        const int here = total({"--engine", "on_device"});
        const int online = total({"--engine", "provider"});
        QVERIFY(here > 0 && online > 0);
        QCOMPARE(here + online, 44);
        QCOMPARE(total({"--kind", "clip"}) + total({"--kind", "picture"}), 44);
        QCOMPARE(total({"--style", "vhs"}), 1);
        QCOMPARE(total({"--order", "popular", "--limit", "3"}), 44);
        QCOMPARE(m_cli.run({"presets", "list", "--engine", "elsewhere"}).exitCode, 2);
    }

    void stylesAreListedAndShown()
    {
        const auto all = m_cli.run({"--json", "styles", "list"}).json().array();
        QVERIFY(all.size() >= 12);
        const auto here = m_cli.run({"--json", "styles", "list", "--engine", "on_device"}).json().array();
        QVERIFY(!here.isEmpty() && here.size() < all.size());
        const auto oil = m_cli.run({"--json", "styles", "show", "oil_painting"}).json().object();
        QCOMPARE(oil.value(QStringLiteral("engine")).toString(), QStringLiteral("on_device"));
        QCOMPARE(oil.value(QStringLiteral("name")).toObject().size(), 5);
        const auto parameters = oil.value(QStringLiteral("parameters")).toArray();
        QVERIFY(!parameters.isEmpty());
        const auto plain = m_cli.run({"styles", "show", "oil_painting"}, QStringLiteral("ja"));
        QCOMPARE(plain.exitCode, 0);
        QVERIFY(plain.out.contains(QStringLiteral("油絵")));
        QCOMPARE(m_cli.run({"styles", "show", "nothing"}).exitCode, 2);
    }

    void anUnknownPresetIsNotFound()
    {
        const auto answer = m_cli.run({"presets", "show", "nothing"});
        QCOMPARE(answer.exitCode, 4);
        QVERIFY(answer.err.startsWith(QStringLiteral("vidgo: ")));
        const auto json = m_cli.run({"--json", "presets", "show", "nothing"}).json().object();
        QCOMPARE(json.value(QStringLiteral("error")).toObject().value(QStringLiteral("id")).toString(),
                 QStringLiteral("service.example_missing"));
    }

    void wrongUsageIsToldApart_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("unknown command") << QStringList{"fly"};
        QTest::newRow("unknown tool") << QStringList{"run", "fly", "in.png", "-o", "out.png"};
        QTest::newRow("no output") << QStringList{"run", "background_removal", "in.png"};
        QTest::newRow("unknown format")
            << QStringList{"run", "background_removal", "in.png", "-o", "out.gif"};
        QTest::newRow("unknown background")
            << QStringList{"run", "background_removal", "in.png", "-o", "o.png", "--background", "sea"};
        QTest::newRow("unknown place")
            << QStringList{"watermark", "in.png", "-o", "o.png", "--place", "moon"};
        QTest::newRow("tool without an engine") << QStringList{
            "run", "room_redesign", resource("starter-pack/inputs/room-dated.jpg"), "-o", "o.png"};
    }

    void wrongUsageIsToldApart()
    {
        QFETCH(QStringList, arguments);
        const auto answer = m_cli.run(arguments);
        QCOMPARE(answer.exitCode, 2);
        QVERIFY(!(answer.err + answer.out).isEmpty());
    }

    void aVisitorsResultIsSmallAndMarkedWhateverIsAsked()
    {
        QCOMPARE(m_cli.run({"--json", "mode"}).json().object().value(QStringLiteral("mode")).toString(),
                 QStringLiteral("visitor"));
        const QString photo = resource("starter-pack/inputs/product-handbag.jpg");
        const QString output = m_cli.path("visitor.png");
        QCOMPARE(m_cli.run({"run", "enhancement", photo, "-o", output, "--enlarge", "3"}).exitCode, 0);
        const QImage made(output);
        QVERIFY(made.width() <= 1280 && made.height() <= 720);
        const auto library = m_cli.run({"--json", "library", "list"}).json().object();
        const auto newest = library.value(QStringLiteral("results")).toArray().first().toObject();
        QVERIFY(newest.value(QStringLiteral("result")).isNull());
        const auto preset = m_cli.run({"--json", "presets", "show", "br-food-01"});
        QVERIFY(!preset.out.contains(QStringLiteral("br-food-01-after")));

        QCOMPARE(m_cli.run({"mode", "owner"}).exitCode, 2);
        QCOMPARE(m_cli.run({"mode", "own_computer"}).exitCode, 0);
        QCOMPARE(
            m_cli.run({"run", "enhancement", photo, "-o", output, "--enlarge", "3", "--overwrite"}).exitCode,
            0);
        QCOMPARE(QImage(output).width(), QImage(photo).width() * 3);
    }

    void everyEngineRunsFromTheCommandLine_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("scene") << QStringList{"product_scene", "--scene", "luxury_gold", "--light",
                                              "-0.5",          "--scale", "0.8"};
        QTest::newRow("style") << QStringList{"style_gallery", "--style", "vhs", "--strength", "0.7"};
        QTest::newRow("enhancement") << QStringList{"enhancement", "--enlarge", "1", "--no-levels"};
    }

    void everyEngineRunsFromTheCommandLine()
    {
        QFETCH(const QStringList, options);
        const QString photo = resource("starter-pack/inputs/product-cupcake.jpg");
        const QString output = m_cli.path("made-by-engine.jpg");
        QFile::remove(output);
        QStringList arguments{"run", options.first(), photo, "-o", output};
        arguments += options.mid(1);
        QCOMPARE(m_cli.run(arguments).exitCode, 0);
        const QImage made(output);
        QVERIFY(!made.isNull());
        QVERIFY(made != QImage(photo).convertToFormat(made.format()));
    }

    void aClipHasEffectsWithAStyleOrWithout()
    {
        const QString clip = QString::fromStdString(testClip("h264_aac.mp4").string());
        const QString output = m_cli.path("slow.mp4");
        const auto made =
            m_cli.run({"run", "style_gallery", clip, "-o", output, "--speed", "0.5", "--boomerang",
                       "--stabilise", "0.5", "--denoise", "0.25", "--glow", "0.5"});
        QVERIFY2(made.exitCode == 0, qPrintable(made.err));
        const auto newest = [this] {
            const auto library = m_cli.run({"--json", "library", "list"}).json().object();
            return library.value(QStringLiteral("results")).toArray().first().toObject();
        };
        const auto parameters = newest().value(QStringLiteral("parameters")).toObject();
        const auto effects = parameters.value(QStringLiteral("effects")).toObject();
        QCOMPARE(effects.value(QStringLiteral("play")).toString(), QStringLiteral("boomerang"));
        QCOMPARE(effects.value(QStringLiteral("stabilize")).toDouble(), 0.5);
        // Two seconds, there and back at half the speed.
        const auto length =
            vidgo::test::outputOf("ffprobe -v error -show_entries format=duration -of csv=p=0 " +
                                  vidgo::test::quoted(output.toStdString()));
        QVERIFY2(std::abs(std::atof(length.c_str()) - 8.0) < 0.1, length.c_str());

        // What a file of settings holds is kept but for what is given.
        write(m_cli.path("settings.json"), R"({"style": "vhs", "effects": {"glow": 0.25, "speed": 4}})");
        const auto mixed =
            m_cli.run({"run", "style_gallery", clip, "-o", m_cli.path("fast.mp4"), "--settings",
                       m_cli.path("settings.json"), "--speed", "2", "--reverse"});
        QVERIFY2(mixed.exitCode == 0, qPrintable(mixed.err));
        const auto both = newest().value(QStringLiteral("parameters")).toObject();
        QCOMPARE(both.value(QStringLiteral("style")).toString(), QStringLiteral("vhs"));
        const auto mixedEffects = both.value(QStringLiteral("effects")).toObject();
        QCOMPARE(mixedEffects.value(QStringLiteral("glow")).toDouble(), 0.25);
        QCOMPARE(mixedEffects.value(QStringLiteral("speed")).toDouble(), 2.0);
        QCOMPARE(mixedEffects.value(QStringLiteral("play")).toString(), QStringLiteral("reverse"));
    }

    void aClipIsNotWrittenIntoAPictureNorAPictureIntoAClip()
    {
        const QString clip = QString::fromStdString(testClip("h264_aac.mp4").string());
        const auto made =
            m_cli.run({"run", "style_gallery", clip, "-o", m_cli.path("clip.png"), "--style", "vhs"});
        QCOMPARE(made.exitCode, 2);
        QVERIFY2(made.err.contains(QStringLiteral(".mp4")), qPrintable(made.err));
        QVERIFY(!QFile::exists(m_cli.path("clip.png")));
        const QString photo = resource("starter-pack/inputs/product-cupcake.jpg");
        QCOMPARE(m_cli.run({"run", "enhancement", photo, "-o", m_cli.path("photo.mp4"), "--enlarge", "1"})
                     .exitCode,
                 2);
        QVERIFY(!QFile::exists(m_cli.path("photo.mp4")));
    }

    void aStyleThatIsNotForClipsIsCalledByItsName()
    {
        const QString clip = QString::fromStdString(testClip("h264_aac.mp4").string());
        const QStringList command{"run",     "style_gallery", clip, "-o", m_cli.path("no.mp4"),
                                  "--style", "oil_painting"};
        const auto english = m_cli.run(command);
        QVERIFY(english.exitCode != 0);
        QVERIFY2(english.err.contains(QStringLiteral("Oil Painting")), qPrintable(english.err));
        const auto japanese = m_cli.run(command, QStringLiteral("ja"));
        QVERIFY2(japanese.err.contains(QString::fromUtf8("油絵")), qPrintable(japanese.err));
        QVERIFY(!QFile::exists(m_cli.path("no.mp4")));
    }

    void optionsOfAnotherToolAndUnknownIdsAreRefused_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("foreign option") << QStringList{"background_removal", "--scene", "luxury_gold"};
        QTest::newRow("foreign parameter") << QStringList{"enhancement", "--param", "glow=1"};
        QTest::newRow("no number") << QStringList{"enhancement", "--enlarge", "much"};
        QTest::newRow("out of range") << QStringList{"enhancement", "--enlarge", "9"};
        QTest::newRow("unknown parameter")
            << QStringList{"style_gallery", "--style", "vhs", "--param", "x=1"};
        QTest::newRow("half a parameter") << QStringList{"style_gallery", "--style", "vhs", "--param", "x"};
        QTest::newRow("no style") << QStringList{"style_gallery"};
        QTest::newRow("no scene") << QStringList{"product_scene"};
        QTest::newRow("effect of another tool") << QStringList{"enhancement", "--speed", "2"};
        QTest::newRow("too fast") << QStringList{"style_gallery", "--style", "vhs", "--speed", "9"};
        QTest::newRow("two directions") << QStringList{"style_gallery", "--reverse", "--boomerang"};
        QTest::newRow("effects on a picture") << QStringList{"style_gallery", "--glow", "1"};
    }

    void optionsOfAnotherToolAndUnknownIdsAreRefused()
    {
        QFETCH(const QStringList, options);
        QStringList arguments{"run", options.first(), resource("starter-pack/inputs/product-cupcake.jpg"),
                              "-o", m_cli.path("no.png")};
        arguments += options.mid(1);
        const auto answer = m_cli.run(arguments);
        QCOMPARE(answer.exitCode, 2);
        QVERIFY(!QFile::exists(m_cli.path("no.png")));
    }

    void aFolderIsWorkedThroughAndTheSameCommandMakesOnlyWhatIsNew()
    {
        QDir home(m_cli.path("."));
        QVERIFY(home.mkpath("shop"));
        const QImage photo = QImage(resource("starter-pack/inputs/product-handbag.jpg")).scaledToWidth(320);
        for (const char* name : {"a.jpg", "b.jpg"})
            QVERIFY(photo.save(m_cli.path("shop/") + name));
        write(m_cli.path("shop/broken.jpg"), "\xFF\xD8\xFF\xE0 and then nothing");
        write(m_cli.path("shop/list.txt"), "two bags");
        const QStringList command{"--json",           "run",  "background_removal",
                                  m_cli.path("shop"), "-o",   m_cli.path("made"),
                                  "--format",         "webp", "--name",
                                  "{name}-cut"};
        auto answer = m_cli.run(command);
        QCOMPARE(answer.exitCode, 1);
        auto report = answer.json().object();
        QCOMPARE(report.value(QStringLiteral("done")).toInt(), 2);
        QCOMPARE(report.value(QStringLiteral("failed")).toInt(), 1);
        QCOMPARE(report.value(QStringLiteral("skipped")).toInt(), 1);
        QVERIFY(answer.out.contains(QStringLiteral("media.")));
        QCOMPARE(QDir(m_cli.path("made")).entryList(QDir::Files), QStringList({"a-cut.webp", "b-cut.webp"}));

        QVERIFY(QFile::remove(m_cli.path("shop/broken.jpg")));
        QVERIFY(photo.mirrored().save(m_cli.path("shop/c.jpg")));
        answer = m_cli.run(command);
        QCOMPARE(answer.exitCode, 0);
        QCOMPARE(answer.json().object().value(QStringLiteral("done")).toInt(), 3);
        QCOMPARE(QDir(m_cli.path("made")).entryList(QDir::Files),
                 QStringList({"a-cut.webp", "b-cut.webp", "c-cut.webp"}));

        // A pattern that the shell has left alone.
        answer = m_cli.run(
            {"--json", "run", "background_removal", m_cli.path("shop/*.jpg"), "-o", m_cli.path("patterned")});
        QCOMPARE(answer.json().object().value(QStringLiteral("done")).toInt(), 3);
    }

    void completionAndManualAreWrittenFromTheCommandLineItself()
    {
        const auto script = m_cli.run({"completion", "bash"});
        QCOMPARE(script.exitCode, 0);
        write(m_cli.path("complete.bash"), script.out.toUtf8());
        QProcess bash;
        bash.start("bash", {"-c",
                            "source \"$1\"; COMP_WORDS=(vidgo run --sc); COMP_CWORD=2; _vidgo; "
                            "echo \"${COMPREPLY[@]}\"",
                            "bash", m_cli.path("complete.bash")});
        QVERIFY(bash.waitForFinished());
        QCOMPARE(QString::fromUtf8(bash.readAllStandardOutput()).trimmed(),
                 QStringLiteral("--scene --scale --script"));
        QVERIFY(m_cli.run({"completion", "fish"}).out.contains(QStringLiteral("-l enlarge")));
        QVERIFY(m_cli.run({"completion", "zsh"}).out.startsWith(QStringLiteral("#compdef vidgo")));
        QCOMPARE(m_cli.run({"completion", "tcsh"}).exitCode, 2);
        const auto manual = m_cli.run({"manual"});
        QVERIFY(manual.out.startsWith(QStringLiteral(".TH VIDGO 1")));
        QVERIFY(manual.out.contains(QStringLiteral(".SS vidgo run")));
        QVERIFY(manual.out.contains(QStringLiteral("boomerang")));
    }

    void aPhotographIsCutOutKeptAndFoundAgain()
    {
        const QString output = m_cli.path("cut.png");
        const auto answer = m_cli.run({"--json", "run", "background_removal",
                                       resource("starter-pack/inputs/product-headphones.jpg"), "-o", output});
        QCOMPARE(answer.exitCode, 0);
        const QImage cut(output);
        QVERIFY(cut.hasAlphaChannel());
        QCOMPARE(qAlpha(cut.pixel(2, 2)), 0);
        const auto id = answer.json().object().value(QStringLiteral("item")).toString();

        const auto library = m_cli.run({"--json", "library", "list"}).json().object();
        const auto newest = library.value(QStringLiteral("results")).toArray().first().toObject();
        QCOMPARE(newest.value(QStringLiteral("id")).toString(), id);
        QCOMPARE(QImage(newest.value(QStringLiteral("result")).toString()).size(), cut.size());
    }

    void anOutputThatIsThereIsReplacedOnlyWhenAsked()
    {
        const QString output = m_cli.path("marked.jpg");
        const QString input = resource("starter-pack/inputs/product-handbag.jpg");
        QCOMPARE(m_cli.run({"watermark", input, "-o", output}).exitCode, 0);
        QVERIFY(QImage(output).size() == QImage(input).size());
        QVERIFY(QImage(output).convertToFormat(QImage::Format_RGB888) !=
                QImage(input).convertToFormat(QImage::Format_RGB888));
        QCOMPARE(m_cli.run({"watermark", input, "-o", output}).exitCode, 5);
        QCOMPARE(
            m_cli.run({"watermark", input, "-o", output, "--overwrite", "--text", "見本 サンプル"}).exitCode,
            0);
    }

    void aPictureThatCannotBeUsedHasItsOwnExitCodeAndSentence_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QFile jpeg(resource("starter-pack/inputs/product-handbag.jpg"));
        QVERIFY(jpeg.open(QIODevice::ReadOnly));
        const QByteArray whole = jpeg.readAll();
        QTest::newRow("not a picture") << "notes.jpg" << QByteArray("just some text, nothing else\n");
        QTest::newRow("zero bytes") << "empty.png" << QByteArray();
        QTest::newRow("cut off") << "cut.jpg" << whole.left(whole.size() / 2);
        QTest::newRow("drawing") << "logo.svg" << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        QTest::newRow("missing") << "missing.png" << QByteArray("-");
        QTest::newRow("unicode name") << QString::fromUtf8("ファイル名 ñ 🎈.png") << QByteArray("x");
        QTest::newRow("long name") << QString(200, u'n') + ".png" << QByteArray("x");
    }

    void aPictureThatCannotBeUsedHasItsOwnExitCodeAndSentence()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        const QString path = m_cli.path("data/../") + name;
        if (content != "-")
            write(path, content);
        const QString output = m_cli.path("never.png");
        const auto answer = m_cli.run({"run", "background_removal", path, "-o", output});
        QCOMPARE(answer.exitCode, 3);
        QVERIFY2(answer.err.contains(name), qPrintable(answer.err));
        QVERIFY(!QFile::exists(output));
    }

    void aFolderDoesNotFitIntoOnePicture()
    {
        const auto answer =
            m_cli.run({"run", "background_removal", m_cli.path(""), "-o", m_cli.path("x.png")});
        QCOMPARE(answer.exitCode, 2);
    }

    void anOutputThatCannotBeWrittenSaysSo()
    {
        write(m_cli.path("blocked"), "x");
        const auto answer =
            m_cli.run({"run", "background_removal", resource("starter-pack/inputs/product-handbag.jpg"), "-o",
                       m_cli.path("blocked") + "/out.png"});
        QCOMPARE(answer.exitCode, 5);
    }

    void aDataFolderThatCannotBeMadeSaysSo()
    {
        const CommandLine cli;
        write(cli.path("data"), "a file where the folder should be");
        const auto answer = cli.run({"tools"});
        QVERIFY2(answer.exitCode == 5 || answer.exitCode == 6, qPrintable(answer.err));
        QVERIFY(!answer.err.isEmpty());
    }

    void aDamagedDatabaseIsPutAsideAndTheLibraryComesBack()
    {
        const CommandLine cli;
        QCOMPARE(cli.run({"run", "background_removal", resource("starter-pack/inputs/product-handbag.jpg"),
                          "-o", cli.path("one.png")})
                     .exitCode,
                 0);
        const QString database = cli.path("data/vidgo.db");
        QVERIFY(QFile::exists(database));
        QFile::remove(database + "-wal");
        write(database,
              QByteArray("this is no database at all, only some bytes that were left over").repeated(40));

        const auto library = cli.run({"--json", "library", "list"});
        QCOMPARE(library.exitCode, 0);
        QCOMPARE(library.json().object().value(QStringLiteral("total")).toInt(), 1);
        QCOMPARE(QDir(cli.path("data")).entryList({QStringLiteral("vidgo.db.damaged-*")}, QDir::Files).size(),
                 1);
    }
};

QTEST_GUILESS_MAIN(CliTest)
#include "cli_test.moc"
