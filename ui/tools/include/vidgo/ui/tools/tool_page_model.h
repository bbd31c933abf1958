#pragma once

#include <set>

#include <QObject>
#include <QPointer>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include "vidgo/ui/bridge/service_hub.h"
#include "vidgo/ui/tools/example_list_model.h"
#include "vidgo/ui/tools/tool_example.h"
#include "vidgo/ui/tools/topic_list_model.h"

namespace vidgo::ui {

/// What a tool page says about its tool and which of its examples it shows: all of it from the catalogue.
class ToolPageModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(vidgo::ui::ServiceHub* hub READ hub WRITE setHub NOTIFY hubChanged)
    /// As in the catalogue: "background_removal" …
    Q_PROPERTY(QString toolId READ toolId WRITE setToolId NOTIFY toolChanged)
    Q_PROPERTY(QString name READ name NOTIFY textsChanged)
    Q_PROPERTY(QString summary READ summary NOTIFY textsChanged)
    Q_PROPERTY(bool runsOnDevice READ runsOnDevice NOTIFY toolChanged)
    /// The studio knows a VidGo server, and it makes this for credits.
    Q_PROPERTY(bool soldForCredits READ soldForCredits NOTIFY toolChanged)
    /// The other tools that this computer can run: maps of "toolId", "name" and "icon".
    Q_PROPERTY(QVariantList deviceTools READ deviceTools NOTIFY textsChanged)
    Q_PROPERTY(vidgo::ui::TopicListModel* topics READ topics CONSTANT)
    Q_PROPERTY(bool hasTopics READ hasTopics NOTIFY currentTopicChanged)
    /// Empty: all topics.
    Q_PROPERTY(QString currentTopic READ currentTopic WRITE setCurrentTopic NOTIFY currentTopicChanged)
    Q_PROPERTY(vidgo::ui::ExampleListModel* examples READ examples CONSTANT)
    /// The row of the example that the canvas shows; -1: none.
    Q_PROPERTY(int currentIndex READ currentIndex WRITE setCurrentIndex NOTIFY currentExampleChanged)
    Q_PROPERTY(vidgo::ui::ToolExample currentExample READ currentExample NOTIFY currentExampleChanged)
    /// The name of the topic that the example belongs to.
    Q_PROPERTY(QString exampleTopicName READ exampleTopicName NOTIFY currentExampleChanged)

public:
    explicit ToolPageModel(QObject* parent = nullptr);

    ServiceHub* hub() const { return m_hub; }
    void setHub(ServiceHub* hub);
    QString toolId() const { return m_toolId; }
    void setToolId(const QString& toolId);
    QString name() const;
    QString summary() const;
    bool runsOnDevice() const;
    bool soldForCredits() const;
    QVariantList deviceTools() const;
    bool hasTopics() const;
    TopicListModel* topics() { return &m_topics; }
    QString currentTopic() const { return m_currentTopic; }
    void setCurrentTopic(const QString& topicId);
    ExampleListModel* examples() { return &m_examples; }
    int currentIndex() const { return m_currentIndex; }
    void setCurrentIndex(int row);
    ToolExample currentExample() const { return m_examples.example(m_currentIndex); }
    QString exampleTopicName() const;

    /// Shows this example, at once or as soon as the examples have been read.
    Q_INVOKABLE void showExample(const QString& exampleId);
    /// Counts a view of the current example, once for each example while the page is open. Called when the
    /// canvas shows it.
    Q_INVOKABLE void countView();

Q_SIGNALS:
    void hubChanged();
    void toolChanged();
    void textsChanged();
    void currentTopicChanged();
    void currentExampleChanged();

private:
    const ToolInfo* info() const;
    std::vector<Topic> topicsOf(const ToolInfo& tool) const;
    void readTool();
    void readTexts();
    void showExamples();
    void keepCurrentExample();

    QPointer<ServiceHub> m_hub;
    QString m_toolId;
    TopicListModel m_topics;
    QString m_currentTopic;
    ExampleListModel m_examples;
    int m_currentIndex = -1;
    QString m_currentId;
    std::set<QString> m_counted;
};

} // namespace vidgo::ui
