#include "vidgo/ondevice/scene_backdrop.h"

#include <array>
#include <utility>

#include "mat_view.h"
#include "scenery.h"
#include "tiles.h"
#include "vidgo/base/base_error.h"

namespace vidgo::ondevice {

namespace {

constexpr int kTile = 160;

constexpr std::array<std::pair<std::string_view, Recipe>, 6> kRecipes = {{{"white_sweep", &whiteSweep},
                                                                          {"sand_arch", &sandArch},
                                                                          {"window_wall", &windowWall},
                                                                          {"oak_kitchen", &oakKitchen},
                                                                          {"golden_lights", &goldenLights},
                                                                          {"beach", &beach}}};

Recipe recipeOf(std::string_view id)
{
    for (const auto& [name, recipe] : kRecipes)
        if (name == id)
            return recipe;
    return nullptr;
}

void paint(cv::Mat& out, const cv::Rect& tile, Recipe recipe)
{
    const float pixel = 1.0F / static_cast<float>(out.rows);
    const float middle = 0.5F * static_cast<float>(out.cols);
    for (int y = tile.y; y < tile.br().y; ++y) {
        auto* row = out.ptr<cv::Vec3b>(y);
        for (int x = tile.x; x < tile.br().x; ++x) {
            const Paint color = recipe({(static_cast<float>(x) + 0.5F - middle) * pixel,
                                        (static_cast<float>(y) + 0.5F) * pixel, pixel});
            // Fine grain, as a photograph has it: without it long gradients would show steps.
            const float grain = 1.6F * (hashOf(x + 7919, y) - 0.5F);
            row[x] = {cv::saturate_cast<std::uint8_t>(color.red + grain),
                      cv::saturate_cast<std::uint8_t>(color.green + grain),
                      cv::saturate_cast<std::uint8_t>(color.blue + grain)};
        }
    }
}

} // namespace

bool hasBackdrop(std::string_view recipe)
{
    return recipeOf(recipe) != nullptr;
}

Result<media::Image> renderBackdrop(std::string_view recipe, int width, int height,
                                    const std::stop_token& stop)
{
    const auto known = recipeOf(recipe);
    if (!known)
        return fail(BaseError::InvalidArgument, "unknown backdrop " + std::string(recipe),
                    {{"reason", "unknown backdrop"}});
    auto image = media::Image::create(width, height, media::PixelFormat::Rgb8);
    if (!image)
        return image;
    cv::Mat view = viewOf(*image);
    const auto work = [&](const cv::Rect& tile) { paint(view, tile, known); };
    if (auto done = forEachTile(view.size(), kTile, work, {}, stop); !done)
        return failure(done);
    return image;
}

} // namespace vidgo::ondevice
