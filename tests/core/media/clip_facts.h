#pragma once

#include <filesystem>

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

/// What the programs of FFmpeg say about a file: an opinion that is not our own.
namespace vidgo::test {

/// ffprobe's streams, format and chapters; empty when it cannot read the file.
QJsonObject facts(const std::filesystem::path& file);
/// Of the first stream of this kind ("video", "audio"); empty when there is none.
QJsonObject stream(const QJsonObject& facts, const QString& kind, int index = 0);
/// "30/1" as a number.
double ratio(const QString& text);

/// What ffmpeg complains about when it decodes everything; empty for a file that is whole.
QString complaints(const std::filesystem::path& file);
/// A hash of the packets of each stream of sound and subtitles: equal when they were copied bit for bit.
QStringList packetHashes(const std::filesystem::path& file);
/// The times of the frames of the picture, in seconds.
QList<double> frameTimes(const std::filesystem::path& file);
/// The first `count` frames as rows of pixels of this format, one after the other, without players' turning.
QByteArray rawFrames(const std::filesystem::path& file, const QString& pixelFormat, int count);
/// The same turned as players show them, their pixels not squared.
QByteArray seenFrames(const std::filesystem::path& file, const QString& pixelFormat, int count);
/// The names of the outer boxes of an MP4.
QStringList boxes(const std::filesystem::path& file);
/// Everything in a folder, hidden files too.
QStringList namesIn(const std::filesystem::path& folder);

} // namespace vidgo::test
