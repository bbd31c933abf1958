#include "provider_desk.h"

#include <algorithm>

#include "vidgo/base/base_error.h"
#include "wire_text.h"

// Calls, keys, faults.
namespace vidgo::sandbox {

using Kind = ProviderFault::Kind;
using On = ProviderFault::On;

namespace {

constexpr std::string_view kControl = "/_control/";
constexpr std::string_view kFiles = "/_files/";
constexpr std::string_view kTrap = "/_trap/";
constexpr std::size_t kMostBody = 220ULL * 1024 * 1024;
constexpr std::size_t kHuge = 48ULL * 1024 * 1024;

std::vector<std::string_view> segmentsOf(std::string_view path)
{
    std::vector<std::string_view> segments;
    while (!path.empty()) {
        path.remove_prefix(1); // the slash
        segments.push_back(path.substr(0, path.find('/')));
        path.remove_prefix(segments.back().size());
    }
    return segments;
}

// A segment against one of a route; what stands for "{}" goes into `parts`.
bool fits(std::string_view segment, std::string_view pattern, std::vector<std::string>& parts)
{
    const auto hole = pattern.find("{}");
    if (hole == std::string_view::npos)
        return segment == pattern;
    const auto before = pattern.substr(0, hole);
    const auto behind = pattern.substr(hole + 2);
    const bool isFitting = segment.size() > before.size() + behind.size() && segment.starts_with(before) &&
                           segment.ends_with(behind);
    if (isFitting)
        parts.emplace_back(segment.substr(before.size(), segment.size() - before.size() - behind.size()));
    return isFitting;
}

std::optional<std::vector<std::string>> partsOf(std::string_view path, std::string_view pattern)
{
    const auto segments = segmentsOf(path);
    const auto patterns = segmentsOf(pattern);
    std::vector<std::string> parts;
    if (segments.size() != patterns.size())
        return std::nullopt;
    for (std::size_t i = 0; i < segments.size(); ++i)
        if (!fits(segments[i], patterns[i], parts))
            return std::nullopt;
    return parts;
}

Trouble onPurpose(const ProviderFault& fault)
{
    const auto kind = fault.kind == Kind::RateLimited   ? Trouble::Kind::RateLimited
                      : fault.kind == Kind::ServerError ? Trouble::Kind::ServerError
                                                        : Trouble::Kind::Unavailable;
    return {.kind = kind, .what = "on purpose", .retryAfter = fault.retryAfter};
}

Fault::Kind wireKind(Kind kind)
{
    switch (kind) {
    case Kind::Slow:
        return Fault::Kind::Delay;
    case Kind::CutBefore:
        return Fault::Kind::CutBefore;
    case Kind::CutAfter:
        return Fault::Kind::CutAfter;
    case Kind::CutInside:
        return Fault::Kind::CutInside;
    case Kind::Drip:
        return Fault::Kind::Drip;
    default:
        return Fault::Kind::None;
    }
}

} // namespace

ProviderDesk::ProviderDesk(const Setup& setup, Face face)
    : m_setup(setup)
    , m_began(setup.clock.now())
    , m_face(std::move(face))
    , m_key(m_face.key)
    , m_outbox(setup.clock,
               {.mostTries = 3, .pause = std::chrono::seconds(5), .patience = std::chrono::seconds(5)})
    , m_balance(setup.balance)
    , m_price(std::max<std::int64_t>(1, setup.balance / setup.orders))
{}

ProviderDesk::~ProviderDesk() = default;

Outcome ProviderDesk::open(std::uint16_t port)
{
    m_routes = routes();
    auto listener =
        HttpListener::open({.port = port,
                            .maxBody = kMostBody,
                            .recorder = &m_recorder,
                            .plan = [this](const Request& request) { return plannedFor(request); }},
                           [this](const Request& request) { return handle(request); });
    if (!listener)
        return failure(listener);
    m_listener = std::move(*listener);
    return {};
}

void ProviderDesk::close()
{
    m_outbox.stop();
    m_listener.reset();
}

std::string ProviderDesk::url(std::string_view) const
{
    return m_listener->url() + std::string(m_face.base);
}

std::optional<Letter> ProviderDesk::notice(const ProviderTask&, const Secret&)
{
    return std::nullopt;
}

Answer ProviderDesk::handle(const Request& request)
{
    if (request.path().starts_with(kControl))
        return handleControl(request);
    const Lock lock(m_mutex);
    tellWhatEnded();
    if (request.path().starts_with(kTrap)) {
        m_recorder.unexpected("a redirect to this computer was followed");
        return {.body = "trap"};
    }
    return request.path().starts_with(kFiles) ? serveFile(request) : handleApi(request);
}

ProviderDesk::Match ProviderDesk::match(const Request& request) const
{
    Match found;
    for (const auto& route : m_routes) {
        auto parts = partsOf(request.path(), route.path);
        found.isPathKnown = found.isPathKnown || parts.has_value();
        if (!parts || route.method != request.method)
            continue;
        found.route = &route;
        found.parts = std::move(*parts);
        break;
    }
    return found;
}

Answer ProviderDesk::handleApi(const Request& request)
{
    auto matched = match(request);
    if (!matched.route)
        return troubled({.kind = matched.isPathKnown ? Trouble::Kind::WrongMethod : Trouble::Kind::NoPath,
                         .what = "there is no such call"},
                        request);
    const auto status =
        takeFault({Kind::RateLimited, Kind::ServerError, Kind::Unavailable}, matched.route->on);
    if (status && !status->isHandled)
        return troubled(onPurpose(*status), request);
    const auto twist = takeFault({Kind::MalformedJson, Kind::Html, Kind::Empty, Kind::WrongType, Kind::Huge},
                                 matched.route->on);
    auto answered = call(*matched.route, request, std::move(matched.parts));
    if (status)
        return troubled(onPurpose(*status), request);
    auto answer = answered ? std::move(*answered) : troubled(answered.error(), request);
    return twist ? mangled(std::move(answer), *twist) : answer;
}

Answered<Answer> ProviderDesk::call(const Route& route, const Request& request,
                                    std::vector<std::string> parts)
{
    if (auto refused = refusalOfCaller(route, request))
        return std::unexpected(std::move(*refused));
    const auto query = readForm(request.query());
    if (!query)
        return badRequest("the query is malformed");
    for (const auto& field : *query)
        if (std::ranges::find(route.query, field.name) == route.query.end())
            return badRequest("the query has an unknown name: " + field.name);
    Json body;
    if (route.body == Route::Body::Json) {
        if (typeOnly(request.header("content-type")) != "application/json")
            return badRequest("the content type is not application/json");
        auto parsed = Json::parse(request.body);
        if (!parsed || !parsed->asObject())
            return badRequest("the body is no JSON object");
        body = std::move(*parsed);
    } else if (route.body == Route::Body::None && !request.body.empty()) {
        return badRequest("there is a body");
    }
    return route.handler({.request = request, .body = body, .query = *query, .parts = std::move(parts)});
}

std::optional<Trouble> ProviderDesk::refusalOfCaller(const Route& route, const Request& request)
{
    if (route.key == Route::Key::Any)
        return std::nullopt;
    if (route.key == Route::Key::None) {
        if (!request.header(m_face.keyHeader).empty() || !request.header("authorization").empty())
            return Trouble{.kind = Trouble::Kind::BadRequest,
                           .what = "the key was sent where it does not belong"};
        return std::nullopt;
    }
    const bool isBearer = route.key == Route::Key::Bearer;
    const auto sent = request.header(isBearer ? "authorization" : m_face.keyHeader);
    const auto prefix = isBearer ? std::string_view("Bearer ") : m_face.keyPrefix;
    if (sent.empty() || !sent.starts_with(prefix))
        return Trouble{.kind = Trouble::Kind::NoKey, .what = "there is no key in its header"};
    if (!equalInConstantTime(sent.substr(prefix.size()), m_key.reveal()))
        return Trouble{.kind = Trouble::Kind::WrongKey, .what = "the key is unknown"};
    return std::nullopt;
}

Answer ProviderDesk::troubled(const Trouble& trouble, const Request& request)
{
    if (trouble.isUnexpected())
        m_recorder.unexpected(request.method + " " + std::string(request.path()) + ": " + trouble.what);
    auto answer = refusal(trouble);
    if (trouble.retryAfter > 0)
        answer.headers.push_back({"Retry-After", std::to_string(trouble.retryAfter)});
    return answer;
}

Answer ProviderDesk::mangled(Answer answer, const ProviderFault& fault) const
{
    switch (fault.kind) {
    case Kind::MalformedJson:
        answer.body.resize(answer.body.size() / 2);
        return answer;
    case Kind::Html:
        return {.status = 200,
                .contentType = "text/html; charset=utf-8",
                .body = "<!DOCTYPE html><html><head><title>Just a moment</title></head><body>Checking your "
                        "connection.</body></html>",
                .headers = {}};
    case Kind::Empty:
        answer.body.clear();
        return answer;
    case Kind::WrongType:
        answer.contentType = "text/plain";
        return answer;
    case Kind::Huge:
        answer.body.append(kHuge, ' ');
        return answer;
    default:
        return answer;
    }
}

Fault ProviderDesk::plannedFor(const Request& request)
{
    if (request.path().starts_with(kControl))
        return {};
    const Lock lock(m_mutex);
    auto on = On::Result;
    if (!request.path().starts_with(kFiles)) {
        const auto matched = match(request);
        on = matched.route ? matched.route->on : On::None;
    }
    const auto fault =
        takeFault({Kind::Slow, Kind::CutBefore, Kind::CutAfter, Kind::CutInside, Kind::Drip}, on);
    return fault ? Fault{.kind = wireKind(fault->kind), .delay = fault->delay} : Fault{};
}

std::optional<ProviderFault> ProviderDesk::takeFault(std::initializer_list<Kind> kinds, On on)
{
    const auto found = std::ranges::find_if(m_faults, [&](const Planned& each) {
        const bool isPlace = each.fault.on == On::None ? on != On::Result : each.fault.on == on;
        return isPlace && std::ranges::find(kinds, each.fault.kind) != kinds.end();
    });
    if (found == m_faults.end())
        return std::nullopt;
    auto fault = found->fault;
    if (--found->times == 0)
        m_faults.erase(found);
    return fault;
}

void ProviderDesk::inject(const ProviderFault& fault, int times)
{
    static constexpr std::array kAnswers = {
        Kind::Slow,        Kind::CutBefore,   Kind::CutAfter,    Kind::CutInside,     Kind::Drip,
        Kind::RateLimited, Kind::ServerError, Kind::Unavailable, Kind::MalformedJson, Kind::Html,
        Kind::Empty,       Kind::WrongType,   Kind::Huge};
    auto planned = fault;
    if (std::ranges::find(kAnswers, fault.kind) == kAnswers.end())
        planned.on = On::Create;
    const Lock lock(m_mutex);
    if (times > 0)
        m_faults.push_back({.fault = planned, .times = times});
}

void ProviderDesk::clearFaults()
{
    const Lock lock(m_mutex);
    m_faults.clear();
}

} // namespace vidgo::sandbox
