#include "vidgo/ui/settings/storage_model.h"

#include <QLocale>

#include "vidgo/ui/messages/error_text.h"
#include "vidgo/ui/messages/size_text.h"

namespace vidgo::ui::settings {

void StorageModel::setHub(ServiceHub* hub)
{
    if (m_hub == hub)
        return;
    m_hub = hub;
    connect(hub, &ServiceHub::libraryChanged, this, &StorageModel::reload);
    connect(hub, &ServiceHub::languageChanged, this, &StorageModel::changed);
    Q_EMIT hubChanged();
    reload();
}

void StorageModel::reload()
{
    if (!m_hub)
        return;
    m_hub->run(
        this, [&service = m_hub->services().storage](const std::stop_token&) { return service.use(); },
        [this](const Result<StorageUse>& use) {
            m_known = use.has_value();
            if (use)
                m_use = *use;
            else
                m_error = use.error();
            Q_EMIT changed();
        });
}

QString StorageModel::errorText() const
{
    return m_error ? ui::errorText(*m_error) : QString();
}

QString StorageModel::ownSize() const
{
    return m_known ? sizeText(m_use.ownBytes) : QString();
}

QString StorageModel::renewableSize() const
{
    return m_known ? sizeText(m_use.renewableBytes) : QString();
}

QString StorageModel::sizeText(std::int64_t bytes) const
{
    const QLocale locale(m_hub ? m_hub->languageCode() : QString());
    return ui::sizeText(locale, bytes);
}

bool StorageModel::deletionOrdered() const
{
    return m_hub && m_hub->services().storage.isDeletionOrdered();
}

void StorageModel::clearCache()
{
    give(Order::Clear);
}

void StorageModel::orderDeletion()
{
    give(Order::Delete);
}

void StorageModel::cancelDeletion()
{
    give(Order::Keep);
}

void StorageModel::give(Order order)
{
    if (!m_hub || m_busy)
        return;
    m_busy = true;
    m_error.reset();
    Q_EMIT changed();
    m_hub->run(
        this,
        [&service = m_hub->services().storage, order](const std::stop_token&) {
            return order == Order::Clear    ? service.clearCache()
                   : order == Order::Delete ? service.orderDeletion()
                                            : service.cancelDeletion();
        },
        [this, order](const Outcome& outcome) {
            m_busy = false;
            if (!outcome)
                m_error = outcome.error();
            Q_EMIT changed();
            if (outcome && order == Order::Clear) {
                Q_EMIT cacheCleared();
                reload();
            }
        });
}

} // namespace vidgo::ui::settings
