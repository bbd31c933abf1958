#include <QtTest/QtTest>

#include "vidgo/materials/starter_pack.h"

#include "store_fixture.h"
#include "vidgo/materials/lookup_hash.h"
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

Json::Array& entriesOf(Json& manifest)
{
    return *manifest.asObject()->at("materials").asArray();
}

class PackFixture : public StoreFixture
{
public:
    explicit PackFixture(storage::Backend backend = storage::Backend::Sqlite,
                         const vidgo::test::PostgresServer* server = nullptr)
        : StoreFixture(backend, server)
        , cache(std::move(*FileCache::open(*database, {place.folder() / "files"}, clock, log)))
        , store(*database, clock)
        , folder(place.folder() / "small-pack")
    {}

    std::unique_ptr<StarterPack> pack(const fs::path& from, const std::string& key = "VidGo Demo")
    {
        auto made = std::make_unique<StarterPack>(
            from, PackSurroundings{*database, store, *cache, clock, log, marked, key, [](const Material& m) {
                                       return std::vector<std::string>{"名前 " + m.topic};
                                   }});
        return made;
    }
    std::unique_ptr<StarterPack> pack() { return pack(folder); }

    // A pack of four of the real materials, to be spoilt. The last one is a clip.
    Json makeSmallPack()
    {
        const auto source = vidgo::test::sourcePath("resources/starter-pack");
        Json manifest = *Json::read(source / "manifest.json");
        Json::Array kept;
        for (const auto& entry : entriesOf(manifest))
            for (const char* id : {"br-food-01", "br-food-02", "to-casual-01", "sv-brand-01"})
                if (*entry.find("id")->asString() == id) {
                    kept.push_back(entry);
                    for (const auto& [name, sum] : *entry.find("sha256")->asObject())
                        if (!copyFile(source / name, folder / name, Durability::None))
                            qFatal("cannot copy %s", name.c_str());
                }
        entriesOf(manifest) = std::move(kept);
        write(manifest);
        return manifest;
    }
    void write(const Json& manifest)
    {
        if (!writeFile(folder / "manifest.json", manifest.dump(), Durability::None))
            qFatal("cannot write the manifest");
    }
    std::int64_t materials() const { return number("SELECT count(*) FROM materials"); }

    std::unique_ptr<FileCache> cache;
    MaterialStore store;
    fs::path folder;
};

using Change = std::function<void(Json& manifest, const fs::path& folder)>;

void setMember(Json& manifest, const char* member, Json value)
{
    entriesOf(manifest)[0].asObject()->insert_or_assign(member, std::move(value));
}

// Names another file as the result, with the sum of the real one.
void setAfter(Json& manifest, const std::string& name)
{
    auto& entry = *entriesOf(manifest)[0].asObject();
    entry.at("sha256").asObject()->insert_or_assign(name, entry.at("sha256").asObject()->begin()->second);
    entry.insert_or_assign("after", name);
}

} // namespace

Q_DECLARE_METATYPE(Change)

