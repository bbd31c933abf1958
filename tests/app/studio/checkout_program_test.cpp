#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest/QtTest>
#include <optional>

#include "checkout_program.h"
#include "vidgo/test/test_folder.h"
#include "vidgo/ui/messages/convert.h"

using namespace vidgo;

/// How the studio starts the window of a payment, and what it understands of its end. The program here is a
/// script; the real one is tested where it is.
class CheckoutProgramTest : public QObject
{
    Q_OBJECT

    std::optional<test::TestFolder> m_folder;
    std::vector<ui::CheckoutEnd> m_ends;

    void install(const QByteArray& script)
    {
        QFile file(at("vidgo-checkout"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\n" + script + "\n");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    QString at(const char* name) const { return ui::pathText(*m_folder / name); }
    CheckoutProgram::Options options() const
    {
        return {.fonts = "/fonts",
                .theme = [] { return QStringLiteral("dark"); },
                .folder = ui::pathText(m_folder->path())};
    }
    static ShopCheckout checkout()
    {
        ShopCheckout checkout;
        checkout.page = "https://vidgo.example/pay/1";
        checkout.origins = {"https://payment.ecpay.com.tw", "https://*.ecpay.com.tw"};
        checkout.ends = {"https://vidgo.example/back"};
        return checkout;
    }
    void open(CheckoutProgram& desk)
    {
        desk.open(checkout(), Language::Japanese, [this](ui::CheckoutEnd end) { m_ends.push_back(end); });
    }

private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        m_ends.clear();
    }

    void theProgramIsToldWhereToPayOnItsInput()
    {
        install("printf '%s\\n' \"$#\" >\"$(dirname \"$0\")/words\"; cat >\"$(dirname \"$0\")/order\"; "
                "echo finished");
        CheckoutProgram desk(options());
        open(desk);
        QVERIFY(m_ends.empty()); // told later
        QTRY_COMPARE(m_ends.size(), 1U);
        QCOMPARE(m_ends.front(), ui::CheckoutEnd::Finished);
        QFile words(at("words"));
        QVERIFY(words.open(QIODevice::ReadOnly));
        QCOMPARE(words.readAll().trimmed(), QByteArray("0"));
        QFile order(at("order"));
        QVERIFY(order.open(QIODevice::ReadOnly));
        const auto line = order.readAll();
        QCOMPARE(line.count('\n'), 1);
        const auto json = QJsonDocument::fromJson(line).object();
        QCOMPARE(json.value(QStringLiteral("start")).toString(),
                 QStringLiteral("https://vidgo.example/pay/1"));
        QCOMPARE(json.value(QStringLiteral("ends")).toArray().size(), 1);
        QCOMPARE(json.value(QStringLiteral("origins")).toArray().size(), 2);
        QCOMPARE(json.value(QStringLiteral("language")).toString(), QStringLiteral("ja"));
        QCOMPARE(json.value(QStringLiteral("theme")).toString(), QStringLiteral("dark"));
        QCOMPARE(json.value(QStringLiteral("fonts")).toString(), QStringLiteral("/fonts"));
    }

    void itsWordSaysHowItWasLeft_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<int>("end");
        const auto row = [](const char* name, const char* script, ui::CheckoutEnd end) {
            QTest::newRow(name) << QByteArray(script) << static_cast<int>(end);
        };
        row("finished", "echo finished", ui::CheckoutEnd::Finished);
        row("in the browser", "echo browser", ui::CheckoutEnd::Browser);
        row("closed", "echo closed", ui::CheckoutEnd::Closed);
        row("another word", "echo what", ui::CheckoutEnd::Failed);
        row("no word", "exit 2", ui::CheckoutEnd::Failed);
        row("it dies", "kill -9 $$", ui::CheckoutEnd::Failed);
    }
    void itsWordSaysHowItWasLeft()
    {
        QFETCH(QByteArray, script);
        QFETCH(int, end);
        install(script);
        CheckoutProgram desk(options());
        open(desk);
        QTRY_COMPARE(m_ends.size(), 1U);
        QCOMPARE(static_cast<int>(m_ends.front()), end);
    }

    void withoutTheProgramItFails()
    {
        CheckoutProgram desk(options());
        open(desk);
        QTRY_COMPARE(m_ends.size(), 1U);
        QCOMPARE(m_ends.front(), ui::CheckoutEnd::Failed);
    }

    void aSecondWindowClosesTheFirst()
    {
        install("exec sleep 60");
        CheckoutProgram desk(options());
        open(desk);
        install("echo finished");
        open(desk);
        QCOMPARE(m_ends, std::vector<ui::CheckoutEnd>{ui::CheckoutEnd::Closed});
        QTRY_COMPARE(m_ends.size(), 2U);
        QCOMPARE(m_ends.back(), ui::CheckoutEnd::Finished);
    }

    void nothingIsToldWhenTheDeskGoes()
    {
        install("exec sleep 60");
        {
            CheckoutProgram desk(options());
            open(desk);
        }
        QCoreApplication::processEvents();
        QVERIFY(m_ends.empty());
    }

    void keysOfThePersonStayHere()
    {
        install("env >\"$(dirname \"$0\")/environment\"; echo closed");
        qputenv("PIAPI_KEY", "mine");
        CheckoutProgram desk(options());
        open(desk);
        QTRY_COMPARE(m_ends.size(), 1U);
        qunsetenv("PIAPI_KEY");
        QFile environment(at("environment"));
        QVERIFY(environment.open(QIODevice::ReadOnly));
        const auto lines = environment.readAll();
        QVERIFY(lines.contains("PATH="));
        QVERIFY(!lines.contains("PIAPI_KEY"));
    }
};

QTEST_GUILESS_MAIN(CheckoutProgramTest)
#include "checkout_program_test.moc"
