#include <QtTest/QtTest>

#include "contract_desk.h"
#include "vidgo/test/qt_result.h"

using namespace vidgo;
using namespace std::chrono_literals;
using providers::TaskState;
using sandbox::ProviderFault;
using Kind = ProviderFault::Kind;
using On = ProviderFault::On;

namespace {

/// What an order may come to when something goes wrong while it is sent.
struct OrderRow
{
    const char* name;
    ProviderFault fault;
    std::vector<ProviderTrouble> troubles;
    std::optional<bool> mayHaveBegun; ///< None: the papers don't say.
    int orders = 0;                   ///< That the provider has then; -1: it depends.
};

const std::vector<OrderRow>& orderRows()
{
    using enum ProviderTrouble;
    static const std::vector<OrderRow> kRows = {
        {"429", {.kind = Kind::RateLimited, .on = On::Create}, {RateLimited}, false, 0},
        {"429 for long",
         {.kind = Kind::RateLimited, .on = On::Create, .retryAfter = 3600},
         {RateLimited},
         false,
         0},
        {"500", {.kind = Kind::ServerError, .on = On::Create}, {Busy, Failed, Unknown}, true, 0},
        {"500 and begun",
         {.kind = Kind::ServerError, .on = On::Create, .isHandled = true},
         {Busy, Failed, Unknown},
         true,
         1},
        {"503", {.kind = Kind::Unavailable, .on = On::Create}, {Busy}, std::nullopt, 0},
        {"cut before", {.kind = Kind::CutBefore, .on = On::Create}, {Busy, Unknown}, true, 0},
        {"cut after", {.kind = Kind::CutAfter, .on = On::Create}, {Busy, Unknown}, true, 1},
        {"cut inside", {.kind = Kind::CutInside, .on = On::Create}, {Busy, Unknown}, true, 1},
        {"malformed", {.kind = Kind::MalformedJson, .on = On::Create}, {Unknown}, true, 1},
        {"page", {.kind = Kind::Html, .on = On::Create}, {Unknown, Busy}, true, 1},
        {"empty", {.kind = Kind::Empty, .on = On::Create}, {Unknown, Busy}, true, 1},
        {"no credit", {.kind = Kind::OutOfCredit}, {OutOfCredit}, false, 0},
    };
    return kRows;
}

std::string listed(const std::vector<ProviderTrouble>& troubles)
{
    std::string text;
    for (const auto trouble : troubles)
        text += std::string(text.empty() ? "" : " or ") + std::string(providerTroubleId(trouble));
    return text;
}

} // namespace

/// What goes wrong at a provider is told in the same words for all of them, and nothing is bought twice.
class ProviderTroublesTest : public QObject
{
    Q_OBJECT

    test::ContractDesk m_desk;

