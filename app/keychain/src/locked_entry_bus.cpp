#include "locked_entry.h"

#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusMetaType>
#include <QtDBus/QDBusObjectPath>

namespace vidgo::keychain {

// Secret Service API, SearchItems: asks nobody, and tells what is locked apart from what is not. The
// attributes are those under which QtKeychain keeps an entry.
bool isEntryLocked(const std::string& service, const std::string& name)
{
    using Attributes = QMap<QString, QString>;
    constexpr int kPatience = 5000; // milliseconds
    constexpr qsizetype kLocked = 1;
    static const auto kType = qDBusRegisterMetaType<Attributes>();
    Q_UNUSED(kType)
    const Attributes attributes{{QStringLiteral("user"), QString::fromStdString(name)},
                                {QStringLiteral("server"), QString::fromStdString(service)}};
    auto call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.secrets"), QStringLiteral("/org/freedesktop/secrets"),
        QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("SearchItems"));
    call.setAutoStartService(false);
    call << QVariant::fromValue(attributes);
    const auto reply = QDBusConnection::sessionBus().call(call, QDBus::Block, kPatience);
    const auto found = reply.arguments();
    return reply.type() == QDBusMessage::ReplyMessage && found.size() > kLocked &&
           !qdbus_cast<QList<QDBusObjectPath>>(found.at(kLocked)).isEmpty();
}

} // namespace vidgo::keychain
