#include <QtTest/QtTest>

#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>

#include "command_line.h"
#include "vidgo/test/test_clips.h"

using vidgo::test::CommandLine;
using vidgo::test::outputOf;
using vidgo::test::sourcePath;
using vidgo::test::testClip;

namespace {

QString clip(const char* name)
{
    return QString::fromStdString(testClip(name).string());
}

// Of a shell command.
std::string word(const QString& file)
{
    return vidgo::test::quoted(std::filesystem::path(file.toStdString()));
}

QString picture(const char* name)
{
    return QString::fromStdString(sourcePath(std::string("tests/data/pictures/") + name).string());
}

} // namespace

/// `vidgo export`, and `vidgo watermark` with a logo.
class ExportCliTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCOMPARE(m_cli.run({"mode", "own_computer"}).exitCode, 0); }

    void aClipIsBroughtIntoTheFormOfAPlace()
    {
        const auto source = m_cli.path("two.mp4");
        vidgo::test::runFfmpeg("-f lavfi -i testsrc2=s=320x180:r=25:d=2 -c:v libx264 -preset ultrafast -y " +
                               word(source));
        const auto output = m_cli.path("reel.mp4");
        const auto answer =
            m_cli.run({"--json", "export", source, "-o", output, "--preset", "shorts", "--fit", "blur-pad",
                       "--focus", "0.5,0.4", "--from", "0.5", "--to", "0:01.5", "--no-hardware"});
        QVERIFY2(answer.exitCode == 0, qPrintable(answer.out));
        const auto json = answer.json().object();
        QCOMPARE(text(json, "preset"), QStringLiteral("youtube_shorts"));
        QCOMPARE(json.value(QStringLiteral("height")).toInt(), 1920);
        QCOMPARE(QByteArray::fromStdString(outputOf(
                     "ffprobe -v error -show_entries stream=codec_name,width,height,duration -of csv=p=0 " +
                     word(output))),
                 QByteArray("h264,1080,1920,1.000000\n"));
    }

    void theNameOfTheOutputSaysTheFormat()
    {
        const auto source = clip("h264_aac.mp4");
        QCOMPARE(m_cli.run({"export", source, "-o", m_cli.path("same.mp4")}).exitCode, 0);
        QFile before(source);
        QFile after(m_cli.path("same.mp4"));
        QVERIFY(before.open(QIODevice::ReadOnly) && after.open(QIODevice::ReadOnly));
        QVERIFY(before.readAll() == after.readAll()); // nothing was to be changed
        QCOMPARE(m_cli.run({"export", source, "-o", m_cli.path("small.GIF"), "--to", "0.4"}).exitCode, 0);
        QCOMPARE(text(probed(m_cli.path("small.GIF")), "container"), QStringLiteral("gif"));
        QCOMPARE(m_cli.run({"export", source, "-o", m_cli.path("small.webp"), "--to", "0.4"}).exitCode, 0);
        QCOMPARE(text(probed(m_cli.path("small.webp")), "container"), QStringLiteral("webp"));
        QCOMPARE(m_cli.run({"export", clip("vp9_opus.webm"), "-o", m_cli.path("now.mp4")}).exitCode, 0);
        QCOMPARE(text(probed(m_cli.path("now.mp4")), "container"), QStringLiteral("mp4"));
    }

    void presetsAreListed()
    {
        const auto listed = m_cli.run({"--json", "export", "--list"}).json().object();
        const auto presets = listed.value(QStringLiteral("presets")).toArray();
        QVERIFY(presets.size() >= 10);
        QVERIFY(m_cli.run({"export", "--list"}).out.contains(QStringLiteral("instagram_reels")));
    }

    void anExportThatCannotBeMadeSaysWhy_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("code");
        const auto source = clip("h264_aac.mp4");
        const auto row = [&](const char* name, int code, const QStringList& options) {
            QTest::newRow(name) << options << code;
        };
        const auto out = m_cli.path("never.mp4");
        row("nothing", 2, {});
        row("no output", 2, {source});
        row("unknown ending", 2, {source, "-o", m_cli.path("never.mkv")});
        row("ending of another format", 2, {source, "-o", m_cli.path("never.gif"), "--preset", "x"});
        row("unknown fit", 2, {source, "-o", out, "--fit", "squeeze"});
        row("focus outside", 2, {source, "-o", out, "--focus", "2,0"});
        row("half a focus", 2, {source, "-o", out, "--focus", "0.5"});
        row("no time", 2, {source, "-o", out, "--from", "soon"});
        row("to before from", 2, {source, "-o", out, "--from", "1", "--to", "0.5"});
        row("behind the end", 2, {source, "-o", out, "--from", "99"});
        row("unknown preset", 4, {source, "-o", out, "--preset", "moon"});
        row("too short for the place", 3, {source, "-o", out, "--preset", "tiktok"});
        row("missing", 3, {m_cli.path("missing.mp4"), "-o", out});
        row("a folder", 3, {m_cli.path("."), "-o", out});
        row("a picture", 3, {picture("plain.bmp"), "-o", out});
        row("no picture in it", 3, {clip("sound.mp3"), "-o", out});
        row("is there already", 5, {source, "-o", clip("no_audio.mp4")});
        row("a folder as output", 5, {source, "-o", m_cli.path("folder.mp4"), "--overwrite"});
        row("below a file", 5, {source, "-o", m_cli.path("blocked/never.mp4"), "--to", "1"});
    }

    void anExportThatCannotBeMadeSaysWhy()
    {
        QFETCH(const QStringList, options);
        QFETCH(const int, code);
        QDir().mkpath(m_cli.path("folder.mp4"));
        QFile blocked(m_cli.path("blocked"));
        QVERIFY(blocked.open(QIODevice::WriteOnly));
        const auto answer = m_cli.run(QStringList{QStringLiteral("export")} + options);
        QVERIFY2(answer.exitCode == code, qPrintable(answer.err));
        QVERIFY2(answer.err.startsWith(QStringLiteral("vidgo: ")), qPrintable(answer.err));
        QVERIFY(!QFile::exists(m_cli.path("never.mp4")));
    }

    void visitorsExportsAreSmallAndMarked()
    {
        const CommandLine visitor;
        const auto source = visitor.path("large.mp4");
        const auto output = visitor.path("out.mp4");
        vidgo::test::runFfmpeg(
            "-f lavfi -i color=red:s=1920x1080:r=5:d=1 -c:v libx264 -preset ultrafast -y " + word(source));
        QCOMPARE(visitor.run({"export", source, "-o", output}).exitCode, 0);
        QCOMPARE(QByteArray::fromStdString(outputOf(
                     "ffprobe -v error -show_entries stream=width,height -of csv=p=0 " + word(output))),
                 QByteArray("1280,720\n"));
        const auto pixels =
            outputOf("ffmpeg -v error -i " + word(output) + " -frames:v 1 -pix_fmt gray -f rawvideo -");
        QCOMPARE(pixels.size(), std::size_t{1280 * 720});
        const auto ground = static_cast<unsigned char>(pixels.front());
        const auto marked = std::ranges::count_if(
            pixels, [&](char value) { return std::abs(static_cast<unsigned char>(value) - ground) > 40; });
        QVERIFY(marked > 500);
    }

    void captionsOfAPresenterAreATrackThatAnExportKeeps()
    {
        const auto made = m_cli.path("presenter.mp4");
        const auto answer = m_cli.run({"--json", "run", "ai_avatar", "-o", made, "--script", "Hello.",
                                       "--shape", "16:9", "--caption-place", "track"});
        QVERIFY2(answer.exitCode == 0, qPrintable(answer.out));
        const QByteArray track("mov_text,eng\n");
        QCOMPARE(captionsOf(made), track);
        const auto item = answer.json().object().value(QStringLiteral("item")).toString();
        const auto small = m_cli.path("small.mp4");
        QCOMPARE(m_cli.run({"library", "export", item, "-o", small, "--preset", "x", "--to", "0.8"}).exitCode,
                 0);
        QCOMPARE(captionsOf(small), track);
        const auto gif = m_cli.path("presenter.gif");
        QCOMPARE(m_cli.run({"library", "export", item, "-o", gif, "--to", "0.2"}).exitCode, 0);
        QCOMPARE(text(probed(gif), "container"), QStringLiteral("gif"));
        QCOMPARE(m_cli.run({"library", "export", item, "-o", gif, "--preset", "x"}).exitCode, 2);
        QCOMPARE(m_cli.run({"library", "export", item, "-o", m_cli.path("no.png")}).exitCode, 2);
        QCOMPARE(m_cli.run({"run", "ai_avatar", "-o", made, "--script", "Hi.", "--caption-place", "above"})
                     .exitCode,
                 2);
    }

    void aLogoStandsInTheWatermark()
    {
        const auto photo =
            QString::fromStdString(sourcePath("resources/starter-pack/inputs/product-cupcake.jpg").string());
        QImage logo(64, 64, QImage::Format_RGB888);
        logo.fill(QColor(0, 255, 0));
        QVERIFY(logo.save(m_cli.path("logo.png")));
        const auto output = m_cli.path("with-logo.png");
        QCOMPARE(m_cli
                     .run({"watermark", photo, "-o", output, "--logo", m_cli.path("logo.png"), "--height",
                           "0.2", "--opacity", "1", "--place", "center"})
                     .exitCode,
                 0);
        const QImage marked(output);
        const auto middle = marked.pixelColor(marked.width() / 2, marked.height() / 2);
        QVERIFY2(middle.green() > 240 && middle.red() < 20 && middle.blue() < 20, qPrintable(middle.name()));
        const auto moving = m_cli.path("with-logo.mp4");
        QCOMPARE(
            m_cli.run({"watermark", clip("no_audio.mp4"), "-o", moving, "--logo", m_cli.path("logo.png")})
                .exitCode,
            0);
        QVERIFY(QFileInfo(moving).size() > 0);
        QCOMPARE(m_cli.run({"watermark", photo, "-o", m_cli.path("x.png"), "--logo", m_cli.path("none.png")})
                     .exitCode,
                 3);
        QVERIFY(!QFile::exists(m_cli.path("x.png")));
    }

private:
    static QByteArray captionsOf(const QString& file)
    {
        return QByteArray::fromStdString(outputOf(
            "ffprobe -v error -select_streams s -show_entries stream=codec_name:stream_tags=language "
            "-of csv=p=0 " +
            word(file)));
    }
    static QString text(const QJsonObject& json, const char* key)
    {
        return json.value(QLatin1String(key)).toString();
    }
    QJsonObject probed(const QString& file) const
    {
        const auto json = m_cli.run({"--json", "probe", file}).json().object();
        return json.value(QStringLiteral("files")).toArray().first().toObject();
    }

    CommandLine m_cli;
};

QTEST_GUILESS_MAIN(ExportCliTest)
#include "export_cli_test.moc"
