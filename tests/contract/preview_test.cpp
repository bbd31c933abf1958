#include <QtTest/QtTest>

#include "person.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"
#include "vidgo/media/media_error.h"
#include "vidgo/service/service_error.h"
#include "vidgo/test/qt_result.h"

using namespace vidgo;
using service::ServiceError;
using test::input;
using test::Person;

namespace {

RunRequest request(Tool tool, Json::Object parameters)
{
    return {.tool = tool, .input = input("product-perfume.jpg"), .parameters = std::move(parameters)};
}

} // namespace

Q_DECLARE_METATYPE(vidgo::RunRequest)

/// What a moved slider shows.
class PreviewTest : public QObject
{
    Q_OBJECT

    Person m_person;

    service::RunService& runs() { return m_person.services().runs; }

private Q_SLOTS:
    void everyEngineShowsWhatItWouldMake_data()
    {
        QTest::addColumn<RunRequest>("first");
        QTest::addColumn<RunRequest>("changed");
        QTest::newRow("cut-out") << request(Tool::BackgroundRemoval, {})
                                 << request(Tool::BackgroundRemoval,
                                            {{"background", "color"}, {"color", "#204060"}});
        QTest::newRow("scene") << request(Tool::ProductScene, {{"scene", "luxury_gold"}})
                               << request(Tool::ProductScene, {{"scene", "luxury_gold"}, {"scale", 0.6}});
        QTest::newRow("painted scene")
            << request(Tool::ProductScene, {{"scene", "kitchen_oak"}})
            << request(Tool::ProductScene, {{"scene", "kitchen_oak"}, {"light_from", 0.9}});
        QTest::newRow("style") << request(Tool::StyleGallery, {{"style", "vhs"}})
                               << request(Tool::StyleGallery, {{"style", "vhs"}, {"strength", 0.3}});
        QTest::newRow("enhancement") << request(Tool::Enhancement, {{"enlarge", 1}, {"detail", 0.0}})
                                     << request(Tool::Enhancement, {{"enlarge", 1}, {"detail", 1.0}});
    }

    void everyEngineShowsWhatItWouldMake()
    {
        QFETCH(const RunRequest, first);
        QFETCH(const RunRequest, changed);
        const auto before = runs().preview(first, 640, {});
        VIDGO_VERIFY(before);
        QCOMPARE(before->rgba.size(), std::size_t(before->width) * std::size_t(before->height) * 4);
        QVERIFY(std::max(before->width, before->height) <= 640);
        QVERIFY(std::max(before->width, before->height) >= 480);
        const auto after = runs().preview(changed, 640, {});
        VIDGO_VERIFY(after);
        QVERIFY(before->rgba != after->rgba);
        QVERIFY(runs().preview(first, 640, {})->rgba == before->rgba);
        // Nothing is kept of it.
        QCOMPARE(m_person.services().library.list({})->total, std::int64_t{0});
    }

    void aPlateOfOnesOwnCarriesTheProduct()
    {
        const auto own =
            request(Tool::ProductScene, {{"picture", toUtf8(input("room-dated.jpg"))}, {"scale", 1.5}});
        const auto preview = runs().preview(own, 640, {});
        VIDGO_VERIFY(preview);
        QCOMPARE(preview->width, 640);
    }

    void whatCannotBeMadeIsRefused()
    {
        const auto cutout = request(Tool::BackgroundRemoval, {});
        VIDGO_VERIFY_ERROR(runs().preview(cutout, 10, {}), BaseError::InvalidArgument);
        VIDGO_VERIFY_ERROR(runs().preview(cutout, 20000, {}), BaseError::InvalidArgument);
        VIDGO_VERIFY_ERROR(runs().preview(request(Tool::RoomRedesign, {}), 640, {}), ServiceError::NoEngine);
        VIDGO_VERIFY_ERROR(runs().preview(request(Tool::StyleGallery, {{"style", "claymation"}}), 640, {}),
                           ServiceError::UnknownStyle);
        VIDGO_VERIFY_ERROR(runs().preview(request(Tool::ProductScene, {{"scene", "moon"}}), 640, {}),
                           ServiceError::UnknownScene);
        VIDGO_VERIFY_ERROR(runs().preview(request(Tool::ProductScene, {}), 640, {}),
                           BaseError::InvalidArgument);
        auto missing = cutout;
        missing.input = m_person.home() / "nothing.png";
        VIDGO_VERIFY_ERROR(runs().preview(missing, 640, {}), BaseError::FileNotFound);
    }

    void oneThatIsNoLongerWantedEndsAtOnce()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto request_ = request(Tool::StyleGallery, {{"style", "oil_painting"}});
        VIDGO_VERIFY_ERROR(runs().preview(request_, 960, stop.get_token()), BaseError::Cancelled);
    }
};

QTEST_GUILESS_MAIN(PreviewTest)
#include "preview_test.moc"