class StarterPackTest : public QObject
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

    void theWholePackIsImported_data() { vidgo::test::addBackendRows(); }
    void theWholePackIsImported()
    {
        PackFixture f(backendOfRow(), m_server.get());
        const auto pack = f.pack(vidgo::test::sourcePath("resources/starter-pack"));
        auto report = pack->import();
        VIDGO_VERIFY(report);
        QCOMPARE(report->imported, 44);
        QVERIFY(report->problems.empty());
        QVERIFY(!report->wasUpToDate);
        auto page = f.store.search({});
        VIDGO_VERIFY(page);
        QCOMPARE(page->total, 44);
        int featured = 0;
        for (const auto& material : page->items) {
            featured += material.status == MaterialStatus::Featured ? 1 : 0;
            QCOMPARE(material.source, MaterialSource::Seed);
            QCOMPARE(material.provider, std::string("3d_software"));
            QCOMPARE(material.label, std::string("Example made in 3D software. Not AI generated."));
            QVERIFY(!material.credits.empty());
            QCOMPARE(material.title.all().size(), std::size_t(5));
            QCOMPARE(material.isClip(), material.result.mediaType == "video/mp4");
            QCOMPARE(material.isClip(), !material.poster.isEmpty());
            for (const auto* file : {&material.input, &material.result, &material.watermarkedResult}) {
                VIDGO_VERIFY(f.cache->path(file->sha256));
                QVERIFY(file->width > 0 && file->height > 0 && file->bytes > 0);
            }
            QVERIFY(material.watermarkedResult.mediaType.starts_with("image/"));
            QVERIFY(f.store.findByHash(material.lookupHash)->id == material.id);
        }
        QCOMPARE(featured, 7);
        QCOMPARE(page->items.front().id.value(), std::string("br-electronics-01"));
        MaterialQuery query;
        query.text = "桌上的耳機 名前";
        QCOMPARE(f.store.search(query)->total, 1);
    }

    void repeatingIsNothing_data() { vidgo::test::addBackendRows(); }
    void repeatingIsNothing()
    {
        PackFixture f(backendOfRow(), m_server.get());
        f.makeSmallPack();
        VIDGO_VERIFY(f.pack()->import());
        QCOMPARE(f.materials(), 4);
        auto again = f.pack()->import();
        VIDGO_VERIFY(again);
        QVERIFY(again->wasUpToDate);
        QCOMPARE(again->imported, 0);
        QCOMPARE(f.number("SELECT count(*) FROM cache_references"), 4 + 4 + 1 + 1 + 4);
    }

    void theHashIsThatOfTheRequest()
    {
        PackFixture f;
        f.makeSmallPack();
        VIDGO_VERIFY(f.pack()->import());
        const auto material = *f.store.find(MaterialId("to-casual-01"));
        LookupRequest request;
        request.tool = Tool::TryOn;
        request.topic = "casual";
        request.prompt = material.prompt;
        request.inputs = {material.input.sha256, material.extraInputs.at(0).sha256};
        QCOMPARE(material.lookupHash, lookupHash(request));
    }

    void aNewVersionReplacesTheOld()
    {
        PackFixture f;
        Json manifest = f.makeSmallPack();
        VIDGO_VERIFY(f.pack()->import());
        VIDGO_VERIFY(f.store.recordView(MaterialId("br-food-02")));
        manifest.asObject()->insert_or_assign("version", 2);
        auto& entries = entriesOf(manifest);
        entries.erase(entries.begin());
        entries[0].asObject()->at("title").asObject()->insert_or_assign("en", "Another title");
        f.write(manifest);
        auto report = f.pack()->import();
        VIDGO_VERIFY(report);
        QCOMPARE(report->imported, 3);
        QCOMPARE(report->removed, 1);
        VIDGO_VERIFY_ERROR(f.store.find(MaterialId("br-food-01")), MaterialsError::MaterialMissing);
        const auto changed = *f.store.find(MaterialId("br-food-02"));
        QCOMPARE(changed.title.in(Language::English), std::string("Another title"));
        QCOMPARE(changed.viewCount, 1);
        QCOMPARE(changed.status, MaterialStatus::Featured); // the first of its tool now
        QVERIFY(f.pack()->import()->wasUpToDate);
    }

    void anotherWatermarkIsMadeAgain()
    {
        PackFixture f;
        f.makeSmallPack();
        VIDGO_VERIFY(f.pack()->import());
        auto report = f.pack(f.folder, "Another text")->import();
        VIDGO_VERIFY(report);
        QCOMPARE(report->imported, 4);
    }

    void oneSpoiltFileDoesNotLoseTheOthers_data()
    {
        QTest::addColumn<bool>("missing");
        QTest::newRow("tampered") << false;
        QTest::newRow("missing") << true;
    }
    void oneSpoiltFileDoesNotLoseTheOthers()
    {
        QFETCH(bool, missing);
        PackFixture f;
        f.makeSmallPack();
        const auto file = f.folder / "br-food-01-after.png";
        const auto good = *readFile(file, 100'000'000);
        auto bad = good;
        bad[bad.size() / 2] ^= 1;
        if (missing)
            fs::remove(file);
        else
            VIDGO_VERIFY(writeFile(file, bad, Durability::None));
        auto report = f.pack()->import();
        VIDGO_VERIFY(report);
        QCOMPARE(report->imported, 3);
        QCOMPARE(report->problems.size(), std::size_t(1));
        const auto& problem = report->problems.front();
        QVERIFY(problem.is(MaterialsError::PackInvalid));
        QCOMPARE(problem.arguments().at("file"), std::string("br-food-01-after.png"));
        QCOMPARE(problem.arguments().at("path"), std::string("materials[0].after"));
        QVERIFY(!problem.arguments().at("reason").empty());
        QCOMPARE(f.materials(), 3);
        // It is tried again, alone, until the file is right.
        report = f.pack()->import();
        QCOMPARE(report->problems.size(), std::size_t(1));
        QCOMPARE(report->imported, 0);
        VIDGO_VERIFY(writeFile(file, good, Durability::None));
        report = f.pack()->import();
        VIDGO_VERIFY(report);
        QCOMPARE(report->imported, 1);
        QCOMPARE(f.materials(), 4);
        QVERIFY(f.pack()->import()->wasUpToDate);
    }

    void aWrongEntryIsLeftOutAndNamed_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("path");
        const auto row = [](const char* name, const char* path, const Change& change) {
            QTest::newRow(name) << change << QString::fromLatin1(path);
        };
        const auto set = [](const char* member, const Json& value) {
            return [=](Json& manifest, const fs::path&) { setMember(manifest, member, value); };
        };
        const auto after = [](const char* name) {
            return [=](Json& manifest, const fs::path&) { setAfter(manifest, name); };
        };
        row("climbs out", "materials[0].after", after("../../../../etc/passwd"));
        row("climbs out inside", "materials[0].after", after("a/../../secret"));
        row("absolute", "materials[0].after", after("/etc/passwd"));
        row("drive", "materials[0].after", after("C:evil.png"));
        row("backslashes", "materials[0].after", after("..\\..\\evil.png"));
        row("hidden", "materials[0].after", after(".ssh/id"));
        row("zero byte", "materials[0].after", set("after", std::string("a\0b", 3)));
        row("link that leads out", "materials[0].after", [](Json& manifest, const fs::path& folder) {
            setAfter(manifest, "link.png");
            fs::create_symlink("/etc/hostname", folder / "link.png");
        });
        row("folder", "materials[0].after", [](Json& manifest, const fs::path& folder) {
            setAfter(manifest, "folder.png");
            fs::create_directory(folder / "folder.png");
        });
        row("not an object", "materials[0].id",
            [](Json& manifest, const fs::path&) { entriesOf(manifest)[0] = 7; });
        row("id is a number", "materials[0].id", set("id", 7));
        row("id with a path", "materials[0].id", set("id", "../x"));
        row("unknown tool", "materials[0].tool", set("tool", "time_machine"));
        row("title without English", "materials[0].title.en", set("title", Json::Object{{"ja", "猫"}}));
        row("title in an unknown language", "materials[0].title.xx",
            set("title", Json::Object{{"en", "Cat"}, {"xx", "?"}}));
        row("title is a list", "materials[0].title", set("title", Json::Array{}));
        row("prompt is a number", "materials[0].prompt.en", set("prompt", Json::Object{{"en", 5}}));
        row("no before", "materials[0].before", set("before", nullptr));
        row("extra inputs are an object", "materials[0].extra_inputs", set("extra_inputs", Json::Object{}));
        row("width is a fraction", "materials[0].width", set("width", 1.5));
        row("width is negative", "materials[0].width", set("width", -1));
        row("duration without a clip", "materials[0].duration_ms", set("duration_ms", 5000));
        row("no label", "materials[0].label", set("label", ""));
        row("credit of two lines", "materials[0].credits[0]", set("credits", Json::Array{"a\nb"}));
        row("no sums", "materials[0].sha256[br-food-01-before.jpg]", set("sha256", nullptr));
        row("short sum", "materials[0].sha256[br-food-01-before.jpg]",
            set("sha256", Json::Object{{"br-food-01-before.jpg", "abc"}}));
        row("text for a picture", "materials[0].after", [](Json& manifest, const fs::path& folder) {
            setAfter(manifest, "text.png");
            entriesOf(manifest)[0].asObject()->at("sha256").asObject()->insert_or_assign("text.png",
                                                                                         sha256("text"));
            static_cast<void>(writeFile(folder / "text.png", "text", Durability::None));
        });
    }
    void aWrongEntryIsLeftOutAndNamed()
    {
        QFETCH(Change, change);
        QFETCH(QString, path);
        PackFixture f;
        Json manifest = f.makeSmallPack();
        change(manifest, f.folder);
        f.write(manifest);
        auto report = f.pack()->import();
        VIDGO_VERIFY(report);
        QCOMPARE(report->imported, 3);
        QCOMPARE(report->problems.size(), std::size_t(1));
        QCOMPARE(QString::fromStdString(report->problems[0].arguments().at("path")), path);
        VIDGO_VERIFY_ERROR(Result<int>(std::unexpected<Error>(report->problems[0])),
                           MaterialsError::PackInvalid);
    }

    void oneIdAndOneRequestOnlyOnce()
    {
        PackFixture f;
        Json manifest = f.makeSmallPack();
        auto twin = entriesOf(manifest)[0];
        entriesOf(manifest).push_back(twin); // the same id
        twin.asObject()->insert_or_assign("id", "twin");
        entriesOf(manifest).push_back(twin); // the same request
        f.write(manifest);
        auto report = f.pack()->import();
        VIDGO_VERIFY(report);
        QCOMPARE(report->imported, 4);
        QCOMPARE(report->problems.size(), std::size_t(2));
        QCOMPARE(report->problems[0].arguments().at("path"), std::string("materials[4].id"));
        QCOMPARE(report->problems[1].arguments().at("path"), std::string("twin"));
    }

    void aManifestThatCannotBeTrustedChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("not JSON") << QByteArray("{\"pack\": ");
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("no version") << QByteArray(R"({"pack":"x","materials":[]})");
        QTest::newRow("version is a text") << QByteArray(R"({"pack":"x","version":"1","materials":[]})");
        QTest::newRow("materials are an object") << QByteArray(R"({"pack":"x","version":1,"materials":{}})");
        QTest::newRow("deep") << QByteArray(100'000, '[');
    }
    void aManifestThatCannotBeTrustedChangesNothing()
    {
        QFETCH(QByteArray, text);
        PackFixture f;
        f.makeSmallPack();
        VIDGO_VERIFY(f.pack()->import());
        VIDGO_VERIFY(writeFile(f.folder / "manifest.json", text.toStdString(), Durability::None));
        VIDGO_VERIFY_ERROR(f.pack()->import(), MaterialsError::PackInvalid);
        QCOMPARE(f.materials(), 4);
    }

    void filesOfTheCacheAreRestored_data()
    {
        QTest::addColumn<QString>("which");
        for (const char* which : {"input", "result", "poster", "watermarked"})
            QTest::newRow(which) << which;
    }
    void filesOfTheCacheAreRestored()
    {
        QFETCH(QString, which);
        PackFixture f;
        f.makeSmallPack();
        const auto pack = f.pack();
        VIDGO_VERIFY(pack->import());
        f.cache->setRepair([&](const std::string& sha) { return pack->restore(sha); });
        const auto material = *f.store.find(MaterialId("sv-brand-01"));
        const auto& file = which == QLatin1String("input")    ? material.input
                           : which == QLatin1String("result") ? material.result
                           : which == QLatin1String("poster") ? material.poster
                                                              : material.watermarkedResult;
        const auto path = *f.cache->path(file.sha256);
        VIDGO_VERIFY(writeFile(path, "tampered", Durability::None));
        auto again = f.cache->path(file.sha256);
        VIDGO_VERIFY(again);
        QCOMPARE(*sha256OfFile(*again), file.sha256);
        fs::remove(path);
        VIDGO_VERIFY(f.cache->path(file.sha256));
        VIDGO_VERIFY_ERROR(f.cache->path(sha256("nobody's")), MaterialsError::FileMissing);
    }

    void watermarkedVersionsAreDrawn_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("type");
        QTest::newRow("opaque") << "br-food-01-before.jpg"
                                << "image/jpeg";
        QTest::newRow("transparent") << "br-food-01-after.png"
                                     << "image/png";
        QTest::newRow("upright") << "to-casual-01-after.jpg"
                                 << "image/jpeg";
    }
    void watermarkedVersionsAreDrawn()
    {
        QFETCH(QString, name);
        QFETCH(QString, type);
        const auto source = vidgo::test::sourcePath("resources/starter-pack") / name.toStdString();
        auto watermarker =
            media::Watermarker::create({}, {vidgo::test::sourcePath("resources/fonts/Inter-SemiBold.otf")});
        VIDGO_VERIFY(watermarker);
        auto made = watermarkWith(**watermarker)(source);
        VIDGO_VERIFY(made);
        QCOMPARE(QString::fromStdString(made->mediaType), type);
        auto drawn = media::decodePicture(made->bytes);
        auto plain = media::decodePicture(source);
        VIDGO_VERIFY(drawn);
        VIDGO_VERIFY(plain);
        QVERIFY(drawn->image.width() == made->width && drawn->image.height() == made->height);
        QVERIFY(std::min(made->width, made->height) <= 720 && std::max(made->width, made->height) <= 1280);
        QCOMPARE(drawn->image.format(), plain->image.format());
        if (made->width == plain->image.width())
            QVERIFY(!std::equal(drawn->image.pixels().begin(), drawn->image.pixels().end(),
                                plain->image.pixels().begin()));
        VIDGO_VERIFY_ERROR(watermarkWith(**watermarker)(source.parent_path() / "CREDITS.md"),
                           media::MediaError::NotAPicture);
    }

private:
    std::unique_ptr<vidgo::test::PostgresServer> m_server;
};

QTEST_GUILESS_MAIN(StarterPackTest)
#include "starter_pack_test.moc"
