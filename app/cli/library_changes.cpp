// The commands of the library that change something or write files.
#include <QCoreApplication>

#include "library_options.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"
#include "vidgo/service/service_error.h"
#include "vidgo/ui/messages/convert.h"

namespace vidgo::cli {

namespace fs = std::filesystem;

namespace {

std::unexpected<Error> wrong(const std::string& reason)
{
    return fail(BaseError::InvalidArgument, reason, {{"reason", reason}});
}

// Ends a command that says how many results it was about.
ExitCode said(const Context& context, Outcome done, std::size_t count)
{
    if (!done)
        return context.terminal.report(done.error());
    if (context.terminal.isJson()) {
        context.terminal.print(Json(Json::Object{{"results", static_cast<std::int64_t>(count)}}));
        return ExitCode::Done;
    }
    const int results = static_cast<int>(count);
    //: Printed after a command about results of the library: how many it changed.
    context.terminal.print(
        QCoreApplication::translate("CommandLine", "%n result(s) changed.", nullptr, results));
    return ExitCode::Done;
}

using Change = Outcome (service::LibraryService::*)(std::span<const LibraryItemId>);

ExitCode changeAll(const Context& context, const LibraryOptions& options, Change change)
{
    const auto items = knownItems(context, options);
    if (!items)
        return context.terminal.report(items.error());
    return said(context, (context.services.library.*change)(*items), items->size());
}

Json toJson(const Board& board)
{
    return Json::Object{{"id", board.id.value()}, {"name", board.name}, {"results", board.items}};
}

ExitCode sayBoard(const Context& context, const Board& board)
{
    if (context.terminal.isJson())
        context.terminal.print(toJson(board));
    else
        context.terminal.print(ui::toQString(board.name));
    return ExitCode::Done;
}

// A clip leaves as its preset says, and the name of a file says the format.
Outcome readClipChoices(const Context& context, const LibraryOptions& options, ExportRequest& request)
{
    const auto& catalog = context.services.catalog.catalog();
    auto how =
        request.file.empty() ? options.clip.read(catalog) : options.clip.readFor(request.file, catalog);
    if (!how)
        return failure(how);
    request.clip = std::move(*how);
    return {};
}

Outcome readPictureChoices(const LibraryOptions& options, ExportRequest& request)
{
    std::string format = options.format;
    if (format.empty())
        format = request.file.empty() ? "png" : toUtf8(request.file.extension()).substr(1);
    const auto known = pictureFormatFromId(format);
    if (!known)
        return wrong("unknown format " + format);
    request.format = *known;
    return {};
}

Result<ExportRequest> exportRequest(const Context& context, const LibraryOptions& options,
                                    const std::vector<LibraryItemId>& items)
{
    const auto collision = nameCollisionFromId(options.collision);
    if (!collision)
        return wrong("unknown collision rule " + options.collision);
    ExportRequest request{
        .quality = options.quality, .nameTemplate = options.nameTemplate, .collision = *collision};
    const auto output = pathFromUtf8(options.output);
    std::error_code ignored;
    const bool isFile = items.size() == 1 && output.has_extension() && !fs::is_directory(output, ignored);
    (isFile ? request.file : request.folder) = output;
    auto only = isFile ? context.services.library.find(items.front()) : Result<LibraryItem>();
    if (!only)
        return failure(only);
    // Into a folder go both kinds, each in a form of its own.
    if (!isFile || only->isClip())
        if (auto read = readClipChoices(context, options, request); !read)
            return failure(read);
    if (!isFile || !only->isClip())
        if (auto read = readPictureChoices(options, request); !read)
            return failure(read);
    return request;
}

} // namespace

ExitCode rateResults(const Context& context, const LibraryOptions& options)
{
    const auto items = knownItems(context, options);
    if (!items)
        return context.terminal.report(items.error());
    return said(context, context.services.library.rate(*items, options.rating), items->size());
}

ExitCode trashResults(const Context& context, const LibraryOptions& options)
{
    return changeAll(context, options, &service::LibraryService::trash);
}

ExitCode restoreResults(const Context& context, const LibraryOptions& options)
{
    return changeAll(context, options, &service::LibraryService::restore);
}

ExitCode emptyTrash(const Context& context, const LibraryOptions& options)
{
    auto& library = context.services.library;
    const auto summary = library.trashSummary();
    if (!summary)
        return context.terminal.report(summary.error());
    const auto count = options.old ? summary->old : summary->items;
    if (!options.yes && count > 0)
        return context.terminal.report(Error(
            BaseError::InvalidArgument, "empty-trash without --yes",
            {{"reason", std::to_string(count) + " results would be deleted for good; repeat with --yes"}}));
    const auto deleted = library.emptyTrash(options.old ? TrashScope::Old : TrashScope::Everything);
    if (!deleted)
        return context.terminal.report(deleted.error());
    return said(context, {}, static_cast<std::size_t>(*deleted));
}

ExitCode exportResults(const Context& context, const LibraryOptions& options)
{
    const auto items = knownItems(context, options);
    if (!items)
        return context.terminal.report(items.error());
    auto request = exportRequest(context, options, *items);
    if (!request)
        return context.terminal.report(request.error());
    const auto progress = context.terminal.progress();
    const double share = 1.0 / static_cast<double>(items->size());
    Json::Array files;
    for (std::size_t i = 0; i < items->size(); ++i) {
        request->item = (*items)[i];
        const double begin = share * static_cast<double>(i);
        const auto file =
            context.services.library.exportItem(*request, progress.part(begin, begin + share), context.stop);
        if (!file)
            return context.terminal.report(file.error());
        if (!context.terminal.isJson())
            context.terminal.print(ui::pathText(*file));
        files.emplace_back(toUtf8(*file));
    }
    if (context.terminal.isJson())
        context.terminal.print(Json(Json::Object{{"files", std::move(files)}}));
    return ExitCode::Done;
}

ExitCode listBoards(const Context& context, const LibraryOptions&)
{
    const auto boards = context.services.library.boards();
    if (!boards)
        return context.terminal.report(boards.error());
    Json::Array all;
    for (const auto& board : *boards) {
        if (!context.terminal.isJson())
            context.terminal.print(padded(ui::toQString(board.name), 40) + QString::number(board.items));
        all.push_back(toJson(board));
    }
    if (context.terminal.isJson())
        context.terminal.print(Json(Json::Object{{"boards", std::move(all)}}));
    return ExitCode::Done;
}

ExitCode createBoard(const Context& context, const LibraryOptions& options)
{
    const auto board = context.services.library.createBoard(options.board);
    return board ? sayBoard(context, *board) : context.terminal.report(board.error());
}

ExitCode renameBoard(const Context& context, const LibraryOptions& options)
{
    auto board = boardNamed(context, options.board);
    if (!board)
        return context.terminal.report(board.error());
    if (auto done = context.services.library.renameBoard(board->id, options.newName); !done)
        return context.terminal.report(done.error());
    board->name = options.newName;
    return sayBoard(context, *board);
}

ExitCode deleteBoard(const Context& context, const LibraryOptions& options)
{
    const auto board = boardNamed(context, options.board);
    if (!board)
        return context.terminal.report(board.error());
    if (auto done = context.services.library.deleteBoard(board->id); !done)
        return context.terminal.report(done.error());
    return sayBoard(context, *board);
}

ExitCode addToBoard(const Context& context, const LibraryOptions& options)
{
    const auto board = boardNamed(context, options.board);
    if (!board)
        return context.terminal.report(board.error());
    const auto items = knownItems(context, options);
    if (!items)
        return context.terminal.report(items.error());
    return said(context, context.services.library.addToBoard(board->id, *items), items->size());
}

ExitCode removeFromBoard(const Context& context, const LibraryOptions& options)
{
    const auto board = boardNamed(context, options.board);
    if (!board)
        return context.terminal.report(board.error());
    const auto items = knownItems(context, options);
    if (!items)
        return context.terminal.report(items.error());
    return said(context, context.services.library.removeFromBoard(board->id, *items), items->size());
}

} // namespace vidgo::cli
