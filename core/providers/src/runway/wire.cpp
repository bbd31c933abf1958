#include <algorithm>
#include <array>

#include "common/fill_in.h"
#include "common/json_path.h"
#include "common/results.h"
#include "runway/answers.h"
#include "runway/runway.h"
#include "vidgo/providers/fitting.h"

namespace vidgo::providers::runway {

namespace {

constexpr double kMostPixels = 25'300'000; // of an upscaled picture
constexpr std::array kFactors = {2, 4, 8, 16};

/// Of pictures that are referred to by a name in the words: "@person".
std::string tagFor(InputRole role, std::size_t number)
{
    std::string tag(inputRoleId(role));
    return number > 1 ? tag + std::to_string(number) : tag;
}

Json::Array referencesOf(const SubmitOrder& order)
{
    Json::Array out;
    for (const auto role :
         {InputRole::Picture, InputRole::Person, InputRole::Garment, InputRole::Face, InputRole::Reference}) {
        std::size_t number = 0;
        for (const auto& input : order.inputs)
            if (input.role == role && !input.reference.empty())
                out.emplace_back(Json::Object{{"uri", input.reference}, {"tag", tagFor(role, ++number)}});
    }
    return out;
}

/// The factor that is asked for, or the largest below it with which the picture is not too large; 0: none.
int factorFor(const GenerationRequest& request)
{
    const auto* picture = request.input(InputRole::Picture);
    const double pixels =
        picture ? static_cast<double>(picture->file.width) * static_cast<double>(picture->file.height) : 0;
    int best = 0;
    for (const int factor : kFactors) {
        if (pixels * factor * factor > kMostPixels)
            break;
        best = factor;
        if (factor >= request.scale)
            break;
    }
    return best;
}

class RunwayWire final : public Wire
{
public:
    explicit RunwayWire(SharedData data)
        : Wire(*data)
        , m_shared(std::move(data))
    {}

    std::vector<net::HttpHeader> authorization(const Secret& key) const override
    {
        auto value = "Bearer " + std::string(key.reveal());
        std::vector<net::HttpHeader> headers{{"Authorization", Secret(value)},
                                             {"X-Runway-Version", textAt(data().wire, {"version"})}};
        wipe(value);
        return headers;
    }

    ProviderResult<net::HttpRequest> submitCall(const SubmitOrder& order) const override
    {
        auto body = bodyOf(data(), order);
        if (!body)
            return std::unexpected(std::move(body.error()));
        if (const auto flaw = finish(*body->asObject(), order); !flaw.empty())
            return std::unexpected(
                failureOf(data(), ProviderTrouble::BadInput, order.model.id + ": " + flaw));
        return post(pathOf(order.model, "path"), *body);
    }

    ProviderResult<Submitted> readSubmitted(const net::HttpAnswer& answer, const ProviderModel&,
                                            Timestamp now) const override
    {
        if (!isGood(answer))
            return std::unexpected(refusedCall(data(), answer, CallCost::Paid, now));
        const auto json = jsonOf(data(), answer, CallCost::Paid, now);
        if (!json)
            return std::unexpected(json.error());
        auto id = textAt(*json, {"id"});
        if (!isTaskId(id))
            return std::unexpected(unreadable(data(), answer, "no id", CallCost::Paid));
        TaskNews news;
        news.state = TaskState::Queued;
        news.requestId = id;
        return Submitted{.taskId = std::move(id), .news = std::move(news)};
    }

    ProviderResult<net::HttpRequest> pollCall(const TaskRef& task) const override
    {
        if (!isTaskId(task.id))
            return std::unexpected(failureOf(data(), ProviderTrouble::Expired, "no number of a task"));
        return get("/v1/tasks/" + task.id);
    }

    ProviderResult<TaskNews> readNews(const net::HttpAnswer& answer, const TaskRef& task,
                                      Timestamp now) const override
    {
        if (!isGood(answer))
            return std::unexpected(refusedCall(data(), answer, CallCost::Free, now));
        const auto json = jsonOf(data(), answer, CallCost::Free, now);
        if (!json)
            return std::unexpected(json.error());
        if (textAt(*json, {"id"}) != task.id)
            return std::unexpected(unreadable(data(), answer, "another task", CallCost::Free));
        return newsOf(data(), *json);
    }

