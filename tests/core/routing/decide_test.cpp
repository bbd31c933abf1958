#include "routing_fixture.h"

using namespace vidgo;
using namespace vidgo::routing;
using namespace vidgo::test;

namespace {

/// So many cents whoever it is; nobody knows what the others charge.
class FixedPrices final : public Prices
{
public:
    explicit FixedPrices(std::map<std::string, std::int64_t> amounts)
        : m_amounts(std::move(amounts))
    {}
    Price priceOf(const ProviderData& provider, const ProviderModel&, const GenerationRequest&) const override
    {
        const auto found = m_amounts.find(provider.id);
        if (found == m_amounts.end())
            return {};
        return {.isKnown = true, .amount = found->second, .item = provider.id};
    }

private:
    std::map<std::string, std::int64_t> m_amounts;
};

GenerationInput picture(InputRole role = InputRole::Picture)
{
    return {.role = role,
            .path = "in.png",
            .file = {.sha256 = std::string(64, 'a'),
                     .mediaType = "image/png",
                     .bytes = 1000,
                     .width = 800,
                     .height = 600}};
}

QStringList namesOf(const RouteDecision& decision)
{
    QStringList names;
    for (const auto& candidate : decision.candidates)
        names << QString::fromStdString(candidate.provider->id);
    return names;
}

/// "piapi: no_key, gemini: tier"
QString passedOf(const RouteDecision& decision)
{
    QStringList all;
    for (const auto& [provider, reason] : decision.skipped())
        all << QString::fromStdString(provider + ": " + reason);
    return all.join(QStringLiteral(", "));
}

} // namespace

class DecideTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<RouteShop> m_shop;
    std::map<std::string, std::string, std::less<>> m_keys;
    GenerationRequest m_request;
    std::optional<RouteAsk> m_ask;
    HealthSnapshot m_health;
    const Timestamp m_now{std::chrono::milliseconds(1'790'000'000'000)};

    RouteDecision decide() const { return routing::decide(m_shop->data(), m_health, *m_ask, m_now); }
    void hold(const char* provider, Operation operation, Health health)
    {
        auto all = m_health.all();
        health.isOpen = true;
        all.insert_or_assign(HealthKey{.provider = provider, .operation = operation}, health);
        m_health = HealthSnapshot(std::move(all));
    }
    ProviderModel& model(const char* provider) { return m_shop->model(provider, m_request.operation); }

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<RouteShop>();
        for (const auto& provider : m_shop->catalog.providers)
            m_keys.insert_or_assign(provider.id, "key");
        m_health = {};
        m_request = {.operation = Operation::ImageToVideo, .inputs = {picture()}};
        m_ask.emplace(RouteAsk{.request = m_request, .keys = m_keys});
    }

    void everybodyInTheOrderOfTheRoute()
    {
        const auto decision = decide();
        QCOMPARE(namesOf(decision), (QStringList{"pollo", "piapi"}));
        QVERIFY(decision.passedOver.empty());
        QCOMPARE(decision.route, std::string("image_to_video"));
        QCOMPARE(decision.finally, std::string("refund"));
        QVERIFY(!decision.againAt);
        QCOMPARE(decision.candidates.front().model->operation, Operation::ImageToVideo);
    }

    void whoHasNoKeyIsNotAsked()
    {
        m_keys.erase("pollo");
        QCOMPARE(passedOf(decide()), "pollo: no_key");
        QCOMPARE(namesOf(decide()), QStringList{"piapi"});
        m_keys.clear();
        QVERIFY(decide().candidates.empty());
        QCOMPARE(decide().finally, std::string("refund"));
    }

    void onlyTheWantedOneIsAsked()
    {
        m_ask->wanted = "piapi";
        QCOMPARE(namesOf(decide()), QStringList{"piapi"});
        QCOMPARE(passedOf(decide()), "pollo: other_provider_wanted");
        m_ask->failed = {"piapi"};
        QVERIFY(decide().candidates.empty()); // nobody stands in for it
        m_ask->wanted = "runway";             // it is not in the route, and can do it
        QCOMPARE(namesOf(decide()), QStringList{"runway"});
    }

    void whoFailedIsNotAskedAgain()
    {
        m_ask->failed = {"pollo"};
        QCOMPARE(passedOf(decide()), "pollo: already_failed");
        QCOMPARE(namesOf(decide()), QStringList{"piapi"});
    }

    void aLaneThatIsNotThereHasNobody()
    {
        m_ask->lane = "first_class";
        const auto decision = decide();
        QVERIFY(decision.candidates.empty() && decision.passedOver.empty());
        QCOMPARE(decision.finally, std::string("fail"));
    }

    void whatTheModelDeclaresDecides_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("passed");
        const auto row = [](const char* what, const char* passed) { QTest::newRow(what) << what << passed; };
        row("another operation", "pollo: no_capability");
        row("needs what is not there", "pollo: no_capability");
        row("too many references", "pollo: no_capability");
        row("clip too large", "pollo: no_capability");
        row("clip too wide", "pollo: no_capability");
        row("picture too large: it is made to fit", "");
        row("picture too wide: it is made to fit", "");
        row("clip too long", "pollo: no_capability");
        row("prompt too long", "pollo: no_capability");
        row("prompt just as long", "");
        row("other language", "pollo: no_capability");
        row("other land of the language", "");
        row("other style", "pollo: no_capability");
        row("addresses only", "pollo: no_upload");
        row("addresses, and a place for files", "");
        row("addresses only, but nothing to deliver", "");
        row("far too small", "pollo: no_capability");
        row("somewhat smaller", "");
        row("too short", "pollo: no_capability");
        row("longer than wanted", "");
        row("no seed", "");
        row("no sound", "");
    }
    void whatTheModelDeclaresDecides()
    {
        QFETCH(QString, what);
        auto& pollo = model("pollo");
        const auto is = [&](const char* name) { return what == QLatin1String(name); };
        m_request.prompt = "早安 café";
        m_request.width = 1920;
        m_request.height = 1080;
        m_request.durationMs = 8000;
        m_request.seed = 7;
        m_request.sound = true;
        m_request.language = "en-GB";
        m_request.style = "anime";
        m_request.inputs.push_back(
            {.role = InputRole::Clip,
             .path = "in.mp4",
             .file = {.mediaType = "video/mp4", .bytes = 1000, .width = 800, .height = 600},
             .durationMs = 61'000});
        if (is("another operation"))
            pollo.operation = Operation::Effect;
        if (is("needs what is not there"))
            pollo.needs = {InputRole::Picture, InputRole::Face};
        if (is("too many references"))
            m_request.inputs.push_back(picture(InputRole::Reference));
        for (auto* id : {"pollo", "piapi"})
            model(id).maxReferences =
                is("too many references") && QLatin1String(id) == QLatin1String("pollo") ? 0 : 1;
        if (is("clip too large"))
            pollo.maxInputBytes = 999;
        if (is("clip too wide"))
            pollo.maxInputSide = 799;
        if (what.startsWith(QLatin1String("picture")))
            m_request.inputs.pop_back(); // the picture alone is left
        if (is("picture too large: it is made to fit"))
            pollo.maxInputBytes = 999;
        if (is("picture too wide: it is made to fit"))
            pollo.maxInputSide = 799;
        if (is("clip too long"))
            pollo.maxInputMs = 60'000;
        if (is("prompt too long"))
            pollo.maxPrompt = 6;
        if (is("prompt just as long"))
            pollo.maxPrompt = 7;
        if (is("other language"))
            pollo.languages = {"ja", "ko"};
        if (is("other land of the language"))
            pollo.languages = {"ja", "en-US"};
        if (is("other style"))
            pollo.styles = {"clay"};
        if (what.startsWith(QLatin1String("addresses"))) {
            pollo.delivery = {InputDelivery::Url};
            pollo.needs = {InputRole::Picture};
        }
        if (is("addresses only, but nothing to deliver"))
            pollo.needs = {};
        m_ask->reach.canHostFiles = is("addresses, and a place for files");
        if (is("far too small"))
            pollo.sizes = {{640, 360}};
        if (is("somewhat smaller"))
            pollo.sizes = {{1280, 720}};
        if (is("too short"))
            pollo.seconds = {5, 6};
        if (is("longer than wanted"))
            pollo.seconds = {5, 10};
        QTEST(passedOf(decide()), "passed");
    }

    void theSmallerModelComesOnlyBehindTheLargerOneOfTheSameProvider()
    {
        auto& pollo = *std::ranges::find(m_shop->providers.all, "pollo", &ProviderData::id);
        pollo.models = {{.id = "small",
                         .operation = Operation::ImageToVideo,
                         .maxSide = 1280,
                         .delivery = {InputDelivery::Upload}},
                        {.id = "large",
                         .operation = Operation::ImageToVideo,
                         .maxSide = 1920,
                         .delivery = {InputDelivery::Upload}}};
        m_request.width = 1920;
        m_request.height = 1080;
        QCOMPARE(decide().candidates.front().model->id, std::string("large"));
        QVERIFY(!decide().candidates.front().isSmaller);
        m_request.width = 1280;
        m_request.height = 720;
        QCOMPARE(decide().candidates.front().model->id, std::string("small"));
        // The order of the route counts more than the size.
        m_request.width = 1080;
        m_request.height = 1920;
        pollo.models.pop_back();
        QCOMPARE(namesOf(decide()).front(), "pollo");
        QVERIFY(decide().candidates.front().isSmaller);
    }

    void farLessComesWhereNobodyDoesBetter()
    {
        m_request.durationMs = 30'000;
        model("pollo").seconds = {5};
        model("piapi").seconds = {5, 10};
        QCOMPARE(namesOf(decide()), (QStringList{"pollo", "piapi"}));
        QVERIFY(decide().candidates.front().isSmaller);
        model("piapi").seconds = {30};
        QCOMPARE(namesOf(decide()), QStringList{"piapi"});
        hold("piapi", Operation::ImageToVideo, {.openUntil = m_now + 1min});
        QVERIFY(decide().candidates.empty()); // worth waiting for
    }

    void theQuoteBindsWhoeverServes()
    {
        const FixedPrices prices({{"pollo", 100}, {"piapi", 300}});
        m_ask->prices = &prices;
        const auto quoted = decide().dearest();
        QCOMPARE(quoted.amount, std::int64_t{300});
        QVERIFY(quoted.isKnown);
        m_ask->agreed = AgreedPrice{.amount = 300};
        QCOMPARE(namesOf(decide()), (QStringList{"pollo", "piapi"}));
        m_ask->agreed = AgreedPrice{.amount = 299};
        QCOMPARE(namesOf(decide()), QStringList{"pollo"});
        QCOMPARE(passedOf(decide()), "piapi: too_expensive");
        m_ask->agreed = AgreedPrice{.amount = 99, .isKnown = false};
        QVERIFY(decide().candidates.empty()); // a known price is never above what was agreed
    }

    void aPriceThatNobodyKnowsNeedsAQuoteThatSaidSo()
    {
        const FixedPrices prices({{"pollo", 100}});
        m_ask->prices = &prices;
        QVERIFY(!decide().dearest().isKnown);
        QCOMPARE(decide().dearest().amount, std::int64_t{100});
        m_ask->agreed = AgreedPrice{.amount = 100, .isKnown = true};
        QCOMPARE(passedOf(decide()), "piapi: too_expensive");
        m_ask->agreed->isKnown = false;
        QCOMPARE(namesOf(decide()), (QStringList{"pollo", "piapi"}));
    }

    void theNextModelIsTakenWhenTheFirstIsTooExpensive()
    {
        ProviderPrices list{
            .all = {{.provider = "piapi", .operation = "dear", .unit = "second", .dollarPart = 900},
                    {.provider = "piapi", .operation = "cheap", .unit = "second", .dollarPart = 100}}};
        auto& piapi = *std::ranges::find(m_shop->providers.all, "piapi", &ProviderData::id);
        const ProviderModel base{
            .operation = Operation::ImageToVideo, .seconds = {5}, .delivery = {InputDelivery::Inline}};
        piapi.models = {base, base};
        piapi.models[0].id = piapi.models[0].price = "dear";
        piapi.models[1].id = piapi.models[1].price = "cheap";
        const OwnKeyPrices prices(list);
        m_ask->prices = &prices;
        m_ask->wanted = "piapi";
        QCOMPARE(decide().candidates.front().price,
                 (Price{.isKnown = true, .amount = 4500, .item = "dear", .quantity = 5}));
        m_ask->agreed = AgreedPrice{.amount = 4499};
        QCOMPARE(decide().candidates.front().model->id, std::string("cheap"));
    }

    void aLanePricedAsItsFirstCostsTheSameWhoeverServes()
    {
        const FixedPrices prices({{"leonardo", 0}, {"pollo", 5}, {"goenhance", 10}});
        m_ask->lane = "unlimited_generation";
        m_ask->prices = &prices;
        m_ask->agreed = AgreedPrice{.amount = 0};
        m_ask->failed = {"leonardo"};
        const auto decision = decide();
        QCOMPARE(namesOf(decision), (QStringList{"pollo", "goenhance"}));
        QCOMPARE(decision.dearest().amount, std::int64_t{0});
    }

    void tiersOpenProviders_data()
    {
        QTest::addColumn<QString>("tier");
        QTest::addColumn<int>("lines");
        QTest::addColumn<QString>("passed");
        QTest::newRow("keys of one's own") << "" << 2160 << "";
        QTest::newRow("demo") << "demo" << 720 << "pollo: tier, piapi: tier";
        QTest::newRow("starter") << "starter" << 1080 << "piapi: tier";
        QTest::newRow("starter, beyond its lines") << "starter" << 2160 << "pollo: tier, piapi: tier";
        QTest::newRow("pro") << "pro" << 2160 << "";
        QTest::newRow("no such tier") << "gold" << 720 << "pollo: tier, piapi: tier";
    }
    void tiersOpenProviders()
    {
        QFETCH(QString, tier);
        QFETCH(int, lines);
        m_ask->tier = tier.toStdString();
        m_request.width = lines;
        m_request.height = lines * 2;
        model("piapi").minimumTier = "pro";
        QTEST(passedOf(decide()), "passed");
    }

    void whoIsHeldBackIsSaidWithItsReason_data()
    {
        QTest::addColumn<QString>("trouble");
        QTest::addColumn<bool>("ofAll");
        QTest::addColumn<QString>("passed");
        QTest::newRow("failed") << "failed" << false << "pollo: open_breaker";
        QTest::newRow("rate limited") << "rate_limited" << false << "pollo: open_breaker";
        QTest::newRow("out of credit") << "out_of_credit" << true << "pollo: no_credit";
        QTest::newRow("wrong key") << "unauthorised" << true << "pollo: open_breaker";
    }
    void whoIsHeldBackIsSaidWithItsReason()
    {
        QFETCH(QString, trouble);
        QFETCH(bool, ofAll);
        const auto why = providerTroubleFromId(trouble.toStdString()).value_or(ProviderTrouble::None);
        hold("pollo", ofAll ? Operation::None : Operation::ImageToVideo,
             {.trouble = why, .status = 503, .openUntil = m_now + 90s, .keyMark = "key"});
        const auto decision = decide();
        QTEST(passedOf(decision), "passed");
        QCOMPARE(decision.passedOver.front().trouble, why);
        QCOMPARE(decision.passedOver.front().status, 503);
        QCOMPARE(decision.againAt, std::optional(m_now + 90s));
        QCOMPARE(namesOf(decision), QStringList{"piapi"});
    }

    void anotherKeyThanTheOneThatWasRefusedIsTried()
    {
        hold("pollo", Operation::None, {.trouble = ProviderTrouble::Unauthorised, .keyMark = "key"});
        QCOMPARE(passedOf(decide()), "pollo: open_breaker");
        QVERIFY(!decide().againAt); // time does not help
        m_keys["pollo"] = "another";
        QCOMPARE(namesOf(decide()), (QStringList{"pollo", "piapi"}));
        QVERIFY(!decide().candidates.front().isTrial);
    }

    void theDecisionIsKeptAsJson()
    {
        const FixedPrices prices({{"piapi", 300}});
        m_ask->prices = &prices;
        hold("pollo", Operation::ImageToVideo,
             {.trouble = ProviderTrouble::Busy, .status = 503, .openUntil = m_now + 30s});
        QCOMPARE(
            QString::fromStdString(toJson(decide()).dump()),
            QStringLiteral(R"({"again_at":"2026-09-21T14:13:50.000Z","at":"2026-09-21T14:13:20.000Z",)"
                           R"("candidates":[{"model":"image_to_video","price":{"amount":300,"item":"piapi",)"
                           R"("quantity":1},"provider":"piapi"}],"finally":"refund",)"
                           R"("operation":"image_to_video","passed_over":[{"provider":"pollo",)"
                           R"("reason":"open_breaker","status":503,"trouble":"busy",)"
                           R"("until":"2026-09-21T14:13:50.000Z"}],"route":"image_to_video"})"));
    }

    void unitsOfPricesAreCounted_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::addColumn<qint64>("quantity");
        QTest::newRow("picture") << "image" << qint64{1};
        QTest::newRow("call") << "call" << qint64{1};
        QTest::newRow("seconds that the model makes") << "second" << qint64{10};
        QTest::newRow("frames of the clip that comes in") << "frame" << qint64{90};
        QTest::newRow("begun megapixels of the result") << "megapixel" << qint64{3};
        QTest::newRow("begun fifties of characters") << "fifty_characters" << qint64{2};
    }
    void unitsOfPricesAreCounted()
    {
        QFETCH(QString, unit);
        const GenerationRequest request{.operation = Operation::VideoUpscale,
                                        .speech = std::string(50, 'a') + "é",
                                        .inputs = {{.role = InputRole::Clip, .durationMs = 2001}},
                                        .width = 1920,
                                        .height = 1080,
                                        .durationMs = 7000};
        const ProviderModel model{.operation = Operation::VideoUpscale, .seconds = {5, 10}};
        QTEST(static_cast<qint64>(quantityOf(unit.toStdString(), 4, model, request)), "quantity");
    }

    void whereTheRequestSaysNothingTheUsualQuantityCounts()
    {
        const GenerationRequest request{.operation = Operation::VideoUpscale};
        const ProviderModel model{.operation = Operation::VideoUpscale};
        for (const auto* unit : {"second", "frame", "megapixel", "fifty_characters"})
            QCOMPARE(quantityOf(unit, 150, model, request), std::int64_t{150});
        QCOMPARE(quantityOf("frame", 0, model, request), std::int64_t{1});
    }

    void ownKeysPayInTheCurrencyOfTheBudget()
    {
        const ProviderPrices list{
            .all = {{.provider = "piapi", .operation = "try", .unit = "image", .dollarPart = 701}}};
        const ProviderData piapi{.id = "piapi"};
        const ProviderModel model{.operation = Operation::TryOn, .price = "try"};
        QCOMPARE(OwnKeyPrices(list).priceOf(piapi, model, {}).amount, std::int64_t{701});
        QCOMPARE(OwnKeyPrices(list, 32'150'000).priceOf(piapi, model, {}).amount,
                 std::int64_t{22'538}); // 22 537.15, rounded up
        QVERIFY(!OwnKeyPrices(list).priceOf({.id = "runway"}, model, {}).isKnown);
        QVERIFY(!OwnKeyPrices(list).priceOf(piapi, {.operation = Operation::TryOn}, {}).isKnown);
    }

    void accountsPayTheServiceThatIsSold_data()
    {
        QTest::addColumn<QString>("provider");
        QTest::addColumn<QString>("operation");
        QTest::addColumn<int>("lines");
        QTest::addColumn<QString>("service");
        const auto row = [](const char* provider, const char* operation, int lines, const char* service) {
            QTest::addRow("%s %s %d", provider, operation, lines)
                << provider << operation << lines << service;
        };
        row("leonardo", "text_to_image", 720, "leonardo_image_720p");
        row("leonardo", "text_to_image", 1080, "leonardo_image_1080p");
        row("leonardo", "text_to_image", 2160, "leonardo_image_1080p");
        row("pollo", "text_to_video", 0, "pollo_basic_effect_1080p");
        row("pollo", "text_to_video", 2160, "pollo_video_4k");
        row("goenhance", "video_style_transfer", 1080, "goenhance_style_1080p");
        row("runway", "video_style_transfer", 2160, "goenhance_style_4k"); // stands in
        row("runway", "upscale", 1080, "goenhance_upscale_4k");
        row("piapi", "face_swap", 0, "goenhance_face_swap");
        row("piapi", "interior", 1080, "");
    }
    void accountsPayTheServiceThatIsSold()
    {
        QFETCH(QString, provider);
        QFETCH(QString, operation);
        QFETCH(int, lines);
        const CreditPrices prices(
            m_shop->rules, m_shop->catalog, m_shop->credits,
            [](std::string_view, std::int64_t) { return std::optional<std::int64_t>(7); });
        const auto what = operationFromId(operation.toStdString()).value_or(Operation::None);
        const GenerationRequest request{.operation = what, .width = lines * 2, .height = lines};
        const auto price = prices.priceOf({.id = provider.toStdString()}, {.operation = what}, request);
        QTEST(QString::fromStdString(price.item), "service");
        QCOMPARE(price.isKnown, !price.item.empty());
    }
};

QTEST_GUILESS_MAIN(DecideTest)
#include "decide_test.moc"
