#pragma once

#include <optional>

#include "vidgo/billing/promotions.h"

namespace vidgo::billing {

/// The statements about promotions.
class PromotionRows
{
public:
    explicit PromotionRows(storage::Work& work)
        : m_work(work)
    {}

    Result<std::optional<Promotion>> byId(const PromotionId& id);
    Result<std::optional<Promotion>> byCode(const std::string& code);
    Result<std::vector<Promotion>> all();
    /// False: the code is taken.
    Result<bool> insert(const Promotion& promotion);
    /// Writes terms, state and revision over the revision before; false: it is at another one.
    Result<bool> update(const Promotion& promotion);
    Outcome insertChange(const Promotion& promotion, const ChangedBy& by);
    Result<std::vector<PromotionChange>> changes(const Promotion& promotion);

    /// Adds to the number of uses, and with it locks the promotion until the transaction ends.
    Outcome countUse(const PromotionId& id, std::int64_t by);
    Result<std::int64_t> usesBy(const PromotionId& id, const AccountId& account);

    Result<std::vector<PromotionLine>> linesOf(const OrderId& order);
    /// The promotions of an order whose uses do or don't count, by id.
    Result<std::vector<PromotionId>> usedBy(const OrderId& order, bool counts);
    Outcome insertUse(const OrderId& order, const AccountId& account, const PromotionLine& line,
                      std::int64_t number, Timestamp at);
    /// False: it was so already.
    Result<bool> setCounts(const OrderId& order, const PromotionId& id, bool counts);

private:
    Result<std::vector<Promotion>> promotionsWhere(std::string_view sql, const storage::Parameters& values);

    storage::Work& m_work;
};

} // namespace vidgo::billing
