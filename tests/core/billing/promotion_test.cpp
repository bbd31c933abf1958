#include "promotion_fixture.h"

using namespace vidgo;
using namespace vidgo::billing;
using namespace vidgo::test;

/// What codes do to an order, as pure functions.
class PromotionTest : public QObject
{
    Q_OBJECT

    static std::vector<PromotionInPlay> known(std::initializer_list<PromotionTerms> all)
    {
        std::vector<PromotionInPlay> promotions;
        for (const auto& terms : all)
            promotions.push_back({.promotion = {.id = PromotionId("id " + terms.code), .terms = terms}});
        return promotions;
    }
    /// The only refusal, by its id; "none" or "several".
    static QString refusal(const Evaluation& evaluation)
    {
        if (evaluation.refused.size() != 1)
            return evaluation.refused.empty() ? QStringLiteral("none") : QStringLiteral("several");
        const auto& reason = evaluation.refused.front().reason;
        if (QString::fromStdString(reason.external()).contains(QLatin1Char('{')))
            return QStringLiteral("a place of the sentence is open");
        return QString::fromUtf8(reason.id().data(), static_cast<qsizetype>(reason.id().size()));
    }

private Q_SLOTS:
    void codesAreComparedAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("code"); // empty: refused
        QTest::newRow("as it is") << "SPRING20"
                                  << "SPRING20";
        QTest::newRow("small letters") << "spring20"
                                       << "SPRING20";
        QTest::newRow("spaces") << "  spring 20\t"
                                << "SPRING20";
        QTest::newRow("full width") << QString::fromUtf8("ｓｐｒｉｎｇ　２０") << "SPRING20";
        QTest::newRow("no-break space") << QString::fromUtf8("SPRING\u00a020") << "SPRING20";
        QTest::newRow("zero width") << QString::fromUtf8("SPRING\u200b20") << "SPRING20";
        QTest::newRow("hyphen") << "new-year_1"
                                << "NEW-YEAR_1";
        QTest::newRow("empty") << ""
                               << "";
        QTest::newRow("short") << "ab"
                               << "";
        QTest::newRow("long") << QString(33, QLatin1Char('A')) << "";
        QTest::newRow("huge") << QString(100'000, QLatin1Char('A')) << "";
        QTest::newRow("SQL") << "'; DROP TABLE promotions; --"
                             << "";
        QTest::newRow("Chinese") << QString::fromUtf8("新年快樂") << "";
        QTest::newRow("control") << "SPRING\n20"
                                 << "";
    }
    void codesAreComparedAsPeopleWriteThem()
    {
        QFETCH(QString, typed);
        QFETCH(QString, code);
        const auto normal = normalizeCode(typed.toStdString());
        QCOMPARE(QString::fromStdString(normal.value_or(std::string())), code);
        if (!normal)
            QVERIFY(normal.error().is(PromotionError::UnknownCode));
        QVERIFY(!normalizeCode("\xff\xfe\xfd"));
    }

