#include "vidgo/ui/tools/topic_list_model.h"

#include <algorithm>

#include "vidgo/ui/messages/convert.h"

namespace vidgo::ui {

void TopicListModel::setTopics(std::vector<Topic> topics, Language language)
{
    beginResetModel();
    m_topics = std::move(topics);
    m_language = language;
    endResetModel();
}

void TopicListModel::setLanguage(Language language)
{
    m_language = language;
    Q_EMIT dataChanged(index(0), index(rowCount() - 1), {NameRole});
}

QString TopicListModel::nameOf(const QString& topicId) const
{
    const auto found = std::ranges::find(m_topics, toStdString(topicId), &Topic::id);
    return found == m_topics.end() ? QString() : toQString(found->name.in(m_language));
}

int TopicListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_topics.size()) + 1;
}

QVariant TopicListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    if (role == TopicIdRole)
        return row == 0 ? QString() : toQString(m_topics[row - 1].id);
    if (role != NameRole)
        return {};
    //: The first of the topics of a tool: shows the examples of all topics. Short.
    return row == 0 ? tr("All topics") : toQString(m_topics[row - 1].name.in(m_language));
}

QHash<int, QByteArray> TopicListModel::roleNames() const
{
    return {{TopicIdRole, "topicId"}, {NameRole, "name"}};
}

} // namespace vidgo::ui
