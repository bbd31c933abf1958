#pragma once

#include <vector>

#include <QPointF>
#include <QUrl>

#include "vidgo/model/catalog.h"
#include "vidgo/model/scene.h"
#include "vidgo/ui/tools/tool_options.h"

namespace vidgo::ui {

/// The parameters of the product scene as the person sets them. What the person has not touched follows the
/// scene that is chosen.
class SceneOptions : public vidgo::ui::ToolOptions
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("It belongs to a ToolRunModel.")
    /// Id of a scene of the catalogue; empty with a picture of one's own, or before one is chosen.
    Q_PROPERTY(QString scene READ scene WRITE setScene NOTIFY changed)
    /// The plate of the person's own; empty: none.
    Q_PROPERTY(QUrl picture READ picture WRITE setPicture NOTIFY changed)
    Q_PROPERTY(QString pictureName READ pictureName NOTIFY changed)
    /// Where the product's foot stands: fractions of the plate's width and height.
    Q_PROPERTY(QPointF place READ place WRITE setPlace NOTIFY changed)
    Q_PROPERTY(bool placed READ isPlaced NOTIFY changed)
    /// 0.1..4; 1 fills the scene's stand.
    Q_PROPERTY(double scale READ scale WRITE setScale NOTIFY changed)
    /// -1 left … 0 behind the camera … 1 right.
    Q_PROPERTY(double lightFrom READ lightFrom WRITE setLightFrom NOTIFY changed)
    Q_PROPERTY(double shadow READ shadow WRITE setShadow NOTIFY changed)
    Q_PROPERTY(double reflection READ reflection WRITE setReflection NOTIFY changed)
    Q_PROPERTY(double colorMatch READ colorMatch WRITE setColorMatch NOTIFY changed)
    Q_PROPERTY(double edgeSoftness READ edgeSoftness WRITE setEdgeSoftness NOTIFY changed)
    /// The keys of what is not as the scene or the studio has it: "place", "scale", "light", "shadow",
    /// "reflection", "color_match", "edge_softness".
    Q_PROPERTY(QStringList touched READ touched NOTIFY changed)

public:
    using ToolOptions::ToolOptions;

    /// From which what is not touched comes.
    void setScenes(std::vector<Scene> scenes);

    QString scene() const;
    void setScene(const QString& id);
    QUrl picture() const;
    void setPicture(const QUrl& picture);
    QString pictureName() const;
    QPointF place() const;
    void setPlace(QPointF place);
    bool isPlaced() const { return m_settings.x || m_settings.y; }
    double scale() const { return m_settings.scale; }
    void setScale(double scale);
    double lightFrom() const { return m_settings.lightFrom.value_or(plate().lightFrom); }
    void setLightFrom(double from);
    double shadow() const { return m_settings.shadow; }
    void setShadow(double shadow);
    double reflection() const { return m_settings.reflection.value_or(plate().reflection); }
    void setReflection(double reflection);
    double colorMatch() const { return m_settings.colorMatch; }
    void setColorMatch(double match);
    double edgeSoftness() const { return m_settings.edgeSoftness; }
    void setEdgeSoftness(double softness);
    QStringList touched() const;

    /// Moves the product by fractions of the plate.
    Q_INVOKABLE void moveBy(double x, double y);
    /// Back to what the scene or the studio has; `key` as in `touched`.
    Q_INVOKABLE void reset(const QString& key);

    bool isComplete() const override;
    Json parameters(const std::vector<Stroke>& strokes) const override;
    Result<std::vector<Stroke>> read(const Json& json) override;
    /// Of another scene, everything else as it is.
    Json parametersOn(const std::string& scene) const;

private:
    const Scene& plate() const;

    SceneSettings m_settings; ///< Without strokes.
    std::vector<Scene> m_scenes;
    Scene m_unknown; ///< What a picture of the person's own is taken for.
};

} // namespace vidgo::ui
