#include "checkout_order.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include "vidgo/ui/messages/convert.h"

namespace vidgo::checkout {
namespace {

QStringList textsIn(const QJsonValue& items)
{
    QStringList list;
    const auto array = items.toArray();
    for (const auto& item : array)
        list << item.toString();
    return list;
}

ProxyChoice proxyIn(const QJsonObject& json)
{
    const auto text = [&](QLatin1String key) { return json.value(key).toString().toStdString(); };
    ProxyChoice proxy{.use = proxyUseFromId(text(QLatin1String("use"))).value_or(ProxyUse::System),
                      .address = text(QLatin1String("address")),
                      .script = text(QLatin1String("script")),
                      .user = text(QLatin1String("user"))};
    const auto hosts = textsIn(json.value(QLatin1String("exceptions")));
    for (const auto& host : hosts)
        proxy.exceptions.push_back(host.toStdString());
    return proxy;
}

// Chromium has no word for the names that a SOCKS proxy looks up: its SOCKS5 always does.
QString serverOf(const std::string& address)
{
    const QUrl url(ui::toQString(address), QUrl::StrictMode);
    const auto scheme = url.scheme() == QLatin1String("socks5h") ? QStringLiteral("socks5") : url.scheme();
    const auto host = url.host(QUrl::FullyEncoded);
    if (!url.isValid() || scheme.isEmpty() || host.isEmpty())
        return {};
    const auto place = host.contains(QLatin1Char(':')) ? QStringLiteral("[%1]").arg(host) : host;
    return url.port() < 0 ? QStringLiteral("%1://%2").arg(scheme, place)
                          : QStringLiteral("%1://%2:%3").arg(scheme, place).arg(url.port());
}

// A domain stands for what is below it too.
QString bypassOf(const std::vector<std::string>& exceptions)
{
    static const QRegularExpression host(QStringLiteral("^[A-Za-z0-9.-]+$"));
    QStringList all;
    for (const auto& text : exceptions) {
        const auto name = ui::toQString(text);
        if (host.match(name).hasMatch())
            all << name << (name.startsWith(QLatin1Char('.')) ? name : QLatin1Char('.') + name);
    }
    all.removeDuplicates();
    return all.join(QLatin1Char(';'));
}

} // namespace

std::optional<CheckoutOrder> CheckoutOrder::fromJson(const QByteArray& line)
{
    const auto json = QJsonDocument::fromJson(line).object();
    const auto text = [&](QLatin1String key) { return json.value(key).toString(); };
    CheckoutOrder order;
    order.start = QUrl(text(QLatin1String("start")), QUrl::StrictMode);
    order.theme = text(QLatin1String("theme"));
    order.fonts = text(QLatin1String("fonts")).toStdU16String();
    order.ends = textsIn(json.value(QLatin1String("ends")));
    order.origins = textsIn(json.value(QLatin1String("origins")));
    const auto proxy = json.value(QLatin1String("proxy")).toObject();
    order.proxy = proxyIn(proxy);
    order.proxyPassword = proxy.value(QLatin1String("password")).toString();
    const auto language = languageFromCode(text(QLatin1String("language")).toStdString());
    const bool isOfTheWeb = order.start.isValid() && order.start.scheme().startsWith(QLatin1String("http"));
    if (!isOfTheWeb || order.ends.isEmpty() || !language)
        return {};
    order.language = *language;
    return order;
}

QByteArray CheckoutOrder::engineFlags() const
{
    constexpr auto* kNowhere = "http://127.0.0.1:1"; // where no proxy is
    if (proxy.use == ProxyUse::System)
        return {};
    if (proxy.use == ProxyUse::Direct)
        return "--no-proxy-server";
    if (proxy.use == ProxyUse::Script) {
        const QUrl script(ui::toQString(proxy.script), QUrl::StrictMode);
        if (script.isValid() && !script.scheme().isEmpty())
            return "--proxy-pac-url=" + script.toEncoded();
        return QByteArray("--proxy-server=") + kNowhere;
    }
    const auto server = serverOf(proxy.address);
    auto flags = "--proxy-server=" + (server.isEmpty() ? QByteArray(kNowhere) : server.toUtf8());
    if (const auto bypass = bypassOf(proxy.exceptions); !bypass.isEmpty())
        flags += " --proxy-bypass-list=" + bypass.toUtf8();
    return flags;
}

} // namespace vidgo::checkout
