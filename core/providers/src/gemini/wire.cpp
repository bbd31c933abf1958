#include "common/base64.h"
#include "common/fill_in.h"
#include "common/json_path.h"
#include "common/results.h"
#include "gemini/answers.h"
#include "gemini/gemini.h"
#include "vidgo/providers/fitting.h"

namespace vidgo::providers::gemini {

namespace {

using namespace std::chrono_literals;

/// A picture of 4K has about 30 MB of JSON, a clip of ten seconds less.
constexpr std::size_t kMaxAnswer = 40 * 1024 * 1024;
constexpr auto kLongestCall = 240s;

/// "data:image/png;base64,…"
std::string mediaTypeIn(std::string_view address)
{
    constexpr std::string_view kHead = "data:";
    if (!address.starts_with(kHead))
        return {};
    address.remove_prefix(kHead.size());
    return std::string(address.substr(0, address.find_first_of(";,")));
}

std::vector<std::string> textsIn(const Values& values, std::string_view name)
{
    std::vector<std::string> out;
    const auto found = values.find(name);
    const auto* list = found == values.end() ? nullptr : found->second.asArray();
    for (std::size_t i = 0; list && i < list->size(); ++i)
        if (const auto* text = (*list)[i].asString())
            out.push_back(*text);
    return out;
}

std::string wordsIn(const Values& values)
{
    const auto found = values.find("words");
    const auto* text = found == values.end() ? nullptr : found->second.asString();
    return text ? *text : std::string();
}

class GeminiWire final : public Wire
{
public:
    explicit GeminiWire(SharedData data)
        : Wire(*data)
        , m_shared(std::move(data))
    {}

    std::vector<net::HttpHeader> authorization(const Secret& key) const override
    {
        return {{"x-goog-api-key", key}};
    }

    ProviderResult<net::HttpRequest> submitCall(const SubmitOrder& order) const override
    {
        auto body = bodyOf(data(), order);
        if (!body)
            return std::unexpected(std::move(body.error()));
        const auto values = valuesOf(data(), order);
        auto flaw = isTask(order.model) ? addInput(*body, values) : addContents(*body, values, order);
        if (!flaw.empty())
            return std::unexpected(
                failureOf(data(), ProviderTrouble::BadInput, order.model.id + ": " + flaw));
        auto call =
            post(isTask(order.model) ? "/interactions"
                                     : "/models/" + wireText(order.model, "model") + ":generateContent",
                 *body);
        call.maxAnswerBytes = kMaxAnswer;
        call.timeouts = {.whole = kLongestCall, .stall = kLongestCall}; // nothing is said while it paints
        return call;
    }

    ProviderResult<Submitted> readSubmitted(const net::HttpAnswer& answer, const ProviderModel& model,
                                            Timestamp now) const override
    {
        if (!isTask(model)) {
            auto news = readPictures(data(), answer, now);
            if (!news)
                return std::unexpected(std::move(news.error()));
            return Submitted{.taskId = {}, .news = std::move(*news)};
        }
        if (!isGood(answer))
            return std::unexpected(refusedCall(data(), answer, CallCost::Paid, now));
        const auto json = jsonOf(data(), answer, CallCost::Paid, now);
        if (!json)
            return std::unexpected(json.error());
        auto id = textAt(*json, {"id"});
        if (!isTaskId(id))
            return std::unexpected(unreadable(data(), answer, "no id", CallCost::Paid));
        auto news = newsOf(data(), *json);
        if (!news)
            return std::unexpected(std::move(news.error()));
        return Submitted{.taskId = std::move(id), .news = std::move(*news)};
    }

    ProviderResult<net::HttpRequest> pollCall(const TaskRef& task) const override
    {
        if (!isTaskId(task.id))
            return std::unexpected(failureOf(data(), ProviderTrouble::Expired, "no number of a task"));
        auto call = get("/interactions/" + task.id);
        call.maxAnswerBytes = kMaxAnswer;
        return call;
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
        const auto* model = data().model(task.model);
        if (!isTaskId(task.id) || (model && !isTask(*model)))
            return {};
        auto call = post("/interactions/" + task.id + "/cancel", Json::Object{});
        call.kind = net::CallKind::Read; // stopped twice is stopped
        return call;
    }

