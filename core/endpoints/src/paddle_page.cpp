#include "vidgo/billing/paddle_api.h"
#include "vidgo/endpoints/payment_pages.h"

// The page on which Paddle's script opens its checkout. All of its words are in it from the start; the script
// shows those of the state that the payment is in.
namespace vidgo::endpoints {
namespace {

// Paddle.js opens by itself, and in a language of its choosing, what stands as _ptxn in the address. So that
// is taken out of it first, and kept where a second look at the page finds it.
constexpr std::string_view kScript = R"(
const page = document.currentScript.dataset;
const address = new URL(location.href);
const transaction = address.searchParams.get('_ptxn') ?? address.hash.slice(1);
address.searchParams.delete('_ptxn');
address.hash = transaction;
history.replaceState(null, '', address);

let isPaid = false;
let isWaiting = false;
const show = state => {
  isWaiting = state === 'loading';
  for (const part of document.querySelectorAll('section'))
    part.hidden = part.id !== state;
  document.querySelector('section:not([hidden]) button')?.focus();
};
// A connection that swallows everything ends no request. What comes after all is still shown.
const wait = () => {
  show('loading');
  setTimeout(() => isWaiting && show('failed'), 20000);
};
const open = () => {
  wait();
  const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
  Paddle.Checkout.open({ transactionId: transaction,
                         settings: { displayMode: 'overlay', theme: isDark ? 'dark' : 'light', locale: page.locale,
                                     successUrl: page.back } });
};
const hear = event => {
  isPaid ||= event.name === 'checkout.completed';
  if (event.name === 'checkout.loaded')
    show('opened');
  if (event.name === 'checkout.closed')
    isPaid ? location.replace(page.back) : show('closed');
  if (event.name === 'checkout.error')
    show('failed');
};
const begin = () => {
  if (page.environment)
    Paddle.Environment.set(page.environment);
  Paddle.Initialize({ token: page.token, eventCallback: hear });
  open();
};
document.getElementById('pay').onclick = open;
document.getElementById('again').onclick = () => location.reload();
if (transaction) {
  wait();
  const script = document.createElement('script');
  script.src = page.script;
  script.onload = () => window.Paddle ? begin() : show('failed');
  script.onerror = () => show('failed');
  document.head.append(script);
} else {
  show('gone');
}
)";

} // namespace

std::string PaymentPages::stateOf(std::string_view kind, std::string_view more, Language language) const
{
    return "<section hidden role=\"status\" id=\"" + std::string(kind) + "\">" + wordsOf(kind, language) +
           std::string(more) + "</section>";
}

api::Response PaymentPages::paddle(Language language) const
{
    if (!m_parts.paddle)
        return gone(language);
    const auto button = [&](std::string_view key) {
        return "<button type=\"button\" id=\"" + std::string(key) + "\">" + word(key, language) + "</button>";
    };
    const auto data = [](std::string_view name, std::string_view value) {
        return " data-" + std::string(name) + "=\"" + billing::escapedHtml(value) + "\"";
    };
    return page(language,
                {.main = stateOf("loading", "<progress></progress>", language) +
                         stateOf("opened", {}, language) + stateOf("closed", button("pay"), language) +
                         stateOf("failed", button("again"), language) + stateOf("gone", {}, language) +
                         "<noscript>" + wordsOf("failed", language) + "</noscript>",
                 .script = kScript,
                 .data = data("script", m_paddle.script) + data("token", m_parts.paddle->clientToken) +
                         data("environment", m_parts.paddle->isSandbox ? "sandbox" : "") +
                         data("locale", billing::paddle::localeOf(language)) + data("back", resultAddress()),
                 .hosts = m_paddle.hosts});
}

} // namespace vidgo::endpoints
