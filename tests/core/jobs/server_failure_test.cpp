#include <QtTest/QtTest>

#include "vidgo/base/base_error.h"
#include "vidgo/jobs/generation_row.h"
#include "vidgo/jobs/jobs_error.h"
#include "vidgo/model/provider.h"
#include "vidgo/providers/provider_failure.h"

using namespace vidgo;
using jobs::GenerationRow;
using jobs::JobsError;
using providers::ProviderError;

/// What is said of a run that came to nothing at a VidGo server.
class ServerFailureTest : public QObject
{
    Q_OBJECT

    static GenerationRow rowFor(std::string_view provider)
    {
        GenerationRow row;
        row.order.wantedProvider = provider;
        return row;
    }
    template <class Code>
    static Error of(Code code)
    {
        return Error(code, "of the test", {{"provider", "PiAPI"}});
    }

private Q_SLOTS:
    void whoPaysWithCreditsIsToldWhatToDo_data()
    {
        QTest::addColumn<int>("told");
        QTest::addColumn<QString>("id");
        const auto row = [](const char* name, ProviderError told, const char* id) {
            QTest::newRow(name) << static_cast<int>(told) << QString::fromLatin1(id);
        };
        row("bad input", ProviderError::BadInput, "jobs.not_taken");
        row("no upload", ProviderError::NoUpload, "jobs.not_taken");
        row("refused", ProviderError::Refused, "jobs.not_allowed");
        row("failed", ProviderError::Failed, "jobs.not_made");
        row("invalid", ProviderError::ResultInvalid, "jobs.not_made");
        row("expired", ProviderError::Expired, "jobs.not_made");
        row("unknown", ProviderError::Unknown, "jobs.not_made");
        row("busy", ProviderError::Busy, "jobs.not_now");
        row("rate", ProviderError::RateLimited, "jobs.not_now");
        row("credit", ProviderError::OutOfCredit, "jobs.not_now");
        row("unauthorised", ProviderError::Unauthorised, "jobs.not_now");
        row("no key", ProviderError::KeyMissing, "jobs.not_now");
        row("wrong key", ProviderError::KeyWrong, "jobs.not_now");
    }
    void whoPaysWithCreditsIsToldWhatToDo()
    {
        QFETCH(const int, told);
        QFETCH(const QString, id);
        auto row = rowFor(kServerProvider);
        row.takeError(of(static_cast<ProviderError>(told)));
        QCOMPARE(QString::fromStdString(row.errorId), id);
        const auto text = QString::fromStdString(row.errorTemplate);
        QVERIFY2(text.contains(QStringLiteral("Nothing was charged.")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("Try it again")) || text.contains(QStringLiteral("Change the")),
                 qPrintable(text));
        for (const auto* const word : {"provider", "key", "account", "PiAPI", "settings of the server"})
            QVERIFY2(!text.contains(QLatin1String(word)), qPrintable(text));
        QVERIFY(row.errorArguments.empty());
    }

    void whatTookTooLongIsNotSentElsewhere()
    {
        auto row = rowFor(kServerProvider);
        row.takeError(of(JobsError::TookTooLong));
        QCOMPARE(row.errorId, std::string("jobs.not_made"));
    }

    void whatWasChargedIsNotCalledFree()
    {
        auto row = rowFor(kServerProvider);
        jobs::AttemptRow attempt;
        attempt.round = row.round;
        attempt.chargeAmount = "12";
        row.attempts.push_back(attempt);
        row.takeError(of(ProviderError::ResultInvalid));
        QCOMPARE(row.errorId, std::string("jobs.not_delivered"));
        QVERIFY(row.errorTemplate.find("Nothing was charged") == std::string::npos);
        row.attempts.back().chargeAmount = "0";
        row.takeError(of(ProviderError::ResultInvalid));
        QCOMPARE(row.errorId, std::string("jobs.not_made"));
    }

    void whatIsNotAboutProvidersStays()
    {
        auto row = rowFor(kServerProvider);
        row.takeError(of(BaseError::DiskFull));
        QCOMPARE(row.errorId, std::string("base.disk_full"));
    }

    void whoHasKeysIsToldAboutProviders()
    {
        for (const auto* const provider : {"", "piapi"}) {
            auto row = rowFor(provider);
            row.takeError(of(ProviderError::Busy));
            QCOMPARE(row.errorId, std::string("provider.busy"));
            QCOMPARE(row.errorArguments.at("provider"), std::string("PiAPI"));
        }
    }
};

QTEST_GUILESS_MAIN(ServerFailureTest)
#include "server_failure_test.moc"
