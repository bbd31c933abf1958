#include "materials_sync.h"

#include <algorithm>

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QLocale>

#include "vidgo/base/base_error.h"
#include "vidgo/composition/embedded_studio.h"
#include "vidgo/materials/pack_error.h"
#include "vidgo/ui/messages/convert.h"
#include "vidgo/ui/messages/error_text.h"
#include "vidgo/ui/messages/size_text.h"

namespace vidgo::cli {

namespace {

using service::ExampleSyncState;
using service::ExampleSyncWish;

/// The context under which the texts are translated.
class Words
{
public:
    static QString complete()
    {
        //: Printed by `vidgo materials sync`: nothing is missing of what the server has.
        return QCoreApplication::translate("CommandLine", "All examples of the server are here.");
    }
    static QString missing(qint64 examples, const QString& size)
    {
        //: Printed by `vidgo materials sync`: %1 examples of the server are not here yet, %2 is the size of
        //: what has to be fetched for them, such as “12 MB”.
        return QCoreApplication::translate("CommandLine", "Missing: %1. To fetch: %2.")
            .arg(examples)
            .arg(size);
    }
    static QString brought(qint64 examples)
    {
        //: Printed by `vidgo materials sync` at the end: %1 examples came from the server.
        return QCoreApplication::translate("CommandLine", "New examples: %1.").arg(examples);
    }
    static QString stranger(const QString& key)
    {
        //: Printed by `vidgo materials sync`; %1 is the public key of whoever signed the examples: 64 letters
        //: and digits. NAME stands for what the person wants to call them.
        return QCoreApplication::translate(
                   "CommandLine",
                   "Some of them were signed with a key that is not trusted here, and do not come. Compare "
                   "the key with that of whoever runs the server, then use:\nvidgo materials trust %1 NAME")
            .arg(key);
    }
    static QString stopped()
    {
        //: Printed when Ctrl+C ended `vidgo materials sync`.
        return QCoreApplication::translate("CommandLine",
                                           "Stopped. The same command goes on where this one ended.");
    }
};

// Of what is missing; what was fetched before counts as fetched.
std::int64_t bytesLeft(const ExampleSyncState& state)
{
    return std::max<std::int64_t>(0, state.bytes - state.fetched);
}

/// One call of the command.
class Sync
{
public:
    Sync(const Context& context, service::ExampleSyncService& examples)
        : m_context(context)
        , m_examples(examples)
    {}

    ExitCode check()
    {
        auto looked = m_examples.sync(ExampleSyncWish::Look, m_context.stop);
        return end(looked, m_examples.state().missing > 0 ? ExitCode::Failed : ExitCode::Done);
    }
    ExitCode fetch()
    {
        const auto progress = m_context.terminal.progress();
        m_examples.listen([this, &progress] {
            const auto state = m_examples.state();
            if (state.phase == service::ExampleSyncPhase::Fetching && state.bytes > 0)
                progress.report(0.99 * static_cast<double>(state.fetched) / static_cast<double>(state.bytes));
        });
        auto done = m_examples.sync(ExampleSyncWish::Now, m_context.stop);
        m_examples.listen({});
        progress.report(1);
        return end(done, ExitCode::Done);
    }

private:
    // What is known by now is said also where something went wrong.
    ExitCode end(const Outcome& outcome, ExitCode code)
    {
        const auto state = m_examples.state();
        if (!outcome)
            return fail(state, outcome.error(), ui::errorText(outcome.error()));
        if (m_context.stop.stop_requested())
            return fail(state, Error(BaseError::Cancelled, "stopped"), Words::stopped());
        if (state.unknownSigner) {
            const auto key = state.unknownSigner->publicKey;
            return fail(state, Error(materials::PackError::Untrusted, "key " + key),
                        Words::stranger(ui::toQString(key)));
        }
        if (m_context.terminal.isJson())
            m_context.terminal.print(Json(jsonOf(state)));
        else
            print(state);
        return code;
    }
    ExitCode fail(const ExampleSyncState& state, const Error& error, const QString& sentence)
    {
        const auto& terminal = m_context.terminal;
        if (!terminal.isJson()) {
            if (state.lookedAt)
                print(state);
            return terminal.report(error, sentence);
        }
        Json::Object told;
        told["id"] = error.id();
        told["message"] = ui::toStdString(sentence);
        auto json = jsonOf(state);
        json["error"] = std::move(told);
        terminal.print(Json(std::move(json)));
        return exitCodeOf(error);
    }
    void print(const ExampleSyncState& state)
    {
        const auto& terminal = m_context.terminal;
        if (state.brought > 0)
            terminal.print(Words::brought(state.brought));
        const QLocale locale(ui::toQString(languageCode(m_context.language)));
        terminal.print(state.missing > 0
                           ? Words::missing(state.missing, ui::sizeText(locale, bytesLeft(state)))
                           : Words::complete());
    }
    static Json::Object jsonOf(const ExampleSyncState& state)
    {
        Json::Object json;
        json["missing"] = state.missing;
        json["bytes"] = bytesLeft(state);
        json["brought"] = state.brought;
        json["looked_at"] = state.lookedAt ? Json(toIso8601(*state.lookedAt)) : Json();
        json["unknown_signer"] = state.unknownSigner ? Json(state.unknownSigner->publicKey) : Json();
        return json;
    }

    const Context& m_context;
    service::ExampleSyncService& m_examples;
};

// Technical, and in English, as what is said of a missing key.
Error noServer(composition::EmbeddedStudio& studio)
{
    const bool isWrong = std::ranges::count(studio.notices(), composition::Notice::ServerAddressWrong) > 0;
    const std::string reason = isWrong ? "the address of the server cannot be used"
                                       : "no server: give its address in the settings or in VIDGO_SERVER";
    return {BaseError::InvalidArgument, reason, {{"reason", reason}}};
}

ExitCode sync(const Context& context, bool isOnlyLook)
{
    const auto* const server = context.services.atServer;
    if (!server || !server->newExamples)
        return context.terminal.report(noServer(context.studio));
    Sync work(context, *server->newExamples);
    return isOnlyLook ? work.check() : work.fetch();
}

} // namespace

void addMaterialsSync(CLI::App& materials, Command& chosen)
{
    const auto isOnlyLook = std::make_shared<bool>(false);
    auto* command = materials.add_subcommand(
        "sync",
        help(QT_TRANSLATE_NOOP3(
            "CommandLine",
            "Fetch the examples of your server that are missing here, of those whom you trust; what was "
            "stopped goes on. The server is that of VIDGO_SERVER, or else of the settings",
            "Help of the command materials sync")));
    command->add_flag("--check", *isOnlyLook,
                      help(QT_TRANSLATE_NOOP3("CommandLine", "Only say what is missing; 1 when something is",
                                              "Help of the option --check of vidgo materials sync")));
    command->callback([&chosen, isOnlyLook] {
        chosen = [isOnlyLook](const Context& context) { return sync(context, *isOnlyLook); };
    });
}

} // namespace vidgo::cli
