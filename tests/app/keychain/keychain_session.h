#pragma once

#include <QtCore/QProcess>
#include <QtCore/QProcessEnvironment>

#include "vidgo/test/test_folder.h"

namespace vidgo::test {

/// A session bus that starts nothing by itself, in a home of its own, and on it the keychain of a desktop
/// (gnome-keyring), opened with a password.
class KeychainSession
{
public:
    enum class Keychain { None, Open };

    explicit KeychainSession(Keychain keychain);
    ~KeychainSession();
    KeychainSession(const KeychainSession&) = delete;
    KeychainSession& operator=(const KeychainSession&) = delete;

    bool isUp() const { return m_isUp; }
    const std::filesystem::path& home() const { return m_folder.path(); }

    /// Closes the keychain with everything in it.
    bool lock();
    /// Ends the keychain and starts it anew, with what it had kept.
    bool restartKeychain();

    /// Runs the probe in the session and gives its answers.
    QByteArrayList probe(const QStringList& commands, const QByteArray& input = {}, int patience = 20'000);
    /// The same without a bus at all.
    QByteArrayList probeWithoutBus(const QStringList& commands, const QByteArray& input = {});

private:
    bool startBus();
    bool startKeychain();
    void stop(QProcess& process);
    QByteArray call(const QStringList& arguments);

    TestFolder m_folder;
    QProcessEnvironment m_environment;
    QProcess m_bus;
    QProcess m_keychain;
    bool m_isUp = false;
};

} // namespace vidgo::test
