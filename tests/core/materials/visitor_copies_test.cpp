#include <QtTest/QtTest>

#include "vidgo/materials/visitor_copies.h"

#include "store_fixture.h"
#include "vidgo/materials/material_store.h"

using namespace vidgo;
using materials::FileCache;
using materials::MaterialStore;
using materials::VisitorCopies;
using Access = VisitorCopies::Access;

class VisitorCopiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheHashOfAFileThatMayBeShownOpensIt_data()
    {
        QTest::addColumn<QString>("hash");
        QTest::addColumn<int>("access");
        const auto one = test::material("one", {});
        const auto row = [](const char* name, const std::string& hash, Access access) {
            QTest::newRow(name) << QString::fromStdString(hash) << static_cast<int>(access);
        };
        row("input", one.input.sha256, Access::AsItIs);
        row("further input", one.extraInputs[1].sha256, Access::AsItIs);
        row("watermarked result", one.watermarkedResult.sha256, Access::AsItIs);
        row("result", one.result.sha256, Access::None);
        row("unknown", sha256("unknown"), Access::None);
        // None of these is a hash, though each is found somewhere in a list of further inputs.
        row("nothing", "", Access::None);
        row("anything", "%", Access::None);
        row("any 64 letters", std::string(64, '_'), Access::None);
        row("a part", one.extraInputs[0].sha256.substr(0, 63), Access::None);
        row("any ending", one.extraInputs[0].sha256.substr(0, 63) + "%", Access::None);
        std::string upper = one.extraInputs[0].sha256;
        std::ranges::transform(upper, upper.begin(),
                               [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
        row("upper case", upper, Access::None);
    }
    void onlyTheHashOfAFileThatMayBeShownOpensIt()
    {
        QFETCH(const QString, hash);
        QFETCH(const int, access);
        test::StoreFixture f(storage::Backend::Sqlite);
        MaterialStore store(*f.database, f.clock);
        VIDGO_VERIFY(store.save(test::material("one", f.clock.now())));
        const auto cache = FileCache::open(*f.database, {f.place.folder() / "files"}, f.clock, f.log);
        VIDGO_VERIFY(cache);
        VisitorCopies copies(*f.database, **cache, {});
        const auto given = copies.access(hash.toStdString());
        VIDGO_VERIFY(given);
        QCOMPARE(static_cast<int>(*given), access);
    }
};

QTEST_GUILESS_MAIN(VisitorCopiesTest)
#include "visitor_copies_test.moc"
