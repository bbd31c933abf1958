#include "promotions/terms_json.h"

#include "vidgo/storage/database.h"

namespace vidgo::billing {

namespace {

Json sumsJson(const std::vector<Money>& sums)
{
    Json::Object object;
    for (const auto& sum : sums)
        object.emplace(std::string(sum.currency.code()), sum.minor);
    return object;
}

Json namesJson(const std::vector<std::string>& names)
{
    Json::Array array;
    for (const auto& name : names)
        array.emplace_back(name);
    return array;
}

Json timeJson(const std::optional<Timestamp>& time)
{
    return time ? Json(std::int64_t{time->time_since_epoch().count()}) : Json();
}

// Reads members and remembers whether one was missing.
class Reader
{
public:
    explicit Reader(const Json& json)
        : m_json(json)
    {}
    bool isGood() const { return m_isGood; }

    std::int64_t integer(std::string_view key)
    {
        const auto* value = member(key) ? m_json.find(key)->asInt() : nullptr;
        m_isGood &= value != nullptr;
        return value ? *value : 0;
    }
    bool flag(std::string_view key)
    {
        const auto* value = member(key) ? m_json.find(key)->asBool() : nullptr;
        m_isGood &= value != nullptr;
        return value && *value;
    }
    std::string text(std::string_view key)
    {
        const auto* value = member(key) ? m_json.find(key)->asString() : nullptr;
        m_isGood &= value != nullptr;
        return value ? *value : std::string();
    }
    std::optional<Timestamp> time(std::string_view key)
    {
        if (!member(key) || m_json.find(key)->isNull())
            return std::nullopt;
        return Timestamp(std::chrono::milliseconds(integer(key)));
    }
    std::vector<std::string> names(std::string_view key)
    {
        std::vector<std::string> names;
        const auto* array = member(key) ? m_json.find(key)->asArray() : nullptr;
        m_isGood &= array != nullptr;
        for (std::size_t i = 0; array && i < array->size(); ++i) {
            const auto* name = (*array)[i].asString();
            m_isGood &= name != nullptr;
            names.push_back(name ? *name : std::string());
        }
        return names;
    }
    std::vector<Money> sums(std::string_view key)
    {
        std::vector<Money> sums;
        const auto* object = member(key) ? m_json.find(key)->asObject() : nullptr;
        m_isGood &= object != nullptr;
        if (object == nullptr)
            return sums;
        for (const auto& [code, minor] : *object) {
            const auto currency = Currency::fromCode(code);
            m_isGood &= currency.has_value() && minor.asInt() != nullptr;
            if (m_isGood)
                sums.push_back({*minor.asInt(), *currency});
        }
        return sums;
    }

private:
    bool member(std::string_view key)
    {
        const bool isThere = m_json.find(key) != nullptr;
        m_isGood &= isThere;
        return isThere;
    }

    const Json& m_json;
    bool m_isGood = true;
};

} // namespace

Json toJson(const PromotionTerms& terms)
{
    return Json::Object{{"amounts", sumsJson(terms.amounts)},
                        {"basis_points", terms.basisPoints},
                        {"credits", terms.credits},
                        {"ends_at", timeJson(terms.endsAt)},
                        {"first_purchase_only", terms.isFirstPurchaseOnly},
                        {"items", namesJson(terms.items)},
                        {"kind", promotionKindId(terms.kind)},
                        {"minimums", sumsJson(terms.minimums)},
                        {"most_together", terms.mostTogether},
                        {"remark", terms.remark},
                        {"stack_order", terms.stackOrder},
                        {"stackable", terms.isStackable},
                        {"starts_at", timeJson(terms.startsAt)},
                        {"tiers", namesJson(terms.tiers)},
                        {"uses_in_all", terms.usesInAll},
                        {"uses_per_person", terms.usesPerPerson}};
}

Result<PromotionTerms> termsFromJson(const std::string& code, std::string_view text)
{
    const auto json = Json::parse(text, "terms");
    PromotionTerms terms;
    if (json) {
        Reader in(*json);
        terms = {.code = code,
                 .remark = in.text("remark"),
                 .kind = promotionKindFromId(in.text("kind")).value_or(PromotionKind::None),
                 .basisPoints = in.integer("basis_points"),
                 .amounts = in.sums("amounts"),
                 .credits = in.integer("credits"),
                 .usesPerPerson = in.integer("uses_per_person"),
                 .usesInAll = in.integer("uses_in_all"),
                 .startsAt = in.time("starts_at"),
                 .endsAt = in.time("ends_at"),
                 .items = in.names("items"),
                 .tiers = in.names("tiers"),
                 .isFirstPurchaseOnly = in.flag("first_purchase_only"),
                 .minimums = in.sums("minimums"),
                 .isStackable = in.flag("stackable"),
                 .stackOrder = in.integer("stack_order"),
                 .mostTogether = in.integer("most_together")};
        if (in.isGood() && checkTerms(terms))
            return terms;
    }
    return fail(storage::StorageError::Damaged, "terms of promotion " + code, {{"file", "promotions"}});
}

} // namespace vidgo::billing