    ProviderResult<CancelAnswer> readCancelled(const net::HttpAnswer& answer, Timestamp now) const override
    {
        if (answer.status == 400 || answer.status == 404 || answer.status == 409)
            return CancelAnswer::TooLate;
        if (!isGood(answer))
            return std::unexpected(refusedCall(data(), answer, CallCost::Free, now));
        const auto json = jsonOf(data(), answer, CallCost::Free, now);
        if (!json)
            return std::unexpected(json.error());
        const auto status = textAt(*json, {"status"});
        return status.empty() || status == "cancelled" ? CancelAnswer::Cancelled : CancelAnswer::TooLate;
    }

    net::HttpRequest keyCall() const override { return get("/models"); }

    ProviderResult<void> readKeyAnswer(const net::HttpAnswer& answer, Timestamp now) const override
    {
        if (!isGood(answer))
            return std::unexpected(refusedCall(data(), answer, CallCost::Free, now));
        const auto json = jsonOf(data(), answer, CallCost::Free, now);
        if (!json)
            return std::unexpected(json.error());
        return {};
    }

    /// Files lie at the same place as everything else, and nobody else is shown the key.
    bool needsKey(const TaskResult& result) const override
    {
        const auto& base = data().baseUrl;
        const auto host = base.substr(0, base.find('/', base.find("://") + 3)) + "/";
        return result.url.starts_with(host);
    }

private:
    static bool isTask(const ProviderModel& model) { return !model.isInstant; }

    /// The pictures first, then the words that speak of them. Returns what is wrong.
    static std::string addContents(Json& body, const Values& values, const SubmitOrder& order)
    {
        Json::Array parts;
        for (const auto& picture : textsIn(values, "pictures")) {
            const auto type = mediaTypeIn(picture);
            if (!type.empty())
                parts.emplace_back(Json::Object{
                    {"inlineData",
                     Json::Object{{"mimeType", type}, {"data", std::string(withoutDataHead(picture))}}}});
            else if (isAddress(picture))
                parts.emplace_back(Json::Object{{"fileData", Json::Object{{"fileUri", picture}}}});
            else
                return "a picture that is neither here nor anywhere";
        }
        const auto words = wordsIn(values);
        if (words.empty())
            return "no words";
        parts.emplace_back(Json::Object{{"text", words}});
        auto& members = *body.asObject();
        members.insert_or_assign("contents",
                                 Json::Array{Json::Object{{"role", "user"}, {"parts", std::move(parts)}}});
        addSize(members, order);
        return {};
    }

    /// The smallest of the sizes that the model names with which nothing of the wanted one is lost.
    static void addSize(Json::Object& members, const SubmitOrder& order)
    {
        const auto config = members.find("generationConfig");
        const auto* sizes = at(order.model.wire, {"image_sizes"});
        if (config == members.end() || !config->second.asObject() || !sizes || !sizes->asObject())
            return;
        const auto wanted = std::max(order.request.width, order.request.height);
        std::string best;
        std::int64_t bestSide = 0;
        for (const auto& [name, side] : *sizes->asObject()) {
            const auto* pixels = side.asInt();
            if (!pixels)
                continue;
            const bool isBetter =
                bestSide < wanted ? *pixels > bestSide : *pixels >= wanted && *pixels < bestSide;
            if (best.empty() || isBetter) {
                best = name;
                bestSide = *pixels;
            }
        }
        auto& settings = *config->second.asObject();
        auto image = settings.find("imageConfig");
        if (image == settings.end())
            image = settings.emplace("imageConfig", Json::Object{}).first;
        if (!best.empty() && image->second.asObject())
            image->second.asObject()->insert_or_assign("imageSize", best);
    }

    static std::string addInput(Json& body, const Values& values)
    {
        Json::Array input;
        const auto words = wordsIn(values);
        if (words.empty())
            return "no words";
        input.emplace_back(Json::Object{{"type", "text"}, {"text", words}});
        for (const auto& picture : textsIn(values, "pictures")) {
            const auto type = mediaTypeIn(picture);
            if (type.empty())
                return "a picture that is not here";
            input.emplace_back(Json::Object{
                {"type", "image"}, {"mime_type", type}, {"data", std::string(withoutDataHead(picture))}});
        }
        auto& members = *body.asObject();
        members.insert_or_assign("input", std::move(input));
        // Lengths are words there: "5s".
        if (const auto seconds = wholeAt(body, {"response_format", "duration"}))
            members.find("response_format")
                ->second.asObject()
                ->insert_or_assign("duration", std::to_string(*seconds) + "s");
        return {};
    }

    SharedData m_shared;
};

} // namespace

std::shared_ptr<const Wire> makeWire(const SharedData& data)
{
    return std::make_shared<GeminiWire>(data);
}

} // namespace vidgo::providers::gemini
