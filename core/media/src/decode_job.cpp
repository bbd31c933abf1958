#include "decode_job.h"

namespace vidgo::media {

namespace {

constexpr int kMaxSide = 65535; // of an Image

} // namespace

std::unexpected<Error> DecodeJob::failed(MediaError code, std::string internal) const
{
    return fail(code, std::move(internal), {{"file", options.name}});
}

std::unexpected<Error> DecodeJob::unsupported(std::string_view kind) const
{
    return fail(MediaError::Unsupported, std::string(kind),
                {{"file", options.name}, {"kind", std::string(kind)}});
}

Outcome DecodeJob::checkSize(std::int64_t width, std::int64_t height) const
{
    if (width < 1 || height < 1)
        return failed(MediaError::Damaged, "no pixels");
    // In this order: the product of two sides that are not too long cannot overflow.
    const bool isTooLong = width > kMaxSide || height > kMaxSide;
    if (!isTooLong && width * height <= options.maxPixels)
        return {};
    const std::string side = std::to_string(kMaxSide);
    std::string limit = std::to_string(options.maxPixels / 1'000'000) + " MP";
    if (options.maxPixels < 1'000'000)
        limit = std::to_string(options.maxPixels) + " px";
    // A picture of few pixels can still have a side that is too long.
    if (width <= options.maxPixels / height)
        limit = side + " × " + side + " px";
    const std::string size = std::to_string(width) + " x " + std::to_string(height);
    return fail(MediaError::TooManyPixels, size,
                {{"file", options.name},
                 {"width", std::to_string(width)},
                 {"height", std::to_string(height)},
                 {"limit", limit}});
}

} // namespace vidgo::media
