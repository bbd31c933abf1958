#include "vidgo/jobs/generation_queue.h"

#include <algorithm>

#include "generation_rows.h"
#include "job_steps.h"
#include "vidgo/credits/credits_error.h"
#include "vidgo/jobs/jobs_error.h"
#include "vidgo/jobs/own_keys_purse.h"
#include "vidgo/model/money_text.h"

namespace vidgo::jobs {

using namespace std::chrono_literals;

namespace {

constexpr auto kWhileEnding = 30s; ///< Whoever dies while ending a job leaves it for so long.

std::unexpected<Error> invalid(const std::string& reason)
{
    return fail(JobsError::InvalidOrder, reason, {{"reason", reason}});
}

bool isName(std::string_view text)
{
    return !text.empty() && text.size() <= GenerationOrder::kMaxJobBytes &&
           std::ranges::all_of(text, [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                      c == '-' || c == '_';
           });
}

Outcome check(const GenerationOrder& order)
{
    if (!isName(order.job.value()))
        return invalid("the id of a job is letters, digits, - and _");
    if (order.request.operation == Operation::None)
        return invalid("nothing is asked for");
    if (order.agreedAmount < 0)
        return invalid("a price below nothing was agreed to");
    if (auto read = generationRequestFromJson(toJson(order.request)); !read)
        return failure(read);
    return {};
}

Outcome checkPrice(const PurseQuote& quoted, std::int64_t agreed, const Purse& purse)
{
    const auto& quote = quoted.quote;
    if (quote.amount > agreed)
        return fail(credits::CreditsError::PriceChanged, "agreed to " + std::to_string(agreed),
                    {{"shown", plainAmount(agreed, quote.unit.id)},
                     {"now", plainAmount(quote.amount, quote.unit.id)}});
    if (!quote.fits && !purse.takesUnpaid())
        return std::unexpected(purse.tooLittle(quote.amount, quote));
    return {};
}

void add(GenerationQuote& sum, const GenerationQuote& one)
{
    sum.unit = one.unit;
    sum.amount += one.amount;
    sum.isKnown &= one.isKnown;
    sum.available = one.available;
    if (sum.neededTier.empty())
        sum.neededTier = one.neededTier;
    for (const auto& line : one.lines) {
        const auto same = std::ranges::find_if(sum.lines, [&](const auto& other) {
            return other.id == line.id && other.isKnown == line.isKnown;
        });
        if (same == sum.lines.end()) {
            sum.lines.push_back(line);
            continue;
        }
        same->quantity += line.quantity;
        same->amount += line.amount;
    }
    for (const auto& provider : one.providers)
        if (std::ranges::find(sum.providers, provider) == sum.providers.end())
            sum.providers.push_back(provider);
}

std::optional<std::int64_t> median(std::vector<std::chrono::milliseconds> times)
{
    if (times.empty())
        return std::nullopt;
    const auto middle = times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2);
    std::ranges::nth_element(times, middle);
    return middle->count();
}

// At first what is known of such work counts, then more and more its own speed.
std::int64_t leftOfRunning(std::int64_t expected, std::int64_t elapsed, double fraction)
{
    constexpr double kSpeedShows = 0.05;
    if (fraction < kSpeedShows)
        return std::max<std::int64_t>(0, expected - elapsed);
    const double own = static_cast<double>(elapsed) / fraction;
    const double total = (1.0 - fraction) * static_cast<double>(expected) + fraction * own;
    return std::max<std::int64_t>(0, static_cast<std::int64_t>(total) - elapsed);
}

bool isCancellable(const GenerationRow& row)
{
    return !row.hasEnded() && row.ending == GenerationState::None && row.state != GenerationState::Finishing;
}

bool isOrdered(GenerationState state)
{
    return state == GenerationState::Submitting || state == GenerationState::Submitted ||
           state == GenerationState::Running || state == GenerationState::Fetching;
}

} // namespace

