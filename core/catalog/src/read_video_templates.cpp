#include <array>
#include <utility>

#include "sections.h"

namespace vidgo {

namespace {

using Template = VideoTemplate;

Ids videoTopics(const Catalog& catalog)
{
    const auto* tool = catalog.tool(Tool::ShortVideo);
    return tool ? idsOf(tool->topics) : Ids();
}

template <class Enum>
Enum readWord(JsonCursor& item, std::string_view key,
              std::initializer_list<std::pair<std::string_view, Enum>> words)
{
    const auto word = item.id(key);
    for (const auto& [name, value] : words)
        if (name == word)
            return value;
    item.refuse(key, "unknown: " + word);
    return {};
}

std::string readColor(JsonCursor& item, std::string_view key)
{
    auto color = item.text(key, 7);
    if (color.size() != 7 || color[0] != '#' ||
        color.find_first_not_of("0123456789ABCDEF", 1) != std::string::npos)
        item.refuse(key, "must be #RRGGBB");
    return color;
}

CameraMove readMove(JsonCursor& item)
{
    return readWord<CameraMove>(item, "move",
                                {{"push_in", CameraMove::PushIn},
                                 {"pull_out", CameraMove::PullOut},
                                 {"pan_left", CameraMove::PanLeft},
                                 {"pan_right", CameraMove::PanRight},
                                 {"tilt_up", CameraMove::TiltUp},
                                 {"tilt_down", CameraMove::TiltDown}});
}

ShotChange readChange(JsonCursor& item)
{
    return readWord<ShotChange>(item, "change",
                                {{"cross_fade", ShotChange::CrossFade},
                                 {"push_left", ShotChange::PushLeft},
                                 {"push_up", ShotChange::PushUp},
                                 {"wipe", ShotChange::Wipe},
                                 {"zoom", ShotChange::Zoom},
                                 {"panel", ShotChange::Panel}});
}

void readTitle(JsonCursor& title, Template::Title& out)
{
    using Place = Template::Place;
    using Backing = Template::Backing;
    using Mark = Template::Mark;
    using Entrance = Template::Entrance;
    out.place = readWord<Place>(title, "place",
                                {{"top_left", Place::TopLeft},
                                 {"center", Place::Center},
                                 {"bottom_left", Place::BottomLeft},
                                 {"bottom_center", Place::BottomCenter}});
    out.backing = readWord<Backing>(title, "backing", {{"scrim", Backing::Scrim}, {"plate", Backing::Plate}});
    out.mark =
        readWord<Mark>(title, "mark", {{"none", Mark::None}, {"bar", Mark::Bar}, {"line", Mark::Line}});
    out.entrance = readWord<Entrance>(
        title, "entrance",
        {{"rise", Entrance::Rise}, {"reveal", Entrance::Reveal}, {"grow", Entrance::Grow}});
    out.size = title.number("size", 0.04, 0.2);
    out.isBold = title.flag("bold");
}

void readShots(JsonCursor& item, Template& out)
{
    out.shotSeconds = item.number("shot_seconds", 1, 10);
    out.changeSeconds = item.number("change_seconds", 0.1, 1);
    struct Shot
    {
        double weight = 1;
        CameraMove move = CameraMove::None;
        ShotChange change = ShotChange::None;
    };
    const auto shots = item.items("shots", [](JsonCursor& shot) {
        return Shot{
            .weight = shot.number("length", 0.3, 3), .move = readMove(shot), .change = readChange(shot)};
    });
    if (shots.empty())
        item.refuse("shots", "must not be empty");
    out.rhythm.clear();
    for (const auto& shot : shots) {
        out.rhythm.push_back(shot.weight);
        out.moves.push_back(shot.move);
        out.changes.push_back(shot.change);
    }
}

Template readTemplate(JsonCursor& item, const Ids& topics, const Ids& beds, Ids& seen)
{
    Template out;
    out.id = newId(item, seen);
    out.topic = item.reference("topic", topics);
    out.name = item.localized("name", kMaxName);
    item.object("colors", [&](JsonCursor& colors) {
        out.colors = {.ground = readColor(colors, "ground"),
                      .ink = readColor(colors, "ink"),
                      .accent = readColor(colors, "accent"),
                      .onAccent = readColor(colors, "on_accent")};
    });
    item.object("title", [&](JsonCursor& title) { readTitle(title, out.title); });
    out.fit =
        readWord<Template::Fit>(item, "fit", {{"fill", Template::Fit::Fill}, {"card", Template::Fit::Card}});
    out.ground = readWord<Template::Ground>(
        item, "ground", {{"color", Template::Ground::Color}, {"picture", Template::Ground::Picture}});
    readShots(item, out);
    out.hasEndCard = item.flag("end_card");
    out.music = item.reference("music", beds);
    return out;
}

} // namespace

void readVideoTemplates(JsonCursor& root, Catalog& catalog)
{
    Ids beds;
    catalog.musicBeds = root.items("music", [&](JsonCursor& item) {
        return MusicBed{.id = newId(item, beds),
                        .name = item.localized("name", kMaxName),
                        .beatsPerMinute = item.number("beats_per_minute", 40, 200)};
    });
    const Ids topics = videoTopics(catalog);
    Ids seen;
    catalog.videoTemplates =
        root.items("templates", [&](JsonCursor& item) { return readTemplate(item, topics, beds, seen); });
    if (catalog.videoTemplates.empty())
        root.refuse("templates", "must not be empty");
}

} // namespace vidgo
