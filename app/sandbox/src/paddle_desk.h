#pragma once

#include <deque>
#include <mutex>

#include "paddle_records.h"
#include "vidgo/sandbox/http.h"

namespace vidgo::sandbox {

/// Why Paddle would not do something.
struct PaddleError
{
    int status = 400;
    std::string code;
    std::string detail;
    /// Whether a careful client can meet it; what it can't is written down as unexpected.
    bool isBusiness = false;
    std::string field; ///< That it is about, or empty.
};

/// What a member of a request has to be.
struct PaddleMember
{
    enum class Is { Text, Object, Array, Whole };
    std::string_view name;
    Is is = Is::Text;
    bool isNeeded = false;
    bool mayBeNull = false;
};

/// Holds a body against its members: each of its kind, none missing, none unknown.
std::optional<PaddleError> wrongMember(const Json& body, std::initializer_list<PaddleMember> members);
PaddleError invalidField(std::string_view field, std::string_view reason);

/// The stand-in itself: what is kept, what happens to it, and the answers to requests.
class PaddleStandIn::Desk
{
public:
    Desk(const Options& options, const Clock& clock)
        : m_options(options)
        , m_clock(clock)
        , m_outbox(clock, options.notices)
    {}

    Outcome open();
    HttpListener& listener() { return *m_listener; }
    Recorder& recorder() { return m_recorder; }
    Outbox& outbox() { return m_outbox; }

    // See PaddleStandIn.
    void setWebhookUrl(std::string url);
    void refuseNext(const Refusal& refusal, int times);
    Outcome choose(std::string_view transaction, PaddleChoice choice);
    Outcome renew(std::string_view subscription, bool isPaid);
    Outcome recover(std::string_view subscription);
    Outcome giveUp(std::string_view subscription);
    void declineChanges(bool isDeclined);
    Outcome decideRefund(std::string_view adjustment, bool isApproved);
    Outcome chargeBack(std::string_view transaction);
    Outcome reverseChargeBack(std::string_view transaction);
    Result<Answer> forge(std::string_view transaction);
    Outcome postForged(std::string_view transaction);
    std::vector<std::string> ids(std::string_view prefix) const;
    std::map<std::string, std::int64_t> taken() const;
    std::string statusOf(std::string_view id) const;

private:
    using Lock = std::scoped_lock<std::mutex>;
    using Answered = std::expected<Json, PaddleError>; // what stands under "data"

    // ---- requests (paddle_api.cpp)
    Answer handle(const Request& request);
    Answer handleApi(const Request& request);
    std::optional<PaddleError> refusalOfCaller(const Request& request) const;
    Answered route(const Request& request, const Json& body, Json& meta);
    Answered routeOne(const Request& request, std::string_view kind, std::string_view id, const Json& body);
    Answered list(std::string_view kind, const Fields& query, Json& meta) const;
    std::vector<Json> all(std::string_view kind, const Fields& query) const;
    Answer page(const Request& request);
    Answer handleControl(const Request& request);
    std::optional<Answer> command(std::string_view name, const Json& arguments);
    Answer errorAnswer(const PaddleError& error, const Request& request);
    std::string requestId();

    // ---- the script in a page of the merchant (paddle_script.cpp)
    Answer script(const Request& request);
    Answer frame(std::string_view callsText);
    Answer chooseInFrame(const Fields& fields);
    std::optional<PaddleError> wrongCalls(const Json& calls) const;
    std::optional<PaddleError> wrongStart(const Json& name, const Json* argument, std::size_t index) const;
    std::optional<PaddleError> wrongOpening(const Json& options) const;

    // ---- calls that change something (paddle_calls.cpp)
    Answered createCustomer(const Json& body);
    Answered createTransaction(const Json& body);
    Answered createAdjustment(const Json& body);
    Answered patchSubscription(PaddleSubscription& subscription, const Json& body);
    Answered changeItems(PaddleSubscription& subscription, const Json& body);
    Answered cancelSubscription(PaddleSubscription& subscription, const Json& body);
    std::expected<std::vector<PaddleItem>, PaddleError> readItems(const Json& items,
                                                                  const std::string& currency);
    std::optional<PaddleError> takeParts(const Json& body, PaddleTransaction& transaction,
                                         PaddleAdjustment& adjustment);

    // ---- with the lock held (paddle_stand_in.cpp)
    PaddleBooks books() const { return {.prices = m_options.prices, .taxPercent = m_options.taxPercent}; }
    template <class Record>
    static Record* find(std::deque<Record>& records, std::string_view id);
    std::string nextId(std::string_view prefix);
    void tell(std::string type, Json data);
    void tell(std::string_view step, PaddleTransaction& transaction);
    void tell(std::string_view step, PaddleSubscription& subscription);
    void tell(std::string_view step, PaddleAdjustment& adjustment);
    void complete(PaddleTransaction& transaction);
    void beginSubscription(PaddleTransaction& transaction);
    PaddleTransaction& bill(PaddleSubscription& subscription, std::string origin,
                            std::vector<PaddleItem> items);
    void endSubscription(PaddleSubscription& subscription);
    std::string signedBody(std::string_view transaction);

    Options m_options;
    const Clock& m_clock;
    Recorder m_recorder;
    Outbox m_outbox;
    mutable std::mutex m_mutex;
    std::deque<PaddleCustomer> m_customers;
    std::deque<PaddleTransaction> m_transactions;
    std::deque<PaddleSubscription> m_subscriptions;
    std::deque<PaddleAdjustment> m_adjustments;
    std::deque<PaddleEvent> m_events;
    std::deque<Refusal> m_refusals;
    bool m_areChangesDeclined = false;
    std::int64_t m_lastId = 0;
    std::unique_ptr<HttpListener> m_listener; // ends before what it uses
};

template <class Record>
Record* PaddleStandIn::Desk::find(std::deque<Record>& records, std::string_view id)
{
    for (auto& record : records)
        if (record.id == id)
            return &record;
    return nullptr;
}

} // namespace vidgo::sandbox
