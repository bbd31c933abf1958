#pragma once

#include <span>
#include <string>
#include <string_view>

#include "rows.h"

namespace vidgo::materials {

/// A table of search terms: what its statements are.
struct TermTable
{
    std::string_view insert;    ///< Of :1 term and :2 owner.
    std::string_view removeAll; ///< Of the owner :1.
    std::string_view owners;    ///< The beginning of a query of owners, ending in WHERE.
};

/// Writes the terms of `texts` as those of `owner`, in place of what was there.
Outcome writeTerms(storage::Session& session, const TermTable& table, const std::string& owner,
                   std::span<const std::string> texts);

/// Appends to `sql` and `values` the conditions that every word of `text` is found, the last one also as the
/// beginning of a word: ` AND column IN (SELECT …) AND …`. At most the first eight terms count. A text
/// without any letter or digit asks for nothing and finds nothing.
void appendTermConditions(std::string& sql, Parameters& values, const TermTable& table,
                          std::string_view column, std::string_view text);

} // namespace vidgo::materials
