#include "common/fill_in.h"
#include "common/json_path.h"
#include "goenhance/answers.h"
#include "goenhance/goenhance.h"

namespace vidgo::providers::goenhance {

namespace {

class GoEnhanceWire final : public Wire
{
public:
    explicit GoEnhanceWire(SharedData data)
        : Wire(*data)
        , m_shared(std::move(data))
    {}

    std::vector<net::HttpHeader> authorization(const Secret& key) const override
    {
        auto value = "Bearer " + std::string(key.reveal());
        std::vector<net::HttpHeader> headers{{"Authorization", Secret(value)}};
        wipe(value);
        return headers;
    }

    ProviderResult<net::HttpRequest> submitCall(const SubmitOrder& order) const override
    {
        auto body = bodyOf(data(), order);
        if (!body)
            return std::unexpected(std::move(body.error()));
        return post(pathOf(order.model, "path"), *body);
    }

    ProviderResult<Submitted> readSubmitted(const net::HttpAnswer& answer, const ProviderModel&,
                                            Timestamp now) const override
    {
        const auto job = dataOf(data(), answer, CallCost::Paid, now);
        if (!job)
            return std::unexpected(job.error());
        auto id = textAt(*job, {"img_uuid"});
        if (!isTaskId(id))
            return std::unexpected(unreadable(data(), answer, "no img_uuid", CallCost::Paid));
        Submitted out{.taskId = std::move(id), .news = {}};
        out.news.state = TaskState::Queued;
        out.news.requestId = out.taskId;
        if (auto cost = decimalAt(*job, {"cost"}); !cost.empty())
            out.news.charge = ProviderCharge{.amount = std::move(cost), .unit = "credits"};
        return out;
    }

    ProviderResult<net::HttpRequest> pollCall(const TaskRef& task) const override
    {
        if (!isTaskId(task.id))
            return std::unexpected(failureOf(data(), ProviderTrouble::Expired, "no number of a task"));
        return get("/api/v1/jobs/detail?img_uuid=" + task.id);
    }

    ProviderResult<TaskNews> readNews(const net::HttpAnswer& answer, const TaskRef& task,
                                      Timestamp now) const override
    {
        const auto job = dataOf(data(), answer, CallCost::Free, now);
        if (!job)
            return std::unexpected(job.error());
        if (textAt(*job, {"img_uuid"}) != task.id)
            return std::unexpected(unreadable(data(), answer, "another job", CallCost::Free));
        return newsOf(data(), *job, kindOf(data(), task));
    }

    std::optional<net::HttpRequest> balanceCall() const override { return keyCall(); }

    ProviderResult<ProviderBalance> readBalance(const net::HttpAnswer& answer, Timestamp now) const override
    {
        const auto said = dataOf(data(), answer, CallCost::Free, now);
        if (!said)
            return std::unexpected(said.error());
        auto count = decimalAt(*said, {"count"});
        if (count.empty())
            return std::unexpected(unreadable(data(), answer, "no count", CallCost::Free));
        return ProviderBalance{.amount = std::move(count), .unit = "credits", .running = {}};
    }

    net::HttpRequest keyCall() const override { return get("/api/v1/user/tokens"); }

    ProviderResult<void> readKeyAnswer(const net::HttpAnswer& answer, Timestamp now) const override
    {
        const auto said = dataOf(data(), answer, CallCost::Free, now);
        if (!said)
            return std::unexpected(said.error());
        return {};
    }

    ProviderResult<std::vector<DeliveredInput>> prepare(const Ask& ask, const GenerationRequest& request,
                                                        const ProviderModel& model,
                                                        Timestamp now) const override;

private:
    SharedData m_shared;
};

/// The numbers of styles change from time to time, so today's list is asked before anything is paid.
ProviderResult<std::vector<DeliveredInput>> GoEnhanceWire::prepare(const Ask& ask,
                                                                   const GenerationRequest& request,
                                                                   const ProviderModel& model,
                                                                   Timestamp now) const
{
    std::vector<DeliveredInput> out;
    const auto path = wireText(model, "style_list_path");
    if (path.empty())
        return out;
    auto answer = ask(get(path));
    if (!answer)
        return std::unexpected(std::move(answer.error()));
    const auto list = dataOf(data(), *answer, CallCost::Free, now);
    if (!list)
        return std::unexpected(list.error());
    const auto style = styleIn(*list, wholeAt(model.wire, {"styles", request.style}),
                               textAt(model.wire, {"style_labels", request.style}));
    if (!style)
        return std::unexpected(
            failureOf(data(), ProviderTrouble::BadInput, "no such style any more: " + request.style));
    out.push_back({.role = InputRole::None, .reference = std::to_string(*style), .mediaType = "style"});
    return out;
}

} // namespace

std::shared_ptr<const Wire> makeWire(const SharedData& data)
{
    return std::make_shared<GoEnhanceWire>(data);
}

} // namespace vidgo::providers::goenhance
