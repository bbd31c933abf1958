#include <QtTest/QtTest>

#include <QJsonArray>
#include <QJsonObject>

#include "command_line.h"
#include "vidgo/test/test_clips.h"

using vidgo::test::CommandLine;
using vidgo::test::sourcePath;
using vidgo::test::testClip;

namespace {

QString clip(const char* name)
{
    return QString::fromStdString(testClip(name).string());
}

QString picture(const char* name)
{
    return QString::fromStdString(sourcePath(std::string("tests/data/pictures/") + name).string());
}

} // namespace

/// `vidgo probe`, and what the manual says of it.
class ProbeCliTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClipSaysWhatItIs()
    {
        const auto many = probed(clip("many_streams.mkv"));
        QCOMPARE(text(many, "container"), QStringLiteral("matroska"));
        QCOMPARE(text(many, "use"), QStringLiteral("full"));
        QCOMPARE(many.value(QStringLiteral("streams")).toInt(), 4);
        QCOMPARE(many.value(QStringLiteral("audio_streams")).toInt(), 2);
        QCOMPARE(many.value(QStringLiteral("subtitles")).toArray().size(), 1);
        const auto chapters = many.value(QStringLiteral("chapters")).toArray();
        QCOMPARE(chapters.size(), 2);
        QCOMPARE(text(chapters[1].toObject(), "title"), QStringLiteral("Two"));
        QCOMPARE(chapters[1].toObject().value(QStringLiteral("start")).toDouble(), 1.0);
        QCOMPARE(text(many.value(QStringLiteral("metadata")).toObject(), "title"),
                 QStringLiteral("Two parts"));

        const auto turned = videoOf("rotated90.mp4");
        QCOMPARE(turned.value(QStringLiteral("rotation")).toInt(), 90);
        QCOMPARE(turned.value(QStringLiteral("width")).toInt(), 180);
        QVERIFY(videoOf("variable_rate.mp4").value(QStringLiteral("variable_frame_rate")).toBool());
        const auto hdr = videoOf("pq10.mp4");
        QVERIFY(hdr.value(QStringLiteral("hdr")).toBool());
        QCOMPARE(text(hdr, "color_primaries"), QStringLiteral("bt2020"));
        QCOMPARE(hdr.value(QStringLiteral("bits_per_channel")).toInt(), 10);
        QVERIFY(videoOf("alpha.mov").value(QStringLiteral("alpha")).toBool());
        const auto sound = probed(clip("sound.wav"));
        QCOMPARE(text(sound, "use"), QStringLiteral("audio_only"));
        QVERIFY(sound.value(QStringLiteral("video")).isNull());
        QCOMPARE(text(sound.value(QStringLiteral("audio")).toObject(), "layout"), QStringLiteral("mono"));
    }

    void aPictureSaysWhatItIs()
    {
        const auto json = probed(picture("cmyk_adobe.jpg"));
        QCOMPARE(text(json, "kind"), QStringLiteral("picture"));
        QCOMPARE(text(json, "media_type"), QStringLiteral("image/jpeg"));
        QVERIFY(json.value(QStringLiteral("cmyk")).toBool());
        QCOMPARE(json.value(QStringLiteral("width")).toInt(), 64);
        QCOMPARE(probed(picture("sixteen_bit.png")).value(QStringLiteral("bits_per_channel")).toInt(), 16);
        QVERIFY(probed(picture("display_p3.png")).value(QStringLiteral("color_profile")).toBool());
    }

    void theTableIsForPeople()
    {
        const auto table = m_cli.run({"probe", clip("many_streams.mkv"), picture("palette.png")});
        QCOMPARE(table.exitCode, 0);
        QVERIFY(table.out.contains(QStringLiteral("matroska (video/x-matroska)")));
        QVERIFY(table.out.contains(QStringLiteral("320×180")));
        QVERIFY(table.out.contains(QStringLiteral("0:01.000 Two")));
        QVERIFY(table.out.contains(QStringLiteral("image/png")));
    }

    void whatCannotBeProbedIsNamedAndTheRestIsStillSaid()
    {
        const auto text = m_cli.path("notes.mp4");
        QFile file(text);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("just some text, nothing else\n");
        file.close();
        const auto answer = m_cli.run(
            {"--json", "probe", m_cli.path("missing.mp4"), text, m_cli.path("."), clip("h264_aac.mp4")});
        QCOMPARE(answer.exitCode, 3);
        const auto files = answer.json().object().value(QStringLiteral("files")).toArray();
        QCOMPARE(files.size(), 4);
        for (int i = 0; i < 3; ++i)
            QVERIFY(files[i].toObject().contains(QStringLiteral("error")));
        QCOMPARE(this->text(files[3].toObject(), "use"), QStringLiteral("full"));
        QCOMPARE(m_cli.run({"probe"}).exitCode, 2);
    }

    void manualAndCompletionKnowThem()
    {
        const auto manual = m_cli.run({"manual"}).out;
        QVERIFY(manual.contains(QStringLiteral(".SS vidgo probe")));
        QVERIFY(manual.contains(QStringLiteral(".SS vidgo export")));
        QVERIFY(manual.contains(QStringLiteral("blur\\-pad")));
        const auto script = m_cli.run({"completion", "fish"}).out;
        QVERIFY(script.contains(QStringLiteral("-l loudness")));
        QVERIFY(script.contains(QStringLiteral("-l logo")));
    }

private:
    static QString text(const QJsonObject& json, const char* key)
    {
        return json.value(QLatin1String(key)).toString();
    }
    QJsonObject probed(const QString& file) const
    {
        const auto json = m_cli.run({"--json", "probe", file}).json().object();
        return json.value(QStringLiteral("files")).toArray().first().toObject();
    }
    QJsonObject videoOf(const char* name) const
    {
        return probed(clip(name)).value(QStringLiteral("video")).toObject();
    }

    CommandLine m_cli;
};

QTEST_GUILESS_MAIN(ProbeCliTest)
#include "probe_cli_test.moc"
