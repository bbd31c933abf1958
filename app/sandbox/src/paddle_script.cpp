#include <algorithm>
#include <array>

#include "paddle_desk.h"

// Paddle.js as its documentation tells what it does: a script that the merchant's page loads from Paddle, and
// that opens the checkout in a frame above the page. This one tells the frame what it was called with, and
// the stand-in judges that.
namespace vidgo::sandbox {

namespace {

constexpr std::string_view kScript = R"((() => {
  const origin = new URL(document.currentScript.src).origin;
  const calls = [];
  let hear = () => {};
  let frame;
  let successUrl;
  const open = options => {
    calls.push(['Checkout.open', options]);
    successUrl = options?.settings?.successUrl;
    frame = document.createElement('iframe');
    frame.title = 'Paddle';
    Object.assign(frame.style, { position: 'fixed', inset: '0', width: '100%', height: '100%', border: '0' });
    frame.src = `${origin}/_frame?calls=${encodeURIComponent(JSON.stringify(calls))}`;
    document.body.append(frame);
  };
  window.Paddle = {
    Environment: { set: name => calls.push(['Environment.set', name]) },
    Initialize: options => {
      calls.push(['Initialize', { ...options, eventCallback: typeof options?.eventCallback }]);
      hear = options?.eventCallback ?? hear;
      const transactionId = new URL(location.href).searchParams.get('_ptxn');
      if (transactionId)
        open({ transactionId });
    },
    Checkout: { open },
  };
  addEventListener('message', message => {
    if (message.origin !== origin || message.source !== frame?.contentWindow)
      return;
    if (message.data.name === 'checkout.closed' || message.data.name === 'checkout.error')
      frame.remove();
    hear(message.data);
    if (message.data.name === 'checkout.completed' && successUrl)
      location.href = successUrl;
  });
})();
)";

constexpr std::string_view kStyle =
    "body{margin:0;min-height:100vh;display:grid;place-items:center;background:#0008;font:16px/1.5 "
    "system-ui,sans-serif;color:#1c1f2b}main{box-sizing:border-box;width:min(26rem,94vw);padding:2rem;"
    "background:#fff;border-radius:14px;box-shadow:0 12px 40px #0005}h1{font-size:1.2rem;margin:0 0 1rem}"
    "ul{list-style:none;margin:0;padding:0}li{display:flex;justify-content:space-between}"
    "strong{display:block;margin:1rem 0;font-size:1.6rem}em{display:block;color:#b3261e;font-style:normal}"
    "button{display:block;width:100%;margin-top:.6rem;padding:.6rem;font:inherit;border:1px solid #c9cddb;"
    "border-radius:9px;background:#fff;cursor:pointer}button.main{background:#1f6feb;border-color:#1f6feb;"
    "color:#fff;font-weight:600}button:focus-visible{outline:3px solid #1f6feb;outline-offset:2px}";

// The settings of a checkout, by the documentation of Paddle.js.
constexpr std::array<std::string_view, 14> kSettings = {"displayMode",
                                                        "variant",
                                                        "theme",
                                                        "locale",
                                                        "frameTarget",
                                                        "frameInitialHeight",
                                                        "frameStyle",
                                                        "successUrl",
                                                        "allowLogout",
                                                        "showAddDiscounts",
                                                        "showAddTaxId",
                                                        "allowDiscountRemoval",
                                                        "showNonExpressPaymentMethods",
                                                        "allowedPaymentMethods"};

std::string_view memberText(const Json& object, std::string_view key)
{
    const auto* member = object.find(key);
    const auto* text = member ? member->asString() : nullptr;
    return text ? std::string_view(*text) : std::string_view();
}

bool isOneOf(std::string_view text, std::initializer_list<std::string_view> words)
{
    return std::ranges::find(words, text) != words.end();
}

PaddleError misuse(std::string detail)
{
    return {.status = 400, .code = "wrong_call", .detail = std::move(detail)};
}

Answer framePage(int status, std::string_view main, const Json& event)
{
    auto html = "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Paddle "
                "(sandbox)</title><style>" +
                std::string(kStyle) + "</style></head><body><main>" + std::string(main) + "</main>";
    if (!event.isNull())
        html += "<script>parent.postMessage(" + event.dump() + ", '*')</script>";
    return {.status = status,
            .contentType = "text/html; charset=utf-8",
            .body = std::move(html) + "</body></html>",
            .headers = {}};
}

