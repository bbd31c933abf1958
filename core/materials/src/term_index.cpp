#include "term_index.h"

#include "vidgo/base/text.h"

namespace vidgo::materials {

namespace {

constexpr std::size_t kMaxTermBytes = 48;
constexpr std::size_t kMaxQueryTerms = 8;

// Hexadecimal digits sort alike under every collation, the letters of the world do not.
std::string keyOf(std::string_view term)
{
    static constexpr std::string_view kHex = "0123456789abcdef";
    std::string key;
    for (const char c : truncateUtf8(term, kMaxTermBytes)) {
        const auto code = static_cast<unsigned char>(c);
        key += kHex[code >> 4];
        key += kHex[code & 15];
    }
    return key;
}

} // namespace

std::set<std::string> termKeys(std::span<const std::string> texts)
{
    std::set<std::string> keys;
    for (const auto& text : texts)
        for (const auto& term : searchTerms(text))
            keys.insert(keyOf(term));
    return keys;
}

std::vector<std::string> termConditions(Parameters& values, std::string_view text)
{
    if (text.find_first_not_of(" \t\r\n") == std::string_view::npos)
        return {};
    auto terms = queryTerms(text);
    if (terms.empty())
        return {"1 = 0"};
    const bool isCut = terms.size() > kMaxQueryTerms;
    terms.resize(std::min(terms.size(), kMaxQueryTerms));
    std::vector<std::string> conditions;
    for (std::size_t i = 0; i < terms.size(); ++i) {
        const std::string key = keyOf(terms[i]);
        const auto place = [&](std::string value) {
            values.emplace_back(std::move(value));
            return ":" + std::to_string(values.size());
        };
        if (i + 1 < terms.size() || isCut)
            conditions.push_back("term = " + place(key));
        else // 'g' follows every hexadecimal digit
            conditions.push_back("term >= " + place(key) + " AND term < " + place(key + "g"));
    }
    return conditions;
}

Outcome writeTerms(storage::Session& session, const TermTable& table, const std::string& owner,
                   std::span<const std::string> texts)
{
    if (auto removed = session.execute(table.removeAll, {owner}); !removed)
        return failure(removed);
    for (const auto& key : termKeys(texts))
        if (auto added = session.execute(table.insert, {key, owner}); !added)
            return failure(added);
    return {};
}

void appendTermConditions(std::string& sql, Parameters& values, const TermTable& table,
                          std::string_view column, std::string_view text)
{
    for (const auto& condition : termConditions(values, text))
        sql += " AND " + std::string(column) + " IN (" + std::string(table.owners) + " " + condition + ")";
}

} // namespace vidgo::materials
