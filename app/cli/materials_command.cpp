#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include "commands.h"
#include "materials_sync.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"
#include "vidgo/base/random.h"
#include "vidgo/composition/embedded_studio.h"
#include "vidgo/composition/example_works.h"
#include "vidgo/materials/pack_key.h"
#include "vidgo/secrets/environment_secret_store.h"
#include "vidgo/ui/messages/convert.h"

namespace vidgo::cli {

namespace {

using materials::PackFacts;

constexpr const char* kKeyVariable = "VIDGO_PACK_KEY";
constexpr int kMaxMinimum = 1000;

struct MaterialsOptions
{
    std::string pack;
    std::string keyFile;
    std::string name = "examples";
    bool isEverything = false;
    std::string key;
    std::string publisher;
    int minimum = -1; ///< Below zero: that of the plan.
};

/// The context under which the texts are translated.
class Words
{
public:
    static QString written(int examples, const QString& file)
    {
        //: Printed by `vidgo materials export`: %1 examples are in the file %2.
        return QCoreApplication::translate("CommandLine", "Examples: %1. Written to %2.")
            .arg(examples)
            .arg(file);
    }
    static QString imported(int imported, int alreadyHere)
    {
        //: Printed by `vidgo materials import`: %1 examples came in, %2 were here already.
        return QCoreApplication::translate("CommandLine", "Imported: %1. Here already: %2.")
            .arg(imported)
            .arg(alreadyHere);
    }
    static QString signedBy(const QString& publisher, const QString& key)
    {
        //: Printed for a material pack: %1 is who signed it, %2 the public key.
        return QCoreApplication::translate("CommandLine", "Signed by %1 (%2).").arg(publisher, key);
    }
    static QString signedByStranger(const QString& key)
    {
        //: Printed for a material pack that was signed with a key that is not trusted; %1 is the key.
        return QCoreApplication::translate("CommandLine",
                                           "Whole and unchanged. Signed with a key that is not "
                                           "trusted here: %1")
            .arg(key);
    }
    static QString publicKey(const QString& key)
    {
        //: Printed by `vidgo materials keygen`; %1 is the public key, for others to trust.
        return QCoreApplication::translate("CommandLine", "Public key: %1").arg(key);
    }
    static QString stock(const QString& tool, qint64 shown, qint64 minimum)
    {
        //: Printed by `vidgo materials check`: %1 is a tool, %2 how many examples it has, %3 how many it must
        //: have.
        return QCoreApplication::translate("CommandLine", "%1: %2 of at least %3")
            .arg(tool)
            .arg(shown)
            .arg(minimum);
    }
};

Json toJson(const PackFacts& facts)
{
    return Json::Object{{"name", facts.name},
                        {"created_at", toIso8601(facts.createdAt)},
                        {"public_key", facts.publicKey},
                        {"publisher", facts.publisher.empty() ? Json() : Json(facts.publisher)},
                        {"trusted", !facts.publisher.empty()},
                        {"examples", facts.materials},
                        {"files", facts.files},
                        {"bytes", facts.bytes}};
}

void printSigner(const Context& context, const PackFacts& facts)
{
    const auto key = ui::toQString(facts.publicKey);
    context.terminal.print(facts.publisher.empty() ? Words::signedByStranger(key)
                                                   : Words::signedBy(ui::toQString(facts.publisher), key));
}

// From the file, else from the environment: never from the command line, which everybody can see.
Result<SigningKey> keyOf(const MaterialsOptions& options)
{
    if (!options.keyFile.empty())
        return materials::readPackKey(pathFromUtf8(options.keyFile));
    if (const auto pem = secrets::processVariable(kKeyVariable))
        return SigningKey::fromPem(*pem);
    return fail(BaseError::InvalidArgument, "no key",
                {{"reason", std::string("no private key: give --key-file or ") + kKeyVariable}});
}

ExitCode exportPack(const Context& context, composition::ExampleWorks& works, const MaterialsOptions& options)
{
    const auto key = keyOf(options);
    if (!key)
        return context.terminal.report(key.error());
    auto& packs = works.packs();
    const auto examples = options.isEverything ? packs.allShown() : packs.madeHere();
    if (!examples)
        return context.terminal.report(examples.error());
    const auto facts = packs.write(pathFromUtf8(options.pack), options.name, *examples, *key);
    if (!facts)
        return context.terminal.report(facts.error());
    if (context.terminal.isJson())
        context.terminal.print(toJson(*facts));
    else
        context.terminal.print(Words::written(facts->materials, ui::toQString(options.pack)));
    return ExitCode::Done;
}

ExitCode importPack(const Context& context, composition::ExampleWorks& works, const MaterialsOptions& options)
{
    const auto report = works.packs().import(pathFromUtf8(options.pack));
    if (!report)
        return context.terminal.report(report.error());
    if (context.terminal.isJson()) {
        auto json = *toJson(report->facts).asObject();
        json.emplace("imported", report->imported);
        json.emplace("here_already", report->alreadyHere);
        context.terminal.print(Json(std::move(json)));
        return ExitCode::Done;
    }
    printSigner(context, report->facts);
    context.terminal.print(Words::imported(report->imported, report->alreadyHere));
    return ExitCode::Done;
}

ExitCode verifyPack(const Context& context, composition::ExampleWorks& works, const MaterialsOptions& options)
{
    const auto facts = works.packs().verify(pathFromUtf8(options.pack));
    if (!facts)
        return context.terminal.report(facts.error());
    if (context.terminal.isJson())
        context.terminal.print(toJson(*facts));
    else
        printSigner(context, *facts);
    return facts->publisher.empty() ? ExitCode::Failed : ExitCode::Done;
}

ExitCode makeKey(const Context& context, composition::ExampleWorks& /*works*/,
                 const MaterialsOptions& options)
{
    SystemRandom random;
    const auto key = SigningKey::generate(random);
    if (auto kept = materials::writePackKey(pathFromUtf8(options.keyFile), key); !kept)
        return context.terminal.report(kept.error());
    if (context.terminal.isJson())
        context.terminal.print(Json(Json::Object{{"public_key", key.publicKey()}}));
    else
        context.terminal.print(Words::publicKey(ui::toQString(key.publicKey())));
    return ExitCode::Done;
}

ExitCode listPublishers(const Context& context, composition::ExampleWorks& works,
                        const MaterialsOptions& /*options*/)
{
    const auto all = works.packs().publishers();
    if (!all)
        return context.terminal.report(all.error());
    Json::Array array;
    for (const auto& one : *all) {
        if (context.terminal.isJson())
            array.emplace_back(Json::Object{{"name", one.name}, {"public_key", one.publicKey}});
        else
            context.terminal.print(ui::toQString(one.publicKey + "  " + one.name));
    }
    if (context.terminal.isJson())
        context.terminal.print(Json(Json::Object{{"publishers", std::move(array)}}));
    return ExitCode::Done;
}

ExitCode trustKey(const Context& context, composition::ExampleWorks& works, const MaterialsOptions& options)
{
    if (auto kept = works.packs().trust({.name = options.publisher, .publicKey = options.key}); !kept)
        return context.terminal.report(kept.error());
    return listPublishers(context, works, options);
}

ExitCode distrustKey(const Context& context, composition::ExampleWorks& works,
                     const MaterialsOptions& options)
{
    const auto removed = works.packs().distrust(options.key);
    if (!removed)
        return context.terminal.report(removed.error());
    const auto listed = listPublishers(context, works, options);
    return listed == ExitCode::Done && !*removed ? ExitCode::NotFound : listed;
}

ExitCode checkStock(const Context& context, composition::ExampleWorks& works, const MaterialsOptions& options)
{
    const auto stock = works.stock(options.minimum < 0 ? std::nullopt : std::optional<int>(options.minimum));
    if (!stock)
        return context.terminal.report(stock.error());
    bool isEnough = true;
    Json::Array tools;
    for (const auto& one : *stock) {
        isEnough = isEnough && one.isEnough();
        if (context.terminal.isJson())
            tools.emplace_back(Json::Object{{"tool", toolId(one.tool)},
                                            {"shown", one.shown},
                                            {"minimum", one.minimum},
                                            {"enough", one.isEnough()}});
        else if (const auto line = Words::stock(ui::toQString(toolId(one.tool)), one.shown, one.minimum);
                 one.isEnough())
            context.terminal.print(line);
        else
            context.terminal.complain(line);
    }
    if (context.terminal.isJson())
        context.terminal.print(Json(Json::Object{{"enough", isEnough}, {"tools", std::move(tools)}}));
    return isEnough ? ExitCode::Done : ExitCode::Failed;
}

/// Adds the commands one after another; they share their options.
class MaterialsCommands
{
public:
    MaterialsCommands(CLI::App& app, Command& chosen)
        : m_chosen(chosen)
        , m_materials(app.add_subcommand(
              "materials",
              help(QT_TRANSLATE_NOOP3(
                  "CommandLine", "Packs of examples, signed by whoever made them, and how many there are",
                  "Help of the command materials"))))
    {
        m_materials->require_subcommand(1);
    }