    void rowsFor(const std::function<void(const std::string&)>& add)
    {
        for (const auto& entry : m_desk.list().all)
            add(entry.id);
    }
    // For each provider a model that has to wait, and one that answers at once, where there are such.
    std::vector<std::pair<std::string, std::string>> subjects()
    {
        std::vector<std::pair<std::string, std::string>> all;
        rowsFor([&](const std::string& id) {
            const auto& waiting = m_desk.waitingModel(id);
            all.emplace_back(id, waiting.id);
            const auto& models = m_desk.at(id).data().models;
            const auto instant = std::ranges::find(models, true, &ProviderModel::isInstant);
            if (instant != models.end() && instant->id != waiting.id)
                all.emplace_back(id, instant->id);
        });
        return all;
    }
    void subjectRows()
    {
        QTest::addColumn<QString>("provider");
        QTest::addColumn<QString>("model");
        for (const auto& [id, model] : subjects())
            QTest::newRow(QByteArray::fromStdString(id).append(' ').append(model.c_str()).constData())
                << QString::fromStdString(id) << QString::fromStdString(model);
    }
    const ProviderModel& model()
    {
        const QString id = *static_cast<QString*>(QTest::qData("model", qMetaTypeId<QString>()));
        return *m_desk.at(provider()).data().model(id.toStdString());
    }
    // The same, of those that make something for which one has to wait.
    void waitingRowsFor(const std::function<void(const std::string&)>& add)
    {
        rowsFor([&](const std::string& id) {
            if (m_desk.hasWaitingModel(id))
                add(id);
        });
    }
    void waitingRows()
    {
        QTest::addColumn<QString>("provider");
        waitingRowsFor(
            [](const std::string& id) { QTest::newRow(id.c_str()) << QString::fromStdString(id); });
    }
    void providerRows()
    {
        QTest::addColumn<QString>("provider");
        rowsFor([](const std::string& id) { QTest::newRow(id.c_str()) << QString::fromStdString(id); });
    }
    static std::string provider()
    {
        const QString id = *static_cast<QString*>(QTest::qData("provider", qMetaTypeId<QString>()));
        return id.toStdString();
    }
    // Everything but the order itself.
    test::Run readyRun(const std::string& id, const ProviderModel& model)
    {
        test::Run run{.request = m_desk.requestFor(model)};
        auto inputs = m_desk.deliver(id, model, run.request);
        if (!inputs)
            qWarning("%s", test::ContractDesk::said(inputs.error()).c_str());
        else
            run.inputs = std::move(*inputs);
        return run;
    }
    // The news of an order that went well, done at once or after a while.
    providers::ProviderResult<providers::TaskNews>
    newsAfter(const std::string& id, const ProviderModel& model, test::Run& run, const ProviderFault& fault)
    {
        run = readyRun(id, model);
        m_desk.standIn(id).inject(fault);
        auto submitted = m_desk.submit(id, model, run);
        m_desk.standIn(id).clearFaults();
        if (!submitted)
            return std::unexpected(std::move(submitted.error()));
        auto news = m_desk.pollToTheEnd(id, model, run);
        if (news)
            run.news = *news;
        return news;
    }

private Q_SLOTS:
    void cleanup()
    {
        rowsFor([&](const std::string& id) { m_desk.standIn(id).clearFaults(); });
        QCOMPARE(m_desk.unexpected(), QStringList());
    }

    void anOrderThatComesToNothing_data()
    {
        QTest::addColumn<QString>("provider");
        QTest::addColumn<QString>("model");
        QTest::addColumn<int>("row");
        for (const auto& [id, model] : subjects())
            for (std::size_t i = 0; i < orderRows().size(); ++i)
                QTest::newRow(QByteArray::fromStdString(id)
                                  .append(' ')
                                  .append(model.c_str())
                                  .append(' ')
                                  .append(orderRows()[i].name)
                                  .constData())
                    << QString::fromStdString(id) << QString::fromStdString(model) << static_cast<int>(i);
    }
    void anOrderThatComesToNothing()
    {
        const auto id = provider();
        QFETCH(const int, row);
        const auto& expected = orderRows()[static_cast<std::size_t>(row)];
        const auto& chosen = model();
        auto run = readyRun(id, chosen);
        auto& standIn = m_desk.standIn(id);
        const auto before = standIn.creates().size();
        standIn.inject(expected.fault, expected.fault.kind == Kind::RateLimited ? 10 : 1);
        const auto submitted = m_desk.submit(id, chosen, run);
        QVERIFY2(!submitted, "the order was taken");
        const auto& failure = submitted.error();
        const auto what = test::ContractDesk::said(failure) + " instead of " + listed(expected.troubles);
        QVERIFY2(std::ranges::find(expected.troubles, failure.trouble) != expected.troubles.end(),
                 what.c_str());
        if (expected.mayHaveBegun)
            QVERIFY2(failure.mayHaveBegun == *expected.mayHaveBegun, what.c_str());
        if (expected.fault.retryAfter > 0)
            QVERIFY2(failure.retryAfter &&
                         *failure.retryAfter == std::chrono::seconds(expected.fault.retryAfter),
                     what.c_str());
        QCOMPARE(standIn.creates().size() - before, static_cast<std::size_t>(expected.orders));
    }

    void aPromiseToBeThereSoonIsWaitedFor_data() { providerRows(); }
    void aPromiseToBeThereSoonIsWaitedFor()
    {
        const auto id = provider();
        const auto& model = m_desk.waitingModel(id);
        auto run = readyRun(id, model);
        auto& standIn = m_desk.standIn(id);
        const auto before = standIn.creates().size();
        standIn.inject({.kind = Kind::Unavailable, .on = On::Create, .retryAfter = 2});
        VIDGO_PROVIDED(m_desk.submit(id, model, run));
        QCOMPARE(standIn.creates().size() - before, 1U);
    }

