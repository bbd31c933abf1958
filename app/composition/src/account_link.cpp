#include "vidgo/composition/account_link.h"

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

#include "vidgo/base/base_error.h"
#include "vidgo/client/account_client.h"
#include "vidgo/client/credit_client.h"
#include "vidgo/client/event_reader.h"
#include "vidgo/client/shop_client.h"
#include "vidgo/client/trend_client.h"
#include "vidgo/net/curl_http_client.h"

namespace vidgo::composition {

namespace {

constexpr std::string_view kModule = "account";

template <class Call, class... What>
void tell(const Call& call, const What&... what)
{
    if (call)
        call(what...);
}

} // namespace

class AccountLink::Desk final : private client::EventListener
{
public:
    Desk(const client::ServerAddress& address, const Parts& parts)
        : m_parts(parts)
        , m_http({.userAgent = "VidGo Studio", .proxy = parts.wayOut.proxy, .retry = client::kPatience},
                 {.log = parts.log,
                  .clock = parts.clock,
                  .random = parts.random,
                  .pause = m_pause,
                  .proxyPassword = parts.wayOut.proxyPassword})
        , link(address,
               {.http = m_http,
                .downloader = m_http,
                .streams = m_http,
                .secrets = parts.secrets,
                .log = parts.log,
                .random = parts.random,
                .pause = m_pause,
                .clock = parts.clock,
                .answers = parts.answers,
                .signedOut = [this](const Error& why) { pass(&AccountNews::signedOut, why); },
                .signInChanged =
                    [this] {
                        pass(&AccountNews::accountChanged);
                        beginAnew();
                    },
                .reachabilityChanged = [this](client::Reachability::State state) { becomes(state); }})
        , m_account({.link = link, .secrets = parts.secrets, .log = parts.log, .clock = parts.clock})
        , m_credits(link)
        , m_shop(link)
        , m_trends(link)
    {}
    ~Desk() override
    {
        m_watching.request_stop();
        m_following.request_stop();
    }
    Desk(const Desk&) = delete;
    Desk& operator=(const Desk&) = delete;

    void follow(AccountNews news)
    {
        m_news = std::move(news);
        m_isFollowed = true;
        m_watching = std::jthread([this](const std::stop_token& stop) { link.reachability().watch(stop); });
        m_following = std::jthread([this](const std::stop_token& stop) { followEvents(stop); });
    }

private:
    template <class Member, class... What>
    void pass(Member member, const What&... what)
    {
        if (m_isFollowed)
            tell(m_news.*member, what...);
    }

    // Whoever waits for the next try to read events need not, once the server is there.
    void becomes(client::Reachability::State state)
    {
        const bool isLost = state == client::Reachability::State::Offline;
        if (m_wasLost.exchange(isLost) == isLost)
            return;
        pass(&AccountNews::serverLost, isLost);
        if (!isLost)
            beginAnew();
    }

    void beginAnew()
    {
        const auto reading = [this] {
            const std::lock_guard guard(m_mutex);
            ++m_turns;
            return m_reading;
        }();
        reading.request_stop();
        m_wake.notify_all();
    }

    void followEvents(const std::stop_token& stop)
    {
        while (!stop.stop_requested()) {
            std::stop_source reading;
            std::uint64_t turn = 0;
            {
                const std::lock_guard guard(m_mutex);
                m_reading = reading;
                turn = m_turns;
            }
            const std::stop_callback end(stop, [&reading] { reading.request_stop(); });
            readEvents(reading.get_token());
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, stop, [&] { return m_turns != turn; });
        }
    }

    // A keychain that is not opened is not asked again and again: the person would be, too.
    void readEvents(const std::stop_token& stop)
    {
        const auto who = link.account();
        if (!who)
            m_parts.log.failure(kModule, "nobody knows who is signed in", who.error());
        if (!who || !*who)
            return;
        client::EventReader reader({.link = link, .pause = m_pause, .random = m_parts.random});
        const auto ended = reader.read("events", *this, stop);
        if (!ended.is(BaseError::Cancelled))
            m_parts.log.failure(kModule, "events are not told any more", ended);
    }

    void opened() override { pass(&AccountNews::opened); }
    void happened(const client::Event& event) override
    {
        if (event.name == "balance")
            pass(&AccountNews::balanceChanged);
    }
    void closed() override {}

    Parts m_parts;
    AccountNews m_news;
    std::atomic<bool> m_isFollowed = false; ///< The news may be told.
    std::atomic<bool> m_wasLost = false;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::uint64_t m_turns = 0; ///< So often there was a reason to begin anew.
    std::stop_source m_reading;
    net::SystemPause m_pause;
    net::CurlHttpClient m_http;

public:
    client::ServerLink link;

private:
    client::AccountClient m_account;
    client::CreditClient m_credits;
    client::ShopClient m_shop;
    client::TrendClient m_trends;

public:
    const service::AccountServices services{
        .account = m_account, .credits = m_credits, .shop = m_shop, .trends = m_trends};

private:
    std::jthread m_watching;
    std::jthread m_following;
};

AccountLink::AccountLink(const client::ServerAddress& address, const Parts& parts)
    : m_desk(std::make_unique<Desk>(address, parts))
{}

AccountLink::~AccountLink() = default;

const service::AccountServices& AccountLink::services() const
{
    return m_desk->services;
}

client::ServerLink& AccountLink::server()
{
    return m_desk->link;
}

void AccountLink::follow(AccountNews news)
{
    m_desk->follow(std::move(news));
}

} // namespace vidgo::composition
