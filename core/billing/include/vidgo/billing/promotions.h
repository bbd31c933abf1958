#pragma once

#include <string>
#include <vector>

#include "vidgo/base/random.h"
#include "vidgo/billing/promotion_desk.h"

namespace vidgo::billing {

/// Who changed something, and why. Both are kept and must not be empty.
struct ChangedBy
{
    std::string actor;  ///< At most 128 bytes.
    std::string reason; ///< At most 500 bytes.
};

/// One change of a promotion, for the audit.
struct PromotionChange
{
    std::int64_t revision = 0; ///< That it led to.
    ChangedBy by;
    Timestamp madeAt{};
    PromotionTerms terms; ///< From then on.
    bool isArchived = false;
};

/// Promotions in the database, and what administrators do with them. Safe to use from any thread. Every call
/// may fail with StorageError; those that write also with PromotionError::TermsInvalid.
class Promotions final : public PromotionDesk
{
public:
    /// What it is made from outlives it.
    struct Parts
    {
        storage::Database& database;
        const Clock& clock;
        Random& random;
        PriceFloors floors = {};
        storage::BeforeStatement beforeStatement = {}; ///< For tests of crashes.
    };
    explicit Promotions(Parts parts);

    /// The code of `terms` is normalised. The same terms again are answered with the promotion that is there.
    /// Fails with PromotionError::CodeTaken or UnknownCode (a code that can't be one).
    Result<Promotion> create(const PromotionTerms& terms, const ChangedBy& by);
    /// Gives new terms to the promotion that is at `revision`. The code stays. The same change again is
    /// answered as the first time. Fails with PromotionError::PromotionMissing or ChangedMeanwhile.
    Result<Promotion> change(const PromotionId& id, std::int64_t revision, const PromotionTerms& terms,
                             const ChangedBy& by);
    /// From now on nobody can use it; orders that did keep it. Again: nothing happens. Fails with
    /// PromotionError::PromotionMissing.
    Result<Promotion> archive(const PromotionId& id, const ChangedBy& by);
    /// Takes archive() back.
    Result<Promotion> reopen(const PromotionId& id, const ChangedBy& by);

    /// Fails with PromotionError::PromotionMissing.
    Result<Promotion> find(const PromotionId& id);
    /// By code; archived ones only when asked for.
    Result<std::vector<Promotion>> list(bool withArchived);
    /// Oldest first.
    Result<std::vector<PromotionChange>> history(const PromotionId& id);

    Result<Evaluation> evaluate(storage::Work& work, const OrderDraft& draft) override;
    Result<Evaluation> redeem(storage::Work& work, const OrderId& order, const OrderDraft& draft) override;
    Outcome unredeem(storage::Work& work, const OrderId& order) override;
    Outcome redeemAgain(storage::Work& work, const OrderId& order) override;
    Result<std::vector<PromotionLine>> linesOf(storage::Work& work, const OrderId& order) override;

private:
    Result<Promotion> setArchived(const PromotionId& id, bool isArchived, const ChangedBy& by);

    Parts m_parts;
};

} // namespace vidgo::billing
