#pragma once

#include "ledger_fixture.h"

namespace vidgo::test {

using namespace vidgo::credits;

using Request = std::variant<GrantRequest, ReserveRequest, SettleRequest, ReleaseRequest, ReverseRequest>;

// What an answer says that must be the same when the request comes again.
struct Answer
{
    std::int64_t number = 0;
    std::int64_t amount = 0;
    HoldId hold;

    bool operator==(const Answer&) const = default;
};

inline Result<Answer> answerOf(Result<Receipt> receipt)
{
    if (!receipt)
        return failure(receipt);
    return Answer{.number = receipt->number, .amount = receipt->amount, .hold = {}};
}

/// Sends any request.
struct Sender
{
    Ledger& ledger;

    Result<Answer> operator()(const GrantRequest& request) const { return answerOf(ledger.grant(request)); }
    Result<Answer> operator()(const SettleRequest& request) const { return answerOf(ledger.settle(request)); }
    Result<Answer> operator()(const ReleaseRequest& request) const
    {
        return answerOf(ledger.release(request));
    }
    Result<Answer> operator()(const ReverseRequest& request) const
    {
        return answerOf(ledger.reverse(request));
    }
    Result<Answer> operator()(const ReserveRequest& request) const
    {
        auto hold = ledger.reserve(request);
        if (!hold)
            return failure(hold);
        return Answer{.number = hold->number, .amount = hold->amount, .hold = hold->id};
    }
};

inline bool isCrash(const Error& error)
{
    return error.internal() == "crash";
}

/// The connection dies before the statement with this number, counted from 1; the one after the last is the
/// moment after the commit.
inline BeforeStatement crashAt(std::int64_t at)
{
    return [left = at](std::string_view) mutable -> Outcome {
        return --left == 0 ? Outcome(fail(storage::StorageError::CannotOpen, "crash")) : Outcome();
    };
}

} // namespace vidgo::test
