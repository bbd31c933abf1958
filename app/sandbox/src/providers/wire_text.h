#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

// The forms in which files come to providers, read by code of their own: see http.h.
namespace vidgo::sandbox {

std::string base64(std::string_view bytes);
/// Nothing for what is no Base64 with its padding (RFC 4648), line breaks included.
std::optional<std::string> readBase64(std::string_view text);
/// The bytes of hexadecimal digits.
std::string fromHex(std::string_view digits);

struct FormPart
{
    std::string name;
    std::string fileName; ///< Empty: a plain field.
    std::string contentType;
    std::string body;
};

/// Reads multipart/form-data (RFC 7578); nothing when it is malformed.
std::optional<std::vector<FormPart>> readMultipart(std::string_view contentType, std::string_view body);
const FormPart* findPart(const std::vector<FormPart>& parts, std::string_view name);

struct DataAddress
{
    std::string mediaType;
    std::string bytes;
};
/// Reads "data:<type>;base64,<bytes>".
std::optional<DataAddress> readDataAddress(std::string_view text);

/// What the bytes are by how they begin: "image/png", "video/mp4", "audio/wav" …; empty when unknown.
std::string_view mediaTypeOfBytes(std::string_view bytes);
/// "png", "jpg", "webp", "mp4", "wav" …
std::string_view extensionOfType(std::string_view mediaType);

/// The type of a Content-Type without its parameters.
std::string_view typeOnly(std::string_view contentType);

} // namespace vidgo::sandbox
