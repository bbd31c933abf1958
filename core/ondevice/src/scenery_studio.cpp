#include "scenery.h"

namespace vidgo::ondevice {

namespace {

/// Darker towards the corners.
float vignette(const Spot& spot, float strength)
{
    const float x = spot.x / 0.95F;
    const float y = (spot.y - 0.5F) / 0.75F;
    return 1.0F - strength * ramp(0.5F, 1.9F, x * x + y * y);
}

/// A low round podium that stands on the ground, lit from the upper right.
struct Podium
{
    float y = 0.8F; ///< Middle of its top.
    float radius = 0.42F;
    float depth = 0.095F; ///< Half the height of its top.
    float height = 0.075F;
};

/// How far outside of the ellipse, in heights; negative within.
float outside(float x, float y, float radius, float depth)
{
    const float away = std::sqrt(x * x / (radius * radius) + y * y / (depth * depth));
    return (away - 1.0F) * depth * std::max(1.0F, away);
}

Paint withPodium(Paint under, const Spot& spot, const Podium& podium, const Paint& color)
{
    const float edge = spot.pixel;
    const float x = spot.x;
    // Its shadow falls to the lower left and is dark where it touches.
    const float low = spot.y - podium.y - podium.height;
    under =
        under *
        (1.0F - 0.22F * ramp(0.14F, -0.02F,
                             outside(x + 0.07F, low - 0.012F, podium.radius + 0.04F, podium.depth + 0.02F)));
    under = under * (1.0F - 0.30F * ramp(0.009F, -0.004F, outside(x, low, podium.radius, podium.depth)));
    const float bottom = outside(x, low, podium.radius, podium.depth);
    const float top = outside(x, spot.y - podium.y, podium.radius, podium.depth);
    const bool isBeside = std::abs(x) < podium.radius && spot.y > podium.y && low < 0;
    const float side = std::max(ramp(edge, -edge, bottom), isBeside ? 1.0F : 0.0F);
    const float turn = std::clamp(x / podium.radius, -1.0F, 1.0F);
    const float light = 0.80F + 0.14F * turn - 0.16F * turn * turn;
    Paint out = mix(under, color * light, side);
    const float sheen = 1.0F + 0.05F * pool(x - 0.12F, spot.y - podium.y, 0.4F, 0.12F);
    out = mix(out, color * sheen, ramp(edge, -edge, top));
    // The rim catches the light.
    const float rim =
        ramp(4 * edge + 0.002F, 0, std::abs(top + 0.002F)) * ramp(-0.02F, 0.03F, spot.y - podium.y);
    return mix(out, Paint{255, 250, 242}, 0.35F * rim * (0.6F + 0.4F * turn));
}

} // namespace

Paint whiteSweep(const Spot& spot)
{
    const Paint wall{226, 227, 229};
    const Paint ground{243, 242, 240};
    Paint out = mix(wall, ground, ramp(0.44F, 0.80F, spot.y));
    // A darker band where paper bends out of the light.
    out = out * (1.0F - 0.06F * pool(0, spot.y - 0.60F, 1, 0.13F));
    out = out * (1.0F + 0.085F * pool(spot.x + 0.18F, spot.y - 0.34F, 0.62F, 0.42F));
    out = out * (1.0F + 0.03F * pool(spot.x, spot.y - 0.84F, 0.6F, 0.14F));
    return out * vignette(spot, 0.2F);
}

Paint sandArch(const Spot& spot)
{
    const Paint plaster{224, 196, 166};
    const Paint ground{229, 204, 176};
    constexpr float kFloor = 0.70F;
    const float grain = cloudAt(spot.x * 9.0F + 40.0F, spot.y * 9.0F, 5) - 0.5F;
    Paint out = plaster * (1.0F + 0.035F * grain);
    out = out * (0.90F + 0.14F * pool(spot.x - 0.55F, spot.y - 0.15F, 0.9F, 0.7F));
    // The niche: a wall behind, in the shadow of the edge on the lit side.
    const auto niche = [](float x, float y) {
        constexpr float kRadius = 0.33F;
        constexpr float kSpring = 0.40F;
        return y > kSpring ? std::abs(x) - kRadius : std::hypot(x, y - kSpring) - kRadius;
    };
    const float inside = ramp(1.2F * spot.pixel, -1.2F * spot.pixel, niche(spot.x, spot.y));
    const float shaded = ramp(-0.02F, 0.05F, niche(spot.x + 0.075F, spot.y - 0.06F));
    const Paint back = Paint{206, 172, 139} * (1.0F + 0.03F * grain) * (1.0F - 0.26F * shaded) *
                       (0.95F + 0.1F * pool(spot.x + 0.1F, spot.y - 0.5F, 0.3F, 0.3F));
    out = mix(out, back, inside);
    const float lit = ramp(0.006F, 0.0F, std::abs(niche(spot.x, spot.y))) * (spot.x < 0 ? 0.5F : 0.0F);
    out = mix(out, Paint{250, 232, 210}, 0.4F * lit);
    // Where wall and ground meet it is a little darker.
    out = out * (1.0F - 0.10F * ramp(0.10F, 0.0F, kFloor - spot.y));
    const Paint floor = ground * (0.88F + 0.14F * pool(spot.x - 0.3F, spot.y - 0.95F, 0.9F, 0.3F)) *
                        (1.0F + 0.012F * (cloudAt(spot.x * 30.0F, spot.y * 60.0F, 3) - 0.5F));
    out = mix(out, floor * (1.0F - 0.14F * ramp(0.05F, 0.0F, spot.y - kFloor)),
              ramp(kFloor - 0.0025F, kFloor + 0.0025F, spot.y));
    return withPodium(out, spot, {}, {236, 214, 188}) * vignette(spot, 0.16F);
}

} // namespace vidgo::ondevice