Json eventOf(std::string_view name, std::string_view transaction)
{
    return Json::Object{{"name", name}, {"data", Json::Object{{"transaction_id", transaction}}}};
}

std::string amountText(const PaddleTransaction& transaction, const std::vector<PaddleCurrency>& currencies)
{
    const auto currency = std::ranges::find(currencies, transaction.currency, &PaddleCurrency::code);
    auto digits = std::to_string(transaction.total());
    const auto decimals = static_cast<std::size_t>(currency == currencies.end() ? 0 : currency->decimals);
    if (decimals > 0) {
        digits.insert(0, digits.size() > decimals ? 0 : decimals + 1 - digits.size(), '0');
        digits.insert(digits.size() - decimals, ".");
    }
    return digits + " " + transaction.currency;
}

// The page in the frame. Its buttons lead to it again.
std::string paddleFrame(const PaddleTransaction& transaction, const PaddleBooks& books,
                        const std::vector<PaddleCurrency>& currencies, std::string_view note)
{
    std::string lines;
    for (const auto& item : transaction.items)
        lines += "<li><span>" + escapeHtml(books.price(item.price)->name) + "</span><span>× " +
                 std::to_string(item.quantity) + "</span></li>";
    const auto button = [](std::string_view choice, std::string_view label, std::string_view kind) {
        return "<button name=\"choice\" value=\"" + std::string(choice) + "\" class=\"" + std::string(kind) +
               "\">" + std::string(label) + "</button>";
    };
    const auto noted = note.empty() ? std::string() : "<em role=\"alert\">" + std::string(note) + "</em>";
    return "<h1>Paddle (sandbox)</h1><ul>" + lines + "</ul><strong>" + amountText(transaction, currencies) +
           "</strong>" + noted +
           "<form method=\"post\" action=\"/_frame/choose\"><input type=\"hidden\" name=\"transaction\" "
           "value=\"" +
           transaction.id + "\">" + button("pay", "Pay", "main") +
           button("decline", "Pay by a card that is declined", "") + button("leave", "Close", "") + "</form>";
}

} // namespace

Answer PaddleStandIn::Desk::script(const Request& request)
{
    if (request.path() == "/paddle.js")
        return {.status = 200,
                .contentType = "text/javascript; charset=utf-8",
                .body = std::string(kScript),
                .headers = {}};
    const auto fields = readForm(request.method == "GET" ? request.query() : std::string_view(request.body));
    if (!fields)
        return framePage(400, "<p>Not a form.</p>", {});
    return request.path() == "/_frame/choose" ? chooseInFrame(*fields) : frame(valueOf(*fields, "calls"));
}

Answer PaddleStandIn::Desk::frame(std::string_view callsText)
{
    const Lock lock(m_mutex);
    const auto calls = Json::parse(callsText);
    const auto wrong = calls && calls->asArray() && !calls->asArray()->empty()
                           ? wrongCalls(*calls)
                           : std::optional(misuse("the frame was not opened by the script"));
    if (wrong) {
        if (!wrong->isBusiness)
            m_recorder.unexpected("paddle.js: " + wrong->detail);
        Json::Object event{{"name", "checkout.error"},
                           {"type", "front-end"},
                           {"code", wrong->code},
                           {"detail", wrong->detail},
                           {"documentation_url", "https://developer.paddle.com/errors/" + wrong->code}};
        return framePage(wrong->status, "<h1>Paddle (sandbox)</h1><p>" + escapeHtml(wrong->detail) + "</p>",
                         Json(std::move(event)));
    }
    const auto* transaction =
        find(m_transactions, memberText(calls->asArray()->back().asArray()->back(), "transactionId"));
    return framePage(200, paddleFrame(*transaction, books(), m_options.currencies, {}),
                     eventOf("checkout.loaded", transaction->id));
}

