#pragma once

#include <string>
#include <vector>

#include "clip_export_options.h"
#include "commands.h"
#include "vidgo/model/library.h"

namespace vidgo::cli {

/// What the commands of the library were given; each uses some of it.
struct LibraryOptions
{
    std::string text;
    std::vector<std::string> words;
    std::string tool;
    std::string board;
    std::string newName;
    std::string order = "newest";
    std::vector<std::string> ids;
    int rating = 0;
    int limit = 50;
    int offset = 0;
    bool trash = false;
    bool old = false;
    bool yes = false;
    std::string output;
    std::string format;
    std::string nameTemplate = "{name}-{tool}";
    std::string collision = "number";
    int quality = 92;
    ClipExportOptions clip; ///< How results that are clips leave.
};

Json libraryJson(const Context& context, const LibraryItem& item);
/// A board by its name or its id. Fails with ServiceError::BoardMissing.
Result<Board> boardNamed(const Context& context, const std::string& name);
/// The ids, when every one of them exists. Fails with ServiceError::ItemMissing.
Result<std::vector<LibraryItemId>> knownItems(const Context& context, const LibraryOptions& options);

// What the commands do, one function each.

ExitCode rateResults(const Context& context, const LibraryOptions& options);
ExitCode trashResults(const Context& context, const LibraryOptions& options);
ExitCode restoreResults(const Context& context, const LibraryOptions& options);
ExitCode emptyTrash(const Context& context, const LibraryOptions& options);
ExitCode exportResults(const Context& context, const LibraryOptions& options);
ExitCode listBoards(const Context& context, const LibraryOptions& options);
ExitCode createBoard(const Context& context, const LibraryOptions& options);
ExitCode renameBoard(const Context& context, const LibraryOptions& options);
ExitCode deleteBoard(const Context& context, const LibraryOptions& options);
ExitCode addToBoard(const Context& context, const LibraryOptions& options);
ExitCode removeFromBoard(const Context& context, const LibraryOptions& options);

} // namespace vidgo::cli
