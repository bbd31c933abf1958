#pragma once

#include <QString>

#include "vidgo/ui/plans/purchase_model.h"

namespace vidgo::ui::plans {

/// What a step of a purchase is called, and what it means for the person and their money.
struct StepWords
{
    QString heading;
    QString text;
};

/// `order` is null before there is one; `isWindowLost`: the window for paying did not come or did not hold.
StepWords stepWords(PurchaseModel::Step step, const ShopOrder* order, bool isWindowLost,
                    const QLocale& locale);

/// About the money, below an error; `mayBePaid`: somebody was where it is paid.
QString moneyNoteText(bool mayBePaid);

} // namespace vidgo::ui::plans