GenerationQueue::GenerationQueue(Parts parts)
    : m_parts(std::move(parts))
{}

void GenerationQueue::wish(const JobId& id) const
{
    if (m_parts.onWish)
        m_parts.onWish(id);
}

// ---- Prices

Result<WorkToPay> GenerationQueue::toPay(const GenerationOrder& order)
{
    auto candidates = m_parts.chooser.candidates({.job = order.job,
                                                  .request = order.request,
                                                  .account = order.account,
                                                  .tier = order.tier,
                                                  .wantedProvider = order.wantedProvider,
                                                  .isPriceKnown = true,
                                                  .most = order.agreedAmount,
                                                  .attempts = {}});
    if (!candidates)
        return failure(candidates);
    WorkToPay work{.account = order.account,
                   .tier = order.tier,
                   .tool = order.tool,
                   .request = order.request,
                   .items = order.items,
                   .alternatives = {},
                   .providers = {}};
    for (const auto& candidate : *candidates) {
        const auto* provider = m_parts.providerOf(candidate.provider);
        const auto* model = provider ? provider->data().model(candidate.model) : nullptr;
        if (!model)
            continue;
        if (std::ranges::find(work.providers, candidate.provider) == work.providers.end())
            work.providers.push_back(candidate.provider);
        work.alternatives.push_back(useOf(order.request, provider->data(), *model, m_parts.prices));
    }
    if (work.providers.empty())
        return fail(JobsError::NobodyServes, "no candidate");
    return work;
}

Result<std::vector<PurseQuote>> GenerationQueue::priced(std::span<const GenerationOrder> orders)
{
    std::vector<WorkToPay> works;
    works.reserve(orders.size());
    for (const auto& order : orders) {
        auto work = toPay(order);
        if (!work)
            return failure(work);
        works.push_back(std::move(*work));
    }
    if (works.empty())
        return std::vector<PurseQuote>();
    return m_parts.purses.of(orders.front().account).quotes(works);
}

Result<GenerationQuote> GenerationQueue::quote(const GenerationOrder& order)
{
    auto quoted = priced({&order, 1});
    if (!quoted)
        return failure(quoted);
    return std::move(quoted->front().quote);
}

Result<GenerationQuote> GenerationQueue::quote(const std::vector<GenerationOrder>& orders)
{
    auto quoted = priced(orders);
    if (!quoted)
        return failure(quoted);
    GenerationQuote sum;
    for (const auto& one : *quoted)
        vidgo::jobs::add(sum, one.quote);
    sum.fits = sum.amount <= sum.available && sum.neededTier.empty();
    return sum;
}

// ---- New jobs

GenerationRow GenerationQueue::rowOf(const GenerationOrder& order, PurseQuote quoted) const
{
    GenerationRow row;
    row.order = order;
    row.bill = std::move(quoted.bill);
    row.quote = std::move(quoted.quote);
    row.hasPriority = quoted.hasPriority;
    row.state = GenerationState::Quoted;
    row.createdAt = m_parts.clock.now();
    row.dueAt = row.createdAt;
    return row;
}

Result<GenerationRow> GenerationQueue::rowOf(const GenerationOrder& order)
{
    if (auto good = check(order); !good)
        return failure(good);
    auto quoted = priced({&order, 1});
    if (!quoted)
        return failure(quoted);
    return rowOf(order, std::move(quoted->front()));
}

Result<GenerationView> GenerationQueue::add(const GenerationOrder& order)
{
    auto known = m_parts.store.find(order.job);
    if (!known && !known.error().is(JobsError::JobMissing))
        return failure(known);
    if (known && (known->order.run != order.run || known->order.request != order.request))
        return fail(JobsError::OtherJob, "the id of " + order.job.value() + " is taken");
    if (known)
        return viewOf(*known);
    auto row = rowOf(order);
    if (!row)
        return failure(row);
    const auto& purse = m_parts.purses.of(order.account);
    if (auto good = checkPrice({.quote = row->quote, .bill = {}}, order.agreedAmount, purse); !good)
        return failure(good);
    if (auto inserted = m_parts.store.insert({*row}, {}, m_parts.headStart); !inserted)
        return failure(inserted);
    wish(order.job);
    return find(order.job);
}

