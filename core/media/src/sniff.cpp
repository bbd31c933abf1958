#include "sniff.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>

#include <zlib.h>

#include "exif.h"

namespace vidgo::media {

namespace {

using namespace std::string_view_literals;

struct Signature
{
    std::size_t offset;
    std::string_view bytes;
    Sniffed result;
};

constexpr Sniffed unreadable(std::string_view name)
{
    return {FileKind::Unreadable, name};
}

constexpr Signature kSignatures[] = {
    {0, "\xFF\xD8\xFF"sv, {FileKind::Jpeg, "JPEG"}},
    {0, "\x89PNG\r\n\x1A\n"sv, {FileKind::Png, "PNG"}},
    {8, "WEBP"sv, {FileKind::WebP, "WebP"}},
    {0, "GIF87a"sv, {FileKind::Gif, "GIF"}},
    {0, "GIF89a"sv, {FileKind::Gif, "GIF"}},
    {0, "%PDF-"sv, unreadable("PDF")},
    {0, "%!PS"sv, unreadable("PostScript")},
    {0, "8BPS"sv, unreadable("Photoshop (PSD)")},
    {0, "gimp xcf"sv, unreadable("GIMP (XCF)")},
    {0, "\x76\x2F\x31\x01"sv, unreadable("OpenEXR")},
    {0, "#?RADIANCE"sv, unreadable("Radiance HDR")},
    {0, "\xFF\x0A"sv, unreadable("JPEG XL")},
    {0, "\0\0\0\x0CJXL \r\n\x87\n"sv, unreadable("JPEG XL")},
    {0, "\0\0\0\x0CjP  \r\n\x87\n"sv, unreadable("JPEG 2000")},
    {0, "\xFF\x4F\xFF\x51"sv, unreadable("JPEG 2000")},
    {0, "\0\0\1\0"sv, unreadable("ICO")},
    {0, "DDS "sv, unreadable("DDS")},
    {0, "FUJIFILMCCD-RAW"sv, unreadable("RAW (Fujifilm)")},
    {0, "IIRO"sv, unreadable("RAW (Olympus)")},
    {0, "IIRS"sv, unreadable("RAW (Olympus)")},
    {0, "IIU\0"sv, unreadable("RAW (Panasonic)")},
    {0, "II\x1A\0\0\0HEAPCCDR"sv, unreadable("RAW (Canon)")},
    {8, "CR\x02"sv, unreadable("RAW (Canon)")},
    {0, "II\x2B\0"sv, unreadable("BigTIFF")},
    {0, "MM\0\x2B"sv, unreadable("BigTIFF")},
    {0, "FOVb"sv, unreadable("RAW (Sigma)")},
};

std::string_view asText(std::span<const std::uint8_t> bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

Sniffed sniffBoxes(std::string_view text)
{
    if (text.size() < 16 || text.substr(4, 4) != "ftyp"sv)
        return {};
    const auto brand = text.substr(8, 4);
    // The brands of the whole box: files by "mif1" say only in the compatible ones what they hold.
    const auto length = (static_cast<unsigned char>(text[2]) << 8) | static_cast<unsigned char>(text[3]);
    const auto brands = text.substr(8, std::min<std::size_t>(static_cast<std::size_t>(length), 128));
    if (brand == "avif"sv || brand == "avis"sv)
        return {FileKind::Avif, "AVIF"};
    if (brand == "crx "sv)
        return unreadable("RAW (Canon)");
    if (brand.starts_with("hei"sv) || brand.starts_with("hev"sv))
        return unreadable("HEIC");
    if (brand == "mif1"sv || brand == "msf1"sv)
        return brands.find("avif"sv) != brands.npos ? Sniffed{FileKind::Avif, "AVIF"} : unreadable("HEIC");
    return {};
}

// An SVG's root element may come after a byte order mark, an XML declaration, comments and a document type.
bool looksLikeSvg(std::string_view text)
{
    text = text.substr(0, 4096);
    if (text.starts_with("\xEF\xBB\xBF"sv))
        text.remove_prefix(3);
    std::string narrow; // UTF-16 with its zero bytes left out is good enough for looking.
    if (text.starts_with("\xFF\xFE"sv) || text.starts_with("\xFE\xFF"sv)) {
        std::copy_if(text.begin() + 2, text.end(), std::back_inserter(narrow), [](char c) { return c != 0; });
        text = narrow;
    }
    const auto start = text.find_first_not_of(" \t\r\n");
    if (start == text.npos || text[start] != '<')
        return false;
    for (auto at = text.find("<svg"sv); at != text.npos; at = text.find("<svg"sv, at + 1)) {
        const char next = at + 4 < text.size() ? text[at + 4] : ' ';
        if (std::isspace(static_cast<unsigned char>(next)) || next == '>' || next == '/')
            return true;
    }
    return text.find("<svg:svg"sv) != text.npos;
}

bool isCompressedSvg(std::span<const std::uint8_t> bytes)
{
    if (bytes.size() < 18 || bytes[0] != 0x1F || bytes[1] != 0x8B)
        return false;
    std::array<char, 4096> head;
    z_stream stream{};
    if (inflateInit2(&stream, 16 + MAX_WBITS) != Z_OK)
        return false;
    stream.next_in = const_cast<Bytef*>(bytes.data());
    stream.avail_in = static_cast<uInt>(std::min<std::size_t>(bytes.size(), 65536));
    stream.next_out = reinterpret_cast<Bytef*>(head.data());
    stream.avail_out = static_cast<uInt>(head.size());
    inflate(&stream, Z_SYNC_FLUSH);
    const std::size_t count = head.size() - stream.avail_out;
    inflateEnd(&stream);
    return looksLikeSvg({head.data(), count});
}

// "BM" alone begins many texts; the size of the header behind it is one of a few numbers.
bool isBmp(std::span<const std::uint8_t> bytes)
{
    if (bytes.size() < 26 || bytes[0] != 'B' || bytes[1] != 'M')
        return false;
    constexpr std::uint8_t kHeaderSizes[] = {12, 40, 52, 56, 64, 108, 124};
    const bool isKnown =
        std::find(std::begin(kHeaderSizes), std::end(kHeaderSizes), bytes[14]) != std::end(kHeaderSizes);
    return isKnown && bytes[15] == 0 && bytes[16] == 0 && bytes[17] == 0;
}

} // namespace

Sniffed sniff(std::span<const std::uint8_t> bytes)
{
    const auto text = asText(bytes);
    for (const auto& signature : kSignatures) {
        if (text.size() < signature.offset + signature.bytes.size() ||
            text.substr(signature.offset, signature.bytes.size()) != signature.bytes)
            continue;
        if (signature.result.kind == FileKind::WebP && !text.starts_with("RIFF"sv))
            continue;
        const bool isCanon = signature.offset == 8 && signature.result.kind == FileKind::Unreadable;
        if (isCanon && !text.starts_with("II\x2A\0"sv))
            continue;
        return signature.result;
    }
    if (const auto tiff = readTiffInfo(bytes))
        return tiff->isRaw ? unreadable("RAW") : Sniffed{FileKind::Tiff, "TIFF"};
    if (isBmp(bytes))
        return {FileKind::Bmp, "BMP"};
    if (looksLikeSvg(text) || isCompressedSvg(bytes))
        return {FileKind::Svg, "SVG"};
    return sniffBoxes(text);
}

} // namespace vidgo::media
