#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "upload_file.h"
#include "vidgo/api/api_error.h"
#include "vidgo/server/request_head.h"

namespace vidgo::server {

/// Takes the bytes after a head and keeps the body that is in them, decoded and within its limit.
class BodyIntake
{
public:
    /// `file`: where it goes; none: into the memory.
    BodyIntake(BodyFraming framing, std::uint64_t length, std::uint64_t maxBytes,
               std::unique_ptr<UploadFile> file);
    ~BodyIntake();
    BodyIntake(const BodyIntake&) = delete;
    BodyIntake& operator=(const BodyIntake&) = delete;

    /// How many of the bytes were used. The others belong to what follows, or have to be given again with
    /// more behind them.
    std::size_t take(std::string_view bytes);

    bool isDone() const { return m_isDone; }
    const std::optional<HeadFault>& fault() const { return m_fault; }

    std::string& text() { return m_text; }
    std::unique_ptr<UploadFile>& file() { return m_file; }

private:
    class Chunks;

    std::size_t takeLength(std::string_view bytes);
    bool keep(std::string_view bytes);
    void end();

    std::uint64_t m_left;
    std::uint64_t m_maxBytes;
    std::uint64_t m_size = 0;
    std::string m_text;
    std::unique_ptr<UploadFile> m_file;
    std::unique_ptr<Chunks> m_chunks;
    std::optional<HeadFault> m_fault;
    bool m_isDone = false;
};

} // namespace vidgo::server
