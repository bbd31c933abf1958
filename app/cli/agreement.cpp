#include "agreement.h"

#include <cstdio>
#include <iostream>

#include <QCoreApplication>

#include "secret_input.h"
#include "vidgo/ui/messages/generation_text.h"

namespace vidgo::cli {

QString priceText(const ChargeUnit& unit, std::int64_t amount, std::int64_t available, Language language)
{
    //: Printed by `vidgo run` and `vidgo pregenerate` before providers are asked: %1 is the price, %2 what
    //: can be spent.
    return QCoreApplication::translate("CommandLine", "At most %1. %2 can be spent.")
        .arg(ui::amountText(unit, amount, language), ui::amountText(unit, available, language));
}

QString notAgreedText()
{
    //: Printed by `vidgo run` and `vidgo pregenerate` when nobody said yes to the price.
    return QCoreApplication::translate(
        "CommandLine", "Nothing was ordered. Say yes to the price, or give --yes to agree beforehand.");
}

bool saysYes(const Terminal& terminal)
{
    if (!isTyped() || terminal.isJson())
        return false;
    //: Asked by `vidgo run` and `vidgo pregenerate` before something is paid for. The letters y and n stay as
    //: they are.
    const auto question = QCoreApplication::translate("CommandLine", "Order it? [y/n] ");
    std::fputs(question.toUtf8().constData(), stderr);
    std::string line;
    std::getline(std::cin, line);
    return line == "y" || line == "Y" || line == "yes";
}

} // namespace vidgo::cli
