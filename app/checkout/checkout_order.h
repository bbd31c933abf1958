#pragma once

#include <filesystem>
#include <optional>

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QUrl>

#include "vidgo/model/language.h"
#include "vidgo/model/proxy.h"

namespace vidgo::checkout {

/// What the studio tells the program on its standard input: one line of JSON, because an address of a payment
/// belongs neither into the arguments of a program nor into its environment.
struct CheckoutOrder
{
    QUrl start;
    QStringList ends; ///< See CheckoutGuard.
    QStringList origins;
    Language language = Language::English;
    QString theme;               ///< As in Theme.mode.
    std::filesystem::path fonts; ///< The folder with the studio's fonts; may be empty.
    ProxyChoice proxy;
    QString proxyPassword; ///< For ProxyChoice::user.

    /// {"start", "ends": [], "origins": [], "language", "theme", "fonts", "proxy": {"use", "address",
    /// "script", "exceptions": [], "user", "password"}}; nothing when a member is missing, of another type,
    /// or `start` is no address of the web. Without "proxy": as the system says.
    static std::optional<CheckoutOrder> fromJson(const QByteArray& line);

    /// What tells the web engine of the proxy, as QTWEBENGINE_CHROMIUM_FLAGS takes it; empty: as the system
    /// says. What is no address or no host is left out, and with it the way to the net: nothing goes past a
    /// proxy that was meant.
    QByteArray engineFlags() const;
};

} // namespace vidgo::checkout
