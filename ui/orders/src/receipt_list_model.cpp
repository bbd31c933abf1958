#include "vidgo/ui/orders/receipt_list_model.h"

#include <QLocale>

#include "vidgo/base/file.h"
#include "vidgo/ui/messages/convert.h"
#include "vidgo/ui/messages/error_text.h"
#include "vidgo/ui/messages/moment_text.h"
#include "vidgo/ui/plans/shop_words.h"

namespace vidgo::ui::orders {

ReceiptListModel::ReceiptListModel(QObject* parent)
    : ListModel(parent)
{}

void ReceiptListModel::setHub(ServiceHub* hub)
{
    if (m_hub == hub)
        return;
    m_hub = hub;
    connect(hub, &ServiceHub::ordersChanged, this, &ReceiptListModel::reload);
    connect(hub, &ServiceHub::accountChanged, this, &ReceiptListModel::begin);
    connect(hub, &ServiceHub::languageChanged, this, [this] {
        if (!m_receipts.empty())
            Q_EMIT dataChanged(index(0), index(rowCount({}) - 1));
    });
    followLanguage(*hub);
    Q_EMIT hubChanged();
    reload();
}

// Whoever signed in may be somebody else.
void ReceiptListModel::begin()
{
    beginResetModel();
    m_receipts.clear();
    endResetModel();
    showLoading();
    reload();
}

void ReceiptListModel::reload()
{
    if (!m_hub || !m_hub->hasServer())
        return;
    if (state() == Failed)
        showLoading();
    m_hub->run(
        this,
        [&shop = m_hub->services().atServer->shop](const std::stop_token& stop) {
            return shop.receipts(stop);
        },
        [this](const Result<std::vector<ShopReceipt>>& receipts) { take(receipts); });
}

// What was shown stays when it can't be read anew.
void ReceiptListModel::take(const Result<std::vector<ShopReceipt>>& receipts)
{
    if (!receipts && m_receipts.empty())
        return showError(receipts.error());
    if (!receipts)
        return failed(ui::errorText(receipts.error()));
    beginResetModel();
    m_receipts = *receipts;
    endResetModel();
    showRows();
}

void ReceiptListModel::save(const QString& number, const QUrl& file)
{
    const auto path = toPath(file);
    if (!m_saving.isEmpty() || path.empty())
        return;
    m_saving = number;
    Q_EMIT savingChanged();
    m_hub->run(
        this,
        [&shop = m_hub->services().atServer->shop, id = toStdString(number),
         path](const std::stop_token& stop) -> Outcome {
            const auto pdf = shop.receiptPdf(id, stop);
            if (!pdf)
                return std::unexpected(pdf.error());
            return writeFile(path, *pdf, Durability::Sync);
        },
        [this, file, path](const Outcome& written) {
            m_saving.clear();
            Q_EMIT savingChanged();
            if (written)
                Q_EMIT saved(pathText(path.filename()), file);
            else
                Q_EMIT failed(ui::errorText(written.error()));
        });
}

int ReceiptListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_receipts.size());
}

QVariant ReceiptListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& receipt = m_receipts[static_cast<std::size_t>(index.row())];
    //: A kind of document: for a payment.
    const QString paid = tr("Receipt");
    //: A kind of document: for money that went back.
    const QString returned = tr("Credit note");
    switch (role) {
    case Qt::DisplayRole:
    case Number:
        return toQString(receipt.number);
    case KindText:
        return receipt.kind == InvoiceKind::CreditNote ? returned : paid;
    case When:
        return dayText(receipt.issuedAt, QLocale(m_hub->languageCode()));
    case Total:
        return plans::moneyText(receipt.total, m_hub->language());
    default:
        return {};
    }
}

QHash<int, QByteArray> ReceiptListModel::roleNames() const
{
    return {{Number, "number"}, {KindText, "kindText"}, {When, "when"}, {Total, "total"}};
}

} // namespace vidgo::ui::orders
