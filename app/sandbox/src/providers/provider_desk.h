#pragma once

#include <deque>
#include <expected>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "members.h"
#include "provider_parts.h"
#include "results/result_maker.h"
#include "vidgo/base/clock.h"
#include "vidgo/sandbox/provider_stand_in.h"

namespace vidgo::sandbox {

/// What all stand-ins of providers have in common: who may call, tasks that move on with the clock, files,
/// credit, faults, notices and commands. A provider is a subclass that says which calls there are, what their
/// bodies may hold, and how answers look.
class ProviderDesk
{
public:
    struct Setup
    {
        const Clock& clock;
        ResultMaker& maker;
        ProviderStandIn::Pace pace;
        std::int64_t balance = 0;
        std::int64_t orders = 100; ///< That the balance is enough for.
    };
    /// How this provider is recognised and asked.
    struct Face
    {
        std::string_view id;
        std::string key;
        std::string_view keyHeader = "authorization";
        std::string_view keyPrefix = "Bearer ";
        std::string_view base; ///< Behind host and port: "/api/platform".
        /// Whether what the rules of safety forbid is refused at once, or becomes a task that fails.
        bool refusesAtOnce = false;
        bool keyOpensFiles = false; ///< Results are fetched with the key.
        std::chrono::hours resultLife{24};
        /// Asking how a task stands gives a fresh address for its result.
        bool renewsResults = false;
    };

    ProviderDesk(const Setup& setup, Face face);
    virtual ~ProviderDesk();
    ProviderDesk(const ProviderDesk&) = delete;
    ProviderDesk& operator=(const ProviderDesk&) = delete;

    Outcome open(std::uint16_t port);
    /// Ends the threads that call back into it, before any part of it goes away.
    void close();
    const Face& face() const { return m_face; }
    const Secret& key() const { return m_key; }
    virtual std::string url(std::string_view name) const;
    Recorder& recorder() { return m_recorder; }
    Outbox& outbox() { return m_outbox; }
    HttpListener& listener() { return *m_listener; }

    // See ProviderStandIn.
    std::vector<ProviderStandIn::Create> creates() const;
    std::string stateOf(std::string_view task) const;
    void setPace(const ProviderStandIn::Pace& pace);
    void setBalance(std::int64_t amount);
    std::int64_t balance() const;
    void inject(const ProviderFault& fault, int times);
    void clearFaults();
    void setText(std::string text);
    void setWebhook(std::string url, const Secret& secret);
    Outcome endTask(std::string_view id, TaskEnd end);
    Outcome forgeNotice(std::string_view id);
    void advance();

protected:
    // ---- what a provider says
    virtual std::vector<Route> routes() = 0;
    virtual Answer refusal(const Trouble& trouble) = 0;
    /// A notice that a task has ended, under this secret.
    virtual std::optional<Letter> notice(const ProviderTask& task, const Secret& secret);

    // ---- what a provider uses, with the lock held
    /// Takes an order: charges for it and puts it into the table. Fails with OutOfCredit, or Refused where
    /// that is said at once.
    Answered<ProviderTask*> accept(Order order);
    /// For what is answered without an order.
    bool lacksCredit();
    bool refuses(std::string_view words);
    ProviderTask* taskOf(std::string_view id);
    /// How it stands, told so that faults of readings are in it. Counts as a reading.
    Standing read(ProviderTask& task);
    TaskStage stageOf(const ProviderTask& task) const;
    bool cancel(ProviderTask& task);
    /// The address of its result.
    std::string resultUrl(const ProviderTask& task) const;
    /// Its result, made now.
    Result<Made> resultOf(const ProviderTask& task);

    /// The bytes behind a member that names a file, checked against the rule.
    Answered<Input> input(const std::string& reference, const InputRule& rule);
    /// Keeps a file that was uploaded; gives its address.
    std::string keepUpload(std::string bytes, std::string mediaType);
    /// Puts bytes where keepUpload() kept a place.
    void fillUpload(std::string_view url, std::string bytes, std::string mediaType);
    Answered<Input> inputOfBytes(std::string bytes, const InputRule& rule);

