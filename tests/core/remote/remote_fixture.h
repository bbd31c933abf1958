#pragma once

#include "jobs_parts.h"
#include "vidgo/app_server/server_front.h"
#include "vidgo/base/file.h"
#include "vidgo/base/hash.h"
#include "vidgo/client/account_client.h"
#include "vidgo/client/work_client.h"
#include "vidgo/jobs/generation_queue.h"
#include "vidgo/jobs/result_fetching.h"
#include "vidgo/net/curl_http_client.h"
#include "vidgo/net/net_error.h"
#include "vidgo/providers/result_fetcher.h"
#include "vidgo/remote/server_chooser.h"
#include "vidgo/remote/server_maker.h"
#include "vidgo/remote/server_purse.h"
#include "vidgo/secrets/memory_secret_store.h"
#include "vidgo/storage/migrate.h"
#include "work_fixture.h"

namespace vidgo::test {

/// The way to a server, which can be cut.
class CutNet final : public net::HttpClient, public net::Downloader
{
public:
    explicit CutNet(net::CurlHttpClient& net)
        : m_net(net)
    {}

    net::HttpResult send(const net::HttpRequest& request, const std::stop_token& stop) override
    {
        if (isDown)
            return std::unexpected<net::HttpFailure>(std::in_place, notThere(), false);
        uploads += request.file ? 1 : 0;
        if (request.method == "PATCH") {
            if (beforePart)
                beforePart(parts);
            if (isDown)
                return std::unexpected<net::HttpFailure>(std::in_place, notThere(), false);
            ++parts;
            partBytes += request.body.size();
        }
        auto answer = m_net.send(request, stop);
        ++requests;
        const bool isOrder = request.method == "POST" && request.url.ends_with("/jobs");
        orders += isOrder ? 1 : 0;
        if (isOrder && lostAnswers > 0) {
            --lostAnswers;
            return std::unexpected<net::HttpFailure>(
                std::in_place, Error(net::NetError::CutOff, "lost", {{"host", "vidgo.example"}}), true);
        }
        if (answer && request.url.ends_with("/quotes") && shownPrice >= 0)
            answer->body = replaced(answer->body);
        if (answer && request.url.ends_with("/balance") && shownBalance >= 0)
            answer->body = Json(Json::Object{{"available", shownBalance}}).dump();
        return answer;
    }
    net::DownloadResult download(const net::DownloadRequest& request, const std::stop_token& stop,
                                 const Progress& progress) override
    {
        if (isDown || isFileDown)
            return std::unexpected<net::DownloadFailure>(std::in_place, notThere(), 0);
        return m_net.download(request, stop, progress);
    }

    std::atomic<bool> isDown = false;
    std::atomic<bool> isFileDown = false; ///< Files only.
    std::atomic<int> lostAnswers = 0;     ///< Of the next orders, which arrive all the same.
    std::atomic<int> orders = 0;          ///< That arrived.
    std::atomic<int> requests = 0;        ///< The same, of whatever kind.
    std::atomic<int> uploads = 0;
    std::atomic<int> parts = 0;               ///< Of files that come in parts.
    std::atomic<std::size_t> partBytes = 0;   ///< All of them.
    std::function<void(int part)> beforePart; ///< With its number, from 0.
    std::int64_t shownPrice = -1;   ///< What quotes say in the place of the price; below 0: the price.
    std::int64_t shownBalance = -1; ///< The same of the balance.

private:
    static Error notThere() { return {net::NetError::NotConnected, "down", {{"host", "vidgo.example"}}}; }
    std::string replaced(const std::string& body) const
    {
        auto answer = *Json::parse(body, "quotes")->asObject();
        for (auto& quote : *answer["quotes"].asArray())
            (*quote.asObject())["amount"] = shownPrice;
        return Json(std::move(answer)).dump();
    }

