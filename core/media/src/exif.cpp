#include "exif.h"

#include <algorithm>

namespace vidgo::media {

namespace {

constexpr std::uint32_t kMaxEntries = 512;

enum Tag : std::uint16_t {
    kNewSubfileType = 0x00FE,
    kImageWidth = 0x0100,
    kImageLength = 0x0101,
    kBitsPerSample = 0x0102,
    kPhotometric = 0x0106,
    kMake = 0x010F,
    kOrientation = 0x0112,
    kSamplesPerPixel = 0x0115,
    kSubIfds = 0x014A,
    kExtraSamples = 0x0152,
    kIccProfile = 0x8773,
    kCfaPattern = 0x828E,
    kDngVersion = 0xC612,
};

// Bounded reading in the byte order of the file; outside it everything is 0.
class TiffBytes
{
public:
    TiffBytes(std::span<const std::uint8_t> bytes, bool isBigEndian)
        : m_bytes(bytes)
        , m_isBigEndian(isBigEndian)
    {}

    std::uint32_t u16(std::uint64_t at) const { return number(at, 2); }
    std::uint32_t u32(std::uint64_t at) const { return number(at, 4); }
    std::span<const std::uint8_t> part(std::uint64_t at, std::uint64_t count) const
    {
        if (at > m_bytes.size() || count > m_bytes.size() - at)
            return {};
        return m_bytes.subspan(static_cast<std::size_t>(at), static_cast<std::size_t>(count));
    }

private:
    std::uint32_t number(std::uint64_t at, int count) const
    {
        const auto bytes = part(at, static_cast<std::uint64_t>(count));
        std::uint32_t value = 0;
        for (std::size_t i = 0; i < bytes.size(); ++i)
            value = (value << 8) | bytes[m_isBigEndian ? i : bytes.size() - 1 - i];
        return value;
    }

    std::span<const std::uint8_t> m_bytes;
    bool m_isBigEndian;
};

struct Entry
{
    std::uint32_t tag = 0;
    std::uint32_t count = 0;
    std::uint64_t valueAt = 0; ///< Where the first value stands.
    std::uint32_t unit = 1;    ///< Bytes of a value.
};

std::uint32_t unitOf(std::uint32_t type)
{
    constexpr std::uint32_t units[] = {1, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8};
    return type < std::size(units) ? units[type] : 1;
}

Entry entryAt(const TiffBytes& tiff, std::uint64_t at)
{
    Entry entry;
    entry.tag = tiff.u16(at);
    entry.unit = unitOf(tiff.u16(at + 2));
    entry.count = tiff.u32(at + 4);
    const bool isInline = static_cast<std::uint64_t>(entry.unit) * entry.count <= 4;
    entry.valueAt = isInline ? at + 8 : tiff.u32(at + 8);
    return entry;
}

std::uint32_t firstValue(const TiffBytes& tiff, const Entry& entry)
{
    if (entry.unit == 2)
        return tiff.u16(entry.valueAt);
    if (entry.unit == 1)
        return tiff.part(entry.valueAt, 1).empty() ? 0 : tiff.part(entry.valueAt, 1)[0];
    return tiff.u32(entry.valueAt);
}

int smallValue(const TiffBytes& tiff, const Entry& entry)
{
    return static_cast<int>(std::min<std::uint32_t>(firstValue(tiff, entry), 0x7FFFFFFF));
}

void take(TiffInfo& info, const TiffBytes& tiff, const Entry& entry)
{
    const int value = smallValue(tiff, entry);
    switch (entry.tag) {
    case kImageWidth:
        info.width = value;
        break;
    case kImageLength:
        info.height = value;
        break;
    case kBitsPerSample:
        info.bitsPerSample = value;
        break;
    case kPhotometric:
        info.photometric = value;
        break;
    case kOrientation:
        info.orientation = value >= 1 && value <= 8 ? value : 1;
        break;
    case kSamplesPerPixel:
        info.samplesPerPixel = value;
        break;
    case kExtraSamples:
        info.hasAlpha = value == 1 || value == 2;
        break;
    case kIccProfile:
        info.colorProfile = tiff.part(entry.valueAt, entry.count);
        break;
    case kMake: {
        const auto text = tiff.part(entry.valueAt, std::min<std::uint32_t>(entry.count, 64));
        info.maker.assign(text.begin(), std::find(text.begin(), text.end(), std::uint8_t{0}));
        break;
    }
    default:
        break;
    }
}

std::optional<TiffBytes> openTiff(std::span<const std::uint8_t> bytes)
{
    if (bytes.size() < 8)
        return std::nullopt;
    const bool isLittle = bytes[0] == 'I' && bytes[1] == 'I' && bytes[2] == 42 && bytes[3] == 0;
    const bool isBig = bytes[0] == 'M' && bytes[1] == 'M' && bytes[2] == 0 && bytes[3] == 42;
    if (!isLittle && !isBig)
        return std::nullopt;
    return TiffBytes(bytes, isBig);
}

} // namespace

std::optional<TiffInfo> readTiffInfo(std::span<const std::uint8_t> bytes)
{
    const auto tiff = openTiff(bytes);
    if (!tiff)
        return std::nullopt;
    TiffInfo info;
    const std::uint64_t directory = tiff->u32(4);
    const std::uint32_t count = std::min(tiff->u16(directory), kMaxEntries);
    bool isReducedImage = false;
    bool hasSubDirectories = false;
    for (std::uint32_t i = 0; i < count; ++i) {
        const Entry entry = entryAt(*tiff, directory + 2 + std::uint64_t{12} * i);
        take(info, *tiff, entry);
        isReducedImage |= entry.tag == kNewSubfileType && (firstValue(*tiff, entry) & 1) != 0;
        hasSubDirectories |= entry.tag == kSubIfds;
        info.isRaw |= entry.tag == kDngVersion || entry.tag == kCfaPattern;
    }
    // Nikon, Sony and others put a small preview first and the sensor's data in a sub-directory.
    info.isRaw |= isReducedImage && hasSubDirectories && !info.maker.empty();
    info.hasMorePages = tiff->u32(directory + 2 + std::uint64_t{12} * count) != 0;
    return info;
}

int exifOrientation(std::span<const std::uint8_t> exif)
{
    constexpr std::uint8_t kHeader[] = {'E', 'x', 'i', 'f', 0, 0};
    if (exif.size() >= 6 && std::equal(std::begin(kHeader), std::end(kHeader), exif.begin()))
        exif = exif.subspan(6);
    const auto info = readTiffInfo(exif);
    return info ? info->orientation : 1;
}

} // namespace vidgo::media
