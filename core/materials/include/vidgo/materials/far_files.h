#pragma once

#include <filesystem>
#include <string>

#include "vidgo/base/result.h"

namespace vidgo::materials {

/// Where the files of a cache lie for all programs that share its database but no folder. Each object has a
/// name of its own that never comes back, so that removing one cannot meet somebody who brings the same file
/// anew. Safe to use from any thread.
class FarFiles
{
public:
    virtual ~FarFiles() = default;

    /// A name for an object with this content, another one each time.
    virtual std::string newName(const std::string& sha256) = 0;
    /// Brings the file there as a whole, or fails. May be done twice.
    virtual Outcome put(const std::string& name, const std::filesystem::path& file) = 0;
    /// Writes the object into the target, whole and with this content, or fails; with
    /// MaterialsError::FileMissing where nothing has the name.
    virtual Outcome fetch(const std::string& name, const std::string& sha256,
                          const std::filesystem::path& target) = 0;
    /// Removes it; nothing has to be there.
    virtual Outcome remove(const std::string& name) = 0;
};

} // namespace vidgo::materials
