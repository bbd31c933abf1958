#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include "library_options.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"
#include "vidgo/service/service_error.h"
#include "vidgo/ui/messages/convert.h"

namespace vidgo::cli {

Json libraryJson(const Context& context, const LibraryItem& item)
{
    const auto path = context.services.library.file(item.result);
    return Json::Object{{"id", item.id.value()},
                        {"tool", toolId(item.tool)},
                        {"topic", item.topic},
                        {"input", item.inputName},
                        {"result", path ? Json(toUtf8(*path)) : Json()},
                        {"width", item.result.width},
                        {"height", item.result.height},
                        {"engine", item.engine},
                        {"parameters", item.parameters},
                        {"rating", item.rating},
                        {"created_at", toIso8601(item.createdAt)},
                        {"trashed_at", item.trashedAt ? Json(toIso8601(*item.trashedAt)) : Json()}};
}

Result<Board> boardNamed(const Context& context, const std::string& name)
{
    auto boards = context.services.library.boards();
    if (!boards)
        return failure(boards);
    for (const auto& board : *boards)
        if (board.name == name || board.id.value() == name)
            return board;
    return fail(service::ServiceError::BoardMissing, "no board " + name);
}

Result<std::vector<LibraryItemId>> knownItems(const Context& context, const LibraryOptions& options)
{
    std::vector<LibraryItemId> items;
    for (const auto& id : options.ids) {
        auto item = context.services.library.find(LibraryItemId(id));
        if (!item)
            return failure(item);
        items.push_back(std::move(item->id));
    }
    return items;
}

namespace {

std::unexpected<Error> wrong(const std::string& reason)
{
    return fail(BaseError::InvalidArgument, reason, {{"reason", reason}});
}

Result<LibraryQuery> queryOf(const Context& context, const LibraryOptions& options)
{
    LibraryQuery query{.text = options.text,
                       .minimumRating = options.rating,
                       .inTrash = options.trash,
                       .offset = options.offset,
                       .limit = options.limit};
    for (const auto& word : options.words)
        query.text += " " + word;
    const auto order = libraryOrderFromId(options.order);
    if (!order)
        return wrong("unknown order " + options.order);
    query.order = *order;
    if (!options.tool.empty()) {
        query.tool = toolFromId(options.tool);
        if (!query.tool)
            return wrong("unknown tool " + options.tool);
    }
    if (!options.board.empty()) {
        auto board = boardNamed(context, options.board);
        if (!board)
            return failure(board);
        query.board = std::move(board->id);
    }
    return query;
}

ExitCode listLibrary(const Context& context, const LibraryOptions& options)
{
    const auto query = queryOf(context, options);
    if (!query)
        return context.terminal.report(query.error());
    auto page = context.services.library.list(*query);
    if (!page)
        return context.terminal.report(page.error());
    if (context.terminal.isJson()) {
        Json::Array items;
        for (const auto& item : page->items)
            items.push_back(libraryJson(context, item));
        context.terminal.print(Json(Json::Object{{"total", page->total}, {"results", std::move(items)}}));
        return ExitCode::Done;
    }
    for (const auto& item : page->items)
        context.terminal.print(padded(ui::toQString(item.id.value()), 38) +
                               padded(ui::toQString(toIso8601(item.createdAt)), 26) +
                               padded(ui::toQString(toolId(item.tool)), 20) +
                               padded(QString(item.rating, QLatin1Char('*')), kMaxRating + 1) +
                               ui::toQString(item.inputName));
    if (page->items.empty())
        //: Printed by `vidgo library list` when nothing was made yet, or nothing matches.
        context.terminal.print(QCoreApplication::translate("CommandLine", "The library has no such result."));
    return ExitCode::Done;
}

ExitCode showResult(const Context& context, const LibraryOptions& options)
{
    const auto item = context.services.library.find(LibraryItemId(options.ids.front()));
    if (!item)
        return context.terminal.report(item.error());
    const auto json = libraryJson(context, *item);
    if (context.terminal.isJson()) {
        context.terminal.print(json);
        return ExitCode::Done;
    }
    for (const auto& [key, value] : *json.asObject())
        context.terminal.print(padded(ui::toQString(key), 14) +
                               ui::toQString(value.asString() ? *value.asString() : value.dump()));
    return ExitCode::Done;
}

/// Adds the commands one after another; they share their options.
class LibraryCommands
{
public:
    LibraryCommands(CLI::App& app, Command& chosen)
        : m_chosen(chosen)
        , m_library(app.add_subcommand(
              "library",
              help(QT_TRANSLATE_NOOP3("CommandLine", "Look at your results", "Help of the command library"))))
    {
        m_library->require_subcommand(1);
    }

