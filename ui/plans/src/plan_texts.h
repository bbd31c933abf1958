#pragma once

#include <QCoreApplication>
#include <QLocale>
#include <QVariantList>

#include "vidgo/model/catalog.h"

namespace vidgo::ui::plans {

/// Turns the tiers and packages of the catalogue into what the plans page shows.
class PlanTexts
{
    Q_DECLARE_TR_FUNCTIONS(PlanTexts)

public:
    /// `catalog` outlives it.
    PlanTexts(const Catalog& catalog, Language language);

    QVariantList tiers() const;
    QVariantList packages() const;
    QStringList columns() const;
    QVariantList rows() const;

private:
    QString number(std::int64_t value) const { return m_locale.toString(static_cast<qlonglong>(value)); }
    QString tierName(const std::string& id) const;
    QString priceOf(const Tier& tier) const;
    QString runsOf(const Tier& tier, std::optional<Tool> tool) const;
    QStringList factsOf(const Tier& tier) const;
    QStringList featuresOf(const Tier& tier, const Tier* below) const;
    QString whoBuys(const CreditPackage& package) const;
    std::vector<const Tier*> sorted() const;
    const TierLimit* limitOf(const Tier& tier) const;

    const Catalog& m_catalog;
    const Language m_language;
    const QLocale m_locale;
};

} // namespace vidgo::ui::plans
