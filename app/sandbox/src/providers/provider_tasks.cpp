#include <algorithm>
#include <array>

#include "provider_desk.h"
#include "vidgo/base/base_error.h"
#include "wire_text.h"

// Orders, and how they stand.
namespace vidgo::sandbox {

using Kind = ProviderFault::Kind;
using On = ProviderFault::On;

namespace {

constexpr int kOddReadings = 2; // how often a task is told in an odd way before it goes on

std::unexpected<Error> cannot(std::string_view id, std::string_view reason)
{
    return fail(BaseError::InvalidArgument, std::string(id) + " " + std::string(reason),
                {{"reason", std::string(reason)}});
}

} // namespace

// Looks like a version 4 UUID. Another one in every run of the program, the same in every run of a test.
std::string ProviderDesk::nextUuid()
{
    static constexpr std::string_view kDigits = "0123456789abcdef";
    std::string began;
    const auto seconds = m_began.time_since_epoch().count() / 1000;
    for (unsigned shift = 32; shift > 0; shift -= 4)
        began += kDigits[static_cast<std::size_t>(seconds >> (shift - 4U) & 15)];
    const auto number = std::to_string(1'000'000'000'000 + ++m_lastNumber).substr(1);
    return began + "-5a4d-4000-8000-" + number;
}

bool ProviderDesk::lacksCredit()
{
    return takeFault({Kind::OutOfCredit}, On::Create) || m_balance < m_price;
}

bool ProviderDesk::refuses(std::string_view words)
{
    return takeFault({Kind::Refused}, On::Create) || words.find("[refuse]") != std::string_view::npos;
}

Answered<ProviderTask*> ProviderDesk::accept(Order order)
{
    const auto words = order.prompt + " " + order.wanted.speech;
    if (lacksCredit())
        return trouble(Trouble::Kind::OutOfCredit, "there is not enough credit");
    const bool isRefused = refuses(words);
    if (isRefused && m_face.refusesAtOnce && !order.failsWhenRefused)
        return trouble(Trouble::Kind::Refused, "the rules of safety forbid it");
    const auto now = m_setup.clock.now();
    const bool isClip = kindOf(order.wanted.craft) == "video";
    ProviderTask task{.number = static_cast<int>(m_tasks.size()), .order = std::move(order)};
    if (task.order.id.empty())
        task.order.id = nextUuid();
    task.createdAt = now;
    task.startsAt = task.order.isInstant ? now : now + m_setup.pace.queue;
    task.endsAt =
        task.order.isInstant ? now : task.startsAt + (isClip ? m_setup.pace.clip : m_setup.pace.picture);
    task.price = m_price;
    if (isRefused)
        task.end = TaskEnd::Refused;
    applyFaults(task, words);
    m_balance -= m_price;
    m_creates.push_back({.task = task.order.isInstant ? std::string() : task.id(),
                         .model = task.order.model,
                         .operation = task.order.operation,
                         .prompt = task.order.prompt.empty() ? task.order.wanted.speech : task.order.prompt,
                         .label = task.order.label,
                         .at = now});
    const auto kind = kindOf(task.order.wanted.craft);
    const std::string_view extension = kind == "image" ? "png" : (kind == "video" ? "mp4" : "wav");
    task.file =
        std::to_string(nextNumber()) + "-" + std::to_string(task.number) + "." + std::string(extension);
    m_files.emplace(task.file, StoredFile{.bytes = {}, .mediaType = {}, .task = task.number});
    m_tasks.push_back(std::move(task));
    return &m_tasks.back();
}

void ProviderDesk::applyFaults(ProviderTask& task, std::string_view words)
{
    if (takeFault({Kind::Fails}, On::Create) || words.find("[fail]") != std::string_view::npos)
        task.end = TaskEnd::Failed;
    if (takeFault({Kind::Stuck}, On::Create) || words.find("[stuck]") != std::string_view::npos)
        task.isStuck = true;
    if (const auto odd = takeFault({Kind::UnknownStatus, Kind::NegativeProgress}, On::Create))
        task.oddity = odd->kind;
    if (const auto result =
            takeFault({Kind::ResultExpired, Kind::ResultIsNoPicture, Kind::ResultIsHtml, Kind::ResultIsEmpty,
                       Kind::ResultWrongType, Kind::ResultGoesToLoopback, Kind::ResultGoesElsewhere},
                      On::Create))
        task.resultFault = result->kind;
    if (words.find("[expired]") != std::string_view::npos)
        task.resultFault = Kind::ResultExpired;
    if (task.resultFault == Kind::ResultExpired)
        task.expiredUpTo = 1;
}

ProviderTask* ProviderDesk::taskOf(std::string_view id)
{
    const auto found =
        std::ranges::find_if(m_tasks, [&](const ProviderTask& each) { return each.id() == id; });
    return found == m_tasks.end() ? nullptr : &*found;
}

TaskStage ProviderDesk::stageOf(const ProviderTask& task) const
{
    if (task.end == TaskEnd::Cancelled)
        return TaskStage::Cancelled;
    const auto now = m_setup.clock.now();
    if (now < task.startsAt)
        return TaskStage::Queued;
    if (task.isStuck || now < task.endsAt)
        return TaskStage::Running;
    if (task.end == TaskEnd::Failed)
        return TaskStage::Failed;
    return task.end == TaskEnd::Refused ? TaskStage::Refused : TaskStage::Done;
}

Standing ProviderDesk::read(ProviderTask& task)
{
    Standing standing{.stage = stageOf(task)};
    ++task.readings;
    if (task.oddity != Kind::None && task.readings <= kOddReadings &&
        standing.stage != TaskStage::Cancelled) {
        standing.stage = TaskStage::Running;
        standing.isUnknown = task.oddity == Kind::UnknownStatus;
        standing.fraction = task.oddity == Kind::NegativeProgress ? -0.4 : 0.2;
        return standing;
    }
    if (standing.stage == TaskStage::Queued) {
        standing.ahead = static_cast<int>(std::ranges::count_if(m_tasks, [&](const ProviderTask& each) {
            return each.number < task.number && stageOf(each) == TaskStage::Queued;
        }));
    } else if (standing.stage == TaskStage::Running) {
        const auto all = std::max<std::int64_t>(1, (task.endsAt - task.startsAt).count());
        const auto done = (m_setup.clock.now() - task.startsAt).count();
        standing.fraction = std::clamp(static_cast<double>(done) / static_cast<double>(all), 0.0, 0.99);
    } else {
        standing.fraction = 1;
        renew(task);
    }
    return standing;
}

// Another address each time it is asked for, where that is how it is.
void ProviderDesk::renew(ProviderTask& task) const
{
    if (!m_face.renewsResults)
        return;
    if (++task.endedReadings > 1)
        ++task.signature;
    else if (task.resultFault == Kind::ResultExpired)
        task.expiredUpTo = task.signature;
}

bool ProviderDesk::cancel(ProviderTask& task)
{
    const auto stage = stageOf(task);
    if (stage != TaskStage::Queued && stage != TaskStage::Running)
        return false;
    task.end = TaskEnd::Cancelled;
    return true;
}

int ProviderDesk::runningNow() const
{
    return static_cast<int>(std::ranges::count_if(m_tasks, [&](const ProviderTask& each) {
        const auto stage = stageOf(each);
        return stage == TaskStage::Queued || stage == TaskStage::Running;
    }));
}

std::vector<ProviderStandIn::Create> ProviderDesk::creates() const
{
    const Lock lock(m_mutex);
    return m_creates;
}

std::string ProviderDesk::stateOf(std::string_view id) const
{
    const Lock lock(m_mutex);
    for (const auto& task : m_tasks)
        if (task.id() == id)
            return std::string(stageId(stageOf(task)));
    return {};
}

void ProviderDesk::setPace(const ProviderStandIn::Pace& pace)
{
    const Lock lock(m_mutex);
    m_setup.pace = pace;
}

void ProviderDesk::setBalance(std::int64_t amount)
{
    const Lock lock(m_mutex);
    m_balance = amount;
}

std::int64_t ProviderDesk::balance() const
{
    const Lock lock(m_mutex);
    return m_balance;
}

void ProviderDesk::setText(std::string text)
{
    const Lock lock(m_mutex);
    m_text = std::move(text);
}

void ProviderDesk::setWebhook(std::string url, const Secret& secret)
{
    const Lock lock(m_mutex);
    m_webhookUrl = std::move(url);
    m_webhookSecret = secret;
}

Outcome ProviderDesk::endTask(std::string_view id, TaskEnd end)
{
    const Lock lock(m_mutex);
    auto* task = taskOf(id);
    if (!task)
        return cannot(id, "is no task");
    const auto stage = stageOf(*task);
    if (stage != TaskStage::Queued && stage != TaskStage::Running)
        return cannot(id, "has ended");
    const auto now = m_setup.clock.now();
    task->startsAt = std::min(task->startsAt, now);
    task->endsAt = now;
    task->isStuck = false;
    task->oddity = Kind::None;
    task->end = end;
    tellWhatEnded();
    return {};
}

Outcome ProviderDesk::forgeNotice(std::string_view id)
{
    const Lock lock(m_mutex);
    auto* task = taskOf(id);
    if (!task)
        return cannot(id, "is no task");
    // The letters A to Z: also a key of 19 bytes where secrets are Base64.
    auto letter = notice(*task, Secret("AQEBAQEBAQEBAQEBAQEBAQEBAQ=="));
    if (!letter)
        return cannot(id, "has nobody to be told to");
    letter->about = "forged " + letter->about;
    m_outbox.post(std::move(*letter));
    return {};
}

void ProviderDesk::advance()
{
    const Lock lock(m_mutex);
    tellWhatEnded();
}

void ProviderDesk::tellWhatEnded()
{
    for (auto& task : m_tasks) {
        const auto stage = stageOf(task);
        if (task.isTold || stage == TaskStage::Queued || stage == TaskStage::Running)
            continue;
        task.isTold = true;
        if (stage == TaskStage::Cancelled || task.order.isInstant)
            continue;
        const auto& secret = task.order.webhookUrl.empty() ? m_webhookSecret : task.order.webhookSecret;
        if (auto letter = notice(task, secret))
            m_outbox.post(std::move(*letter));
    }
}

} // namespace vidgo::sandbox