    std::string nextUuid();
    std::int64_t nextNumber() { return ++m_lastNumber; }
    std::string nowText() const { return toIso8601(m_setup.clock.now()); }
    const Clock& clock() const { return m_setup.clock; }
    const std::string& scriptedText() const { return m_text; }
    const std::string& webhookUrl() const { return m_webhookUrl; }
    const Secret& webhookSecret() const { return m_webhookSecret; }
    std::int64_t price() const { return m_price; }
    std::int64_t balanceNow() const { return m_balance; }
    const std::deque<ProviderTask>& tasks() const { return m_tasks; }
    int runningNow() const;
    ResultMaker& maker() { return m_setup.maker; }
    std::string selfUrl() const { return m_listener->url(); }

private:
    using Lock = std::scoped_lock<std::mutex>;
    struct Planned
    {
        ProviderFault fault;
        int times = 1;
    };
    struct StoredFile
    {
        std::string bytes; ///< Of an upload.
        std::string mediaType;
        int task = -1; ///< Number of the task whose result it is.
    };
    struct Match
    {
        const Route* route = nullptr;
        std::vector<std::string> parts;
        bool isPathKnown = false;
    };

    Answer handle(const Request& request);
    Answer handleApi(const Request& request);
    Answered<Answer> call(const Route& route, const Request& request, std::vector<std::string> parts);
    std::optional<Trouble> refusalOfCaller(const Route& route, const Request& request);
    Answer troubled(const Trouble& trouble, const Request& request);
    Match match(const Request& request) const;
    Answer mangled(Answer answer, const ProviderFault& fault) const;
    Answer serveFile(const Request& request);
    Answer serveResult(const ProviderTask& task, const Request& request);
    Fault plannedFor(const Request& request);
    std::optional<ProviderFault> takeFault(std::initializer_list<ProviderFault::Kind> kinds,
                                           ProviderFault::On on);
    void applyFaults(ProviderTask& task, std::string_view words);
    void renew(ProviderTask& task) const;
    void tellWhatEnded();
    Answer handleControl(const Request& request);
    Json stateForControl() const;
    std::optional<Answer> command(std::string_view name, const Json& arguments);
    std::optional<Answer> commandForTask(std::string_view name, const Json& arguments);
    Answered<std::string> fetch(const std::string& url, const InputRule& rule);

    Setup m_setup;
    Timestamp m_began;
    Face m_face;
    Secret m_key;
    Recorder m_recorder;
    Outbox m_outbox;
    mutable std::mutex m_mutex;
    std::vector<Route> m_routes;
    std::deque<ProviderTask> m_tasks;
    std::map<std::string, StoredFile, std::less<>> m_files;
    std::vector<ProviderStandIn::Create> m_creates;
    std::deque<Planned> m_faults;
    std::int64_t m_balance = 0;
    std::int64_t m_price = 1;
    std::int64_t m_lastNumber = 0;
    std::string m_text;
    std::string m_webhookUrl;
    Secret m_webhookSecret;
    std::unique_ptr<HttpListener> m_listener; // ends before what it uses
};

using DeskMaker = std::unique_ptr<ProviderDesk> (*)(const ProviderDesk::Setup&);
std::unique_ptr<ProviderDesk> makePiapi(const ProviderDesk::Setup& setup);
std::unique_ptr<ProviderDesk> makePollo(const ProviderDesk::Setup& setup);
std::unique_ptr<ProviderDesk> makeA2e(const ProviderDesk::Setup& setup);
std::unique_ptr<ProviderDesk> makeGemini(const ProviderDesk::Setup& setup);
std::unique_ptr<ProviderDesk> makeLeonardo(const ProviderDesk::Setup& setup);
std::unique_ptr<ProviderDesk> makeRunway(const ProviderDesk::Setup& setup);
std::unique_ptr<ProviderDesk> makeGoEnhance(const ProviderDesk::Setup& setup);
std::unique_ptr<ProviderDesk> makeSpeech(const ProviderDesk::Setup& setup);

} // namespace vidgo::sandbox
