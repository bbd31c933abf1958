#include "vidgo/ui/tools/scene_options.h"

#include <algorithm>
#include <functional>

#include <QFileInfo>

#include "vidgo/ui/messages/convert.h"

namespace vidgo::ui {

namespace {

constexpr double kSmallest = 0.1;
constexpr double kLargest = 4.0;

/// One thing that can be reset: whether it is as it was, and how to make it so.
struct Knob
{
    const char* key;
    std::function<bool(const SceneSettings&)> touched;
    std::function<void(SceneSettings&)> reset;
};

template <class T>
Knob knob(const char* key, T SceneSettings::*member)
{
    return {key,
            [member](const SceneSettings& settings) { return settings.*member != SceneSettings().*member; },
            [member](SceneSettings& settings) { settings.*member = SceneSettings().*member; }};
}

const std::vector<Knob>& knobs()
{
    static const std::vector<Knob> kKnobs = {
        {"place", [](const SceneSettings& settings) { return settings.x || settings.y; },
         [](SceneSettings& settings) {
             settings.x.reset();
             settings.y.reset();
         }},
        knob("scale", &SceneSettings::scale),
        knob("light", &SceneSettings::lightFrom),
        knob("shadow", &SceneSettings::shadow),
        knob("reflection", &SceneSettings::reflection),
        knob("color_match", &SceneSettings::colorMatch),
        knob("edge_softness", &SceneSettings::edgeSoftness),
    };
    return kKnobs;
}

} // namespace

void SceneOptions::setScenes(std::vector<Scene> scenes)
{
    m_scenes = std::move(scenes);
    if (m_settings.scene.empty() && m_settings.picture.empty() && !m_scenes.empty())
        m_settings.scene = m_scenes.front().id;
    Q_EMIT changed();
}

const Scene& SceneOptions::plate() const
{
    const auto found = std::ranges::find(m_scenes, m_settings.scene, &Scene::id);
    return found == m_scenes.end() ? m_unknown : *found;
}

QString SceneOptions::scene() const
{
    return toQString(m_settings.scene);
}

// Where the product stood on one plate says nothing about the next, and the light is the plate's.
void SceneOptions::setScene(const QString& id)
{
    auto settings = m_settings;
    settings.scene = toStdString(id);
    settings.picture.clear();
    if (settings == m_settings)
        return;
    settings.x.reset();
    settings.y.reset();
    settings.lightFrom.reset();
    settings.reflection.reset();
    set(m_settings, std::move(settings));
}

QUrl SceneOptions::picture() const
{
    return m_settings.picture.empty() ? QUrl() : QUrl::fromLocalFile(toQString(m_settings.picture));
}

void SceneOptions::setPicture(const QUrl& picture)
{
    if (!picture.isLocalFile())
        return;
    auto settings = m_settings;
    settings.picture = toStdString(picture.toLocalFile());
    settings.scene.clear();
    settings.x.reset();
    settings.y.reset();
    settings.lightFrom.reset();
    settings.reflection.reset();
    set(m_settings, std::move(settings));
}

QString SceneOptions::pictureName() const
{
    return QFileInfo(toQString(m_settings.picture)).fileName();
}

QPointF SceneOptions::place() const
{
    return {m_settings.x.value_or(plate().standX), m_settings.y.value_or(plate().standY)};
}

void SceneOptions::setPlace(QPointF place)
{
    auto settings = m_settings;
    settings.x = std::clamp(place.x(), 0.0, 1.0);
    settings.y = std::clamp(place.y(), 0.0, 1.0);
    set(m_settings, std::move(settings));
}

void SceneOptions::moveBy(double x, double y)
{
    setPlace(place() + QPointF(x, y));
}

void SceneOptions::setScale(double scale)
{
    set(m_settings.scale, std::clamp(scale, kSmallest, kLargest));
}

void SceneOptions::setLightFrom(double from)
{
    set(m_settings.lightFrom, std::optional(std::clamp(from, -1.0, 1.0)));
}

void SceneOptions::setShadow(double shadow)
{
    set(m_settings.shadow, std::clamp(shadow, 0.0, 1.0));
}

void SceneOptions::setReflection(double reflection)
{
    set(m_settings.reflection, std::optional(std::clamp(reflection, 0.0, 1.0)));
}

void SceneOptions::setColorMatch(double match)
{
    set(m_settings.colorMatch, std::clamp(match, 0.0, 1.0));
}

void SceneOptions::setEdgeSoftness(double softness)
{
    set(m_settings.edgeSoftness, std::clamp(softness, 0.0, 1.0));
}

QStringList SceneOptions::touched() const
{
    QStringList keys;
    for (const auto& knob : knobs())
        if (knob.touched(m_settings))
            keys << QLatin1String(knob.key);
    return keys;
}

void SceneOptions::reset(const QString& key)
{
    auto settings = m_settings;
    for (const auto& knob : knobs())
        if (key == QLatin1String(knob.key))
            knob.reset(settings);
    set(m_settings, std::move(settings));
}

bool SceneOptions::isComplete() const
{
    return !m_settings.scene.empty() || !m_settings.picture.empty();
}

Json SceneOptions::parameters(const std::vector<Stroke>& strokes) const
{
    auto settings = m_settings;
    settings.strokes = strokes;
    return toJson(settings);
}

Json SceneOptions::parametersOn(const std::string& scene) const
{
    SceneSettings settings;
    settings.scene = scene;
    settings.subject = m_settings.subject;
    settings.edgeSoftness = m_settings.edgeSoftness;
    return toJson(settings);
}

Result<std::vector<Stroke>> SceneOptions::read(const Json& json)
{
    auto settings = sceneFromJson(json);
    if (!settings)
        return failure(settings);
    auto strokes = std::exchange(settings->strokes, {});
    set(m_settings, std::move(*settings));
    return strokes;
}

} // namespace vidgo::ui
