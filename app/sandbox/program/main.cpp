#include <atomic>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <thread>

#ifndef _WIN32
#include <unistd.h>
#endif

#include <CLI/CLI.hpp>

#include "vidgo/base/file.h"
#include "vidgo/base/json.h"
#include "vidgo/base/process.h"
#include "vidgo/sandbox/ecpay_stand_in.h"
#include "vidgo/sandbox/mail_page.h"
#include "vidgo/sandbox/mail_stand_in.h"
#include "vidgo/sandbox/paddle_stand_in.h"
#include "vidgo/sandbox/provider_town.h"

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
    std::uint16_t providerPort = 8711; // of the first one; the others follow
    std::string resources;
    bool isQuick = false;
};

struct Services
{
    std::unique_ptr<EcpayStandIn> ecpay;
    std::unique_ptr<PaddleStandIn> paddle;
    std::unique_ptr<MailStandIn> mail;
    std::unique_ptr<HttpListener> mailbox; ///< Where a person reads the mails.
    std::unique_ptr<ProviderTown> providers;
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

// Where this program is, also when the shell found it.
std::filesystem::path ownPath(const std::filesystem::path& name)
{
    const char* searched = std::getenv("PATH");
    if (name.has_parent_path() || !searched)
        return name;
    return findProgram(toUtf8(name.stem()), searched).value_or(name);
}

// As the studio finds them: beside the program, else in the source tree.
std::filesystem::path resourcesOf(const Choices& choices, const std::filesystem::path& program)
{
    if (!choices.resources.empty())
        return pathFromUtf8(choices.resources);
    const auto beside = std::filesystem::weakly_canonical(ownPath(program)).parent_path().parent_path();
    std::error_code ignored;
    for (const auto& candidate : {beside / "share" / "vidgo", beside / "Resources"})
        if (std::filesystem::is_directory(candidate / "fonts", ignored))
            return candidate;
    return {VIDGO_DEVELOPMENT_RESOURCES};
}

// Long enough for progress to be seen, short enough for trying things out.
ProviderTown::Options townOf(const Choices& choices, const std::filesystem::path& program)
{
    using std::chrono::seconds;
    ProviderTown::Options options{.resources = resourcesOf(choices, program),
                                  .quickSide = choices.isQuick ? 256 : 0,
                                  .sendsNotices = true};
    if (!choices.isQuick)
        options.pace = {.queue = seconds(2), .picture = seconds(6), .clip = seconds(20)};
    auto port = choices.providerPort;
    for (const auto id : kProviderIds) {
        options.ports.emplace(id, port);
        if (port != 0)
            ++port;
    }
    return options;
}

Result<Services> openAll(const Choices& choices, const Clock& clock, const std::filesystem::path& program)
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
    auto mailbox = HttpListener::open(
        {}, [&held = *services.mail](const Request& request) { return mailPage(held.mails(), request); });
    if (!mailbox)
        return failure(mailbox);
    services.mailbox = std::move(*mailbox);
    auto providers = ProviderTown::open(townOf(choices, program), clock);
    if (!providers)
        return failure(providers);
    services.providers = std::move(*providers);
    services.ecpay->outbox().startAutomatic();
    services.paddle->outbox().startAutomatic();
    return services;
}

void sayWhere(const Choices& choices, const Services& services)
{
    Json::Object places{{"ecpay", services.ecpay->url()},
                        {"paddle", services.paddle->url()},
                        {"mail", services.mail->url()},
                        {"mailbox", services.mailbox->url()}};
    Json::Object keys;
    for (const auto id : kProviderIds) {
        places.emplace(id, services.providers->url(id));
        keys.emplace(id, services.providers->at(id).key().reveal());
    }
    if (choices.json) {
        places.emplace("keys", std::move(keys));
        std::cout << Json(std::move(places)).dump() << std::endl;
        return;
    }
    const auto line = [](std::string name, std::string_view what) {
        name.resize(11, ' ');
        std::cout << name << what << '\n';
    };
    line("ECPay", services.ecpay->url());
    line("Paddle", services.paddle->url());
    line("Mail", services.mail->url() + "   to be read at " + services.mailbox->url());
    for (const auto id : kProviderIds)
        line(std::string(id), services.providers->url(id) + "   key " + *keys.find(id)->second.asString());
    std::cout << "Commands: POST /_control/<command>, GET /_control/state. Ctrl+C ends the sandbox."
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
    for (auto& what : services.providers->takeUnexpected())
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
    app.add_option("--provider-port", choices.providerPort,
                   "Port of the first provider, the others have those behind it; 0: any")
        ->capture_default_str();
    app.add_option("--resources", choices.resources, "The studio's resources: fonts, models, presenters");
    app.add_flag("--quick", choices.isQuick, "Small results, made at once");
    app.add_option("--for", choices.seconds, "End by itself after so many seconds")
        ->check(CLI::Range(1, 86'400));
}

} // namespace

int main(int argc, char* argv[])
{
    blockEndingSignals();
    Choices choices;
    CLI::App app(
        "Loopback stand-ins of ECPay, Paddle, a mail server and the providers, as strict as the real ones.",
        "vidgo-sandbox");
    describe(app, choices);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? 0 : kWrongUsage;
    }
    const SystemClock clock;
    const auto services = openAll(choices, clock, argv[0]);
    if (!services) {
        std::cerr << services.error().external() << '\n';
        return kNotOpened;
    }
    sayWhere(choices, *services);
    waitForTheEnd(choices.seconds);
    return report(choices, *services);
}
