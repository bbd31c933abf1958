#include "vidgo/ui/settings/proxy_model.h"

#include <QRegularExpression>
#include <QUrl>

#include "vidgo/ui/messages/convert.h"
#include "vidgo/ui/messages/error_text.h"

namespace vidgo::ui::settings {
namespace {

// What a person can see of it; the rest is found out with the first call.
bool isBareUrl(const QString& text, const QStringList& schemes)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    return url.isValid() && schemes.contains(url.scheme()) && url.userInfo().isEmpty() && !url.hasFragment();
}

} // namespace

void ProxyModel::setSettings(SettingsModel* settings)
{
    if (m_settings == settings)
        return;
    m_settings = settings;
    connect(settings, &SettingsModel::changed, this, &ProxyModel::changed);
    Q_EMIT settingsChanged();
    Q_EMIT changed();
}

QString ProxyModel::use() const
{
    return m_settings ? toQString(proxyUseId(m_settings->proxy().use)) : QString();
}

void ProxyModel::setUse(const QString& id)
{
    if (const auto chosen = proxyUseFromId(toStdString(id)))
        apply([chosen](ProxyChoice& proxy) { proxy.use = *chosen; });
}

QString ProxyModel::address() const
{
    return m_settings ? toQString(m_settings->proxy().address) : QString();
}

void ProxyModel::setAddress(const QString& text)
{
    if (isAddress(text))
        apply([&](ProxyChoice& proxy) { proxy.address = toStdString(text.trimmed()); });
}

QString ProxyModel::script() const
{
    return m_settings ? toQString(m_settings->proxy().script) : QString();
}

void ProxyModel::setScript(const QString& text)
{
    if (isScript(text))
        apply([&](ProxyChoice& proxy) { proxy.script = toStdString(text.trimmed()); });
}

QString ProxyModel::user() const
{
    return m_settings ? toQString(m_settings->proxy().user) : QString();
}

void ProxyModel::setUser(const QString& text)
{
    apply([&](ProxyChoice& proxy) { proxy.user = toStdString(text.trimmed()); });
}

QString ProxyModel::exceptions() const
{
    QStringList hosts;
    if (m_settings)
        for (const auto& host : m_settings->proxy().exceptions)
            hosts << toQString(host);
    return hosts.join(QStringLiteral(", "));
}

void ProxyModel::setExceptions(const QString& text)
{
    static const QRegularExpression between(QStringLiteral("[\\s,;]+"));
    const auto hosts = text.split(between, Qt::SkipEmptyParts);
    apply([&](ProxyChoice& proxy) {
        proxy.exceptions.clear();
        for (const auto& host : hosts)
            proxy.exceptions.push_back(toStdString(host));
    });
}

QString ProxyModel::errorText() const
{
    return m_error ? ui::errorText(*m_error) : QString();
}

bool ProxyModel::isAddress(const QString& text)
{
    if (text.trimmed().isEmpty())
        return true;
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const bool isBare = !url.host().isEmpty() && !url.hasQuery() &&
                        (url.path().isEmpty() || url.path() == QLatin1String("/"));
    return isBare && isBareUrl(text, {QStringLiteral("http"), QStringLiteral("https"),
                                      QStringLiteral("socks5h"), QStringLiteral("socks5")});
}

bool ProxyModel::isScript(const QString& text)
{
    return text.trimmed().isEmpty() ||
           isBareUrl(text, {QStringLiteral("http"), QStringLiteral("https"), QStringLiteral("file")});
}

void ProxyModel::look()
{
    auto* const keeper = network();
    if (!keeper || m_isKnown)
        return;
    m_isKnown = true;
    m_settings->hub()->run(
        this, [keeper](const std::stop_token&) { return keeper->hasProxyPassword(); },
        [this](const Result<bool>& has) {
            if (has)
                m_hasPassword = *has;
            else
                m_error = has.error();
            Q_EMIT changed();
        });
}

void ProxyModel::keepPassword(const QString& password)
{
    auto* const keeper = network();
    if (!keeper || m_busy)
        return;
    m_busy = true;
    m_error.reset();
    Q_EMIT changed();
    m_settings->hub()->run(
        this,
        [keeper, secret = Secret(toStdString(password))](const std::stop_token&) {
            return keeper->setProxyPassword(secret);
        },
        [this, isOne = !password.isEmpty()](const Outcome& outcome) {
            m_busy = false;
            if (outcome)
                m_hasPassword = isOne;
            else
                m_error = outcome.error();
            Q_EMIT changed();
            if (outcome)
                Q_EMIT passwordKept();
        });
}

void ProxyModel::apply(const std::function<void(ProxyChoice&)>& change)
{
    if (!m_settings)
        return;
    auto proxy = m_settings->proxy();
    change(proxy);
    m_settings->setProxy(proxy);
}

service::NetworkService* ProxyModel::network() const
{
    return m_settings && m_settings->hub() ? &m_settings->hub()->services().network : nullptr;
}

} // namespace vidgo::ui::settings
