#include <cstdlib>

#include "vidgo/media/picture_file.h"

using namespace vidgo::media;

// Whatever the bytes are: a picture of the size that its head promised, or a named failure.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::span bytes(data, size);
    const auto info = probePicture(bytes, "fuzz");
    for (const int maxSide : {0, 16, 2}) {
        DecodeOptions options;
        options.maxPixels = 1 << 20;
        options.maxSide = maxSide;
        options.name = "fuzz";
        const auto picture = decodePicture(bytes, options);
        if (!picture && picture.error().external().empty())
            std::abort();
        if (picture && (picture->image.isEmpty() || !info))
            std::abort();
        if (picture && maxSide > 0 && (picture->image.width() > maxSide || picture->image.height() > maxSide))
            std::abort();
    }
    return 0;
}