Result<std::vector<GenerationRow>> GenerationQueue::rowsOf(const BatchId& batch,
                                                           const std::vector<GenerationOrder>& orders,
                                                           std::int64_t agreedTotal)
{
    for (const auto& order : orders)
        if (auto good = check(order); !good)
            return failure(good);
    auto quoted = priced(orders);
    if (!quoted)
        return failure(quoted);
    std::vector<GenerationRow> rows;
    GenerationQuote sum;
    for (std::size_t i = 0; i < orders.size(); ++i) {
        auto row = rowOf(orders[i], std::move((*quoted)[i]));
        row.order.batch = batch;
        row.order.agreedAmount = row.quote.amount; // they share what was agreed to
        vidgo::jobs::add(sum, row.quote);
        rows.push_back(std::move(row));
    }
    if (sum.amount > agreedTotal)
        return fail(JobsError::BatchPrice, "agreed to " + std::to_string(agreedTotal),
                    {{"shown", plainAmount(agreedTotal, sum.unit.id)},
                     {"now", plainAmount(sum.amount, sum.unit.id)}});
    const auto& purse = m_parts.purses.of(orders.front().account);
    if (sum.amount > sum.available && !purse.takesUnpaid())
        return std::unexpected(purse.tooLittle(sum.amount, sum));
    return rows;
}

Result<BatchView> GenerationQueue::addBatch(const BatchId& batch, const std::vector<GenerationOrder>& orders,
                                            std::int64_t agreedTotal)
{
    if (batch.isEmpty() || orders.empty() || orders.size() > kMaxBatch)
        return invalid("a batch has a name and 1 to 1000 files");
    const auto& account = orders.front().account;
    if (std::ranges::any_of(orders, [&](const auto& order) { return order.account != account; }))
        return invalid("a batch is of one account");
    if (auto known = this->batch(batch); known || !known.error().is(JobsError::BatchMissing))
        return known;
    auto rows = rowsOf(batch, orders, agreedTotal);
    if (!rows)
        return failure(rows);
    auto inserted = m_parts.store.insert(
        *rows, GenerationBatch{.id = batch, .account = account, .agreed = agreedTotal}, m_parts.headStart);
    if (!inserted)
        return failure(inserted);
    if (!*inserted)
        return fail(JobsError::OtherJob, "the id of " + orders.front().job.value() + " is taken");
    wish(orders.front().job);
    return this->batch(batch);
}

// ---- How they are doing

std::optional<std::int64_t> GenerationQueue::leftOf(const GenerationRow& row)
{
    if (row.hasEnded())
        return std::nullopt;
    const auto* attempt = row.attempt();
    const bool runs = attempt && isOrdered(row.state);
    if (!runs && row.quote.providers.empty())
        return std::nullopt;
    const auto provider = runs ? attempt->shown.provider : row.quote.providers.front();
    auto times = m_parts.store.times(paceOf(row.order.request, provider));
    const auto expected = times ? median(std::move(*times)) : std::nullopt;
    if (!expected || !runs)
        return expected;
    return leftOfRunning(*expected, (m_parts.clock.now() - attempt->shown.startedAt).count(), row.fraction);
}

GenerationView GenerationQueue::viewOf(const GenerationRow& row)
{
    return {.report = reportOf(row),
            .errorArguments = row.errorArguments,
            .tool = row.order.tool,
            .batch = row.order.batch,
            .fraction = row.state == GenerationState::Settled ? 1.0 : row.fraction,
            .leftMs = leftOf(row),
            .hasPriority = row.hasPriority,
            .isPaused = row.isPaused && !row.hasEnded(),
            .isCancelling = row.isCancelWished && !row.hasEnded(),
            .item = row.state == GenerationState::Settled ? row.item : LibraryItemId(),
            .createdAt = row.createdAt,
            .startedAt = row.startedAt,
            .endedAt = row.endedAt};
}

