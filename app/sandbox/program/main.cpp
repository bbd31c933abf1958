#include <atomic>
#include <csignal>
#include <iostream>
#include <thread>

#ifndef _WIN32
#include <unistd.h>
#endif

#include <CLI/CLI.hpp>

#include "vidgo/base/json.h"
#include "vidgo/sandbox/ecpay_stand_in.h"
#include "vidgo/sandbox/mail_stand_in.h"
#include "vidgo/sandbox/paddle_stand_in.h"

// vidgo-sandbox: the stand-ins as a program, until Ctrl+C. Its words are in English: it is for developers.
namespace {

using namespace vidgo;
using namespace vidgo::sandbox;

constexpr int kFailed = 1;     // something was not as the real services want it
constexpr int kWrongUsage = 2; // unknown option or value
constexpr int kNotOpened = 6;  // a port is taken

struct Choices
{
    bool json = false;
    std::uint16_t ecpayPort = 8701;
    std::uint16_t paddlePort = 8702;
    std::uint16_t mailPort = 8725;
    std::string webhookUrl;
    std::string checkoutUrl;
    std::vector<std::string> prices;
    int seconds = 0;
};

struct Services
{
    std::unique_ptr<EcpayStandIn> ecpay;
    std::unique_ptr<PaddleStandIn> paddle;
    std::unique_ptr<MailStandIn> mail;
};

// "pri_…=Pro:USD:1899:1": id, name, currency, amount in the lowest denomination, months (0: once).
std::optional<PaddlePrice> priceFrom(const std::string& text)
{
    const auto equals = text.find('=');
    std::vector<std::string> parts;
    std::string rest = equals == std::string::npos ? "" : text.substr(equals + 1);
    while (!rest.empty()) {
        const auto colon = rest.find(':');
        parts.push_back(rest.substr(0, colon));
        rest = colon == std::string::npos ? "" : rest.substr(colon + 1);
    }
    if (parts.size() != 4)
        return std::nullopt;
    const auto amount = wholeNumber(parts[2]);
    const auto months = wholeNumber(parts[3]);
    if (!amount || *amount < 1 || !months || *months > 12)
        return std::nullopt;
    return PaddlePrice{.id = text.substr(0, equals),
                       .name = parts[0],
                       .amounts = {{parts[1], *amount}},
                       .months = static_cast<int>(*months)};
}

Result<Services> openAll(const Choices& choices, const Clock& clock)
{
    Services services;
    auto ecpay = EcpayStandIn::open({.port = choices.ecpayPort}, clock);
    if (!ecpay)
        return failure(ecpay);
    services.ecpay = std::move(*ecpay);
    PaddleStandIn::Options options{
        .port = choices.paddlePort, .webhookUrl = choices.webhookUrl, .checkoutUrl = choices.checkoutUrl};
    for (const auto& text : choices.prices)
        options.prices.push_back(*priceFrom(text));
    auto paddle = PaddleStandIn::open(options, clock);
    if (!paddle)
        return failure(paddle);
    services.paddle = std::move(*paddle);
    auto mail = MailStandIn::open({.port = choices.mailPort});
    if (!mail)
        return failure(mail);
    services.mail = std::move(*mail);
    services.ecpay->outbox().startAutomatic();
    services.paddle->outbox().startAutomatic();
    return services;
}

void sayWhere(const Choices& choices, const Services& services)
{
    if (choices.json) {
        std::cout << Json(Json::Object{{"ecpay", services.ecpay->url()},
                                       {"paddle", services.paddle->url()},
                                       {"mail", services.mail->url()}})
                         .dump()
                  << std::endl;
        return;
    }
    std::cout << "ECPay   " << services.ecpay->url() << "\nPaddle  " << services.paddle->url() << "\nMail    "
              << services.mail->url()
              << "\nCommands: POST /_control/<command>, GET /_control/state. Ctrl+C ends the sandbox."
              << std::endl;
}

// What came that the real services would have refused.
std::vector<std::string> unexpected(const Services& services)
{
    std::vector<std::string> all;
    for (auto* recorder :
         {&services.ecpay->recorder(), &services.paddle->recorder(), &services.mail->recorder()})
        for (auto& what : recorder->unexpected())
            all.push_back(std::move(what));
    return all;
}

void sayMails(const Services& services)
{
    for (const auto& mail : services.mail->mails())
        std::cout << "\nTo: " << (mail.to.empty() ? "" : mail.to.front()) << "\nSubject: " << mail.subject
                  << "\n\n"
                  << mail.text;
}

int report(const Choices& choices, const Services& services)
{
    const auto all = unexpected(services);
    if (choices.json) {
        Json::Array list;
        for (const auto& what : all)
            list.emplace_back(what);
        std::cout << Json(Json::Object{{"unexpected", std::move(list)}}).dump() << std::endl;
    } else {
        sayMails(services);
        for (const auto& what : all)
            std::cerr << "unexpected: " << what << '\n';
    }
    return all.empty() ? 0 : kFailed;
}

#ifndef _WIN32
sigset_t endingSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    for (const int signal : {SIGINT, SIGTERM, SIGALRM})
        sigaddset(&signals, signal);
    return signals;
}
#endif

