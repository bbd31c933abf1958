#include "task_shop.h"

#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"
#include "vidgo/base/hash.h"
#include "vidgo/base/json.h"

namespace vidgo::test {

using namespace std::chrono_literals;
using providers::ProviderError;
using providers::ProviderFailure;
using OnOrder = TaskShop::Plan::OnOrder;

namespace {

constexpr std::string_view kPicture = "\x89PNG\r\n\x1a\n and so on";

sandbox::Answer json(const Json& value, int status = 200)
{
    return {.status = status, .contentType = "application/json", .body = value.dump(), .headers = {}};
}

std::string textIn(const Json& value, std::string_view key)
{
    const auto* member = value.find(key);
    const auto* text = member ? member->asString() : nullptr;
    return text ? *text : std::string();
}

// "/piapi/tasks/7" → {"piapi", "tasks", "7"}
std::vector<std::string> piecesOf(std::string_view path)
{
    std::vector<std::string> pieces;
    while (!path.empty()) {
        path.remove_prefix(1);
        const auto end = path.find('/');
        pieces.emplace_back(path.substr(0, end));
        path = end == std::string_view::npos ? std::string_view() : path.substr(end);
    }
    return pieces;
}

} // namespace

// ---- The shop

TaskShop::TaskShop()
{
    auto opened =
        sandbox::HttpListener::open({.maxConnections = 512,
                                     .recorder = nullptr,
                                     .plan = [this](const auto& request) { return faultFor(request); }},
                                    [this](const sandbox::Request& request) { return handle(request); });
    if (!opened)
        std::abort();
    m_listener = std::move(*opened);
}

TaskShop::~TaskShop()
{
    m_listener.reset(); // its thread uses everything else
}

void TaskShop::plan(const Plan& plan)
{
    const std::scoped_lock lock(m_mutex);
    m_plans.push_back(plan);
}

TaskShop::Plan TaskShop::nextPlan(const std::string& provider, const std::string& label)
{
    if (!m_plans.empty()) {
        auto plan = m_plans.front();
        m_plans.pop_front();
        return plan;
    }
    return planner ? planner(provider, label) : Plan();
}

sandbox::Fault TaskShop::faultFor(const sandbox::Request& request)
{
    const auto pieces = piecesOf(request.path());
    if (request.method != "POST" || pieces.size() != 2)
        return {};
    auto body = Json::parse(request.body);
    const auto label = body ? textIn(*body, "label") : std::string();
    const std::scoped_lock lock(m_mutex);
    const auto plan = m_chosen[label] = nextPlan(pieces[0], label);
    if (plan.onOrder == OnOrder::CutBefore)
        return {.kind = sandbox::Fault::Kind::CutBefore};
    if (plan.onOrder == OnOrder::CutAfter)
        return {.kind = sandbox::Fault::Kind::CutAfter};
    return {};
}

sandbox::Answer TaskShop::handle(const sandbox::Request& request)
{
    const auto pieces = piecesOf(request.path());
    if (request.method == "POST" && pieces.size() == 2)
        return order(pieces[0], request.body);
    const std::scoped_lock lock(m_mutex);
    if (pieces.size() == 3 && pieces[1] == "labels") {
        for (const auto& [id, task] : m_tasks)
            if (task.provider == pieces[0] && task.label == pieces[2])
                return json(Json::Object{{"task", id}});
        return json(Json::Object{{"task", ""}});
    }
    const auto found = pieces.size() == 3 ? m_tasks.find(pieces[2]) : m_tasks.end();
    if (found == m_tasks.end())
        return json(Json::Object{{"message", "no such task"}}, 404);
    auto& task = found->second;
    if (pieces[1] == "results") {
        if (++task.results <= task.plan.lostResults)
            return {.status = 403, .contentType = "text/html", .body = "expired", .headers = {}};
        return {.status = 200,
                .contentType = "image/png",
                .body = task.plan.isNoPicture ? "<html>" : std::string(kPicture),
                .headers = {}};
    }
    if (request.method == "DELETE") {
        if (task.state == "queued" || task.state == "running")
            task.state = "cancelled";
        return json(Json::Object{{"state", task.state}});
    }
    ++m_polls;
    return poll(task);
}

sandbox::Answer TaskShop::order(const std::string& provider, const std::string& body)
{
    ++m_orders;
    auto read = Json::parse(body);
    if (!read)
        return json(Json::Object{{"message", "no JSON"}}, 400);
    const std::scoped_lock lock(m_mutex);
    const auto label = textIn(*read, "label");
    const auto plan = m_chosen[label];
    switch (plan.onOrder) {
    case OnOrder::Busy:
        return json(Json::Object{{"message", "come back later"}}, 503);
    case OnOrder::RateLimited:
        return {.status = 429,
                .contentType = "text/plain",
                .body = "slowly",
                .headers = {{"Retry-After", std::to_string(retryAfter)}}};
    case OnOrder::Refused:
        return json(Json::Object{{"message", "not that"}}, 400);
    case OnOrder::NoCredit:
        return json(Json::Object{{"message", "no credit"}}, 402);
    case OnOrder::Taken:
    case OnOrder::CutBefore:
    case OnOrder::CutAfter:
    case OnOrder::Garbage:
        break;
    }
    ++m_labels[provider + " " + label];
    const auto id = "task-" + std::to_string(++m_number);
    m_tasks[id] = {.id = id,
                   .provider = provider,
                   .label = label,
                   .prompt = textIn(*read, "prompt"),
                   .state = "queued",
                   .plan = plan};
    if (plan.onOrder == OnOrder::Garbage)
        return {.status = 200, .contentType = "text/html", .body = "<html>", .headers = {}};
    return json(Json::Object{{"task", id}});
}

sandbox::Answer TaskShop::poll(Task& task) const
{
    ++task.polls;
    if (task.state == "queued" || task.state == "running") {
        task.state = "running";
        if (task.plan.polls >= 0 && task.polls >= task.plan.polls)
            task.state = task.plan.fails ? "failed" : "done";
    }
    Json::Object answer{{"state", task.state}};
    if (task.plan.ahead >= task.polls)
        answer["ahead"] = task.plan.ahead - task.polls + 1;
    if (task.plan.polls > 0 && task.state == "running")
        answer["fraction"] = static_cast<double>(task.polls) / task.plan.polls;
    if (task.state == "done") {
        answer["result"] = m_listener->url() + "/" + task.provider + "/results/" + task.id;
        answer["seed"] = 42;
    }
    return json(Json(std::move(answer)));
}

std::vector<TaskShop::Task> TaskShop::tasks() const
{
    const std::scoped_lock lock(m_mutex);
    std::vector<Task> all;
    all.reserve(m_tasks.size());
    for (const auto& [id, task] : m_tasks)
        all.push_back(task);
    return all;
}

void TaskShop::forget()
{
    const std::scoped_lock lock(m_mutex);
    m_tasks.clear();
    m_labels.clear();
    m_plans.clear();
}

std::vector<std::string> TaskShop::repeated() const
{
    const std::scoped_lock lock(m_mutex);
    std::vector<std::string> all;
    for (const auto& [label, times] : m_labels)
        if (times > 1)
            all.push_back(label);
    return all;
}

// ---- Its providers

ShopProvider::ShopProvider(std::string shopUrl, const std::string& id, net::HttpClient& http)
    : m_url(std::move(shopUrl))
    , m_http(http)
{
    m_data.id = id;
    m_data.name = "The " + id;
    m_data.firstPoll = 5s;
    m_data.laterPoll = 10s;
    m_data.canCancel = true;
    ProviderModel model;
    model.id = id + "_picture";
    model.operation = Operation::TextToImage;
    model.deadline = 600s;
    m_data.models.push_back(std::move(model));
}

net::HttpResult ShopProvider::send(const std::string& method, const std::string& path,
                                   const std::string& body, const std::stop_token& stop)
{
    net::HttpRequest request;
    request.method = method;
    request.url = m_url + "/" + m_data.id + path;
    request.body = body;
    request.kind = method == "GET" ? net::CallKind::Read : net::CallKind::Write;
    if (!body.empty())
        request.headers.push_back({"Content-Type", "application/json"});
    return m_http.send(request, stop);
}

ProviderFailure ShopProvider::failureOf(const net::HttpAnswer& answer) const
{
    auto trouble = ProviderTrouble::Unknown;
    auto text = ProviderError::Unknown;
    switch (answer.status) {
    case 400:
        trouble = ProviderTrouble::Refused;
        text = ProviderError::Refused;
        break;
    case 402:
        trouble = ProviderTrouble::OutOfCredit;
        text = ProviderError::OutOfCredit;
        break;
    case 404:
        trouble = ProviderTrouble::Expired;
        text = ProviderError::Expired;
        break;
    case 429:
        trouble = ProviderTrouble::RateLimited;
        text = ProviderError::RateLimited;
        break;
    case 503:
        trouble = ProviderTrouble::Busy;
        text = ProviderError::Busy;
        break;
    default:
        break;
    }
    ProviderFailure failure(
        Error(text, "status " + std::to_string(answer.status), {{"provider", m_data.name}}), trouble);
    failure.status = answer.status;
    failure.raw = answer.body;
    if (answer.status == 429)
        failure.retryAfter =
            std::chrono::seconds(sandbox::wholeNumber(answer.header("Retry-After")).value_or(1));
    failure.mayHaveBegun = trouble == ProviderTrouble::Unknown;
    return failure;
}

ProviderFailure ShopProvider::failureOf(const net::HttpFailure& failure) const
{
    const bool isStopped = failure.is(BaseError::Cancelled);
    ProviderFailure made(isStopped
                             ? Error(failure)
                             : Error(ProviderError::Busy, failure.internal(), {{"provider", m_data.name}}),
                         ProviderTrouble::Busy);
    made.mayHaveBegun = failure.mayHaveArrived();
    return made;
}

providers::ProviderResult<providers::DeliveredInput>
ShopProvider::deliver(const providers::DeliverOrder& order, const std::stop_token& /*stop*/)
{
    return providers::DeliveredInput{
        .role = order.input.role, .reference = "data:,", .mediaType = "image/png"};
}

providers::ProviderResult<providers::Submitted> ShopProvider::submit(const providers::SubmitOrder& order,
                                                                     const std::stop_token& stop)
{
    auto answer =
        send("POST", "/tasks",
             Json(Json::Object{{"label", order.label}, {"prompt", order.request.prompt}}).dump(), stop);
    if (!answer)
        return std::unexpected(failureOf(answer.error()));
    if (answer->status != 200)
        return std::unexpected(failureOf(*answer));
    auto read = Json::parse(answer->body);
    const auto task = read ? textIn(*read, "task") : std::string();
    if (task.empty())
        return std::unexpected(failureOf(*answer));
    return providers::Submitted{.taskId = task, .news = {}};
}

providers::ProviderResult<providers::TaskNews> ShopProvider::poll(const providers::TaskRef& task,
                                                                  const std::stop_token& stop)
{
    auto answer = send("GET", "/tasks/" + task.id, {}, stop);
    if (!answer)
        return std::unexpected(failureOf(answer.error()));
    if (answer->status != 200)
        return std::unexpected(failureOf(*answer));
    ++m_polls;
    auto read = Json::parse(answer->body);
    if (!read)
        return std::unexpected(failureOf(*answer));
    const auto state = textIn(*read, "state");
    providers::TaskNews news;
    news.state = state == "done"        ? providers::TaskState::Succeeded
                 : state == "failed"    ? providers::TaskState::Failed
                 : state == "cancelled" ? providers::TaskState::Cancelled
                 : state == "running"   ? providers::TaskState::Running
                                        : providers::TaskState::Queued;
    if (const auto* fraction = read->find("fraction"))
        news.fraction = fraction->number();
    if (const auto* ahead = read->find("ahead"))
        news.ahead = static_cast<int>(*ahead->asInt());
    if (news.state == providers::TaskState::Succeeded) {
        news.results.push_back({.url = textIn(*read, "result"), .bytes = {}, .mediaType = {}});
        news.seed = 42;
    }
    return news;
}

providers::ProviderResult<providers::CancelAnswer> ShopProvider::cancel(const providers::TaskRef& task,
                                                                        const std::stop_token& stop)
{
    auto answer = send("DELETE", "/tasks/" + task.id, {}, stop);
    if (!answer)
        return std::unexpected(failureOf(answer.error()));
    if (answer->status != 200)
        return std::unexpected(failureOf(*answer));
    return providers::CancelAnswer::Cancelled;
}

providers::ProviderResult<std::vector<std::pair<std::string, Secret>>>
ShopProvider::resultHeaders(const providers::TaskResult& /*result*/) const
{
    return {};
}

providers::ProviderResult<providers::ProviderBalance> ShopProvider::balance(const std::stop_token& /*stop*/)
{
    return providers::ProviderBalance{.amount = "1", .unit = "usd", .running = {}};
}

providers::ProviderResult<void> ShopProvider::checkKey(const Secret& /*key*/, const std::stop_token& /*stop*/)
{
    return {};
}

providers::ProviderResult<providers::ProviderNotice>
ShopProvider::readNotice(const providers::RawNotice& /*notice*/, const Secret& /*secret*/,
                         Timestamp /*now*/) const
{
    return std::unexpected(ProviderFailure(Error(ProviderError::WebhookForged, "no notices here"),
                                           ProviderTrouble::Unauthorised));
}

providers::ProviderResult<std::string> ShopProvider::find(const std::string& label)
{
    auto answer = send("GET", "/labels/" + label, {}, {});
    if (!answer)
        return std::unexpected(failureOf(answer.error()));
    auto read = Json::parse(answer->body);
    if (answer->status != 200 || !read)
        return std::unexpected(failureOf(*answer));
    return textIn(*read, "task");
}

// ---- What goes with them

providers::ProviderResult<jobs::FetchedFile> ShopFetcher::fetch(const jobs::ToFetch& wanted,
                                                                const std::stop_token& stop)
{
    const auto failed = [&](ProviderError text, ProviderTrouble trouble, const std::string& why) {
        return std::unexpected(
            ProviderFailure(Error(text, why, {{"provider", wanted.provider.data().name}}), trouble));
    };
    std::string bytes = wanted.result.bytes;
    if (bytes.empty()) {
        net::HttpRequest request;
        request.url = wanted.result.url;
        request.kind = net::CallKind::Read;
        auto answer = m_http.send(request, stop);
        if (!answer && answer.error().is(BaseError::Cancelled))
            return std::unexpected(ProviderFailure(answer.error(), ProviderTrouble::Busy));
        if (!answer || answer->status != 200)
            return failed(ProviderError::Expired, ProviderTrouble::Expired, "the result is not there");
        bytes = std::move(answer->body);
    }
    if (!bytes.starts_with(kPicture.substr(0, 8)))
        return failed(ProviderError::ResultInvalid, ProviderTrouble::Failed, "no picture");
    const auto path = wanted.folder / (wanted.name + ".png");
    if (auto written = writeFile(path, bytes, Durability::None); !written)
        return failed(ProviderError::Failed, ProviderTrouble::Busy, written.error().internal());
    return jobs::FetchedFile{.path = toUtf8(path),
                             .file = {.sha256 = sha256(bytes),
                                      .mediaType = "image/png",
                                      .bytes = static_cast<std::int64_t>(bytes.size()),
                                      .width = 1,
                                      .height = 1},
                             .durationMs = 0};
}

jobs::TaskFinder::Finding ShopFinder::find(providers::Provider& provider, const jobs::AttemptRow& attempt,
                                           const std::stop_token& /*stop*/)
{
    auto* shop = dynamic_cast<ShopProvider*>(&provider);
    auto task = shop ? shop->find(attempt.label) : std::string();
    if (!shop || !task)
        return {};
    return {.answer = task->empty() ? Answer::NotThere : Answer::Found, .taskId = *task};
}

} // namespace vidgo::test
