#include "control.h"
#include "provider_desk.h"

// Commands by HTTP, and the class that is seen from outside.
namespace vidgo::sandbox {

namespace {

std::optional<std::int64_t> wholeAt(const Json& object, std::string_view name)
{
    const auto* value = member(object, name).asInt();
    return value && *value >= 0 && *value < 1'000'000'000 ? std::optional(*value) : std::nullopt;
}

std::chrono::milliseconds timeAt(const Json& object, std::string_view name)
{
    return std::chrono::milliseconds(wholeAt(object, name).value_or(0));
}

Answer done()
{
    return jsonAnswer(200, Json::Object{{"done", true}});
}

Answer wrongArguments(const char* what)
{
    return jsonAnswer(400, Json::Object{{"error", what}});
}

std::optional<ProviderFault> faultOf(const Json& arguments)
{
    const auto kind = providerFaultFromId(textOf(arguments, "kind"));
    const auto place = textOf(arguments, "on");
    const auto on = place.empty() ? std::optional(ProviderFault::On::None) : faultPlaceFromId(place);
    if (!kind || !on)
        return std::nullopt;
    return ProviderFault{.kind = *kind,
                         .on = *on,
                         .delay = timeAt(arguments, "delay_ms"),
                         .retryAfter = static_cast<int>(wholeAt(arguments, "retry_after").value_or(0)),
                         .isHandled = flagAt(arguments, "handled", false)};
}

} // namespace

Answer ProviderDesk::handleControl(const Request& request)
{
    return control({.outbox = m_outbox,
                    .recorder = m_recorder,
                    .state = [this] { return stateForControl(); },
                    .command = [this](std::string_view name,
                                      const Json& arguments) { return command(name, arguments); }},
                   request);
}

Json ProviderDesk::stateForControl() const
{
    const Lock lock(m_mutex);
    Json::Array tasks;
    for (const auto& task : m_tasks)
        tasks.emplace_back(Json::Object{{"id", task.id()},
                                        {"model", task.order.model},
                                        {"operation", task.order.operation},
                                        {"prompt", task.order.prompt},
                                        {"label", task.order.label},
                                        {"state", stageId(stageOf(task))},
                                        {"created", toIso8601(task.createdAt)}});
    return Json::Object{{"tasks", std::move(tasks)},
                        {"balance", m_balance},
                        {"creates", static_cast<std::int64_t>(m_creates.size())},
                        {"faults", static_cast<std::int64_t>(m_faults.size())}};
}

std::optional<Answer> ProviderDesk::commandForTask(std::string_view name, const Json& arguments)
{
    const auto task = textOf(arguments, "task");
    if (name == "finish")
        return controlAnswer(endTask(task, TaskEnd::Done));
    if (name == "fail")
        return controlAnswer(endTask(task, TaskEnd::Failed));
    if (name == "refuse")
        return controlAnswer(endTask(task, TaskEnd::Refused));
    if (name == "forge")
        return controlAnswer(forgeNotice(task));
    return std::nullopt;
}

std::optional<Answer> ProviderDesk::command(std::string_view name, const Json& arguments)
{
    if (auto answer = commandForTask(name, arguments))
        return answer;
    if (name == "fault") {
        const auto fault = faultOf(arguments);
        if (!fault)
            return wrongArguments("kind or on is missing or unknown");
        inject(*fault, static_cast<int>(wholeAt(arguments, "times").value_or(1)));
        return done();
    }
    if (name == "clear-faults") {
        clearFaults();
        return done();
    }
    if (name == "balance") {
        const auto amount = wholeAt(arguments, "amount");
        if (!amount)
            return wrongArguments("amount is missing or wrong");
        setBalance(*amount);
        return done();
    }
    if (name == "pace") {
        setPace({.queue = timeAt(arguments, "queue_ms"),
                 .picture = timeAt(arguments, "picture_ms"),
                 .clip = timeAt(arguments, "clip_ms")});
        return done();
    }
    if (name == "text") {
        setText(textOf(arguments, "text"));
        return done();
    }
    if (name == "webhook") {
        setWebhook(textOf(arguments, "url"), Secret(textOf(arguments, "secret")));
        return done();
    }
    return std::nullopt;
}

ProviderStandIn::ProviderStandIn(std::unique_ptr<ProviderDesk> desk)
    : m_desk(std::move(desk))
{}

ProviderStandIn::~ProviderStandIn()
{
    m_desk->close();
}

std::string_view ProviderStandIn::id() const
{
    return m_desk->face().id;
}

std::string ProviderStandIn::url() const
{
    return m_desk->url({});
}

std::string ProviderStandIn::url(std::string_view name) const
{
    return m_desk->url(name);
}

const Secret& ProviderStandIn::key() const
{
    return m_desk->key();
}

Recorder& ProviderStandIn::recorder()
{
    return m_desk->recorder();
}

Outbox& ProviderStandIn::outbox()
{
    return m_desk->outbox();
}

HttpListener& ProviderStandIn::listener()
{
    return m_desk->listener();
}

std::vector<ProviderStandIn::Create> ProviderStandIn::creates() const
{
    return m_desk->creates();
}

std::string ProviderStandIn::stateOf(std::string_view task) const
{
    return m_desk->stateOf(task);
}

void ProviderStandIn::setPace(const Pace& pace)
{
    m_desk->setPace(pace);
}

void ProviderStandIn::setBalance(std::int64_t amount)
{
    m_desk->setBalance(amount);
}

std::int64_t ProviderStandIn::balance() const
{
    return m_desk->balance();
}

void ProviderStandIn::inject(const ProviderFault& fault, int times)
{
    m_desk->inject(fault, times);
}

void ProviderStandIn::clearFaults()
{
    m_desk->clearFaults();
}

void ProviderStandIn::setText(std::string text)
{
    m_desk->setText(std::move(text));
}

void ProviderStandIn::setWebhook(std::string url, const Secret& secret)
{
    m_desk->setWebhook(std::move(url), secret);
}

Outcome ProviderStandIn::finishTask(std::string_view task)
{
    return m_desk->endTask(task, TaskEnd::Done);
}

Outcome ProviderStandIn::failTask(std::string_view task)
{
    return m_desk->endTask(task, TaskEnd::Failed);
}

Outcome ProviderStandIn::refuseTask(std::string_view task)
{
    return m_desk->endTask(task, TaskEnd::Refused);
}

Outcome ProviderStandIn::forgeNotice(std::string_view task)
{
    return m_desk->forgeNotice(task);
}

void ProviderStandIn::advance()
{
    m_desk->advance();
}

} // namespace vidgo::sandbox
