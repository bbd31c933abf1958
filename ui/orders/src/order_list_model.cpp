#include "vidgo/ui/orders/order_list_model.h"

#include <QLocale>

#include "vidgo/ui/messages/convert.h"
#include "vidgo/ui/messages/error_text.h"
#include "vidgo/ui/messages/moment_text.h"
#include "vidgo/ui/plans/shop_words.h"

namespace vidgo::ui::orders {

OrderListModel::OrderListModel(QObject* parent)
    : ListModel(parent)
{}

void OrderListModel::setHub(ServiceHub* hub)
{
    if (m_hub == hub)
        return;
    m_hub = hub;
    connect(hub, &ServiceHub::ordersChanged, this, &OrderListModel::reload);
    connect(hub, &ServiceHub::accountChanged, this, &OrderListModel::begin);
    connect(hub, &ServiceHub::languageChanged, this, [this] {
        if (!m_orders.empty())
            Q_EMIT dataChanged(index(0), index(rowCount({}) - 1));
    });
    followLanguage(*hub);
    Q_EMIT hubChanged();
    reload();
}

// Whoever signed in may be somebody else.
void OrderListModel::begin()
{
    beginResetModel();
    m_orders.clear();
    endResetModel();
    m_next.clear();
    showLoading();
    reload();
}

void OrderListModel::reload()
{
    if (!m_hub || !m_hub->hasServer())
        return;
    if (state() == Failed)
        showLoading();
    ask({});
}

void OrderListModel::loadMore()
{
    if (m_isLoadingMore || !more())
        return;
    m_isLoadingMore = true;
    Q_EMIT pageChanged();
    ask(m_next);
}

void OrderListModel::ask(const std::string& cursor)
{
    m_hub->run(
        this,
        [&shop = m_hub->services().atServer->shop, cursor](const std::stop_token& stop) {
            return shop.orders(kPage, cursor, stop);
        },
        [this, isFirst = cursor.empty(), question = ++m_question](const Result<ShopOrderPage>& page) {
            if (question == m_question)
                take(page, isFirst);
        });
}

void OrderListModel::fill(const ShopOrderPage& page)
{
    beginResetModel();
    m_orders = page.orders;
    m_next = page.next;
    endResetModel();
}

// The place in the list stays.
void OrderListModel::append(const ShopOrderPage& page)
{
    m_next = page.next;
    if (page.orders.empty())
        return;
    beginInsertRows({}, rowCount({}), rowCount({}) + static_cast<int>(page.orders.size()) - 1);
    m_orders.insert(m_orders.end(), page.orders.begin(), page.orders.end());
    endInsertRows();
}

void OrderListModel::take(const Result<ShopOrderPage>& page, bool isFirst)
{
    m_isLoadingMore = false;
    if (page) {
        isFirst ? fill(*page) : append(*page);
        showRows();
    } else if (isFirst && m_orders.empty()) {
        showError(page.error());
    } else {
        Q_EMIT failed(ui::errorText(page.error()));
    }
    Q_EMIT pageChanged();
}

void OrderListModel::cancel(const QString& orderId)
{
    m_hub->run(
        this,
        [&shop = m_hub->services().atServer->shop, id = OrderId(toStdString(orderId))](
            const std::stop_token& stop) { return shop.cancelOrder(id, stop); },
        [this](const Result<ShopOrder>& order) {
            if (!order)
                Q_EMIT failed(ui::errorText(order.error()));
            // It may have been paid meanwhile, which is why it could not be cancelled.
            Q_EMIT m_hub->ordersChanged();
        });
}

int OrderListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_orders.size());
}

QVariant OrderListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& order = m_orders[static_cast<std::size_t>(index.row())];
    const QLocale locale(m_hub->languageCode());
    switch (role) {
    case OrderIdRole:
        return toQString(order.id.value());
    case Qt::DisplayRole:
    case Name:
        return plans::itemText(order.item, order.credits);
    case StateText:
        return plans::orderStateText(order.state);
    case Tone:
        return plans::orderTone(order.state);
    case Total:
        return plans::moneyText(order.total, m_hub->language());
    case Lines:
        return plans::priceLines(order, m_hub->language());
    case When:
        return momentText(order.createdAt, locale);
    case Until:
        return isWaiting(order.state) ? momentText(order.expiresAt, locale) : QString();
    case Payable:
        return isWaiting(order.state);
    case Refundable:
        return order.state == OrderState::Delivered;
    default:
        return {};
    }
}

QHash<int, QByteArray> OrderListModel::roleNames() const
{
    return {{OrderIdRole, "orderId"}, {Name, "name"},
            {StateText, "stateText"}, {Tone, "tone"},
            {Total, "total"},         {Lines, "lines"},
            {When, "when"},           {Until, "until"},
            {Payable, "payable"},     {Refundable, "refundable"}};
}

} // namespace vidgo::ui::orders
