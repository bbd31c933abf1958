#include "keychain_session.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>

namespace vidgo::test {

namespace {

constexpr int kPatience = 20'000; // milliseconds

QString textOf(const std::filesystem::path& path)
{
    return QString::fromStdString(path.string());
}

QByteArrayList answersOf(const QProcessEnvironment& environment, const QStringList& arguments,
                         const QByteArray& input)
{
    QProcess probe;
    probe.setProcessEnvironment(environment);
    probe.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    probe.start(QStringLiteral(VIDGO_KEYCHAIN_PROBE), arguments);
    probe.write(input);
    probe.closeWriteChannel();
    if (!probe.waitForFinished(2 * kPatience))
        return {QByteArrayLiteral("the probe did not end")};
    return probe.readAllStandardOutput().trimmed().split('\n');
}

} // namespace

KeychainSession::KeychainSession(Keychain keychain)
    : m_environment(QProcessEnvironment::systemEnvironment())
{
    // Neither the keychain of who runs the tests nor their screen, on which it would ask for a password.
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "GNOME_KEYRING_CONTROL", "XDG_CURRENT_DESKTOP"})
        m_environment.remove(QString::fromLatin1(name));
    m_environment.insert(QStringLiteral("HOME"), textOf(home()));
    for (const char* name : {"CONFIG", "DATA", "CACHE", "RUNTIME"}) {
        const auto folder = m_folder / name;
        std::filesystem::create_directories(folder);
        std::filesystem::permissions(folder, std::filesystem::perms::owner_all);
        const auto* ending = qstrcmp(name, "RUNTIME") == 0 ? "_DIR" : "_HOME";
        m_environment.insert(QStringLiteral("XDG_") + QString::fromLatin1(name) + QString::fromLatin1(ending),
                             textOf(folder));
    }
    m_isUp = startBus() && (keychain == Keychain::None || startKeychain());
}

KeychainSession::~KeychainSession()
{
    stop(m_keychain);
    stop(m_bus);
}

void KeychainSession::stop(QProcess& process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    process.terminate();
    if (!process.waitForFinished(kPatience))
        process.kill();
}

// The bus of a desktop starts a keychain when one is asked for. This one has no folder of services.
bool KeychainSession::startBus()
{
    QFile file(textOf(m_folder / "bus.conf"));
    if (!file.open(QFile::WriteOnly))
        return false;
    file.write("<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-BUS Bus Configuration 1.0//EN\"\n"
               " \"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd\">\n"
               "<busconfig><type>session</type><listen>unix:dir=" +
               QByteArray::fromStdString(m_folder.path().string()) +
               "</listen><policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/>"
               "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>\n");
    file.close();
    m_bus.setProcessEnvironment(m_environment);
    m_bus.setStandardErrorFile(QProcess::nullDevice());
    m_bus.start(QStringLiteral("dbus-daemon"),
                {QStringLiteral("--nofork"), QStringLiteral("--print-address=1"),
                 QStringLiteral("--config-file=") + file.fileName()});
    if (!m_bus.waitForStarted(kPatience) || !m_bus.waitForReadyRead(kPatience))
        return false;
    m_environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"),
                         QString::fromUtf8(m_bus.readLine().trimmed()));
    return true;
}

bool KeychainSession::startKeychain()
{
    m_keychain.setProcessEnvironment(m_environment);
    m_keychain.setProcessChannelMode(QProcess::MergedChannels);
    m_keychain.start(QStringLiteral("gnome-keyring-daemon"),
                     {QStringLiteral("--unlock"), QStringLiteral("--foreground"),
                      QStringLiteral("--components=secrets"), QStringLiteral("--control-directory"),
                      textOf(m_folder / "RUNTIME")});
    m_keychain.write("password of the test");
    m_keychain.closeWriteChannel();
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < kPatience) {
        const auto answer = call({QStringLiteral("--dest=org.freedesktop.DBus"), QStringLiteral("/"),
                                  QStringLiteral("org.freedesktop.DBus.NameHasOwner"),
                                  QStringLiteral("string:org.freedesktop.secrets")});
        if (answer.contains("boolean true"))
            return true;
        if (m_keychain.waitForFinished(10))
            return false;
    }
    return false;
}

QByteArray KeychainSession::call(const QStringList& arguments)
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.start(QStringLiteral("dbus-send"),
                  QStringList{QStringLiteral("--session"), QStringLiteral("--print-reply")} + arguments);
    return process.waitForFinished(kPatience) && process.exitCode() == 0 ? process.readAllStandardOutput()
                                                                         : QByteArray();
}

bool KeychainSession::lock()
{
    const auto answer =
        call({QStringLiteral("--dest=org.freedesktop.secrets"), QStringLiteral("/org/freedesktop/secrets"),
              QStringLiteral("org.freedesktop.Secret.Service.Lock"),
              QStringLiteral("array:objpath:/org/freedesktop/secrets/collection/login")});
    return answer.contains("collection/login");
}

bool KeychainSession::restartKeychain()
{
    stop(m_keychain);
    return startKeychain();
}

QByteArrayList KeychainSession::probe(const QStringList& commands, const QByteArray& input, int patience)
{
    return answersOf(m_environment,
                     QStringList{QStringLiteral("VidGo Studio Test"), QString::number(patience)} + commands,
                     input);
}

QByteArrayList KeychainSession::probeWithoutBus(const QStringList& commands, const QByteArray& input)
{
    auto environment = m_environment;
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"),
                       QStringLiteral("unix:path=/nonexistent/bus"));
    return answersOf(environment,
                     QStringList{QStringLiteral("VidGo Studio Test"), QString::number(kPatience)} + commands,
                     input);
}

} // namespace vidgo::test
