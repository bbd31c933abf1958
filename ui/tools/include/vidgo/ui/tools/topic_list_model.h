#pragma once

#include <vector>

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include "vidgo/model/catalog.h"

namespace vidgo::ui {

/// The topics of one tool in the current language. The first row has an empty id and stands for all of them.
class TopicListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("It belongs to a ToolPageModel.")

public:
    enum Role {
        TopicIdRole = Qt::UserRole + 1, ///< "topicId": of the catalogue; empty for all.
        NameRole,                       ///< "name": in the current language.
    };

    using QAbstractListModel::QAbstractListModel;

    void setTopics(std::vector<Topic> topics, Language language);
    void setLanguage(Language language);
    /// The name in the current language; empty for an unknown id.
    QString nameOf(const QString& topicId) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    std::vector<Topic> m_topics;
    Language m_language = Language::English;
};

} // namespace vidgo::ui
