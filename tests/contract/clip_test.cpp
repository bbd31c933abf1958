#include <algorithm>

#include <QtTest/QtTest>

#include "person.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"
#include "vidgo/media/media_error.h"
#include "vidgo/service/service_error.h"
#include "vidgo/test/qt_result.h"
#include "vidgo/test/test_clips.h"

using namespace vidgo;
using service::ClipSource;
using test::Person;
using test::testClip;

namespace {

struct Difference
{
    int most = 0;
    int mostAbove = 0; ///< In the upper half, where no mark lies.
};

Difference difference(const ClipPicture& a, const ClipPicture& b)
{
    Difference difference;
    const auto half = a.rgba.size() / 2;
    for (std::size_t i = 0; i < std::min(a.rgba.size(), b.rgba.size()); ++i) {
        const int by = std::abs(int(a.rgba[i]) - int(b.rgba[i]));
        difference.most = std::max(difference.most, by);
        if (i < half)
            difference.mostAbove = std::max(difference.mostAbove, by);
    }
    return difference;
}

Result<ClipPicture> firstOf(const service::Services& services, const ClipSource& source,
                            const service::ClipPlaybackOptions& options = {})
{
    auto playback = services.clips.open(source, options, {});
    if (!playback)
        return failure(playback);
    auto picture = (*playback)->next();
    if (!picture)
        return failure(picture);
    if (!*picture)
        return fail(BaseError::Internal, "a clip without pictures");
    return std::move(**picture);
}

FileRef clipOfAnExample(const service::Services& services)
{
    const auto page = services.examples.search({.tool = Tool::ShortVideo});
    return page && !page->items.empty() ? page->items.front().result : FileRef();
}

} // namespace

