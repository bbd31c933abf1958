#pragma once

#include <filesystem>
#include <fstream>
#include <memory>
#include <string_view>

#include "vidgo/base/random.h"

namespace vidgo::server {

/// A body on its way to the disk, readable by this user alone; the file goes away with the object.
class UploadFile
{
public:
    /// None when the folder takes no file.
    static std::unique_ptr<UploadFile> create(const std::filesystem::path& folder, Random& random);
    /// Removes what programs that were killed left behind a day ago or earlier.
    static void removeStale(const std::filesystem::path& folder);

    ~UploadFile();
    UploadFile(const UploadFile&) = delete;
    UploadFile& operator=(const UploadFile&) = delete;

    /// False when the disk does not take it.
    bool append(std::string_view bytes);
    bool close();
    const std::filesystem::path& path() const { return m_path; }

private:
    explicit UploadFile(std::filesystem::path path);

    std::filesystem::path m_path;
    std::ofstream m_out;
};

} // namespace vidgo::server
