#include "upload.h"

#include <algorithm>
#include <cstdio>
#include <cstring>

#include "ascii.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"
#include "vidgo/base/text.h"
#include "vidgo/net/net_error.h"

namespace vidgo::net {

namespace fs = std::filesystem;

namespace {

std::unexpected<Error> refuse(std::string_view reason)
{
    return fail(NetError::RequestInvalid, std::string(reason), {{"reason", std::string(reason)}});
}

ErrorArguments named(const fs::path& path)
{
    return {{"file", toUtf8(path.filename())}};
}

bool isOneLine(std::string_view text)
{
    return isUtf8(text) && std::ranges::none_of(text, isControl);
}

Outcome checkFile(const HttpFile& file)
{
    if (!isOneLine(file.name) || !isOneLine(file.contentType))
        return refuse("the name or type of a file has characters that none has");
    return {};
}

Result<UploadPiece> pieceOf(const FormField& field)
{
    if (const auto* file = std::get_if<HttpFile>(&field.value))
        return UploadPiece::open(file->path);
    if (const auto* secret = std::get_if<Secret>(&field.value))
        return UploadPiece(secret->reveal());
    return UploadPiece(std::get<std::string>(field.value));
}

} // namespace

UploadPiece::UploadPiece(std::string_view text)
    : m_text(text)
    , m_size(text.size())
{}

Result<UploadPiece> UploadPiece::open(const fs::path& path)
{
    std::error_code code;
    const auto status = fs::status(path, code);
    if (!fs::exists(status))
        return fail(code == std::errc::permission_denied ? BaseError::FileNotReadable
                                                         : BaseError::FileNotFound,
                    toUtf8(path) + ": " + code.message(), named(path));
    if (!fs::is_regular_file(status))
        return fail(BaseError::NotAFile, toUtf8(path), named(path));
    UploadPiece piece{std::string_view()};
    piece.m_path = path;
    piece.m_file.open(path, std::ios::binary);
    piece.m_size = fs::file_size(path, code);
    if (!piece.m_file || code)
        return fail(BaseError::FileNotReadable, toUtf8(path) + ": it can't be opened", named(path));
    return piece;
}

std::size_t UploadPiece::read(char* buffer, std::size_t room)
{
    const auto bytes = static_cast<std::size_t>(std::min<std::uint64_t>(room, m_size - m_at));
    if (m_path.empty()) {
        std::memcpy(buffer, m_text.data() + m_at, bytes);
    } else if (!m_file.read(buffer, static_cast<std::streamsize>(bytes))) {
        // Its length has been announced: the service would wait for the rest.
        m_trouble =
            Error(BaseError::FileNotReadable, toUtf8(m_path) + ": shorter than it was", named(m_path));
        return CURL_READFUNC_ABORT;
    }
    m_at += bytes;
    return bytes;
}

std::size_t UploadPiece::give(char* buffer, std::size_t size, std::size_t count, void* self)
{
    return static_cast<UploadPiece*>(self)->read(buffer, size * count);
}

int UploadPiece::seek(void* self, curl_off_t offset, int origin)
{
    auto& piece = *static_cast<UploadPiece*>(self);
    if (origin != SEEK_SET || offset < 0 || static_cast<std::uint64_t>(offset) > piece.m_size)
        return CURL_SEEKFUNC_CANTSEEK;
    piece.m_at = static_cast<std::uint64_t>(offset);
    if (!piece.m_path.empty()) {
        piece.m_file.clear();
        piece.m_file.seekg(offset);
    }
    return CURL_SEEKFUNC_OK;
}

Outcome Upload::open(const HttpRequest& request)
{
    if (request.file) {
        auto piece = UploadPiece::open(request.file->path);
        if (!piece)
            return failure(piece);
        m_pieces.push_back(std::move(*piece));
    }
    for (const auto& field : request.form) {
        auto piece = pieceOf(field);
        if (!piece)
            return failure(piece);
        m_pieces.push_back(std::move(*piece));
    }
    return {};
}

bool Upload::addField(const FormField& field, UploadPiece& piece)
{
    auto* part = curl_mime_addpart(m_mime.get());
    bool isWhole = part && curl_mime_name(part, field.name.c_str()) == CURLE_OK;
    if (const auto* file = std::get_if<HttpFile>(&field.value); isWhole && file) {
        const auto name = file->name.empty() ? toUtf8(file->path.filename()) : file->name;
        isWhole = curl_mime_filename(part, name.c_str()) == CURLE_OK;
        if (!file->contentType.empty())
            isWhole = curl_mime_type(part, file->contentType.c_str()) == CURLE_OK && isWhole;
    }
    return isWhole && curl_mime_data_cb(part, static_cast<curl_off_t>(piece.size()), UploadPiece::give,
                                        UploadPiece::seek, nullptr, &piece) == CURLE_OK;
}

bool Upload::attach(CURL* easy, const HttpRequest& request)
{
    if (request.file) {
        curl_easy_setopt(easy, CURLOPT_POST, 1L);
        curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(m_pieces.front().size()));
        curl_easy_setopt(easy, CURLOPT_READFUNCTION, UploadPiece::give);
        curl_easy_setopt(easy, CURLOPT_READDATA, &m_pieces.front());
        curl_easy_setopt(easy, CURLOPT_SEEKFUNCTION, UploadPiece::seek);
        curl_easy_setopt(easy, CURLOPT_SEEKDATA, &m_pieces.front());
        return true;
    }
    m_mime.reset(curl_mime_init(easy));
    if (!m_mime)
        return false;
    for (std::size_t i = 0; i < request.form.size(); ++i)
        if (!addField(request.form[i], m_pieces[i]))
            return false;
    return curl_easy_setopt(easy, CURLOPT_MIMEPOST, m_mime.get()) == CURLE_OK;
}

std::optional<Error> Upload::trouble() const
{
    const auto found =
        std::ranges::find_if(m_pieces, [](const auto& piece) { return piece.trouble().has_value(); });
    return found == m_pieces.end() ? std::nullopt : found->trouble();
}

Outcome checkUpload(const HttpRequest& request)
{
    const int bodies =
        (request.body.empty() ? 0 : 1) + (request.file ? 1 : 0) + (request.form.empty() ? 0 : 1);
    if (bodies > 1)
        return refuse("more than one body");
    const bool isUpload = request.file || !request.form.empty();
    if (isUpload && request.method != "POST" && request.method != "PUT" && request.method != "PATCH")
        return refuse("a file can't be sent with this method");
    if (request.file)
        if (auto valid = checkFile(*request.file); !valid)
            return valid;
    const bool hasType = std::ranges::any_of(
        request.headers, [](const auto& header) { return isSameAscii(header.name, "Content-Type"); });
    if (hasType && !request.form.empty())
        return refuse("the content type of a form is not for the caller");
    for (const auto& field : request.form) {
        if (field.name.empty() || !isOneLine(field.name))
            return refuse("a field of the form has no name, or one that no form has");
        if (const auto* file = std::get_if<HttpFile>(&field.value))
            if (auto valid = checkFile(*file); !valid)
                return valid;
    }
    return {};
}

} // namespace vidgo::net
