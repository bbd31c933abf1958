#pragma once

#include <map>
#include <set>
#include <vector>

#include <QPointer>
#include <QtQml/qqmlregistration.h>

#include "vidgo/service/provider_service.h"
#include "vidgo/ui/bridge/list_model.h"
#include "vidgo/ui/bridge/service_hub.h"

namespace vidgo::ui {

/// The providers: their keys, which go in and never come out, and how they do. All texts are in the language
/// of the window.
class ProviderListModel : public vidgo::ui::ListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(vidgo::ui::ServiceHub* hub READ hub WRITE setHub NOTIFY hubChanged REQUIRED)
    /// False for visitors, for whom nobody is asked.
    Q_PROPERTY(bool applies READ applies NOTIFY appliesChanged)

public:
    /// HasKey: one is kept. Removable: it is in the keychain, not in the environment. KeyText: where it is.
    /// Standing: one short line, such as “Works” or why it is held back. HeldBack: it is not asked for
    /// something. Numbers: calls, success and time of the last day, may be empty. Balance may be empty. Busy:
    /// a question is on its way. Problem: what the provider said to the last question; empty when all is
    /// well.
    enum Role {
        ProviderIdRole = Qt::UserRole,
        Name,
        HasKey,
        Removable,
        KeyText,
        KeyHint,
        KeyPage,
        Standing,
        Again,
        HeldBack,
        Numbers,
        Balance,
        Busy,
        Problem,
    };

    explicit ProviderListModel(QObject* parent = nullptr);

    ServiceHub* hub() const { return m_hub; }
    void setHub(ServiceHub* hub);
    bool applies() const;

    int rowCount(const QModelIndex& parent) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    Q_INVOKABLE void reload();
    /// Has the provider asked whether it takes the key, and keeps it then. keyTaken() tells of success; else
    /// Problem has the provider's answer.
    Q_INVOKABLE void setKey(const QString& providerId, const QString& key);
    Q_INVOKABLE void removeKey(const QString& providerId);
    /// Asks for the balance and whether it can be reached.
    Q_INVOKABLE void check(const QString& providerId);
    /// It is asked again from now on, whatever happened before.
    Q_INVOKABLE void reset(const QString& providerId);

Q_SIGNALS:
    void hubChanged();
    void appliesChanged();
    void keyTaken(const QString& providerId);

private:
    struct Row
    {
        service::ProviderStatus status;
        bool isBusy = false;
        std::optional<Error> problem;
    };
    template <class Work>
    void order(const QString& providerId, Work work, bool isKey);
    int rowOf(const QString& providerId) const;
    void show(std::vector<service::ProviderStatus> statuses);
    void refreshTexts();
    QString keyText(const service::ProviderStatus& status) const;
    QString standing(const service::ProviderStatus& status) const;
    /// When one that is held back is asked again; may be empty.
    QString again(const service::ProviderStatus& status) const;
    QString numbers(const service::ProviderStatus& status) const;

    QPointer<ServiceHub> m_hub;
    std::vector<Row> m_rows;
};

} // namespace vidgo::ui
