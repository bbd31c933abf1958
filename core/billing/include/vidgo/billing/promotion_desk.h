#pragma once

#include <vector>

#include "vidgo/billing/promotion.h"
#include "vidgo/credits/ledger.h"
#include "vidgo/storage/work.h"

namespace vidgo::billing {

/// What orders ask of promotions. Every call works in the work of the caller, which it
/// has open, and writes nothing anywhere else: what the caller rolls back never happened. Promotions are
/// locked in the order of their ids and after whatever the caller has locked. Calls may fail with
/// StorageError.
class PromotionDesk
{
public:
    virtual ~PromotionDesk() = default;

    /// What the codes would do now. Changes nothing, promises nothing and needs no transaction.
    virtual Result<Evaluation> evaluate(storage::Work& work, const OrderDraft& draft) = 0;

    /// Uses the codes of an order that is being made: all of them, or fails with the PromotionError of the
    /// first that is refused, and the caller rolls back. Limits hold however many orders are made at once.
    /// The same order again is answered as the first time; with other codes it fails with CodesChanged.
    virtual Result<Evaluation> redeem(storage::Work& work, const OrderId& order, const OrderDraft& draft) = 0;

    /// Gives the uses of an order back that will not be paid. Nothing happens when there are none or they
    /// were given back.
    virtual Outcome unredeem(storage::Work& work, const OrderId& order) = 0;

    /// For an order that was paid after its uses were given back: they count again, above the limits if need
    /// be, because the money was taken at this price. Nothing happens when they count already.
    virtual Outcome redeemAgain(storage::Work& work, const OrderId& order) = 0;

    /// The lines of an order as they were when it was made.
    virtual Result<std::vector<PromotionLine>> linesOf(storage::Work& work, const OrderId& order) = 0;
};

/// The key of the grant of a code's credits in the ledger; for taking it back too.
std::string bonusKey(const OrderId& order, const PromotionId& promotion);

/// Grants the bonus credits of an order that is paid, as promotional ones that lapse by the rules of credits.
/// Each line once, however often this is called; not inside a transaction, the ledger has its own. Fails like
/// Ledger::grant().
Outcome grantBonuses(credits::Ledger& ledger, const AccountId& account, const OrderId& order,
                     const std::vector<PromotionLine>& lines);

/// Takes the bonus credits of an order back whose payment was taken back: what was used is owed. Each line
/// once; lines that were never granted are passed over.
Outcome reverseBonuses(credits::Ledger& ledger, const AccountId& account, const OrderId& order,
                       const std::vector<PromotionLine>& lines, const std::string& reason);

} // namespace vidgo::billing
