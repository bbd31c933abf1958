#include <array>

#include "scenery.h"

namespace vidgo::ondevice {

namespace {

/// A light out of focus.
struct Glow
{
    float x = 0;
    float y = 0;
    float radius = 0;
    float strength = 0;
    float warmth = 0; ///< 0 white gold … 1 amber
};

using Glows = std::array<Glow, 110>;

Glows makeGlows()
{
    Glows glows;
    for (int i = 0; i < static_cast<int>(glows.size()); ++i) {
        const auto at = [i](int k) { return hashOf(i * 7 + 3, k); };
        auto& glow = glows[static_cast<std::size_t>(i)];
        // Strings of lights that hang in arcs, and some strewn between them.
        const float x = -1.05F + 2.1F * at(1);
        const int string = i % 4;
        const float sag = 0.11F * x * x;
        const bool isStrewn = i % 5 == 0;
        glow.x = x;
        glow.y = isStrewn ? 0.05F + 0.52F * at(2)
                          : 0.07F + 0.125F * static_cast<float>(string) + 0.10F * (0.9F - sag * 4.0F) +
                                0.045F * (at(2) - 0.5F);
        glow.radius = 0.012F + 0.042F * at(3) * at(3) + (isStrewn ? 0.02F * at(6) : 0.0F);
        glow.strength = (0.22F + 0.6F * at(4)) * (isStrewn ? 0.45F : 0.9F);
        glow.warmth = at(5);
    }
    return glows;
}

/// The lights at a place; `stretch` draws them out downwards, as a dull mirror does.
Paint glowsAt(float x, float y, float stretch, float edge)
{
    static const Glows kGlows = makeGlows();
    Paint out;
    for (const auto& glow : kGlows) {
        const float dx = std::abs(x - glow.x);
        const float dy = std::abs(y - glow.y);
        if (dx > 2.2F * glow.radius || dy > 2.2F * glow.radius * stretch)
            continue;
        const float away = std::sqrt(dx * dx + dy * dy / (stretch * stretch)) / glow.radius;
        const float soft = 0.10F + edge / glow.radius;
        const float disc = ramp(1.0F + soft, 1.0F - soft, away) * (0.62F + 0.38F * ramp(0.4F, 0.95F, away));
        const float halo = 0.20F * ramp(2.2F, 0.6F, away);
        const Paint color = mix({255, 226, 170}, {255, 168, 72}, glow.warmth);
        out = out + color * (glow.strength * (disc + halo));
    }
    return out;
}

/// Light on light never exceeds white.
Paint screen(const Paint& under, const Paint& light)
{
    const auto one = [](float a, float b) { return 255.0F - (255.0F - a) * std::exp(-b / 255.0F); };
    return {one(under.red, light.red), one(under.green, light.green), one(under.blue, light.blue)};
}

} // namespace

Paint goldenLights(const Spot& spot)
{
    constexpr float kTable = 0.69F;
    const auto wall = [](float x, float y) {
        Paint out = mix({40, 14, 20}, {74, 24, 28}, pool(x, y - 0.42F, 0.9F, 0.42F));
        return mix(out, {120, 58, 30}, 0.35F * pool(x + 0.2F, y - 0.38F, 0.55F, 0.26F));
    };
    const Paint back = screen(wall(spot.x, spot.y), glowsAt(spot.x, spot.y, 1.0F, spot.pixel));
    if (spot.y < kTable - 0.01F)
        return back;
    // A dark polished table: the lights again, drawn out and fading.
    const float down = spot.y - kTable;
    const Paint mirrored = glowsAt(spot.x, kTable - 0.10F - down * 1.5F, 2.6F, 0.010F);
    const float grain = cloudAt(spot.x * 4.0F / (down + 0.35F), 26.0F / (down + 0.35F), 4) - 0.5F;
    Paint table = Paint{46, 22, 18} * (1.0F + 0.35F * grain);
    table = mix(table, {118, 66, 36}, 0.35F * pool(spot.x + 0.1F, down - 0.12F, 0.75F, 0.16F));
    table = screen(table, mirrored * (0.34F * ramp(0.34F, 0.0F, down)));
    const Paint out = mix(back * 0.8F, table, ramp(kTable - 0.006F, kTable + 0.006F, spot.y));
    return out * (1.0F - 0.35F * ramp(0.55F, 1.15F, std::abs(spot.x)));
}

Paint beach(const Spot& spot)
{
    constexpr float kHorizon = 0.40F;
    constexpr float kShore = 0.615F;
    const float x = spot.x;
    const float y = spot.y;
    Paint sky = mix({104, 172, 224}, {214, 233, 241}, ramp(-0.1F, kHorizon, y));
    const float cloud =
        ramp(0.52F, 0.74F, cloudAt(x * 1.3F + 2.0F, y * 4.2F + 1.0F, 4)) * ramp(0.42F, 0.2F, y);
    sky = mix(sky, {250, 251, 252}, 0.62F * cloud);
    sky = screen(sky, Paint{255, 236, 200} * (0.5F * pool(x - 0.75F, y - 0.05F, 0.5F, 0.42F)));
    // Sea: finer ripples with distance, out of focus.
    const float down = std::max(0.004F, y - kHorizon);
    const float ripple = cloudAt(x * 0.22F / down + 4.0F, 0.9F / down, 3) - 0.5F;
    Paint sea = mix({58, 142, 182}, {118, 200, 206}, ramp(0.0F, kShore - kHorizon, down));
    sea = sea * (1.0F + 0.16F * ripple * ramp(0.0F, 0.05F, down));
    const float glint =
        ramp(0.58F, 0.8F, noiseAt(x * 26.0F, 2.6F / down)) * pool(x - 0.7F, y - 0.46F, 0.34F, 0.1F);
    sea = screen(sea, Paint{255, 248, 226} * (0.55F * glint));
    Paint out = mix(sky, sea, ramp(kHorizon - 0.004F, kHorizon + 0.004F, y));
    // Two lines of surf and the wet sand before them.
    const float wave = 0.020F * std::sin(x * 4.1F + 0.6F) + 0.010F * std::sin(x * 9.7F);
    const float shore = kShore + wave;
    const float depth = std::max(0.02F, y - 0.42F);
    const float ridges = cloudAt(x * 1.1F / depth + 7.0F, 2.4F / depth, 4) - 0.5F;
    const float grains =
        (hashOf(static_cast<int>((x + 3.0F) * 900.0F), static_cast<int>(y * 900.0F)) - 0.5F) *
        ramp(0.66F, 0.95F, y);
    Paint sand = mix({214, 188, 148}, {240, 217, 178}, ramp(shore, 0.86F, y));
    sand = sand * (1.0F + 0.16F * ridges * ramp(0.62F, 0.80F, y) + 0.035F * grains);
    const float wet = ramp(shore + 0.065F, shore + 0.01F, y);
    sand = mix(sand, {176, 160, 134}, 0.75F * wet);
    out = mix(out, sand, ramp(shore - 0.012F, shore + 0.012F, y));
    const float lace = 0.75F + 0.5F * (cloudAt(x * 16.0F, y * 40.0F, 3) - 0.5F);
    const float second = 0.52F + 0.012F * std::sin(x * 5.3F + 2.0F);
    const float surf = pool(0, y - shore, 1, 0.014F) + 0.5F * pool(0, y - second, 1, 0.007F);
    out = mix(out, {250, 252, 251}, std::min(1.0F, surf * lace));
    return screen(out, Paint{255, 240, 208} * (0.10F * pool(x - 0.6F, y - 0.8F, 0.8F, 0.5F)));
}

} // namespace vidgo::ondevice
