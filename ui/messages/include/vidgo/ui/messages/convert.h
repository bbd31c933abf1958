#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include <QString>
#include <QUrl>

namespace vidgo::ui {

QString toQString(std::string_view utf8);
std::string toStdString(const QString& text);

/// A local file as an address for QML.
QUrl toUrl(const std::filesystem::path& path);
/// The path of a local address; empty for any other kind.
std::filesystem::path toPath(const QUrl& url);
QString pathText(const std::filesystem::path& path);

} // namespace vidgo::ui
