#include "scenery.h"

namespace vidgo::ondevice {

namespace {

/// Soft-edged, from 0 outside to 1 inside.
float box(float x, float y, float left, float top, float right, float bottom, float soft)
{
    return ramp(left - soft, left + soft, x) * ramp(right + soft, right - soft, x) *
           ramp(top - soft, top + soft, y) * ramp(bottom + soft, bottom - soft, y);
}

/// What falls through a window of two by three panes; `u`, `v` across and down it.
float panes(float u, float v, float soft)
{
    float light = 0;
    for (int column = 0; column < 2; ++column) {
        for (int row = 0; row < 3; ++row) {
            const float left = 0.04F + 0.5F * static_cast<float>(column);
            const float top = 0.03F + 0.333F * static_cast<float>(row);
            light = std::max(light, box(u, v, left, top, left + 0.42F, top + 0.275F, soft));
        }
    }
    return light;
}

/// Boards of wood seen from above at a slant: grain along x, finer with distance.
Paint boards(const Spot& spot, float horizon, const Paint& light, const Paint& dark)
{
    const float down = std::max(0.02F, spot.y - horizon + 0.10F);
    const float across = spot.x / down;
    const float away = 1.0F / down;
    const float board = away * 0.85F;
    const float index = std::floor(board);
    const float within = board - index;
    const float shift = 31.7F * hashOf(static_cast<int>(index), 5);
    const float bend = 0.5F * noiseAt(across * 0.5F + shift, away * 0.7F);
    const float rings = cloudAt(across * 0.35F + shift, (away + bend * 0.2F) * 9.0F + shift, 4);
    const float fibre = noiseAt(across * 3.0F + shift, away * 90.0F);
    const float pores = ramp(0.66F, 0.9F, noiseAt(across * 5.0F, away * 55.0F + shift));
    const float fade = std::clamp(3.0F * down, 0.0F, 1.0F);
    float tone = 0.5F + fade * (1.1F * (rings - 0.5F) + 0.14F * (fibre - 0.5F) - 0.10F * pores);
    tone += 0.20F * (hashOf(static_cast<int>(index), 9) - 0.5F);
    const float seam = ramp(0.022F, 0.004F, std::min(within, 1.0F - within)) * fade;
    return mix(dark, light, std::clamp(tone, 0.0F, 1.0F)) * (1.0F - 0.34F * seam);
}

} // namespace

Paint windowWall(const Spot& spot)
{
    constexpr float kTable = 0.70F;
    const float grain = cloudAt(spot.x * 6.0F + 3.0F, spot.y * 6.0F, 6) - 0.5F;
    const bool isTable = spot.y > kTable;
    // Slanted, and wider open downwards, as low sun draws it.
    const float slant = (spot.x + 0.30F) + 0.42F * (spot.y - 0.05F);
    float sun = panes(slant / 0.78F, (spot.y + 0.02F) / 0.66F, 0.03F);
    // Leaves outside stir the light.
    sun *= 1.0F - 0.5F * ramp(0.48F, 0.72F, cloudAt(spot.x * 3.2F + 9.0F, spot.y * 5.0F + 2.0F, 2));
    const Paint wall = Paint{205, 184, 160} * (1.0F + 0.05F * grain) *
                       (0.90F + 0.16F * pool(spot.x + 0.7F, spot.y - 0.2F, 1.0F, 0.8F));
    Paint out = mix(wall, Paint{255, 236, 205} * (1.0F + 0.03F * grain), 0.72F * sun);
    out = out * (1.0F - 0.16F * ramp(0.10F, 0.0F, kTable - spot.y));
    const float sheen = 0.84F + 0.22F * pool(spot.x + 0.45F, spot.y - 0.84F, 0.8F, 0.2F);
    const Paint table = boards(spot, kTable - 0.25F, {219, 190, 154}, {196, 163, 126}) * sheen;
    const float spill = 0.30F * pool(spot.x + 0.2F, spot.y - 0.9F, 0.36F, 0.14F);
    out = mix(out, mix(table, {255, 232, 198}, isTable ? spill : 0.0F),
              ramp(kTable - 0.003F, kTable + 0.003F, spot.y));
    return out * (1.0F - 0.22F * ramp(0.5F, 1.9F, spot.x * spot.x / 0.8F + 0.6F * spot.y * spot.y));
}

Paint oakKitchen(const Spot& spot)
{
    constexpr float kTable = 0.665F;
    // Everything behind the worktop is far out of focus.
    Paint out = mix({226, 221, 211}, {203, 196, 184}, ramp(0.0F, 0.62F, spot.y));
    const float window = box(spot.x, spot.y, 0.36F, -0.2F, 0.86F, 0.40F, 0.075F);
    out = mix(out, {255, 251, 240}, 0.92F * window);
    const float frame = box(spot.x, spot.y, 0.597F, -0.2F, 0.617F, 0.40F, 0.03F);
    out = mix(out, {208, 205, 196}, 0.5F * frame);
    const float shelf = box(spot.x, spot.y, -0.95F, 0.285F, -0.30F, 0.305F, 0.022F);
    out = mix(out, {150, 113, 78}, 0.75F * shelf);
    const auto pot = [&](float x, float y, float width, float height, const Paint& color, float share) {
        out = mix(out, color, share * box(spot.x, spot.y, x - width, y - height, x + width, y, 0.026F));
    };
    pot(-0.78F, 0.285F, 0.06F, 0.12F, {190, 112, 74}, 0.8F);
    pot(-0.60F, 0.285F, 0.045F, 0.16F, {118, 132, 118}, 0.75F);
    pot(-0.44F, 0.285F, 0.05F, 0.10F, {238, 232, 220}, 0.8F);
    const float plant = pool(spot.x - 0.92F, spot.y - 0.46F, 0.14F, 0.13F) +
                        0.8F * pool(spot.x - 0.80F, spot.y - 0.52F, 0.09F, 0.09F);
    out = mix(out, {104, 132, 84}, std::min(0.85F, plant));
    pot(0.88F, 0.665F, 0.075F, 0.10F, {214, 203, 188}, 0.85F);
    pot(-0.86F, 0.665F, 0.10F, 0.22F, {164, 142, 118}, 0.55F);
    // Light from the window washes over it.
    out = out * (0.93F + 0.16F * pool(spot.x - 0.6F, spot.y - 0.2F, 0.9F, 0.7F));
    const float glare = pool(spot.x - 0.55F, spot.y - 0.70F, 0.5F, 0.13F);
    Paint table = boards(spot, kTable - 0.16F, {206, 164, 116}, {160, 115, 72});
    table = mix(table, {255, 244, 224}, 0.34F * glare) *
            (0.86F + 0.2F * pool(spot.x - 0.25F, spot.y - 0.85F, 0.9F, 0.3F));
    out = out * (1.0F - 0.10F * ramp(0.05F, 0.0F, kTable - spot.y));
    return mix(out, table, ramp(kTable - 0.004F, kTable + 0.004F, spot.y));
}

} // namespace vidgo::ondevice
