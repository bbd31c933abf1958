#include "vidgo/billing/promotions.h"

#include <algorithm>

#include "promotions/promotion_rows.h"
#include "vidgo/base/text.h"

namespace vidgo::billing {

namespace {

bool isText(const std::string& text, std::size_t most)
{
    return !text.empty() && text.size() <= most && isUtf8(text) && std::ranges::none_of(text, [](char c) {
        return static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
    });
}

Outcome checkBy(const ChangedBy& by)
{
    if (!isText(by.actor, 128) || !isText(by.reason, 500))
        return fail(PromotionError::TermsInvalid, "who or why is missing",
                    {{"reason", "somebody has to say who they are and why"}});
    return {};
}

std::unexpected<Error> missing(const PromotionId& id)
{
    return fail(PromotionError::PromotionMissing, "promotion " + id.value());
}

// Runs `change` on the rows and commits what it did, unless it fails.
template <class Change>
auto together(const Promotions::Parts& parts, const Change& change)
    -> decltype(change(std::declval<PromotionRows&>()))
{
    auto work = storage::Work::begin(parts.database, parts.beforeStatement);
    if (!work)
        return failure(work);
    PromotionRows rows(**work);
    auto done = change(rows);
    if (!done)
        return done;
    if (auto committed = (*work)->commit(); !committed)
        return failure(committed);
    return done;
}

// The same without writing.
template <class Read>
auto reading(const Promotions::Parts& parts, const Read& read)
    -> decltype(read(std::declval<PromotionRows&>()))
{
    auto work = storage::Work::reading(parts.database, parts.beforeStatement);
    if (!work)
        return failure(work);
    PromotionRows rows(**work);
    return read(rows);
}

Result<Promotion> found(PromotionRows& rows, const PromotionId& id)
{
    auto promotion = rows.byId(id);
    if (!promotion)
        return failure(promotion);
    if (!*promotion)
        return missing(id);
    return std::move(**promotion);
}

// Writes a new revision and who made it.
Result<Promotion> write(PromotionRows& rows, Promotion promotion, const ChangedBy& by, Timestamp now)
{
    ++promotion.revision;
    promotion.changedAt = now;
    auto isWritten = rows.update(promotion);
    if (!isWritten)
        return failure(isWritten);
    if (!*isWritten)
        return fail(PromotionError::ChangedMeanwhile, "promotion " + promotion.id.value());
    if (auto noted = rows.insertChange(promotion, by); !noted)
        return failure(noted);
    return promotion;
}

} // namespace

Promotions::Promotions(Parts parts)
    : m_parts(std::move(parts))
{}

Result<Promotion> Promotions::create(const PromotionTerms& terms, const ChangedBy& by)
{
    auto code = normalizeCode(terms.code);
    if (!code)
        return failure(code);
    const auto now = m_parts.clock.now();
    Promotion promotion{.id = PromotionId(makeUuid(m_parts.random)),
                        .terms = terms,
                        .revision = 1,
                        .createdAt = now,
                        .changedAt = now};
    promotion.terms.code = *code;
    if (auto good = checkTerms(promotion.terms); !good)
        return failure(good);
    if (auto good = checkBy(by); !good)
        return failure(good);
    return together(m_parts, [&](PromotionRows& rows) -> Result<Promotion> {
        auto isNew = rows.insert(promotion);
        if (!isNew)
            return failure(isNew);
        if (*isNew) {
            if (auto noted = rows.insertChange(promotion, by); !noted)
                return failure(noted);
            return promotion;
        }
        auto other = rows.byCode(*code);
        if (!other)
            return failure(other);
        if (*other && (*other)->terms == promotion.terms && !(*other)->isArchived)
            return std::move(**other);
        return fail(PromotionError::CodeTaken, "code taken", {{"code", *code}});
    });
}

Result<Promotion> Promotions::change(const PromotionId& id, std::int64_t revision,
                                     const PromotionTerms& terms, const ChangedBy& by)
{
    if (auto good = checkTerms(terms); !good)
        return failure(good);
    if (auto good = checkBy(by); !good)
        return failure(good);
    return together(m_parts, [&](PromotionRows& rows) -> Result<Promotion> {
        auto promotion = found(rows, id);
        if (!promotion)
            return promotion;
        if (promotion->terms.code != terms.code)
            return fail(PromotionError::TermsInvalid, "another code",
                        {{"reason", "the code can't be changed"}});
        const bool isDone = promotion->terms == terms;
        if (isDone && (promotion->revision == revision || promotion->revision == revision + 1))
            return promotion;
        if (promotion->revision != revision)
            return fail(PromotionError::ChangedMeanwhile, "promotion " + id.value());
        promotion->terms = terms;
        return write(rows, std::move(*promotion), by, m_parts.clock.now());
    });
}

Result<Promotion> Promotions::setArchived(const PromotionId& id, bool isArchived, const ChangedBy& by)
{
    if (auto good = checkBy(by); !good)
        return failure(good);
    return together(m_parts, [&](PromotionRows& rows) -> Result<Promotion> {
        auto promotion = found(rows, id);
        if (!promotion || promotion->isArchived == isArchived)
            return promotion;
        promotion->isArchived = isArchived;
        return write(rows, std::move(*promotion), by, m_parts.clock.now());
    });
}

Result<Promotion> Promotions::archive(const PromotionId& id, const ChangedBy& by)
{
    return setArchived(id, true, by);
}

Result<Promotion> Promotions::reopen(const PromotionId& id, const ChangedBy& by)
{
    return setArchived(id, false, by);
}

Result<Promotion> Promotions::find(const PromotionId& id)
{
    return reading(m_parts, [&](PromotionRows& rows) { return found(rows, id); });
}

Result<std::vector<Promotion>> Promotions::list(bool withArchived)
{
    auto all = reading(m_parts, [](PromotionRows& rows) { return rows.all(); });
    if (all && !withArchived)
        std::erase_if(*all, [](const Promotion& it) { return it.isArchived; });
    return all;
}

Result<std::vector<PromotionChange>> Promotions::history(const PromotionId& id)
{
    return reading(m_parts, [&](PromotionRows& rows) -> Result<std::vector<PromotionChange>> {
        auto promotion = found(rows, id);
        if (!promotion)
            return failure(promotion);
        return rows.changes(*promotion);
    });
}

} // namespace vidgo::billing
