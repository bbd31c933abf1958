#include <QtTest/QtTest>

#include "../support/fake_services.h"
#include "vidgo/base/base_error.h"
#include "vidgo/ui/tools/tool_page_model.h"

using namespace vidgo;
using namespace vidgo::ui;
using vidgo::test::FakeServices;

class ToolPageModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_studio = std::make_unique<FakeServices>(); }

    void everyToolOfTheCatalogueHasItsTexts();
    void examplesLoadAndTheFirstIsShown();
    void rowsAreThereBeforeTheirPictures();
    void anExampleCanBeAskedForBeforeItIsThere();
    void aTopicNarrowsTheExamples();
    void aTopicWithoutExamplesIsEmpty();
    void aFailureIsSaidAndCanBeTriedAgain();
    void anAnswerToAnOlderTopicIsDropped();
    void anAnswerAfterThePageIsGoneIsDropped();
    void examplesThatBecomeReadyAppear();
    void theLanguageChangesInPlace();
    void aViewIsCountedOnceForEachExample();

private:
    std::unique_ptr<ToolPageModel> page(const QString& toolId = QStringLiteral("background_removal"));

    std::unique_ptr<FakeServices> m_studio;
};

std::unique_ptr<ToolPageModel> ToolPageModelTest::page(const QString& toolId)
{
    auto model = std::make_unique<ToolPageModel>();
    model->setHub(&m_studio->hub);
    model->setToolId(toolId);
    return model;
}

void ToolPageModelTest::everyToolOfTheCatalogueHasItsTexts()
{
    for (const auto tool : kTools) {
        const auto model = page(QString::fromStdString(std::string(toolId(tool))));
        QVERIFY(!model->name().isEmpty());
        QVERIFY(!model->summary().isEmpty());
        QVERIFY(model->topics()->rowCount() > 8);
        QCOMPARE(model->runsOnDevice(), m_studio->catalog.catalog().tool(tool)->runsOnDevice);
    }
}

void ToolPageModelTest::examplesLoadAndTheFirstIsShown()
{
    const auto model = page();
    QCOMPARE(model->examples()->state(), ListModel::Loading);
    QCOMPARE(model->currentIndex(), -1);
    m_studio->answer();
    QCOMPARE(model->examples()->state(), ListModel::Content);
    QCOMPARE(model->examples()->count(), 10);
    QCOMPARE(model->currentIndex(), 0);
    const auto example = model->currentExample();
    QCOMPARE(example.exampleId, QStringLiteral("br-electronics-01"));
    QVERIFY(example.beforeUrl.isLocalFile());
    QVERIFY(example.afterUrl.isLocalFile());
    QVERIFY(!example.label.isEmpty());
    QVERIFY(!example.credits.isEmpty());
    QCOMPARE(model->exampleTopicName(), QStringLiteral("Electronics"));
}

void ToolPageModelTest::rowsAreThereBeforeTheirPictures()
{
    const auto model = page();
    m_studio->answerNext();
    const auto* examples = model->examples();
    const auto first = examples->index(0);
    QCOMPARE(examples->state(), ListModel::Content);
    QVERIFY(!first.data(ExampleListModel::TitleRole).toString().isEmpty());
    QVERIFY(first.data(ExampleListModel::AfterThumbnailRole).toUrl().isEmpty());
    QSignalSpy shown(model.get(), &ToolPageModel::currentExampleChanged);
    m_studio->answerNext();
    QVERIFY(!first.data(ExampleListModel::AfterThumbnailRole).toUrl().isEmpty());
    QCOMPARE(shown.count(), 1);
}

void ToolPageModelTest::anExampleCanBeAskedForBeforeItIsThere()
{
    const auto model = page();
    model->showExample(QStringLiteral("br-food-01"));
    m_studio->answer();
    QCOMPARE(model->currentExample().exampleId, QStringLiteral("br-food-01"));
    model->showExample(QStringLiteral("br-food-02"));
    QCOMPARE(model->currentExample().exampleId, QStringLiteral("br-food-02"));
}

