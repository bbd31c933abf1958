#include "plan_texts.h"

#include "vidgo/ui/messages/convert.h"
#include "vidgo/ui/plans/shop_words.h"

namespace vidgo::ui::plans {

namespace {

QVariantMap row(const QString& title, const QVariantList& cells)
{
    return {{QStringLiteral("title"), title}, {QStringLiteral("cells"), cells}};
}

QVariantMap cell(const QString& text, bool has = true)
{
    return {{QStringLiteral("text"), text}, {QStringLiteral("has"), has}};
}

bool includes(const Tier& tier, const std::string& feature)
{
    return std::ranges::find(tier.features, feature) != tier.features.end();
}

} // namespace

PlanTexts::PlanTexts(const Catalog& catalog, Language language)
    : m_catalog(catalog)
    , m_language(language)
    , m_locale(toQString(languageCode(language)))
{}

std::vector<const Tier*> PlanTexts::sorted() const
{
    std::vector<const Tier*> tiers;
    tiers.reserve(m_catalog.tiers.size());
    for (const auto& tier : m_catalog.tiers)
        tiers.push_back(&tier);
    std::ranges::sort(tiers, {}, &Tier::rank);
    return tiers;
}

const TierLimit* PlanTexts::limitOf(const Tier& tier) const
{
    const auto found = std::ranges::find(m_catalog.limits, tier.id, &TierLimit::tier);
    return found == m_catalog.limits.end() ? nullptr : &*found;
}

QString PlanTexts::tierName(const std::string& id) const
{
    const auto* tier = m_catalog.tier(id);
    return tier ? toQString(tier->name.in(m_language)) : QString();
}

QString PlanTexts::priceOf(const Tier& tier) const
{
    if (!tier.monthlyPriceTwd || tier.monthlyPriceTwd->minor == 0)
        //: The price of a plan that costs nothing.
        return tr("Free");
    return moneyText(*tier.monthlyPriceTwd, m_language);
}

QString PlanTexts::runsOf(const Tier& tier, std::optional<Tool> tool) const
{
    const auto* limit = limitOf(tier);
    int runs = limit ? limit->dailyRuns : -1;
    if (limit && tool)
        for (const auto& [limited, most] : limit->dailyRunsByTool)
            runs = limited == *tool ? most : runs;
    if (runs < 0)
        return {};
    //: In the table of the plans: as many runs a day as a person likes.
    return runs == 0 ? tr("Unlimited") : number(runs);
}

QStringList PlanTexts::factsOf(const Tier& tier) const
{
    QStringList facts;
    if (tier.monthlyCredits > 0)
        //: What a plan includes; %n is a number of credits.
        facts.append(tr("%n credit(s) a month", nullptr, static_cast<int>(tier.monthlyCredits)));
    //: What a plan includes: %1 is a number of lines such as 1080, %2 is a number of frames a second.
    facts.append(tr("Up to %1p, %2 frames a second").arg(tier.maxHeight).arg(tier.maxFps));
    //: What a plan includes.
    const QString marked = tr("Results carry a watermark");
    //: What a plan includes.
    const QString clean = tr("No watermark");
    facts.append(tier.watermark ? marked : clean);
    return facts;
}

QStringList PlanTexts::featuresOf(const Tier& tier, const Tier* below) const
{
    QStringList names;
    for (const auto& id : tier.features)
        if (const auto* feature = m_catalog.tierFeature(id); feature && !(below && includes(*below, id)))
            names.append(toQString(feature->name.in(m_language)));
    return names;
}

QVariantList PlanTexts::tiers() const
{
    QVariantList list;
    const Tier* below = nullptr;
    for (const auto* tier : sorted()) {
        list.append(
            QVariantMap{{QStringLiteral("tierId"), toQString(tier->id)},
                        {QStringLiteral("name"), toQString(tier->name.in(m_language))},
                        {QStringLiteral("price"), priceOf(*tier)},
                        {QStringLiteral("isPaid"), tier->monthlyPriceTwd && tier->monthlyPriceTwd->minor > 0},
                        {QStringLiteral("below"), below ? toQString(below->name.in(m_language)) : QString()},
                        {QStringLiteral("facts"), factsOf(*tier)},
                        {QStringLiteral("features"), featuresOf(*tier, below)}});
        below = tier;
    }
    return list;
}

QString PlanTexts::whoBuys(const CreditPackage& package) const
{
    if (!package.onlyTier.empty())
        //: Which plan a package of credits is for; %1 is the name of a plan.
        return tr("%1 only").arg(tierName(package.onlyTier));
    //: Which plans a package of credits is for; %1 is the name of the lowest.
    return tr("%1 and above").arg(tierName(package.minimumTier));
}

QVariantList PlanTexts::packages() const
{
    QVariantList list;
    for (const auto& package : m_catalog.packages) {
        QStringList prices;
        for (const auto& price : package.prices)
            prices.append(moneyText(price, m_language));
        list.append(QVariantMap{
            {QStringLiteral("packageId"), toQString(package.id)},
            {QStringLiteral("name"), toQString(package.name.in(m_language))},
            //: How much is in a package; %n is a number of credits.
            {QStringLiteral("credits"), tr("%n credit(s)", nullptr, static_cast<int>(package.credits))},
            {QStringLiteral("prices"), prices.join(QStringLiteral(" · "))},
            {QStringLiteral("who"), whoBuys(package)}});
    }
    return list;
}

QStringList PlanTexts::columns() const
{
    QStringList names;
    for (const auto* tier : sorted())
        names.append(toQString(tier->name.in(m_language)));
    return names;
}

QVariantList PlanTexts::rows() const
{
    const auto tiers = sorted();
    const auto each = [&tiers](const auto& cellOf) {
        QVariantList cells;
        for (const auto* tier : tiers)
            cells.append(cellOf(*tier));
        return cells;
    };
    QVariantList rows;
    //: Row of the table of the plans: what they cost a month.
    rows.append(row(tr("Price a month"), each([this](const Tier& t) { return cell(priceOf(t)); })));
    //: Row of the table of the plans.
    rows.append(row(tr("Credits a month"), each([this](const Tier& t) {
                        return cell(t.monthlyCredits > 0 ? number(t.monthlyCredits) : QString(), false);
                    })));
    //: Row of the table of the plans: how large pictures and clips may be.
    rows.append(row(tr("Largest resolution"),
                    each([](const Tier& t) { return cell(QStringLiteral("%1p").arg(t.maxHeight)); })));
    //: Row of the table of the plans.
    rows.append(row(tr("Frames a second"), each([this](const Tier& t) { return cell(number(t.maxFps)); })));
    //: Row of the table of the plans.
    rows.append(row(tr("Without watermark"), each([](const Tier& t) { return cell({}, !t.watermark); })));
    //: Row of the table of the plans: results may be saved.
    rows.append(row(tr("Downloads"), each([](const Tier& t) { return cell({}, t.downloads); })));
    //: Row of the table of the plans: how often a day a provider may be called.
    rows.append(row(tr("Runs a day with a provider"),
                    each([this](const Tier& t) { return cell(runsOf(t, {}), false); })));
    for (const auto tool : {Tool::ShortVideo, Tool::AiAvatar})
        if (const auto* info = m_catalog.tool(tool))
            //: Row of the table of the plans: how often a day a tool may call a provider; %1 is the tool.
            rows.append(row(tr("of these, %1").arg(toQString(info->name.in(m_language))),
                            each([this, tool](const Tier& t) { return cell(runsOf(t, tool), false); })));
    //: Row of the table of the plans: how many runs may be under way together.
    rows.append(row(tr("Runs at the same time"), each([this](const Tier& t) {
                        const auto* limit = limitOf(t);
                        return cell(limit ? number(limit->concurrentRuns) : QString(), false);
                    })));
    return rows;
}

} // namespace vidgo::ui::plans
