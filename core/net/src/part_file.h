#pragma once

#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <stop_token>
#include <string>
#include <string_view>

#include "vidgo/base/file.h"
#include "vidgo/base/running_hash.h"

namespace vidgo::net {

/// What there is of a file that is being fetched: `<target>.part`, and in `<target>.part.from` where it comes
/// from and by what the host can tell whether it is still the same.
class PartFile
{
public:
    /// `origin`: where it comes from, any text of one line.
    PartFile(std::filesystem::path target, std::string origin);
    PartFile(const PartFile&) = delete;
    PartFile& operator=(const PartFile&) = delete;

    /// Takes up what was left of the same origin, and reads it for its hash; else begins with nothing. Fails
    /// with BaseError, Cancelled included.
    Outcome open(std::uint64_t maxBytes, const std::stop_token& stop);
    /// Begins with nothing. An empty validator: it can't be carried on later.
    Outcome restart(const std::string& validator);
    /// Fails with BaseError::DiskFull or FileNotWritable.
    Outcome append(std::string_view bytes);
    /// Gives it its name, once it is on the disk.
    Outcome finish();
    /// Leaves nothing.
    void discard();

    std::uint64_t size() const { return m_size; }
    const std::string& validator() const { return m_validator; }
    /// Of everything up to here. Call it once, at the end.
    std::string sha256() { return m_hash.finish(); }

    static std::filesystem::path pathFor(const std::filesystem::path& target);
    static std::filesystem::path notesFor(const std::filesystem::path& target);

private:
    struct FileCloser
    {
        void operator()(std::FILE* file) const { std::fclose(file); }
    };

    Outcome reopen(const char* mode);
    std::string readValidator() const;
    Outcome takeUp(const std::stop_token& stop);

    std::filesystem::path m_target;
    std::filesystem::path m_part;
    std::string m_origin;
    std::string m_validator;
    std::unique_ptr<std::FILE, FileCloser> m_file;
    std::uint64_t m_size = 0;
    RunningSha256 m_hash;
};

} // namespace vidgo::net