    std::optional<net::HttpRequest> cancelCall(const TaskRef& task) const override
    {
        if (!isTaskId(task.id))
            return {};
        auto call = get("/v1/tasks/" + task.id);
        call.method = "DELETE";
        return call;
    }

    /// What was cancelled is not known any more, so "not found" is what the second time is answered with.
    ProviderResult<CancelAnswer> readCancelled(const net::HttpAnswer& answer, Timestamp now) const override
    {
        if (isGood(answer) || answer.status == 404)
            return CancelAnswer::Cancelled;
        if (answer.status == 409)
            return CancelAnswer::TooLate;
        return std::unexpected(refusedCall(data(), answer, CallCost::Free, now));
    }

    std::optional<net::HttpRequest> balanceCall() const override { return keyCall(); }

    ProviderResult<ProviderBalance> readBalance(const net::HttpAnswer& answer, Timestamp now) const override
    {
        if (!isGood(answer))
            return std::unexpected(refusedCall(data(), answer, CallCost::Free, now));
        const auto json = jsonOf(data(), answer, CallCost::Free, now);
        if (!json)
            return std::unexpected(json.error());
        auto credits = decimalAt(*json, {"creditBalance"});
        if (credits.empty())
            return std::unexpected(unreadable(data(), answer, "no balance", CallCost::Free));
        return ProviderBalance{.amount = std::move(credits), .unit = "credits", .running = {}};
    }

    net::HttpRequest keyCall() const override { return get("/v1/organization"); }

    ProviderResult<void> readKeyAnswer(const net::HttpAnswer& answer, Timestamp now) const override
    {
        auto balance = readBalance(answer, now);
        if (!balance)
            return std::unexpected(std::move(balance.error()));
        return {};
    }

private:
    /// What no place of the data can say. Returns what is wrong.
    std::string finish(Json::Object& body, const SubmitOrder& order) const
    {
        const auto& [request, model] = std::tie(order.request, order.model);
        // "1280:720": exact pixels, never a shape.
        if (const auto size = sizeFor(request, model); !model.sizes.empty() && size.width > 0)
            body.insert_or_assign("ratio", std::to_string(size.width) + ":" + std::to_string(size.height));
        if (const auto most = wholeAt(model.wire, {"references"})) {
            auto references = referencesOf(order);
            if (std::cmp_greater(references.size(), *most))
                return "more than " + std::to_string(*most) + " pictures";
            if (!references.empty())
                body.insert_or_assign("referenceImages", std::move(references));
        }
        if (request.operation == Operation::Upscale) {
            const int factor = factorFor(request);
            if (factor == 0)
                return "the picture is too large";
            body.insert_or_assign("scaleFactor", factor);
        }
        return request.operation == Operation::Avatar ? speak(body, order) : std::string();
    }

    /// A presenter out of Runway's list: other faces would have to be made first.
    std::string speak(Json::Object& body, const SubmitOrder& order) const
    {
        for (const auto& input : order.inputs)
            if (input.role == InputRole::Picture || input.role == InputRole::Person ||
                input.role == InputRole::Face)
                return "it has faces of its own only";
        const auto sound = std::ranges::find(order.inputs, InputRole::Sound, &DeliveredInput::role);
        if (sound != order.inputs.end()) {
            body.insert_or_assign("speech", Json::Object{{"type", "audio"}, {"audio", sound->reference}});
            return {};
        }
        if (order.request.speech.empty())
            return "nothing is said";
        Json::Object speech{{"type", "text"}, {"text", order.request.speech}};
        const auto* voices = at(order.model.wire, {"voices"});
        if (voices && voices->asArray() &&
            std::ranges::find(*voices->asArray(), Json(order.request.voice)) != voices->asArray()->end())
            speech.emplace("voice", Json::Object{{"type", "preset"}, {"presetId", order.request.voice}});
        body.insert_or_assign("speech", std::move(speech));
        return {};
    }

    SharedData m_shared;
};

} // namespace

std::shared_ptr<const Wire> makeWire(const SharedData& data)
{
    return std::make_shared<RunwayWire>(data);
}

} // namespace vidgo::providers::runway
