#pragma once

#include <array>
#include <bit>
#include <cstdint>
#include <cstdio>
#include <cstring>

#include <jpeglib.h>

namespace vidgo::media {

/// Bits of an entropy-coded segment (ITU-T T.81, F.2.2.5), most significant first. Behind a marker or the
/// end come zeros, which are counted.
class JpegBits
{
public:
    JpegBits(const std::uint8_t* begin, const std::uint8_t* end)
        : m_at(begin)
        , m_end(end)
    {}

    /// Makes at least 32 bits ready.
    void refill()
    {
        if (m_count >= 32)
            return;
        if (m_end - m_at >= 8) {
            const std::uint64_t next = loadBigEndian(m_at);
            if (!hasByteFF(next)) {
                m_bits |= next >> m_count;
                m_at += (63 - m_count) >> 3;
                m_count |= 56;
                return;
            }
        }
        refillSlowly();
    }
    /// The next `count` bits (1..32) without taking them.
    std::uint32_t peek(int count) const { return static_cast<std::uint32_t>(m_bits >> (64 - count)); }
    void drop(int count)
    {
        m_bits <<= count;
        m_count -= count;
    }

    /// Ends the segment: true when less than a byte was left of it and this marker follows.
    bool takeMarker(std::uint8_t marker)
    {
        while (!m_isAtMarker && m_count <= 56)
            refillSlowly();
        const int left = m_count - m_padding;
        if (left < 0 || left >= 8)
            return false;
        while (m_end - m_at >= 2 && m_at[0] == 0xFF && m_at[1] == 0xFF)
            ++m_at;
        if (m_end - m_at < 2 || m_at[0] != 0xFF || m_at[1] != marker)
            return false;
        m_at += 2;
        m_bits = 0;
        m_count = 0;
        m_padding = 0;
        m_isAtMarker = false;
        return true;
    }

private:
    static std::uint64_t loadBigEndian(const std::uint8_t* from)
    {
        std::uint64_t value = 0;
        std::memcpy(&value, from, 8);
        if constexpr (std::endian::native == std::endian::little) {
            value = ((value & 0x00FF00FF00FF00FFull) << 8) | ((value >> 8) & 0x00FF00FF00FF00FFull);
            value = ((value & 0x0000FFFF0000FFFFull) << 16) | ((value >> 16) & 0x0000FFFF0000FFFFull);
            value = (value << 32) | (value >> 32);
        }
        return value;
    }
    static bool hasByteFF(std::uint64_t value)
    {
        const std::uint64_t inverse = ~value;
        return ((inverse - 0x0101010101010101ull) & value & 0x8080808080808080ull) != 0;
    }

    void refillSlowly()
    {
        while (m_count <= 56) {
            std::uint64_t byte = 0;
            if (!m_isAtMarker && m_at < m_end && *m_at != 0xFF) {
                byte = *m_at++;
            } else if (!m_isAtMarker && m_end - m_at >= 2 && m_at[1] == 0) {
                byte = 0xFF;
                m_at += 2;
            } else {
                m_isAtMarker = true;
                m_padding += 8;
            }
            m_bits |= byte << (56 - m_count);
            m_count += 8;
        }
    }

    const std::uint8_t* m_at;
    const std::uint8_t* m_end;
    std::uint64_t m_bits = 0; ///< The next bits from the top.
    int m_count = 0;          ///< How many of them are ready.
    int m_padding = 0;        ///< How many zeros were put behind the real ones.
    bool m_isAtMarker = false;
};

/// A Huffman table (T.81, annex C) that says for the next bits how far to go.
class JpegCodes
{
public:
    struct Step
    {
        std::uint8_t bits = 0;    ///< Of the code and of the value behind it; 0: there is no such code.
        std::uint8_t advance = 0; ///< Coefficients; 64 at the end of the block.
        std::uint8_t codeBits = 0;
        std::uint8_t symbol = 0;
    };
    /// Several codes at once, as many as lie whole within the bits that are looked at.
    struct alignas(4) Leap
    {
        std::uint8_t bits = 0; ///< 0: take a single step.
        std::uint8_t advance = 0;
        bool endsBlock = false;
    };

