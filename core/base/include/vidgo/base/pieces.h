#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <span>

#include "vidgo/base/file.h"
#include "vidgo/base/result.h"

namespace vidgo {

// Files that are larger than memory, piece by piece.

/// Takes the next piece.
using PieceSink = std::function<Outcome(std::span<const std::uint8_t> piece)>;
/// Gives the next piece: fills all of `into`, except at the end, and says how many bytes it was.
using PieceSource = std::function<Result<std::size_t>(std::span<std::uint8_t> into)>;

/// As writeFile(); `fill` hands the pieces to what it is given. When it fails, so does this, and the target
/// is as it was.
Outcome writePieces(const std::filesystem::path& path, Durability durability,
                    const std::function<Outcome(const PieceSink& sink)>& fill);

/// Opens a regular file. Fails like readFile(), and reading may so later on.
Result<PieceSource> readPieces(const std::filesystem::path& path);

/// Hands on everything that comes. Fails like source and sink.
Outcome pour(const PieceSource& source, const PieceSink& sink);

} // namespace vidgo
