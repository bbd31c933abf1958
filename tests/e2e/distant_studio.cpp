#include "distant_studio.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest/QtTest>

#include "vidgo/test/child_program.h"
#include "vidgo/ui/messages/convert.h"

namespace vidgo::test {

DistantStudio::DistantStudio(const Place& place)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    endWithThisTest(m_process);
    m_process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--studio")});
    const QJsonObject all{{QStringLiteral("home"), ui::pathText(place.home)},
                          {QStringLiteral("resources"), ui::pathText(place.resources)},
                          {QStringLiteral("server"), ui::toQString(place.server)},
                          {QStringLiteral("standIns"), place.standIns},
                          {QStringLiteral("theme"), place.theme}};
    m_process.write(QJsonDocument(all).toJson(QJsonDocument::Compact) + '\n');
}

bool DistantStudio::start()
{
    return does("start");
}

void DistantStudio::kill()
{
    m_process.kill();
    m_process.waitForFinished();
}

QJsonValue DistantStudio::ask(const char* what, QJsonObject with)
{
    with[QLatin1String("do")] = QLatin1String(what);
    m_process.write(QJsonDocument(with).toJson(QJsonDocument::Compact) + '\n');
    const auto isThere = [this] {
        return m_process.canReadLine() || m_process.state() == QProcess::NotRunning;
    };
    if (!QTest::qWaitFor(isThere, kPatienceMs) || !m_process.canReadLine()) {
        qWarning() << "no answer to" << with;
        return QJsonValue::Null;
    }
    return QJsonDocument::fromJson('[' + m_process.readLine().trimmed() + ']').array().first();
}

bool DistantStudio::does(const char* what, const char* name)
{
    return ask(what, {{QStringLiteral("name"), QLatin1String(name)}}).toBool();
}

bool DistantStudio::fill(const char* field, const QString& text)
{
    return ask("fill", {{QStringLiteral("name"), QLatin1String(field)}, {QStringLiteral("text"), text}})
        .toBool();
}

bool DistantStudio::drop(const char* name, const QString& file)
{
    return ask("drop", {{QStringLiteral("name"), QLatin1String(name)}, {QStringLiteral("text"), file}})
        .toBool();
}

bool DistantStudio::reads(const QString& words)
{
    return ask("reads", {{QStringLiteral("text"), words}}).toBool();
}

bool DistantStudio::insist(const char* button, const char* until)
{
    return ask("insist", {{QStringLiteral("name"), QLatin1String(button)},
                          {QStringLiteral("text"), QLatin1String(until)}})
        .toBool();
}

bool DistantStudio::seesCredits(std::int64_t credits)
{
    return ask("seesCredits", {{QStringLiteral("credits"), static_cast<qint64>(credits)}}).toBool();
}

void DistantStudio::picture(const QString& name)
{
    ask("picture", {{QStringLiteral("text"), name}});
}

bool DistantStudio::payInProgram(bool isProgram)
{
    return ask("payInProgram", {{QStringLiteral("is"), isProgram}}).toBool();
}

qint64 DistantStudio::paymentProgram()
{
    return ask("paymentProgram").toInteger();
}

bool DistantStudio::insistOnPayment()
{
    return does("insistOnPayment");
}

bool DistantStudio::pay(bool isPaddle, const QString& picture)
{
    return ask("pay", {{QStringLiteral("is"), isPaddle}, {QStringLiteral("text"), picture}}).toBool();
}

} // namespace vidgo::test
