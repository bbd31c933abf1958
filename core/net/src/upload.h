#pragma once

#include <curl/curl.h>

#include <cstdint>
#include <deque>
#include <filesystem>
#include <fstream>
#include <memory>
#include <optional>
#include <string_view>

#include "vidgo/base/result.h"
#include "vidgo/net/http_client.h"

namespace vidgo::net {

/// What goes out piece by piece: a file, or a text that somebody else keeps.
class UploadPiece
{
public:
    explicit UploadPiece(std::string_view text);
    /// Fails with BaseError: FileNotFound, NotAFile, FileNotReadable.
    static Result<UploadPiece> open(const std::filesystem::path& path);

    std::uint64_t size() const { return m_size; }
    /// Set once the file turned out to be shorter than it was, or unreadable.
    const std::optional<Error>& trouble() const { return m_trouble; }

    static std::size_t give(char* buffer, std::size_t size, std::size_t count, void* self);
    static int seek(void* self, curl_off_t offset, int origin);

private:
    std::size_t read(char* buffer, std::size_t room);

    std::ifstream m_file;
    std::filesystem::path m_path;
    std::string_view m_text;
    std::uint64_t m_size = 0;
    std::uint64_t m_at = 0;
    std::optional<Error> m_trouble;
};

struct MimeCloser
{
    void operator()(curl_mime* mime) const { curl_mime_free(mime); }
};

/// The files and the form of a request on their way out, for one attempt. Outlives the transfer.
class Upload
{
public:
    /// Opens every file. Fails as UploadPiece::open().
    Outcome open(const HttpRequest& request);
    /// Hands the body to curl. False when there is no memory.
    bool attach(CURL* easy, const HttpRequest& request);
    bool isForm() const { return m_mime != nullptr; }
    /// Why the transfer was broken off from here.
    std::optional<Error> trouble() const;

private:
    bool addField(const FormField& field, UploadPiece& piece);

    std::deque<UploadPiece> m_pieces; // curl keeps their addresses
    std::unique_ptr<curl_mime, MimeCloser> m_mime;
};

/// Fails with NetError::RequestInvalid on bodies that contradict each other and names that break a form.
Outcome checkUpload(const HttpRequest& request);

} // namespace vidgo::net
