#include <QtTest/QtTest>

#include "../support/fake_services.h"
#include "vidgo/model/cutout.h"
#include "vidgo/model/style.h"
#include "vidgo/ui/library/library_detail.h"

using namespace vidgo;
using vidgo::ui::library::LibraryDetail;

class LibraryDetailTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensAnItem();
    void saysTheSettingsInWords();
    void saysTheEffectsOfAClip();
    void survivesSettingsItCannotRead();
    void saysWhyItCannotOpen();
    void theLastChoiceWins();
    void followsRatingAndBoards();
    void saysThatTheFileIsMissing();
    void followsTheLanguage();
    void aLateAnswerFindsNobody();
};

namespace {

QStringList valuesOf(const LibraryDetail& detail)
{
    QStringList values;
    const auto facts = detail.facts();
    for (const auto& fact : facts)
        values.append(fact.toMap().value(QStringLiteral("value")).toString());
    return values;
}

} // namespace

void LibraryDetailTest::opensAnItem()
{
    test::FakeServices fakes;
    fakes.library.add(fakes.examples, "br-electronics-01");
    LibraryDetail detail;
    detail.setHub(&fakes.hub);
    QCOMPARE(detail.state(), LibraryDetail::None);
    detail.setItemId(QStringLiteral("item-1"));
    QCOMPARE(detail.state(), LibraryDetail::Loading);
    fakes.answer();
    QCOMPARE(detail.state(), LibraryDetail::Content);
    QCOMPARE(detail.name(), QStringLiteral("br-electronics-01.jpg"));
    QCOMPARE(detail.toolId(), QStringLiteral("background_removal"));
    QVERIFY(detail.before().isLocalFile());
    QVERIFY(detail.after().isLocalFile());
    QVERIFY(detail.before() != detail.after());
    detail.setItemId({});
    QCOMPARE(detail.state(), LibraryDetail::None);
    QVERIFY(detail.before().isEmpty());
}

void LibraryDetailTest::saysTheSettingsInWords()
{
    test::FakeServices fakes;
    fakes.library.add(fakes.examples, "br-electronics-01");
    CutoutSettings settings;
    settings.subject = CutoutSettings::Subject::Person;
    settings.background = CutoutSettings::Background::Color;
    settings.color = "#00FF7F";
    settings.edgeSoftness = 0.25;
    settings.strokes.push_back({Stroke::Kind::Keep, 0.02, {{0.1, 0.1}}});
    fakes.library.items.front().parameters = toJson(settings);
    LibraryDetail detail;
    detail.setHub(&fakes.hub);
    detail.setItemId(QStringLiteral("item-1"));
    fakes.answer();
    const auto values = valuesOf(detail);
    QVERIFY(values.contains(QStringLiteral("Background removal")));
    QVERIFY(values.contains(QStringLiteral("This computer")));
    QVERIFY(values.contains(QStringLiteral("A person")));
    QVERIFY(values.contains(QStringLiteral("Colour #00FF7F")));
    QVERIFY(values.contains(QStringLiteral("25%")));
    QCOMPARE(values.size(), 9);
}

void LibraryDetailTest::saysTheEffectsOfAClip()
{
    test::FakeServices fakes;
    fakes.library.add(fakes.examples, "br-electronics-01");
    auto& item = fakes.library.items.front();
    item.tool = Tool::StyleGallery;
    item.parameters =
        toJson(StyleSettings{.style = {},
                             .strength = 1,
                             .parameters = {},
                             .effects = {.speed = 1.5, .play = ClipEffects::Play::Boomerang, .glow = 0.4}});
    LibraryDetail detail;
    detail.setHub(&fakes.hub);
    detail.setItemId(QStringLiteral("item-1"));
    fakes.answer();
    const auto facts = detail.facts();
    QStringList effects;
    for (const auto& fact : facts)
        if (fact.toMap().value(QStringLiteral("keys")).toStringList().contains(QStringLiteral("effects")))
            effects << fact.toMap().value(QStringLiteral("value")).toString();
    QCOMPARE(effects,
             QStringList({QString::fromUtf8("1.5×"), QStringLiteral("Boomerang"), QStringLiteral("40%")}));
    // Without a style there is nothing to be said of one.
    QVERIFY(!valuesOf(detail).contains(QStringLiteral("100%")));
}

