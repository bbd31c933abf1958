#pragma once

#include <vector>

#include "store.h"

namespace vidgo::accounts {

/// One counter of tries.
struct Counter
{
    const ThrottleRule* rule;
    std::string key;
};

/// @param kind Which of the rules it is; with what is counted it makes the key, in which neither can be read.
Counter counterOf(const AccountParts& parts, const ThrottleRule& rule, std::string_view kind,
                  std::initializer_list<std::string_view> what);

/// Counts a try in each of the counters, or in none of them: fails with AccountsError::TooManyTries when one
/// has to wait. To be called before what is guarded, so that many at once are counted as well.
Outcome countTry(const AccountParts& parts, std::vector<Counter> counters);

/// The same inside of other work; nothing is counted unless that is committed. Returns how long to wait.
Result<std::chrono::milliseconds> countTry(Work& work, const AccountParts& parts,
                                           std::vector<Counter> counters);

/// The try was right after all. Counters of `mine` are forgotten; from those that are shared only this try is
/// taken back, so that nobody clears the way by being right elsewhere.
Outcome takeBack(Work& work, const std::vector<Counter>& mine, const std::vector<Counter>& shared);

} // namespace vidgo::accounts
