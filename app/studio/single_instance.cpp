#include "single_instance.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QLockFile>

#include "vidgo/ui/messages/convert.h"

namespace vidgo {

namespace {

constexpr int kPatienceMs = 3000;
// More than any list of files on a command line.
constexpr qint64 kLongestMessage = 4'000'000;
constexpr auto kVersion = QDataStream::Qt_6_4;
// Said back when the message has arrived whole.
constexpr auto kThanks = "ok\n";

// Sockets have short names and are each user's own.
QString nameOf(const std::filesystem::path& folder)
{
    std::error_code ignored;
    auto path = std::filesystem::weakly_canonical(folder, ignored);
    if (ignored)
        path = folder;
    const auto text = ui::pathText(path) + QLatin1Char('\n') + QDir::homePath();
    const auto hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QStringLiteral("vidgo-studio-") + QString::fromLatin1(hash.left(24));
}

} // namespace

SingleInstance::SingleInstance(const std::filesystem::path& folder)
    : m_name(nameOf(folder))
    , m_lock(std::make_unique<QLockFile>(QDir::temp().filePath(m_name + QStringLiteral(".lock"))))
{
    // Only the end of its owner makes a lock stale, not its age.
    m_lock->setStaleLockTime(0);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::onConnection);
}

SingleInstance::~SingleInstance()
{
    release();
}

SingleInstance::Role SingleInstance::claim(const QStringList& files)
{
    // The lock decides, so that two that start together do not both believe to be first.
    if (m_lock->tryLock(0)) {
        QLocalServer::removeServer(m_name); // whoever left it is gone
        m_server.listen(m_name);
        return Role::First;
    }
    return handOver(files) ? Role::Second : Role::Silent;
}

void SingleInstance::release()
{
    m_server.close();
    m_lock->unlock();
}

bool SingleInstance::handOver(const QStringList& files) const
{
    QStringList absolute;
    for (const auto& file : files)
        absolute.append(QFileInfo(file).absoluteFilePath());
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(kPatienceMs))
        return false;
    QByteArray message;
    QDataStream stream(&message, QIODevice::WriteOnly);
    stream.setVersion(kVersion);
    stream << absolute;
    socket.write(message);
    socket.flush();
    return socket.waitForReadyRead(kPatienceMs) && socket.readAll().startsWith(kThanks);
}

void SingleInstance::onConnection()
{
    while (auto* socket = m_server.nextPendingConnection()) {
        socket->setParent(this);
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        const auto read = [this, socket] {
            if (socket->bytesAvailable() > kLongestMessage)
                return socket->abort();
            QDataStream stream(socket);
            stream.setVersion(kVersion);
            stream.startTransaction();
            QStringList files;
            stream >> files;
            if (!stream.commitTransaction())
                return; // the rest is on its way
            socket->write(kThanks);
            socket->flush();
            socket->disconnectFromServer();
            Q_EMIT summoned(files);
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        if (socket->bytesAvailable() > 0)
            read();
    }
}

} // namespace vidgo
