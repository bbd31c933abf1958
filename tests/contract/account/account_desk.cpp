#include "account_desk.h"

#include <algorithm>

#include "vidgo/sandbox/http_sender.h"

namespace vidgo::test {

void addDeskRows()
{
    QTest::addColumn<int>("desk");
    QTest::addColumn<int>("backend");
    int number = 0;
    for (const auto& kind : deskKinds()) {
        QTest::addRow("%s, sqlite", kind.name) << number << static_cast<int>(storage::Backend::Sqlite);
        QTest::addRow("%s, postgresql", kind.name)
            << number << static_cast<int>(storage::Backend::PostgreSql);
        ++number;
    }
}

void DeskTest::initTestCase()
{
    auto server = PostgresServer::start();
    QVERIFY2(server.has_value(), server ? "" : server.error().c_str());
    m_postgres = std::move(*server);
}

Visit::Visit(const PostgresServer* postgres)
{
    const auto kind = [] {
        QFETCH(int, desk);
        return deskKinds().at(static_cast<std::size_t>(desk));
    }();
    m_desk = kind.open(backendOfRow(), postgres);
}

void Visit::must(Outcome outcome)
{
    if (!outcome)
        qFatal("%s: %s", std::string(outcome.error().id()).c_str(), outcome.error().internal().c_str());
}

std::string Visit::lastMail(const std::string& address)
{
    m_desk->tend();
    std::string text;
    for (const auto& one : m_desk->mail().mails())
        if (std::ranges::find(one.to, address) != one.to.end())
            text = one.text;
    return text;
}

std::string Visit::codeFor(const std::string& address)
{
    static const QRegularExpression kDigits(QStringLiteral("\\b(\\d{6})\\b"));
    return kDigits.match(QString::fromStdString(lastMail(address))).captured(1).toStdString();
}

Secret Visit::linkFor(const std::string& address)
{
    static const QRegularExpression kLink(QStringLiteral("https?://\\S+#\\S+"));
    return Secret(kLink.match(QString::fromStdString(lastMail(address))).captured(0).toStdString());
}

Account Visit::signUp(const std::string& address, int computer)
{
    must(account(computer).registerAccount({.address = address, .password = Secret(kPassword), .name = "Ann"},
                                           {}));
    must(account(computer).confirm(codeFor(address), {}));
    return must(signIn(address, computer));
}

Result<Account> Visit::signIn(const std::string& address, int computer, const char* password)
{
    return account(computer).signIn({.address = address,
                                     .password = Secret(password),
                                     .deviceName = "computer " + std::to_string(computer),
                                     .platform = "Debian 12"},
                                    {});
}

service::OrderWish Visit::wish(SoldItem::Kind kind, const std::string& item)
{
    return {.key = "wish " + std::to_string(++m_keys), .kind = kind, .item = item};
}

ShopOrder Visit::place(SoldItem::Kind kind, const std::string& item)
{
    return must(shop().placeOrder(wish(kind, item), {}));
}

void Visit::pay(const OrderId& order)
{
    const auto checkout = must(shop().checkout(order, PayBy::Card, GatewayId::None, {}));
    sandbox::Fields fields;
    for (const auto& field : checkout.fields)
        fields.push_back({field.name, field.value});
    must(sandbox::postForm(checkout.url, fields));
    auto& ecpay = m_desk->ecpay();
    must(ecpay.choose(ecpay.trades().back(), sandbox::EcpayChoice::PayByCard));
    if (ecpay.outbox().deliverAll() == 0)
        qFatal("nothing was told of a payment");
    m_desk->tend();
}

ShopOrder Visit::buy(SoldItem::Kind kind, const std::string& item)
{
    const auto order = place(kind, item);
    pay(order.id);
    return must(shop().order(order.id, {}));
}

} // namespace vidgo::test