    using Work = ExitCode (*)(const Context&, composition::ExampleWorks&, const MaterialsOptions&);
    CLI::App* add(const char* name, HelpText text, Work work)
    {
        auto* command = m_materials->add_subcommand(name, help(text));
        command->callback([&chosen = m_chosen, kept = m_options, work] {
            chosen = [kept, work](const Context& context) {
                auto works = context.studio.exampleWorks();
                return works ? work(context, **works, *kept) : context.terminal.report(works.error());
            };
        });
        return command;
    }
    void addPack(CLI::App* command)
    {
        command
            ->add_option("pack", m_options->pack,
                         help(QT_TRANSLATE_NOOP3("CommandLine", "The file of the pack",
                                                 "Help of the pack of vidgo materials")))
            ->required();
    }
    void addKey(CLI::App* command)
    {
        command
            ->add_option("key", m_options->key,
                         help(QT_TRANSLATE_NOOP3("CommandLine", "A public key, as keygen and verify print it",
                                                 "Help of the key of vidgo materials")))
            ->required();
    }
    MaterialsOptions& options() { return *m_options; }
    CLI::App& app() { return *m_materials; }

private:
    Command& m_chosen;
    CLI::App* m_materials;
    std::shared_ptr<MaterialsOptions> m_options = std::make_shared<MaterialsOptions>();
};

void addExport(MaterialsCommands& commands)
{
    auto& options = commands.options();
    auto* write =
        commands.add("export",
                     QT_TRANSLATE_NOOP3("CommandLine",
                                        "Write the examples that `vidgo pregenerate` made into a signed pack",
                                        "Help of the command materials export"),
                     exportPack);
    commands.addPack(write);
    write->add_option(
        "--key-file", options.keyFile,
        help(QT_TRANSLATE_NOOP3("CommandLine",
                                "The file with the private key, which nobody else may read; without it the "
                                "key is taken from VIDGO_PACK_KEY",
                                "Help of the option --key-file")));
    write->add_option("--name", options.name,
                      help(QT_TRANSLATE_NOOP3("CommandLine", "What the pack is called",
                                              "Help of the option --name of vidgo materials export")));
    write->add_flag("--all", options.isEverything,
                    help(QT_TRANSLATE_NOOP3("CommandLine",
                                            "Take all examples that are shown, those of the studio as well",
                                            "Help of the option --all of vidgo materials export")));
}

void addKeys(MaterialsCommands& commands)
{
    auto& options = commands.options();
    commands
        .add("keygen",
             QT_TRANSLATE_NOOP3(
                 "CommandLine",
                 "Make a private key in a new file that only you can read, and print the public "
                 "key",
                 "Help of the command materials keygen"),
             makeKey)
        ->add_option("file", options.keyFile,
                     help(QT_TRANSLATE_NOOP3("CommandLine", "Where to write the private key",
                                             "Help of the file of vidgo materials keygen")))
        ->required();
    auto* trust = commands.add(
        "trust",
        QT_TRANSLATE_NOOP3("CommandLine", "Take packs that were signed with a key", "Help of a command"),
        trustKey);
    commands.addKey(trust);
    trust
        ->add_option("name", options.publisher,
                     help(QT_TRANSLATE_NOOP3("CommandLine", "Whose key it is",
                                             "Help of the name of vidgo materials trust")))
        ->required();
    commands.addKey(commands.add(
        "distrust",
        QT_TRANSLATE_NOOP3("CommandLine", "Take packs of that key no longer", "Help of a command"),
        distrustKey));
    commands.add("publishers",
                 QT_TRANSLATE_NOOP3("CommandLine", "List whose packs are taken", "Help of a command"),
                 listPublishers);
}

} // namespace

void addMaterials(CLI::App& app, Command& chosen)
{
    MaterialsCommands commands(app, chosen);
    addExport(commands);
    commands.addPack(commands.add(
        "import",
        QT_TRANSLATE_NOOP3("CommandLine", "Check a pack and bring its examples into the gallery, all or none",
                           "Help of the command materials import"),
        importPack));
    commands.addPack(commands.add(
        "verify",
        QT_TRANSLATE_NOOP3("CommandLine",
                           "Check a pack and say who signed it; 1 when nobody whom you trust did",
                           "Help of the command materials verify"),
        verifyPack));
    addKeys(commands);
    commands
        .add("check",
             QT_TRANSLATE_NOOP3("CommandLine",
                                "Count the examples of each tool; 1 when one has fewer than it must have",
                                "Help of the command materials check"),
             checkStock)
        ->add_option("--minimum", commands.options().minimum,
                     help(QT_TRANSLATE_NOOP3("CommandLine", "At least so many; by default as the plan says",
                                             "Help of the option --minimum")))
        ->check(CLI::Range(0, kMaxMinimum));
    addMaterialsSync(commands.app(), chosen);
}

} // namespace vidgo::cli
