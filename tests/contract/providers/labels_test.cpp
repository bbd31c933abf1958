#include <QtTest/QtTest>

#include "contract_desk.h"

using namespace vidgo;

/// What was ordered is found by its label where the provider lists its tasks, and nothing is found elsewhere.
class ProviderLabelsTest : public QObject
{
    Q_OBJECT

    test::ContractDesk m_desk;

private Q_SLOTS:
    void aTaskIsFoundByItsLabel_data()
    {
        QTest::addColumn<QString>("provider");
        QTest::addColumn<QString>("model");
        for (const auto& entry : m_desk.list().all)
            for (const auto& model : entry.models)
                if (!model.isInstant)
                    QTest::newRow((entry.id + " " + model.id).c_str())
                        << QString::fromStdString(entry.id) << QString::fromStdString(model.id);
    }
    void aTaskIsFoundByItsLabel()
    {
        QFETCH(const QString, provider);
        QFETCH(const QString, model);
        const auto id = provider.toStdString();
        const auto& chosen = *m_desk.at(id).data().model(model.toStdString());
        const bool isListed = chosen.wire.find("list_path") != nullptr;
        if (!isListed) {
            const auto nothing = m_desk.at(id).findTask("a label", chosen, {});
            VIDGO_PROVIDED(nothing);
            QCOMPARE(*nothing, std::string());
            return;
        }
        std::vector<std::pair<std::string, std::string>> ordered; // labels and tasks
        for (int i = 0; i < 3; ++i) {
            test::Run run;
            VIDGO_PROVIDED(m_desk.order(id, chosen, run));
            ordered.emplace_back(m_desk.standIn(id).creates().back().label, run.submitted.taskId);
            QVERIFY(!ordered.back().first.empty());
        }
        for (const auto& [label, task] : ordered) {
            const auto found = m_desk.at(id).findTask(label, chosen, {});
            VIDGO_PROVIDED(found);
            QCOMPARE(*found, task);
        }
        QCOMPARE(m_desk.at(id).findTask("another label", chosen, {}).value_or("-"), std::string());
        QCOMPARE(m_desk.at(id).findTask("", chosen, {}).value_or("-"), std::string());
        QCOMPARE(m_desk.unexpected(), QStringList());
    }
    void aListThatIsNoneIsNoAnswer()
    {
        const auto& model = *m_desk.at("a2e").data().model("avatar");
        m_desk.standIn("a2e").inject(
            {.kind = sandbox::ProviderFault::Kind::Html, .on = sandbox::ProviderFault::On::Read});
        QVERIFY(!m_desk.at("a2e").findTask("a label", model, {}));
        m_desk.standIn("a2e").clearFaults();
    }
};

QTEST_GUILESS_MAIN(ProviderLabelsTest)
#include "labels_test.moc"
