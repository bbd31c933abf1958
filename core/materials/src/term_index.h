#pragma once

#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "rows.h"

namespace vidgo::materials {

/// A table of search terms: what its statements are.
struct TermTable
{
    std::string_view insert;    ///< Of :1 term and :2 owner.
    std::string_view removeAll; ///< Of the owner :1.
    std::string_view owners;    ///< The beginning of a query of owners, ending in WHERE.
};

/// The keys of the terms of `texts`, as they stand in a column `term`.
std::set<std::string> termKeys(std::span<const std::string> texts);

/// One condition on a column `term` for every word of `text`, the last word also as the beginning of one; the
/// places of their values are appended to `values`. At most the first eight terms count. Nothing when the
/// text is blank; a condition that never holds when it has no letter or digit.
std::vector<std::string> termConditions(Parameters& values, std::string_view text);

/// Writes the terms of `texts` as those of `owner`, in place of what was there.
Outcome writeTerms(storage::Session& session, const TermTable& table, const std::string& owner,
                   std::span<const std::string> texts);

/// Appends to `sql` the termConditions() of `text` as ` AND column IN (SELECT …) AND …`.
void appendTermConditions(std::string& sql, Parameters& values, const TermTable& table,
                          std::string_view column, std::string_view text);

} // namespace vidgo::materials