Answer PaddleStandIn::Desk::chooseInFrame(const Fields& fields)
{
    const auto id = valueOf(fields, "transaction");
    const auto choice = paddleChoiceFromId(valueOf(fields, "choice"));
    if (const auto chosen = choose(id, choice); !chosen)
        return framePage(409, "<h1>Paddle (sandbox)</h1><p>This can't be paid now.</p>", {});
    if (choice == PaddleChoice::Leave)
        return framePage(200, {}, eventOf("checkout.closed", id));
    if (choice == PaddleChoice::Pay)
        return framePage(200, "<h1>Paddle (sandbox)</h1><p>Thank you.</p>",
                         eventOf("checkout.completed", id));
    const Lock lock(m_mutex);
    return framePage(
        200, paddleFrame(*find(m_transactions, id), books(), m_options.currencies, "The card was declined."),
        eventOf("checkout.payment.failed", id));
}

// The environment is said first, then the token, once each; then checkouts are opened.
std::optional<PaddleError> PaddleStandIn::Desk::wrongCalls(const Json& calls) const
{
    const auto& list = *calls.asArray();
    for (std::size_t i = 0; i < list.size(); ++i) {
        const auto* const call = list[i].asArray();
        if (!call || call->empty() || !call->front().asString())
            return misuse("a call without a name");
        const auto* const argument = call->size() == 2 ? &call->back() : nullptr;
        auto wrong = i < 2 ? wrongStart(call->front(), argument, i)
                     : *call->front().asString() != "Checkout.open" || !argument
                         ? std::optional(misuse(*call->front().asString() + " is called in the wrong place"))
                         : wrongOpening(*argument);
        if (wrong)
            return wrong;
    }
    return list.size() < 3 ? std::optional(misuse("a checkout was opened before Initialize")) : std::nullopt;
}

std::optional<PaddleError> PaddleStandIn::Desk::wrongStart(const Json& name, const Json* argument,
                                                           std::size_t index) const
{
    if (index == 0)
        return *name.asString() == "Environment.set" && argument && *argument == Json("sandbox")
                   ? std::nullopt
                   : std::optional(misuse("the environment is not set to sandbox before all else"));
    if (*name.asString() != "Initialize" || !argument || !argument->asObject())
        return misuse("Initialize does not follow the environment");
    for (const auto& [member, value] : *argument->asObject())
        if (!isOneOf(member, {"token", "eventCallback"}))
            return misuse("Initialize has no " + member);
    if (memberText(*argument, "token") != m_options.clientToken)
        return misuse("the client-side token is missing or another");
    return isOneOf(memberText(*argument, "eventCallback"), {"function", "undefined"})
               ? std::nullopt
               : std::optional(misuse("eventCallback is no function"));
}

std::optional<PaddleError> PaddleStandIn::Desk::wrongOpening(const Json& options) const
{
    const auto* const members = options.asObject();
    if (!members || members->size() > 2 || (members->size() == 2 && !options.find("settings")))
        return misuse("a checkout is opened by a transaction and settings, and nothing else");
    if (const auto* const settings = options.find("settings")) {
        if (!settings->asObject())
            return misuse("settings are no object");
        for (const auto& [name, value] : *settings->asObject())
            if (std::ranges::find(kSettings, name) == kSettings.end())
                return misuse("there is no setting " + name);
        if (settings->find("displayMode") &&
            !isOneOf(memberText(*settings, "displayMode"), {"overlay", "inline"}))
            return misuse("displayMode is neither overlay nor inline");
        if (settings->find("theme") && !isOneOf(memberText(*settings, "theme"), {"light", "dark"}))
            return misuse("theme is neither light nor dark");
        const auto locale = memberText(*settings, "locale");
        if (settings->find("locale") && !isOneOf(locale, {"en", "es", "ja", "ko", "zh-Hans", "zh-Hant"}))
            return misuse("locale is unknown");
        const auto success = memberText(*settings, "successUrl");
        if (settings->find("successUrl") && !success.starts_with("https://") &&
            !success.starts_with("http://"))
            return misuse("successUrl is not absolute");
    }
    const auto id = memberText(options, "transactionId");
    const auto known = std::ranges::find(m_transactions, id, &PaddleTransaction::id);
    if (known == m_transactions.end())
        return misuse("no such transaction");
    if (known->status == "draft" || known->status == "ready")
        return std::nullopt;
    return PaddleError{.status = 409,
                       .code = "transaction_not_payable",
                       .detail = "it is " + known->status,
                       .isBusiness = true};
}

} // namespace vidgo::sandbox
