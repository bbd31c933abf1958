#include "routing_fixture.h"
#include "vidgo/catalog/load_provider_prices.h"
#include "vidgo/catalog/load_providers.h"

using namespace vidgo;
using namespace vidgo::routing;
using namespace vidgo::test;

/// The delivered routes against the delivered providers.
class RoutesDataTest : public QObject
{
    Q_OBJECT

    RouteShop m_shop;
    ProviderPrices m_prices;
    ProviderList m_providers;

    bool isServed(Operation operation) const
    {
        return std::ranges::any_of(
            m_providers.all, [&](const auto& provider) { return !provider.modelsFor(operation).empty(); });
    }
    bool serves(std::string_view id, Operation operation) const
    {
        const auto* provider = m_providers.find(id);
        return provider && !provider->modelsFor(operation).empty();
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto folder = sourcePath("resources/catalog");
        m_prices = needed(loadProviderPrices(folder, m_shop.catalog));
        m_providers = needed(loadProviders(folder, m_shop.catalog, m_prices));
    }

    void everyProviderOfARouteServesItsOperation_data()
    {
        QTest::addColumn<QString>("operation");
        for (const auto operation : kOperations)
            if (operation != Operation::Speech) // is made within avatars, and on this computer
                QTest::newRow(std::string(operationId(operation)).c_str())
                    << QString::fromUtf8(operationId(operation).data());
    }
    void everyProviderOfARouteServesItsOperation()
    {
        QFETCH(QString, operation);
        const auto id = operation.toStdString();
        for (const auto& provider : m_shop.catalog.route(id)->providers)
            QVERIFY2(serves(provider, *operationFromId(id)), provider.c_str());
    }

    // As soon as somebody does, the row above has to be there too.
    void speechByItselfIsMadeByNobody() { QVERIFY(!isServed(Operation::Speech)); }

    // A lane serves what its first provider can, and everybody in it stands in for some of that.
    void everyProviderOfALaneStandsInForSomething_data()
    {
        QTest::addColumn<QString>("lane");
        for (const char* lane : {"unlimited_generation", "credits_services", "demo"})
            QTest::newRow(lane) << lane;
    }
    void everyProviderOfALaneStandsInForSomething()
    {
        QFETCH(QString, lane);
        const auto* route = m_shop.catalog.route(lane.toStdString());
        for (const auto& provider : providersOf(*route, 1'000'000))
            QVERIFY2(std::ranges::any_of(kOperations,
                                         [&](auto operation) {
                                             return serves(provider, operation) &&
                                                    (serves(route->providers.front(), operation) ||
                                                     lane == QLatin1String("credits_services"));
                                         }),
                     provider.c_str());
    }

    void withAllKeysEveryOperationHasSomebody_data() { everyProviderOfARouteServesItsOperation_data(); }
    void withAllKeysEveryOperationHasSomebody()
    {
        QFETCH(QString, operation);
        GenerationRequest request{.operation = *operationFromId(operation.toStdString())};
        request.width = 1280;
        request.height = 720;
        for (const auto role : {InputRole::Picture, InputRole::Person, InputRole::Garment, InputRole::Face,
                                InputRole::Clip, InputRole::Sound})
            request.inputs.push_back({.role = role,
                                      .path = "file",
                                      .file = {.bytes = 100'000, .width = 800, .height = 600},
                                      .durationMs = 4000});
        std::map<std::string, std::string, std::less<>> keys;
        for (const auto& provider : m_providers.all)
            keys.emplace(provider.id, "key");
        const OwnKeyPrices prices(m_prices);
        const RouteData data{.catalog = m_shop.catalog, .providers = m_providers, .rules = m_shop.rules};
        const auto decision = decide(
            data, {}, {.request = request, .keys = keys, .reach = {.canHostFiles = true}, .prices = &prices},
            {});
        QVERIFY(!decision.candidates.empty());
        for (const auto& passed : decision.passedOver)
            qInfo("%s: %s", passed.provider.c_str(), std::string(passReasonId(passed.reason)).c_str());
    }
};

QTEST_GUILESS_MAIN(RoutesDataTest)
#include "routes_data_test.moc"
