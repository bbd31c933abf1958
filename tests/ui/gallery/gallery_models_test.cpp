#include <QtTest/QtTest>

#include "../support/fake_services.h"
#include "vidgo/ui/gallery/category_list.h"
#include "vidgo/ui/gallery/example_detail.h"
#include "vidgo/ui/gallery/gallery_model.h"
#include "vidgo/ui/gallery/style_detail.h"

using namespace vidgo;
using namespace vidgo::ui::gallery;

namespace {

QVariant at(const QAbstractItemModel& model, int row, int role)
{
    return model.data(model.index(row, 0), role);
}

/// A gallery that has been answered.
struct Opened
{
    explicit Opened(test::FakeServices& services)
        : fakes(services)
    {
        model.setHub(&fakes.hub);
        model.componentComplete();
        fakes.answer();
    }
    void set(const char* property, const QVariant& value)
    {
        QVERIFY(model.setProperty(property, value));
        fakes.answer();
    }

    test::FakeServices& fakes;
    GalleryModel model;
};

void fillWith(test::FakeServices& fakes, int examples)
{
    const auto one = fakes.examples.materials.front();
    fakes.examples.materials.clear();
    for (int i = 0; i < examples; ++i) {
        fakes.examples.materials.push_back(one);
        fakes.examples.materials.back().id = MaterialId("m" + std::to_string(i));
    }
}

} // namespace

class GalleryModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void examplesLoadAndPicturesComeWhenTheyAreWanted();
    void whatNarrowsTheListReachesTheQuery_data();
    void whatNarrowsTheListReachesTheQuery();
    void theWholeIsShownAgain();
    void pagesFollowAsTheViewScrolls();
    void anEmptyAnswerBeforeThePackIsInMeansWait();
    void aFailureIsSaidAndTriedAgain();
    void readingTheSameAgainMovesNothing();
    void whatIsNewComesInBetween();
    void aPictureFindsItsRowAfterItMoved();
    void aHeartIsKeptAndShownEverywhere();
    void aHeartThatCannotBeKeptIsSaid();
    void aFavouriteStaysInSightUntilTheListIsReadAnew();
    void visitorsSeeTheWatermarkedStill();
    void categoriesAreToolsAndKindsOfStyles();
    void aCategoryOfStylesListsItsStyles();
    void aStyleSaysWhereItRuns();
    void anExampleIsOpenedAndCounted();
    void anExampleThatIsGoneIsSaid();
    void namesFollowTheLanguage();
    void lateAnswersFindNobody();
};

void GalleryModelsTest::examplesLoadAndPicturesComeWhenTheyAreWanted()
{
    test::FakeServices fakes;
    GalleryModel model;
    model.setHub(&fakes.hub);
    model.componentComplete();
    QCOMPARE(model.state(), GalleryModel::Loading);
    fakes.answer();
    QCOMPARE(model.state(), GalleryModel::Content);
    QCOMPARE(model.total(), int(fakes.examples.materials.size()));
    QVERIFY(at(model, 0, GalleryModel::After).toUrl().isEmpty());
    model.want(0);
    model.want(-1);
    model.want(1000);
    fakes.answer();
    QVERIFY(at(model, 0, GalleryModel::After).toUrl().isLocalFile());
    QVERIFY(at(model, 0, GalleryModel::Before).toUrl().isLocalFile());
    QVERIFY(at(model, 1, GalleryModel::After).toUrl().isEmpty());
}