void LibraryDetailTest::survivesSettingsItCannotRead()
{
    test::FakeServices fakes;
    fakes.library.add(fakes.examples, "br-electronics-01");
    fakes.library.items.front().parameters = Json::Object{{"subject", "spaceship"}};
    LibraryDetail detail;
    detail.setHub(&fakes.hub);
    detail.setItemId(QStringLiteral("item-1"));
    fakes.answer();
    QCOMPARE(detail.state(), LibraryDetail::Content);
    QCOMPARE(valuesOf(detail).size(), 5);
}

void LibraryDetailTest::saysWhyItCannotOpen()
{
    test::FakeServices fakes;
    fakes.library.add(fakes.examples, "br-electronics-01");
    fakes.library.fileFailure = test::someError();
    LibraryDetail detail;
    detail.setHub(&fakes.hub);
    detail.setItemId(QStringLiteral("item-1"));
    fakes.answer();
    QCOMPARE(detail.state(), LibraryDetail::Failed);
    QVERIFY(!detail.errorText().isEmpty());
    fakes.library.fileFailure.reset();
    detail.reload();
    QVERIFY(detail.errorText().isEmpty());
    fakes.answer();
    QCOMPARE(detail.state(), LibraryDetail::Content);
}

void LibraryDetailTest::theLastChoiceWins()
{
    test::FakeServices fakes;
    fakes.library.add(fakes.examples, "br-electronics-01");
    fakes.library.add(fakes.examples, "br-food-01");
    LibraryDetail detail;
    detail.setHub(&fakes.hub);
    detail.setItemId(QStringLiteral("item-1"));
    detail.setItemId(QStringLiteral("item-2"));
    fakes.executor.runNext();
    QCoreApplication::processEvents();
    QCOMPARE(detail.state(), LibraryDetail::Loading);
    fakes.answer();
    QCOMPARE(detail.name(), QStringLiteral("br-food-01.jpg"));
}

void LibraryDetailTest::followsRatingAndBoards()
{
    test::FakeServices fakes;
    fakes.library.add(fakes.examples, "br-electronics-01");
    fakes.library.boardList = {{BoardId("b1"), "Shoes"}};
    LibraryDetail detail;
    detail.setHub(&fakes.hub);
    detail.setItemId(QStringLiteral("item-1"));
    fakes.answer();
    QCOMPARE(detail.rating(), 0);
    fakes.library.items[0].rating = 4;
    fakes.library.boardItems["b1"] = {"item-1"};
    Q_EMIT fakes.hub.libraryChanged();
    QCOMPARE(detail.state(), LibraryDetail::Content); // the pictures stay
    fakes.answer();
    QCOMPARE(detail.rating(), 4);
    QCOMPARE(detail.boards(), QStringList{QStringLiteral("b1")});
}

void LibraryDetailTest::saysThatTheFileIsMissing()
{
    test::FakeServices fakes;
    fakes.library.add(fakes.examples, "br-electronics-01");
    fakes.library.files.clear();
    LibraryDetail detail;
    detail.setHub(&fakes.hub);
    detail.setItemId(QStringLiteral("item-1"));
    fakes.answer();
    QCOMPARE(detail.state(), LibraryDetail::Failed);
    QVERIFY(detail.fileMissing());
    QCOMPARE(detail.name(), QStringLiteral("br-electronics-01.jpg")); // still known by name
}

void LibraryDetailTest::followsTheLanguage()
{
    test::FakeServices fakes;
    fakes.library.add(fakes.examples, "br-electronics-01");
    LibraryDetail detail;
    detail.setHub(&fakes.hub);
    detail.setItemId(QStringLiteral("item-1"));
    fakes.answer();
    QSignalSpy changed(&detail, &LibraryDetail::changed);
    fakes.hub.setLanguage(Language::Spanish);
    QCOMPARE(changed.count(), 1);
    QVERIFY(valuesOf(detail).contains(QStringLiteral("Quitar el fondo")));
}

void LibraryDetailTest::aLateAnswerFindsNobody()
{
    test::FakeServices fakes;
    fakes.library.add(fakes.examples, "br-electronics-01");
    {
        LibraryDetail detail;
        detail.setHub(&fakes.hub);
        detail.setItemId(QStringLiteral("item-1"));
    }
    fakes.answer();
}

QTEST_GUILESS_MAIN(LibraryDetailTest)
#include "library_detail_test.moc"
