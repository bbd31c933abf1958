// What is kept of an account, as a document for the person.

#include <array>
#include <span>

#include "store.h"
#include "vidgo/accounts/accounts.h"

namespace vidgo::accounts {

namespace {

/// A column of an export. Times become texts, 0 null.
struct Column
{
    enum class Kind { Text, Time };
    std::string_view name;
    Kind kind = Kind::Text;
};

Json valueOf(const Row& row, std::size_t index, Column::Kind kind)
{
    if (kind == Column::Kind::Text)
        return row.text(index);
    const auto time = optionalFromMs(row.integer(index));
    return time ? Json(toIso8601(*time)) : Json();
}

using enum Column::Kind;
constexpr std::array kProfile = {Column{"id"},
                                 Column{"email"},
                                 Column{"name"},
                                 Column{"language"},
                                 Column{"state"},
                                 Column{"created_at", Time},
                                 Column{"closed_at", Time},
                                 Column{"password_changed_at", Time}};
constexpr std::array kRoles = {Column{"granted_at", Time}, Column{"role"}, Column{"reason"}};
constexpr std::array kDevices = {Column{"created_at", Time}, Column{"name"}, Column{"platform"},
                                 Column{"last_used_at", Time}};
constexpr std::array kSessions = {Column{"created_at", Time}, Column{"id"},
                                  Column{"device_name"},      Column{"platform"},
                                  Column{"origin"},           Column{"last_used_at", Time},
                                  Column{"ended_at", Time},   Column{"end_reason"}};
constexpr std::array kApiKeys = {Column{"created_at", Time},
                                 Column{"id"},
                                 Column{"name"},
                                 Column{"scopes"},
                                 Column{"expires_at", Time},
                                 Column{"last_used_at", Time},
                                 Column{"revoked_at", Time}};
constexpr std::array kBans = {Column{"created_at", Time}, Column{"reason"}, Column{"appeal"},
                              Column{"expires_at", Time}, Column{"lifted_at", Time}};
constexpr std::array kEvents = {Column{"happened_at", Time}, Column{"kind"}, Column{"reason"},
                                Column{"origin"}, Column{"details"}};

struct Part
{
    std::string_view name;
    std::string_view table;
    std::string_view owner; ///< The column that says whose row it is.
    std::span<const Column> columns;
};
constexpr std::array kParts = {Part{"profile", "accounts", "id", kProfile},
                               Part{"roles", "account_roles", "account_id", kRoles},
                               Part{"devices", "account_devices", "account_id", kDevices},
                               Part{"sessions", "account_sessions", "account_id", kSessions},
                               Part{"api_keys", "account_api_keys", "account_id", kApiKeys},
                               Part{"bans", "account_bans", "account_id", kBans},
                               Part{"events", "account_events", "account_id", kEvents}};

Result<Json> rowsOf(Work& work, const Part& part, const AccountId& account)
{
    std::string list;
    for (const auto& column : part.columns)
        list += (list.empty() ? "" : ", ") + std::string(column.name);
    Json::Array rows;
    auto asked = work.query("SELECT " + list + " FROM " + std::string(part.table) + " WHERE " +
                                std::string(part.owner) + " = :1 ORDER BY 1, 2",
                            {account.value()}, [&](const Row& row) {
                                Json::Object entry;
                                std::size_t index = 0;
                                for (const auto& column : part.columns)
                                    entry.emplace(column.name, valueOf(row, index++, column.kind));
                                rows.emplace_back(std::move(entry));
                            });
    if (!asked)
        return failure(asked);
    return Json(std::move(rows));
}

Result<Json::Object> ownData(Work& work, const AccountId& id)
{
    Json::Object out;
    for (const auto& part : kParts) {
        auto rows = rowsOf(work, part, id);
        if (!rows)
            return failure(rows);
        out.emplace(part.name, std::move(*rows));
    }
    return out;
}

} // namespace

Result<Json> Accounts::exportData(const AccountId& id)
{
    const auto now = m_parts.clock.now();
    auto known = account(id);
    if (!known)
        return failure(known);
    if (known->state != AccountState::Active && known->state != AccountState::Closing)
        return fail(AccountsError::AccountMissing, "erased");
    Json::Object document = {{"exported_at", toIso8601(now)}};
    {
        auto work = Work::begin(m_parts.database, m_parts.beforeStatement);
        if (!work)
            return failure(work);
        auto own = ownData(**work, id);
        if (!own)
            return failure(own);
        document.emplace("account", std::move(*own));
        if (auto noted =
                writeEvent(**work, m_parts, {.account = id, .kind = "exported", .actor = id.value()});
            !noted)
            return failure(noted);
        if (auto committed = (*work)->commit(); !committed)
            return failure(committed);
    }
    for (auto* owner : m_owners) {
        auto data = owner->exportData(id);
        if (!data)
            return failure(data);
        document.insert_or_assign(std::string(owner->name()), std::move(*data));
    }
    return Json(std::move(document));
}

} // namespace vidgo::accounts
