#include <QtTest/QtTest>

#include <set>

#include "vidgo/backend/export_name.h"
#include "vidgo/media/picture_file.h"
#include "vidgo/service/service_error.h"
#include "vidgo/test/qt_result.h"

using namespace vidgo;

namespace {

LibraryItem item()
{
    return {.tool = Tool::BackgroundRemoval,
            .topic = "food",
            .inputName = "Käse & Brot.final.JPG",
            .result = {.width = 1280, .height = 720},
            .createdAt = timestampFromIso8601("2026-11-21T09:30:05.250Z").value()};
}

bool nothingExists(const std::string&)
{
    return false;
}

} // namespace

class ExportNameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTemplateIsFilledIn_data()
    {
        QTest::addColumn<QString>("nameTemplate");
        QTest::addColumn<int>("format");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* text, PictureFormat format, const char* expected) {
            QTest::newRow(name) << QString::fromUtf8(text) << static_cast<int>(format)
                                << QString::fromUtf8(expected);
        };
        row("usual", "{name}-{tool}", PictureFormat::Png, "Käse & Brot.final-background-removal.png");
        row("time", "{date}_{time}", PictureFormat::WebP, "2026-11-21_093005.webp");
        row("size", "{width}x{height} {topic}", PictureFormat::Jpeg, "1280x720 food.jpg");
        row("unknown place", "{who}", PictureFormat::Png, "{who}.png");
        row("separators", "../../{name}", PictureFormat::Png, "_.._Käse & Brot.final.png");
        row("empty", "", PictureFormat::Png, "unnamed.png");
        row("device of Windows", "con", PictureFormat::Png, "_con.png");
        row("cjk", "製品 {topic}", PictureFormat::Png, "製品 food.png");
    }

    void theTemplateIsFilledIn()
    {
        QFETCH(QString, nameTemplate);
        QFETCH(int, format);
        QFETCH(QString, expected);
        const ExportRequest request{.format = static_cast<PictureFormat>(format),
                                    .nameTemplate = nameTemplate.toStdString()};
        const auto name = backend::exportFileName(
            request, item(), media::extensionOf(static_cast<PictureFormat>(format)), nothingExists);
        VIDGO_VERIFY(name);
        QCOMPARE(QString::fromStdString(*name), expected);
    }

    void aVeryLongNameIsCutBetweenCharacters()
    {
        auto long_ = item();
        for (int i = 0; i < 200; ++i)
            long_.inputName.insert(0, "写");
        const auto name = backend::exportFileName({.nameTemplate = "{name}"}, long_, "png", nothingExists);
        VIDGO_VERIFY(name);
        QVERIFY(name->size() < 255);
        QVERIFY(!QString::fromStdString(*name).contains(QChar(0xFFFD)));
    }

    void aTakenNameFollowsTheRule()
    {
        const std::set<std::string> taken = {"a.png", "a (2).png"};
        const auto exists = [&](const std::string& name) { return taken.contains(name); };
        ExportRequest request{.nameTemplate = "a"};
        request.collision = NameCollision::Number;
        QCOMPARE(backend::exportFileName(request, item(), "png", exists).value(), std::string("a (3).png"));
        request.collision = NameCollision::Replace;
        QCOMPARE(backend::exportFileName(request, item(), "png", exists).value(), std::string("a.png"));
        request.collision = NameCollision::Refuse;
        VIDGO_VERIFY_ERROR(backend::exportFileName(request, item(), "png", exists),
                           service::ServiceError::NameTaken);
    }
};

QTEST_GUILESS_MAIN(ExportNameTest)
#include "export_name_test.moc"
