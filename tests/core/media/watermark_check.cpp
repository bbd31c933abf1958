#include "watermark_check.h"

#include <cmath>

#include <QJsonArray>
#include <QStringList>

#include "clip_facts.h"
#include "vidgo/media/clip_watermark.h"
#include "vidgo/test/test_clips.h"
#include "vidgo/test/test_folder.h"

namespace vidgo::test {

using namespace vidgo::media;

namespace {

constexpr int kFrames = 3;

// Fractions of the picture as it is seen.
struct Box
{
    double x0, y0, x1, y1;
};
constexpr Box kBottomRight{0, 0.72, 1, 1};
constexpr Box kTopLeft{0, 0, 1, 0.28};

struct Pictures
{
    QByteArray gray;
    int width = 0;
    int height = 0;

    uchar at(int frame, int x, int y) const
    {
        return static_cast<uchar>(gray[(static_cast<qsizetype>(frame) * height + y) * width + x]);
    }
};

bool isIn(const Box& box, const Pictures& pictures, int x, int y)
{
    return x >= box.x0 * pictures.width && x < box.x1 * pictures.width && y >= box.y0 * pictures.height &&
           y < box.y1 * pictures.height;
}

Pictures seen(const std::filesystem::path& file, const QJsonObject& video)
{
    int turn = 0;
    for (const auto& side : video["side_data_list"].toArray())
        turn = side.toObject()["rotation"].toInt(turn);
    Pictures out{seenFrames(file, "gray", kFrames), video["width"].toInt(), video["height"].toInt()};
    if (std::abs(turn) == 90)
        std::swap(out.width, out.height);
    return out;
}

struct Difference
{
    double mean = 0;
    double psnr = 0;
    int most = 0;
};

template <class Where>
Difference difference(const Pictures& a, const Pictures& b, Where where)
{
    double sum = 0;
    double squares = 0;
    qint64 count = 0;
    Difference out;
    const qsizetype frame = static_cast<qsizetype>(a.width) * a.height;
    const int frames =
        static_cast<int>(std::min(a.gray.size(), b.gray.size()) / std::max<qsizetype>(frame, 1));
    for (int i = 0; i < frames; ++i)
        for (int y = 0; y < a.height; ++y)
            for (int x = 0; x < a.width; ++x) {
                if (!where(x, y))
                    continue;
                const int d = std::abs(a.at(i, x, y) - b.at(i, x, y));
                out.most = std::max(out.most, d);
                sum += d;
                squares += d * d;
                ++count;
            }
    if (count == 0)
        return out;
    out.mean = sum / static_cast<double>(count);
    out.psnr = squares > 0 ? 10 * std::log10(255.0 * 255 * static_cast<double>(count) / squares) : 100;
    return out;
}

class Wrong
{
public:
    void unless(bool isRight, const QString& what)
    {
        if (!isRight)
            m_list << what;
    }
    void unlessSame(const QString& name, const QString& before, const QString& after)
    {
        unless(before == after, name + ": " + before + " became " + after);
    }
    QString text() const { return m_list.join("; "); }

private:
    QStringList m_list;
};

double frameSeconds(const QJsonObject& video)
{
    const double rate = ratio(video["avg_frame_rate"].toString());
    return rate > 0 ? 1 / rate : 0.04;
}

// Raw streams have no times of their own, and two clips say something false about themselves.
bool tellsItsDuration(const std::string& clip)
{
    return clip != "wrong_duration.mkv" && clip != "no_duration.mkv" && !clip.starts_with("raw.");
}

void compareFacts(const std::string& clip, const QJsonObject& before, const QJsonObject& after, Wrong& wrong)
{
    const auto was = stream(before, "video");
    const auto is = stream(after, "video");
    wrong.unless(before["streams"].toArray().size() == after["streams"].toArray().size(), "streams");
    wrong.unless(before["chapters"].toArray().size() == after["chapters"].toArray().size(), "chapters");
    for (const char* key : {"width", "height"})
        wrong.unless(was[key].toInt() == is[key].toInt(), key);
    for (const char* key :
         {"color_space", "color_primaries", "color_transfer", "color_range", "sample_aspect_ratio"})
        if (was.contains(key) && was[key].toString() != "unknown")
            wrong.unlessSame(key, was[key].toString(), is[key].toString());
    const auto fields = was["field_order"].toString();
    if (fields == "tt" || fields == "bb" || fields == "tb" || fields == "bt")
        wrong.unlessSame("fields", fields, is["field_order"].toString());
    const auto turn = [](const QJsonObject& video) {
        for (const auto& side : video["side_data_list"].toArray())
            if (side.toObject().contains("displaymatrix"))
                return side.toObject()["displaymatrix"].toString();
        return QString();
    };
    wrong.unlessSame("display matrix", turn(was), turn(is));
    const auto seconds = [](const QJsonObject& all) {
        return all["format"].toObject()["duration"].toString().toDouble();
    };
    if (tellsItsDuration(clip))
        wrong.unless(std::abs(seconds(before) - seconds(after)) <= frameSeconds(was) + 0.002,
                     QString("duration %1 became %2").arg(seconds(before)).arg(seconds(after)));
    const auto tags = before["format"].toObject()["tags"].toObject();
    if (tags.contains("title"))
        wrong.unlessSame("title", tags["title"].toString(),
                         after["format"].toObject()["tags"].toObject()["title"].toString());
}

void compareTimes(const std::filesystem::path& from, const std::filesystem::path& to, Wrong& wrong)
{
    const auto before = frameTimes(from);
    const auto after = frameTimes(to);
    wrong.unless(before.size() == after.size(),
                 QString("%1 frames became %2").arg(before.size()).arg(after.size()));
    double most = 0;
    for (qsizetype i = 0; i < std::min(before.size(), after.size()); ++i)
        most = std::max(most, std::abs((before[i] - before.first()) - (after[i] - after.first())));
    wrong.unless(most < 0.0025, QString("times are off by %1 s").arg(most));
}

void comparePictures(const std::filesystem::path& from, const std::filesystem::path& right,
                     const std::filesystem::path& left, const QJsonObject& video, Wrong& wrong)
{
    const auto source = seen(from, video);
    const auto a = seen(right, video);
    const auto b = seen(left, video);
    if (source.width < 16)
        return;
    const auto inRight = [&](int x, int y) { return isIn(kBottomRight, source, x, y); };
    const auto inLeft = [&](int x, int y) { return isIn(kTopLeft, source, x, y); };
    const auto outside = [&](int x, int y) { return !inRight(x, y) && !inLeft(x, y); };
    // What the other copy has there is the same encode without the mark.
    wrong.unless(difference(a, source, inRight).mean > difference(b, source, inRight).mean + 2 &&
                     difference(a, source, inRight).most > 60,
                 "no mark at the right");
    wrong.unless(difference(b, source, inLeft).mean > difference(a, source, inLeft).mean + 2 &&
                     difference(b, source, inLeft).most > 60,
                 "no mark at the left");
    const double psnrA = difference(a, source, outside).psnr;
    const double psnrB = difference(b, source, outside).psnr;
    wrong.unless(psnrA > 24 && (std::abs(psnrA - psnrB) < 1 || std::min(psnrA, psnrB) > 42),
                 QString("outside %1 and %2 dB").arg(psnrA).arg(psnrB));
    for (const auto& alone : {difference(a, source, inLeft), difference(b, source, inRight)})
        wrong.unless(alone.psnr > 24 && (alone.psnr > psnrA - 10 || alone.psnr > 42),
                     QString("where no mark is %1 dB, else %2").arg(alone.psnr).arg(psnrA));
}

} // namespace

std::unique_ptr<Watermarker> testMark(WatermarkPlace place)
{
    WatermarkOptions options;
    options.text = "VidGo";
    options.place = place;
    options.height = 0.16;
    auto mark = Watermarker::create(options, {sourcePath("resources/fonts/Inter-SemiBold.otf")});
    return mark ? std::move(*mark) : nullptr;
}

QString whatIsWrongWithMarked(const std::string& clip, const std::filesystem::path& folder)
{
    const auto from = testClip(clip);
    const auto right = folder / pathFromUtf8("right " + clip);
    const auto left = folder / pathFromUtf8("left " + clip);
    for (const auto& [place, to] :
         {std::pair(WatermarkPlace::BottomRight, right), {WatermarkPlace::TopLeft, left}}) {
        const auto result = watermarkClip(from, to, *testMark(place), {}, {}, {});
        if (!result)
            return QString::fromStdString(result.error().internal());
        if (!result->leftOut.empty())
            return "left out " + QString::fromStdString(result->leftOut.front());
    }
    Wrong wrong;
    wrong.unless(namesIn(folder).size() == 2, "left over: " + namesIn(folder).join(", "));
    wrong.unlessSame("complaints", QString(), complaints(right));
    const auto before = facts(from);
    const auto after = facts(right);
    wrong.unless(!after.isEmpty(), "ffprobe cannot read it");
    compareFacts(clip, before, after, wrong);
    wrong.unless(packetHashes(from) == packetHashes(right), "packets");
    if (!clip.starts_with("raw."))
        compareTimes(from, right, wrong);
    comparePictures(from, right, left, stream(before, "video"), wrong);
    std::filesystem::remove(right);
    std::filesystem::remove(left);
    return wrong.text();
}

} // namespace vidgo::test