    void theRulesOfSafetyAreTold_data() { subjectRows(); }
    void theRulesOfSafetyAreTold()
    {
        test::Run run;
        const auto news = newsAfter(provider(), model(), run, {.kind = Kind::Refused});
        const auto* failure = news ? (news->failure ? &*news->failure : nullptr) : &news.error();
        QVERIFY2(failure, "it was not refused");
        QVERIFY2(failure->trouble == ProviderTrouble::Refused, test::ContractDesk::said(*failure).c_str());
        if (!news)
            QVERIFY2(!failure->mayHaveBegun, "what was refused at once is told as if it could have begun");
        QVERIFY(!failure->raw.empty());
    }

    void aTaskThatFailsIsTold_data() { subjectRows(); }
    void aTaskThatFailsIsTold()
    {
        test::Run run;
        const auto news = newsAfter(provider(), model(), run, {.kind = Kind::Fails});
        const auto* failure = news ? (news->failure ? &*news->failure : nullptr) : &news.error();
        QVERIFY2(failure, "it did not fail");
        QVERIFY2(failure->trouble == ProviderTrouble::Failed, test::ContractDesk::said(*failure).c_str());
        QVERIFY(!news || news->state == TaskState::Failed);
        QVERIFY2(news || model().isInstant, "a task that failed is no call that failed");
    }

    void oddNewsAreNoEnd_data()
    {
        QTest::addColumn<QString>("provider");
        QTest::addColumn<int>("kind");
        waitingRowsFor([](const std::string& id) {
            QTest::newRow((id + " unknown word").c_str())
                << QString::fromStdString(id) << static_cast<int>(Kind::UnknownStatus);
            QTest::newRow((id + " less than nothing").c_str())
                << QString::fromStdString(id) << static_cast<int>(Kind::NegativeProgress);
        });
    }
    void oddNewsAreNoEnd()
    {
        const auto id = provider();
        QFETCH(const int, kind);
        const auto& model = m_desk.waitingModel(id);
        auto run = readyRun(id, model);
        m_desk.standIn(id).inject({.kind = static_cast<Kind>(kind)});
        VIDGO_PROVIDED(m_desk.submit(id, model, run));
        const auto first = m_desk.at(id).poll({.id = run.submitted.taskId, .model = model.id}, {});
        VIDGO_PROVIDED(first);
        QVERIFY(first->state == TaskState::Running || first->state == TaskState::Queued);
        QVERIFY(!first->fraction || (*first->fraction >= 0 && *first->fraction <= 1));
        const auto last = m_desk.pollToTheEnd(id, model, run);
        VIDGO_PROVIDED(last);
        QVERIFY(last->state == TaskState::Succeeded);
    }

    void aStuckTaskIsStillRunning_data() { waitingRows(); }
    void aStuckTaskIsStillRunning()
    {
        const auto id = provider();
        const auto& model = m_desk.waitingModel(id);
        test::Run run;
        const auto news = newsAfter(id, model, run, {.kind = Kind::Stuck});
        VIDGO_PROVIDED(news);
        QVERIFY(news->state == TaskState::Running || news->state == TaskState::Queued);
        QVERIFY(news->results.empty());
    }

    void aPollThatFailsSaysNothingAboutTheTask_data()
    {
        QTest::addColumn<QString>("provider");
        QTest::addColumn<int>("kind");
        waitingRowsFor([](const std::string& id) {
            for (const auto kind : {Kind::MalformedJson, Kind::Html, Kind::Empty, Kind::Huge,
                                    Kind::ServerError, Kind::RateLimited})
                QTest::newRow((id + " " + std::to_string(static_cast<int>(kind))).c_str())
                    << QString::fromStdString(id) << static_cast<int>(kind);
        });
    }
    void aPollThatFailsSaysNothingAboutTheTask()
    {
        const auto id = provider();
        QFETCH(const int, kind);
        const auto& model = m_desk.waitingModel(id);
        auto run = readyRun(id, model);
        VIDGO_PROVIDED(m_desk.submit(id, model, run));
        m_desk.standIn(id).inject({.kind = static_cast<Kind>(kind), .on = On::Read}, 10);
        const auto first = m_desk.at(id).poll({.id = run.submitted.taskId, .model = model.id}, {});
        m_desk.standIn(id).clearFaults();
        // Spaces behind an answer are no harm to those whose answers may be as large as a clip.
        QVERIFY(!first || static_cast<Kind>(kind) == Kind::Huge);
        using enum ProviderTrouble;
        const auto trouble = first ? None : first.error().trouble;
        QVERIFY2(first || trouble == Busy || trouble == Unknown || trouble == RateLimited,
                 first ? "" : test::ContractDesk::said(first.error()).c_str());
        const auto last = m_desk.pollToTheEnd(id, model, run);
        VIDGO_PROVIDED(last);
        QVERIFY(last->state == TaskState::Succeeded);
    }

