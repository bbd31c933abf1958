#include "vidgo/presenter/presenter_pictures.h"

#include <cmath>
#include <string>
#include <string_view>

#include "vidgo/base/base_error.h"
#include "vidgo/media/picture_file.h"

namespace vidgo::presenter {

namespace {

// By Viseme, as the files are named.
constexpr std::array<std::string_view, speech::kVisemes> kNames = {"rest", "A", "E", "O", "U", "M", "F", "L"};

Result<media::Image> load(const std::filesystem::path& file, double scale, const std::stop_token& stop)
{
    auto decoded = media::decodePicture(file, {}, stop);
    if (!decoded)
        return failure(decoded);
    auto rgba = media::convert(decoded->image, media::PixelFormat::Rgba8);
    if (!rgba || scale == 1)
        return rgba;
    const auto scaled = [&](int side) { return std::max(1, static_cast<int>(std::lround(side * scale))); };
    return media::resize(*rgba, scaled(rgba->width()), scaled(rgba->height()));
}

} // namespace

Result<PresenterPictures> loadPresenter(const std::filesystem::path& folder, double scale,
                                        const std::stop_token& stop)
{
    PresenterPictures out;
    auto rest = load(folder / "rest.webp", scale, stop);
    if (!rest)
        return failure(rest);
    out.rest = std::move(*rest);
    const auto loadPatch = [&](std::string_view name, media::Image& to) -> Outcome {
        auto patch = load(folder / (std::string(name) + ".webp"), scale, stop);
        if (!patch)
            return failure(patch);
        if (patch->width() != out.rest.width() || patch->height() != out.rest.height())
            return fail(BaseError::InvalidArgument, "presenter: sizes differ",
                        {{"reason", "the presenter's pictures have different sizes"}});
        to = std::move(*patch);
        return {};
    };
    if (auto blink = loadPatch("blink", out.blink); !blink)
        return failure(blink);
    for (std::size_t i = 1; i < kNames.size(); ++i)
        if (auto mouth = loadPatch(kNames[i], out.mouth[i]); !mouth)
            return failure(mouth);
    return out;
}

} // namespace vidgo::presenter
