#include "promotions/promotion_rows.h"

#include "promotions/terms_json.h"

namespace vidgo::billing {

using storage::Row;

namespace {

constexpr std::string_view kById =
    "SELECT id, code, terms, is_archived, used, revision, created_at, changed_at "
    "FROM promotions WHERE id = :1";
constexpr std::string_view kByCode =
    "SELECT id, code, terms, is_archived, used, revision, created_at, changed_at "
    "FROM promotions WHERE code = :1";
constexpr std::string_view kAll =
    "SELECT id, code, terms, is_archived, used, revision, created_at, changed_at "
    "FROM promotions ORDER BY code";

std::int64_t toMs(Timestamp time)
{
    return time.time_since_epoch().count();
}

Timestamp fromMs(std::int64_t ms)
{
    return Timestamp(std::chrono::milliseconds(ms));
}

std::int64_t number(bool value)
{
    return value ? 1 : 0;
}

Result<bool> changedOne(Result<std::int64_t> changed)
{
    if (!changed)
        return failure(changed);
    return *changed == 1;
}

Outcome without(Result<std::int64_t> changed)
{
    if (!changed)
        return failure(changed);
    return {};
}

Result<std::optional<Promotion>> onlyOne(Result<std::vector<Promotion>> found)
{
    if (!found)
        return failure(found);
    if (found->empty())
        return std::nullopt;
    return std::move(found->front());
}

} // namespace

Result<std::vector<Promotion>> PromotionRows::promotionsWhere(std::string_view sql,
                                                              const storage::Parameters& values)
{
    std::vector<Promotion> promotions;
    std::optional<Error> damage;
    auto done = m_work.query(sql, values, [&](const Row& row) {
        auto terms = termsFromJson(std::string(row.text(1)), row.text(2));
        if (!terms) {
            damage = std::move(terms.error());
            return;
        }
        promotions.push_back({.id = PromotionId(std::string(row.text(0))),
                              .terms = std::move(*terms),
                              .isArchived = row.integer(3) != 0,
                              .used = row.integer(4),
                              .revision = row.integer(5),
                              .createdAt = fromMs(row.integer(6)),
                              .changedAt = fromMs(row.integer(7))});
    });
    if (!done)
        return failure(done);
    if (damage)
        return std::unexpected<Error>(std::move(*damage));
    return promotions;
}

Result<std::optional<Promotion>> PromotionRows::byId(const PromotionId& id)
{
    return onlyOne(promotionsWhere(kById, {id.value()}));
}

Result<std::optional<Promotion>> PromotionRows::byCode(const std::string& code)
{
    return onlyOne(promotionsWhere(kByCode, {code}));
}

Result<std::vector<Promotion>> PromotionRows::all()
{
    return promotionsWhere(kAll, {});
}

Result<bool> PromotionRows::insert(const Promotion& it)
{
    return changedOne(
        m_work.execute("INSERT INTO promotions (id, code, terms, is_archived, used, revision, "
                       "created_at, changed_at) VALUES (:1, :2, :3, :4, 0, :5, :6, :7) "
                       "ON CONFLICT (code) DO NOTHING",
                       {it.id.value(), it.terms.code, toJson(it.terms).dump(), number(it.isArchived),
                        it.revision, toMs(it.createdAt), toMs(it.changedAt)}));
}

Result<bool> PromotionRows::update(const Promotion& it)
{
    return changedOne(m_work.execute(
        "UPDATE promotions SET terms = :2, is_archived = :3, revision = :4, changed_at = :5 "
        "WHERE id = :1 AND revision = :4 - 1",
        {it.id.value(), toJson(it.terms).dump(), number(it.isArchived), it.revision, toMs(it.changedAt)}));
}

Outcome PromotionRows::insertChange(const Promotion& it, const ChangedBy& by)
{
    return without(
        m_work.execute("INSERT INTO promotion_changes (promotion_id, revision, actor, reason, made_at, "
                       "terms, is_archived) VALUES (:1, :2, :3, :4, :5, :6, :7)",
                       {it.id.value(), it.revision, by.actor, by.reason, toMs(it.changedAt),
                        toJson(it.terms).dump(), number(it.isArchived)}));
}

Result<std::vector<PromotionChange>> PromotionRows::changes(const Promotion& promotion)
{
    std::vector<PromotionChange> changes;
    std::optional<Error> damage;
    auto done =
        m_work.query("SELECT revision, actor, reason, made_at, terms, is_archived FROM promotion_changes "
                     "WHERE promotion_id = :1 ORDER BY revision",
                     {promotion.id.value()}, [&](const Row& row) {
                         auto terms = termsFromJson(promotion.terms.code, row.text(4));
                         if (!terms) {
                             damage = std::move(terms.error());
                             return;
                         }
                         changes.push_back({.revision = row.integer(0),
                                            .by = {std::string(row.text(1)), std::string(row.text(2))},
                                            .madeAt = fromMs(row.integer(3)),
                                            .terms = std::move(*terms),
                                            .isArchived = row.integer(5) != 0});
                     });
    if (!done)
        return failure(done);
    if (damage)
        return std::unexpected<Error>(std::move(*damage));
    return changes;
}

Outcome PromotionRows::countUse(const PromotionId& id, std::int64_t by)
{
    return without(m_work.execute("UPDATE promotions SET used = used + :2 WHERE id = :1", {id.value(), by}));
}

Result<std::int64_t> PromotionRows::usesBy(const PromotionId& id, const AccountId& account)
{
    std::int64_t uses = 0;
    auto done = m_work.query("SELECT COUNT(*) FROM promotion_uses "
                             "WHERE promotion_id = :1 AND account_id = :2 AND counts = 1",
                             {id.value(), account.value()}, [&](const Row& row) { uses = row.integer(0); });
    if (!done)
        return failure(done);
    return uses;
}

Result<std::vector<PromotionLine>> PromotionRows::linesOf(const OrderId& order)
{
    std::vector<PromotionLine> lines;
    auto done = m_work.query("SELECT promotion_id, code, currency, amount, bonus_credits FROM promotion_uses "
                             "WHERE order_id = :1 ORDER BY line",
                             {order.value()}, [&](const Row& row) {
                                 const auto currency = Currency::fromCode(row.text(2));
                                 lines.push_back({.promotion = PromotionId(std::string(row.text(0))),
                                                  .code = std::string(row.text(1)),
                                                  .off = {row.integer(3), currency.value_or(Currency::usd())},
                                                  .bonusCredits = row.integer(4)});
                             });
    if (!done)
        return failure(done);
    return lines;
}

Result<std::vector<PromotionId>> PromotionRows::usedBy(const OrderId& order, bool counts)
{
    std::vector<PromotionId> ids;
    auto done = m_work.query("SELECT promotion_id FROM promotion_uses WHERE order_id = :1 AND counts = :2 "
                             "ORDER BY promotion_id",
                             {order.value(), number(counts)},
                             [&](const Row& row) { ids.emplace_back(std::string(row.text(0))); });
    if (!done)
        return failure(done);
    return ids;
}

Outcome PromotionRows::insertUse(const OrderId& order, const AccountId& account, const PromotionLine& line,
                                 std::int64_t lineNumber, Timestamp at)
{
    return without(
        m_work.execute("INSERT INTO promotion_uses (order_id, promotion_id, account_id, line, code, "
                       "currency, amount, bonus_credits, counts, used_at) "
                       "VALUES (:1, :2, :3, :4, :5, :6, :7, :8, 1, :9)",
                       {order.value(), line.promotion.value(), account.value(), lineNumber, line.code,
                        std::string(line.off.currency.code()), line.off.minor, line.bonusCredits, toMs(at)}));
}

Result<bool> PromotionRows::setCounts(const OrderId& order, const PromotionId& id, bool counts)
{
    return changedOne(m_work.execute("UPDATE promotion_uses SET counts = :3 "
                                     "WHERE order_id = :1 AND promotion_id = :2 AND counts <> :3",
                                     {order.value(), id.value(), number(counts)}));
}

} // namespace vidgo::billing