void GalleryModelsTest::whatNarrowsTheListReachesTheQuery_data()
{
    QTest::addColumn<QByteArray>("property");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<int>("field");
    QTest::newRow("tool") << QByteArray("category") << QVariant(QStringLiteral("try_on")) << 0;
    QTest::newRow("category") << QByteArray("category") << QVariant(QStringLiteral("style_gallery/retro"))
                              << 1;
    QTest::newRow("style") << QByteArray("style") << QVariant(QStringLiteral("vhs")) << 2;
    QTest::newRow("here") << QByteArray("place") << QVariant(int(GalleryModel::OnThisComputer)) << 3;
    QTest::newRow("online") << QByteArray("place") << QVariant(int(GalleryModel::ByProvider)) << 4;
    QTest::newRow("clips") << QByteArray("kind") << QVariant(int(GalleryModel::Clips)) << 5;
    QTest::newRow("pictures") << QByteArray("kind") << QVariant(int(GalleryModel::Pictures)) << 6;
    QTest::newRow("favourites") << QByteArray("favouritesOnly") << QVariant(true) << 7;
    QTest::newRow("text") << QByteArray("text") << QVariant(QStringLiteral("ヘッドホン")) << 8;
}

void GalleryModelsTest::whatNarrowsTheListReachesTheQuery()
{
    QFETCH(QByteArray, property);
    QFETCH(QVariant, value);
    QFETCH(int, field);
    test::FakeServices fakes;
    Opened gallery(fakes);
    QVERIFY(!gallery.model.filtered());
    gallery.set(property, value);
    QVERIFY(gallery.model.filtered());
    const auto& query = fakes.examples.lastQuery;
    const bool expected[] = {query.tool == Tool::TryOn && query.topic.empty(),
                             query.tool == Tool::StyleGallery && query.topic == "retro",
                             query.style == "vhs",
                             query.engine == Engine::OnDevice,
                             query.engine == Engine::Provider,
                             query.kind == MaterialQuery::Kind::Clip,
                             query.kind == MaterialQuery::Kind::Picture,
                             query.favouritesOnly,
                             query.text == "ヘッドホン"};
    for (int i = 0; i < int(std::size(expected)); ++i)
        QCOMPARE(expected[i], i == field);
}

void GalleryModelsTest::theWholeIsShownAgain()
{
    test::FakeServices fakes;
    Opened gallery(fakes);
    gallery.set("text", QStringLiteral("nothing is called this"));
    QCOMPARE(gallery.model.state(), GalleryModel::Empty);
    gallery.set("order", int(GalleryModel::Newest));
    gallery.model.showAll();
    fakes.answer();
    QCOMPARE(gallery.model.state(), GalleryModel::Content);
    QVERIFY(!gallery.model.filtered());
    QCOMPARE(fakes.examples.lastQuery.order, MaterialQuery::Order::Newest); // the order is no filter
    gallery.set("order", int(GalleryModel::Popular));
    QCOMPARE(fakes.examples.lastQuery.order, MaterialQuery::Order::Popular);
}

void GalleryModelsTest::pagesFollowAsTheViewScrolls()
{
    test::FakeServices fakes;
    fillWith(fakes, 130);
    Opened gallery(fakes);
    QCOMPARE(gallery.model.count(), 60);
    QCOMPARE(gallery.model.total(), 130);
    QVERIFY(gallery.model.canFetchMore({}));
    gallery.model.fetchMore({});
    QVERIFY(!gallery.model.canFetchMore({})); // one page at a time
    fakes.answer();
    gallery.model.fetchMore({});
    fakes.answer();
    QCOMPARE(gallery.model.count(), 130);
    QVERIFY(!gallery.model.canFetchMore({}));
    // Examples went while the last page was on its way.
    gallery.model.reload();
    fakes.answer();
    fakes.examples.materials.resize(60);
    gallery.model.fetchMore({});
    fakes.answer();
    QCOMPARE(gallery.model.count(), 60);
    QVERIFY(!gallery.model.canFetchMore({}));
}

void GalleryModelsTest::anEmptyAnswerBeforeThePackIsInMeansWait()
{
    test::FakeServices fakes(false);
    Opened gallery(fakes);
    QCOMPARE(gallery.model.state(), GalleryModel::Loading);
    fakes.hub.setExamplesReady(true);
    fakes.answer();
    QCOMPARE(gallery.model.state(), GalleryModel::Empty);
}