void ToolPageModelTest::aTopicNarrowsTheExamples()
{
    const auto model = page();
    m_studio->answer();
    model->setCurrentTopic(QStringLiteral("food"));
    QCOMPARE(model->examples()->state(), ListModel::Loading);
    m_studio->answer();
    QCOMPARE(model->examples()->count(), 2);
    QCOMPARE(model->currentExample().topicId, QStringLiteral("food"));
    QCOMPARE(model->currentIndex(), 0);
}

void ToolPageModelTest::aTopicWithoutExamplesIsEmpty()
{
    const auto model = page();
    model->setCurrentTopic(QStringLiteral("toys"));
    m_studio->answer();
    QCOMPARE(model->examples()->state(), ListModel::Empty);
    QCOMPARE(model->currentIndex(), -1);
    QVERIFY(model->currentExample().exampleId.isEmpty());
}

void ToolPageModelTest::aFailureIsSaidAndCanBeTriedAgain()
{
    m_studio->examples.failure = Error(BaseError::FileNotFound, "gone", {{"file", "pack"}});
    const auto model = page();
    m_studio->answer();
    QCOMPARE(model->examples()->state(), ListModel::Failed);
    QVERIFY(!model->examples()->errorText().isEmpty());
    m_studio->examples.failure.reset();
    model->examples()->reload();
    QCOMPARE(model->examples()->state(), ListModel::Loading);
    m_studio->answer();
    QCOMPARE(model->examples()->state(), ListModel::Content);
}

void ToolPageModelTest::anAnswerToAnOlderTopicIsDropped()
{
    const auto model = page();
    model->setCurrentTopic(QStringLiteral("food"));
    m_studio->answerNext(); // Of all topics.
    QCOMPARE(model->examples()->state(), ListModel::Loading);
    m_studio->answer();
    QCOMPARE(model->examples()->count(), 2);
}

void ToolPageModelTest::anAnswerAfterThePageIsGoneIsDropped()
{
    auto model = page();
    model.reset();
    m_studio->answer();
    QCOMPARE(m_studio->examples.searches, 1);
}

void ToolPageModelTest::examplesThatBecomeReadyAppear()
{
    const auto materials = std::exchange(m_studio->examples.materials, {});
    const auto model = page();
    m_studio->answer();
    QCOMPARE(model->examples()->state(), ListModel::Empty);
    m_studio->examples.materials = materials;
    m_studio->hub.setExamplesReady(true);
    m_studio->answer();
    QCOMPARE(model->examples()->state(), ListModel::Content);
    model->setCurrentIndex(3);
    const auto kept = model->currentExample();
    m_studio->hub.setExamplesReady(true);
    m_studio->answer();
    QCOMPARE(model->currentExample().exampleId, kept.exampleId);
}

void ToolPageModelTest::theLanguageChangesInPlace()
{
    const auto model = page();
    m_studio->answer();
    model->setCurrentIndex(2);
    const auto before = model->currentExample().title;
    QSignalSpy texts(model.get(), &ToolPageModel::textsChanged);
    QSignalSpy rows(model->examples(), &ExampleListModel::dataChanged);
    m_studio->hub.setLanguage(Language::Japanese);
    QCOMPARE(texts.count(), 1);
    QCOMPARE(rows.count(), 1);
    QCOMPARE(model->name(), QStringLiteral("背景削除"));
    QCOMPARE(model->topics()->index(4).data(TopicListModel::NameRole).toString(),
             QStringLiteral("食品・飲料"));
    QVERIFY(model->currentExample().title != before);
    QCOMPARE(model->currentIndex(), 2);
}

void ToolPageModelTest::aViewIsCountedOnceForEachExample()
{
    const auto model = page();
    m_studio->answer();
    model->countView();
    model->countView();
    model->setCurrentIndex(1);
    model->countView();
    m_studio->answer();
    const std::vector<std::string> expected{"br-electronics-01", "br-electronics-02"};
    QCOMPARE(m_studio->examples.views, expected);
}

QTEST_GUILESS_MAIN(ToolPageModelTest)
#include "tool_page_model_test.moc"
