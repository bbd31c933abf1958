#include <QtTest/QtTest>

#include <thread>

#include "contract_desk.h"
#include "vidgo/base/base_error.h"
#include "vidgo/sandbox/http_sender.h"
#include "vidgo/test/qt_result.h"

using namespace vidgo;
using namespace std::chrono_literals;
using providers::CancelAnswer;
using providers::ProviderError;
using providers::TaskState;
using sandbox::ProviderFault;

/// Keys, balances, cancelling and notices of every provider.
class ProviderAccountTest : public QObject
{
    Q_OBJECT

    test::ContractDesk m_desk;
    std::unique_ptr<sandbox::HttpListener> m_home; // where notices arrive
    std::vector<sandbox::Request> m_notices;

    void providerRows()
    {
        QTest::addColumn<QString>("provider");
        for (const auto& entry : m_desk.list().all)
            QTest::newRow(entry.id.c_str()) << QString::fromStdString(entry.id);
    }
    // Those that make something for which one has to wait.
    void waitingRows()
    {
        QTest::addColumn<QString>("provider");
        for (const auto& entry : m_desk.list().all)
            if (m_desk.hasWaitingModel(entry.id))
                QTest::newRow(entry.id.c_str()) << QString::fromStdString(entry.id);
    }
    static std::string provider()
    {
        const QString id = *static_cast<QString*>(QTest::qData("provider", qMetaTypeId<QString>()));
        return id.toStdString();
    }
    providers::RawNotice raw(const sandbox::Request& request) const
    {
        providers::RawNotice notice{.headers = {}, .body = request.body};
        for (const auto& header : request.headers)
            notice.headers.emplace_back(header.name, header.value);
        return notice;
    }
    // A task that waits, with a notice to us where the provider sends any.
    test::Run waiting(const std::string& id, const Secret& secret = {})
    {
        const auto& model = m_desk.waitingModel(id);
        test::Run run{.request = m_desk.requestFor(model)};
        auto inputs = m_desk.deliver(id, model, run.request);
        if (inputs)
            run.inputs = std::move(*inputs);
        const auto submitted = m_desk.submit(
            id, model, run, secret.isEmpty() ? std::string() : m_home->url() + "/notice", secret);
        if (!submitted)
            qWarning("%s", test::ContractDesk::said(submitted.error()).c_str());
        return run;
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto home = sandbox::HttpListener::open({}, [this](const sandbox::Request& request) {
            m_notices.push_back(request);
            return sandbox::Answer{.body = {}, .headers = {}};
        });
        VIDGO_VERIFY(home);
        m_home = std::move(*home);
    }
    void init() { m_notices.clear(); }
    void cleanup()
    {
        m_desk.useKey({});
        for (const auto& entry : m_desk.list().all)
            m_desk.standIn(entry.id).setPace({});
        QCOMPARE(m_desk.unexpected(), QStringList());
    }

    void theRightKeyIsTaken_data() { providerRows(); }
    void theRightKeyIsTaken()
    {
        const auto id = provider();
        const auto before = m_desk.standIn(id).creates().size();
        VIDGO_PROVIDED(m_desk.at(id).checkKey(m_desk.standIn(id).key(), {}));
        QCOMPARE(m_desk.standIn(id).creates().size(), before);
    }

    void aWrongKeyIsTold_data() { providerRows(); }
    void aWrongKeyIsTold()
    {
        const auto id = provider();
        const auto checked = m_desk.at(id).checkKey(Secret("sk_another-key-0123456789"), {});
        QVERIFY(!checked);
        QVERIFY2(checked.error().is(ProviderError::KeyWrong),
                 test::ContractDesk::said(checked.error()).c_str());
    }

    void aKeyThatIsNotTakenAnyMoreIsTold_data() { providerRows(); }
    void aKeyThatIsNotTakenAnyMoreIsTold()
    {
        const auto id = provider();
        const auto& model = m_desk.waitingModel(id);
        test::Run run{.request = m_desk.requestFor(model)};
        auto inputs = m_desk.deliver(id, model, run.request);
        VIDGO_PROVIDED(inputs);
        run.inputs = std::move(*inputs);
        m_desk.useKey("sk_another-key-0123456789");
        const auto submitted = m_desk.submit(id, model, run);
        QVERIFY(!submitted);
        QVERIFY2(submitted.error().trouble == ProviderTrouble::Unauthorised,
                 test::ContractDesk::said(submitted.error()).c_str());
        QVERIFY(!submitted.error().mayHaveBegun);
    }

