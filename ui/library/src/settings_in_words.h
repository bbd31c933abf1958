#pragma once

#include <QCoreApplication>
#include <QVariantList>

#include "vidgo/model/library.h"
#include "vidgo/service/catalog_service.h"

namespace vidgo::ui::library {

/// What is to be said about a result, as pairs {label, value} in the language of the application.
class SettingsInWords
{
    Q_DECLARE_TR_FUNCTIONS(SettingsInWords)

public:
    static QVariantList of(const LibraryItem& item, const Catalog& catalog, Language language);

private:
    static void addCutout(QVariantList& facts, const Json& parameters);
};

} // namespace vidgo::ui::library
