#pragma once

#include <string>
#include <vector>

#include "town.h"

namespace vidgo::test {

/// A way in which money comes in or goes back, from the order to its end.
struct Flow
{
    const char* name;
    void (*prepare)(Town&); ///< What was before; no trouble meets it.
    void (*live)(Town&);
    std::string end; ///< Town::summary() afterwards, whatever happened on the way.
};

/// The summary of somebody who has a plan by hand, with what follows it.
std::string subscriber(const std::string& orders, const std::string& refunds, int credits);
/// The summary of somebody who has nothing but this.
std::string newcomer(const std::string& lines, int credits);

/// To the end of what is paid for, and a little on.
void aMonthLater(Town& town);

/// Stop the test when it is not so.
void must(const Outcome& outcome);
void must(bool isSo, const char* what);

const std::vector<Flow>& ecpayFlows();
const std::vector<Flow>& paddleFlows();

} // namespace vidgo::test