Result<GenerationView> GenerationQueue::find(const JobId& id)
{
    auto row = m_parts.store.find(id);
    if (!row)
        return failure(row);
    return viewOf(*row);
}

Result<std::optional<GenerationView>> GenerationQueue::findRun(const RunId& run)
{
    auto row = m_parts.store.findRun(run);
    if (!row)
        return failure(row);
    return *row ? std::optional(viewOf(**row)) : std::nullopt;
}

Result<std::vector<GenerationView>> GenerationQueue::list(const std::optional<AccountId>& account, int limit)
{
    auto rows = m_parts.store.list(account, limit);
    if (!rows)
        return failure(rows);
    std::vector<GenerationView> views;
    views.reserve(rows->size());
    for (const auto& row : *rows)
        views.push_back(viewOf(row));
    return views;
}

Result<BatchView> GenerationQueue::batch(const BatchId& id)
{
    auto known = m_parts.store.batch(id);
    if (!known)
        return failure(known);
    auto rows = m_parts.store.ofBatch(id);
    if (!rows)
        return failure(rows);
    BatchView view;
    view.id = id;
    view.total = static_cast<int>(rows->size());
    view.agreed = known->agreed;
    for (const auto& row : *rows) {
        view.unit = row.quote.unit;
        view.fraction += row.hasEnded() ? 1.0 : row.fraction;
        if (row.state == GenerationState::Settled)
            view.charged += row.charged;
        view.settled += row.state == GenerationState::Settled ? 1 : 0;
        view.cancelled += row.state == GenerationState::Cancelled ? 1 : 0;
        view.failed += row.state == GenerationState::Failed || row.state == GenerationState::Expired ? 1 : 0;
        if (const auto left = leftOf(row)) // they go on side by side: the last one counts
            view.leftMs = std::max(view.leftMs.value_or(0), *left);
    }
    if (view.total > 0)
        view.fraction /= view.total;
    return view;
}

// ---- What people want of them

Result<CancelTerms> GenerationQueue::cancelTerms(const JobId& id)
{
    auto row = m_parts.store.find(id);
    if (!row)
        return failure(row);
    CancelTerms terms{.isPossible = isCancellable(*row)};
    terms.providerMayCharge = terms.isPossible && row->order.account.isEmpty() && isOrdered(row->state);
    terms.mayCharge = terms.providerMayCharge ? row->quote.amount : 0;
    return terms;
}

// It may have charged already, and then there is a result.
bool GenerationQueue::isAskedFirst(const GenerationRow& row) const
{
    const auto* const provider = m_parts.providerOf(row.order.wantedProvider);
    return provider && provider->knowsItsOrders();
}

Result<bool> GenerationQueue::cancel(const JobId& id)
{
    auto order = m_parts.store.find(id);
    if (!order)
        return failure(order);
    if (!isCancellable(*order))
        return false;
    if (auto wished = m_parts.store.wishCancel(id); !wished || !*wished)
        return wished;
    auto begun =
        m_parts.store.beginCancel(id, isAskedFirst(*order) ? CancelReach::NotOrdered : CancelReach::Ordered);
    if (!begun)
        return begun;
    if (!*begun) { // a paid call is on its way, or its provider says first: who works on it takes it from
                   // here
        wish(id);
        return true;
    }
    auto row = m_parts.store.takeThis(id, makeUuid(m_parts.random), kWhileEnding);
    if (!row)
        return failure(row);
    if (*row) {
        auto ended = endGeneration(m_parts.store, m_parts.purses, m_parts.clock, **row);
        if (!ended)
            return failure(ended);
        if (*ended && m_parts.onChange)
            m_parts.onChange(**row);
    }
    wish(id);
    return true;
}

