#include <QtTest/QtTest>

#include "vidgo/api/api_error.h"
#include "vidgo/api/problem.h"
#include "vidgo/base/base_error.h"
#include "vidgo/test/qt_result.h"

using namespace vidgo;
using namespace vidgo::api;

class ProblemTest : public QObject
{
    Q_OBJECT

private slots:
    void goesOverTheWireAndBack()
    {
        auto problem = problemOf(Error(ApiError::TooManyRequests, "bucket", {{"seconds", "17"}}), "req_1");
        problem.faults = {{.pointer = "/a", .kind = FieldFault::Kind::TooLarge, .limit = "3"}};
        const auto answer = answerOf(problem);
        QCOMPARE(answer.status, 429);
        QCOMPARE(answer.header("content-type"), std::string_view("application/problem+json"));
        QCOMPARE(answer.header("Retry-After"), std::string_view("17"));
        const auto back = problemFrom(answer.status, answer.text());
        QVERIFY(back.has_value());
        QCOMPARE(*back, problem);
    }

    void neverTellsTheInternalText()
    {
        const auto answer = answerOf(problemOf(Error(BaseError::Internal, "SELECT secret"), "req_1"));
        QVERIFY(answer.text().find("SELECT") == std::string_view::npos);
    }

    void asksForASignInWith401()
    {
        const auto answer = answerOf(problemOf(Error(ApiError::MissingToken, ""), "req_1"));
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.header("WWW-Authenticate"), std::string_view("Bearer"));
    }

    void statusesAreThoseOfTheTable_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<int>("status");
        const auto row = [](const char* id, int status) { QTest::newRow(id) << QByteArray(id) << status; };
        row("credits.not_enough", 402);
        row("accounts.sign_in_refused", 401);
        row("accounts.password_too_short", 422);
        row("storage.busy", 503);
        row("storage.damaged", 500);
        row("media.damaged", 422);
        row("provider.busy", 502);
        row("nobody.knows", 500);
        row("", 500);
    }

    void statusesAreThoseOfTheTable()
    {
        QFETCH(QByteArray, id);
        QFETCH(int, status);
        QCOMPARE(statusOf(id.toStdString()), status);
    }

    // A table that is not sorted would hide some of its rows.
    void everyErrorOfTheInterfaceHasItsStatus()
    {
        for (int code = static_cast<int>(ApiError::BadRequest); code < static_cast<int>(ApiError::Internal);
             ++code) {
            const auto id = describe(static_cast<ApiError>(code)).id;
            QVERIFY2(statusOf(id) != 500, std::string(id).c_str());
        }
        QCOMPARE(statusOf(describe(ApiError::Internal).id), 500);
    }

    void refusesWhatIsNoProblem_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("page") << QByteArray("<html>Bad gateway</html>");
        QTest::newRow("list") << QByteArray("[]");
        QTest::newRow("no code") << QByteArray(R"({"title":"x"})");
        QTest::newRow("number") << QByteArray(R"({"code":7})");
    }

    void refusesWhatIsNoProblem()
    {
        QFETCH(QByteArray, body);
        QVERIFY(!problemFrom(502, body.toStdString()).has_value());
    }
};

QTEST_GUILESS_MAIN(ProblemTest)
#include "problem_test.moc"
