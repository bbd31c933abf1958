#pragma once

#include <filesystem>
#include <optional>

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QUrl>

#include "vidgo/model/language.h"

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

    /// {"start", "ends": [], "origins": [], "language", "theme", "fonts"}; nothing when a member is missing,
    /// of another type, or `start` is no address of the web.
    static std::optional<CheckoutOrder> fromJson(const QByteArray& line);
};

} // namespace vidgo::checkout
