#include "flows.h"

#include <QtTest/QtTest>

namespace vidgo::test {

std::string subscriber(const std::string& orders, const std::string& refunds, int credits)
{
    return newcomer("starter delivered\n  order kept 0.00 of 299.00\n" + orders +
                        "plan starter ending paid by hand\n" + refunds,
                    credits);
}

std::string newcomer(const std::string& lines, int credits)
{
    return lines + "credits " + std::to_string(credits) + " debt 0";
}

void aMonthLater(Town& town)
{
    const auto now = town.insist([&] { return town.billing().currentSubscription(town.ann); });
    must(now->has_value(), "there is a subscription");
    town.clock.advance((*now)->paidUntil - town.clock.now() + 1h);
}

void must(const Outcome& outcome)
{
    if (!outcome)
        qFatal("%s", outcome.error().internal().c_str());
}

void must(bool isSo, const char* what)
{
    if (!isSo)
        qFatal("%s", what);
}

} // namespace vidgo::test
