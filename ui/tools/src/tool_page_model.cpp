#include "vidgo/ui/tools/tool_page_model.h"

#include "vidgo/ui/messages/convert.h"

namespace vidgo::ui {

ToolPageModel::ToolPageModel(QObject* parent)
    : QObject(parent)
{
    connect(&m_examples, &ExampleListModel::stateChanged, this, &ToolPageModel::keepCurrentExample);
    connect(&m_examples, &ExampleListModel::modelReset, this, &ToolPageModel::keepCurrentExample);
    connect(&m_examples, &ExampleListModel::dataChanged, this, &ToolPageModel::currentExampleChanged);
}

void ToolPageModel::setHub(ServiceHub* hub)
{
    if (m_hub == hub)
        return;
    if (m_hub)
        m_hub->disconnect(this);
    m_hub = hub;
    m_examples.setHub(hub);
    if (m_hub)
        connect(m_hub, &ServiceHub::languageChanged, this, &ToolPageModel::readTexts);
    Q_EMIT hubChanged();
    readTool();
}

void ToolPageModel::setToolId(const QString& toolId)
{
    if (m_toolId == toolId)
        return;
    m_toolId = toolId;
    readTool();
}

QString ToolPageModel::name() const
{
    const auto* tool = info();
    return tool ? toQString(tool->name.in(m_hub->language())) : QString();
}

QString ToolPageModel::summary() const
{
    const auto* tool = info();
    return tool ? toQString(tool->summary.in(m_hub->language())) : QString();
}

bool ToolPageModel::hasTopics() const
{
    return m_topics.rowCount() > 1;
}

bool ToolPageModel::runsOnDevice() const
{
    const auto* tool = info();
    return tool && tool->runsOnDevice;
}

bool ToolPageModel::soldForCredits() const
{
    const auto* tool = info();
    return tool && m_hub->hasServer() && !tool->services.empty();
}

QVariantList ToolPageModel::deviceTools() const
{
    QVariantList tools;
    if (!m_hub)
        return tools;
    const auto& catalog = m_hub->services().catalog.catalog();
    for (const auto* list : {&catalog.tools, &catalog.studioTools})
        for (const auto& tool : *list)
            if (tool.runsOnDevice && toQString(vidgo::toolId(tool.tool)) != m_toolId)
                tools << QVariantMap{{QStringLiteral("toolId"), toQString(vidgo::toolId(tool.tool))},
                                     {QStringLiteral("name"), toQString(tool.name.in(m_hub->language()))},
                                     {QStringLiteral("icon"), toQString(tool.icon)}};
    return tools;
}

void ToolPageModel::setCurrentTopic(const QString& topicId)
{
    if (m_currentTopic == topicId)
        return;
    m_currentTopic = topicId;
    Q_EMIT currentTopicChanged();
    showExamples();
}

void ToolPageModel::setCurrentIndex(int row)
{
    if (m_currentIndex == row)
        return;
    m_currentIndex = row;
    m_currentId = m_examples.example(row).exampleId;
    Q_EMIT currentExampleChanged();
}

QString ToolPageModel::exampleTopicName() const
{
    return m_topics.nameOf(currentExample().topicId);
}

void ToolPageModel::showExample(const QString& exampleId)
{
    m_currentId = exampleId;
    if (m_examples.rowCount() > 0)
        keepCurrentExample();
}

void ToolPageModel::countView()
{
    const auto id = currentExample().exampleId;
    if (!m_hub || id.isEmpty() || !m_counted.insert(id).second)
        return;
    const auto work = [&examples = m_hub->services().examples, id](std::stop_token) {
        return examples.recordView(MaterialId(toStdString(id)));
    };
    m_hub->run(this, work, [this](Outcome outcome) {
        // An uncounted view is nothing to bother the person with.
        if (!outcome)
            m_hub->log().failure("ui_tools", "a view was not counted", outcome.error());
    });
}

const ToolInfo* ToolPageModel::info() const
{
    const auto tool = toolFromId(toStdString(m_toolId));
    return m_hub && tool ? m_hub->services().catalog.catalog().tool(*tool) : nullptr;
}

// The topics of the styles are their categories.
std::vector<Topic> ToolPageModel::topicsOf(const ToolInfo& tool) const
{
    if (tool.tool != Tool::StyleGallery)
        return tool.topics;
    std::vector<Topic> topics;
    for (const auto& category : m_hub->services().catalog.catalog().styleCategories)
        topics.push_back({category.id, category.name});
    return topics;
}

void ToolPageModel::readTool()
{
    const auto* tool = info();
    m_topics.setTopics(tool ? topicsOf(*tool) : std::vector<Topic>(), m_hub ? m_hub->language() : Language());
    m_currentTopic.clear();
    m_currentId.clear();
    Q_EMIT toolChanged();
    Q_EMIT textsChanged();
    Q_EMIT currentTopicChanged();
    showExamples();
}

void ToolPageModel::readTexts()
{
    m_topics.setLanguage(m_hub->language());
    m_examples.retranslate();
    Q_EMIT textsChanged();
    Q_EMIT currentExampleChanged();
}

void ToolPageModel::showExamples()
{
    if (const auto* tool = info())
        m_examples.show(tool->tool, toStdString(m_currentTopic));
}

// After the rows changed: the same example where it is still there, else the first.
void ToolPageModel::keepCurrentExample()
{
    const int kept = m_examples.rowOf(m_currentId);
    m_currentIndex = kept >= 0 ? kept : std::min(m_examples.rowCount(), 1) - 1;
    if (m_currentIndex >= 0)
        m_currentId = m_examples.example(m_currentIndex).exampleId;
    Q_EMIT currentExampleChanged();
}

} // namespace vidgo::ui
