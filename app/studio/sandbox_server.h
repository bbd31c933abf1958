#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

#include <QProcess>
#include <QString>
#include <QStringList>

#include "vidgo/base/json.h"
#include "vidgo/base/log.h"

namespace vidgo {

/// A vidgo-server of the sandbox beside this program, for as long as this object lives: accounts, plans and
/// payments for trying out, on this computer only. Its database, keys and port stay in its folder, so that
/// accounts outlive the program, and the studio finds the server again that it knew.
class SandboxServer
{
public:
    struct Places
    {
        std::filesystem::path folder;    ///< What is kept.
        std::filesystem::path resources; ///< What comes with the studio.
        QString programs{};              ///< Where the program is; empty: beside this one.
        /// It makes a few examples at its first start, which takes some seconds, and publishes them for the
        /// studio to fetch, signed with a key of its own.
        bool hasNewExamples = false;
    };
    /// Chooses the port at which the server will be, that of the last time unless somebody else has it;
    /// starts nothing.
    explicit SandboxServer(Places places);
    /// Ends the server.
    ~SandboxServer();
    SandboxServer(const SandboxServer&) = delete;
    SandboxServer& operator=(const SandboxServer&) = delete;

    /// "http://127.0.0.1:4000"
    std::string address() const;
    /// What the stand-ins have to be told of it when they are started: where webhooks go, and what is sold.
    QStringList standInOptions() const;
    /// Starts it in the background, with what the stand-ins say of themselves. Until it answers it is a
    /// server that cannot be reached, and so it is where it does not start; the log says why. One that ends
    /// after it had begun is started again.
    void start(const Json& standIns, Log& log);
    /// Of the program; 0 while it does not run.
    qint64 processId() const { return m_process.processId(); }

private:
    void begin(const Json& standIns, Log& log);
    Outcome prepare(const Json& standIns) const;
    Outcome preparePackKey() const;
    QProcessEnvironment environment(const Json& standIns) const;
    std::filesystem::path standInsFile() const;
    void forgetStandIns() const;

    Places m_places;
    std::uint16_t m_port = 0;
    QProcess m_process;
    bool m_hasBegun = false; ///< It has said where it is.
};

} // namespace vidgo
