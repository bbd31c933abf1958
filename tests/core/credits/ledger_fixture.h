#pragma once

#include <QtTest/QtTest>

#include "vidgo/catalog/load_catalog.h"
#include "vidgo/catalog/load_credit_rules.h"
#include "vidgo/credits/ledger.h"
#include "vidgo/storage/migrate.h"
#include "vidgo/test/fakes.h"
#include "vidgo/test/qt_result.h"
#include "vidgo/test/test_database.h"

namespace vidgo::test {

using namespace std::chrono_literals;

/// The catalogue and the rules as they are delivered.
struct Shop
{
    Shop()
    {
        auto loaded = loadCatalog(sourcePath("resources/catalog"));
        if (!loaded)
            qFatal("%s", loaded.error().internal().c_str());
        catalog = std::move(*loaded);
        auto read = loadCreditRules(sourcePath("resources/catalog"), catalog);
        if (!read)
            qFatal("%s", read.error().internal().c_str());
        rules = std::move(*read);
    }
    Catalog catalog;
    CreditRules rules;
};

/// A ledger in a database of its own, with the prices of the catalogue.
class LedgerFixture
{
public:
    LedgerFixture(storage::Backend backend, const PostgresServer* server, const Shop& shop,
                  std::size_t connections = 4)
        : place(backend, server)
        , m_shop(shop)
    {
        place.options.connections = connections;
        place.options.patience = 20s;
        database = place.open();
        auto steps = storage::loadMigrations(sourcePath("resources/sql"));
        if (!steps)
            qFatal("%s", steps.error().internal().c_str());
        auto report = storage::migrate(*database, *steps, storage::MigrationMode::Apply, clock, log);
        if (!report || !report->usable())
            qFatal("the schema cannot be made: %s",
                   report ? report->failure.c_str() : report.error().internal().c_str());
        makeLedger();
    }

    /// Ends all connections, as a program does that dies.
    void close()
    {
        ledger.reset();
        database.reset();
    }
    void reopen()
    {
        close();
        database = place.open();
        makeLedger();
    }
    void makeLedger()
    {
        ledger = std::make_unique<credits::Ledger>(
            credits::Ledger::Parts{.database = *database,
                                   .catalog = m_shop.catalog,
                                   .rules = m_shop.rules,
                                   .clock = clock,
                                   .random = random,
                                   .beforeStatement = [this](std::string_view sql) -> Outcome {
                                       return before ? before(sql) : Outcome();
                                   }});
    }

    Result<credits::Receipt> grant(const char* key, BucketKind kind, std::int64_t amount,
                                   std::optional<Timestamp> expiresAt = {})
    {
        return ledger->grant(
            {.account = ann, .key = key, .kind = kind, .amount = amount, .expiresAt = expiresAt});
    }
    /// Clips at ten credits each, as starter.
    credits::ReserveRequest clips(const std::string& job, std::int64_t count = 1) const
    {
        return {.account = ann,
                .key = "reserve " + job,
                .job = JobId(job),
                .tier = "starter",
                .items = {{"leonardo_video_1080p", count}},
                .shownTotal = 10 * count};
    }
    std::int64_t available() { return ledger->balance(ann)->available; }
    /// "available/held/debt"
    QString balance()
    {
        const auto now = ledger->balance(ann);
        return now ? QStringLiteral("%1/%2/%3").arg(now->available).arg(now->held).arg(now->debt)
                   : QString::fromStdString(now.error().internal());
    }
    bool isSound()
    {
        const auto verified = ledger->verify();
        if (!verified) {
            qWarning("%s", verified.error().internal().c_str());
            return false;
        }
        for (const auto& finding : verified->findings)
            qWarning("%s %lld: %s", finding.account.value().c_str(), static_cast<long long>(finding.number),
                     std::string(credits::flawId(finding.flaw)).c_str());
        return verified->isGood();
    }
    std::int64_t number(std::string_view sql, storage::Values values = {}) const
    {
        std::int64_t value = -1;
        auto session = database->session();
        if (auto done = session->query(sql, values, [&](const storage::Row& row) { value = row.integer(0); });
            !done)
            qWarning("%s", done.error().internal().c_str());
        return value;
    }
    void tamper(std::string_view sql, storage::Values values = {}) const
    {
        auto session = database->session();
        if (auto done = session->execute(sql, values); !done)
            qFatal("%s", done.error().internal().c_str());
    }

    const AccountId ann{"ann"};
    ManualClock clock;
    NullLog log;
    CountingRandom random;
    TestDatabase place;
    std::unique_ptr<storage::Database> database;
    credits::BeforeStatement before;
    std::unique_ptr<credits::Ledger> ledger;

private:
    const Shop& m_shop;
};

} // namespace vidgo::test
