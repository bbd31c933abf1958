#include "vidgo/ui/settings/signer_list_model.h"

#include "vidgo/ui/messages/convert.h"
#include "vidgo/ui/settings/key_text.h"

namespace vidgo::ui::settings {

void SignerListModel::setHub(ServiceHub* hub)
{
    if (m_hub == hub)
        return;
    m_hub = hub;
    followLanguage(*hub);
    Q_EMIT hubChanged();
    reload();
}

int SignerListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_signers.size());
}

QVariant SignerListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& signer = m_signers[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Name:
        return toQString(signer.name);
    case Key:
        return toQString(signer.publicKey);
    case KeyLines:
        return keyText(signer.publicKey);
    case ShortKey:
        return shortKeyText(signer.publicKey);
    default:
        return {};
    }
}

QHash<int, QByteArray> SignerListModel::roleNames() const
{
    return {{Name, "name"}, {Key, "key"}, {KeyLines, "keyLines"}, {ShortKey, "shortKey"}};
}

void SignerListModel::reload()
{
    if (!m_hub || !m_hub->exampleSync())
        return;
    m_hub->run(
        this, [sync = m_hub->exampleSync()](const std::stop_token&) { return sync->signers(); },
        [this](Result<std::vector<PackPublisher>> signers) { take(std::move(signers)); });
}

void SignerListModel::take(Result<std::vector<PackPublisher>> signers)
{
    auto rows = signers.value_or(std::vector<PackPublisher>());
    if (rows != m_signers) {
        beginResetModel();
        m_signers = std::move(rows);
        endResetModel();
    }
    if (signers)
        showRows();
    else
        showError(signers.error());
}

} // namespace vidgo::ui::settings
