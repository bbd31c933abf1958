#include "wire_text.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace vidgo::sandbox {

namespace {

constexpr std::string_view kAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

struct Kind
{
    std::string_view type;
    std::string_view extension;
};
constexpr std::array kKinds = {Kind{"image/png", "png"},   Kind{"image/jpeg", "jpg"},
                               Kind{"image/webp", "webp"}, Kind{"video/mp4", "mp4"},
                               Kind{"audio/wav", "wav"},   Kind{"audio/mpeg", "mp3"},
                               Kind{"audio/flac", "flac"}, Kind{"audio/ogg", "ogg"},
                               Kind{"video/webm", "webm"}, Kind{"image/gif", "gif"}};

std::string_view withoutSpaces(std::string_view text)
{
    const auto begin = text.find_first_not_of(" \t");
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(" \t") - begin + 1);
}

// A parameter of a header: `name="value"` or `name=value`.
std::string parameterOf(std::string_view header, std::string_view name)
{
    while (!header.empty()) {
        const auto piece = withoutSpaces(header.substr(0, header.find(';')));
        header.remove_prefix(std::min(header.size(), header.find(';') == std::string_view::npos
                                                         ? header.size()
                                                         : header.find(';') + 1));
        if (!piece.starts_with(name) || piece.size() <= name.size() || piece[name.size()] != '=')
            continue;
        auto value = piece.substr(name.size() + 1);
        if (value.size() >= 2 && value.front() == '"' && value.back() == '"')
            value = value.substr(1, value.size() - 2);
        return std::string(value);
    }
    return {};
}

bool isHeader(std::string_view line, std::string_view name)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
    return line.size() > name.size() && line[name.size()] == ':' &&
           std::ranges::equal(line.substr(0, name.size()), name, {}, lower, lower);
}

std::optional<FormPart> readPart(std::string_view text)
{
    const auto end = text.find("\r\n\r\n");
    if (end == std::string_view::npos)
        return std::nullopt;
    FormPart part;
    part.body = text.substr(end + 4);
    auto headers = text.substr(0, end);
    while (!headers.empty()) {
        const auto line = headers.substr(0, headers.find("\r\n"));
        headers.remove_prefix(std::min(headers.size(), line.size() + 2));
        const auto value = line.substr(std::min(line.size(), line.find(':') + 1));
        if (isHeader(line, "content-disposition")) {
            part.name = parameterOf(value, "name");
            part.fileName = parameterOf(value, "filename");
        } else if (isHeader(line, "content-type")) {
            part.contentType = withoutSpaces(value);
        }
    }
    return part.name.empty() ? std::nullopt : std::optional(std::move(part));
}

} // namespace

std::string base64(std::string_view bytes)
{
    std::string out;
    out.reserve((bytes.size() + 2) / 3 * 4);
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        const auto have = std::min<std::size_t>(3, bytes.size() - i);
        std::uint32_t group = 0;
        for (std::size_t k = 0; k < 3; ++k)
            group = group << 8U | (k < have ? static_cast<std::uint8_t>(bytes[i + k]) : 0U);
        for (std::size_t k = 0; k < 4; ++k)
            out += k <= have ? kAlphabet[group >> (18U - 6U * k) & 63U] : '=';
    }
    return out;
}

std::optional<std::string> readBase64(std::string_view text)
{
    if (text.size() % 4 != 0)
        return std::nullopt;
    static constexpr auto kValues = [] {
        std::array<std::int8_t, 256> values{};
        values.fill(-1);
        for (std::size_t i = 0; i < kAlphabet.size(); ++i)
            values[static_cast<std::uint8_t>(kAlphabet[i])] = static_cast<std::int8_t>(i);
        return values;
    }();
    const auto padding = text.ends_with("==") ? 2U : (text.ends_with('=') ? 1U : 0U);
    std::string out;
    out.reserve(text.size() / 4 * 3);
    for (std::size_t i = 0; i < text.size(); i += 4) {
        std::uint32_t group = 0;
        for (std::size_t k = 0; k < 4; ++k) {
            const bool isPadding = i + k >= text.size() - padding;
            const auto value = isPadding ? 0 : kValues[static_cast<std::uint8_t>(text[i + k])];
            if (value < 0)
                return std::nullopt;
            group = group << 6U | static_cast<std::uint32_t>(value);
        }
        for (const auto shift : {16U, 8U, 0U})
            out += static_cast<char>(group >> shift & 255U);
    }
    out.erase(out.size() - std::min<std::size_t>(out.size(), padding));
    return out;
}

