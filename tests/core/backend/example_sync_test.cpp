#include <thread>

#include <QtTest/QtTest>

#include "sync_desk.h"
#include "vidgo/base/base_error.h"
#include "vidgo/materials/pack_error.h"
#include "vidgo/test/qt_result.h"

using namespace vidgo;
using namespace vidgo::test;
using materials::PackError;
using service::ExampleSyncPhase;
using service::ExampleSyncWish;

/// Examples that a server has published come to this computer: those that are missing, and nothing else.
class ExampleSyncTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<PackMaker> m_maker; ///< Of whoever publishes.
    std::unique_ptr<SyncServer> m_server;

    std::vector<PackPublisher> trusted() const
    {
        return {{.name = "The makers", .publicKey = m_maker->key.publicKey()}};
    }
    std::string publish(const std::string& name, const std::vector<int>& numbers)
    {
        return m_server->publish(m_maker->pack(name, numbers), m_maker->key.publicKey());
    }
    std::int64_t bytesOf(const std::vector<int>& numbers) const
    {
        std::int64_t bytes = 0;
        for (const int number : numbers)
            for (const int picture : {2 * number, 2 * number + 1})
                bytes += static_cast<std::int64_t>(PackMaker::noise(picture).size());
        return bytes;
    }
    static std::vector<MaterialId> shown(const SyncDesk& desk)
    {
        return PackMaker::must(const_cast<SyncDesk&>(desk).here.packs.allShown());
    }