    void percentagesRoundInFavourOfThePerson_data()
    {
        QTest::addColumn<qint64>("basisPoints");
        QTest::addColumn<qint64>("price");
        QTest::addColumn<bool>("isTwd");
        QTest::addColumn<qint64>("left");
        QTest::newRow("whole dollars") << qint64{2'000} << qint64{69'900} << true << qint64{55'900};
        QTest::newRow("exact") << qint64{5'000} << qint64{20'000} << true << qint64{10'000};
        QTest::newRow("cents") << qint64{2'000} << qint64{299} << false << qint64{239};
        QTest::newRow("a hundredth") << qint64{1} << qint64{299} << false << qint64{298};
        QTest::newRow("odd share") << qint64{3'333} << qint64{2'299} << false << qint64{1'532};
        QTest::newRow("floor TWD") << qint64{9'900} << qint64{9'900} << true << qint64{3'300};
        QTest::newRow("floor USD") << qint64{10'000} << qint64{299} << false << qint64{100};
        QTest::newRow("largest") << qint64{9'999} << qint64{100'000'000} << false << qint64{10'000};
    }
    void percentagesRoundInFavourOfThePerson()
    {
        QFETCH(qint64, basisPoints);
        QFETCH(qint64, price);
        QFETCH(bool, isTwd);
        QFETCH(qint64, left);
        const Money asked{price, isTwd ? Currency::twd() : Currency::usd()};
        const auto all = known({percent("CODE", basisPoints)});
        const auto evaluation = evaluate(all, draft(asked, {"code"}));
        QCOMPARE(refusal(evaluation), "none");
        QCOMPARE(evaluation.total, (Money{left, asked.currency}));
        QCOMPARE(evaluation.lines.front().off.minor, price - left);
    }

    void amountsStopAtTheLowestPriceThatCanBePaid()
    {
        const auto all = known({sumOff("OFF", {twd(50), usd(200)})});
        QCOMPARE(evaluate(all, draft(twd(249), {"OFF"})).total, twd(199));
        QCOMPARE(evaluate(all, draft(usd(799), {"OFF"})).total, usd(599));
        const auto cut = evaluate(all, draft(twd(60), {"OFF"}));
        QCOMPARE(cut.total, twd(33));
        QCOMPARE(cut.lines.front().off, twd(27));
        const auto nothing = evaluate(all, draft(twd(33), {"OFF"}));
        QCOMPARE(nothing.total, twd(33));
        QCOMPARE(refusal(nothing), "promotion.nothing_off");
        QVERIFY(nothing.lines.empty());
    }

    void creditsComeOnTop()
    {
        const auto evaluation = evaluate(known({bonus("MORE", 30)}), draft(twd(99), {"more"}));
        QCOMPARE(evaluation.total, twd(99));
        QCOMPARE(evaluation.bonusCredits, 30);
        QCOMPARE(evaluation.lines.front().off, twd(0));
    }

    void aCodeSaysWhyItIsRefused_data()
    {
        QTest::addColumn<QString>("id");
        const auto add = [](const char* id) { QTest::newRow(id) << QString::fromLatin1(id); };
        for (const char* id :
             {"promotion.unknown_code", "promotion.not_yet", "promotion.over", "promotion.not_for_item",
              "promotion.not_for_tier", "promotion.first_purchase_only", "promotion.below_minimum",
              "promotion.not_in_currency", "promotion.not_for_renewing", "promotion.used_up",
              "promotion.used_before", "promotion.repeated"})
            add(id);
    }
    void aCodeSaysWhyItIsRefused()
    {
        QFETCH(QString, id);
        auto order = draft(twd(99), {"CODE"});
        auto terms = percent("CODE", 1'000);
        std::int64_t used = 0;
        std::int64_t usedByPerson = 0;
        if (id.endsWith(QStringLiteral("unknown_code")))
            order.codes = {"OTHER"};
        else if (id.endsWith(QStringLiteral("not_yet")))
            terms.startsAt = order.at + 1ms;
        else if (id.endsWith(QStringLiteral("over")))
            terms.endsAt = order.at;
        else if (id.endsWith(QStringLiteral("not_for_item")))
            terms.items = {"plan:*", "package:medium"};
        else if (id.endsWith(QStringLiteral("not_for_tier")))
            terms.tiers = {"pro"};
        else if (id.endsWith(QStringLiteral("first_purchase_only")))
            terms.isFirstPurchaseOnly = true;
        else if (id.endsWith(QStringLiteral("below_minimum")))
            terms.minimums = {twd(100)};
        else if (id.endsWith(QStringLiteral("not_in_currency")))
            terms = sumOff("CODE", {usd(100)});
        else if (id.endsWith(QStringLiteral("not_for_renewing")))
            order.isRecurring = true;
        else if (id.endsWith(QStringLiteral("used_up")))
            terms.usesInAll = used = 5;
        else if (id.endsWith(QStringLiteral("used_before")))
            usedByPerson = 1;
        auto all = known({terms});
        all.front().promotion.used = used;
        all.front().usedByPerson = usedByPerson;
        if (id.endsWith(QStringLiteral("repeated"))) {
            order.codes = {"CODE", "code "};
            const auto evaluation = evaluate(all, order);
            QCOMPARE(refusal(evaluation), id);
            QCOMPARE(evaluation.lines.size(), std::size_t{1});
            return;
        }
        const auto evaluation = evaluate(all, order);
        QCOMPARE(refusal(evaluation), id);
        QCOMPARE(evaluation.total, order.price);
        QVERIFY(evaluation.lines.empty());
    }

    void aCodeIsGoodForExactlyItsTime()
    {
        auto terms = percent("CODE", 1'000);
        const auto order = draft(twd(99), {"CODE"});
        terms.startsAt = order.at;
        terms.endsAt = order.at + 1ms;
        QCOMPARE(refusal(evaluate(known({terms}), order)), "none");
    }

    void whatItGoesWithMayBeAGroup()
    {
        auto terms = percent("CODE", 1'000);
        terms.items = {"package:*"};
        terms.tiers = {"starter", "pro"};
        terms.minimums = {usd(5'000)}; // of another currency
        QCOMPARE(refusal(evaluate(known({terms}), draft(twd(99), {"CODE"}))), "none");
        auto plan = draft(twd(299), {"CODE"});
        plan.item = {.kind = SoldItem::Kind::Plan, .id = "pro", .name = "Pro"};
        QCOMPARE(refusal(evaluate(known({terms}), plan)), "promotion.not_for_item");
    }

    void archivedCodesAreUnknown()
    {
        auto all = known({percent("CODE", 1'000)});
        all.front().promotion.isArchived = true;
        QCOMPARE(refusal(evaluate(all, draft(twd(99), {"CODE"}))), "promotion.unknown_code");
    }

    void codesThatGoTogetherAreAppliedInTheirOrder()
    {
        const auto all = known({stackable(percent("SHARE", 1'000), 1),
                                stackable(sumOff("SUM", {twd(100)}), 2), stackable(bonus("MORE", 5), 0)});
        const auto one = evaluate(all, draft(twd(699), {"SUM", "MORE", "SHARE"}));
        const auto other = evaluate(all, draft(twd(699), {"SHARE", "SUM", "MORE"}));
        QCOMPARE(refusal(one), "none");
        QVERIFY(one.lines == other.lines);
        QCOMPARE(one.lines.front().code, "MORE");
        QCOMPARE(one.total, twd(699 - 70 - 100));
        QCOMPARE(one.bonusCredits, 5);
    }

    void codesThatDoNotGoTogetherAreRefusedInTheOrderTyped()
    {
        const auto all = known({percent("ALONE", 1'000), stackable(percent("AAA", 1'000)),
                                stackable(percent("BBB", 1'000)), stackable(percent("CCC", 1'000)),
                                stackable(percent("DDD", 1'000))});
        const auto first = evaluate(all, draft(twd(699), {"ALONE", "AAA"}));
        QCOMPARE(refusal(first), "promotion.not_together");
        QCOMPARE(first.refused.front().code, "AAA");
        const auto second = evaluate(all, draft(twd(699), {"AAA", "ALONE"}));
        QCOMPARE(second.refused.front().code, "ALONE");
        QCOMPARE(second.lines.front().code, "AAA");
        const auto many = evaluate(all, draft(twd(699), {"AAA", "BBB", "CCC", "DDD"}));
        QCOMPARE(refusal(many), "promotion.too_many");
        QCOMPARE(many.lines.size(), std::size_t{3});
    }

    void noNumberOfCodesGoesBelowTheFloor()
    {
        const auto all = known({stackable(percent("AAA", 9'000), 1), stackable(sumOff("BBB", {twd(99)}), 2),
                                stackable(percent("CCC", 9'000), 3)});
        const auto evaluation = evaluate(all, draft(twd(699), {"AAA", "BBB", "CCC"}));
        QCOMPARE(evaluation.total, twd(33));
        std::int64_t off = 0;
        for (const auto& line : evaluation.lines)
            off += line.off.minor;
        QCOMPARE(off, twd(699 - 33).minor);
        QCOMPARE(refusal(evaluation), "promotion.nothing_off");
    }

    void termsThatMakeNoSenseAreRefused()
    {
        const auto isRefused = [](const PromotionTerms& terms) {
            const auto good = checkTerms(terms);
            return !good && good.error().is(PromotionError::TermsInvalid);
        };
        QVERIFY(checkTerms(percent("CODE", 10'000)));
        QVERIFY(isRefused(percent("CODE", 0)));
        QVERIFY(isRefused(percent("CODE", 10'001)));
        QVERIFY(isRefused(percent("code", 1)));
        QVERIFY(isRefused(sumOff("CODE", {})));
        QVERIFY(isRefused(sumOff("CODE", {{150, Currency::twd()}}))); // half a dollar
        QVERIFY(isRefused(sumOff("CODE", {usd(1), usd(2)})));
        QVERIFY(isRefused(sumOff("CODE", {usd(-5)})));
        QVERIFY(isRefused(bonus("CODE", 0)));
        QVERIFY(isRefused({.code = "CODE"}));
        auto both = percent("CODE", 100);
        both.credits = 5;
        QVERIFY(isRefused(both));
        auto items = percent("CODE", 100);
        items.items = {"small"};
        QVERIFY(isRefused(items));
        auto times = percent("CODE", 100);
        times.startsAt = times.endsAt = Timestamp(1ms);
        QVERIFY(isRefused(times));
        auto together = stackable(percent("CODE", 100));
        together.mostTogether = 6;
        QVERIFY(isRefused(together));
    }
};

QTEST_GUILESS_MAIN(PromotionTest)
#include "promotion_test.moc"
