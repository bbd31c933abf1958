#pragma once

#include <cstdint>
#include <memory>

extern "C" {
#include <libavutil/pixfmt.h>
}

namespace vidgo::media::av {

/// Brings the light of HDR (SMPTE ST 2084 "PQ", ITU-R BT.2100 HLG) and of wide-gamut pictures (BT.2020,
/// P3-D65) to sRGB. Tables are made once for a kind; converting is the same on every machine.
class ToneMap
{
public:
    /// Null when pictures of this kind are shown as they are.
    static std::unique_ptr<ToneMap> forColors(AVColorPrimaries primaries,
                                              AVColorTransferCharacteristic transfer);
    ~ToneMap();

    /// A row of RGB samples with 16 bits (native byte order, full range, still in the transfer function of
    /// the file; with `hasAlpha` four a pixel, else three) to the same with 8 bits in sRGB.
    void convert(const std::uint16_t* in, std::uint8_t* out, int pixels, bool hasAlpha) const;

private:
    struct Tables;
    explicit ToneMap(std::unique_ptr<Tables> tables);
    std::unique_ptr<Tables> m_tables;
};

/// Primaries with colours that those of BT.709 do not reach, and that are brought to these: BT.2020, P3-D65.
bool isWideGamut(AVColorPrimaries primaries);

/// PQ or HLG.
bool isHdrTransfer(AVColorTransferCharacteristic transfer);

} // namespace vidgo::media::av
