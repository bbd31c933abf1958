#include "vidgo/credits/spending_budget.h"

#include <algorithm>

#include "rows.h"
#include "vidgo/model/money_text.h"

namespace vidgo::credits {

namespace {

constexpr std::string_view kTier = "own_keys";
constexpr std::string_view kUnknown = "unknown"; // the service that stands for everything without a price
constexpr int kNoLimit = 1'000'000;

std::string serviceOf(const ProviderUse& use)
{
    return use.provider + "/" + use.operation;
}

// Rounded up, so that the budget never holds more than was allowed.
std::int64_t inBudget(std::int64_t dollarPart, std::int64_t rate)
{
    return (dollarPart * rate + kBudgetRateOne - 1) / kBudgetRateOne;
}

std::string amountText(std::int64_t units, Currency currency, bool down = false)
{
    return toDecimal(budgetMoney(units, currency, down));
}

/// What all buckets of an account add up to.
struct Sums
{
    std::int64_t available = 0;
    std::int64_t held = 0;
    std::int64_t spent = 0;

    /// What should be available under a limit.
    std::int64_t under(std::int64_t limit) const { return std::max<std::int64_t>(limit - spent - held, 0); }
};

Sums sumsOf(const std::vector<Bucket>& buckets)
{
    Sums sums;
    for (const auto& bucket : buckets) {
        sums.available += bucket.on(Side::Available);
        sums.held += bucket.on(Side::Held);
        sums.spent += bucket.on(Side::Spent);
    }
    return sums;
}

std::string raiseKey(std::size_t place)
{
    return "limit/raise/" + std::to_string(place);
}

// The grant at a place, of which something is left.
std::size_t placeToLower(const std::vector<Bucket>& buckets)
{
    std::size_t place = 0;
    while (place < buckets.size() && buckets[place].on(Side::Available) <= 0)
        ++place;
    return place;
}

} // namespace

struct SpendingBudget::Month
{
    AccountId account;
    AccountId before; ///< The account of the month before.
    Timestamp end;
};

/// A ledger whose services are the providers' operations, priced in the currency of the budget.
struct SpendingBudget::Book
{
    std::optional<BudgetChoice> choice;
    Catalog catalog;
    CreditRules rules;
    std::unique_ptr<Ledger> ledger;
};

SpendingBudget::SpendingBudget(Parts parts)
    : m_parts(std::move(parts))
{}

SpendingBudget::~SpendingBudget() = default;

std::shared_ptr<SpendingBudget::Book> SpendingBudget::bookOf(const std::optional<BudgetChoice>& choice)
{
    auto made = std::make_shared<Book>();
    made->choice = choice;
    const auto rate = choice ? choice->rate : kBudgetRateOne;
    auto& catalog = made->catalog;
    catalog.tiers = {{.id = std::string(kTier)}};
    catalog.limits = {{.tier = std::string(kTier), .dailyRuns = 0, .concurrentRuns = kNoLimit}};
    catalog.services = {{.id = std::string(kUnknown), .credits = 0, .minimumTier = std::string(kTier)}};
    for (const auto& price : m_parts.prices.all)
        catalog.services.push_back({.id = price.provider + "/" + price.operation,
                                    .provider = price.provider,
                                    .credits = inBudget(price.dollarPart, rate),
                                    .minimumTier = std::string(kTier)});
    auto& rules = made->rules;
    rules.burnOrder = {BucketKind::Promotional, BucketKind::Plan, BucketKind::Refund, BucketKind::Bought};
    const auto limit = choice ? choice->limit.minor * kBudgetUnitsInMinor : 0;
    rules.lowBalances = limit >= 5 ? std::vector{limit / 5, std::int64_t{0}} : std::vector{std::int64_t{0}};
    rules.promotionalDays = 31;
    rules.holdMinutes = m_parts.rules.holdMinutes;
    rules.longestHoldMinutes = m_parts.rules.longestHoldMinutes;
    made->ledger = std::make_unique<Ledger>(Ledger::Parts{.database = m_parts.database,
                                                          .catalog = made->catalog,
                                                          .rules = made->rules,
                                                          .clock = m_parts.clock,
                                                          .random = m_parts.random,
                                                          .beforeStatement = m_parts.beforeStatement});
    return made;
}

SpendingBudget::Month SpendingBudget::monthOf(const BudgetChoice& choice, Timestamp time) const
{
    using namespace std::chrono;
    const year_month_day day(floor<days>(time));
    const auto month = day.year() / day.month();
    const auto nameOf = [&](year_month of) {
        const auto number = static_cast<unsigned>(of.month());
        auto code = std::string(choice.limit.currency.code());
        std::ranges::transform(code, code.begin(), [](char c) { return static_cast<char>(c - 'A' + 'a'); });
        return AccountId("own-keys/" + code + "/" + std::to_string(static_cast<int>(of.year())) +
                         (number < 10 ? "-0" : "-") + std::to_string(number));
    };
    return {.account = nameOf(month),
            .before = nameOf(month - months(1)),
            .end = Timestamp(sys_days((month + months(1)) / 1))};
}

Result<std::optional<BudgetChoice>> SpendingBudget::choice() const
{
    auto work = Work::reading(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    std::string code;
    BudgetChoice found;
    auto done = (*work)->query("SELECT currency, limit_minor, rate FROM spending_budget WHERE id = 1", {},
                               [&](const storage::Row& row) {
                                   code = row.text(0);
                                   found.limit.minor = row.integer(1);
                                   found.rate = row.integer(2);
                               });
    if (!done)
        return failure(done);
    if (code.empty())
        return std::nullopt;
    auto currency = Currency::fromCode(code);
    if (!currency)
        return failure(currency);
    found.limit.currency = *currency;
    return found;
}

Result<std::shared_ptr<SpendingBudget::Book>> SpendingBudget::book()
{
    auto chosen = choice();
    if (!chosen)
        return failure(chosen);
    const std::lock_guard lock(m_mutex);
    if (!m_book || m_book->choice != *chosen)
        m_book = bookOf(*chosen);
    return m_book;
}

// Makes what is available what the limit leaves. Each step has a key that follows from what was there before
// it, so that two who do it at once do it once.
Outcome SpendingBudget::align(Book& book, const Month& month)
{
    constexpr int kSteps = 64;
    constexpr auto kReason = "the limit of the month";
    for (int step = 0; step < kSteps; ++step) {
        auto buckets = book.ledger->buckets(month.account);
        if (!buckets)
            return failure(buckets);
        const auto sums = sumsOf(*buckets);
        const auto wanted = sums.under(book.choice->limit.minor * kBudgetUnitsInMinor);
        if (sums.available == wanted)
            return {};
        Result<Receipt> moved;
        if (sums.available < wanted) {
            moved = book.ledger->grant({.account = month.account,
                                        .key = raiseKey(buckets->size()),
                                        .kind = BucketKind::Promotional,
                                        .amount = wanted - sums.available,
                                        .expiresAt = month.end,
                                        .reason = kReason});
        } else {
            const auto place = placeToLower(*buckets);
            const auto& bucket = buckets->at(place);
            moved =
                book.ledger->reverse({.account = month.account,
                                      .key = "limit/lower/" + std::to_string(bucket.number) + "/" +
                                             std::to_string(bucket.on(Side::Reversed)),
                                      .grantKey = raiseKey(place),
                                      .mode = ReverseMode::ChargeBack,
                                      .amount = std::min(sums.available - wanted, bucket.on(Side::Available)),
                                      .reason = kReason});
        }
        // Somebody else was faster: look again.
        if (!moved && !moved.error().is(CreditsError::KeyReused))
            return failure(moved);
    }
    return fail(storage::StorageError::Busy, "the limit of the month keeps changing");
}

Outcome SpendingBudget::set(const BudgetChoice& choice)
{
    const auto currency = choice.limit.currency;
    if (choice.limit.minor < 0 || choice.limit.minor > kMaxLimitMinor)
        return fail(
            BudgetError::LimitTooBig, "limit " + std::to_string(choice.limit.minor),
            {{"most", toDecimal({kMaxLimitMinor, currency})}, {"currency", std::string(currency.code())}});
    if (choice.rate <= 0 || choice.rate > kMaxRate ||
        (currency == Currency::usd() && choice.rate != kBudgetRateOne))
        return fail(BudgetError::BadRate, "rate " + std::to_string(choice.rate));
    auto work = Work::begin(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    auto written = (*work)->execute(
        "INSERT INTO spending_budget (id, currency, limit_minor, rate, changed_at) VALUES (1, :1, :2, :3, "
        ":4) "
        "ON CONFLICT (id) DO UPDATE SET currency = :1, limit_minor = :2, rate = :3, changed_at = :4",
        {std::string(currency.code()), choice.limit.minor, choice.rate, toMs(m_parts.clock.now())});
    if (!written)
        return failure(written);
    if (auto kept = (*work)->commit(); !kept)
        return kept;
    work->reset();
    auto state = this->state(); // brings the ledger after it; otherwise the next call does
    return state ? Outcome() : failure(state);
}

Result<BudgetState> SpendingBudget::state()
{
    auto current = book();
    if (!current)
        return failure(current);
    BudgetState state{.choice = (*current)->choice};
    const auto month = monthOf(state.choice.value_or(BudgetChoice{}), m_parts.clock.now());
    state.resetsAt = month.end;
    if (!state.choice)
        return state;
    if (auto aligned = align(**current, month); !aligned)
        return failure(aligned);
    auto buckets = (*current)->ledger->buckets(month.account);
    if (!buckets)
        return failure(buckets);
    const auto sums = sumsOf(*buckets);
    state.used = sums.spent;
    state.held = sums.held;
    state.left = std::min(sums.available, sums.under(state.limit()));
    return state;
}

namespace {

// The lines of a price: what has none stands under the one service for that.
std::vector<PriceItem> itemsOf(const ProviderPrices& prices, const std::vector<ProviderUse>& uses)
{
    std::vector<PriceItem> items;
    items.reserve(uses.size());
    for (const auto& use : uses)
        items.push_back(
            {.service = prices.find(use.provider, use.operation) ? serviceOf(use) : std::string(kUnknown),
             .quantity = use.quantity});
    return items;
}

bool allKnown(const std::vector<PriceItem>& items)
{
    return std::ranges::none_of(items, [](const auto& item) { return item.service == kUnknown; });
}

bool hasUnknown(const Json& details)
{
    const auto* items = details.find("items");
    const auto* lines = items ? items->asArray() : nullptr;
    return lines && std::ranges::any_of(*lines, [](const Json& line) {
               const auto* parts = line.asArray();
               const auto* service = parts && !parts->empty() ? parts->front().asString() : nullptr;
               return service && *service == kUnknown;
           });
}

std::unexpected<Error> overBudget(std::int64_t needed, const BudgetState& state)
{
    const auto currency = state.choice->limit.currency;
    return fail(BudgetError::OverBudget, std::to_string(needed) + " of " + std::to_string(state.left),
                {{"needed", amountText(needed, currency)},
                 {"left", amountText(state.left, currency, true)},
                 {"missing", amountText(needed - state.left, currency)},
                 {"currency", std::string(currency.code())}});
}

// The ledger counts in budget units, which say nothing to a person.
std::unexpected<Error> priceChanged(std::int64_t shown, std::int64_t now, Currency currency)
{
    return fail(CreditsError::PriceChanged, "shown " + std::to_string(shown),
                {{"shown", plainAmount(shown, currency.code())}, {"now", plainAmount(now, currency.code())}});
}

} // namespace

Result<BudgetQuote> SpendingBudget::quote(const std::vector<ProviderUse>& uses)
{
    auto current = book();
    if (!current)
        return failure(current);
    const auto items = itemsOf(m_parts.prices, uses);
    auto price = PriceList((*current)->catalog, (*current)->rules).price(kTier, items);
    if (!price)
        return failure(price);
    auto now = state();
    if (!now)
        return failure(now);
    return BudgetQuote{.amount = price->total, .isKnown = allKnown(items), .budget = *now};
}

Result<Hold> SpendingBudget::reserve(const BudgetRun& run)
{
    auto current = book();
    if (!current)
        return failure(current);
    if (!(*current)->choice)
        return fail(BudgetError::NotSet, "no budget was set");
    auto& ledger = *(*current)->ledger;
    const auto month = monthOf(*(*current)->choice, m_parts.clock.now());
    ReserveRequest request{.account = month.account,
                           .key = run.key,
                           .job = run.job,
                           .tier = std::string(kTier),
                           .tool = run.tool,
                           .items = itemsOf(m_parts.prices, run.uses),
                           .shownTotal = run.shownAmount,
                           .actor = run.actor};
    // The same request again, perhaps just after the end of a month, is the one that was carried out.
    for (const auto& account : {month.account, month.before}) {
        auto known = ledger.has(account, run.key);
        if (!known)
            return failure(known);
        request.account = account;
        if (*known)
            return ledger.reserve(request);
    }
    request.account = month.account;
    if (auto aligned = align(**current, month); !aligned)
        return failure(aligned);
    auto hold = ledger.reserve(request);
    const auto price = [&] {
        return PriceList((*current)->catalog, (*current)->rules).price(kTier, request.items);
    };
    if (!hold && hold.error().is(CreditsError::PriceChanged)) {
        auto total = price();
        return total ? priceChanged(run.shownAmount, total->total, (*current)->choice->limit.currency)
                     : failure(total);
    }
    const bool isOver = !hold && hold.error().is(CreditsError::NotEnough);
    if (!hold && !isOver)
        return hold;
    auto now = state();
    if (!now)
        return failure(now);
    // The limit was lowered below what is used, and what came back from another hold meanwhile was taken.
    const bool isBeyond = hold && hold->state == HoldState::Open && now->used + now->held > now->limit();
    if (!isOver && !isBeyond)
        return hold;
    if (isBeyond)
        if (auto back = ledger.release({.hold = hold->id, .key = "over/" + hold->id.value()}); !back)
            return failure(back);
    auto total = price();
    return total ? overBudget(total->total, *now) : failure(total);
}

Result<Receipt> SpendingBudget::settle(const SettleRequest& request)
{
    auto current = book();
    if (!current)
        return failure(current);
    return (*current)->ledger->settle(request);
}

Result<Receipt> SpendingBudget::release(const ReleaseRequest& request)
{
    auto current = book();
    if (!current)
        return failure(current);
    return (*current)->ledger->release(request);
}

Result<std::vector<BudgetEntry>> SpendingBudget::history(int limit)
{
    auto current = book();
    if (!current)
        return failure(current);
    std::vector<BudgetEntry> entries;
    if (!(*current)->choice)
        return entries;
    const auto month = monthOf(*(*current)->choice, m_parts.clock.now());
    auto transactions = (*current)->ledger->history(month.account, limit);
    if (!transactions)
        return failure(transactions);
    for (const auto& transaction : *transactions) {
        BudgetEntry entry{.at = transaction.madeAt,
                          .kind = std::string(transactionKindId(transaction.kind)),
                          .job = textIn(transaction.details, "job")};
        for (const auto& line : transaction.entries)
            entry.amount += line.side == Side::Available ? line.amount : 0;
        if (transaction.kind == TransactionKind::Settle)
            entry.amount = -integerIn(transaction.details, "amount"); // what was charged, not what came back
        entry.isKnown = !hasUnknown(transaction.details);
        entries.push_back(std::move(entry));
    }
    return entries;
}

Result<std::vector<LowBalanceEvent>> SpendingBudget::events(int limit)
{
    auto current = book();
    if (!current)
        return failure(current);
    auto all = (*current)->ledger->events(limit);
    if (!all)
        return all;
    std::erase_if(*all, [](const auto& event) { return !event.account.value().starts_with("own-keys/"); });
    return all;
}

Outcome SpendingBudget::note(const LowBalanceEvent& event)
{
    auto current = book();
    if (!current)
        return failure(current);
    return (*current)->ledger->note(event);
}

ErrorText describe(BudgetError code)
{
    switch (code) {
    case BudgetError::NotSet:
        //: A budget is what a person allows themselves to spend in a month.
        return {
            "budget.not_set",
            VIDGO_TEXT("Error", "No monthly budget is set, so nothing is spent. Set one in the settings.")};
    case BudgetError::OverBudget:
        //: {needed}, {left} and {missing} are amounts of money such as 1.20; {currency} is USD or TWD.
        return {"budget.over",
                VIDGO_TEXT("Error",
                           "This costs {needed} {currency} and {left} are left of this month's budget. "
                           "Raise the budget in the settings, or wait for the next month. Nothing "
                           "was charged.")};
    case BudgetError::LimitTooBig:
        //: {most} is an amount of money, {currency} is USD or TWD.
        return {"budget.limit",
                VIDGO_TEXT("Error", "A monthly budget is 0 to {most} {currency}. Type another amount.")};
    default:
        //: The rate says how many Taiwan dollars a US dollar costs.
        return {"budget.rate",
                VIDGO_TEXT("Error", "This exchange rate can't be used. Type how much one US dollar costs.")};
    }
}

} // namespace vidgo::credits
