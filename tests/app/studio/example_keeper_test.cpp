#include "example_keeper.h"

#include <QtTest/QtTest>

using namespace vidgo;
using service::ExampleSyncWish;

namespace {

/// Goes on until it is stopped, where it is told to.
class SlowSync final : public service::ExampleSyncService
{
public:
    service::ExampleSyncState state() override { return {}; }
    Outcome sync(ExampleSyncWish wish, const std::stop_token& stop) override
    {
        std::unique_lock lock(m_mutex);
        ++m_calls;
        m_isOther = m_isOther || wish != ExampleSyncWish::Auto;
        m_isInside = true;
        m_wake.notify_all();
        m_wake.wait(lock, stop, [this] { return !m_isHeld; });
        m_isInside = false;
        m_wake.notify_all();
        return {};
    }
    Outcome trust(const PackPublisher& /*signer*/) override { return {}; }
    Result<std::vector<PackPublisher>> signers() override { return std::vector<PackPublisher>(); }
    Outcome distrust(const std::string& /*publicKey*/) override { return {}; }
    void listen(std::function<void()> /*onChange*/) override {}

    /// The next calls go on until they are stopped.
    void hold()
    {
        const std::lock_guard guard(m_mutex);
        m_isHeld = true;
    }
    void letGo()
    {
        const std::lock_guard guard(m_mutex);
        m_isHeld = false;
        m_wake.notify_all();
    }
    void waitForCall(int number)
    {
        std::unique_lock lock(m_mutex);
        m_wake.wait(lock, [&] { return m_calls >= number; });
    }
    void waitForEnd()
    {
        std::unique_lock lock(m_mutex);
        m_wake.wait(lock, [this] { return !m_isInside; });
    }
    int calls()
    {
        const std::lock_guard guard(m_mutex);
        return m_calls;
    }
    bool wasOther()
    {
        const std::lock_guard guard(m_mutex);
        return m_isOther;
    }

private:
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    int m_calls = 0;
    bool m_isHeld = false;
    bool m_isInside = false;
    bool m_isOther = false;
};

} // namespace

// When new examples are looked for without anybody's asking.
class ExampleKeeperTest : public QObject
{
    Q_OBJECT

    SlowSync m_sync;
    std::vector<bool> m_metered;

    std::unique_ptr<ExampleKeeper> open()
    {
        return std::make_unique<ExampleKeeper>(m_sync,
                                               [this](bool isMetered) { m_metered.push_back(isMetered); });
    }

private Q_SLOTS:
    void atTheStartAndWheneverThereIsAReason()
    {
        const auto keeper = open();
        m_sync.waitForCall(1);
        keeper->look();
        m_sync.waitForCall(2);
        QVERIFY(!m_sync.wasOther());
    }

    // A reason that comes while it looks is not forgotten.
    void aReasonInTheMiddleIsKept()
    {
        const int before = m_sync.calls();
        m_sync.hold();
        const auto keeper = open();
        m_sync.waitForCall(before + 1);
        keeper->look();
        m_sync.letGo();
        m_sync.waitForCall(before + 2);
    }

    void aLinkThatBecomesMeteredPausesAtOnce()
    {
        const int before = m_sync.calls();
        m_sync.hold();
        const auto keeper = open();
        m_sync.waitForCall(before + 1);
        m_metered.clear();
        keeper->linkChanged(true); // what goes on is stopped, and begins anew with what is known now
        m_sync.waitForCall(before + 2);
        m_sync.letGo();
        keeper->linkChanged(false);
        m_sync.waitForCall(before + 3);
        QCOMPARE(m_metered, (std::vector{true, false}));
    }

    void itsEndStopsWhatGoesOn()
    {
        const int before = m_sync.calls();
        m_sync.hold();
        auto keeper = open();
        m_sync.waitForCall(before + 1);
        keeper.reset();
        m_sync.waitForEnd();
        m_sync.letGo();
        QCOMPARE(m_sync.calls(), before + 1);
    }
};

QTEST_GUILESS_MAIN(ExampleKeeperTest)
#include "example_keeper_test.moc"