/// What the boundary promises of clips, to visitors too.
class ClipTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Person> m_owner;
    std::unique_ptr<Person> m_visitor;

    void verifyMarked(const std::filesystem::path& plain, const std::filesystem::path& marked) const
    {
        const auto one = firstOf(m_owner->services(), {.path = plain, .file = {}});
        const auto other = firstOf(m_owner->services(), {.path = marked, .file = {}});
        VIDGO_VERIFY(one);
        VIDGO_VERIFY(other);
        QCOMPARE(one->width, other->width);
        const auto found = difference(*one, *other);
        QVERIFY2(found.most > 60 && found.most > 2 * found.mostAbove, "there is no watermark");
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_owner = std::make_unique<Person>();
        m_visitor = std::make_unique<Person>(test::sourcePath("resources"), StudioMode::Visitor);
        VIDGO_VERIFY(m_owner->services().examples.prepare());
        VIDGO_VERIFY(m_visitor->services().examples.prepare());
    }

    void visitorsSeeTheClipOfAnExampleMarkedAndSmall()
    {
        const ClipSource source{.path = {}, .file = clipOfAnExample(m_owner->services())};
        QVERIFY(!source.file.isEmpty());
        const auto plain = firstOf(m_owner->services(), source);
        VIDGO_VERIFY(plain);
        const auto marked = firstOf(m_visitor->services(), source);
        VIDGO_VERIFY(marked);
        QVERIFY(std::max(marked->width, marked->height) <= kVisitorLongSide);
        QVERIFY(std::min(marked->width, marked->height) <= kVisitorShortSide);
        const auto seen =
            firstOf(m_owner->services(), source, {.maxSide = std::max(marked->width, marked->height)});
        VIDGO_VERIFY(seen);
        QCOMPARE(seen->width, marked->width);
        QVERIFY2(difference(*seen, *marked).most > 60, "there is no watermark");
    }

    void whatVisitorsScrubIsMarkedToo()
    {
        const ClipSource source{.path = {}, .file = clipOfAnExample(m_owner->services())};
        const auto plain = m_owner->services().clips.strip(source, 4, 320, {});
        VIDGO_VERIFY(plain);
        const auto marked = m_visitor->services().clips.strip(source, 4, 320, {});
        VIDGO_VERIFY(marked);
        QCOMPARE(plain->size(), std::size_t(4));
        QCOMPARE(marked->size(), std::size_t(4));
        for (std::size_t i = 0; i < marked->size(); ++i)
            QVERIFY(difference((*plain)[i], (*marked)[i]).most > 60);
    }

    void visitorsExportAFileSmallAndMarked()
    {
        const auto large = m_visitor->home() / "large.mp4";
        VIDGO_VERIFY(m_visitor->services().clips.exportFile(testClip("huge.mp4"), large, {}, {}, {}));
        const auto info = m_visitor->services().clips.check(large, {});
        VIDGO_VERIFY(info);
        QVERIFY(info->video);
        QCOMPARE(std::max(info->video->width, info->video->height), kVisitorLongSide);
        QCOMPARE(std::min(info->video->width, info->video->height), kVisitorShortSide);

        const ClipExport part{.startUs = 40'000}; // so that the owner's is encoded anew too
        const auto plain = m_owner->home() / "part.mp4";
        const auto marked = m_visitor->home() / "part.mp4";
        const auto input = testClip("h264_aac.mp4");
        VIDGO_VERIFY(m_owner->services().clips.exportFile(input, plain, part, {}, {}));
        VIDGO_VERIFY(m_visitor->services().clips.exportFile(input, marked, part, {}, {}));
        verifyMarked(plain, marked);
    }

    void visitorsExportAResultMarkedByTheQueueToo()
    {
        auto visitor = m_visitor->services();
        const auto item = visitor.runs.run({.tool = Tool::StyleGallery,
                                            .input = testClip("h264_aac.mp4"),
                                            .parameters = Json::Object{{"style", "vhs"}}},
                                           {}, {});
        VIDGO_VERIFY(item);
        QVERIFY(item->isClip());
        VIDGO_VERIFY_ERROR(visitor.library.file(item->result), service::ServiceError::VisitorOnly);
        const auto marked = m_visitor->home() / "result.mp4";
        VIDGO_VERIFY(visitor.library.exportItem({.item = item->id, .file = marked}, {}, {}));
        const auto queued = m_visitor->home() / "queued.mp4";
        const auto job = visitor.jobs.add(ExportRequest{.item = item->id, .file = queued});
        VIDGO_VERIFY(job);
        std::stop_source enough;
        const auto untilItEnds = [&](const Job& now) {
            if (now.hasEnded())
                enough.request_stop();
        };
        VIDGO_VERIFY(visitor.jobs.work(untilItEnds, enough.get_token()));
        QCOMPARE(visitor.jobs.find(job->id)->state, JobState::Finished);
        VIDGO_VERIFY(visitor.session.enter(StudioMode::OwnComputer));
        const auto plain = visitor.library.file(item->result);
        VIDGO_VERIFY(visitor.session.enter(StudioMode::Visitor));
        VIDGO_VERIFY(plain);
        verifyMarked(*plain, marked);
        verifyMarked(*plain, queued);
    }

    void aNameThatIsTakenWhileAClipIsEncodedIsNotReplaced()
    {
        auto services = m_owner->services();
        const auto folder = m_owner->home() / "named";
        VIDGO_VERIFY(makeFolder(folder));
        const auto item = services.runs.run({.tool = Tool::StyleGallery,
                                             .input = testClip("h264_aac.mp4"),
                                             .parameters = Json::Object{{"style", "vhs"}}},
                                            {}, {});
        VIDGO_VERIFY(item);
        // Encoded anew, so that there is progress in between.
        ExportRequest request{
            .item = item->id, .folder = folder, .nameTemplate = "clip", .clip = {.startUs = 40'000}};
        const auto others = folder / "clip.mp4";
        const auto meddle = [&](double) {
            if (!std::filesystem::exists(others))
                VIDGO_VERIFY(writeFile(others, "somebody else's", Durability::Rename));
        };
        const auto written = services.library.exportItem(request, Progress(meddle), {});
        VIDGO_VERIFY(written);
        QCOMPARE(written->filename(), std::filesystem::path("clip (2).mp4"));
        QCOMPARE(readTextFile(others, 100).value(), std::string("somebody else's"));
        QVERIFY(services.clips.check(*written, {}));

        request.collision = NameCollision::Refuse;
        std::filesystem::remove(others);
        VIDGO_VERIFY_ERROR(services.library.exportItem(request, Progress(meddle), {}),
                           service::ServiceError::NameTaken);
        QCOMPARE(readTextFile(others, 100).value(), std::string("somebody else's"));
        QCOMPARE(std::distance(std::filesystem::directory_iterator(folder), {}), 2); // nothing half-made
    }

    void aFileOfTheirOwnIsSeenAsItIs()
    {
        const ClipSource source{.path = testClip("h264_aac.mp4"), .file = {}};
        const auto owner = firstOf(m_owner->services(), source);
        const auto visitor = firstOf(m_visitor->services(), source);
        VIDGO_VERIFY(owner);
        VIDGO_VERIFY(visitor);
        QCOMPARE(difference(*owner, *visitor).most, 0);
    }

    void theWatermarkIsDrawnWhilePlayingAndNothingIsWritten()
    {
        const ClipSource source{.path = testClip("h264_aac.mp4"), .file = {}};
        const auto before = readFile(source.path, 10'000'000);
        const auto plain = firstOf(m_owner->services(), source);
        const auto marked = firstOf(m_owner->services(), source,
                                    {.watermark = WatermarkOptions{.text = "Harbour", .height = 0.1}});
        VIDGO_VERIFY(plain);
        VIDGO_VERIFY(marked);
        QVERIFY(difference(*plain, *marked).most > 60);
        QCOMPARE(difference(*plain, *marked).mostAbove, 0);
        QVERIFY(*before == *readFile(source.path, 10'000'000));
    }

    void aClipIsPlayedInOrderToItsEnd()
    {
        auto playback =
            m_owner->services().clips.open({.path = testClip("h264_aac.mp4"), .file = {}}, {}, {});
        VIDGO_VERIFY(playback);
        std::int64_t last = -1;
        int frames = 0;
        for (auto picture = (*playback)->next(); picture && *picture; picture = (*playback)->next()) {
            QVERIFY((*picture)->timeUs > last);
            QVERIFY((*picture)->durationUs > 0);
            last = (*picture)->timeUs;
            ++frames;
        }
        QCOMPARE(frames, 50);
    }

    void soundIsThereInPiecesAndBehindTheEndItIsSilent()
    {
        auto playback =
            m_owner->services().clips.open({.path = testClip("h264_aac.mp4"), .file = {}}, {}, {});
        VIDGO_VERIFY(playback);
        const auto loudest = [](const std::vector<float>& samples) {
            return std::abs(*std::ranges::max_element(samples, {}, [](float v) { return std::abs(v); }));
        };
        const auto first = (*playback)->sound(500'000, 4800);
        VIDGO_VERIFY(first);
        QCOMPARE(first->size(), std::size_t(9600));
        QVERIFY(loudest(*first) > 0.01F);
        const auto behind = (*playback)->sound(60'000'000, 4800);
        VIDGO_VERIFY(behind);
        QCOMPARE(behind->size(), std::size_t(9600));
        QCOMPARE(loudest(*behind), 0.0F);
    }

    void howLoudAClipIsCanBeSeen()
    {
        const auto loud =
            m_owner->services().clips.waveform({.path = testClip("h264_aac.mp4"), .file = {}}, 40, {});
        VIDGO_VERIFY(loud);
        QCOMPARE(loud->size(), std::size_t(40));
        QVERIFY(*std::ranges::max_element(*loud) > 0.01F);
        const auto silent =
            m_owner->services().clips.waveform({.path = testClip("no_audio.mp4"), .file = {}}, 40, {});
        VIDGO_VERIFY(silent);
        QVERIFY(silent->empty());
    }

    void whatCannotBePlayedIsSaid()
    {
        const ClipSource picture{.path = test::input("product-perfume.jpg"), .file = {}};
        const auto opened = m_owner->services().clips.open(picture, {}, {});
        QVERIFY(!opened);
        QVERIFY(opened.error().is(media::MediaError::NotAClip));
        FileRef lost;
        lost.sha256 = std::string(64, 'a');
        QVERIFY(!m_owner->services().clips.open({.path = {}, .file = lost}, {}, {}));
    }
};

QTEST_GUILESS_MAIN(ClipTest)
#include "clip_test.moc"
