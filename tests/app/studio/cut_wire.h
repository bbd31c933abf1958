#pragma once

#include <functional>

#include <QByteArray>
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

    /// From now on the answer to the next request that begins so ("POST /api/…") is kept back.
    void keepAnswerTo(const QByteArray& request)
    {
        m_request = request;
        m_keptFrom = nullptr;
        m_hasAnswer = false;
    }
    /// The server has answered it, and nobody knows.
    bool hasKeptAnswer() const { return m_hasAnswer; }
    /// Everything that is under way is lost, and nothing new gets through.
    void cut()
    {
        m_request.clear();
        m_keptFrom = nullptr;
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
            if (!m_request.isEmpty() && bytes.startsWith(m_request)) {
                m_request.clear();
                m_keptFrom = server;
            }
            server->write(bytes);
        });
        connect(server, &QTcpSocket::readyRead, client, [this, client, server] {
            const auto bytes = server->readAll();
            if (server == m_keptFrom)
                m_hasAnswer = true;
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
    QByteArray m_request;
    QTcpSocket* m_keptFrom = nullptr;
    bool m_hasAnswer = false;
    bool m_isCut = false;
    int m_refused = 0;
};

} // namespace vidgo::test