// Before any thread begins, so that all inherit it.
void blockEndingSignals()
{
#ifndef _WIN32
    const auto signals = endingSignals();
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
#endif
}

void waitForTheEnd(int seconds)
{
#ifndef _WIN32
    alarm(static_cast<unsigned>(seconds)); // 0: never
    const auto signals = endingSignals();
    int caught = 0;
    sigwait(&signals, &caught);
#else
    static std::atomic<bool> isOver = false;
    std::signal(SIGINT, [](int) { isOver = true; });
    for (int i = 0; !isOver && (seconds == 0 || i < seconds * 10); ++i)
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
#endif
}

void describe(CLI::App& app, Choices& choices)
{
    app.footer(
        "Exit codes: 0 everything was as the real services want it, 1 something was not, 2 unknown option or "
        "value, 6 a port can't be opened.");
    app.set_version_flag("--version", VIDGO_VERSION);
    app.add_flag("--json", choices.json, "Print addresses and findings as JSON");
    app.add_option("--ecpay-port", choices.ecpayPort, "Port of ECPay; 0: any")->capture_default_str();
    app.add_option("--paddle-port", choices.paddlePort, "Port of Paddle; 0: any")->capture_default_str();
    app.add_option("--mail-port", choices.mailPort, "Port of the mail server; 0: any")->capture_default_str();
    app.add_option("--webhook-url", choices.webhookUrl, "Where Paddle sends its webhooks, on this computer");
    app.add_option("--checkout-url", choices.checkoutUrl,
                   "The payment page that Paddle leads to; by default the sandbox has one");
    app.add_option("--price", choices.prices,
                   "A price at Paddle: pri_<26 characters>=<name>:<currency>:<amount in the lowest "
                   "denomination>:<months, 0 for once>; as often as needed")
        ->check(CLI::Validator([](const std::string& text) { return priceFrom(text) ? "" : "not a price"; },
                               "PRICE"));
    app.add_option("--for", choices.seconds, "End by itself after so many seconds")
        ->check(CLI::Range(1, 86'400));
}

} // namespace

int main(int argc, char* argv[])
{
    blockEndingSignals();
    Choices choices;
    CLI::App app("Loopback stand-ins of ECPay, Paddle and a mail server, as strict as the real ones.",
                 "vidgo-sandbox");
    describe(app, choices);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? 0 : kWrongUsage;
    }
    const SystemClock clock;
    const auto services = openAll(choices, clock);
    if (!services) {
        std::cerr << services.error().external() << '\n';
        return kNotOpened;
    }
    sayWhere(choices, *services);
    waitForTheEnd(choices.seconds);
    return report(choices, *services);
}
