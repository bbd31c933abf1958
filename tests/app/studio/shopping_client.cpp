#include "shopping_client.h"

#include <iostream>
#include <string>
#include <thread>
#include <type_traits>

#include "vidgo/base/json.h"
#include "vidgo/composition/embedded_studio.h"
#include "vidgo/composition/sandbox_places.h"
#include "vidgo/model/online.h"
#include "vidgo/model/provider.h"
#include "vidgo/test/test_folder.h"

namespace vidgo::test {

namespace {

std::string textOf(const Json& object, std::string_view name)
{
    const auto* const member = object.find(name);
    return member && member->asString() ? *member->asString() : std::string();
}

/// Somebody at a studio.
class Shopper
{
public:
    Shopper(const Json& order, std::unique_ptr<composition::EmbeddedStudio> studio)
        : m_order(order)
        , m_studio(std::move(studio))
    {}

    Json done()
    {
        const auto what = textOf(m_order, "do");
        insist([this] {
            return services().atServer->account.signIn(
                {.address = textOf(m_order, "email"), .password = Secret(textOf(m_order, "password"))}, {});
        });
        auto& shop = services().atServer->shop;
        const OrderId order(textOf(m_order, "order"));
        if (what == "order")
            return Json(insist([&] { return shop.placeOrder(wish(), {}); }).id.value());
        if (what == "checkout")
            return Json(insist([&] { return shop.checkout(order, PayBy::Any, GatewayId::None, {}); }).page);
        if (what == "ask")
            return Json(orderStateId(insist([&] { return shop.askOrder(order, {}); }).state));
        if (what == "upgrade")
            return Json(insist([&] { return shop.changePlan("pro", {}); }).subscription.plan);
        return what == "run" ? run() : state();
    }

private:
    service::Services services() { return m_studio->services(); }

    // As a person presses again who was told that the server cannot be reached.
    template <class Call>
    typename std::invoke_result_t<Call>::value_type insist(Call call)
    {
        for (;;) {
            auto answer = call();
            if (answer)
                return std::move(*answer);
            const auto id = answer.error().id();
            if (!id.starts_with("net.") && !id.starts_with("service.")) {
                std::cerr << id << ": " << answer.error().internal() << '\n';
                std::exit(1);
            }
            while (!services().atServer->shop.plans({}))
                std::this_thread::sleep_for(std::chrono::milliseconds(20));
        }
    }

    service::OrderWish wish() const
    {
        const auto item = textOf(m_order, "item");
        return {.key = textOf(m_order, "key"),
                .kind = item == "starter" ? SoldItem::Kind::Plan : SoldItem::Kind::Package,
                .item = item,
                .currency = Currency::usd()};
    }

    Json run()
    {
        const auto known = services().jobs.list(10).value_or(std::vector<Job>());
        auto job = known.empty() ? ordered() : known.front();
        const std::jthread working([this](const std::stop_token& stop) { m_studio->workOnline(stop); });
        while (!job.hasEnded()) {
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
            job = *services().jobs.find(job.id);
        }
        return Json(jobStateId(job.state));
    }
    Job ordered()
    {
        RunRequest request{.tool = Tool::ProductScene,
                           .input = sourcePath("resources/starter-pack/inputs/product-handbag.jpg"),
                           .parameters = toJson(OnlineSettings{.prompt = "on a beach"}),
                           .provider = std::string(kServerProvider)};
        request.agreedAmount = insist([&] { return services().generations.quote(request); }).amount;
        return insist([&] { return services().jobs.add(request); });
    }

    Json state()
    {
        auto& server = *services().atServer;
        const auto standing = insist([&] { return server.shop.planStanding({}); });
        const auto balance = insist([&] { return server.credits.balance({}); });
        std::string orders;
        Json::Array waiting;
        for (const auto& order : insist([&] { return server.shop.orders(50, {}, {}); }).orders) {
            orders.append(order.item.id).append(" ").append(orderStateId(order.state)).append("; ");
            if (isWaiting(order.state))
                waiting.emplace_back(order.id.value());
        }
        Json::Object all;
        all["tier"] = standing.tier;
        all["available"] = balance.available;
        all["held"] = balance.held;
        all["orders"] = std::move(orders);
        all["waiting"] = std::move(waiting);
        return Json(std::move(all));
    }

    const Json& m_order;
    std::unique_ptr<composition::EmbeddedStudio> m_studio;
};

} // namespace

int shop()
{
    std::string line;
    std::getline(std::cin, line);
    const auto order = Json::parse(line);
    const auto* const said = order ? order->find("places") : nullptr;
    const auto places = said ? composition::sandboxPlacesFrom(*said) : Result<composition::SandboxPlaces>();
    const auto home = pathFromUtf8(order ? textOf(*order, "home") : std::string());
    auto studio = composition::EmbeddedStudio::open({.resources = sourcePath("resources"),
                                                     .config = home / "config",
                                                     .data = {},
                                                     .forcedData = home / "data"},
                                                    *places, textOf(*order, "server"));
    if (!studio || !(*studio)->services().session.enter(StudioMode::OwnComputer))
        return 2;
    std::cout << Shopper(*order, std::move(*studio)).done().dump() << std::endl;
    return 0;
}

} // namespace vidgo::test
