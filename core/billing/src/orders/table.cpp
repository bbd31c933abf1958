#include "table.h"

namespace vidgo::billing {

namespace {

std::vector<std::string_view> split(std::string_view columns)
{
    std::vector<std::string_view> names;
    while (!columns.empty()) {
        const auto comma = columns.find(", ");
        names.push_back(columns.substr(0, comma));
        columns = comma == std::string_view::npos ? std::string_view() : columns.substr(comma + 2);
    }
    return names;
}

} // namespace

std::optional<Timestamp> Columns::maybeTime()
{
    const auto ms = integer();
    return ms != 0 ? std::optional(fromMs(ms)) : std::nullopt;
}

Money Columns::money()
{
    const auto minor = integer();
    return {minor, Currency::fromCode(text()).value_or(Currency::twd())};
}

Table::Table(std::string_view name, std::string_view columns)
    : m_select("SELECT " + std::string(columns) + " FROM " + std::string(name) + " ")
    , m_save("INSERT INTO " + std::string(name) + " (" + std::string(columns) + ") VALUES (")
{
    const auto names = split(columns);
    for (std::size_t i = 0; i < names.size(); ++i)
        m_save += (i == 0 ? ":" : ", :") + std::to_string(i + 1);
    m_save += ") ON CONFLICT (";
    m_save += names.front();
    m_save += ") DO UPDATE SET ";
    for (std::size_t i = 1; i < names.size(); ++i) {
        m_save += i == 1 ? "" : ", ";
        m_save += names[i];
        m_save += " = excluded.";
        m_save += names[i];
    }
}

} // namespace vidgo::billing
