#pragma once

#include <vector>

#include <QPointer>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include "vidgo/model/shop.h"
#include "vidgo/ui/bridge/list_model.h"
#include "vidgo/ui/bridge/service_hub.h"

namespace vidgo::ui::orders {

/// The receipts and credit notes of the person, the latest first, and their PDFs.
class ReceiptListModel : public vidgo::ui::ListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(vidgo::ui::ServiceHub* hub READ hub WRITE setHub NOTIFY hubChanged REQUIRED)
    /// The receipt whose PDF is fetched; empty: none.
    Q_PROPERTY(QString saving READ saving NOTIFY savingChanged)

public:
    enum Role { Number = Qt::UserRole, KindText, When, Total };

    explicit ReceiptListModel(QObject* parent = nullptr);

    ServiceHub* hub() const { return m_hub; }
    void setHub(ServiceHub* hub);
    QString saving() const { return m_saving; }

    int rowCount(const QModelIndex& parent) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    Q_INVOKABLE void reload();
    /// Writes the PDF of a receipt to a file.
    Q_INVOKABLE void save(const QString& number, const QUrl& file);

Q_SIGNALS:
    void hubChanged();
    void savingChanged();
    /// The PDF is on the disk.
    void saved(const QString& fileName, const QUrl& file);
    void failed(const QString& text);

private:
    void begin();
    void take(const Result<std::vector<ShopReceipt>>& receipts);

    QPointer<ServiceHub> m_hub;
    std::vector<ShopReceipt> m_receipts;
    QString m_saving;
};

} // namespace vidgo::ui::orders
