#pragma once

#include <vector>

#include <QPointer>
#include <QtQml/qqmlregistration.h>

#include "vidgo/model/shop.h"
#include "vidgo/ui/bridge/list_model.h"
#include "vidgo/ui/bridge/service_hub.h"

namespace vidgo::ui::orders {

/// What the person ordered, the latest first, page by page.
class OrderListModel : public vidgo::ui::ListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(vidgo::ui::ServiceHub* hub READ hub WRITE setHub NOTIFY hubChanged REQUIRED)
    /// There are older ones.
    Q_PROPERTY(bool more READ more NOTIFY pageChanged)
    Q_PROPERTY(bool loadingMore READ loadingMore NOTIFY pageChanged)

public:
    /// StateText: how it stands, in a few words; Tone: "good", "wait", "bad" or "over". Lines: {text, amount}
    /// of its price. Payable: it waits for a payment, and may be given up. Refundable: it was paid and
    /// delivered.
    enum Role {
        OrderIdRole = Qt::UserRole,
        Name,
        StateText,
        Tone,
        Total,
        Lines,
        When,
        Until,
        Payable,
        Refundable
    };
    static constexpr int kPage = 30;

    explicit OrderListModel(QObject* parent = nullptr);

    ServiceHub* hub() const { return m_hub; }
    void setHub(ServiceHub* hub);
    bool more() const { return !m_next.empty(); }
    bool loadingMore() const { return m_isLoadingMore; }

    int rowCount(const QModelIndex& parent) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// Reads the latest anew.
    Q_INVOKABLE void reload();
    Q_INVOKABLE void loadMore();
    Q_INVOKABLE void cancel(const QString& orderId);

Q_SIGNALS:
    void hubChanged();
    void pageChanged();
    /// A command, or the next page, did not work.
    void failed(const QString& text);

private:
    void begin();
    void ask(const std::string& cursor);
    void fill(const ShopOrderPage& page);
    void append(const ShopOrderPage& page);
    void take(const Result<ShopOrderPage>& page, bool isFirst);

    QPointer<ServiceHub> m_hub;
    std::vector<ShopOrder> m_orders;
    std::string m_next;
    bool m_isLoadingMore = false;
    int m_question = 0; ///< Answers to older questions are dropped.
};

} // namespace vidgo::ui::orders
