#include <QtTest/QtTest>

#include "store_fixture.h"
#include "vidgo/base/base_error.h"
#include "vidgo/materials/lookup_hash.h"
#include "vidgo/materials/material_count.h"
#include "vidgo/materials/pack_exchange.h"
#include "vidgo/materials/pack_key.h"
#include "vidgo/materials/starter_pack.h"
#include "vidgo/media/picture_file.h"

using namespace vidgo;
using namespace vidgo::materials;
using vidgo::test::backendOfRow;
using vidgo::test::StoreFixture;

namespace fs = std::filesystem;

namespace {

// Stands for the drawing: the last byte of a JPEG or PNG may be followed by more.
Result<EncodedPicture> marked(const fs::path& picture)
{
    auto info = media::probePicture(picture);
    auto bytes = readFile(picture, 100'000'000);
    if (!info || !bytes)
        return fail(MaterialsError::FileDamaged, "cannot be marked");
    bytes->push_back('W');
    return EncodedPicture{std::move(*bytes), info->mediaType, info->width, info->height};
}

/// An installation: store, cache and exchange.
class Place : public StoreFixture
{
public:
    explicit Place(storage::Backend backend = storage::Backend::Sqlite,
                   const vidgo::test::PostgresServer* server = nullptr,
                   std::vector<PackPublisher> publishers = {})
        : StoreFixture(backend, server)
        , cache(std::move(*FileCache::open(*database, {place.folder() / "files"}, clock, log)))
        , store(*database, clock)
        , packs({.database = *database,
                 .store = store,
                 .cache = *cache,
                 .clock = clock,
                 .log = log,
                 .makeWatermarked = marked,
                 .searchTexts = [](const Material& m) { return std::vector<std::string>{"名前 " + m.topic}; },
                 .publishers = std::move(publishers)})
    {}

    FileRef keep(const char* name, const char* type, int width, int height)
    {
        const auto path = vidgo::test::sourcePath(std::string("resources/starter-pack/") + name);
        auto kept =
            cache->putFile(path, {.mediaType = type, .width = width, .height = height}, FileKind::User);
        if (!kept)
            qFatal("%s", kept.error().internal().c_str());
        return std::move(*kept);
    }
    // A picture with its real files.
    Material picture(const std::string& id, const char* after = "br-food-01-after.png")
    {
        auto m = vidgo::test::material(id, clock.now());
        m.input = keep("br-food-01-before.jpg", "image/jpeg", 1280, 720);
        m.extraInputs = {keep("to-casual-01-garment.png", "image/png", 640, 640)};
        m.result = keep(after, "image/png", 1280, 720);
        describe(m.extraInputs.front());
        m.poster = {};
        m.viewCount = 0;
        return m;
    }
    Material clip(const std::string& id)
    {
        auto m = vidgo::test::material(id, clock.now());
        m.tool = Tool::ShortVideo;
        m.topic = "brand_story";
        m.input = keep("sv-brand-01-before.jpg", "image/jpeg", 1280, 720);
        m.extraInputs = {};
        m.result = keep("sv-brand-01.mp4", "video/mp4", 1280, 720);
        m.poster = keep("sv-brand-01-poster.jpg", "image/jpeg", 1280, 720);
        m.durationMs = 4000;
        return m;
    }
    void describe(FileRef& file)
    {
        const auto info = media::probePicture(*cache->path(file.sha256));
        file.width = info->uprightWidth();
        file.height = info->uprightHeight();
    }
    void save(const Material& m)
    {
        if (auto saved = store.save(m); !saved)
            qFatal("%s", saved.error().internal().c_str());
    }
    // Two examples, one of them a clip, in a pack.
    fs::path pack(const SigningKey& key)
    {
        save(picture("pre-one"));
        save(clip("pre-two"));
        auto file = place.folder() / "some.vgp";
        auto written = packs.write(file, "some", {MaterialId("pre-one"), MaterialId("pre-two")}, key);
        if (!written)
            qFatal("%s", written.error().internal().c_str());
        return file;
    }
    std::int64_t materials() const { return number("SELECT count(*) FROM materials"); }
    int keptFiles() const
    {
        int files = 0;
        for (const auto& entry : fs::recursive_directory_iterator(place.folder() / "files"))
            files += entry.is_regular_file() ? 1 : 0;
        return files;
    }

