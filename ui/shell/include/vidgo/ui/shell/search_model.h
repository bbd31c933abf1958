#pragma once

#include <vector>

#include <QPointer>
#include <QUrl>

#include "vidgo/model/library.h"
#include "vidgo/model/material.h"
#include "vidgo/ui/bridge/list_model.h"
#include "vidgo/ui/bridge/service_hub.h"

namespace vidgo::ui::shell {

/// What the search field finds: the person's own results first, then examples, a few of each.
class SearchModel : public vidgo::ui::ListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(vidgo::ui::ServiceHub* hub READ hub WRITE setHub NOTIFY hubChanged REQUIRED)
    /// The words; empty finds nothing.
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)

public:
    /// Kind: "result" or "example". Id: of the result or the example. ToolId: where it belongs, or empty.
    enum Role { Kind = Qt::UserRole, Id, ToolId, Title, Subtitle, Picture };

    using ListModel::ListModel;

    ServiceHub* hub() const { return m_hub; }
    void setHub(ServiceHub* hub);
    QString text() const { return m_text; }
    void setText(const QString& text);

    /// Searches for the same words once more.
    void ask();

    int rowCount(const QModelIndex& parent) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void hubChanged();
    void textChanged();

private:
    struct Hit
    {
        bool own = false;
        std::string id;
        Tool tool = Tool::None;
        std::string style;
        LocalizedText title;
        std::string name; ///< Of a result: its file name.
        QUrl picture;
    };

    static Result<std::vector<Hit>> find(service::Services services, const std::string& text);
    void take(Result<std::vector<Hit>> answer);
    void onLanguageChanged();
    QString subtitleOf(const Hit& hit) const;

    QPointer<ServiceHub> m_hub;
    QString m_text;
    std::vector<Hit> m_hits;
    int m_request = 0; ///< Answers to older requests are dropped.
};

} // namespace vidgo::ui::shell
