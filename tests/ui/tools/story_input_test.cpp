#include <QtTest/QtTest>

#include "../support/fake_services.h"
#include "vidgo/ui/tools/input_sources.h"

using namespace vidgo;
using namespace vidgo::ui;
using vidgo::test::FakeServices;

/// How pictures come to a short video: all of them become one clip.
class StoryInputTest : public QObject
{
    Q_OBJECT

private:
    static QUrl file(const QString& name) { return QUrl::fromLocalFile(QStringLiteral("/pictures/") + name); }
    std::vector<std::string> others() { return m_run->video()->pictures()->paths(); }

    std::unique_ptr<FakeServices> m_studio;
    std::unique_ptr<ToolRunModel> m_run;
    std::unique_ptr<BatchModel> m_batch;
    std::unique_ptr<InputSources> m_sources;

private Q_SLOTS:
    void init()
    {
        m_studio = std::make_unique<FakeServices>();
        m_run = std::make_unique<ToolRunModel>();
        m_run->setHub(&m_studio->hub);
        m_run->setToolId(QStringLiteral("short_video"));
        m_batch = std::make_unique<BatchModel>();
        m_batch->setRun(m_run.get());
        m_sources = std::make_unique<InputSources>();
        m_sources->setProperty("run", QVariant::fromValue(m_run.get()));
        m_sources->setProperty("batch", QVariant::fromValue(m_batch.get()));
        m_studio->answer();
    }
    void cleanup()
    {
        m_sources.reset();
        m_batch.reset();
        m_run.reset();
        m_studio.reset();
    }

    void severalThatAreDroppedAreOneStory()
    {
        m_sources->take({file(QStringLiteral("a.jpg")), file(QStringLiteral("b.jpg"))});
        m_studio->answer();
        QCOMPARE(m_batch->state(), BatchModel::Closed);
        QCOMPARE(m_run->input()->name(), QStringLiteral("a.jpg"));
        QVERIFY((others() == std::vector<std::string>{"/pictures/b.jpg"}));
    }

    void anotherOneIsAddedAndReplacesNothing()
    {
        m_sources->take({file(QStringLiteral("a.jpg"))});
        m_studio->answer();
        m_sources->take({file(QStringLiteral("b.mp4"))});
        m_studio->answer();
        QCOMPARE(m_run->input()->name(), QStringLiteral("a.jpg"));
        QVERIFY((others() == std::vector<std::string>{"/pictures/b.mp4"}));
    }

    void theNextOneTakesThePlaceOfTheFirst()
    {
        m_sources->take({file(QStringLiteral("a.jpg")), file(QStringLiteral("b.jpg"))});
        m_studio->answer();
        m_sources->putAway();
        m_studio->answer();
        QCOMPARE(m_run->input()->name(), QStringLiteral("b.jpg"));
        QVERIFY(others().empty());
        m_sources->putAway();
        QCOMPARE(m_run->input()->state(), PictureInput::Empty);
    }

    void withAnotherToolSeveralAreABatch()
    {
        m_run->setToolId(QStringLiteral("enhancement"));
        m_sources->take({file(QStringLiteral("a.jpg")), file(QStringLiteral("b.jpg"))});
        m_studio->answer();
        QVERIFY(m_batch->state() != BatchModel::Closed);
        QVERIFY(others().empty());
    }
};

QTEST_MAIN(StoryInputTest)
#include "story_input_test.moc"
