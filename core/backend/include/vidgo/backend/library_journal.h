#pragma once

#include <filesystem>
#include <vector>

#include "vidgo/base/log.h"
#include "vidgo/base/result.h"
#include "vidgo/model/library.h"

namespace vidgo::backend {

/// One small file beside the database for each result, written before the database knows of it: when the
/// database is lost, or the program dies between the two, the library is read back from here.
class LibraryJournal
{
public:
    explicit LibraryJournal(std::filesystem::path folder, Log& log);

    /// On the disk before it returns.
    Outcome write(const LibraryItem& item) const;
    /// Everything that was written; files that cannot be read are left alone and logged.
    std::vector<LibraryItem> readAll() const;

private:
    std::filesystem::path m_folder;
    Log& m_log;
};

} // namespace vidgo::backend
