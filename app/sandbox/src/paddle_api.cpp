#include <algorithm>
#include <array>

#include "control.h"
#include "paddle_desk.h"

// What the stand-in answers to requests.
namespace vidgo::sandbox {

namespace {

constexpr std::size_t kMostPerPage = 200;
constexpr std::size_t kUsualPerPage = 50;

PaddleError notFound(std::string_view what)
{
    return {.status = 404, .code = "not_found", .detail = std::string(what)};
}

Answer html(int status, std::string body)
{
    return {
        .status = status, .contentType = "text/html; charset=utf-8", .body = std::move(body), .headers = {}};
}

std::string_view memberText(const Json& object, std::string_view key)
{
    const auto* member = object.find(key);
    const auto* text = member ? member->asString() : nullptr;
    return text ? std::string_view(*text) : std::string_view();
}

// Whether a record is one that the query asks for: each of these parameters is a list of wanted values.
bool isWanted(const Json& record, const Fields& query)
{
    for (const auto& [name, value] : query) {
        if (name == "after" || name == "per_page" || name == "order_by")
            continue;
        const auto has = memberText(record, name);
        bool isOneOf = false;
        std::string_view rest = value;
        while (!rest.empty()) {
            const auto one = rest.substr(0, rest.find(','));
            rest.remove_prefix(std::min(rest.size(), one.size() + 1));
            isOneOf = isOneOf || one == has;
        }
        if (!isOneOf)
            return false;
    }
    return true;
}

std::vector<std::string_view> parametersOf(std::string_view kind)
{
    std::vector<std::string_view> names = {"after", "per_page", "order_by", "id"};
    const auto add = [&](std::initializer_list<std::string_view> more) { names.insert(names.end(), more); };
    if (kind == "customers")
        add({"email", "status"});
    if (kind == "transactions" || kind == "subscriptions" || kind == "adjustments")
        add({"customer_id", "status"});
    if (kind == "transactions" || kind == "adjustments")
        add({"subscription_id"});
    if (kind == "transactions")
        add({"origin"});
    if (kind == "adjustments")
        add({"transaction_id", "action"});
    return names;
}

std::string_view idOf(const Json& record)
{
    const auto id = memberText(record, "id");
    return id.empty() ? memberText(record, "event_id") : id;
}

// "/subscriptions/sub_…/cancel" in its parts.
std::vector<std::string_view> partsOf(std::string_view path)
{
    std::vector<std::string_view> parts;
    while (path.starts_with('/')) {
        path.remove_prefix(1);
        parts.push_back(path.substr(0, path.find('/')));
        path.remove_prefix(parts.back().size());
    }
    return parts;
}

} // namespace

Outcome PaddleStandIn::Desk::open()
{
    auto listener = HttpListener::open({.port = m_options.port, .recorder = &m_recorder},
                                       [this](const Request& request) { return handle(request); });
    if (!listener)
        return failure(listener);
    m_listener = std::move(*listener);
    return {};
}

Answer PaddleStandIn::Desk::handle(const Request& request)
{
    if (request.path().starts_with("/_control/"))
        return handleControl(request);
    if (request.path() == "/checkout" || request.path() == "/_page/choose")
        return page(request);
    if (request.path() == "/paddle.js" || request.path().starts_with("/_frame"))
        return script(request);
    return handleApi(request);
}

std::string PaddleStandIn::Desk::requestId()
{
    const auto number = std::to_string(++m_lastId);
    return "b15ec92e-0000-4000-8000-" + std::string(12 - std::min<std::size_t>(12, number.size()), '0') +
           number;
}

Answer PaddleStandIn::Desk::errorAnswer(const PaddleError& error, const Request& request)
{
    if (!error.isBusiness)
        m_recorder.unexpected("paddle: " + request.method + " " + request.target + ": " + error.code + " " +
                              error.detail);
    Json::Array fields;
    if (!error.field.empty())
        fields.emplace_back(Json::Object{{"field", error.field}, {"message", error.detail}});
    Json::Object inner{
        {"type", error.status >= 500 || error.status == 429 ? "api_error" : "request_error"},
        {"code", error.code},
        {"detail", error.detail.empty() ? Json("Request was not carried out.") : Json(error.detail)},
        {"documentation_url", "https://developer.paddle.com/errors/" + error.code}};
    if (!fields.empty())
        inner.emplace("errors", std::move(fields));
    return jsonAnswer(error.status, Json::Object{{"error", std::move(inner)},
                                                 {"meta", Json::Object{{"request_id", requestId()}}}});
}

std::optional<PaddleError> PaddleStandIn::Desk::refusalOfCaller(const Request& request) const
{
    const auto authorization = request.header("Authorization");
    if (authorization.empty())
        return PaddleError{.status = 403, .code = "authentication_missing", .detail = "no key"};
    if (!authorization.starts_with("Bearer "))
        return PaddleError{.status = 403, .code = "authentication_malformed", .detail = "not Bearer"};
    if (!equalInConstantTime(authorization.substr(7), m_options.apiKey.reveal()))
        return PaddleError{.status = 403, .code = "invalid_token", .detail = "not this key"};
    const auto version = request.header("Paddle-Version");
    if (!version.empty() && version != "1")
        return PaddleError{.code = "invalid_field", .detail = "Paddle-Version is not 1"};
    const bool hasBody = request.method != "GET";
    const auto type = request.header("Content-Type");
    if (hasBody && type != "application/json" && !type.starts_with("application/json;"))
        return PaddleError{.status = 415, .code = "unsupported_media_type", .detail = "not application/json"};
    if (!hasBody && !request.body.empty())
        return PaddleError{.code = "bad_request", .detail = "a GET with a body"};
    return std::nullopt;
}

Answer PaddleStandIn::Desk::handleApi(const Request& request)
{
    const Lock lock(m_mutex);
    if (const auto refusal = refusalOfCaller(request))
        return errorAnswer(*refusal, request);
    Json body;
    if (request.method != "GET") {
        auto parsed = Json::parse(request.body);
        if (!parsed)
            return errorAnswer({.code = "invalid_json", .detail = parsed.error().internal()}, request);
        body = std::move(*parsed);
    }
    std::optional<Refusal> planned;
    if (!m_refusals.empty()) {
        planned = m_refusals.front();
        m_refusals.pop_front();
    }
    Json meta = Json::Object{{"request_id", requestId()}};
    Answered data = Json();
    if (!planned || planned->isDoneAllTheSame)
        data = route(request, body, meta);
    if (planned) {
        auto answer =
            errorAnswer({.status = planned->status, .code = planned->code, .isBusiness = true}, request);
        if (planned->retryAfter > 0)
            answer.headers.push_back({"Retry-After", std::to_string(planned->retryAfter)});
        return answer;
    }
    if (!data)
        return errorAnswer(data.error(), request);
    return jsonAnswer(request.method == "POST" && partsOf(request.path()).size() == 1 ? 201 : 200,
                      Json::Object{{"data", std::move(*data)}, {"meta", std::move(meta)}});
}

PaddleStandIn::Desk::Answered PaddleStandIn::Desk::route(const Request& request, const Json& body, Json& meta)
{
    static constexpr std::array<std::string_view, 7> kKinds = {
        "customers", "prices", "transactions", "subscriptions", "adjustments", "currencies", "events"};
    const auto parts = partsOf(request.path());
    const auto query = readForm(request.query());
    if (parts.empty() || !query || std::ranges::find(kKinds, parts[0]) == kKinds.end())
        return std::unexpected(notFound("no such path"));
    if (parts.size() == 1 && request.method == "GET")
        return list(parts[0], *query, meta);
    if (!query->empty())
        return std::unexpected(invalidField(query->front().name, "is unknown here"));
    if (parts.size() == 1 && request.method == "POST") {
        if (parts[0] == "customers")
            return createCustomer(body);
        if (parts[0] == "transactions")
            return createTransaction(body);
        if (parts[0] == "adjustments")
            return createAdjustment(body);
    }
    if (parts.size() == 2)
        return routeOne(request, parts[0], parts[1], body);
    auto* subscription = parts.size() == 3 && parts[0] == "subscriptions" && parts[2] == "cancel"
                             ? find(m_subscriptions, parts[1])
                             : nullptr;
    if (subscription && request.method == "POST")
        return cancelSubscription(*subscription, body);
    return std::unexpected(notFound("no such path"));
}

PaddleStandIn::Desk::Answered PaddleStandIn::Desk::routeOne(const Request& request, std::string_view kind,
                                                            std::string_view id, const Json& body)
{
    if (request.method == "PATCH" && kind == "subscriptions")
        if (auto* subscription = find(m_subscriptions, id))
            return patchSubscription(*subscription, body);
    if (request.method == "GET" && kind != "events" && kind != "currencies" && kind != "adjustments")
        for (auto& record : all(kind, {}))
            if (idOf(record) == id)
                return std::move(record);
    return std::unexpected(notFound("no such thing"));
}

std::vector<Json> PaddleStandIn::Desk::all(std::string_view kind, const Fields& query) const
{
    std::vector<Json> records;
    const auto add = [&](Json record) {
        if (isWanted(record, query))
            records.push_back(std::move(record));
    };
    if (kind == "customers")
        for (const auto& record : m_customers)
            add(customerJson(record));
    if (kind == "prices")
        for (const auto& record : m_options.prices)
            add(priceJson(record));
    if (kind == "transactions")
        for (const auto& record : m_transactions)
            add(transactionJson(record, books()));
    if (kind == "subscriptions")
        for (const auto& record : m_subscriptions)
            add(subscriptionJson(record, books(), false));
    if (kind == "adjustments")
        for (const auto& record : m_adjustments)
            add(adjustmentJson(record));
    if (kind == "events")
        for (const auto& record : m_events)
            add(eventJson(record));
    if (kind == "currencies")
        for (const auto& record : m_options.currencies)
            add(Json::Object{{"code", record.code},
                             {"decimal_places", record.decimals},
                             {"minimum_payment_amount", std::to_string(record.lowestPayment)},
                             {"can_be_balance", record.code == "USD"}});
    return records;
}

PaddleStandIn::Desk::Answered PaddleStandIn::Desk::list(std::string_view kind, const Fields& query,
                                                        Json& meta) const
{
    const auto known = parametersOf(kind);
    for (const auto& field : query)
        if (std::ranges::find(known, field.name) == known.end())
            return std::unexpected(invalidField(field.name, "is unknown here"));
    const auto size =
        sandbox::find(query, "per_page") ? wholeNumber(valueOf(query, "per_page")) : kUsualPerPage;
    if (!size || *size < 1 || static_cast<std::size_t>(*size) > kMostPerPage)
        return std::unexpected(invalidField("per_page", "is not 1 to 200"));
    const auto order = valueOf(query, "order_by");
    if (!order.empty() && !order.ends_with("[ASC]") && !order.ends_with("[DESC]"))
        return std::unexpected(invalidField("order_by", "is not field[ASC] or field[DESC]"));
    auto records = all(kind, query);
    // The events come oldest first and all else newest first, when nothing else is said.
    if (order.ends_with("[DESC]") || (order.empty() && kind != "events" && kind != "currencies"))
        std::ranges::reverse(records);
    if (const auto after = valueOf(query, "after"); !after.empty()) {
        const auto at = std::ranges::find(records, after, idOf);
        if (at == records.end())
            return std::unexpected(invalidField("after", "is not known"));
        records.erase(records.begin(), at + 1);
    }
    const auto total = static_cast<std::int64_t>(records.size());
    const bool hasMore = total > *size;
    if (hasMore)
        records.resize(static_cast<std::size_t>(*size));
    auto next = m_listener->url() + "/" + std::string(kind);
    auto nextQuery = query;
    std::erase_if(nextQuery, [](const Field& field) { return field.name == "after"; });
    if (!records.empty())
        nextQuery.push_back({"after", std::string(idOf(records.back()))});
    meta.asObject()->emplace("pagination", Json::Object{{"per_page", Json(*size)},
                                                        {"next", next + "?" + writeForm(nextQuery)},
                                                        {"has_more", hasMore},
                                                        {"estimated_total", total}});
    return Json(Json::Array(records.begin(), records.end()));
}

Answer PaddleStandIn::Desk::page(const Request& request)
{
    const auto fields = readForm(request.method == "GET" ? request.query() : std::string_view(request.body));
    if (!fields)
        return html(400, "<!doctype html><title>Paddle (sandbox)</title><p>Not a form.</p>");
    if (request.path() == "/_page/choose") {
        const auto chosen =
            choose(valueOf(*fields, "transaction"), paddleChoiceFromId(valueOf(*fields, "choice")));
        return html(chosen ? 200 : 409,
                    "<!doctype html><title>Paddle (sandbox)</title><p>" +
                        std::string(chosen ? "Done. You may close this page." : "This can't be paid now.") +
                        "</p>");
    }
    const Lock lock(m_mutex);
    const auto* transaction = find(m_transactions, valueOf(*fields, "_ptxn"));
    return transaction ? html(200, paddlePage(*transaction, books()))
                       : html(404, "<!doctype html><title>Paddle (sandbox)</title><p>No such checkout.</p>");
}

Answer PaddleStandIn::Desk::handleControl(const Request& request)
{
    const auto state = [this] {
        Json::Object lists;
        for (const auto* prefix : {"txn", "sub", "adj"}) {
            Json::Array list;
            for (const auto& id : ids(prefix))
                list.emplace_back(Json::Object{{"id", id}, {"status", statusOf(id)}});
            lists.emplace(prefix, std::move(list));
        }
        return Json(std::move(lists));
    };
    return control({.outbox = m_outbox,
                    .recorder = m_recorder,
                    .state = state,
                    .command = [this](std::string_view name,
                                      const Json& arguments) { return command(name, arguments); }},
                   request);
}

std::optional<Answer> PaddleStandIn::Desk::command(std::string_view name, const Json& arguments)
{
    const auto id = textOf(arguments, "id");
    if (name == "choose")
        return controlAnswer(choose(id, paddleChoiceFromId(textOf(arguments, "choice"))));
    if (name == "advance" || name == "fail-period")
        return controlAnswer(renew(id, name == "advance"));
    if (name == "recover")
        return controlAnswer(recover(id));
    if (name == "give-up")
        return controlAnswer(giveUp(id));
    if (name == "approve" || name == "reject")
        return controlAnswer(decideRefund(id, name == "approve"));
    if (name == "charge-back")
        return controlAnswer(chargeBack(id));
    if (name == "reverse-charge-back")
        return controlAnswer(reverseChargeBack(id));
    if (name == "forge")
        return controlAnswer(postForged(id));
    if (name == "refuse-next") {
        refuseNext({}, 1);
        return jsonAnswer(200, Json::Object{{"done", true}});
    }
    return std::nullopt;
}

} // namespace vidgo::sandbox
