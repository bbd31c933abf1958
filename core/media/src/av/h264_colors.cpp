#include "h264_colors.h"

#include <algorithm>
#include <vector>

namespace vidgo::media::av {

namespace {

constexpr int kExtendedAspect = 255;

// Reads bits from the front; zeros behind the end.
class BitReader
{
public:
    explicit BitReader(std::vector<std::uint8_t> bytes)
        : m_bytes(std::move(bytes))
    {}

    bool isBehindEnd() const { return m_at > m_bytes.size() * 8; }

    std::uint32_t bits(int count)
    {
        std::uint32_t value = 0;
        for (int i = 0; i < count; ++i, ++m_at) {
            const auto byte = m_at / 8 < m_bytes.size() ? m_bytes[m_at / 8] : 0U;
            value = (value << 1) | ((byte >> (7 - m_at % 8)) & 1U);
        }
        return value;
    }
    bool flag() { return bits(1) != 0; }

    // Exponential Golomb codes, H.264 9.1.
    std::uint32_t unsignedCode()
    {
        int zeros = 0;
        while (zeros < 31 && !isBehindEnd() && !flag())
            ++zeros;
        return (1U << zeros) - 1 + bits(zeros);
    }
    std::int32_t signedCode()
    {
        const auto code = static_cast<std::int64_t>(unsignedCode());
        return static_cast<std::int32_t>(code % 2 != 0 ? (code + 1) / 2 : -(code / 2));
    }

private:
    std::vector<std::uint8_t> m_bytes;
    std::size_t m_at = 0;
};

// Without the bytes 3 that keep start codes out of the data.
std::vector<std::uint8_t> unescaped(std::span<const std::uint8_t> bytes)
{
    std::vector<std::uint8_t> plain;
    int zeros = 0;
    for (const auto byte : bytes) {
        if (zeros >= 2 && byte == 3) {
            zeros = 0;
            continue;
        }
        zeros = byte == 0 ? zeros + 1 : 0;
        plain.push_back(byte);
    }
    return plain;
}

void skipScalingList(BitReader& bits, int size)
{
    int last = 8;
    int next = 8;
    for (int i = 0; i < size && !bits.isBehindEnd(); ++i) {
        if (next != 0)
            next = (last + bits.signedCode() % 256 + 256) % 256;
        last = next == 0 ? last : next;
    }
}

// The fields that only the higher profiles have.
void skipHighProfile(BitReader& bits)
{
    const auto chroma = bits.unsignedCode();
    if (chroma == 3)
        bits.flag();
    bits.unsignedCode(); // depths
    bits.unsignedCode();
    bits.flag();
    if (!bits.flag())
        return;
    const int lists = chroma == 3 ? 12 : 8;
    for (int i = 0; i < lists; ++i)
        if (bits.flag())
            skipScalingList(bits, i < 6 ? 16 : 64);
}

bool isHighProfile(std::uint32_t profile)
{
    constexpr std::uint32_t kProfiles[] = {100, 110, 122, 244, 44, 83, 86, 118, 128, 138, 139, 134, 135};
    return std::find(std::begin(kProfiles), std::end(kProfiles), profile) != std::end(kProfiles);
}

void skipOrderCount(BitReader& bits)
{
    const auto type = bits.unsignedCode();
    if (type == 0) {
        bits.unsignedCode();
    } else if (type == 1) {
        bits.flag();
        bits.signedCode();
        bits.signedCode();
        const auto count = std::min(bits.unsignedCode(), 255U);
        for (std::uint32_t i = 0; i < count; ++i)
            bits.signedCode();
    }
}

void skipToUsability(BitReader& bits)
{
    const auto profile = bits.bits(8);
    bits.bits(16); // constraints, level
    bits.unsignedCode();
    if (isHighProfile(profile))
        skipHighProfile(bits);
    bits.unsignedCode(); // log2_max_frame_num
    skipOrderCount(bits);
    bits.unsignedCode(); // reference frames
    bits.flag();
    bits.unsignedCode(); // width, height
    bits.unsignedCode();
    if (!bits.flag())
        bits.flag();
    bits.flag();
    if (bits.flag()) // cropping
        for (int i = 0; i < 4; ++i)
            bits.unsignedCode();
}

template <class Enum>
Enum numbered(std::uint32_t number, Enum count, Enum unspecified)
{
    return number < static_cast<std::uint32_t>(count) ? static_cast<Enum>(number) : unspecified;
}

std::optional<StreamColors> readUsability(BitReader& bits)
{
    if (!bits.flag())
        return std::nullopt;
    if (bits.flag() && bits.bits(8) == kExtendedAspect)
        bits.bits(32);
    if (bits.flag())
        bits.flag(); // overscan
    if (!bits.flag())
        return std::nullopt;
    StreamColors colors;
    bits.bits(3);
    colors.range = bits.flag() ? AVCOL_RANGE_JPEG : AVCOL_RANGE_MPEG;
    if (bits.flag()) {
        // The numbers of the libraries are those of ITU-T H.273.
        colors.primaries = numbered(bits.bits(8), AVCOL_PRI_NB, AVCOL_PRI_UNSPECIFIED);
        colors.transfer = numbered(bits.bits(8), AVCOL_TRC_NB, AVCOL_TRC_UNSPECIFIED);
        colors.space = numbered(bits.bits(8), AVCOL_SPC_NB, AVCOL_SPC_UNSPECIFIED);
    }
    if (bits.isBehindEnd())
        return std::nullopt;
    return colors;
}

} // namespace

std::optional<StreamColors> readH264Colors(std::span<const std::uint8_t> configuration)
{
    constexpr std::size_t kToSet = 8; // behind the head, the count and the length of the set
    if (configuration.size() < kToSet + 4 || configuration[0] != 1 || (configuration[5] & 0x1F) == 0)
        return std::nullopt;
    const std::size_t length = std::size_t{configuration[6]} * 256 + configuration[7];
    if (length < 5 || length > configuration.size() - kToSet)
        return std::nullopt;
    // The first byte is the head of the unit.
    BitReader bits(unescaped(configuration.subspan(kToSet + 1, length - 1)));
    skipToUsability(bits);
    if (bits.isBehindEnd())
        return std::nullopt;
    return readUsability(bits);
}

} // namespace vidgo::media::av
