#include "sections.h"

namespace vidgo {

namespace {

constexpr int kMaxSide = 8192;
constexpr int kMaxBitRate = 400'000'000;
constexpr std::int64_t kMaxBytes = 1'000'000'000'000;
constexpr double kMaxSeconds = 86'400;

int readBitRate(JsonCursor& item, std::string_view key)
{
    return static_cast<int>(item.integer(key, 0, kMaxBitRate));
}

ExportPreset::Size readSize(JsonCursor& item)
{
    const ExportPreset::Size size{.width = static_cast<int>(item.integer("width", 16, kMaxSide)),
                                  .height = static_cast<int>(item.integer("height", 16, kMaxSide))};
    // Two pixels share a colour in the formats that are written.
    if (size.width % 2 != 0)
        item.refuse("width", "must be even");
    if (size.height % 2 != 0)
        item.refuse("height", "must be even");
    return size;
}

void refuseUnlessOrdered(JsonCursor& item, double low, double high)
{
    if (high > 0 && low > high)
        item.refuse("min", "must not be above max");
}

ExportPreset readPreset(JsonCursor& item, Ids& seen)
{
    ExportPreset preset;
    preset.id = newId(item, seen);
    preset.name = item.localized("name", kMaxName);
    preset.format = item.oneOf("format", {"mp4", "gif", "webp"});
    preset.sizes = item.items("sizes", [](JsonCursor& size) { return readSize(size); });
    preset.maxSide = static_cast<int>(item.integer("max_side", 0, kMaxSide));
    item.object("fps", [&](JsonCursor& fps) {
        preset.minFps = fps.number("min", 0, 120);
        preset.maxFps = fps.number("max", 0, 120);
        refuseUnlessOrdered(fps, preset.minFps, preset.maxFps);
    });
    item.object("bit_rate", [&](JsonCursor& rate) {
        preset.bitRate = readBitRate(rate, "usual");
        preset.highFrameRateBitRate = readBitRate(rate, "high_frame_rate");
        preset.audioBitRate = readBitRate(rate, "audio");
    });
    preset.keyframeSeconds = item.number("keyframe_seconds", 0.1, 10);
    item.object("seconds", [&](JsonCursor& seconds) {
        preset.minSeconds = seconds.number("min", 0, kMaxSeconds);
        preset.maxSeconds = seconds.number("max", 0, kMaxSeconds);
        refuseUnlessOrdered(seconds, preset.minSeconds, preset.maxSeconds);
    });
    preset.maxBytes = item.integer("max_bytes", 0, kMaxBytes);
    if (item.has("safe_zone"))
        item.object("safe_zone", [&](JsonCursor& zone) {
            preset.safeZone = {.top = zone.number("top", 0, 0.5),
                               .bottom = zone.number("bottom", 0, 0.5),
                               .left = zone.number("left", 0, 0.5),
                               .right = zone.number("right", 0, 0.5)};
        });
    return preset;
}

} // namespace

void readExportPresets(JsonCursor& root, Catalog& catalog)
{
    Ids seen;
    catalog.exportPresets =
        root.items("export_presets", [&](JsonCursor& item) { return readPreset(item, seen); });
    if (catalog.exportPresets.empty())
        root.refuse("export_presets", "must not be empty");
}

} // namespace vidgo
