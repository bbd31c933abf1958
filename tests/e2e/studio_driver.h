#pragma once

#include <memory>

#include <QQuickItem>
#include <QQuickWindow>
#include <QString>

#include "service_gate.h"
#include "studio_app.h"
#include "vidgo/test/test_folder.h"

namespace vidgo::test {

/// Opens the real studio in a window of its own and works it as a person does: by pointer and keyboard, at
/// things that are named and visible.
class StudioDriver
{
public:
    explicit StudioDriver(const std::filesystem::path& home);
    ~StudioDriver();

    /// From the next start on: what comes with the studio is looked for here.
    void setResources(const std::filesystem::path& resources) { m_resources = resources; }
    /// From the next start on the services answer through this gate.
    void setGate(ServiceGate& gate) { m_gate = &gate; }

    /// From the next start on these stand-ins are asked in the place of providers.
    void setSandbox(const composition::SandboxPlaces& places) { m_sandbox = places; }
    /// From the next start on the person's account is at the server with this address.
    void setServer(const std::string& address) { m_server = address; }
    /// From the next start on the studio finds the programs that it starts in this folder.
    void setPrograms(const QString& folder) { m_beside = folder; }
    /// From the next start on it is a studio with `--sandbox`, whose programs are in this folder.
    void setSandboxPrograms(const QString& folder) { m_programs = folder; }

    /// Starts (again) on the same data; true once the first page shows its content.
    bool start(const QString& theme = {}, std::optional<Language> language = {}, const QString& page = {});
    void quit();

    QQuickWindow* window() const { return m_app->window(); }
    StudioApp& app() const { return *m_app; }

    /// A visible item by its objectName, or null.
    QQuickItem* find(const QString& name) const;
    /// Waits until such an item is visible and enabled.
    QQuickItem* waitFor(const QString& name, int timeoutMs = 15000) const;
    bool isVisible(const QString& name) const { return find(name) != nullptr; }

    /// Something that can be seen waits for its content: a picture, a list, an answer.
    bool isLoading() const;

    /// What a screen reader says of an item.
    static QString accessibleName(QQuickItem* item);

    /// Presses an item, and before that scrolls to where it can be seen.
    bool click(const QString& name) const;
    /// The same of what is called so: what a person reads, or a screen reader says.
    bool clickWords(const QString& words) const;
    void drag(QQuickItem* item, QPointF fromFraction, QPointF toFraction) const;
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    void type(const QString& text) const;
    /// Drops files of the system on an item.
    bool drop(const QString& name, const QStringList& files) const;
    bool drop(const QString& name, const QString& file) const { return drop(name, QStringList{file}); }

    /// Saves what the window shows, for people to look at, and returns it.
    QImage screenshot(const QString& name) const;
    /// Warnings that QML printed since the start, or since they were asked for.
    static QStringList qmlWarnings();

private:
    bool bringIntoSight(QQuickItem* item) const;
    bool press(QQuickItem* item) const;

    std::filesystem::path m_home;
    std::filesystem::path m_resources = sourcePath("resources");
    ServiceGate* m_gate = nullptr;
    composition::SandboxPlaces m_sandbox;
    std::string m_server;
    QString m_beside;
    QString m_programs;
    std::unique_ptr<StudioApp> m_app;
};

} // namespace vidgo::test
