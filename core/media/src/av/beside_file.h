#pragma once

#include <filesystem>
#include <functional>

#include "vidgo/base/result.h"

namespace vidgo::media::av {

/// Gives the name that a finished file is to have, at the moment in which it takes it.
using TakeName = std::function<Result<std::filesystem::path>()>;

/// The name under which a file is written before it takes the place of `target`: in the same folder, so that
/// the rename cannot fail half way. What lies under it is removed with this object unless replace()
/// succeeded.
class BesideFile
{
public:
    /// Makes missing folders above `target` and an empty file beside it.
    static Result<BesideFile> create(const std::filesystem::path& target);
    BesideFile(BesideFile&& other) noexcept;
    BesideFile& operator=(BesideFile&&) = delete;
    BesideFile(const BesideFile&) = delete;
    BesideFile& operator=(const BesideFile&) = delete;
    ~BesideFile();

    const std::filesystem::path& path() const { return m_path; }
    const std::filesystem::path& target() const { return m_target; }
    /// Brings what was written to the disk, gives it the name of the target and brings that to the disk too.
    /// With `takeName` its answer is the target from then on; it lies in the same folder.
    Outcome replace(const TakeName& takeName = {});

private:
    BesideFile(std::filesystem::path target, std::filesystem::path path);

    std::filesystem::path m_target;
    std::filesystem::path m_path; ///< Empty when there is nothing to remove.
};

/// BaseError::DiskFull when the disk, a quota or a limit on the size of files is what stopped a write, else
/// BaseError::FileNotWritable. `code` is an errno.
Error writeError(const std::filesystem::path& target, int code, const std::string& step);

} // namespace vidgo::media::av
