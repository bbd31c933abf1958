#pragma once

#include <array>
#include <filesystem>
#include <stop_token>

#include "vidgo/media/image.h"
#include "vidgo/speech/speech.h"

namespace vidgo::presenter {

/// The pictures of a cartoon presenter, all of the same size with the figure at the same place, Rgba8.
struct PresenterPictures
{
    media::Image rest;                                ///< The whole figure, mouth closed, eyes open.
    media::Image blink;                               ///< Closed eyes; transparent elsewhere.
    std::array<media::Image, speech::kVisemes> mouth; ///< By Viseme, transparent elsewhere; none for Rest.
};

/// Reads rest.webp, blink.webp, A.webp … L.webp of a folder, the figure `scale` times as large. Fails like
/// media::decodePicture(), and with BaseError::InvalidArgument when their sizes differ.
Result<PresenterPictures> loadPresenter(const std::filesystem::path& folder, double scale,
                                        const std::stop_token& stop);

} // namespace vidgo::presenter
