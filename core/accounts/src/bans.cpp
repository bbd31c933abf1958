#include "vidgo/accounts/bans.h"

#include "store.h"

namespace vidgo::accounts {

namespace {

constexpr std::size_t kMaxAppeal = 1000;
constexpr int kWidestV4 = 16;
constexpr int kWidestV6 = 32;

Outcome checkUntil(std::optional<Timestamp> until, Timestamp now)
{
    return until && *until <= now ? Outcome(invalidRequest("the ban would be over already")) : Outcome();
}

AccountBan accountBanIn(const Row& row)
{
    return {.id = BanId(std::string(row.text(0))),
            .account = AccountId(std::string(row.text(1))),
            .reason = std::string(row.text(2)),
            .appeal = std::string(row.text(3)),
            .bannedBy = std::string(row.text(4)),
            .createdAt = fromMs(row.integer(5)),
            .expiresAt = optionalFromMs(row.integer(6)),
            .liftedAt = optionalFromMs(row.integer(7)),
            .liftedBy = std::string(row.text(8)),
            .liftReason = std::string(row.text(9))};
}

AccountEvent eventOf(const AccountId& account, std::string_view kind, const Authority& authority,
                     std::string details)
{
    return {.account = account,
            .kind = std::string(kind),
            .happenedAt = {},
            .actor = authority.actor,
            .reason = authority.reason,
            .origin = {},
            .details = std::move(details)};
}

bool isTooWide(const IpNetwork& network)
{
    const auto text = network.text();
    const auto prefix = std::stoi(text.substr(text.find('/') + 1));
    return prefix < (network.first().isV4() ? kWidestV4 : kWidestV6);
}

} // namespace

Bans::Bans(AccountParts parts)
    : m_parts(std::move(parts))
{}

Result<BanId> Bans::banAccount(const AccountId& account, const Authority& authority, std::string_view appeal,
                               std::optional<Timestamp> until)
{
    const auto now = m_parts.clock.now();
    if (auto good = checkAuthority(authority); !good)
        return failure(good);
    if (auto good = checkText(appeal, kMaxAppeal, "the appeal"); !good)
        return failure(good);
    if (auto good = checkUntil(until, now); !good)
        return failure(good);
    if (!isPlausibleId(account.value()))
        return fail(AccountsError::AccountMissing, "no id");
    auto work = Work::begin(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    auto changed = (*work)->execute("UPDATE accounts SET state = state WHERE id = :1 AND state <> 'erased'",
                                    {account.value()});
    if (!changed)
        return failure(changed);
    if (*changed != 1)
        return fail(AccountsError::AccountMissing, "account " + account.value());
    const BanId id(makeUuid(m_parts.random));
    auto written =
        (*work)->execute("INSERT INTO account_bans (id, account_id, reason, appeal, banned_by, created_at, "
                         "expires_at, lifted_at, lifted_by, lift_reason) "
                         "VALUES (:1, :2, :3, :4, :5, :6, :7, 0, '', '')",
                         {id.value(), account.value(), authority.reason, std::string(appeal), authority.actor,
                          toMs(now), toMs(until)});
    if (!written)
        return failure(written);
    if (auto ended = endSessions(**work, m_parts, account, "banned"); !ended)
        return failure(ended);
    if (auto noted = writeEvent(**work, m_parts,
                                eventOf(account, "banned", authority, until ? toIso8601(*until) : ""));
        !noted)
        return failure(noted);
    if (auto committed = (*work)->commit(); !committed)
        return failure(committed);
    return id;
}

Outcome Bans::liftAccountBans(const AccountId& account, const Authority& authority)
{
    if (auto good = checkAuthority(authority); !good)
        return good;
    if (!isPlausibleId(account.value()))
        return fail(AccountsError::KeyMissing, "no id");
    auto work = Work::begin(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    auto lifted =
        (*work)->execute("UPDATE account_bans SET lifted_at = :2, lifted_by = :3, lift_reason = :4 "
                         "WHERE account_id = :1 AND lifted_at = 0 AND (expires_at = 0 OR expires_at > :2)",
                         {account.value(), toMs(m_parts.clock.now()), authority.actor, authority.reason});
    if (!lifted)
        return failure(lifted);
    if (*lifted == 0)
        return fail(AccountsError::KeyMissing, "no ban holds");
    if (auto noted = writeEvent(**work, m_parts, eventOf(account, "ban_lifted", authority, {})); !noted)
        return noted;
    return (*work)->commit();
}

Result<std::vector<AccountBan>> Bans::ofAccount(const AccountId& account)
{
    std::vector<AccountBan> bans;
    auto work = Work::reading(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    auto asked =
        (*work)->query("SELECT id, account_id, reason, appeal, banned_by, created_at, expires_at, "
                       "lifted_at, lifted_by, lift_reason FROM account_bans WHERE account_id = :1 "
                       "ORDER BY created_at DESC, id",
                       {account.value()}, [&](const Row& row) { bans.push_back(accountBanIn(row)); });
    if (!asked)
        return failure(asked);
    return bans;
}

Result<BanId> Bans::banNetwork(std::string_view network, const Authority& authority,
                               std::optional<Timestamp> until)
{
    const auto now = m_parts.clock.now();
    if (auto good = checkAuthority(authority); !good)
        return failure(good);
    if (auto good = checkUntil(until, now); !good)
        return failure(good);
    auto parsed = IpNetwork::parse(network);
    if (!parsed)
        return failure(parsed);
    if (isTooWide(*parsed))
        return invalidRequest("the network is too wide");
    auto work = Work::begin(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    const BanId id(makeUuid(m_parts.random));
    auto written =
        (*work)->execute("INSERT INTO network_bans (id, network, first_address, last_address, reason, "
                         "banned_by, created_at, expires_at) VALUES (:1, :2, :3, :4, :5, :6, :7, :8)",
                         {id.value(), parsed->text(), parsed->first().digits(), parsed->last().digits(),
                          authority.reason, authority.actor, toMs(now), toMs(until)});
    if (!written)
        return failure(written);
    if (auto noted = writeEvent(**work, m_parts, eventOf({}, "network_banned", authority, parsed->text()));
        !noted)
        return failure(noted);
    if (auto committed = (*work)->commit(); !committed)
        return failure(committed);
    return id;
}

Outcome Bans::liftNetworkBan(const BanId& ban, const Authority& authority)
{
    if (auto good = checkAuthority(authority); !good)
        return good;
    auto work = Work::begin(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    std::string network;
    if (isPlausibleId(ban.value())) {
        auto asked = (*work)->query("DELETE FROM network_bans WHERE id = :1 RETURNING network", {ban.value()},
                                    [&](const Row& row) { network = row.text(0); });
        if (!asked)
            return asked;
    }
    if (network.empty())
        return fail(AccountsError::KeyMissing, "no such ban");
    if (auto noted = writeEvent(**work, m_parts, eventOf({}, "network_ban_lifted", authority, network));
        !noted)
        return noted;
    return (*work)->commit();
}

Result<std::vector<NetworkBan>> Bans::ofNetworks()
{
    std::vector<NetworkBan> bans;
    auto work = Work::reading(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    auto asked = (*work)->query("SELECT id, network, reason, banned_by, created_at, expires_at "
                                "FROM network_bans WHERE expires_at = 0 OR expires_at > :1 "
                                "ORDER BY created_at DESC, id",
                                {toMs(m_parts.clock.now())}, [&](const Row& row) {
                                    bans.push_back({.id = BanId(std::string(row.text(0))),
                                                    .network = std::string(row.text(1)),
                                                    .reason = std::string(row.text(2)),
                                                    .bannedBy = std::string(row.text(3)),
                                                    .createdAt = fromMs(row.integer(4)),
                                                    .expiresAt = optionalFromMs(row.integer(5))});
                                });
    if (!asked)
        return failure(asked);
    return bans;
}

Outcome Bans::checkOrigin(std::string_view origin)
{
    auto address = IpAddress::parse(origin);
    if (!address)
        return failure(address);
    auto work = Work::reading(m_parts.database, m_parts.beforeStatement);
    if (!work)
        return failure(work);
    return checkNetworkBan(**work, *address, m_parts.clock.now());
}

} // namespace vidgo::accounts