    net::CurlHttpClient& m_net;
};

/// Lets no time pass.
class NoWait final : public net::Pause
{
public:
    void wait(std::chrono::milliseconds, const std::stop_token&) override {}
};

/// Somebody's computer, with a queue of its own, and the server at which they have credits.
class RemoteFixture
{
public:
    explicit RemoteFixture(sandbox::ProviderTown& town, const ServerFixture::Adjust& adjust = {})
        : work(storage::Backend::Sqlite, nullptr, town,
               [&adjust](app_server::ServerConfig& config) {
                   config.port = 0;
                   config.requestsPerMinute = 1'000'000; // a test asks faster than a person
                   if (adjust)
                       adjust(config);
               })
        , front(must(app_server::ServerFront::open(work.server.config, {.backend = *work.server.backend_,
                                                                        .clock = work.server.clock,
                                                                        .random = work.server.random,
                                                                        .log = work.server.log})))
        , net(curl)
        , link(must(client::ServerAddress::from("http://127.0.0.1:" + std::to_string(front->port()))),
               {.http = net,
                .downloader = net,
                .streams = curl,
                .secrets = keychain,
                .log = work.server.log,
                .random = work.server.random,
                .pause = pause,
                .clock = work.server.clock})
        , account({.link = link, .secrets = keychain, .log = work.server.log, .clock = work.server.clock})
    {
        const auto steps = must(storage::loadMigrations(sourcePath("resources") / "sql"));
        must(storage::migrate(*database, steps, storage::MigrationMode::Apply, work.server.clock,
                              work.server.log));
        signIn();
        start();
    }
    ~RemoteFixture() { front->stop(1s); }
    RemoteFixture(const RemoteFixture&) = delete;
    RemoteFixture& operator=(const RemoteFixture&) = delete;

    template <class Value>
    static Value must(Result<Value> result)
    {
        return ServerFixture::must(std::move(result));
    }

    /// As the person of `work`.
    void signIn()
    {
        must(account.signIn({.address = work.server.email,
                             .password = Secret(ServerFixture::kPassword),
                             .deviceName = "Ann's laptop",
                             .platform = "Debian 12"},
                            {}));
    }
    AccountId whose() { return must(link.account()).value_or(AccountId()); }

    /// The program begins anew.
    void start()
    {
        worker.reset();
        worker = std::make_unique<jobs::GenerationWorker>(jobs::GenerationWorker::Parts{
            .store = store,
            .purses = {purse, purse},
            .chooser = chooser,
            .gate = gate,
            .fetcher = fetching,
            .keeper = keeper,
            .finder = nullptr,
            .providerOf = [this](std::string_view id) { return providerOf(id); },
            .prices = prices,
            .clock = work.server.clock,
            .random = work.server.random,
            .log = work.server.log,
            .folder = place.folder() / "work",
            .onChange = [this](const jobs::GenerationRow& row) { fractions.push_back(row.fraction); }});
    }

    /// With a picture that is too large for one request.
    jobs::GenerationOrder largeOrder(const std::string& job)
    {
        constexpr int kSide = 1800;
        auto image = must(media::Image::create(kSide, kSide, media::PixelFormat::Rgb8));
        for (int y = 0; y < kSide; ++y)
            work.server.random.fill({image.row(y), std::size_t{3} * kSide}); // nothing to compress
        const auto bytes = must(media::encodePicture(image, {.format = PictureFormat::Png}));
        const auto file = place.folder() / (job + ".png");
        if (!writeFile(file, bytes, Durability::None))
            qFatal("no picture");
        auto made = order(job);
        auto& input = made.request.inputs.front();
        input.path = toUtf8(file);
        input.file = {.sha256 = sha256(bytes),
                      .mediaType = "image/png",
                      .bytes = static_cast<std::int64_t>(bytes.size()),
                      .width = kSide,
                      .height = kSide};
        return made;
    }
    jobs::GenerationOrder order(const std::string& job, const std::string& prompt = "on a beach")
    {
        const auto file = place.folder() / (job + ".jpg");
        const auto bytes = WorkFixture::picture();
        if (!writeFile(file, bytes, Durability::None))
            qFatal("no picture");
        jobs::GenerationOrder order;
        order.job = JobId(job);
        order.run = RunId("run-" + job);
        order.account = whose();
        order.tool = Tool::ProductScene;
        order.wantedProvider = kServerProvider;
        order.request.operation = Operation::ProductScene;
        order.request.prompt = prompt;
        order.request.inputs = {{.role = InputRole::Picture,
                                 .path = toUtf8(file),
                                 .file = {.sha256 = sha256(bytes),
                                          .mediaType = "image/jpeg",
                                          .bytes = static_cast<std::int64_t>(bytes.size()),
                                          .width = 640,
                                          .height = 480}}};
        order.request.width = 640;
        order.request.height = 480;
        order.agreedAmount = WorkFixture::kPrice;
        return order;
    }
    void add(const jobs::GenerationOrder& order) { must(queue.add(order)); }
    jobs::GenerationView view(const std::string& job) { return must(queue.find(JobId(job))); }
    GenerationState state(const std::string& job) { return view(job).report.state; }

