#include <algorithm>

#include "requests.h"

namespace vidgo::credits {

namespace {

Json describeRequest(const GrantRequest& request)
{
    return Json::Object{{"amount", request.amount},
                        {"expires_at", request.expiresAt ? Json(toMs(*request.expiresAt)) : Json()},
                        {"kind", bucketKindId(request.kind)},
                        {"reason", request.reason},
                        {"what", "grant"}};
}

Json describeRequest(const ReverseRequest& request)
{
    return Json::Object{{"amount", request.amount},
                        {"grant", request.grantKey},
                        {"is_refund", request.mode == ReverseMode::Refund},
                        {"reason", request.reason},
                        {"what", "reverse"}};
}

Outcome check(const GrantRequest& request)
{
    if (auto good = checkAccount(request.account); !good)
        return good;
    if (auto good = checkKey(request.key); !good)
        return good;
    if (auto good = checkTexts({request.reason, request.actor}); !good)
        return good;
    if (request.kind == BucketKind::None)
        return invalidRequest("credits need a kind");
    if (request.amount < 1 || request.amount > Ledger::kMaxAmount)
        return invalidRequest("the number of credits is out of range");
    if (request.kind == BucketKind::Bought && request.expiresAt)
        return invalidRequest("bought credits never lapse");
    if (request.kind == BucketKind::Plan && !request.expiresAt)
        return invalidRequest("credits of a plan lapse with its period");
    return {};
}

std::optional<Timestamp> expiryOf(const GrantRequest& request, const CreditRules& rules, Timestamp now)
{
    if (request.kind == BucketKind::Promotional && !request.expiresAt)
        return now + std::chrono::days(rules.promotionalDays);
    return request.expiresAt;
}

// The buckets of the plan's earlier periods.
std::vector<std::int64_t> plansEnded(const Book& book)
{
    std::vector<std::int64_t> ended;
    for (const auto& bucket : book.openBuckets())
        if (bucket.kind == BucketKind::Plan && !bucket.isOver(book.now()))
            ended.push_back(bucket.number);
    return ended;
}

Transaction grantTransaction(const Book& book, const GrantRequest& request, const CreditRules& rules)
{
    auto transaction = book.begin(TransactionKind::Grant, markOf(request.key, describeRequest(request)));
    transaction.reason = request.reason;
    transaction.actor = request.actor;
    const auto expires = expiryOf(request, rules, book.now());
    Json::Object details{{"amount", request.amount},
                         {"expires_at", expires ? toMs(*expires) : std::int64_t{0}},
                         {"kind", bucketKindId(request.kind)}};
    if (request.kind == BucketKind::Plan) {
        Json::Array ends;
        for (const auto number : plansEnded(book))
            ends.emplace_back(number);
        details.emplace("ends", std::move(ends));
    }
    transaction.details = std::move(details);
    transaction.entries = {{Side::Issued, 0, -request.amount}};
    auto left = request.amount;
    if (std::ranges::find(rules.debtPaidFrom, request.kind) != rules.debtPaidFrom.end())
        for (const auto& debt : book.debtsPaidBy(request.amount)) {
            transaction.entries.push_back({Side::Debt, debt.bucket, debt.amount});
            left -= debt.amount;
        }
    if (left > 0)
        transaction.entries.push_back({Side::Available, 0, left});
    return transaction;
}

// How much of a bucket goes, and how much of it is owed.
struct Reversal
{
    std::int64_t taken = 0;
    std::int64_t owed = 0;
};

Result<Reversal> reversalOf(const Bucket& bucket, const ReverseRequest& request, const CreditRules& rules,
                            Timestamp now)
{
    const auto left = -bucket.on(Side::Issued) - bucket.on(Side::Reversed);
    const auto amount = request.amount == 0 ? left : request.amount;
    if (amount > left)
        return invalidRequest("more is taken back than is left of the grant");
    if (request.mode == ReverseMode::Refund) {
        if (bucket.kind != BucketKind::Bought)
            return invalidRequest("only bought credits are given back for money");
        if (bucket.on(Side::Available) != left)
            return fail(CreditsError::GrantUsed, "bucket " + std::to_string(bucket.number));
        if (now > bucket.grantedAt + std::chrono::days(rules.refundDays))
            return fail(CreditsError::RefundTooLate, "bucket " + std::to_string(bucket.number),
                        {{"days", std::to_string(rules.refundDays)}});
    }
    Reversal reversal{.taken = std::min(amount, bucket.on(Side::Available))};
    // What was used, or is about to be, and is not owed already. What lapsed was never used.
    const auto used = bucket.on(Side::Spent) + bucket.on(Side::Held) + bucket.on(Side::Debt);
    reversal.owed = std::clamp<std::int64_t>(amount - reversal.taken, 0, std::max<std::int64_t>(used, 0));
    return reversal;
}

Outcome check(const ReverseRequest& request)
{
    if (auto good = checkAccount(request.account); !good)
        return good;
    if (auto good = checkKey(request.key); !good)
        return good;
    if (auto good = checkKey(request.grantKey); !good)
        return good;
    if (auto good = checkTexts({request.reason, request.actor}); !good)
        return good;
    if (request.amount < 0 || request.amount > Ledger::kMaxAmount)
        return invalidRequest("the number of credits is out of range");
    return {};
}

Result<Bucket> bucketOfGrant(Book& book, const std::string& key)
{
    auto number = numberOfKey(book.work(), book.account(), key);
    if (!number)
        return failure(number);
    auto bucket = *number > 0 ? readBucket(book.work(), book.account(), *number)
                              : Result<std::optional<Bucket>>(std::nullopt);
    if (!bucket)
        return failure(bucket);
    if (!*bucket)
        return fail(CreditsError::GrantMissing, "no grant with the key");
    return book.bucket(*number); // as this work left it
}

Transaction reverseTransaction(const Book& book, const ReverseRequest& request, const Bucket& bucket,
                               const Reversal& reversal)
{
    auto transaction = book.begin(TransactionKind::Reverse, markOf(request.key, describeRequest(request)));
    transaction.reason = request.reason;
    transaction.actor = request.actor;
    const auto amount = reversal.taken + reversal.owed;
    transaction.details =
        Json::Object{{"amount", amount}, {"bucket", bucket.number}, {"owed", reversal.owed}};
    for (const auto& entry :
         {Entry{Side::Available, bucket.number, -reversal.taken},
          Entry{Side::Debt, bucket.number, -reversal.owed}, Entry{Side::Reversed, bucket.number, amount}})
        if (entry.amount != 0)
            transaction.entries.push_back(entry);
    return transaction;
}

Result<Receipt> carryOut(Book& book, const CreditRules& rules, const GrantRequest& request)
{
    if (request.expiresAt && *request.expiresAt <= book.now())
        return invalidRequest("the credits would have lapsed already");
    if (auto cleared = book.clearDue(); !cleared)
        return failure(cleared);
    auto number = book.post(grantTransaction(book, request, rules));
    if (!number)
        return failure(number);
    if (auto lapsed = book.lapse(); !lapsed)
        return failure(lapsed);
    return Receipt{.account = request.account, .number = *number, .amount = request.amount};
}

Result<Receipt> carryOut(Book& book, const CreditRules& rules, const ReverseRequest& request)
{
    if (auto cleared = book.clearDue(); !cleared)
        return failure(cleared);
    auto bucket = bucketOfGrant(book, request.grantKey);
    if (!bucket)
        return failure(bucket);
    auto reversal = reversalOf(*bucket, request, rules, book.now());
    if (!reversal)
        return failure(reversal);
    auto number = book.post(reverseTransaction(book, request, *bucket, *reversal));
    if (!number)
        return failure(number);
    return Receipt{.account = request.account, .number = *number, .amount = reversal->taken + reversal->owed};
}

// Carries a request out and keeps it, unless that was done before.
template <class Request>
Result<Receipt> once(const Ledger::Parts& parts, const Request& request)
{
    if (auto good = check(request); !good)
        return failure(good);
    auto opened = openBook(parts, request.account, request.key);
    if (!opened)
        return failure(opened);
    auto earlier = opened->book.earlier(markOf(request.key, describeRequest(request)));
    if (!earlier)
        return failure(earlier);
    if (*earlier)
        return receiptOf(**earlier, true);
    auto receipt = carryOut(opened->book, parts.rules, request);
    if (!receipt)
        return receipt;
    if (auto closed = opened->book.close(); !closed)
        return failure(closed);
    return receipt;
}

} // namespace

Result<Receipt> Ledger::grant(const GrantRequest& request)
{
    return once(m_parts, request);
}

Result<Receipt> Ledger::reverse(const ReverseRequest& request)
{
    return once(m_parts, request);
}

// What is found in the work is never committed.
Outcome Ledger::checkRefund(const AccountId& account, const std::string& grantKey)
{
    const ReverseRequest request{.account = account, .key = "check", .grantKey = grantKey};
    if (auto good = check(request); !good)
        return good;
    auto opened = openBook(m_parts, account, request.key);
    if (!opened)
        return failure(opened);
    auto& book = opened->book;
    if (auto cleared = book.clearDue(); !cleared)
        return failure(cleared);
    auto bucket = bucketOfGrant(book, grantKey);
    if (!bucket)
        return failure(bucket);
    auto reversal = reversalOf(*bucket, request, m_parts.rules, book.now());
    if (!reversal)
        return failure(reversal);
    return {};
}

} // namespace vidgo::credits
