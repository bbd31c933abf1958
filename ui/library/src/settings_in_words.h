#pragma once

#include <QCoreApplication>
#include <QVariantList>

#include "vidgo/model/generation_job.h"
#include "vidgo/model/library.h"
#include "vidgo/model/style.h"
#include "vidgo/service/catalog_service.h"

namespace vidgo::ui::library {

/// What is to be said about a result, as {label, value, keys} in the language of the application. `keys` are
/// the settings in which the fact lies, for taking it up in a new run; none for what is not a setting.
class SettingsInWords
{
    Q_DECLARE_TR_FUNCTIONS(SettingsInWords)

public:
    /// `report`: how a provider made it; none otherwise.
    static QVariantList of(const LibraryItem& item, const std::optional<GenerationReport>& report,
                           const Catalog& catalog, Language language);

private:
    static QString madeBy(const LibraryItem& item, const std::optional<GenerationReport>& report,
                          const Catalog& catalog);
    static void addOnline(QVariantList& facts, const Json& parameters, const Catalog& catalog,
                          Language language);
    static void addReport(QVariantList& facts, const std::optional<GenerationReport>& report,
                          Language language);
    static QString percent(double fraction);
    static void addCutout(QVariantList& facts, const Json& parameters);
    static void addStyle(QVariantList& facts, const Json& parameters, const Catalog& catalog,
                         Language language);
    static void addEffects(QVariantList& facts, const ClipEffects& effects, Language language);
    static void addScene(QVariantList& facts, const Json& parameters, const Catalog& catalog,
                         Language language);
    static void addEnhancement(QVariantList& facts, const Json& parameters);
    static void addEdge(QVariantList& facts, double softness, std::size_t strokes);
};

} // namespace vidgo::ui::library
