#pragma once

#include <QtTest/QtTest>

#include "vidgo/billing/promotions.h"
#include "vidgo/storage/migrate.h"
#include "vidgo/test/fakes.h"
#include "vidgo/test/qt_result.h"
#include "vidgo/test/test_database.h"

namespace vidgo::test {

using namespace std::chrono_literals;

inline Money twd(std::int64_t dollars)
{
    return {dollars * 100, Currency::twd()};
}

inline Money usd(std::int64_t cents)
{
    return {cents, Currency::usd()};
}

inline billing::PromotionTerms percent(const std::string& code, std::int64_t basisPoints)
{
    return {.code = code, .kind = billing::PromotionKind::Percent, .basisPoints = basisPoints};
}

inline billing::PromotionTerms sumOff(const std::string& code, std::vector<Money> amounts)
{
    return {.code = code, .kind = billing::PromotionKind::Amount, .amounts = std::move(amounts)};
}

inline billing::PromotionTerms bonus(const std::string& code, std::int64_t credits)
{
    return {.code = code, .kind = billing::PromotionKind::BonusCredits, .credits = credits};
}

inline billing::PromotionTerms stackable(billing::PromotionTerms terms, std::int64_t order = 0)
{
    terms.isStackable = true;
    terms.stackOrder = order;
    terms.mostTogether = 3;
    return terms;
}

/// An order of the small package by somebody on Starter.
inline billing::OrderDraft draft(Money price, std::vector<std::string> codes)
{
    return {.account = AccountId("ann"),
            .tier = "starter",
            .item = {.kind = billing::SoldItem::Kind::Package, .id = "small", .name = "Small"},
            .price = price,
            .at = Timestamp(1'790'000'000'000ms),
            .codes = std::move(codes)};
}

/// Promotions in a database of their own.
class PromotionFixture
{
public:
    PromotionFixture(storage::Backend backend, const PostgresServer* server, std::size_t connections = 2)
        : place(backend, server)
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
        promotions = std::make_unique<billing::Promotions>(billing::Promotions::Parts{
            .database = *database,
            .clock = clock,
            .random = random,
            .beforeStatement = [this](std::string_view sql) { return before ? before(sql) : Outcome(); }});
    }

    billing::Promotion make(const billing::PromotionTerms& terms)
    {
        auto made = promotions->create(terms, by);
        if (!made)
            qFatal("%s", made.error().internal().c_str());
        return *made;
    }
    /// As an order does it: in a transaction of its own.
    Result<billing::Evaluation> redeem(const std::string& order, const billing::OrderDraft& drafted)
    {
        return inWork(
            [&](storage::Work& work) { return promotions->redeem(work, billing::OrderId(order), drafted); });
    }
    Outcome unredeem(const std::string& order)
    {
        return inWork(
            [&](storage::Work& work) { return promotions->unredeem(work, billing::OrderId(order)); });
    }
    Outcome redeemAgain(const std::string& order)
    {
        return inWork(
            [&](storage::Work& work) { return promotions->redeemAgain(work, billing::OrderId(order)); });
    }
    std::int64_t used(const billing::Promotion& promotion) { return promotions->find(promotion.id)->used; }
    std::int64_t uses(const billing::Promotion& promotion) const
    {
        std::int64_t counted = -1;
        auto session = database->session();
        static_cast<void>(session->query(
            "SELECT COUNT(*) FROM promotion_uses WHERE promotion_id = :1 AND counts = 1",
            {promotion.id.value()}, [&](const storage::Row& row) { counted = row.integer(0); }));
        return counted;
    }

    const billing::ChangedBy by{.actor = "root", .reason = "spring"};
    ManualClock clock;
    NullLog log;
    CountingRandom random;
    TestDatabase place;
    std::unique_ptr<storage::Database> database;
    storage::BeforeStatement before;
    std::unique_ptr<billing::Promotions> promotions;

private:
    template <class Use>
    auto inWork(const Use& use) -> decltype(use(std::declval<storage::Work&>()))
    {
        auto work = storage::Work::begin(*database, before);
        if (!work)
            return failure(work);
        auto done = use(**work);
        if (!done)
            return done;
        if (auto committed = (*work)->commit(); !committed)
            return failure(committed);
        return done;
    }
};

} // namespace vidgo::test
