#include "checkout_program.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcessEnvironment>

#ifdef Q_OS_LINUX
#include <unistd.h>
#endif

#include "child_program.h"
#include "vidgo/ui/messages/convert.h"

namespace vidgo {

namespace {

QJsonArray listOf(const std::vector<std::string>& texts)
{
    QJsonArray list;
    for (const auto& text : texts)
        list.append(ui::toQString(text));
    return list;
}

// Pages of others are shown there: what looks like a key of the person stays here.
QProcessEnvironment environment()
{
    auto all = QProcessEnvironment::systemEnvironment();
    const auto names = all.keys();
    for (const auto& name : names)
        for (const auto* word : {"KEY", "SECRET", "TOKEN", "PASSWORD", "PASSPHRASE"})
            if (name.toUpper().contains(QLatin1String(word)))
                all.remove(name);
#ifdef Q_OS_LINUX
    // Chromium does not start as root with its sandbox. Everybody else keeps it.
    if (::geteuid() == 0)
        all.insert(QStringLiteral("QTWEBENGINE_DISABLE_SANDBOX"), QStringLiteral("1"));
#endif
    return all;
}

ui::CheckoutEnd endOf(const QByteArray& word)
{
    if (word == "finished")
        return ui::CheckoutEnd::Finished;
    if (word == "browser")
        return ui::CheckoutEnd::Browser;
    return word == "closed" ? ui::CheckoutEnd::Closed : ui::CheckoutEnd::Failed;
}

} // namespace

CheckoutProgram::CheckoutProgram(Options options)
    : m_options(std::move(options))
{}

CheckoutProgram::~CheckoutProgram()
{
    m_ended = {};
    if (m_process)
        endProgram(*m_process);
}

void CheckoutProgram::open(const ShopCheckout& checkout, Language language,
                           std::function<void(ui::CheckoutEnd)> ended)
{
    end(ui::CheckoutEnd::Closed);
    m_ended = std::move(ended);
    QJsonObject order{
        {QStringLiteral("start"), ui::toQString(checkout.page)},
        {QStringLiteral("ends"), listOf(checkout.ends)},
        {QStringLiteral("origins"), listOf(checkout.origins)},
        {QStringLiteral("language"), ui::toQString(languageCode(language))},
        {QStringLiteral("theme"), m_options.theme ? m_options.theme() : QString()},
        {QStringLiteral("fonts"), ui::pathText(m_options.fonts)},
    };
    order.insert(QStringLiteral("proxy"), proxyOrder());
    begin(QJsonDocument(order).toJson(QJsonDocument::Compact) + '\n');
}

QJsonObject CheckoutProgram::proxyOrder() const
{
    const auto& proxy = m_options.proxy;
    QJsonObject order{
        {QStringLiteral("use"), ui::toQString(proxyUseId(proxy.use))},
        {QStringLiteral("address"), ui::toQString(proxy.address)},
        {QStringLiteral("script"), ui::toQString(proxy.script)},
        {QStringLiteral("exceptions"), listOf(proxy.exceptions)},
        {QStringLiteral("user"), ui::toQString(proxy.user)},
    };
    if (m_options.proxyPassword && !proxy.user.empty())
        order.insert(QStringLiteral("password"),
                     QString::fromStdString(std::string(m_options.proxyPassword().reveal())));
    return order;
}

void CheckoutProgram::begin(const QByteArray& order)
{
    m_process = std::make_unique<QProcess>();
    auto* const process = m_process.get();
    const QDir folder(m_options.folder.isEmpty() ? QCoreApplication::applicationDirPath() : m_options.folder);
    process->setProcessEnvironment(environment());
    process->setStandardErrorFile(QProcess::nullDevice());
    endWithThisProgram(*process);
    // Later: whoever opens a window does not expect to hear of its end before this call is over.
    connect(
        process, &QProcess::finished, this,
        [this, process] {
            if (m_process.get() == process)
                end(endOf(process->readAllStandardOutput().trimmed()));
        },
        Qt::QueuedConnection);
    connect(
        process, &QProcess::errorOccurred, this,
        [this, process](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart && m_process.get() == process)
                end(ui::CheckoutEnd::Failed);
        },
        Qt::QueuedConnection);
    process->start(folder.filePath(QStringLiteral("vidgo-checkout")), {});
    process->write(order);
    process->closeWriteChannel();
}

void CheckoutProgram::end(ui::CheckoutEnd how)
{
    if (auto process = std::move(m_process))
        endProgram(*process);
    if (const auto ended = std::exchange(m_ended, {}))
        ended(how);
}

} // namespace vidgo
