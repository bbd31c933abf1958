#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include <QImage>
#include <QPointer>
#include <QUrl>

#include "vidgo/base/json.h"
#include "vidgo/model/catalog.h"
#include "vidgo/model/picture.h"
#include "vidgo/model/tool.h"
#include "vidgo/ui/bridge/list_model.h"
#include "vidgo/ui/bridge/service_hub.h"
#include "vidgo/ui/bridge/task.h"
#include "vidgo/ui/tools/tool_run_model.h"

namespace vidgo::ui {

/// The base of the lists out of which a look is chosen for what a tool makes: each row has a small preview of
/// what the tool would make with it. The previews follow one by one. A derived class says what the rows are.
class DrawnChoiceListModel : public vidgo::ui::ListModel
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(vidgo::ui::ToolRunModel* run READ run WRITE setRun NOTIFY runChanged)
    /// Rows of this topic come first; empty: in the order of the catalogue.
    Q_PROPERTY(QString topic READ topic WRITE setTopic NOTIFY topicChanged)
    /// Nothing is asked for while nobody sees it.
    Q_PROPERTY(bool enabled READ isEnabled WRITE setEnabled NOTIFY enabledChanged)

public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< Named by the derived class.
        NameRole,                  ///< "name": in the current language.
        PictureRole,               ///< "picture": a preview; empty until it is there.
        FirstOwnRole,              ///< Where the roles of a derived class begin.
    };

    /// Asks what still runs for it to stop.
    ~DrawnChoiceListModel() override;

    ToolRunModel* run() const { return m_run; }
    void setRun(ToolRunModel* run);
    QString topic() const { return m_topic; }
    void setTopic(const QString& topic);
    bool isEnabled() const { return m_enabled; }
    void setEnabled(bool enabled);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void runChanged();
    void topicChanged();
    void enabledChanged();

protected:
    /// What the lists differ in.
    struct Kind
    {
        Tool tool = Tool::None; ///< Draws the previews.
        const char* idRole = "";
        int side = 0; ///< Of a preview, in pixels.
        /// A picture of its examples is shown while the person has none; nullopt: the tool needs no picture.
        std::optional<Tool> examples;
        bool hasWords = false; ///< Its previews show texts of the person's language.
    };
    struct Choice
    {
        std::string id;
        std::string topic; ///< Of the tool; may be empty.
        LocalizedText name;
    };

    DrawnChoiceListModel(const Kind& kind, QObject* parent);

    ServiceHub* hub() const { return m_run ? m_run->hub() : nullptr; }

private:
    struct Row
    {
        Choice choice;
        QString slot;
        QUrl picture;
        bool isDrawn = false; ///< Its preview was asked for.
    };

    /// The rows, in their order.
    virtual std::vector<Choice> choices(const Catalog& catalog) const = 0;
    /// With what the tool draws this choice: everything else is as the person has set it. There is a run.
    virtual Json parametersOf(const std::string& id) const = 0;
    /// What the row shows of its preview; all of it, if a class says nothing else.
    virtual QImage shownPart(const QImage& preview) const;
    /// Of a role of the derived class. There is a hub.
    virtual QVariant own(const std::string& id, int role) const;
    /// There is another topic, and the rows are in its order.
    virtual void topicHasChanged();

    void readCatalog();
    void draw();
    void findExample();
    void drawAnew();
    void drawNext();
    void show(const std::string& id, const Result<PreviewPicture>& answer);

    Kind m_kind;
    QPointer<ToolRunModel> m_run;
    QString m_topic;
    bool m_enabled = false;
    std::vector<Row> m_rows;
    std::filesystem::path m_example; ///< A picture to show the choices with.
    std::filesystem::path m_input;   ///< What the previews are of.
    Task m_task;
    bool m_isDrawing = false;
    int m_serial = 0; ///< Of the newest input: answers to older ones are dropped.
};

} // namespace vidgo::ui
