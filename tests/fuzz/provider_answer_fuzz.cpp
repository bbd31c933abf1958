// Any bytes in place of what a provider answers, to every call of every provider, and in place of a webhook:
// a success has what it must have, and nothing that means nothing is called surely not begun.

#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "vidgo/base/log.h"
#include "vidgo/catalog/load_providers.h"
#include "vidgo/providers/make_providers.h"

using namespace vidgo;
using namespace vidgo::providers;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// Answers everything with the bytes.
class SameAnswer final : public net::HttpClient
{
public:
    net::HttpResult send(const net::HttpRequest&, const std::stop_token&) override
    {
        return net::HttpAnswer{.status = status, .headers = {}, .body = std::string(body)};
    }

    int status = 200;
    std::string_view body;
};

void judge(const TaskNews& news)
{
    require(!news.fraction || (*news.fraction >= 0 && *news.fraction <= 1));
    require(news.state != TaskState::Succeeded || !news.results.empty());
    require(news.state != TaskState::Failed || news.failure);
    require(!news.failure || news.failure->raw.size() <= 2048);
    for (const auto& result : news.results)
        require(!result.bytes.empty() || result.url.starts_with("http"));
}

void askAll(Provider& provider, Timestamp now, std::string_view body)
{
    const auto& model = provider.data().models.front();
    GenerationRequest request;
    request.operation = model.operation;
    request.prompt = "a cat";
    std::vector<DeliveredInput> inputs;
    inputs.reserve(model.needs.size());
    for (const auto role : model.needs)
        inputs.push_back({.role = role, .reference = "https://files/1", .mediaType = "image/png"});
    const auto made = provider.submit({.request = request,
                                       .model = model,
                                       .inputs = inputs,
                                       .label = "fuzz",
                                       .webhookUrl = {},
                                       .webhookSecret = {}},
                                      {});
    require(!made || !made->taskId.empty() || !made->news.results.empty() || made->news.failure);
    if (made && made->taskId.empty())
        judge(made->news);
    for (const auto& each : provider.data().models)
        if (const auto news = provider.poll({.id = "abc", .model = each.id}, {}))
            judge(*news);
    (void)provider.prepare(request, model, {});
    (void)provider.cancel({.id = "abc", .model = model.id}, {});
    if (const auto balance = provider.balance({}))
        require(!balance->amount.empty() && !balance->unit.empty());
    (void)provider.checkKey(Secret("key"), {});
    const RawNotice notice{.headers = {{"x-webhook-secret", "secret"}}, .body = std::string(body)};
    if (const auto read = provider.readNotice(notice, Secret("secret"), now))
        require(!read->taskId.empty());
    require(!provider.readNotice(notice, Secret("other"), now));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const auto kList = loadProviders(std::string(VIDGO_SOURCE_DIR) + "/resources/catalog");
    static NullLog log;
    static const SystemClock kClock;
    static SameAnswer http;
    static const auto kAll = makeProviders(
        *kList,
        {.http = http, .key = [](std::string_view) { return Secret("key"); }, .clock = kClock, .log = log});
    http.body = {reinterpret_cast<const char*>(data), size};
    for (const int status : {200, 500}) {
        http.status = status;
        for (const auto& provider : kAll)
            askAll(*provider, kClock.now(), http.body);
    }
    return 0;
}