private Q_SLOTS:
    void init()
    {
        m_maker = std::make_unique<PackMaker>();
        m_server = std::make_unique<SyncServer>();
    }
    void cleanup()
    {
        m_server.reset();
        m_maker.reset();
    }

    void whatIsNewComesAndNothingComesTwice()
    {
        publish("first", {1, 2});
        SyncDesk desk(*m_server, trusted());
        VIDGO_VERIFY(desk.sync->sync(ExampleSyncWish::Auto, {}));
        QCOMPARE(desk.examples(), 2);
        QCOMPARE(m_server->fileBytesRead(), bytesOf({1, 2}));
        auto state = desk.sync->state();
        QCOMPARE(state.phase, ExampleSyncPhase::Resting);
        QCOMPARE(state.missing, 0);
        QCOMPARE(state.bytes, 0);
        QCOMPARE(state.brought, 2);
        QVERIFY(state.lookedAt.has_value() && !state.trouble && !state.unknownSigner);
        QCOMPARE(desk.piecesLeft(), 0);
        // What came is what was sent, and is shown.
        const auto material = PackMaker::must(desk.here.store.find(MaterialId("made-1")));
        QCOMPARE(material.result.sha256, sha256(PackMaker::noise(3)));
        VIDGO_VERIFY(desk.here.cache->path(material.result.sha256));

        m_server->reads.clear();
        VIDGO_VERIFY(desk.sync->sync(ExampleSyncWish::Auto, {}));
        QCOMPARE(m_server->lastTold, std::size_t{0});
        publish("second", {3});
        VIDGO_VERIFY(desk.sync->sync(ExampleSyncWish::Auto, {}));
        QCOMPARE(m_server->lastTold, std::size_t{1}); // the new one alone
        QCOMPARE(m_server->fileBytesRead(), bytesOf({3}));
        QCOMPARE(desk.examples(), 3);
        QCOMPARE(desk.sync->state().brought, 3);

        desk.begin(); // another day
        QVERIFY(desk.sync->state().lookedAt.has_value());
        m_server->reads.clear();
        VIDGO_VERIFY(desk.sync->sync(ExampleSyncWish::Auto, {}));
        QVERIFY(m_server->reads.empty());
        QCOMPARE(m_server->lastTold, std::size_t{0});
    }

    // One has come from elsewhere, one is hidden, and of a third the picture is that of another example.
    void onlyWhatIsMissingIsFetched()
    {
        SyncDesk desk(*m_server, trusted());
        VIDGO_VERIFY(desk.here.packs.import(m_maker->pack("elsewhere", {1, 2})));
        VIDGO_VERIFY(desk.here.store.setStatus(MaterialId("made-2"), MaterialStatus::Rejected));
        auto third = m_maker->example(3);
        third.input = m_maker->example(1).input;
        VIDGO_VERIFY(m_maker->store.save(third));
        const auto file = m_maker->folder.path() / "mixed.vgp";
        VIDGO_VERIFY(m_maker->packs.write(
            file, "mixed", {MaterialId("made-1"), MaterialId("made-2"), MaterialId("made-3")}, m_maker->key));
        m_server->publish(file, m_maker->key.publicKey());

        VIDGO_VERIFY(desk.sync->sync(ExampleSyncWish::Look, {}));
        QCOMPARE(desk.sync->state().missing, 1);
        QCOMPARE(desk.sync->state().bytes, static_cast<std::int64_t>(PackMaker::noise(7).size()));
        QCOMPARE(m_server->fileBytesRead(), 0);
        VIDGO_VERIFY(desk.sync->sync(ExampleSyncWish::Auto, {}));
        QCOMPARE(m_server->fileBytesRead(), static_cast<std::int64_t>(PackMaker::noise(7).size()));
        QCOMPARE(shown(desk), (std::vector{MaterialId("made-1"), MaterialId("made-3")}));
    }

    void whatTwoPacksHaveInCommonComesOnce()
    {
        publish("first", {1, 2});
        publish("second", {2, 3});
        SyncDesk desk(*m_server, trusted());
        VIDGO_VERIFY(desk.sync->sync(ExampleSyncWish::Look, {}));
        QCOMPARE(desk.sync->state().missing, 3);
        QCOMPARE(desk.sync->state().bytes, bytesOf({1, 2, 3}));
        VIDGO_VERIFY(desk.sync->sync(ExampleSyncWish::Auto, {}));
        QCOMPARE(desk.examples(), 3);
        QCOMPARE(m_server->fileBytesRead(), bytesOf({1, 2, 3}));
    }

    void manyPacksComePageByPage()
    {
        for (int i = 1; i <= 5; ++i)
            publish("pack", {i});
        m_server->page = 2;
        SyncDesk desk(*m_server, trusted());
        VIDGO_VERIFY(desk.sync->sync(ExampleSyncWish::Auto, {}));
        QCOMPARE(desk.examples(), 5);
        QCOMPARE(m_server->looks, 3);
    }

    void ofThoseWhoAreNotTrustedOnlyTheHeadIsFetched()
    {
        publish("of strangers", {1});
        SyncDesk desk(*m_server);
        for (int i = 0; i < 2; ++i)
            VIDGO_VERIFY(desk.sync->sync(ExampleSyncWish::Now, {}));
        auto state = desk.sync->state();
        QVERIFY(state.unknownSigner.has_value());
        QCOMPARE(state.unknownSigner->publicKey, m_maker->key.publicKey());
        QCOMPARE(state.missing, 1);
        QCOMPARE(state.phase, ExampleSyncPhase::Resting);
        QCOMPARE(m_server->bytesRead(), m_server->packs.front().headBytes); // once
        QCOMPARE(desk.examples(), 0);

        VIDGO_VERIFY_ERROR(desk.sync->trust({.name = "", .publicKey = m_maker->key.publicKey()}),
                           BaseError::InvalidArgument);
        VIDGO_VERIFY(desk.sync->trust({.name = "Somebody", .publicKey = m_maker->key.publicKey()}));
        QVERIFY(!desk.sync->state().unknownSigner.has_value());
        VIDGO_VERIFY(desk.sync->sync(ExampleSyncWish::Auto, {}));
        QCOMPARE(desk.examples(), 1);
        QCOMPARE(m_server->bytesRead(), m_server->packs.front().bytes);
        QCOMPARE(desk.sync->state().missing, 0);
    }

    void whoIsTrustedNoLongerBringsNothingMore()
    {
        const PackPublisher somebody{.name = "Somebody", .publicKey = m_maker->key.publicKey()};
        publish("first", {1});
        PackMaker other;
        SyncDesk desk(*m_server, {{.name = "With the studio", .publicKey = other.key.publicKey()}});
        VIDGO_VERIFY(desk.sync->trust(somebody));
        QCOMPARE(PackMaker::must(desk.sync->signers()), std::vector{somebody}); // and not the studio's own
        VIDGO_VERIFY(desk.sync->sync(ExampleSyncWish::Auto, {}));
        QCOMPARE(desk.examples(), 1);
        for (int i = 0; i < 2; ++i)
            VIDGO_VERIFY(desk.sync->distrust(somebody.publicKey));
        QVERIFY(PackMaker::must(desk.sync->signers()).empty());
        publish("second", {2});
        VIDGO_VERIFY(desk.sync->sync(ExampleSyncWish::Now, {}));
        QCOMPARE(desk.examples(), 1); // what came stays
        QVERIFY(desk.sync->state().unknownSigner.has_value());
        QCOMPARE(desk.sync->state().missing, 1);
    }

    // One that nobody trusts is asked about again and again, but does not hold up what comes behind it.
    void whatIsOpenHoldsUpNothingElse()
    {
        PackMaker stranger;
        m_server->publish(stranger.pack("of strangers", {1}), stranger.key.publicKey());
        publish("ours", {2});
        SyncDesk desk(*m_server, trusted());
        VIDGO_VERIFY(desk.sync->sync(ExampleSyncWish::Auto, {}));
        QCOMPARE(shown(desk), std::vector{MaterialId("made-2")});
        QVERIFY(desk.sync->state().unknownSigner.has_value());
        m_server->reads.clear();
        VIDGO_VERIFY(desk.sync->sync(ExampleSyncWish::Auto, {}));
        QCOMPARE(m_server->lastTold, std::size_t{2});
        QVERIFY(m_server->reads.empty());
        publish("ours too", {3});
        VIDGO_VERIFY(desk.sync->sync(ExampleSyncWish::Auto, {}));
        QCOMPARE(desk.examples(), 2);
        QVERIFY(desk.sync->state().unknownSigner.has_value());
    }

    void aForgedPackIsRefusedByItsHead()
    {
        const auto id = publish("forged", {1});
        publish("good", {2});
        const std::string_view title = "Headphones";
        auto& letter = *std::ranges::search(m_server->files[id], title).begin();
        letter = 'B'; // as good a manifest, but not the one that was signed
        SyncDesk desk(*m_server, trusted());
        VIDGO_VERIFY_ERROR(desk.sync->sync(ExampleSyncWish::Auto, {}), PackError::Forged);
        QVERIFY(desk.sync->state().trouble->is(PackError::Forged));
        QCOMPARE(shown(desk), std::vector{MaterialId("made-2")}); // the other one came
        QCOMPARE(m_server->fileBytesRead(), bytesOf({2}));
        QCOMPARE(desk.piecesLeft(), 0);
        m_server->reads.clear();
        VIDGO_VERIFY_ERROR(desk.sync->sync(ExampleSyncWish::Auto, {}), PackError::Forged);
        QVERIFY(m_server->reads.empty()); // not again by itself
        letter = 'H';
        VIDGO_VERIFY(desk.sync->sync(ExampleSyncWish::Now, {}));
        QCOMPARE(desk.examples(), 2);
        QVERIFY(!desk.sync->state().trouble);
    }

    void aPackWithAnotherFileInItComesNotAtAll()
    {
        const auto id = publish("spoilt", {1, 2});
        m_server->files[id].back() ^= 1;
        SyncDesk desk(*m_server, trusted());
        VIDGO_VERIFY_ERROR(desk.sync->sync(ExampleSyncWish::Auto, {}), PackError::Damaged);
        QCOMPARE(desk.examples(), 0);
        QCOMPARE(desk.piecesLeft(), 0);
        QCOMPARE(desk.here.number("SELECT count(*) FROM cache_files"), 0);
    }

    void aPackIsWhatWasAnnounced_data()
    {
        QTest::addColumn<int>("lie");
        QTest::newRow("signed by another") << 0;
        QTest::newRow("larger") << 1;
        QTest::newRow("a longer head") << 2;
        QTest::newRow("an endless head") << 3;
    }
    void aPackIsWhatWasAnnounced()
    {
        QFETCH(int, lie);
        publish("pack", {1});
        auto& pack = m_server->packs.front();
        if (lie == 0)
            pack.publicKey = std::string(64, 'a');
        if (lie == 1)
            ++pack.bytes;
        if (lie == 2)
            pack.headBytes += 10;
        if (lie == 3)
            pack.headBytes = std::int64_t{1} << 40;
        SyncDesk desk(*m_server, trusted());
        VIDGO_VERIFY_ERROR(desk.sync->sync(ExampleSyncWish::Auto, {}), PackError::Damaged);
        QCOMPARE(desk.examples(), 0);
        QCOMPARE(desk.piecesLeft(), 0);
    }

    // The connection breaks after every few pieces.
    void whatCameIsKeptWhenTheServerGoes()
    {
        publish("large", {1, 2, 3});
        SyncDesk desk(*m_server, trusted());
        int number = 0;
        m_server->onRead = [&](const std::string&, std::int64_t, std::int64_t) {
            m_server->isGone = ++number % 4 == 0;
        };
        int tries = 0;
        while (desk.examples() == 0) {
            QVERIFY(++tries < 100);
            m_server->isGone = false;
            if (!desk.sync->sync(ExampleSyncWish::Auto, {})) {
                QVERIFY(desk.sync->state().trouble->is(net::NetError::NotConnected));
                QCOMPARE(desk.sync->state().missing, 3);
                desk.begin();
            }
        }
        QVERIFY(tries > 3);
        QCOMPARE(desk.examples(), 3);
        QCOMPARE(m_server->bytesRead(), m_server->packs.front().bytes); // not a byte twice
        QCOMPARE(desk.piecesLeft(), 0);
    }

    void aStopIsNoFailure()
    {
        publish("large", {1, 2});
        SyncDesk desk(*m_server, trusted());
        std::stop_source stop;
        m_server->onRead = [&](const std::string&, std::int64_t, std::int64_t) {
            if (m_server->fileBytesRead() > 50'000)
                stop.request_stop();
        };
        VIDGO_VERIFY(desk.sync->sync(ExampleSyncWish::Auto, stop.get_token()));
        auto state = desk.sync->state();
        QVERIFY(!state.trouble);
        QCOMPARE(state.phase, ExampleSyncPhase::Resting);
        QCOMPARE(state.bytes, bytesOf({1, 2}));
        QVERIFY(state.fetched > 50'000 && state.fetched < state.bytes);
        QCOMPARE(desk.examples(), 0);
        desk.begin();
        VIDGO_VERIFY(desk.sync->sync(ExampleSyncWish::Look, {}));
        QCOMPARE(desk.sync->state().fetched, state.fetched); // also of a run before
        VIDGO_VERIFY(desk.sync->sync(ExampleSyncWish::Auto, {}));
        QCOMPARE(desk.examples(), 2);
        QCOMPARE(m_server->bytesRead(), m_server->packs.front().bytes);
    }

    void whatWasSpoiltMeanwhileComesAgain()
    {
        publish("large", {1});
        SyncDesk desk(*m_server, trusted());
        std::stop_source stop;
        m_server->onRead = [&](const std::string&, std::int64_t, std::int64_t) {
            if (m_server->fileBytesRead() > 0)
                stop.request_stop();
        };
        VIDGO_VERIFY(desk.sync->sync(ExampleSyncWish::Auto, stop.get_token()));
        int spoilt = 0;
        for (const auto& entry : std::filesystem::directory_iterator(desk.pieces()))
            if (entry.path().extension() == ".part") {
                VIDGO_VERIFY(writeFile(entry.path(), std::string(1000, 'x'), Durability::Rename));
                ++spoilt;
            }
        QCOMPARE(spoilt, 1);
        VIDGO_VERIFY(desk.sync->sync(ExampleSyncWish::Auto, {}));
        QCOMPARE(desk.examples(), 1);
    }

    void aMeteredLinkIsWaitedFor()
    {
        publish("large", {1, 2});
        SyncDesk desk(*m_server, trusted());
        m_server->onRead = [&](const std::string&, std::int64_t, std::int64_t) {
            desk.isMetered = desk.isMetered || m_server->fileBytesRead() > 50'000;
        };
        VIDGO_VERIFY(desk.sync->sync(ExampleSyncWish::Auto, {})); // becomes metered in the middle
        auto state = desk.sync->state();
        QCOMPARE(state.phase, ExampleSyncPhase::Waiting);
        QCOMPARE(state.missing, 2);
        QVERIFY(state.fetched > 50'000 && state.fetched < state.bytes);
        const auto before = m_server->bytesRead();
        VIDGO_VERIFY(desk.sync->sync(ExampleSyncWish::Auto, {}));
        QCOMPARE(desk.sync->state().phase, ExampleSyncPhase::Waiting);
        QCOMPARE(m_server->bytesRead(), before);

        m_server->onRead = {};
        desk.isMetered = false;
        VIDGO_VERIFY(desk.sync->sync(ExampleSyncWish::Auto, {}));
        QCOMPARE(desk.sync->state().phase, ExampleSyncPhase::Resting);
        QCOMPARE(desk.examples(), 2);
        QCOMPARE(m_server->bytesRead(), m_server->packs.front().bytes);
    }

    void thePersonDecides()
    {
        publish("pack", {1});
        SyncDesk desk(*m_server, trusted());
        desk.isMetered = true;
        desk.settings.chosen.newExamples = ExampleArrival::Asked;
        VIDGO_VERIFY(desk.sync->sync(ExampleSyncWish::Auto, {}));
        QCOMPARE(desk.sync->state().phase, ExampleSyncPhase::Resting);
        QCOMPARE(desk.sync->state().missing, 1);
        QCOMPARE(m_server->fileBytesRead(), 0);
        desk.settings.chosen.newExamples = ExampleArrival::Unmetered;
        VIDGO_VERIFY(desk.sync->sync(ExampleSyncWish::Auto, {}));
        QCOMPARE(desk.sync->state().phase, ExampleSyncPhase::Waiting);
        desk.settings.chosen.newExamples = ExampleArrival::Always;
        VIDGO_VERIFY(desk.sync->sync(ExampleSyncWish::Auto, {}));
        QCOMPARE(desk.examples(), 1);
        publish("more", {2});
        desk.settings.chosen.newExamples = ExampleArrival::Asked;
        VIDGO_VERIFY(desk.sync->sync(ExampleSyncWish::Now, {}));
        QCOMPARE(desk.examples(), 2);
    }

    void whatIsWithdrawnIsNotFetched()
    {
        const auto id = publish("gone", {1});
        publish("good", {2});
        SyncDesk desk(*m_server, trusted());
        VIDGO_VERIFY(desk.sync->sync(ExampleSyncWish::Look, {}));
        QCOMPARE(desk.sync->state().missing, 2);
        m_server->withdraw(id);
        VIDGO_VERIFY(desk.sync->sync(ExampleSyncWish::Auto, {}));
        QCOMPARE(shown(desk), std::vector{MaterialId("made-2")});
        QCOMPARE(desk.sync->state().missing, 0);
        QCOMPARE(desk.piecesLeft(), 0);
    }

    void whatIsWithdrawnInTheMiddleIsLeft()
    {
        const auto id = publish("gone", {1});
        publish("good", {2});
        SyncDesk desk(*m_server, trusted());
        m_server->onRead = [&](const std::string&, std::int64_t, std::int64_t) {
            if (m_server->fileBytesRead() > 0 && m_server->files.contains(id))
                m_server->withdraw(id);
        };
        VIDGO_VERIFY(desk.sync->sync(ExampleSyncWish::Auto, {}));
        QCOMPARE(shown(desk), std::vector{MaterialId("made-2")});
        VIDGO_VERIFY(desk.sync->sync(ExampleSyncWish::Auto, {}));
        QCOMPARE(desk.piecesLeft(), 0); // nobody needs it any more
        VIDGO_VERIFY(desk.sync->sync(ExampleSyncWish::Auto, {}));
        QCOMPARE(m_server->lastTold, std::size_t{0});
    }

    // A new pack takes the place of one that was half there: what they have in common is not fetched again.
    void aPackThatTakesThePlaceOfAnotherGoesOnThere()
    {
        const auto id = publish("made here", {1, 2});
        SyncDesk desk(*m_server, trusted());
        std::stop_source stop;
        m_server->onRead = [&](const std::string&, std::int64_t, std::int64_t) {
            if (m_server->fileBytesRead() > 60'000)
                stop.request_stop();
        };
        VIDGO_VERIFY(desk.sync->sync(ExampleSyncWish::Auto, stop.get_token()));
        m_server->onRead = {};
        publish("made here", {1, 2, 3});
        m_server->withdraw(id);
        VIDGO_VERIFY(desk.sync->sync(ExampleSyncWish::Auto, {}));
        QCOMPARE(desk.examples(), 3);
        QCOMPARE(m_server->fileBytesRead(), bytesOf({1, 2, 3}));
    }

    void anotherServerIsAnotherCount_data()
    {
        QTest::addColumn<bool>("isOtherAddress");
        QTest::newRow("another address") << true;
        QTest::newRow("another database behind the same address") << false;
    }
    void anotherServerIsAnotherCount()
    {
        QFETCH(bool, isOtherAddress);
        publish("old", {1});
        publish("old too", {2});
        SyncDesk desk(*m_server, trusted());
        VIDGO_VERIFY(desk.sync->sync(ExampleSyncWish::Auto, {}));
        const auto address = m_server->address;
        auto& other = *m_server;
        other.packs.clear();
        other.files.clear();
        other.revision = 0;
        other.series = isOtherAddress ? other.series : "series-2";
        other.address = isOtherAddress ? "https://two.example" : address;
        publish("new", {3});
        publish("new too", {4});
        publish("new again", {2});
        desk.begin();
        QCOMPARE(desk.sync->state().lookedAt.has_value(), !isOtherAddress);
        VIDGO_VERIFY(desk.sync->sync(ExampleSyncWish::Auto, {}));
        QCOMPARE(desk.examples(), 4);
    }

    // Its database was set back to an earlier day.
    void aServerThatIsSetBackIsReadAnew()
    {
        for (int i = 1; i <= 3; ++i)
            publish("pack", {i});
        SyncDesk desk(*m_server, trusted());
        VIDGO_VERIFY(desk.sync->sync(ExampleSyncWish::Auto, {}));
        m_server->packs.resize(1);
        m_server->revision = 1;
        publish("another", {4});
        VIDGO_VERIFY(desk.sync->sync(ExampleSyncWish::Auto, {}));
        QCOMPARE(desk.examples(), 4);
    }

    void aFolderThatCannotBeWrittenIsSaid()
    {
        publish("pack", {1});
        SyncDesk desk(*m_server, trusted());
        VIDGO_VERIFY(writeFile(desk.pieces(), std::string("in the way"), Durability::Rename));
        QVERIFY(!desk.sync->sync(ExampleSyncWish::Auto, {}));
        QVERIFY(desk.sync->state().trouble.has_value());
        QCOMPARE(desk.examples(), 0);
        std::filesystem::remove(desk.pieces());
        VIDGO_VERIFY(desk.sync->sync(ExampleSyncWish::Auto, {}));
        QCOMPARE(desk.examples(), 1);
    }

    void whoeverListensIsToldWhatGoesOn()
    {
        publish("pack", {1});
        SyncDesk desk(*m_server, trusted());
        std::vector<ExampleSyncPhase> phases;
        desk.sync->listen([&] {
            const auto phase = desk.sync->state().phase;
            if (phases.empty() || phases.back() != phase)
                phases.push_back(phase);
        });
        VIDGO_VERIFY(desk.sync->sync(ExampleSyncWish::Auto, {}));
        QCOMPARE(phases, (std::vector{ExampleSyncPhase::Looking, ExampleSyncPhase::Fetching,
                                      ExampleSyncPhase::Resting}));
        desk.sync->listen({});
        VIDGO_VERIFY(desk.sync->sync(ExampleSyncWish::Auto, {}));
        QCOMPARE(phases.size(), std::size_t{3});
    }

    void whoCallsWhileAnotherIsAtItWaits()
    {
        publish("pack", {1, 2});
        SyncDesk desk(*m_server, trusted());
        std::atomic<int> inside = 0;
        std::atomic<bool> wereTwo = false;
        m_server->onRead = [&](const std::string&, std::int64_t, std::int64_t) {
            wereTwo = wereTwo || ++inside > 1;
            std::this_thread::yield();
            --inside;
        };
        {
            std::vector<std::jthread> callers;
            callers.reserve(4);
            for (int i = 0; i < 4; ++i)
                callers.emplace_back(
                    [&] { QVERIFY(desk.sync->sync(ExampleSyncWish::Auto, {}).has_value()); });
        }
        QVERIFY(!wereTwo);
        QCOMPARE(desk.sync->state().brought, 2);
        std::stop_source stop;
        stop.request_stop();
        const int looks = m_server->looks;
        VIDGO_VERIFY(desk.sync->sync(ExampleSyncWish::Auto, stop.get_token()));
        QCOMPARE(m_server->looks, looks);
    }
};

QTEST_GUILESS_MAIN(ExampleSyncTest)
#include "example_sync_test.moc"
