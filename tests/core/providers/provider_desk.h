#pragma once

#include <deque>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"
#include "vidgo/base/log.h"
#include "vidgo/catalog/load_providers.h"
#include "vidgo/net/net_error.h"
#include "vidgo/providers/make_providers.h"
#include "vidgo/test/fakes.h"
#include "vidgo/test/test_folder.h"

namespace vidgo::test {

/// What an address on the other side of the world would say, in order; remembers what it was asked.
class ScriptedHttp final : public net::HttpClient
{
public:
    net::HttpResult send(const net::HttpRequest& request, const std::stop_token&) override
    {
        asked.push_back(request);
        if (answers.empty())
            return std::unexpected(net::HttpFailure(
                Error(net::NetError::NotConnected, "nothing more in the script", {{"host", "script"}}),
                false));
        auto answer = std::move(answers.front());
        answers.pop_front();
        return answer;
    }

    void say(int status, std::string body, std::string_view type = "application/json",
             std::vector<std::pair<std::string, std::string>> headers = {})
    {
        headers.emplace_back("Content-Type", type);
        answers.emplace_back(
            net::HttpAnswer{.status = status, .headers = std::move(headers), .body = std::move(body)});
    }

    void breakOff(net::NetError error, bool mayHaveArrived)
    {
        answers.emplace_back(
            std::unexpected(net::HttpFailure(Error(error, "script", {{"host", "script"}}), mayHaveArrived)));
    }

    std::deque<net::HttpResult> answers;
    std::vector<net::HttpRequest> asked;
};

/// All providers of the catalogue, with a key for each, in front of a script.
class ProviderDesk
{
public:
    explicit ProviderDesk(std::vector<std::string> withoutKey = {})
        : m_withoutKey(std::move(withoutKey))
        , m_all(providers::makeProviders(theList(),
                                         {.http = http, .key = keyOf(), .clock = clock, .log = m_log}))
    {}

    providers::Provider& at(std::string_view id) { return *providers::findProvider(m_all, id); }
    const std::vector<std::unique_ptr<providers::Provider>>& all() const { return m_all; }
    const ProviderModel& model(std::string_view provider, std::string_view id)
    {
        return *at(provider).data().model(id);
    }

    /// Orders one thing and gives the body that was sent.
    Json bodyOf(std::string_view provider, std::string_view modelId, GenerationRequest request,
                std::vector<providers::DeliveredInput> inputs = {})
    {
        const auto& chosen = model(provider, modelId);
        request.operation = chosen.operation;
        const providers::SubmitOrder order{.request = request,
                                           .model = chosen,
                                           .inputs = std::move(inputs),
                                           .label = "vidgo-1",
                                           .webhookUrl = {},
                                           .webhookSecret = {}};
        http.asked.clear();
        http.say(500, "{}");
        (void)at(provider).submit(order, {});
        http.answers.clear();
        return http.asked.empty() ? Json() : Json::parse(http.asked.front().body).value_or(Json());
    }

    providers::ProviderResult<providers::Submitted> submit(std::string_view provider,
                                                           std::string_view modelId,
                                                           GenerationRequest request,
                                                           std::vector<providers::DeliveredInput> inputs = {})
    {
        const auto& chosen = model(provider, modelId);
        request.operation = chosen.operation;
        return at(provider).submit({.request = request,
                                    .model = chosen,
                                    .inputs = std::move(inputs),
                                    .label = "vidgo-1",
                                    .webhookUrl = {},
                                    .webhookSecret = {}},
                                   {});
    }

    ScriptedHttp http;
    ManualClock clock;

private:
    static const ProviderList& theList()
    {
        static const auto kList = *loadProviders(sourcePath("resources/catalog"));
        return kList;
    }

    providers::KeyOf keyOf()
    {
        return [this](std::string_view provider) -> std::optional<Secret> {
            for (const auto& id : m_withoutKey)
                if (id == provider || id == "all")
                    return {};
            return Secret(std::string("key-of-") + std::string(provider));
        };
    }

    NullLog m_log;
    std::vector<std::string> m_withoutKey;
    std::vector<std::unique_ptr<providers::Provider>> m_all;
};

inline providers::DeliveredInput delivered(InputRole role, std::string reference)
{
    return {.role = role, .reference = std::move(reference), .mediaType = "image/png"};
}

inline GenerationRequest asking(std::string prompt)
{
    GenerationRequest request;
    request.prompt = std::move(prompt);
    return request;
}

/// A text with each '@' replaced by the next value. Literals whole as JSON, and \/ for each slash in them:
/// what else they hold, moc takes for code.
inline std::string filled(std::string_view text, std::initializer_list<std::string_view> values)
{
    std::string out;
    const auto* value = values.begin();
    for (const char c : text) {
        if (c == '@' && value != values.end())
            out += *value++;
        else
            out += c;
    }
    return out;
}

/// The text of a member in a body: "input.prompt".
inline std::string member(const Json& json, std::string_view way)
{
    const auto* place = &json;
    while (place && !way.empty()) {
        const auto dot = way.find('.');
        place = place->find(way.substr(0, dot));
        way = dot == std::string_view::npos ? std::string_view() : way.substr(dot + 1);
    }
    if (!place)
        return "nothing";
    return place->asString() ? *place->asString() : place->dump();
}

/// The value of a header of a request, also of a secret one.
inline std::string headerOf(const net::HttpRequest& request, std::string_view name)
{
    for (const auto& header : request.headers) {
        if (header.name != name)
            continue;
        if (const auto* secret = std::get_if<Secret>(&header.value))
            return std::string(secret->reveal());
        return std::get<std::string>(header.value);
    }
    return {};
}

} // namespace vidgo::test

/// Fails the test unless it failed with this trouble and says rightly whether it may have begun.
#define VIDGO_VERIFY_TROUBLE(result, kind, begun)                                                            \
    do {                                                                                                     \
        const auto& vidgoTroubled = (result);                                                                \
        QVERIFY2(!vidgoTroubled.has_value(), "expected a failure, got a value");                             \
        QCOMPARE(providerTroubleId(vidgoTroubled.error().trouble), providerTroubleId(kind));                 \
        QCOMPARE(vidgoTroubled.error().mayHaveBegun, begun);                                                 \
    } while (false)
