#include "clip_facts.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QtEndian>

#include "vidgo/base/file.h"

namespace vidgo::test {

namespace {

QString name(const std::filesystem::path& file)
{
    return QString::fromStdString(toUtf8(file));
}

struct Said
{
    QByteArray output;
    QString errors;
    bool isGood = false;
};

Said run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    Said said;
    said.isGood = process.waitForFinished(60'000) && process.exitCode() == 0;
    said.output = process.readAllStandardOutput();
    said.errors = QString::fromUtf8(process.readAllStandardError());
    if (!said.isGood && said.errors.isEmpty())
        said.errors = process.errorString();
    return said;
}

} // namespace

QJsonObject facts(const std::filesystem::path& file)
{
    const auto said = run("ffprobe", {"-v", "error", "-show_streams", "-show_format", "-show_chapters", "-of",
                                      "json", "file:" + name(file)});
    return said.isGood ? QJsonDocument::fromJson(said.output).object() : QJsonObject();
}

QJsonObject stream(const QJsonObject& facts, const QString& kind, int index)
{
    const auto all = facts["streams"].toArray();
    for (const auto& one : all)
        if (one.toObject()["codec_type"].toString() == kind && index-- == 0)
            return one.toObject();
    return {};
}

double ratio(const QString& text)
{
    const auto parts = text.split(text.contains('/') ? '/' : ':');
    return parts.size() == 2 && parts[1].toDouble() != 0 ? parts[0].toDouble() / parts[1].toDouble() : 0;
}

QString complaints(const std::filesystem::path& file)
{
    const auto said = run("ffmpeg", {"-nostdin", "-v", "error", "-i", "file:" + name(file), "-map", "0:v?",
                                     "-map", "0:a?", "-vsync", "passthrough", "-f", "null", "-"});
    return said.isGood || !said.errors.isEmpty() ? said.errors : QStringLiteral("failed");
}

QStringList packetHashes(const std::filesystem::path& file)
{
    const auto said = run("ffmpeg", {"-nostdin", "-v", "error", "-i", "file:" + name(file), "-map", "0:a?",
                                     "-map", "0:s?", "-c", "copy", "-f", "streamhash", "-hash", "md5", "-"});
    QStringList hashes;
    // Without such a stream the program takes one of another kind.
    for (const auto& line : QString::fromUtf8(said.output).split('\n', Qt::SkipEmptyParts))
        if (line.section(',', 1, 1) != "v")
            hashes << line.section(',', 1);
    return hashes;
}

QList<double> frameTimes(const std::filesystem::path& file)
{
    const auto said =
        run("ffprobe", {"-v", "error", "-select_streams", "v:0", "-show_entries",
                        "frame=best_effort_timestamp_time", "-of", "csv=p=0", "file:" + name(file)});
    QList<double> times;
    for (const auto& line : QString::fromUtf8(said.output).split('\n', Qt::SkipEmptyParts))
        times << line.section(',', 0, 0).toDouble();
    return times;
}

QByteArray rawFrames(const std::filesystem::path& file, const QString& pixelFormat, int count)
{
    return run("ffmpeg", {"-nostdin", "-v", "error", "-noautorotate", "-i", "file:" + name(file), "-map",
                          "0:v:0", "-frames:v", QString::number(count), "-vsync", "passthrough", "-pix_fmt",
                          pixelFormat, "-f", "rawvideo", "-"})
        .output;
}

QByteArray seenFrames(const std::filesystem::path& file, const QString& pixelFormat, int count)
{
    return run("ffmpeg", {"-nostdin", "-v", "error", "-i", "file:" + name(file), "-map", "0:v:0", "-frames:v",
                          QString::number(count), "-vsync", "passthrough", "-pix_fmt", pixelFormat, "-f",
                          "rawvideo", "-"})
        .output;
}

QStringList boxes(const std::filesystem::path& file)
{
    QFile in(name(file));
    QStringList names;
    if (!in.open(QIODevice::ReadOnly))
        return names;
    for (qint64 at = 0; at + 8 <= in.size();) {
        in.seek(at);
        const QByteArray head = in.read(16);
        qint64 size = qFromBigEndian<quint32>(head.constData());
        if (size == 1)
            size = qFromBigEndian<qint64>(head.constData() + 8);
        names << QString::fromLatin1(head.mid(4, 4));
        if (size < 8)
            break;
        at += size;
    }
    return names;
}

QStringList namesIn(const std::filesystem::path& folder)
{
    return QDir(name(folder))
        .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

} // namespace vidgo::test
