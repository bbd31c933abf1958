#include "checkout_order.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace vidgo::checkout {

std::optional<CheckoutOrder> CheckoutOrder::fromJson(const QByteArray& line)
{
    const auto json = QJsonDocument::fromJson(line).object();
    const auto text = [&](QLatin1String key) { return json.value(key).toString(); };
    CheckoutOrder order;
    order.start = QUrl(text(QLatin1String("start")), QUrl::StrictMode);
    order.theme = text(QLatin1String("theme"));
    order.fonts = text(QLatin1String("fonts")).toStdU16String();
    const auto texts = [&](QLatin1String key) {
        QStringList list;
        const auto items = json.value(key).toArray();
        for (const auto& item : items)
            list << item.toString();
        return list;
    };
    order.ends = texts(QLatin1String("ends"));
    order.origins = texts(QLatin1String("origins"));
    const auto language = languageFromCode(text(QLatin1String("language")).toStdString());
    const bool isOfTheWeb = order.start.isValid() && order.start.scheme().startsWith(QLatin1String("http"));
    if (!isOfTheWeb || order.ends.isEmpty() || !language)
        return {};
    order.language = *language;
    return order;
}

} // namespace vidgo::checkout