    std::unique_ptr<FileCache> cache;
    MaterialStore store;
    PackExchange packs;
};

SigningKey newKey()
{
    static vidgo::test::CountingRandom random;
    return SigningKey::generate(random);
}

std::vector<PackPublisher> trusting(const SigningKey& key)
{
    return {{.name = "The makers", .publicKey = key.publicKey()}};
}

// The same pack with its manifest changed, signed anew: what a dishonest publisher could send.
void resign(const fs::path& file, const SigningKey& key,
            const std::function<void(std::vector<Material>&, std::vector<FileRef>&)>& change)
{
    auto bytes = *readFile(file, 1'000'000'000);
    auto pack = *readPack(bytes, "a pack");
    auto materials = pack.materials;
    auto files = pack.files;
    change(materials, files);
    auto head = packHead(pack.name, pack.createdAt, materials, files, key);
    for (const auto content : pack.contents)
        head.insert(head.end(), content.begin(), content.end());
    if (!writeFile(file, head, Durability::None))
        qFatal("cannot write");
}

using Change = std::function<void(std::vector<Material>&, std::vector<FileRef>&)>;

} // namespace

Q_DECLARE_METATYPE(Change)

class PackExchangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto server = vidgo::test::PostgresServer::start();
        QVERIFY2(server.has_value(), server ? "" : server.error().c_str());
        m_server = std::move(*server);
    }
    void cleanupTestCase() { m_server.reset(); }

    void examplesTravel_data() { vidgo::test::addBackendRows(); }
    void examplesTravel()
    {
        const auto key = newKey();
        Place from(backendOfRow(), m_server.get());
        const auto file = from.pack(key);
        Place to(backendOfRow(), m_server.get(), trusting(key));
        const auto report = to.packs.import(file);
        VIDGO_VERIFY(report);
        QCOMPARE(report->imported, 2);
        QCOMPARE(report->facts.publisher, std::string("The makers"));
        QCOMPARE(report->facts.files, 6);
        for (const char* id : {"pre-one", "pre-two"}) {
            auto sent = *from.store.find(MaterialId(id));
            auto come = *to.store.find(MaterialId(id));
            VIDGO_VERIFY(to.cache->path(come.watermarkedResult.sha256));
            VIDGO_VERIFY(to.cache->path(come.result.sha256));
            VIDGO_VERIFY(to.cache->path(come.input.sha256));
            sent.watermarkedResult = come.watermarkedResult = {};
            sent.updatedAt = come.updatedAt;
            QVERIFY(sent == come);
        }
        MaterialQuery query;
        query.text = "名前";
        QCOMPARE(to.store.search(query)->total, std::int64_t{2}); // the gallery has them at once
        QVERIFY(to.cache->clear());
        VIDGO_VERIFY(to.cache->path(to.store.find(MaterialId("pre-two"))->result.sha256)); // they stay
    }

    void twiceIsOnce()
    {
        const auto key = newKey();
        Place from;
        const auto file = from.pack(key);
        Place to(storage::Backend::Sqlite, nullptr, trusting(key));
        VIDGO_VERIFY(to.packs.import(file));
        QVERIFY(to.store.recordView(MaterialId("pre-one")));
        const auto again = to.packs.import(file);
        VIDGO_VERIFY(again);
        QCOMPARE(to.materials(), 2);
        QCOMPARE(to.store.find(MaterialId("pre-one"))->viewCount, std::int64_t{1});
    }

    void whatIsHereFromTheSameRequestStays()
    {
        const auto key = newKey();
        Place from;
        const auto file = from.pack(key);
        Place to(storage::Backend::Sqlite, nullptr, trusting(key));
        auto own = to.picture("mine");
        own.lookupHash = from.store.find(MaterialId("pre-one"))->lookupHash;
        to.save(own);
        const int files = to.keptFiles();
        const auto report = to.packs.import(file);
        VIDGO_VERIFY(report);
        QCOMPARE(report->imported, 1);
        QCOMPARE(report->alreadyHere, 1);
        QCOMPARE(to.keptFiles(), files + 4); // those of the clip with its watermarked poster, and no others
        QVERIFY(!to.store.find(MaterialId("pre-one")));
    }

    void whatAPersonHidStaysHidden()
    {
        const auto key = newKey();
        Place from;
        const auto file = from.pack(key);
        Place to(storage::Backend::Sqlite, nullptr, trusting(key));
        VIDGO_VERIFY(to.packs.import(file));
        VIDGO_VERIFY(to.store.setStatus(MaterialId("pre-one"), MaterialStatus::Rejected));
        const auto again = to.packs.import(file);
        VIDGO_VERIFY(again);
        QCOMPARE(again->imported, 1);
        QCOMPARE(to.store.find(MaterialId("pre-one"))->status, MaterialStatus::Rejected);
    }

    void anotherExampleUnderTheSameIdStopsIt()
    {
        const auto key = newKey();
        Place from;
        const auto file = from.pack(key);
        Place to(storage::Backend::Sqlite, nullptr, trusting(key));
        auto other = to.picture("pre-two");
        other.lookupHash = sha256("another request");
        to.save(other);
        const int files = to.keptFiles();
        VIDGO_VERIFY_ERROR(to.packs.import(file), PackError::Conflict);
        QCOMPARE(to.materials(), 1); // not even the one without a conflict
        QCOMPARE(to.keptFiles(), files);
        QVERIFY(to.store.find(MaterialId("pre-two")).value() !=
                from.store.find(MaterialId("pre-two")).value());
    }

    void nobodyTrustsAStranger()
    {
        const auto key = newKey();
        Place from;
        const auto file = from.pack(key);
        Place to;
        const auto refused = to.packs.import(file);
        VIDGO_VERIFY_ERROR(refused, PackError::Untrusted);
        QCOMPARE(refused.error().arguments().find("key")->second, key.publicKey());
        QCOMPARE(to.materials(), 0);
        const auto facts = to.packs.verify(file);
        VIDGO_VERIFY(facts);
        QVERIFY(facts->publisher.empty());
        VIDGO_VERIFY(to.packs.trust({.name = "Ann", .publicKey = key.publicKey()}));
        QCOMPARE(to.packs.verify(file)->publisher, std::string("Ann"));
        VIDGO_VERIFY(to.packs.import(file));
        QVERIFY(*to.packs.distrust(key.publicKey()));
        QVERIFY(!*to.packs.distrust(key.publicKey()));
        VIDGO_VERIFY_ERROR(to.packs.import(file), PackError::Untrusted);
    }

    void whoIsTrustedIsKept_data() { vidgo::test::addBackendRows(); }
    void whoIsTrustedIsKept()
    {
        const auto own = newKey();
        const auto other = newKey();
        Place place(backendOfRow(), m_server.get(), trusting(own));
        VIDGO_VERIFY(place.packs.trust({.name = "Ben", .publicKey = other.publicKey()}));
        VIDGO_VERIFY(place.packs.trust({.name = "Ann \"A\"", .publicKey = other.publicKey()}));
        VIDGO_VERIFY(place.packs.trust({.name = "Not the makers", .publicKey = own.publicKey()}));
        const auto all = place.packs.publishers();
        VIDGO_VERIFY(all);
        const std::vector<PackPublisher> expected{{.name = "The makers", .publicKey = own.publicKey()},
                                                  {.name = "Ann \"A\"", .publicKey = other.publicKey()}};
        QVERIFY(*all == expected);
        VIDGO_VERIFY_ERROR(place.packs.trust({.name = "Ann", .publicKey = "abc"}),
                           BaseError::InvalidArgument);
        VIDGO_VERIFY_ERROR(place.packs.trust({.name = "", .publicKey = own.publicKey()}),
                           BaseError::InvalidArgument);
    }

    void anyChangedByteIsFound()
    {
        const auto key = newKey();
        Place from;
        const auto file = from.pack(key);
        const auto bytes = *readFile(file, 1'000'000'000);
        Place to(storage::Backend::Sqlite, nullptr, trusting(key));
        const auto changed = to.place.folder() / "changed.vgp";
        const auto manifest = readPack(bytes, "a pack")->manifest.size();
        std::vector<std::size_t> places{
            0, 9, 13, 16, 47, 48, 111, 112, 200, 112 + manifest, bytes.size() - 1};
        for (std::size_t at = 300; at < 112 + manifest; at += 97)
            places.push_back(at);
        for (std::size_t at = 112 + manifest; at < bytes.size(); at += bytes.size() / 23)
            places.push_back(at);
        for (const auto at : places) {
            auto other = bytes;
            other[at] ^= 0x20;
            QVERIFY(writeFile(changed, other, Durability::None));
            const auto report = to.packs.import(changed);
            QVERIFY2(!report && report.error().id().starts_with("pack."), qPrintable(QString::number(at)));
        }
        QCOMPARE(to.materials(), 0);
    }

    void whatIsCutShortOrLongerIsRefused()
    {
        const auto key = newKey();
        Place from;
        const auto bytes = *readFile(from.pack(key), 1'000'000'000);
        for (const std::size_t size :
             {std::size_t{0}, std::size_t{7}, std::size_t{8}, std::size_t{111}, std::size_t{112},
              std::size_t{500}, bytes.size() / 2, bytes.size() - 1}) {
            const auto read = readPack(std::span(bytes).first(size), "a pack");
            if (size < 8)
                VIDGO_VERIFY_ERROR(read, PackError::NotAPack);
            else
                VIDGO_VERIFY_ERROR(read, PackError::Damaged);
        }
        auto longer = bytes;
        longer.push_back(0);
        VIDGO_VERIFY_ERROR(readPack(longer, "a pack"), PackError::Damaged);
        auto newer = bytes;
        newer[8] = 2;
        VIDGO_VERIFY_ERROR(readPack(newer, "a pack"), PackError::Newer);
        auto large = bytes;
        large[15] = 0x7f;
        VIDGO_VERIFY_ERROR(readPack(large, "a pack"), PackError::Damaged);
    }

    void evenThoseWhoAreTrustedAreChecked_data()
    {
        QTest::addColumn<Change>("change");
        using Materials = std::vector<Material>;
        using Files = std::vector<FileRef>;
        const auto row = [](const char* name, const Change& change) { QTest::newRow(name) << change; };
        row("a path in place of an id",
            [](Materials& m, Files&) { m[0].id = MaterialId("../../etc/passwd"); });
        row("a path in place of a hash",
            [](Materials&, Files& f) { f[0].sha256 = "../../../../etc/passwd"; });
        row("another hash", [](Materials& m, Files& f) {
            const auto other = sha256("other");
            for (auto& one : m)
                for (auto* file : {&one.input, &one.result})
                    if (file->sha256 == f[0].sha256)
                        file->sha256 = other;
            f[0].sha256 = other;
        });
        row("an example twice", [](Materials& m, Files&) { m.push_back(m[0]); });
        row("a request twice", [](Materials& m, Files&) { m[1].lookupHash = m[0].lookupHash; });
        row("a file that is not there", [](Materials& m, Files&) { m[0].result.sha256 = sha256("nowhere"); });
        row("a file that nobody names", [](Materials& m, Files&) { m[0].extraInputs.clear(); });
        row("a size of no picture", [](Materials&, Files& f) { f[0].width = 99'999; });
        row("another size", [](Materials&, Files& f) { f[0].width = 640; });
        row("another type", [](Materials&, Files& f) { f[0].mediaType = "image/webp"; });
        row("a type that nobody knows", [](Materials&, Files& f) { f[0].mediaType = "text/html"; });
        row("fewer bytes", [](Materials&, Files& f) { f[0].bytes -= 1; });
        row("no bytes", [](Materials&, Files& f) { f[0].bytes = 0; });
        row("a clip as input", [](Materials& m, Files&) { m[1].input = m[1].result; });
        row("a clip without a poster", [](Materials& m, Files&) { m[1].poster = {}; });
        row("a picture that lasts", [](Materials& m, Files&) { m[0].durationMs = 5; });
        row("no tool", [](Materials& m, Files&) { m[0].tool = Tool::None; });
        row("hidden", [](Materials& m, Files&) { m[0].status = MaterialStatus::Pending; });
        row("no title", [](Materials& m, Files&) { m[0].title = {}; });
        row("a topic with blanks", [](Materials& m, Files&) { m[0].topic = "a b"; });
        row("a label of two lines", [](Materials& m, Files&) { m[0].label = "a\nb"; });
        row("large parameters", [](Materials& m, Files&) {
            m[0].parameters = Json::Object{{"x", std::string(70'000, 'x')}};
        });
        row("no examples", [](Materials& m, Files& f) {
            m.clear();
            f.clear();
        });
    }
    void evenThoseWhoAreTrustedAreChecked()
    {
        QFETCH(Change, change);
        const auto key = newKey();
        Place from;
        const auto file = from.pack(key);
        resign(file, key, change);
        Place to(storage::Backend::Sqlite, nullptr, trusting(key));
        VIDGO_VERIFY_ERROR(to.packs.import(file), PackError::Damaged);
        QCOMPARE(to.materials(), 0);
    }

    void whatCannotBeReadIsSaid()
    {
        Place place;
        VIDGO_VERIFY_ERROR(place.packs.import(place.place.folder() / "nowhere"), BaseError::FileNotFound);
        VIDGO_VERIFY_ERROR(place.packs.import(place.place.folder().path()), BaseError::NotAFile);
        QVERIFY(writeFile(place.place.folder() / "empty", std::string_view(), Durability::None));
        VIDGO_VERIFY_ERROR(place.packs.import(place.place.folder() / "empty"), PackError::NotAPack);
        VIDGO_VERIFY_ERROR(
            place.packs.import(vidgo::test::sourcePath("resources/starter-pack/br-food-01-before.jpg")),
            PackError::NotAPack);
        VIDGO_VERIFY_ERROR(place.packs.write(place.place.folder() / "x", "x", {}, newKey()),
                           PackError::Nothing);
        VIDGO_VERIFY_ERROR(
            place.packs.write(place.place.folder() / "x", "x", {MaterialId("nobody")}, newKey()),
            MaterialsError::MaterialMissing);
        place.save(place.picture("a"));
        for (const auto& name : {std::string(), std::string(65, 'x'), std::string("two\nlines")})
            VIDGO_VERIFY_ERROR(
                place.packs.write(place.place.folder() / "x", name, {MaterialId("a")}, newKey()),
                BaseError::InvalidArgument);
    }

    void whatOtherProgramsSignIsGenuineToo()
    {
        const auto bytes =
            readFile(vidgo::test::sourcePath("tests/fuzz/corpus/pack/signed.vgp"), 10'000); // OpenSSL
        VIDGO_VERIFY(bytes);
        const auto pack = readPack(*bytes, "signed.vgp");
        VIDGO_VERIFY(pack);
        VIDGO_VERIFY(checkSignature(*pack, "signed.vgp"));
        VIDGO_VERIFY(checkFiles(*pack, "signed.vgp"));
        QCOMPARE(pack->materials.size(), std::size_t{2});
    }

    void whatIsTakenAlong()
    {
        Place place;
        auto hidden = place.picture("pre-hidden");
        hidden.status = MaterialStatus::Rejected;
        place.save(hidden);
        place.clock.advance(std::chrono::seconds(1));
        auto starter = place.clip("sv-brand-01");
        starter.createdAt = place.clock.now();
        place.save(starter);
        QVERIFY(place.packs.madeHere()->empty());
        QVERIFY(*place.packs.allShown() == std::vector{MaterialId("sv-brand-01")});
        auto session = place.database->session();
        VIDGO_VERIFY(
            session->execute("INSERT INTO pregenerations (lookup_hash, tool, topic, job_id, material_id, "
                             "created_at) VALUES ('h', 't', 't', 'j', 'sv-brand-01', 0)"));
        QVERIFY(*place.packs.madeHere() == std::vector{MaterialId("sv-brand-01")});
    }

    void theStockIsCounted_data() { vidgo::test::addBackendRows(); }
    void theStockIsCounted()
    {
        Place place(backendOfRow(), m_server.get());
        place.save(place.picture("a"));
        auto featured = place.picture("b");
        featured.lookupHash = sha256("b");
        featured.status = MaterialStatus::Featured;
        place.save(featured);
        auto pending = place.picture("c");
        pending.lookupHash = sha256("c");
        pending.status = MaterialStatus::Pending;
        place.save(pending);
        place.save(place.clip("d"));
        const auto stock = stockOf(*place.database, {{Tool::BackgroundRemoval, 3}, {Tool::ShortVideo, 1}});
        VIDGO_VERIFY(stock);
        QCOMPARE(stock->size(), kTools.size());
        QVERIFY((*stock)[0] == (ToolStock{.tool = Tool::BackgroundRemoval, .shown = 2, .minimum = 3}));
        QVERIFY(!(*stock)[0].isEnough());
        QVERIFY((*stock)[4] == (ToolStock{.tool = Tool::ShortVideo, .shown = 1, .minimum = 1}));
        QVERIFY((*stock)[4].isEnough() && (*stock)[5].isEnough());
    }

    void keysAreForTheirOwnerOnly()
    {
        const vidgo::test::TestFolder folder;
        const auto key = newKey();
        VIDGO_VERIFY(writePackKey(folder / "key.pem", key));
        const auto read = readPackKey(folder / "key.pem");
        VIDGO_VERIFY(read);
        QCOMPARE(read->publicKey(), key.publicKey());
        VIDGO_VERIFY_ERROR(writePackKey(folder / "key.pem", newKey()), BaseError::FileNotWritable);
        QCOMPARE(readPackKey(folder / "key.pem")->publicKey(), key.publicKey());
        VIDGO_VERIFY_ERROR(writePackKey(folder / "nowhere" / "key.pem", key), BaseError::FileNotWritable);
#ifndef Q_OS_WIN
        const auto others = fs::perms::group_read;
        QVERIFY((fs::status(folder / "key.pem").permissions() &
                 ~(fs::perms::owner_read | fs::perms::owner_write)) == fs::perms::none);
        fs::permissions(folder / "key.pem", others, fs::perm_options::add);
        VIDGO_VERIFY_ERROR(readPackKey(folder / "key.pem"), PackError::OpenKey);
#endif
    }

private:
    std::unique_ptr<vidgo::test::PostgresServer> m_server;
};

QTEST_GUILESS_MAIN(PackExchangeTest)
#include "pack_exchange_test.moc"