    /// Goes on here and, unless the server's own workers have a pause, there, until `isSo`; false: it never
    /// is.
    bool goOnUntil(const std::function<bool()>& isSo, bool serverWorks = true)
    {
        std::jthread there;
        if (serverWorks)
            there = std::jthread([this](const std::stop_token& stop) { work.server.backend_->work(stop); });
        for (int i = 0; i < 12'000; ++i) {
            static_cast<void>(worker->look());
            while (worker->step({})) {
            }
            if (isSo())
                return true;
            // Slowly enough that whoever waits for a busy disk keeps its lease, which is a minute of this
            // clock.
            work.server.clock.advance(50ms);
            std::this_thread::sleep_for(1ms);
        }
        return false;
    }
    bool goOnUntil(const std::string& job, GenerationState wanted, bool serverWorks = true)
    {
        return goOnUntil([&] { return state(job) == wanted; }, serverWorks);
    }
    /// Time passes here while nothing is to be had from the server.
    void goOnFor(std::chrono::milliseconds time)
    {
        for (auto passed = 0ms; passed < time; passed += 10s) {
            static_cast<void>(worker->look());
            while (worker->step({})) {
            }
            work.server.clock.advance(10s);
        }
        renew();
    }
    /// What the test itself asks with lives for a quarter of an hour.
    void renew() { work.ann = ServerFixture::text(work.server.signIn(), "access_token"); }
    std::size_t worksAtServer()
    {
        return work.server.call("jobs", {.token = work.ann}).find("items")->asArray()->size();
    }
    std::string stateAtServer()
    {
        const auto all = work.server.call("jobs", {.token = work.ann});
        const auto& items = *all.find("items")->asArray();
        return items.empty() ? std::string() : ServerFixture::text(items.front(), "state");
    }
    providers::Provider* providerOf(std::string_view id)
    {
        return id == kServerProvider && !isTakenOut ? &maker : nullptr;
    }

    WorkFixture work;
    bool isTakenOut = false;       ///< The server is in the settings no more.
    std::vector<double> fractions; ///< How far jobs were said to be.
    std::unique_ptr<app_server::ServerFront> front;
    NoWait pause;
    net::CurlHttpClient curl{
        {.proxy = {.use = net::ProxySettings::Use::None}, .retry = client::kPatience},
        {.log = work.server.log, .clock = work.server.clock, .random = work.server.random, .pause = pause}};
    CutNet net;
    secrets::MemorySecretStore keychain;
    client::ServerLink link;
    client::AccountClient account;

    TestDatabase place{storage::Backend::Sqlite, nullptr};
    std::unique_ptr<storage::Database> database = place.open();
    ProviderPrices prices;
    client::WorkClient client_{link};
    remote::ServerMaker maker{client_, work.server.clock};
    remote::ServerPurse purse{&client_, work.server.clock};
    ListChooser others{{}};
    WordGate otherGate;
    remote::ServerChooser chooser{
        {.link = link, .work = client_, .others = others, .clock = work.server.clock}};
    remote::ServerGate gate{otherGate};
    providers::ResultFetcher fetcher{net, net::Reach::Public};
    jobs::ResultFetching fetching{fetcher};
    NoteKeeper keeper{place.folder() / "kept"};
    jobs::GenerationStore store{
        {.database = *database, .clock = work.server.clock, .home = place.folder().path()}};
    std::unique_ptr<jobs::GenerationWorker> worker;
    jobs::GenerationQueue queue{{.store = store,
                                 .purses = {purse, purse},
                                 .chooser = chooser,
                                 .providerOf = [this](std::string_view id) { return providerOf(id); },
                                 .prices = prices,
                                 .clock = work.server.clock,
                                 .random = work.server.random}};
};

} // namespace vidgo::test