    void aTaskThatNobodyKnowsHasExpired_data() { waitingRows(); }
    void aTaskThatNobodyKnowsHasExpired()
    {
        const auto id = provider();
        const auto& model = m_desk.waitingModel(id);
        const auto news = m_desk.at(id).poll({.id = "65f0a1b2c3d4e5f601234999", .model = model.id}, {});
        const auto* failure = news ? (news->failure ? &*news->failure : nullptr) : &news.error();
        QVERIFY(failure);
        QVERIFY2(failure->trouble == ProviderTrouble::Expired, test::ContractDesk::said(*failure).c_str());
    }

    void resultsThatAreNoneAreTold_data()
    {
        QTest::addColumn<QString>("provider");
        QTest::addColumn<int>("kind");
        rowsFor([](const std::string& id) {
            for (const auto kind : {Kind::ResultIsNoPicture, Kind::ResultIsHtml, Kind::ResultIsEmpty,
                                    Kind::ResultGoesToLoopback, Kind::ResultGoesElsewhere})
                QTest::newRow((id + " " + std::to_string(static_cast<int>(kind))).c_str())
                    << QString::fromStdString(id) << static_cast<int>(kind);
        });
    }
    void resultsThatAreNoneAreTold()
    {
        const auto id = provider();
        QFETCH(const int, kind);
        const auto& model = m_desk.waitingModel(id);
        test::Run run;
        const auto news = newsAfter(id, model, run, {.kind = static_cast<Kind>(kind)});
        VIDGO_PROVIDED(news);
        if (news->results.front().url.empty()) { // it came with the news: there is no address to go wrong
            QVERIFY(!news->results.front().bytes.empty());
            return;
        }
        // A download from this computer may be led elsewhere on it: what is there is no picture either.
        const auto fetched = m_desk.fetch(id, model, run);
        QVERIFY(!fetched);
        const bool isTrap = static_cast<Kind>(kind) == Kind::ResultGoesToLoopback;
        if (isTrap)
            m_desk.unexpected();
        QVERIFY2(fetched.error().is(providers::ProviderError::ResultInvalid) ||
                     fetched.error().trouble == ProviderTrouble::Busy,
                 test::ContractDesk::said(fetched.error()).c_str());
    }

    void aResultWhoseAddressHasExpiredIsTold_data() { providerRows(); }
    void aResultWhoseAddressHasExpiredIsTold()
    {
        const auto id = provider();
        const auto& model = m_desk.waitingModel(id);
        test::Run run;
        const auto news = newsAfter(id, model, run, {.kind = Kind::ResultExpired});
        VIDGO_PROVIDED(news);
        if (news->results.front().url.empty()) { // it came with the news: there is no address to go wrong
            QVERIFY(!news->results.front().bytes.empty());
            return;
        }
        const auto fetched = m_desk.fetch(id, model, run);
        QVERIFY(!fetched);
        QVERIFY2(fetched.error().trouble == ProviderTrouble::Expired,
                 test::ContractDesk::said(fetched.error()).c_str());
    }

    void aDownloadThatBreaksOffGoesOn_data() { providerRows(); }
    void aDownloadThatBreaksOffGoesOn()
    {
        const auto id = provider();
        const auto& model = m_desk.waitingModel(id);
        test::Run run;
        const auto news = newsAfter(id, model, run, {});
        VIDGO_PROVIDED(news);
        m_desk.standIn(id).inject({.kind = Kind::CutInside, .on = On::Result});
        VIDGO_PROVIDED(m_desk.fetch(id, model, run));
    }

    void aTypeThatIsWrongDoesNotMatter_data() { providerRows(); }
    void aTypeThatIsWrongDoesNotMatter()
    {
        const auto id = provider();
        const auto& model = m_desk.waitingModel(id);
        test::Run run;
        VIDGO_PROVIDED(newsAfter(id, model, run, {.kind = Kind::ResultWrongType}));
        VIDGO_PROVIDED(m_desk.fetch(id, model, run));
    }
};

QTEST_GUILESS_MAIN(ProviderTroublesTest)
#include "troubles_test.moc"
