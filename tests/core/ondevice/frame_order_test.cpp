// The frames of a clip by time: every one where it belongs, and few of them in memory.

#include "moving/frame_order.h"
#include "vidgo/test/qt_result.h"
#include "vidgo/test/test_clips.h"
#include "vidgo/test/test_folder.h"

using namespace vidgo;
using ondevice::FrameOrder;

class FrameOrderTest : public QObject
{
    Q_OBJECT

    test::TestFolder m_folder;

    // 200 frames; some 43 of them fill the memory that may be used.
    std::filesystem::path clip()
    {
        auto path = m_folder / "long.mp4";
        if (!std::filesystem::exists(path))
            test::runFfmpeg(
                "-f lavfi -i color=gray:s=1920x1080:r=50:d=4 -c:v libx264 -preset ultrafast -g 25 "
                "-pix_fmt yuv420p " +
                test::quoted(path));
        return path;
    }

private Q_SLOTS:
    void aJumpToTheBeginningKeepsFewFrames()
    {
        auto order = FrameOrder::open(clip(), 0, {});
        VIDGO_VERIFY(order);
        VIDGO_VERIFY((*order)->at(3'900'000));
        const auto first = (*order)->at(0);
        VIDGO_VERIFY(first);
        QCOMPARE((*first)->timeUs, 0);
        QVERIFY2((*order)->held() < 50, std::to_string((*order)->held()).c_str());
        // From there on as if it had begun there.
        for (const std::int64_t at : {20'000, 40'000, 500'000, 1'500'000}) {
            const auto frame = (*order)->at(at);
            VIDGO_VERIFY(frame);
            QCOMPARE((*frame)->timeUs, at);
        }
    }

    void walkingBackwardsMeetsEveryFrame()
    {
        auto order = FrameOrder::open(clip(), 0, {});
        VIDGO_VERIFY(order);
        for (std::int64_t at = 3'980'000; at >= 3'000'000; at -= 20'000) {
            const auto frame = (*order)->at(at);
            VIDGO_VERIFY(frame);
            QCOMPARE((*frame)->timeUs, at);
            QVERIFY((*order)->held() < 50);
        }
    }
};

QTEST_APPLESS_MAIN(FrameOrderTest)
#include "frame_order_test.moc"