void GalleryModelsTest::aFailureIsSaidAndTriedAgain()
{
    test::FakeServices fakes;
    fakes.examples.failure = test::someError();
    Opened gallery(fakes);
    QCOMPARE(gallery.model.state(), GalleryModel::Failed);
    QVERIFY(!gallery.model.errorText().isEmpty());
    fakes.examples.failure.reset();
    gallery.model.reload();
    fakes.answer();
    QCOMPARE(gallery.model.state(), GalleryModel::Content);
}

void GalleryModelsTest::readingTheSameAgainMovesNothing()
{
    test::FakeServices fakes;
    Opened gallery(fakes);
    gallery.model.want(3);
    fakes.answer();
    QSignalSpy resets(&gallery.model, &GalleryModel::modelReset);
    fakes.hub.setExamplesReady(true);
    fakes.answer();
    QCOMPARE(resets.count(), 0);
    QVERIFY(at(gallery.model, 3, GalleryModel::After).toUrl().isLocalFile());
    gallery.set("kind", int(GalleryModel::Clips));
    QCOMPARE(resets.count(), 1);
}

void GalleryModelsTest::whatIsNewComesInBetween()
{
    test::FakeServices fakes;
    fillWith(fakes, 130);
    Opened gallery(fakes);
    gallery.model.fetchMore({});
    fakes.answer();
    QCOMPARE(gallery.model.count(), 120);
    const QPersistentModelIndex seventh = gallery.model.index(7);
    const auto id = at(gallery.model, 7, GalleryModel::ExampleId);
    gallery.model.want(7);
    fakes.answer();
    QSignalSpy resets(&gallery.model, &GalleryModel::modelReset);
    auto& all = fakes.examples.materials;
    for (const int place : {0, 0, 5, 131}) {
        auto fresh = all.front();
        fresh.id = MaterialId("new" + std::to_string(all.size()));
        all.insert(all.begin() + place, fresh);
    }
    fakes.hub.setExamplesReady(true);
    fakes.answer();
    QCOMPARE(resets.count(), 0);
    QCOMPARE(gallery.model.total(), 134);
    QVERIFY(gallery.model.count() >= 123);
    QCOMPARE(seventh.row(), 10);
    QCOMPARE(seventh.data(GalleryModel::ExampleId), id);
    QVERIFY(seventh.data(GalleryModel::After).toUrl().isLocalFile());
    for (int row = 0; row < gallery.model.count(); ++row)
        QCOMPARE(at(gallery.model, row, GalleryModel::ExampleId).toString(),
                 QString::fromStdString(all[static_cast<std::size_t>(row)].id.value()));
}

void GalleryModelsTest::aPictureFindsItsRowAfterItMoved()
{
    test::FakeServices fakes;
    Opened gallery(fakes);
    const QPersistentModelIndex third = gallery.model.index(3);
    auto fresh = fakes.examples.materials.front();
    fresh.id = MaterialId("new");
    fakes.examples.materials.insert(fakes.examples.materials.begin(), fresh);
    fakes.hub.setExamplesReady(true);
    fakes.executor.runNext(); // what is new is found, but not told yet
    gallery.model.want(3);
    fakes.answer();
    QCOMPARE(third.row(), 4);
    QVERIFY(third.data(GalleryModel::After).toUrl().isLocalFile());
}

void GalleryModelsTest::aHeartIsKeptAndShownEverywhere()
{
    test::FakeServices fakes;
    Opened first(fakes);
    Opened second(fakes);
    ExampleDetail detail;
    detail.setHub(&fakes.hub);
    detail.setExampleId(at(first.model, 2, GalleryModel::ExampleId).toString());
    fakes.answer();
    first.model.setFavourite(2, true);
    fakes.answer();
    QVERIFY(fakes.examples.materials[2].favourite);
    QVERIFY(at(first.model, 2, GalleryModel::Favourite).toBool());
    QVERIFY(at(second.model, 2, GalleryModel::Favourite).toBool());
    QVERIFY(detail.favourite());
    detail.setFavourite(false);
    fakes.answer();
    QVERIFY(!fakes.examples.materials[2].favourite);
    QVERIFY(!at(second.model, 2, GalleryModel::Favourite).toBool());
}

