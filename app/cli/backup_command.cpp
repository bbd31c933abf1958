#include <cstdlib>
#include <optional>

#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include "commands.h"
#include "secret_input.h"
#include "vidgo/backup/restore.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"
#include "vidgo/base/log.h"
#include "vidgo/base/random.h"
#include "vidgo/composition/kept_data.h"
#include "vidgo/ui/messages/convert.h"

namespace vidgo::cli {

namespace {

namespace fs = std::filesystem;
using backup::BackupContents;

constexpr std::size_t kMaxSecret = 8192;
constexpr auto kVariable = "VIDGO_BACKUP_PASSPHRASE";

struct BackupOptions
{
    std::string file;
    std::string passphraseFile; ///< Empty: from the environment, or typed.
    bool isServer = false;
    bool replaces = false;
};

/// Whether the passphrase has to be typed twice.
enum class Asking { Once, Twice };

std::optional<std::string> variable(const std::string& name)
{
    const char* const value = std::getenv(name.c_str());
    return value ? std::optional<std::string>(value) : std::nullopt;
}

// Blanks around it are left out wherever it comes from, so that it is the same one.
Secret trimmedSecret(std::string text)
{
    constexpr std::string_view kBlank = " \t\r\n";
    const auto begin = text.find_first_not_of(kBlank);
    Secret secret;
    if (begin != std::string::npos)
        secret = Secret(text.substr(begin, text.find_last_not_of(kBlank) - begin + 1));
    wipe(text);
    return secret;
}

Result<Secret> secretFrom(const std::string& file)
{
    auto text = readTextFile(pathFromUtf8(file), kMaxSecret);
    if (!text)
        return failure(text);
    return trimmedSecret(std::move(*text));
}

Result<Secret> typedSecret(const Terminal& terminal, Asking asking)
{
    if (isTyped())
        terminal.complain(
            //: Asked by `vidgo backup` and `vidgo restore` on the command line; what is typed is not shown.
            QCoreApplication::translate("CommandLine", "Type the passphrase of the backup and press Enter."));
    auto secret = readSecret();
    if (!isTyped() || asking == Asking::Once)
        return secret;
    //: Asked by `vidgo backup` on the command line after the passphrase was typed once.
    terminal.complain(QCoreApplication::translate("CommandLine", "Type it once more."));
    if (equalInConstantTime(secret.reveal(), readSecret().reveal()))
        return secret;
    return fail(BaseError::InvalidArgument, "typed differently",
                {{"reason", "the two passphrases are not the same"}});
}

Result<Secret> passphraseOf(const Terminal& terminal, const BackupOptions& options, Asking asking)
{
    if (!options.passphraseFile.empty())
        return secretFrom(options.passphraseFile);
    if (auto value = variable(kVariable); value && !value->empty())
        return trimmedSecret(std::move(*value));
    if (const auto file = variable(std::string(kVariable) + "_FILE"); file && !file->empty())
        return secretFrom(*file);
    return typedSecret(terminal, asking);
}

Result<backup::DataPlace> placeOf(const OutsideContext& context, const BackupOptions& options)
{
    if (options.isServer)
        return composition::serverPlace(variable);
    return composition::studioPlace(context.directories);
}

Json::Object jsonOf(const BackupOptions& options, const BackupContents& contents)
{
    Json::Object all;
    all["file"] = options.file;
    all["made_at"] = toIso8601(contents.madeAt);
    all["made_by"] = contents.madeBy;
    all["schema"] = contents.schema;
    all["tables"] = contents.tables;
    all["rows"] = contents.rows;
    all["files"] = contents.files;
    all["bytes"] = contents.bytes;
    return all;
}

QString sizesOf(const BackupContents& contents)
{
    constexpr double kMegabyte = 1024.0 * 1024.0;
    //: What is in a backup, printed on the command line. %1 is a number of database rows, %2 of files, %3 the
    //: size of the files in megabytes, %4 a time.
    return QCoreApplication::translate("CommandLine", "%1 rows and %2 files (%3 MB), as of %4")
        .arg(contents.rows)
        .arg(contents.files)
        .arg(static_cast<double>(contents.bytes) / kMegabyte, 0, 'f', 1)
        .arg(ui::toQString(toIso8601(contents.madeAt)));
}

ExitCode make(const OutsideContext& context, const BackupOptions& options)
{
    const auto place = placeOf(context, options);
    if (!place)
        return context.terminal.report(place.error());
    const auto passphrase = passphraseOf(context.terminal, options, Asking::Twice);
    if (!passphrase)
        return context.terminal.report(passphrase.error());
    const SystemClock clock;
    SystemRandom random;
    const auto made = backup::makeBackup(pathFromUtf8(options.file), *passphrase, *place,
                                         {.clock = clock, .random = random, .version = VIDGO_VERSION},
                                         context.terminal.progress(), context.stop);
    if (!made)
        return context.terminal.report(made.error());
    if (context.terminal.isJson()) {
        context.terminal.print(Json(jsonOf(options, *made)));
        return ExitCode::Done;
    }
    context.terminal.print(sizesOf(*made));
    //: Printed by `vidgo backup` when the file is written. A passphrase that is lost can't be replaced.
    context.terminal.print(QCoreApplication::translate(
        "CommandLine", "The backup is written. Keep its passphrase: nobody can open it without."));
    return ExitCode::Done;
}

ExitCode verify(const OutsideContext& context, const BackupOptions& options)
{
    const auto passphrase = passphraseOf(context.terminal, options, Asking::Once);
    if (!passphrase)
        return context.terminal.report(passphrase.error());
    const auto read = backup::checkBackup(pathFromUtf8(options.file), *passphrase,
                                          context.terminal.progress(), context.stop);
    if (!read)
        return context.terminal.report(read.error());
    if (context.terminal.isJson()) {
        context.terminal.print(Json(jsonOf(options, *read)));
        return ExitCode::Done;
    }
    context.terminal.print(sizesOf(*read));
    //: Printed by `vidgo verify` for a backup that was read to its end.
    context.terminal.print(QCoreApplication::translate("CommandLine", "The backup is whole."));
    return ExitCode::Done;
}

void sayRestored(const OutsideContext& context, const BackupOptions& options,
                 const backup::Restored& restored, bool isLedgerGood)
{
    if (context.terminal.isJson()) {
        auto all = jsonOf(options, restored.contents);
        all["folder_aside"] = toUtf8(restored.folderAside);
        all["schema_aside"] = restored.schemaAside;
        all["ledger_valid"] = isLedgerGood;
        context.terminal.print(Json(std::move(all)));
        return;
    }
    context.terminal.print(sizesOf(restored.contents));
    if (!restored.folderAside.empty())
        //: Printed by `vidgo restore --replace`. %1 is a folder.
        context.terminal.print(QCoreApplication::translate("CommandLine", "What was there before is in “%1”.")
                                   .arg(ui::toQString(toUtf8(restored.folderAside))));
    if (!restored.schemaAside.empty())
        //: Printed by `vidgo restore --replace`. %1 is the name of a schema in a PostgreSQL database.
        context.terminal.print(QCoreApplication::translate(
                                   "CommandLine", "The tables that were there before are in the schema “%1”.")
                                   .arg(ui::toQString(restored.schemaAside)));
    if (isLedgerGood)
        //: Printed by `vidgo restore`. The ledger is the journal of credits.
        context.terminal.print(QCoreApplication::translate(
            "CommandLine", "The backup is restored, and its ledger is as it was written."));
    else
        //: Printed by `vidgo restore`. The ledger is the journal of credits. Leave the command as it is.
        context.terminal.complain(QCoreApplication::translate(
            "CommandLine",
            "The backup is restored, but its ledger was not as it was written even when the backup "
            "was made: see “vidgo ledger verify”."));
}

ExitCode restore(const OutsideContext& context, const BackupOptions& options)
{
    const auto place = placeOf(context, options);
    if (!place)
        return context.terminal.report(place.error());
    const auto passphrase = passphraseOf(context.terminal, options, Asking::Once);
    if (!passphrase)
        return context.terminal.report(passphrase.error());
    const SystemClock clock;
    const auto log = makeConsoleLog(LogLevel::Error);
    const auto restored = backup::restoreBackup(
        pathFromUtf8(options.file), *passphrase, *place,
        options.replaces ? backup::Existing::PutAside : backup::Existing::Refuse,
        {.migrations = context.directories.resources / "sql", .clock = clock, .log = *log},
        context.terminal.progress(), context.stop);
    if (!restored)
        return context.terminal.report(restored.error());
    const auto ledger = composition::verifyCredits(*place, context.directories.resources);
    if (!ledger)
        return context.terminal.report(ledger.error());
    sayRestored(context, options, *restored, ledger->isGood());
    return ledger->isGood() ? ExitCode::Done : ExitCode::Failed;
}

using Work = ExitCode (*)(const OutsideContext&, const BackupOptions&);

CLI::App* addCommand(CLI::App& app, OutsideCommand& chosen, const char* name, HelpText text,
                     const std::shared_ptr<BackupOptions>& options, Work work)
{
    auto* command = app.add_subcommand(name, help(text));
    command
        ->add_option("file", options->file,
                     help(QT_TRANSLATE_NOOP3("CommandLine", "The backup, a file",
                                             "Help of the option file of vidgo backup")))
        ->required();
    command->add_option(
        "--passphrase-file", options->passphraseFile,
        help(QT_TRANSLATE_NOOP3("CommandLine",
                                "A file with the passphrase; otherwise it is taken from the variable "
                                "VIDGO_BACKUP_PASSPHRASE, or from the file that VIDGO_BACKUP_PASSPHRASE_FILE "
                                "names, or asked for",
                                "Help of the option --passphrase-file of vidgo backup")));
    command->callback([&chosen, options, work] {
        chosen = [options, work](const OutsideContext& context) { return work(context, *options); };
    });
    return command;
}

void addServer(CLI::App& command, BackupOptions& options)
{
    command.add_flag(
        "--server", options.isServer,
        help(QT_TRANSLATE_NOOP3("CommandLine",
                                "The data of a server instead: the variables VIDGO_DATA and DATABASE_URL say "
                                "where it is",
                                "Help of the option --server of vidgo backup")));
}

} // namespace

void addBackup(CLI::App& app, OutsideCommand& chosen)
{
    const auto made = std::make_shared<BackupOptions>();
    auto* making =
        addCommand(app, chosen, "backup",
                   QT_TRANSLATE_NOOP3(
                       "CommandLine",
                       "Write everything that is kept, database and files, into one encrypted file; others "
                       "may go on working",
                       "Help of the command backup"),
                   made, make);
    addServer(*making, *made);
    const auto restored = std::make_shared<BackupOptions>();
    auto* restoring = addCommand(
        app, chosen, "restore",
        QT_TRANSLATE_NOOP3("CommandLine",
                           "Bring back everything from a backup, all of it or nothing; exit code 1 "
                           "when its ledger is not as it was written",
                           "Help of the command restore"),
        restored, restore);
    addServer(*restoring, *restored);
    restoring->add_flag(
        "--replace", restored->replaces,
        help(QT_TRANSLATE_NOOP3("CommandLine",
                                "Put the data that is there aside; without this it is restored into an empty "
                                "place only",
                                "Help of the option --replace of vidgo restore")));
    addCommand(app, chosen, "verify",
               QT_TRANSLATE_NOOP3("CommandLine",
                                  "Read a backup to its end and say whether it is whole; changes nothing",
                                  "Help of the command verify"),
               std::make_shared<BackupOptions>(), verify);
}

} // namespace vidgo::cli
