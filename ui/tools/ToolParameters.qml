import QtQuick
import VidGo.Controls
import VidGo.Tools

// What can be set for the tool.
Column {
    id: root

    required property ToolRunModel run
    required property SceneListModel scenes
    required property StyleListModel styles
    required property StrokeBrush brush
    required property bool strokesShown
    property string topic: ""
    signal styleChosen(string exampleId)
    signal openPlans

    spacing: Theme.s3

    StrokeCard {
        width: parent.width
        visible: root.strokesShown && root.run.toolId === "background_removal"
        strokes: root.run.strokes
        brush: root.brush
    }
    CutoutParameters {
        width: parent.width
        visible: root.run.toolId === "background_removal"
        options: root.run.cutout
    }
    SceneParameters {
        width: parent.width
        visible: root.run.toolId === "product_scene"
        options: root.run.scene
        scenes: root.scenes
    }
    StyleParameters {
        width: parent.width
        visible: root.run.toolId === "style_gallery"
        options: root.run.style
        styles: root.styles
        category: root.topic
        onStyleChosen: exampleId => root.styleChosen(exampleId)
    }
    EnhanceParameters {
        width: parent.width
        visible: root.run.toolId === "enhancement"
        options: root.run.enhance
        input: root.run.input
    }
    UnlockCard {
        width: parent.width
        visible: root.run.toolId === "style_gallery" && root.styles.lockedCount > 0
        options: root.run.style
        styles: root.styles
        category: root.topic
        onStyleChosen: exampleId => root.styleChosen(exampleId)
        onOpenPlans: root.openPlans()
    }
}
