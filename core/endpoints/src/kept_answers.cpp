#include "kept_answers.h"

#include "vidgo/base/hash.h"

namespace vidgo::endpoints {
namespace {

// Between choosing who works on a request and its answer. Who is chosen for being quick must not ask the
// store.
constexpr std::chrono::milliseconds kOnItsWay{250};

constexpr std::size_t kTagDigits = 32;
constexpr std::size_t kBeside = 1'024; // what an answer takes besides its name and its body, roughly

std::size_t weightOf(std::string_view name, const api::Response& response)
{
    return kBeside + name.size() + response.text().size();
}

std::string nameOf(const api::Request& request)
{
    std::string name;
    name.reserve(request.path.size() + 1 + request.query.size());
    return name.append(request.path).append("?").append(request.query);
}

} // namespace

KeptAnswers::KeptAnswers(const Clock& clock)
    : m_clock(clock)
{}

std::shared_ptr<const api::Response> KeptAnswers::young(const api::Request& request,
                                                        std::chrono::milliseconds age) const
{
    const auto name = nameOf(request);
    const auto now = m_clock.now();
    const auto isYoung = [&](Timestamp since) { return since <= now && now - since < age; };
    const std::scoped_lock lock(m_mutex);
    const auto origin = m_letIn.find(request.origin);
    if (origin == m_letIn.end() || !isYoung(origin->second))
        return {};
    const auto kept = m_answers.find(name);
    return kept != m_answers.end() && isYoung(kept->second.since) ? kept->second.response : nullptr;
}

std::optional<api::Response> KeptAnswers::find(const api::Request& request) const
{
    const auto kept = young(request, kAge);
    return kept ? std::optional(*kept) : std::nullopt;
}

bool KeptAnswers::isAtHand(const api::Request& request) const
{
    const bool isRead = request.method == api::Method::Get || request.method == api::Method::Head;
    return isRead && young(request, kAge - kOnItsWay);
}

void KeptAnswers::keep(const api::Request& request, api::Response& response, Timestamp asked)
{
    const auto* const text = std::get_if<std::string>(&response.body);
    if (response.status != 200 || !text || text->size() > kLongestBody)
        return;
    response.headers.emplace_back("ETag", "\"" + sha256(*text).substr(0, kTagDigits) + "\"");
    auto kept = std::make_shared<const api::Response>(response);
    const std::scoped_lock lock(m_mutex);
    auto name = nameOf(request);
    const auto weight = weightOf(name, *kept);
    if (m_bytes + weight > kMostBytes) {
        m_answers.clear();
        m_bytes = 0;
    }
    if (m_letIn.size() >= kMostOrigins)
        m_letIn.clear();
    m_letIn[request.origin] = asked;
    auto& place = m_answers[name];
    if (place.response)
        m_bytes -= weightOf(name, *place.response);
    m_bytes += weight;
    place = {.response = std::move(kept), .since = asked};
}

} // namespace vidgo::endpoints
