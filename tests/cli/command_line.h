#pragma once

#include <QJsonDocument>
#include <QProcess>
#include <QStringList>

#include "vidgo/test/test_folder.h"

namespace vidgo::test {

/// Runs the real `vidgo` program with a data folder of its own and no network.
class CommandLine
{
public:
    struct Answer
    {
        int exitCode = -1;
        QString out;
        QString err;
        QJsonDocument json() const { return QJsonDocument::fromJson(out.toUtf8()); }
    };

    const TestFolder& folder() const { return m_folder; }
    QString path(const char* name) const { return QString::fromStdString((m_folder / name).string()); }

    Answer run(const QStringList& arguments, const QString& language = QStringLiteral("en")) const
    {
        QProcess process;
        start(process, arguments, language);
        process.waitForFinished(110000);
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }

    void start(QProcess& process, const QStringList& arguments,
               const QString& language = QStringLiteral("en")) const
    {
        QStringList all{QStringLiteral("--data-dir"), path("data"), QStringLiteral("--language"), language};
        process.start(QStringLiteral(VIDGO_PROGRAM), all + arguments);
    }

private:
    TestFolder m_folder;
};

} // namespace vidgo::test