    /// False when the table is none that libjpeg would take.
    bool build(const JHUFF_TBL* table)
    {
        if (!table)
            return false;
        std::uint32_t code = 0;
        std::size_t symbol = 0;
        for (int length = 1; length <= 16; ++length, code <<= 1) {
            for (int i = 0; i < table->bits[length]; ++i, ++code, ++symbol) {
                if (symbol >= 256 || code >= (1u << length))
                    return false;
                put(code, length, table->huffval[symbol]);
            }
            m_limit[static_cast<std::size_t>(length)] = code << (16 - length);
            m_count[static_cast<std::size_t>(length)] = symbol;
        }
        std::memcpy(m_symbols.data(), table->huffval, m_symbols.size());
        return true;
    }
    /// After build(), for tables of coefficients.
    void buildLeaps()
    {
        for (std::uint32_t bits = 0; bits < m_leaps.size(); ++bits)
            m_leaps[bits] = leapOf(bits);
    }

    /// `bits` are refilled.
    Step next(const JpegBits& bits) const
    {
        const Step step = m_steps[bits.peek(kDirect)];
        return step.bits != 0 ? step : nextLong(bits.peek(16));
    }
    Leap leap(const JpegBits& bits) const { return m_leaps[bits.peek(kDirect)]; }

private:
    static constexpr int kDirect = 11;

    static Step stepOf(int length, std::uint8_t symbol)
    {
        const int size = symbol & 15;
        const int run = symbol >> 4;
        const int advance = size != 0 ? run + 1 : run == 15 ? 16 : 64;
        return {static_cast<std::uint8_t>(length + size), static_cast<std::uint8_t>(advance),
                static_cast<std::uint8_t>(length), symbol};
    }

    void put(std::uint32_t code, int length, std::uint8_t symbol)
    {
        if (length > kDirect)
            return;
        const std::size_t first = static_cast<std::size_t>(code) << (kDirect - length);
        for (std::size_t i = 0; i < (std::size_t{1} << (kDirect - length)); ++i)
            m_steps[first + i] = stepOf(length, symbol);
    }

    Leap leapOf(std::uint32_t bits) const
    {
        constexpr std::uint32_t kMask = (1u << kDirect) - 1;
        Leap leap;
        while (leap.bits < kDirect && !leap.endsBlock) {
            // The bits shifted in from the right are not known, so only what ends before them counts.
            const Step step = m_steps[(bits << leap.bits) & kMask];
            if (step.bits == 0 || leap.bits + step.bits > kDirect)
                break;
            leap.bits = static_cast<std::uint8_t>(leap.bits + step.bits);
            leap.endsBlock = step.advance == 64;
            leap.advance = static_cast<std::uint8_t>(leap.advance + (leap.endsBlock ? 0 : step.advance));
        }
        return leap;
    }

    Step nextLong(std::uint32_t code) const
    {
        for (std::size_t length = kDirect + 1; length <= 16; ++length)
            if (code < m_limit[length]) {
                const std::uint32_t back = (m_limit[length] - 1 - code) >> (16 - length);
                if (back >= m_count[length] - m_count[length - 1])
                    return {};
                return stepOf(static_cast<int>(length), m_symbols[m_count[length] - 1 - back]);
            }
        return {};
    }

    std::array<Step, 1 << kDirect> m_steps{};
    std::array<Leap, 1 << kDirect> m_leaps{};
    std::array<std::uint32_t, 17> m_limit{}; ///< First 16-bit value behind the codes of a length.
    std::array<std::size_t, 17> m_count{};   ///< Symbols up to a length.
    std::array<std::uint8_t, 256> m_symbols{};
};

} // namespace vidgo::media
