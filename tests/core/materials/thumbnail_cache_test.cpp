#include <QtTest/QtTest>

#include "vidgo/materials/thumbnail_cache.h"

#include "store_fixture.h"
#include "vidgo/base/base_error.h"
#include "vidgo/media/picture_file.h"
#include "vidgo/test/test_clips.h"

using namespace vidgo;
using namespace vidgo::materials;
using vidgo::test::StoreFixture;

namespace {

class ThumbnailFixture : public StoreFixture
{
public:
    ThumbnailFixture()
        : StoreFixture(storage::Backend::Sqlite)
        , cache(std::move(*FileCache::open(*database, {place.folder() / "files"}, clock, log)))
        , thumbnails(*database, *cache)
    {}
    std::string keep(const char* name)
    {
        auto ref = cache->putFile(vidgo::test::sourcePath(name), {}, FileKind::Pack);
        if (!ref)
            qFatal("%s", ref.error().internal().c_str());
        return ref->sha256;
    }

    std::unique_ptr<FileCache> cache;
    ThumbnailCache thumbnails;
};

constexpr const char* kOpaque = "resources/starter-pack/br-food-01-before.jpg";
constexpr const char* kTransparent = "resources/starter-pack/br-food-01-after.png";

} // namespace

class ThumbnailCacheTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSmallVersionIsMadeOnce_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("type");
        QTest::newRow("opaque") << kOpaque << "image/jpeg";
        QTest::newRow("transparent") << kTransparent << "image/webp";
    }
    void aSmallVersionIsMadeOnce()
    {
        QFETCH(QString, name);
        QFETCH(QString, type);
        ThumbnailFixture f;
        const auto source = f.keep(name.toUtf8());
        auto path = f.thumbnails.get(source, 320);
        VIDGO_VERIFY(path);
        auto info = media::probePicture(*path);
        VIDGO_VERIFY(info);
        QCOMPARE(QString::fromStdString(info->mediaType), type);
        QCOMPARE(info->width, 320);
        QCOMPARE(info->height, 180);
        QCOMPARE(info->hasAlpha, type == QLatin1String("image/webp"));
        QCOMPARE(*f.thumbnails.get(source, 320), *path);
        QCOMPARE(f.cache->use()->files, 2);
        auto larger = f.thumbnails.get(source, 640);
        VIDGO_VERIFY(larger);
        QVERIFY(*larger != *path);
    }

    void ofAClipItIsARepresentativePicture()
    {
        ThumbnailFixture f;
        const auto clip = vidgo::test::testClip("rotated90.mp4");
        const auto source = f.cache->putFile(clip, {}, FileKind::Pack);
        VIDGO_VERIFY(source);
        const auto path = f.thumbnails.get(source->sha256, 160);
        VIDGO_VERIFY(path);
        const auto info = media::probePicture(*path);
        VIDGO_VERIFY(info);
        QCOMPARE(info->mediaType, std::string("image/jpeg"));
        QCOMPARE(info->width, 90);
        QCOMPARE(info->height, 160);
    }

    void oneThatIsGoneOrDamagedIsMadeAgain()
    {
        ThumbnailFixture f;
        const auto source = f.keep(kOpaque);
        const auto path = f.thumbnails.get(source, 320);
        VIDGO_VERIFY(path);
        std::filesystem::remove(*path);
        VIDGO_VERIFY(f.thumbnails.get(source, 320));
        QVERIFY(std::filesystem::exists(*path));
        VIDGO_VERIFY(writeFile(*path, "broken", Durability::None));
        VIDGO_VERIFY(f.thumbnails.get(source, 320));
        VIDGO_VERIFY(media::probePicture(*path));
    }

    void aSmallPictureKeepsItsSize()
    {
        ThumbnailFixture f;
        auto path = f.thumbnails.get(f.keep(kOpaque), 4096);
        VIDGO_VERIFY(path);
        QCOMPARE(media::probePicture(*path)->width, 1280);
    }

    void whatIsNoPictureIsRefused()
    {
        ThumbnailFixture f;
        const auto text = f.cache->put(asBytes("no picture at all"), {}, FileKind::User)->sha256;
        VIDGO_VERIFY_ERROR(f.thumbnails.get(text, 320), media::MediaError::NotAPicture);
        VIDGO_VERIFY_ERROR(f.thumbnails.get(sha256("nothing"), 320), MaterialsError::FileMissing);
        VIDGO_VERIFY_ERROR(f.thumbnails.get(text, 0), BaseError::InvalidArgument);
        VIDGO_VERIFY_ERROR(f.thumbnails.get(text, 100'000), BaseError::InvalidArgument);
    }
};

QTEST_GUILESS_MAIN(ThumbnailCacheTest)
#include "thumbnail_cache_test.moc"