std::string fromHex(std::string_view digits)
{
    const auto value = [](char c) { return c <= '9' ? c - '0' : c - 'a' + 10; };
    std::string out;
    for (std::size_t i = 0; i + 1 < digits.size(); i += 2)
        out += static_cast<char>(value(digits[i]) * 16 + value(digits[i + 1]));
    return out;
}

std::optional<std::vector<FormPart>> readMultipart(std::string_view contentType, std::string_view body)
{
    const auto boundary = parameterOf(contentType, "boundary");
    if (typeOnly(contentType) != "multipart/form-data" || boundary.empty() || boundary.size() > 70)
        return std::nullopt;
    const auto line = "--" + boundary;
    std::vector<FormPart> parts;
    if (!body.starts_with(line))
        return std::nullopt;
    body.remove_prefix(line.size());
    while (!body.starts_with("--")) {
        const auto end = body.find("\r\n" + line);
        if (!body.starts_with("\r\n") || end == std::string_view::npos)
            return std::nullopt;
        auto part = readPart(body.substr(2, end - 2));
        if (!part)
            return std::nullopt;
        parts.push_back(std::move(*part));
        body.remove_prefix(end + 2 + line.size());
    }
    return parts;
}

const FormPart* findPart(const std::vector<FormPart>& parts, std::string_view name)
{
    const auto found = std::ranges::find(parts, name, &FormPart::name);
    return found == parts.end() ? nullptr : &*found;
}

std::optional<DataAddress> readDataAddress(std::string_view text)
{
    static constexpr std::string_view kBegin = "data:";
    static constexpr std::string_view kCode = ";base64,";
    const auto mark = text.substr(0, 200).find(kCode);
    if (!text.starts_with(kBegin) || mark == std::string_view::npos)
        return std::nullopt;
    auto bytes = readBase64(text.substr(mark + kCode.size()));
    if (!bytes)
        return std::nullopt;
    return DataAddress{.mediaType = std::string(text.substr(kBegin.size(), mark - kBegin.size())),
                       .bytes = std::move(*bytes)};
}

std::string_view mediaTypeOfBytes(std::string_view bytes)
{
    if (bytes.starts_with("\x89PNG"))
        return "image/png";
    if (bytes.starts_with("\xFF\xD8\xFF"))
        return "image/jpeg";
    if (bytes.starts_with("RIFF") && bytes.size() > 12)
        return bytes.substr(8, 4) == "WEBP" ? "image/webp" : "audio/wav";
    if (bytes.starts_with("GIF8"))
        return "image/gif";
    if (bytes.starts_with("fLaC"))
        return "audio/flac";
    if (bytes.starts_with("OggS"))
        return "audio/ogg";
    if (bytes.starts_with("\x1A\x45\xDF\xA3"))
        return "video/webm";
    if (bytes.starts_with("ID3") || bytes.starts_with("\xFF\xFB") || bytes.starts_with("\xFF\xF3"))
        return "audio/mpeg";
    return bytes.size() > 8 && bytes.substr(4, 4) == "ftyp" ? "video/mp4" : "";
}

std::string_view extensionOfType(std::string_view mediaType)
{
    const auto found = std::ranges::find(kKinds, mediaType, &Kind::type);
    return found == kKinds.end() ? "bin" : found->extension;
}

std::string_view typeOnly(std::string_view contentType)
{
    return withoutSpaces(contentType.substr(0, contentType.find(';')));
}

} // namespace vidgo::sandbox
