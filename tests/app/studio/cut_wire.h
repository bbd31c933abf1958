#pragma once

#include <functional>

#include <QByteArrayList>
#include <QTcpServer>
#include <QTcpSocket>

namespace vidgo::test {

/// The network between a client and a server on this computer: hands bytes on, until it is told otherwise.
class CutWire : public QObject
{
    Q_OBJECT

public:
    explicit CutWire(std::uint16_t server)
        : m_to(server)
    {
        m_listener.listen(QHostAddress::LocalHost);
        connect(&m_listener, &QTcpServer::newConnection, this, [this] {
            while (auto* const client = m_listener.nextPendingConnection())
                take(client);
        });
    }

    std::string address() const { return "http://127.0.0.1:" + std::to_string(m_listener.serverPort()); }

    /// From now on, until this is called again, answers to requests that begin so ("POST /api/…") are kept
    /// back.
    void keepAnswerTo(const QByteArray& request)
    {
        m_requests.clear();
        m_kept.clear();
        keepAnswerAlsoTo(request);
    }
    void keepAnswerAlsoTo(const QByteArray& request)
    {
        if (!request.isEmpty())
            m_requests << request;
    }
    /// The server has answered it, and nobody knows.
    bool hasKeptAnswerTo(const QByteArray& request) const { return m_kept.contains(request); }
    /// Everything that is under way is lost, and nothing new gets through.
    void cut()
    {
        m_requests.clear();
        m_kept.clear();
        m_isCut = true;
        m_refused = 0;
        const auto all = m_listener.findChildren<QTcpSocket*>();
        for (auto* const socket : all)
            socket->abort();
    }
    /// How often somebody has tried since then.
    int refused() const { return m_refused; }
    void mend() { m_isCut = false; }

private:
    static constexpr auto kKept = "kept"; ///< Of a connection: the answer to which request.

    void take(QTcpSocket* client)
    {
        if (m_isCut) {
            ++m_refused;
            client->abort();
            client->deleteLater();
            return;
        }
        auto* const server = new QTcpSocket(client);
        connect(client, &QTcpSocket::readyRead, server, [this, client, server] {
            const auto bytes = client->readAll();
            for (const auto& request : m_requests)
                if (bytes.startsWith(request))
                    server->setProperty(kKept, request);
            server->write(bytes);
        });
        connect(server, &QTcpSocket::readyRead, client, [this, client, server] {
            const auto bytes = server->readAll();
            const auto kept = server->property(kKept);
            if (kept.isValid())
                m_kept << kept.toByteArray();
            else
                client->write(bytes);
        });
        connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
        connect(server, &QTcpSocket::errorOccurred, client, [client] { client->abort(); });
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        server->connectToHost(QHostAddress::LocalHost, m_to);
    }

    std::uint16_t m_to;
    QTcpServer m_listener;
    QByteArrayList m_requests;
    QByteArrayList m_kept; ///< Those whose answers are.
    bool m_isCut = false;
    int m_refused = 0;
};

} // namespace vidgo::test