void GalleryModelsTest::aHeartThatCannotBeKeptIsSaid()
{
    test::FakeServices fakes;
    Opened gallery(fakes);
    fakes.examples.favouriteFailure = test::someError();
    QSignalSpy failed(&gallery.model, &GalleryModel::favouriteFailed);
    gallery.model.setFavourite(0, true);
    fakes.answer();
    QCOMPARE(failed.count(), 1);
    QVERIFY(!failed.first().first().toString().isEmpty());
    QVERIFY(!at(gallery.model, 0, GalleryModel::Favourite).toBool());
}

void GalleryModelsTest::aFavouriteStaysInSightUntilTheListIsReadAnew()
{
    test::FakeServices fakes;
    fakes.examples.materials[5].favourite = true;
    fakes.examples.materials[6].favourite = true;
    Opened all(fakes);
    Opened marked(fakes);
    marked.set("favouritesOnly", true);
    QCOMPARE(marked.model.count(), 2);
    marked.model.setFavourite(0, false);
    fakes.answer();
    QCOMPARE(marked.model.count(), 2);
    QVERIFY(!at(marked.model, 0, GalleryModel::Favourite).toBool());
    marked.model.reload();
    fakes.answer();
    QCOMPARE(marked.model.count(), 1);
    // One that is marked elsewhere joins at once.
    all.model.setFavourite(9, true);
    fakes.answer();
    QCOMPARE(marked.model.count(), 2);
}

void GalleryModelsTest::visitorsSeeTheWatermarkedStill()
{
    test::FakeServices fakes;
    fakes.session.value = StudioMode::Visitor;
    auto& materials = fakes.examples.materials;
    auto picture = std::ranges::find_if(materials, [](const Material& one) { return !one.isClip(); });
    picture->watermarkedResult = picture->input; // any other file than the result
    Opened gallery(fakes);
    const int row = int(picture - materials.begin());
    gallery.model.want(row);
    fakes.answer();
    QCOMPARE(at(gallery.model, row, GalleryModel::After), at(gallery.model, row, GalleryModel::Before));
    fakes.session.value = StudioMode::OwnComputer;
    Q_EMIT fakes.hub.sessionChanged();
    fakes.answer();
    QVERIFY(at(gallery.model, row, GalleryModel::After) != at(gallery.model, row, GalleryModel::Before));
    // Of a clip everybody sees a still.
    const auto clip = std::ranges::find_if(materials, &Material::isClip);
    ExampleDetail detail;
    detail.setHub(&fakes.hub);
    detail.setExampleId(QString::fromStdString(clip->id.value()));
    fakes.answer();
    QVERIFY(detail.clip());
    QVERIFY(detail.after().path().endsWith(QStringLiteral("-poster.jpg")));
}

void GalleryModelsTest::categoriesAreToolsAndKindsOfStyles()
{
    test::FakeServices fakes;
    CategoryList list;
    list.setHub(&fakes.hub);
    QCOMPARE(list.count(), 1 + 6 + int(fakes.catalog.data.styleCategories.size()));
    QVERIFY(list.categoryAt(0).isEmpty());
    QCOMPARE(at(list, 0, CategoryList::Name).toString(), QStringLiteral("All"));
    QCOMPARE(list.categoryAt(1), QStringLiteral("background_removal"));
    QCOMPARE(list.categoryOf(QStringLiteral("vhs")), QStringLiteral("style_gallery/retro"));
    QVERIFY(list.categoryOf(QStringLiteral("nothing")).isEmpty());
}

