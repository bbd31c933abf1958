#include "sections.h"

namespace vidgo {

namespace {

constexpr std::size_t kMaxPath = 200;

Ids sceneTopics(const Catalog& catalog)
{
    const auto* tool = catalog.tool(Tool::ProductScene);
    return tool ? idsOf(tool->topics) : Ids();
}

/// A path below the folder of resources, which cannot lead out of it.
std::string readFile(JsonCursor& item)
{
    auto file = item.text("file", kMaxPath);
    if (file.starts_with('/') || file.contains("..") || file.contains('\\') || file.contains(':'))
        item.refuse("file", "must be a path below the resources");
    return file;
}

Scene::Surface readSurface(JsonCursor& item)
{
    return {.x = item.number("x", 0, 1),
            .y = item.number("y", 0, 1),
            .width = item.number("width", 0.05, 2),
            .height = item.number("height", 0.01, 2),
            .round = item.flag("round")};
}

Scene readScene(JsonCursor& item, const Ids& topics, Ids& seen)
{
    Scene scene;
    scene.id = newId(item, seen);
    scene.topic = item.reference("topic", topics);
    scene.name = item.localized("name", kMaxName);
    if (item.has("backdrop"))
        scene.backdrop = item.id("backdrop");
    else
        scene.file = readFile(item);
    item.object("stand", [&](JsonCursor& stand) {
        scene.standX = stand.number("x", 0, 1);
        scene.standY = stand.number("y", 0.1, 1);
        scene.standWidth = stand.number("width", 0.05, 1);
    });
    item.object("light", [&](JsonCursor& light) {
        scene.lightFrom = light.number("from", -1, 1);
        scene.lightBehind = light.number("behind", 0, 1);
        scene.lightHeight = light.number("height", 0, 1);
        scene.warmth = light.number("warmth", 0, 1);
    });
    item.object("ground", [&](JsonCursor& ground) {
        scene.reflection = ground.number("reflection", 0, 1);
        scene.groundDepth = ground.number("depth", 0.05, 1);
        if (ground.has("surface"))
            ground.object("surface", [&](JsonCursor& surface) { scene.surface = readSurface(surface); });
    });
    return scene;
}

} // namespace

void readScenes(JsonCursor& root, Catalog& catalog)
{
    const Ids topics = sceneTopics(catalog);
    Ids seen;
    catalog.scenes = root.items("scenes", [&](JsonCursor& item) { return readScene(item, topics, seen); });
    if (catalog.scenes.empty())
        root.refuse("scenes", "must not be empty");
}

} // namespace vidgo
