#include "keychain_error.h"

#include <string_view>

#include "vidgo/secrets/secrets_error.h"

namespace vidgo::keychain {

using secrets::SecretsError;

namespace {

// QtKeychain has no code for this on Linux. What the bus itself says begins with "GDBus.Error:" in every
// language; without that it is the way to the bus that failed.
bool isNobodyThere(std::string_view detail)
{
    constexpr std::string_view kFromTheBus = "GDBus.Error:org.freedesktop.DBus.Error.";
    const auto at = detail.find(kFromTheBus);
    if (at == std::string_view::npos)
        return detail.find("GDBus.Error:") == std::string_view::npos;
    const auto name = detail.substr(at + kFromTheBus.size());
    return name.starts_with("ServiceUnknown") || name.starts_with("NameHasNoOwner") ||
           name.starts_with("Spawn") || name.starts_with("NoServer") || name.starts_with("NoReply") ||
           name.starts_with("Disconnected");
}

SecretsError meaningOf(QKeychain::Error code, std::string_view detail)
{
    switch (code) {
    case QKeychain::AccessDeniedByUser:
        return SecretsError::Locked;
    case QKeychain::AccessDenied:
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
        return SecretsError::Locked; // how QtKeychain hands on that the collection is locked
#else
        return SecretsError::Refused;
#endif
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return SecretsError::NotThere;
    default:
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
        return isNobodyThere(detail) ? SecretsError::NotThere : SecretsError::Unreadable;
#else
        return SecretsError::Unreadable;
#endif
    }
}

} // namespace

Error keychainError(QKeychain::Error code, const QString& detail)
{
    const auto text = detail.toStdString();
    return {meaningOf(code, text), "keychain " + std::to_string(code) + ": " + text};
}

} // namespace vidgo::keychain
