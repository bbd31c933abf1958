#include "routes/groups.h"
#include "routes/shapes.h"

namespace vidgo::api {
namespace {

Schema currency()
{
    return Schema::oneOf({"TWD", "USD"});
}

Schema payBy()
{
    return Schema::text(32, 1).about("A way of paying, as in waysToPay.");
}

Schema priceItems()
{
    return Schema::list(Schema::object({{"service", Schema::id()}, {"quantity?", Schema::integer(1, 1000)}}),
                        100, 1);
}

Schema transaction()
{
    return Schema::object(
        {{"number", Schema::integer()},
         {"kind", Schema::id()},
         {"amount", Schema::integer(-1'000'000'000).about("What it did to what is available.")},
         {"made_at", Schema::moment()},
         {"reason", Schema::text(500)},
         {"job", Schema::text(128)}});
}

Schema lowBalance()
{
    return Schema::object({{"number", Schema::integer()},
                           {"low_balance", Schema::integer()},
                           {"total", Schema::integer()},
                           {"happened_at", Schema::moment()}});
}

Schema package()
{
    return Schema::object({{"id", Schema::id()},
                           {"name", Schema::map(Schema::text(200), 8)},
                           {"credits", Schema::integer()},
                           {"prices", Schema::list(moneySchema(), 8)},
                           {"minimum_tier", Schema::text(64)},
                           {"only_tier", Schema::text(64)}});
}

Schema plan()
{
    return Schema::object({{"id", Schema::id()},
                           {"name", Schema::map(Schema::text(200), 8)},
                           {"rank", Schema::integer()},
                           {"prices", Schema::list(moneySchema(), 8)},
                           {"monthly_credits", Schema::integer()},
                           {"max_height", Schema::integer()},
                           {"max_fps", Schema::integer()},
                           {"watermark", Schema::boolean()},
                           {"downloads", Schema::boolean()},
                           {"priority", Schema::boolean()},
                           {"features", Schema::list(Schema::id(), 64)}});
}

Schema invoice()
{
    return Schema::object({{"number", Schema::id()},
                           {"kind", Schema::id()},
                           {"order", Schema::id()},
                           {"issued_at", Schema::moment()},
                           {"total", moneySchema()}});
}

Schema refund()
{
    return Schema::object({{"id", Schema::id()},
                           {"payment", Schema::id()},
                           {"order", Schema::id()},
                           {"state", Schema::id()},
                           {"amount", moneySchema()},
                           {"created_at", Schema::moment()}});
}

Schema checkout()
{
    const auto field = Schema::object({{"name", Schema::text(64)}, {"value", Schema::text(4000)}});
    return Schema::object(
        {{"order", orderSchema()},
         {"attempt", Schema::id()},
         {"gateway", Schema::id()},
         {"url", Schema::text(2048).about("Empty for a payment by hand.")},
         {"fields", Schema::list(field, 64).about("Not empty: a form that is sent by POST.")},
         {"page", Schema::text(2048).about("An address for a browser, whatever the gateway wants.")},
         {"origins", Schema::list(Schema::text(256), 8).about("Whose pages belong to the payment.")},
         {"ends", Schema::list(Schema::text(2048), 8).about("Addresses at which it ends.")},
         {"instructions", Schema::text(4000)}});
}

std::vector<Route> orderRoutes()
{
    return {
        {.method = Method::Post,
         .path = "/api/v1/subscriptions/orders",
         .id = "placeOrder",
         .group = "subscriptions",
         .summary = "Orders a plan or a package at today's price.",
         .access = Access::Person,
         .carries = Carries::Json,
         .body = Schema::object({{"kind", Schema::oneOf({"package", "plan"})},
                                 {"item", Schema::id()},
                                 {"currency", currency()},
                                 {"codes?", Schema::list(Schema::text(64, 1), 5)},
                                 {"language?", languageSchema()}}),
         .answer = orderSchema(),
         .status = 201},
        {.path = "/api/v1/subscriptions/orders",
         .id = "orders",
         .group = "subscriptions",
         .summary = "The person's orders, the latest first.",
         .access = Access::Person,
         .parameters = pageParameters(),
         .answers = Answers::Page,
         .answer = orderSchema()},
        {.path = "/api/v1/subscriptions/orders/{order}",
         .id = "order",
         .group = "subscriptions",
         .summary = "An order as it stands.",
         .access = Access::Person,
         .parameters = place("order"),
         .answer = orderSchema()},
    };
}

std::vector<Route> paying()
{
    return {
        {.path = "/api/v1/subscriptions/orders/{order}/ways-to-pay",
         .id = "waysToPay",
         .group = "subscriptions",
         .summary = "How an order can be paid.",
         .access = Access::Person,
         .parameters = place("order"),
         .answer = Schema::object({{"items", Schema::list(Schema::id(), 32)}})},
        {.method = Method::Post,
         .path = "/api/v1/subscriptions/orders/{order}/checkout",
         .id = "checkout",
         .group = "subscriptions",
         .summary = "Begins an attempt to pay.",
         .access = Access::Person,
         .parameters = place("order"),
         .carries = Carries::Json,
         .body = Schema::object(
             {{"pay_by?", payBy()}, {"gateway?", Schema::oneOf({"ecpay", "paddle", "manual"})}}),
         .answer = checkout(),
         .status = 201},
        {.method = Method::Post,
         .path = "/api/v1/subscriptions/orders/{order}/ask",
         .id = "askOrder",
         .group = "subscriptions",
         .summary = "Asks the gateway whether it was paid.",
         .access = Access::Person,
         .parameters = place("order"),
         .answer = orderSchema()},
        {.method = Method::Post,
         .path = "/api/v1/subscriptions/orders/{order}/cancel",
         .id = "cancelOrder",
         .group = "subscriptions",
         .summary = "Gives an order up that is not paid.",
         .access = Access::Person,
         .parameters = place("order"),
         .answer = orderSchema()},
    };
}

std::vector<Route> givingBack()
{
    return {
        {.method = Method::Post,
         .path = "/api/v1/subscriptions/orders/{order}/refund",
         .id = "refundOrder",
         .group = "subscriptions",
         .summary = "Wants the money back for bought credits of which none was used.",
         .access = Access::Person,
         .parameters = place("order"),
         .carries = Carries::Json,
         .body = Schema::object({{"reason?", Schema::text(500)}}),
         .answer = refund(),
         .status = 202},
        {.path = "/api/v1/subscriptions/orders/{order}/refund-eligibility",
         .id = "refundEligibility",
         .group = "subscriptions",
         .summary = "Whether the money for an order can go back now.",
         .access = Access::Person,
         .parameters = place("order"),
         .answer = Schema::object({{"is_eligible", Schema::boolean()},
                                   {"code", Schema::text(64).about("Why not, as in problems; or empty.")},
                                   {"text", Schema::text(1000)},
                                   {"arguments", Schema::map(Schema::text(500), 16)}})},
    };
}

std::vector<Route> planChanges()
{
    return {
        {.path = "/api/v1/subscriptions/status",
         .id = "subscription",
         .group = "subscriptions",
         .summary = "The tier, and the subscription that it comes from.",
         .access = Access::Person,
         .scope = "account_read",
         .answer = Schema::object({{"tier", Schema::id()}, {"subscription", subscriptionSchema().orNull()}})},
        {.path = "/api/v1/subscriptions/history",
         .id = "subscriptionHistory",
         .group = "subscriptions",
         .summary = "All subscriptions, the latest first.",
         .access = Access::Person,
         .answer = Schema::object({{"items", Schema::list(subscriptionSchema(), 1000)}})},
        {.method = Method::Post,
         .path = "/api/v1/subscriptions/change",
         .id = "changePlan",
         .group = "subscriptions",
         .summary = "Another plan: a higher one now, a lower one with the next period.",
         .access = Access::Person,
         .carries = Carries::Json,
         .body = Schema::object({{"plan", Schema::id()}}),
         .answer = Schema::object({{"result", Schema::oneOf({"done", "underway", "at_period_end",
                                                             "order_needed", "order_at_end"})},
                                   {"subscription", subscriptionSchema()}})},
        {.method = Method::Post,
         .path = "/api/v1/subscriptions/cancel",
         .id = "cancelSubscription",
         .group = "subscriptions",
         .summary = "No more charges; what was paid for stays until it is over.",
         .access = Access::Person,
         .answer = subscriptionSchema()},
        {.method = Method::Post,
         .path = "/api/v1/subscriptions/keep",
         .id = "keepSubscription",
         .group = "subscriptions",
         .summary = "Takes a cancellation back.",
         .access = Access::Person,
         .answer = subscriptionSchema()},
        {.path = "/api/v1/subscriptions/invoices",
         .id = "invoices",
         .group = "subscriptions",
         .summary = "Receipts and credit notes, the latest first.",
         .access = Access::Person,
         .answer = Schema::object({{"items", Schema::list(invoice(), 1000)}})},
        {.path = "/api/v1/subscriptions/invoices/{invoice}/pdf",
         .id = "invoicePdf",
         .group = "subscriptions",
         .summary = "A receipt or a credit note as PDF.",
         .access = Access::Person,
         .parameters = place("invoice"),
         .answers = Answers::File},
    };
}

} // namespace

std::vector<Route> creditRoutes()
{
    return {
        {.path = "/api/v1/credits/balance",
         .id = "balance",
         .group = "credits",
         .summary = "What there is to be used, by where it came from.",
         .access = Access::Person,
         .scope = "credits_read",
         .answer = balanceSchema()},
        {.path = "/api/v1/credits/transactions",
         .id = "transactions",
         .group = "credits",
         .summary = "What happened to the credits, the latest first.",
         .access = Access::Person,
         .scope = "credits_read",
         .parameters = pageParameters(),
         .answers = Answers::Page,
         .answer = transaction()},
        {.path = "/api/v1/credits/low-balance",
         .id = "lowBalance",
         .group = "credits",
         .summary = "That the balance fell to a low figure and nobody took notice yet; the oldest first.",
         .access = Access::Person,
         .scope = "credits_read",
         .answer = Schema::object({{"notice", lowBalance().orNull()}})},
        {.method = Method::Post,
         .path = "/api/v1/credits/low-balance",
         .id = "noteLowBalance",
         .group = "credits",
         .summary = "The person took notice of it.",
         .access = Access::Person,
         .carries = Carries::Json,
         .body = Schema::object({{"number", Schema::integer()}, {"low_balance", Schema::integer()}}),
         .answers = Answers::Nothing,
         .status = 204},
        {.path = "/api/v1/credits/packages",
         .id = "packages",
         .group = "credits",
         .summary = "Credits that can be bought.",
         .answer = Schema::object({{"items", Schema::list(package(), 100)}})},
        {.path = "/api/v1/credits/pricing",
         .id = "pricing",
         .group = "credits",
         .summary = "What each service costs.",
         .answer = Schema::object(
             {{"items", Schema::list(Schema::object({{"id", Schema::id()},
                                                     {"name", Schema::map(Schema::text(200), 8)},
                                                     {"provider", Schema::text(64)},
                                                     {"resolution", Schema::text(32)},
                                                     {"credits", Schema::integer()},
                                                     {"minimum_tier", Schema::text(64)}}),
                                     1000)}})},
        {.method = Method::Post,
         .path = "/api/v1/credits/estimate",
         .id = "estimate",
         .group = "credits",
         .summary = "What a run would cost, line by line, and whether there is enough for it.",
         .access = Access::Person,
         .scope = "credits_read",
         .carries = Carries::Json,
         .body = Schema::object({{"items", priceItems()}}),
         .answer = Schema::object(
             {{"total", Schema::integer()},
              {"available", Schema::integer()},
              {"missing", Schema::integer()},
              {"lines", Schema::list(Schema::object({{"service", Schema::id()},
                                                     {"quantity", Schema::integer()},
                                                     {"each", Schema::integer()},
                                                     {"credits", Schema::integer()}}),
                                     100)},
              {"packages", Schema::list(Schema::id(), 100).about("That would close the gap.")}})},
    };
}

std::vector<Route> planRoutes()
{
    const auto offer = Schema::object({{"kind", Schema::oneOf({"package", "plan"})},
                                       {"item", Schema::id()},
                                       {"name", Schema::text(200)},
                                       {"credits", Schema::integer()},
                                       {"price", moneySchema()},
                                       {"is_allowed", Schema::boolean()},
                                       {"is_current", Schema::boolean()}});
    return {
        {.path = "/api/v1/plans",
         .id = "plans",
         .group = "plans",
         .summary = "The tiers and what each includes.",
         .answer = Schema::object({{"items", Schema::list(plan(), 32)},
                                   {"features", Schema::map(Schema::map(Schema::text(500), 8), 200)}})},
        {.path = "/api/v1/plans/offers",
         .id = "offers",
         .group = "plans",
         .summary = "What this person can buy now, in a currency.",
         .access = Access::Person,
         .parameters = Schema::object({{"currency", currency()}, {"language?", languageSchema()}}),
         .answer = Schema::object({{"items", Schema::list(offer, 100)}})},
    };
}

std::vector<Route> subscriptionRoutes()
{
    auto all = orderRoutes();
    for (const auto& part : {paying(), givingBack(), planChanges()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

std::vector<Route> promotionRoutes()
{
    const auto line = Schema::object(
        {{"code", Schema::text(64)}, {"off", moneySchema()}, {"bonus_credits", Schema::integer()}});
    const auto refused = Schema::object({{"code", Schema::text(64)},
                                         {"reason", Schema::id()},
                                         {"text", Schema::text(1000)},
                                         {"arguments", Schema::map(Schema::text(500), 16)}});
    return {{.method = Method::Post,
             .path = "/api/v1/promotions/validate",
             .id = "validateCodes",
             .group = "promotions",
             .summary = "What codes would do to an order now; promises nothing.",
             .access = Access::Person,
             .carries = Carries::Json,
             .body = Schema::object({{"kind", Schema::oneOf({"package", "plan"})},
                                     {"item", Schema::id()},
                                     {"currency", currency()},
                                     {"codes", Schema::list(Schema::text(64, 1), 5)},
                                     {"language?", languageSchema()}}),
             .answer = Schema::object({{"total", moneySchema()},
                                       {"bonus_credits", Schema::integer()},
                                       {"lines", Schema::list(line, 5)},
                                       {"refused", Schema::list(refused, 5)}})}};
}

std::vector<Route> paymentRoutes()
{
    constexpr std::size_t kMaxNotice = 256U * 1024;
    return {
        {.method = Method::Post,
         .path = "/api/v1/payments/ecpay/{kind}",
         .id = "ecpayNotice",
         .group = "payments",
         .summary = "What ECPay tells, server to server or by the person's browser.",
         .access = Access::Gateway,
         .parameters = place("kind"),
         .carries = Carries::Raw,
         .answers = Answers::Text,
         .maxBody = kMaxNotice},
        {.method = Method::Post,
         .path = "/api/v1/payments/paddle/{kind}",
         .id = "paddleNotice",
         .group = "payments",
         .summary = "What Paddle tells.",
         .access = Access::Gateway,
         .parameters = place("kind"),
         .carries = Carries::Raw,
         .answers = Answers::Text,
         .maxBody = kMaxNotice},
        {.path = "/api/v1/payments/paddle",
         .id = "paddlePage",
         .group = "payments",
         .summary = "The page on which Paddle's checkout is opened: Paddle's default payment link.",
         .parameters = Schema::object(
             {{"_ptxn?", Schema::id().about("The transaction, as Paddle adds it; read by the page.")},
              {"language?", languageSchema()}}),
         .answers = Answers::Text},
        {.path = "/api/v1/payments/checkout/{page}",
         .id = "paymentPage",
         .group = "payments",
         .summary =
             "The page from which a browser goes to the gateway; its address is in the answer of checkout.",
         .parameters = place("page"),
         .answers = Answers::Text},
        {.path = "/api/v1/payments/result",
         .id = "paymentResult",
         .group = "payments",
         .summary = "The page to which a person comes back from paying; it grants nothing.",
         .parameters = Schema::object({{"order?", Schema::id()}}),
         .answers = Answers::Text},
    };
}

std::vector<Route> quotaRoutes()
{
    const auto ofTool =
        Schema::object({{"tool", Schema::id()}, {"runs", Schema::integer()}, {"credits", Schema::integer()}});
    const auto use = Schema::object({{"runs_today", Schema::integer()},
                                     {"daily_limit", Schema::integer(-1).about("0: none, -1: not included.")},
                                     {"running", Schema::integer()},
                                     {"running_limit", Schema::integer()},
                                     {"has_priority", Schema::boolean()},
                                     {"days", Schema::integer().about("So many are in tools, with today.")},
                                     {"tools", Schema::list(ofTool, 100)}});
    return {{.path = "/api/v1/quota/daily",
             .id = "quota",
             .group = "quota",
             .summary = "The runs of today against what the plan allows, and what was charged lately.",
             .access = Access::Person,
             .scope = "credits_read",
             .parameters = Schema::object({{"days?", Schema::integer(1, 366)}}),
             .answer = use}};
}

} // namespace vidgo::api
