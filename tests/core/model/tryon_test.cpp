#include <QtTest/QtTest>

#include "vidgo/base/base_error.h"
#include "vidgo/model/tryon.h"
#include "vidgo/test/qt_result.h"

using namespace vidgo;

class TryOnTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void settingsSurviveTheirJson()
    {
        for (const auto kind : {GarmentKind::Automatic, GarmentKind::Top, GarmentKind::Outer,
                                GarmentKind::Dress, GarmentKind::Outfit}) {
            const TryOnSettings settings{
                .garment = "/a/服.png", .kind = kind, .length = 1.2, .width = 0.9, .shading = 0.25};
            const auto read = tryOnFromJson(toJson(settings));
            VIDGO_VERIFY(read);
            QVERIFY(*read == settings);
            QVERIFY(garmentKindFromId(garmentKindId(kind)) == kind);
        }
    }

    void whatIsMissingHasItsDefault()
    {
        const auto read = tryOnFromJson(Json::Object{{"garment", "a.png"}, {"of_a_later_version", 1}});
        VIDGO_VERIFY(read);
        QVERIFY(*read == TryOnSettings{.garment = "a.png"});
    }

    void whatCannotBeIsRefused()
    {
        const auto refused = [](const char* key, const Json& value) {
            Json::Object json{{"garment", "a.png"}};
            json[key] = value;
            const auto read = tryOnFromJson(json);
            return !read && read.error().is(BaseError::InvalidArgument);
        };
        QVERIFY(refused("garment", ""));
        QVERIFY(refused("garment", 5));
        QVERIFY(refused("kind", "hat"));
        QVERIFY(refused("length", 0.5));
        QVERIFY(refused("length", 2));
        QVERIFY(refused("width", 0.1));
        QVERIFY(refused("shading", -0.1));
        VIDGO_VERIFY_ERROR(tryOnFromJson(Json::Object{}), BaseError::InvalidArgument);
        VIDGO_VERIFY_ERROR(tryOnFromJson(Json(3)), BaseError::InvalidArgument);
    }
};

QTEST_GUILESS_MAIN(TryOnTest)
#include "tryon_test.moc"
