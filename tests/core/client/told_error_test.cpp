#include <QtTest/QtTest>

#include "told_error.h"
#include "vidgo/accounts/accounts_error.h"
#include "vidgo/api/api_error.h"
#include "vidgo/base/base_error.h"
#include "vidgo/billing/billing_error.h"
#include "vidgo/billing/invoice_error.h"
#include "vidgo/billing/promotion_error.h"
#include "vidgo/credits/credits_error.h"
#include "vidgo/net/net_error.h"
#include "vidgo/secrets/secrets_error.h"
#include "vidgo/service/service_error.h"
#include "vidgo/storage/database.h"

using namespace vidgo;
using namespace vidgo::client;

namespace {

net::HttpAnswer answerOf(const Error& error)
{
    auto response = api::answerOf(api::problemOf(error, "req_7"));
    return {.status = response.status, .headers = response.headers, .body = std::string(response.text())};
}

// Every value of an enum, up to the first number that has none.
template <class Code>
std::vector<Error> allOf(const ErrorArguments& arguments)
{
    const auto nothing = describe(static_cast<Code>(9999)).id;
    std::vector<Error> all;
    for (int number = 1; number < 200; ++number) {
        Error error(static_cast<Code>(number), "SELECT hash FROM secrets", arguments);
        if (error.id() != nothing)
            all.push_back(std::move(error));
    }
    return all;
}

std::vector<Error> everyError()
{
    const ErrorArguments arguments{{"seconds", "17"}, {"reason", "“{odd}”"}, {"file", "ö.png"}};
    std::vector<Error> all;
    for (auto& part : {allOf<BaseError>(arguments), allOf<service::ServiceError>(arguments),
                       allOf<api::ApiError>(arguments), allOf<storage::StorageError>(arguments),
                       allOf<accounts::AccountsError>(arguments), allOf<credits::CreditsError>(arguments),
                       allOf<billing::BillingError>(arguments), allOf<billing::PromotionError>(arguments),
                       allOf<billing::InvoiceError>(arguments), allOf<net::NetError>(arguments),
                       allOf<secrets::SecretsError>(arguments)})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

} // namespace

class ToldErrorTest : public QObject
{
    Q_OBJECT

private slots:
    void everyErrorIsTheSameOnBothSides()
    {
        const auto all = everyError();
        QVERIFY(all.size() > 120);
        for (const auto& error : all) {
            const auto back = errorFrom(answerOf(error), "vidgo.example");
            QCOMPARE(std::string(back.id()), std::string(error.id()));
            QCOMPARE(back.externalTemplate(), error.externalTemplate());
            QCOMPARE(back.arguments(), error.arguments());
            QCOMPARE(back.external(), error.external());
            QVERIFY(back.internal().find("SELECT") == std::string::npos);
            QVERIFY(back.internal().find("req_7") != std::string::npos);
        }
    }

    void outlivesWhatItWasReadFrom()
    {
        std::optional<Error> error;
        {
            const auto answer = answerOf(Error(accounts::AccountsError::SessionEnded, ""));
            error = errorFrom(answer, "vidgo.example");
        }
        QVERIFY(error->is(accounts::AccountsError::SessionEnded));
        QCOMPARE(error->externalTemplate(), describe(accounts::AccountsError::SessionEnded).text);
    }

    // Ids of accounts stand here as texts: what is not linked cannot be asked.
    void knowsWhatARefusedTokenIs()
    {
        using accounts::AccountsError;
        for (const auto& error : everyError()) {
            const bool isRefused =
                error.is(AccountsError::AccessExpired) || error.is(AccountsError::AccessRefused) ||
                error.is(AccountsError::SessionEnded) || error.is(api::ApiError::MissingToken);
            QCOMPARE(isAccessRefused(error), isRefused);
            const bool isOver =
                error.is(AccountsError::SessionEnded) || error.is(AccountsError::AccountBanned);
            QCOMPARE(isSignInOver(error), isOver);
        }
    }

    void whatNoServerOfOursSaysIsNoError_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("no word") << QByteArray("credits") << QByteArray("Hello.");
        QTest::newRow("page") << QByteArray("<a>.<b>") << QByteArray("Hello.");
        QTest::newRow("long id") << QByteArray("a.") + QByteArray(80, 'a') << QByteArray("Hello.");
        QTest::newRow("no sentence") << QByteArray("a.b") << QByteArray();
        QTest::newRow("long sentence") << QByteArray("a.b") << QByteArray(1001, 'x');
        QTest::newRow("lines") << QByteArray("a.b") << QByteArray("a\nb");
    }

    void whatNoServerOfOursSaysIsNoError()
    {
        QFETCH(QByteArray, code);
        QFETCH(QByteArray, text);
        const auto response = api::answerOf({.status = 422,
                                             .code = code.toStdString(),
                                             .text = text.toStdString(),
                                             .arguments = {},
                                             .faults = {},
                                             .retryAfter = {},
                                             .request = "req_7"});
        const auto error =
            errorFrom({.status = 422, .headers = response.headers, .body = std::string(response.text())},
                      "vidgo.example");
        QVERIFY(error.is(net::NetError::AnswerInvalid));
        QVERIFY(error.external().find("vidgo.example") != std::string::npos);
    }

    // A server that says something new each time does not fill the memory.
    void keepsOnlySoManySentences()
    {
        int invalid = 0;
        for (int i = 0; i < 10'000; ++i)
            invalid += errorFrom(api::Problem{.status = 422,
                                              .code = "a.b" + std::to_string(i),
                                              .text = "Hello.",
                                              .arguments = {},
                                              .faults = {},
                                              .retryAfter = {},
                                              .request = {}})
                           ->is(api::ApiError::Internal);
        QVERIFY(invalid > 5'000);
        QVERIFY(errorFrom(answerOf(Error(accounts::AccountsError::SessionEnded, "")), "h")
                    .is(accounts::AccountsError::SessionEnded)); // what was known stays known
    }
};

QTEST_GUILESS_MAIN(ToldErrorTest)
#include "told_error_test.moc"
