#include "codecs.h"
#include "handler.h"

namespace vidgo::endpoints {
namespace {

accounts::Authority authorityOf(const Asked& asked)
{
    return {.actor = "admin:" + asked.account().value(), .reason = asked.text("reason")};
}

AccountId subjectOf(const Asked& asked)
{
    return AccountId(asked.text("account"));
}

Result<Reply> ban(accounts::Bans& bans, const Asked& asked)
{
    auto until = asked.moment("until");
    if (!until)
        return failure(until);
    auto made = bans.banAccount(subjectOf(asked), authorityOf(asked), asked.text("appeal"), *until);
    if (!made)
        return failure(made);
    return Reply(Json::Object{{"ban", made->value()}});
}

Result<Reply> grant(const Endpoints::Parts& parts, const Asked& asked)
{
    auto account = parts.accounts.account(subjectOf(asked)); // credits for nobody would be lost
    if (!account)
        return failure(account);
    auto granted = parts.ledger.grant({.account = account->id,
                                       .key = "admin:" + asked.key,
                                       .kind = BucketKind::Promotional,
                                       .amount = asked.integer("amount"),
                                       .reason = asked.text("reason"),
                                       .actor = authorityOf(asked).actor});
    if (!granted)
        return failure(granted);
    auto balance = parts.ledger.balance(account->id);
    if (!balance)
        return failure(balance);
    return Reply(Json::Object{{"number", granted->number}, {"available", balance->available}});
}

} // namespace

void addAdminHandlers(Handlers& handlers, const Endpoints::Parts& given)
{
    handlers["adminAccount"] = [parts = given](const Asked& asked) -> Result<Reply> {
        auto account = parts.accounts.account(subjectOf(asked));
        if (!account)
            return failure(account);
        return Reply(toJson(*account));
    };
    handlers["banAccount"] = [parts = given](const Asked& asked) { return ban(parts.bans, asked); };
    handlers["unbanAccount"] = [parts = given](const Asked& asked) -> Result<Reply> {
        if (auto lifted = parts.bans.liftAccountBans(subjectOf(asked), authorityOf(asked)); !lifted)
            return failure(lifted);
        return Reply(Json(Json::Object{}));
    };
    handlers["grantCredits"] = [parts = given](const Asked& asked) { return grant(parts, asked); };
}

} // namespace vidgo::endpoints