    void theBalanceIsTheAccounts_data() { providerRows(); }
    void theBalanceIsTheAccounts()
    {
        const auto id = provider();
        m_desk.standIn(id).setBalance(4321);
        const auto balance = m_desk.at(id).balance({});
        m_desk.standIn(id).setBalance(10'000);
        if (!m_desk.at(id).data().hasBalance) {
            QVERIFY(!balance);
            QVERIFY(balance.error().trouble == ProviderTrouble::BadInput);
            return;
        }
        VIDGO_PROVIDED(balance);
        // PiAPI tells both its points and what they are worth in dollars.
        const auto amount = std::stod(balance->amount);
        QVERIFY2(amount == 4321 || (balance->unit == "usd" && amount == 4.321), balance->amount.c_str());
        QVERIFY(!balance->unit.empty());
    }

    void whatWaitsCanBeCancelledWhereThereIsACallForIt_data() { waitingRows(); }
    void whatWaitsCanBeCancelledWhereThereIsACallForIt()
    {
        const auto id = provider();
        const auto& model = m_desk.waitingModel(id);
        m_desk.standIn(id).setPace({.queue = 60s, .picture = 60s, .clip = 60s});
        const auto run = waiting(id);
        const providers::TaskRef task{.id = run.submitted.taskId, .model = model.id};
        const auto answer = m_desk.at(id).cancel(task, {});
        VIDGO_PROVIDED(answer);
        if (!m_desk.at(id).data().canCancel) {
            QVERIFY(*answer == CancelAnswer::Unable);
            return;
        }
        QVERIFY2(*answer == CancelAnswer::Cancelled, std::to_string(static_cast<int>(*answer)).c_str());
        QCOMPARE(m_desk.standIn(id).stateOf(task.id), std::string("cancelled"));
        const auto again = m_desk.at(id).cancel(task, {});
        VIDGO_PROVIDED(again);
        QVERIFY(*again == CancelAnswer::Cancelled || *again == CancelAnswer::TooLate);
        const auto news = m_desk.at(id).poll(task, {});
        if (news)
            QVERIFY(news->state == TaskState::Cancelled);
    }

    void theQueueIsTold_data() { waitingRows(); }
    void theQueueIsTold()
    {
        const auto id = provider();
        const auto& model = m_desk.waitingModel(id);
        m_desk.standIn(id).setPace({.queue = 60s, .picture = 60s, .clip = 60s});
        const auto run = waiting(id);
        const providers::TaskRef task{.id = run.submitted.taskId, .model = model.id};
        const auto queued = m_desk.at(id).poll(task, {});
        VIDGO_PROVIDED(queued);
        QVERIFY(queued->state == TaskState::Queued || queued->state == TaskState::Running);
        m_desk.clock().advance(90s);
        const auto running = m_desk.at(id).poll(task, {});
        VIDGO_PROVIDED(running);
        QVERIFY(running->state == TaskState::Running || running->state == TaskState::Queued);
        if (running->fraction)
            QVERIFY(*running->fraction > 0.3 && *running->fraction < 0.7);
        m_desk.clock().advance(60s);
        const auto done = m_desk.pollToTheEnd(id, model, run);
        VIDGO_PROVIDED(done);
        QVERIFY(done->state == TaskState::Succeeded);
    }

    void noticesAreReadAndForgeriesAreNot_data() { providerRows(); }
    void noticesAreReadAndForgeriesAreNot()
    {
        const auto id = provider();
        const auto& data = m_desk.at(id).data();
        const Secret secret("c2FuZGJveC13ZWJob29rLXNlY3JldA=="); // Base64, as Pollo hands them out
        if (!data.hasWebhook) {
            const auto read =
                m_desk.at(id).readNotice({.headers = {}, .body = "{}"}, secret, m_desk.clock().now());
            QVERIFY(!read);
            QVERIFY(read.error().is(ProviderError::WebhookForged));
            return;
        }
        auto& standIn = m_desk.standIn(id);
        standIn.setWebhook(m_home->url() + "/notice", secret);
        standIn.setPace({.queue = 1s, .picture = 1s, .clip = 1s});
        const auto run = waiting(id, secret);
        m_desk.clock().advance(5s);
        standIn.advance();
        standIn.outbox().duplicate();
        standIn.outbox().deliverDue();
        VIDGO_VERIFY(standIn.forgeNotice(run.submitted.taskId));
        standIn.outbox().deliverDue();
        standIn.setWebhook({}, {});
        QCOMPARE(m_notices.size(), 3U);
        for (int i = 0; i < 2; ++i) {
            const auto read = m_desk.at(id).readNotice(raw(m_notices[static_cast<std::size_t>(i)]), secret,
                                                       m_desk.clock().now());
            VIDGO_PROVIDED(read);
            QCOMPARE(read->taskId, run.submitted.taskId);
            if (read->news)
                QVERIFY(read->news->state == TaskState::Succeeded);
        }
        const auto forged = m_desk.at(id).readNotice(raw(m_notices[2]), secret, m_desk.clock().now());
        QVERIFY(!forged);
        QVERIFY2(forged.error().is(ProviderError::WebhookForged),
                 test::ContractDesk::said(forged.error()).c_str());
        auto changed = raw(m_notices[0]);
        changed.headers.clear();
        const auto bare = m_desk.at(id).readNotice(changed, secret, m_desk.clock().now());
        QVERIFY(!bare);
        QVERIFY(bare.error().is(ProviderError::WebhookForged));
    }

    void aStopIsObeyed_data() { providerRows(); }
    void aStopIsObeyed()
    {
        const auto id = provider();
        m_desk.standIn(id).inject(
            {.kind = ProviderFault::Kind::Drip, .on = ProviderFault::On::Account, .delay = 1s});
        std::stop_source stop;
        std::jthread stopper([&stop] {
            std::this_thread::sleep_for(5ms);
            stop.request_stop();
        });
        const auto started = std::chrono::steady_clock::now();
        const auto checked = m_desk.at(id).checkKey(m_desk.standIn(id).key(), stop.get_token());
        const auto took = std::chrono::steady_clock::now() - started;
        m_desk.standIn(id).clearFaults();
        QVERIFY(!checked);
        QCOMPARE(std::string(checked.error().id()), std::string(describe(BaseError::Cancelled).id));
        QVERIFY(took < 1s); // 200 ms, and what a busy machine adds
    }
};

QTEST_GUILESS_MAIN(ProviderAccountTest)
#include "account_test.moc"