void GalleryModelsTest::aCategoryOfStylesListsItsStyles()
{
    test::FakeServices fakes;
    CategoryList list;
    list.setHub(&fakes.hub);
    list.setWithin(QStringLiteral("style_gallery/retro"));
    QCOMPARE(list.count(), 3);
    QCOMPARE(list.categoryAt(2), QStringLiteral("vhs"));
    list.setWithin(QStringLiteral("try_on"));
    QCOMPARE(list.count(), 0);
}

void GalleryModelsTest::aStyleSaysWhereItRuns()
{
    test::FakeServices fakes;
    StyleDetail style;
    style.setHub(&fakes.hub);
    QVERIFY(!style.known());
    style.setProperty("styleId", QStringLiteral("oil_painting"));
    QVERIFY(style.known());
    QVERIFY(style.onDevice());
    QCOMPARE(style.name(), QStringLiteral("Oil Painting"));
    QVERIFY(!style.useCase().isEmpty());
    QCOMPARE(style.parameters().first(), QStringLiteral("Strength"));
    QVERIFY(style.parameters().size() > 1);
    style.setProperty("styleId", QStringLiteral("claymation"));
    QVERIFY(!style.onDevice());
    QVERIFY(style.parameters().isEmpty());
}

void GalleryModelsTest::anExampleIsOpenedAndCounted()
{
    test::FakeServices fakes;
    ExampleDetail detail;
    detail.setHub(&fakes.hub);
    QVERIFY(!detail.loading());
    detail.setExampleId(QStringLiteral("st-watercolor-01"));
    QVERIFY(detail.loading());
    fakes.answer();
    QVERIFY(!detail.loading());
    QCOMPARE(detail.kindName(), QStringLiteral("Watercolor"));
    QCOMPARE(detail.styleId(), QStringLiteral("watercolor"));
    QVERIFY(detail.onDevice());
    QVERIFY(!detail.title().isEmpty());
    QVERIFY(!detail.label().isEmpty());
    QVERIFY(!detail.credits().isEmpty());
    QVERIFY(detail.facts().size() >= 4);
    QVERIFY(detail.before().isLocalFile());
    QCOMPARE(fakes.examples.views, std::vector<std::string>{"st-watercolor-01"});
    detail.setExampleId({});
    QVERIFY(detail.title().isEmpty());
    QVERIFY(detail.facts().isEmpty());
    QVERIFY(!detail.loading());
}

void GalleryModelsTest::anExampleThatIsGoneIsSaid()
{
    test::FakeServices fakes;
    ExampleDetail detail;
    detail.setHub(&fakes.hub);
    detail.setExampleId(QStringLiteral("nothing"));
    fakes.answer();
    QVERIFY(!detail.errorText().isEmpty());
}

void GalleryModelsTest::namesFollowTheLanguage()
{
    test::FakeServices fakes;
    Opened gallery(fakes);
    CategoryList list;
    list.setHub(&fakes.hub);
    QSignalSpy titles(&gallery.model, &GalleryModel::dataChanged);
    QSignalSpy names(&list, &CategoryList::dataChanged);
    fakes.hub.setLanguage(Language::Japanese);
    QCOMPARE(titles.count(), 1);
    QCOMPARE(names.count(), 1);
    QCOMPARE(at(list, 1, CategoryList::Name).toString(), QStringLiteral("背景削除"));
}

void GalleryModelsTest::lateAnswersFindNobody()
{
    test::FakeServices fakes;
    {
        Opened gallery(fakes);
        gallery.model.want(0);
        gallery.model.setFavourite(0, true);
        gallery.model.reload();
        ExampleDetail detail;
        detail.setHub(&fakes.hub);
        detail.setExampleId(QStringLiteral("st-watercolor-01"));
    }
    fakes.answer();
    QVERIFY(fakes.examples.materials[0].favourite); // kept all the same
}

QTEST_GUILESS_MAIN(GalleryModelsTest)
#include "gallery_models_test.moc"