Result<bool> GenerationQueue::pause(const JobId& id)
{
    auto changed = m_parts.store.find(id) ? m_parts.store.pause(id, true)
                                          : Result<bool>(fail(JobsError::JobMissing, id.value()));
    wish(id);
    return changed;
}

Result<bool> GenerationQueue::resume(const JobId& id)
{
    auto changed = m_parts.store.find(id) ? m_parts.store.pause(id, false)
                                          : Result<bool>(fail(JobsError::JobMissing, id.value()));
    wish(id);
    return changed;
}

Result<bool> GenerationQueue::move(const JobId& id, const JobId& before)
{
    if (auto row = m_parts.store.find(id); !row)
        return failure(row);
    return m_parts.store.move(id, before);
}

Result<bool> GenerationQueue::toFront(const JobId& id)
{
    auto row = m_parts.store.find(id);
    if (!row)
        return failure(row);
    auto first = m_parts.store.list(row->order.account, 1);
    if (!first)
        return failure(first);
    if (row->hasEnded() || first->empty())
        return false;
    return m_parts.store.move(id, first->front().order.job);
}

Result<bool> GenerationQueue::retry(const JobId& id, const std::string& wantedProvider,
                                    std::int64_t agreedAmount)
{
    auto row = m_parts.store.find(id);
    if (!row)
        return failure(row);
    if (!row->hasEnded() || row->state == GenerationState::Settled)
        return false;
    row->order.wantedProvider = wantedProvider;
    row->order.agreedAmount = agreedAmount;
    auto fresh = rowOf(row->order);
    if (!fresh)
        return failure(fresh);
    const auto& purse = m_parts.purses.of(row->order.account);
    if (auto good = checkPrice({.quote = fresh->quote, .bill = {}}, agreedAmount, purse); !good)
        return failure(good);
    fresh->version = row->version;
    auto begun = m_parts.store.beginAgain(*fresh);
    wish(id);
    return begun;
}

Result<bool> GenerationQueue::retryElsewhere(const JobId& id)
{
    auto row = m_parts.store.find(id);
    if (!row)
        return failure(row);
    if (!row->hasEnded() || row->state == GenerationState::Settled)
        return false;
    const auto& order = row->order;
    auto candidates = m_parts.chooser.candidates({.job = order.job,
                                                  .request = order.request,
                                                  .account = order.account,
                                                  .tier = order.tier,
                                                  .wantedProvider = {},
                                                  .isPriceKnown = true,
                                                  .most = row->quote.amount,
                                                  .attempts = {}});
    if (!candidates)
        return failure(candidates);
    const auto wasAsked = [&row](const Candidate& candidate) {
        return std::ranges::any_of(row->attempts, [&](const AttemptRow& attempt) {
            return attempt.round == row->round && attempt.shown.provider == candidate.provider;
        });
    };
    const auto other = std::ranges::find_if_not(*candidates, wasAsked);
    if (other == candidates->end())
        return fail(JobsError::NobodyServes, "all were asked for " + id.value());
    return retry(id, other->provider, row->quote.amount);
}

Result<std::vector<JobId>> GenerationQueue::removeEnded(const std::optional<AccountId>& account)
{
    return m_parts.store.removeEnded(account);
}

Result<bool> GenerationQueue::notice(const std::string& provider, const providers::ProviderNotice& notice)
{
    auto job = m_parts.store.nudge(provider, notice.taskId);
    if (!job)
        return failure(job);
    if (*job)
        wish(**job);
    return job->has_value();
}

Result<std::vector<EndNotice>> GenerationQueue::takeNotices(const AccountId& account, int limit)
{
    return m_parts.store.takeNotices(account, limit);
}

} // namespace vidgo::jobs
