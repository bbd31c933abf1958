#pragma once

#include <filesystem>
#include <memory>

#include <QLocalServer>
#include <QObject>
#include <QStringList>

class QLockFile;

namespace vidgo {

/// One studio per data folder. The first one listens; a second one hands over what it was asked to open and
/// ends. Studios with different data folders know nothing of each other.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    enum class Role {
        None,
        First,  ///< Nobody else uses the folder; from now on others are listened to.
        Second, ///< Another studio has the folder and has taken what was handed over.
        Silent, ///< Another one has the folder but does not answer.
    };

    /// `folder` need not exist yet. Made of it: the name of the socket, and a lock file in the system's
    /// folder for temporary files.
    explicit SingleInstance(const std::filesystem::path& folder);
    ~SingleInstance() override;

    /// Finds out which one this is. `files` are the paths to hand over. A socket that a studio left behind
    /// when it was killed is taken over.
    Role claim(const QStringList& files);
    /// Lets go of the folder, so that another studio may have it.
    void release();

Q_SIGNALS:
    /// Another start wants the window in front, and these files opened.
    void summoned(const QStringList& files);

private:
    bool handOver(const QStringList& files) const;
    void onConnection();

    QString m_name;
    std::unique_ptr<QLockFile> m_lock;
    QLocalServer m_server;
};

} // namespace vidgo
