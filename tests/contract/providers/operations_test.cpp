#include <QtTest/QtTest>

#include "contract_desk.h"
#include "vidgo/test/qt_result.h"

using namespace vidgo;
using providers::TaskState;

/// Every model of every provider makes what it says it makes.
class ProviderOperationsTest : public QObject
{
    Q_OBJECT

    test::ContractDesk m_desk;

    // One that makes something out of words alone; nullptr where there is none.
    const ProviderModel* drawingModel(const std::string& id)
    {
        const ProviderModel* drawing = nullptr;
        for (const auto& model : m_desk.at(id).data().models)
            if (model.operation == Operation::TextToImage || model.operation == Operation::TextToVideo)
                drawing = &model;
        return drawing;
    }

private Q_SLOTS:
    void everyProviderOfTheCatalogueIsThere()
    {
        QVERIFY(!m_desk.list().all.empty());
        for (const auto& entry : m_desk.list().all)
            QVERIFY2(m_desk.find(entry.id), entry.id.c_str());
    }

    void theSandboxKnowsTheAddressesOfTheCatalogue()
    {
        const auto inSandbox =
            providers::atAddresses(m_desk.list(), [this](std::string_view id, std::string_view name) {
                return m_desk.standIn(id).url(name);
            });
        for (std::size_t i = 0; i < inSandbox.all.size(); ++i) {
            const auto& entry = inSandbox.all[i];
            QCOMPARE(entry.baseUrl, m_desk.list().all[i].baseUrl);
            QVERIFY2(entry.otherUrls == m_desk.list().all[i].otherUrls, entry.id.c_str());
        }
    }

    void fromTheFilesToTheResult_data()
    {
        QTest::addColumn<QString>("provider");
        QTest::addColumn<QString>("model");
        for (const auto& entry : m_desk.list().all)
            for (const auto& model : entry.models)
                QTest::newRow((entry.id + " " + model.id).c_str())
                    << QString::fromStdString(entry.id) << QString::fromStdString(model.id);
    }
    void fromTheFilesToTheResult()
    {
        QFETCH(const QString, provider);
        QFETCH(const QString, model);
        const auto id = provider.toStdString();
        QVERIFY(m_desk.find(id));
        const auto& chosen = *m_desk.at(id).data().model(model.toStdString());
        auto& standIn = m_desk.standIn(id);
        const auto before = standIn.creates().size();
        test::Run run;
        VIDGO_PROVIDED(m_desk.order(id, chosen, run));
        QCOMPARE(run.submitted.taskId.empty(), chosen.isInstant);
        const auto news = m_desk.pollToTheEnd(id, chosen, run);
        VIDGO_PROVIDED(news);
        QVERIFY2(news->state == TaskState::Succeeded,
                 news->failure ? test::ContractDesk::said(*news->failure).c_str() : "did not end");
        QVERIFY(!news->results.empty());
        run.news = *news;
        const auto fetched = m_desk.fetch(id, chosen, run);
        VIDGO_PROVIDED(fetched);
        QVERIFY2(fetched->file.mediaType.starts_with(resultKindOf(chosen.operation)),
                 fetched->file.mediaType.c_str());
        const auto creates = standIn.creates();
        QVERIFY(creates.size() > before);
        // One order; what speaks may have been ordered before it.
        const auto orders = creates.size() - before;
        QVERIFY2(orders == 1 || (orders == 2 && !run.request.speech.empty()), std::to_string(orders).c_str());
        QCOMPARE(m_desk.unexpected(), QStringList());
    }

    void wordsOfOtherScriptsArriveAsTheyAre_data()
    {
        QTest::addColumn<QString>("provider");
        for (const auto& entry : m_desk.list().all)
            if (drawingModel(entry.id))
                QTest::newRow(entry.id.c_str()) << QString::fromStdString(entry.id);
    }
    void wordsOfOtherScriptsArriveAsTheyAre()
    {
        QFETCH(const QString, provider);
        const auto id = provider.toStdString();
        const auto* drawing = drawingModel(id);
        test::Run run{.request = m_desk.requestFor(*drawing)};
        run.request.prompt = "海辺の赤い自転車 \"quoted\" \\ 🚲\nzweite Zeile";
        VIDGO_PROVIDED(m_desk.submit(id, *drawing, run));
        const auto prompt = m_desk.standIn(id).creates().back().prompt;
        QVERIFY2(prompt.find(run.request.prompt) != std::string::npos, prompt.c_str());
        QCOMPARE(m_desk.unexpected(), QStringList());
    }
};

QTEST_GUILESS_MAIN(ProviderOperationsTest)
#include "operations_test.moc"