    using Work = ExitCode (*)(const Context&, const LibraryOptions&);
    CLI::App* add(CLI::App* parent, const char* name, HelpText text, Work work)
    {
        auto* command = parent->add_subcommand(name, help(text));
        command->callback([&chosen = m_chosen, kept = m_options, work] {
            chosen = [kept, work](const Context& context) { return work(context, *kept); };
        });
        return command;
    }
    void addIds(CLI::App* command)
    {
        command
            ->add_option("id", m_options->ids,
                         help(QT_TRANSLATE_NOOP3("CommandLine", "Ids of results, as list prints them",
                                                 "Help of a value of the commands of the library")))
            ->required();
    }
    void addBoardName(CLI::App* command)
    {
        command
            ->add_option("board", m_options->board,
                         help(QT_TRANSLATE_NOOP3("CommandLine", "Name of a board",
                                                 "Help of a value of the commands of the library")))
            ->required();
    }
    void addFilters(CLI::App* command);
    void addExport();
    void addBoards();

    LibraryOptions& options() { return *m_options; }
    CLI::App* library() { return m_library; }

private:
    Command& m_chosen;
    CLI::App* m_library;
    std::shared_ptr<LibraryOptions> m_options = std::make_shared<LibraryOptions>();
};

void LibraryCommands::addFilters(CLI::App* command)
{
    command->add_option(
        "--tool", m_options->tool,
        help(QT_TRANSLATE_NOOP3("CommandLine", "Only of this tool", "Help of the option --tool")));
    command
        ->add_option("--rating", m_options->rating,
                     help(QT_TRANSLATE_NOOP3("CommandLine", "Only rated so many stars or more",
                                             "Help of the option --rating")))
        ->check(CLI::Range(0, kMaxRating));
    command->add_option(
        "--board", m_options->board,
        help(QT_TRANSLATE_NOOP3("CommandLine", "Only on this board", "Help of the option --board")));
    command->add_option("--sort", m_options->order,
                        help(QT_TRANSLATE_NOOP3("CommandLine", "newest, oldest, rating or name",
                                                "Help of the option --sort")));
    command->add_flag(
        "--trash", m_options->trash,
        help(QT_TRANSLATE_NOOP3("CommandLine", "What is in the trash", "Help of the option --trash")));
    command
        ->add_option("--limit", m_options->limit,
                     help(QT_TRANSLATE_NOOP3("CommandLine", "At most so many", "Help of the option --limit")))
        ->check(CLI::Range(1, 500));
    command
        ->add_option("--offset", m_options->offset,
                     help(QT_TRANSLATE_NOOP3("CommandLine", "Leave out so many at the beginning",
                                             "Help of the option --offset")))
        ->check(CLI::NonNegativeNumber);
}

void LibraryCommands::addExport()
{
    auto* command =
        add(m_library, "export",
            QT_TRANSLATE_NOOP3("CommandLine", "Write results to files", "Help of the command library export"),
            exportResults);
    addIds(command);
    command
        ->add_option("-o,--output", m_options->output,
                     help(QT_TRANSLATE_NOOP3("CommandLine", "Folder, or for one result a file",
                                             "Help of the option --output")))
        ->required();
    command->add_option(
        "--format", m_options->format,
        help(QT_TRANSLATE_NOOP3("CommandLine", "png, jpeg or webp", "Help of the option --format")));
    command
        ->add_option("--quality", m_options->quality,
                     help(QT_TRANSLATE_NOOP3("CommandLine", "1 to 100, for JPEG and WebP",
                                             "Help of the option --quality")))
        ->check(CLI::Range(1, 100));
    command->add_option(
        "--name", m_options->nameTemplate,
        help(QT_TRANSLATE_NOOP3("CommandLine", "With {name} {tool} {topic} {date} {time} {width} {height}",
                                "Help of the option --name; the words in braces stay as they are")));
    command->add_option(
        "--if-taken", m_options->collision,
        help(QT_TRANSLATE_NOOP3("CommandLine", "number, replace or refuse",
                                "Help of the option --if-taken: a file of that name is there")));
    m_options->clip.addTo(*command);
}

void LibraryCommands::addBoards()
{
    auto* board =
        m_library->add_subcommand("board", help(QT_TRANSLATE_NOOP3("CommandLine", "Collect results on boards",
                                                                   "Help of the command library board")));
    board->require_subcommand(1);
    add(board, "list", QT_TRANSLATE_NOOP3("CommandLine", "List the boards", "Help of a command"), listBoards);
    addBoardName(add(board, "create", QT_TRANSLATE_NOOP3("CommandLine", "Make a board", "Help of a command"),
                     createBoard));
    auto* rename =
        add(board, "rename",
            QT_TRANSLATE_NOOP3("CommandLine", "Give a board another name", "Help of a command"), renameBoard);
    addBoardName(rename);
    rename
        ->add_option("name", m_options->newName,
                     help(QT_TRANSLATE_NOOP3("CommandLine", "The new name", "Help of a value")))
        ->required();
    addBoardName(
        add(board, "delete",
            QT_TRANSLATE_NOOP3("CommandLine", "Delete a board; its results stay", "Help of a command"),
            deleteBoard));
    auto* put =
        add(board, "add", QT_TRANSLATE_NOOP3("CommandLine", "Put results on a board", "Help of a command"),
            addToBoard);
    addBoardName(put);
    addIds(put);
    auto* take = add(board, "remove",
                     QT_TRANSLATE_NOOP3("CommandLine", "Take results off a board", "Help of a command"),
                     removeFromBoard);
    addBoardName(take);
    addIds(take);
}

} // namespace

void addLibrary(CLI::App& app, Command& chosen)
{
    LibraryCommands commands(app, chosen);
    auto* library = commands.library();
    auto& options = commands.options();
    auto* list =
        commands.add(library, "list",
                     QT_TRANSLATE_NOOP3("CommandLine", "List them, newest first", "Help of the command list"),
                     listLibrary);
    list->add_option("--search", options.text,
                     help(QT_TRANSLATE_NOOP3("CommandLine", "Words in the file name, tool or topic",
                                             "Help of the option --search")));
    commands.addFilters(list);
    auto* search = commands.add(
        library, "search", QT_TRANSLATE_NOOP3("CommandLine", "Find results by words", "Help of a command"),
        listLibrary);
    search
        ->add_option("words", options.words,
                     help(QT_TRANSLATE_NOOP3("CommandLine", "In the name, tool, topic, style or board",
                                             "Help of a value of the command search")))
        ->required();
    commands.addFilters(search);
    commands.addIds(commands.add(library, "show",
                                 QT_TRANSLATE_NOOP3("CommandLine", "Show one result", "Help of a command"),
                                 showResult));
    auto* rate = commands.add(library, "rate",
                              QT_TRANSLATE_NOOP3("CommandLine", "Give results stars", "Help of a command"),
                              rateResults);
    rate->add_option("stars", options.rating,
                     help(QT_TRANSLATE_NOOP3("CommandLine", "0 to 5", "Help of a value of the command rate")))
        ->required()
        ->check(CLI::Range(0, kMaxRating));
    commands.addIds(rate);
    commands.addIds(commands.add(
        library, "trash",
        QT_TRANSLATE_NOOP3("CommandLine", "Put results into the trash", "Help of a command"), trashResults));
    commands.addIds(commands.add(
        library, "restore",
        QT_TRANSLATE_NOOP3("CommandLine", "Bring results back from the trash", "Help of a command"),
        restoreResults));
    auto* empty = commands.add(
        library, "empty-trash",
        QT_TRANSLATE_NOOP3("CommandLine", "Delete for good what is in the trash", "Help of a command"),
        emptyTrash);
    empty->add_flag("--old", options.old,
                    help(QT_TRANSLATE_NOOP3("CommandLine", "Only what is there for more than 30 days",
                                            "Help of the option --old")));
    empty->add_flag("--yes", options.yes,
                    help(QT_TRANSLATE_NOOP3("CommandLine", "Do it; without this it only says how many",
                                            "Help of the option --yes")));
    commands.addExport();
    commands.addBoards();
}

} // namespace vidgo::cli
