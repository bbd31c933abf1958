#pragma once

#include <map>
#include <memory>
#include <string>

#include "remover_fixture.h"
#include "vidgo/ondevice/garment_fitter.h"

namespace vidgo::test {

/// A fitter on the models that come with the source. What was found out about a person is kept.
class Fitting
{
public:
    const ondevice::GarmentFitter& fitter() const { return m_fitter; }

    media::Image dress(const media::Image& person, const media::Image& garment,
                       const TryOnSettings& settings = {}) const
    {
        auto& known = m_people[std::string(person.pixels().begin(), person.pixels().end())];
        if (!known)
            known = need(m_fitter.studyPerson(person, {}, {}));
        const auto studied = need(m_fitter.studyGarment(garment, settings.kind, {}, {}));
        return need(m_fitter.fit(person, *known, *studied, settings, {}, {}));
    }

private:
    template <class T>
    static T need(Result<T> result)
    {
        if (!result)
            qFatal("%s", result.error().internal().c_str());
        return std::move(*result);
    }

    ondevice::BackgroundRemover m_remover = standardRemover();
    ondevice::GarmentFitter m_fitter{{sourcePath("resources/models/blazepose-lite.onnx")}, m_remover};
    mutable std::map<std::string, std::shared_ptr<const ondevice::StudiedPerson>> m_people;
};

/// A part of a picture.
inline media::Image cropped(const media::Image& image, int left, int top, int width, int height)
{
    auto out = media::Image::create(width, height, image.format());
    if (!out)
        qFatal("%s", out.error().internal().c_str());
    const auto channels = static_cast<std::size_t>(image.channels());
    for (int y = 0; y < height; ++y)
        std::copy_n(image.row(top + y) + static_cast<std::size_t>(left) * channels,
                    static_cast<std::size_t>(width) * channels, out->row(y));
    return std::move(*out);
}

inline media::Image resized(const media::Image& image, int width, int height)
{
    auto out = media::resize(image, width, height);
    if (!out)
        qFatal("%s", out.error().internal().c_str());
    return std::move(*out);
}

/// A plain T-shirt, drawn: sleeves spread, a shallow neck. Rgba8 of 480 x 640.
inline media::Image teeShirt(Rgb color)
{
    auto image = media::Image::create(480, 640, media::PixelFormat::Rgba8);
    if (!image)
        qFatal("%s", image.error().internal().c_str());
    for (int y = 0; y < image->height(); ++y) {
        auto* at = image->row(y);
        for (int x = 0; x < image->width(); ++x, at += 4) {
            const double aside = std::abs(x + 0.5 - 240);
            const bool isBody = aside < 125 && y > 115 && y < 540;
            // From the shoulder outwards and down, cut off square to its own direction.
            const double along = (aside - 115) * 0.75 + (y - 150) * 0.66;
            const double across = (y - 150) * 0.75 - (aside - 115) * 0.66;
            const bool isSleeve = aside > 85 && along > -60 && along < 150 && std::abs(across) < 48;
            const bool isNeck = aside < 45 && y < 115 + 30 * (1 - aside / 45);
            at[0] = color.red;
            at[1] = color.green;
            at[2] = color.blue;
            at[3] = (isBody || isSleeve) && !isNeck ? 255 : 0;
        }
    }
    return std::move(*image);
}

} // namespace vidgo::test
