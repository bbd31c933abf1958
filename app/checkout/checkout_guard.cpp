#include "checkout_guard.h"

#include <algorithm>

namespace vidgo::checkout {

namespace {

constexpr QLatin1String kHttps("https");
constexpr QLatin1String kHttp("http");
constexpr QLatin1String kAnyBelow("*.");

int portOf(const QUrl& address)
{
    constexpr int kHttpsPort = 443;
    constexpr int kHttpPort = 80;
    return address.port(address.scheme() == kHttps ? kHttpsPort : kHttpPort);
}

bool isHere(const QUrl& address)
{
    const auto host = address.host();
    return host == QLatin1String("127.0.0.1") || host == QLatin1String("::1") ||
           host == QLatin1String("localhost");
}

bool isSafe(const QUrl& address)
{
    return address.isValid() && address.userInfo().isEmpty() && !address.host().isEmpty() &&
           (address.scheme() == kHttps || (address.scheme() == kHttp && isHere(address)));
}

bool isSameOrigin(const QUrl& one, const QUrl& other)
{
    return one.scheme() == other.scheme() && one.host() == other.host() && portOf(one) == portOf(other);
}

// "https://*.paddle.com" has a host that QUrl does not take.
bool isBelow(const QUrl& address, const QString& origin)
{
    const auto pattern = origin.section(QLatin1String("://"), 1);
    return address.scheme() == kHttps && origin.startsWith(kHttps) && pattern.startsWith(kAnyBelow) &&
           address.port() == -1 && address.host().endsWith(pattern.mid(1));
}

} // namespace

bool CheckoutGuard::isEnd(const QUrl& address) const
{
    return std::ranges::any_of(m_ends, [&](const QString& text) {
        const QUrl end(text);
        return isSameOrigin(address, end) && address.path() == end.path();
    });
}

bool CheckoutGuard::isListed(const QUrl& address) const
{
    return isSameOrigin(address, m_start) || std::ranges::any_of(m_origins, [&](const QString& origin) {
               return isBelow(address, origin) || isSameOrigin(address, QUrl(origin));
           });
}

// Banks and gateways show each other in frames; whoever is shown there cannot take the page away.
CheckoutGuard::Judgement CheckoutGuard::judgeFrame(const QUrl& address) const
{
    const auto scheme = address.scheme();
    const bool isOfThePage = scheme == QLatin1String("about") || scheme == QLatin1String("data") ||
                             scheme == QLatin1String("blob");
    return isOfThePage || (isSafe(address) && (address.scheme() == kHttps || isListed(address))) ? Inside
                                                                                                 : Refused;
}

CheckoutGuard::Judgement CheckoutGuard::judge(const QUrl& address, const QUrl& current, Way way) const
{
    if (way == Within)
        return judgeFrame(address);
    if (!isSafe(address))
        return Refused;
    if (isEnd(address))
        return End;
    if (isListed(address))
        return Inside;
    if (address.scheme() != kHttps)
        return Refused;
    return way == Sent || isSameOrigin(address, current) ? Bank : Refused;
}

QString CheckoutGuard::hostOf(const QUrl& address)
{
    const auto host = address.host(QUrl::FullyEncoded);
    return address.port() == -1 ? host : host + QLatin1Char(':') + QString::number(address.port());
}

bool CheckoutGuard::isEncrypted(const QUrl& address)
{
    return address.scheme() == kHttps;
}

} // namespace vidgo::checkout
