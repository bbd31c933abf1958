pragma ComponentBehavior: Bound
import QtQuick
import VidGo.Controls
import VidGo.Tools

// What can be set for the tool. Only its own panels are made.
Column {
    id: root

    required property ToolRunModel run
    required property SceneListModel scenes
    required property StyleListModel styles
    required property GarmentListModel garments
    required property PresenterListModel presenters
    required property VideoTemplateListModel templates
    required property StrokeBrush brush
    required property bool strokesShown
    property string topic: ""
    signal styleChosen(string exampleId)
    signal openPlans

    spacing: Theme.s3

    function countOf(toolId: string): int {
        return run.toolId === toolId ? 1 : 0
    }
    // Of panels that say nothing to a provider.
    function countHere(toolId: string): int {
        return run.online.active ? 0 : countOf(toolId)
    }

    StrokeCard {
        width: parent.width
        visible: root.strokesShown && root.run.toolId === "background_removal" && !root.run.online.active
        strokes: root.run.strokes
        brush: root.brush
    }
    Repeater {
        model: root.countHere("background_removal")
        CutoutParameters {
            width: root.width
            options: root.run.cutout
        }
    }
    Repeater {
        model: root.countHere("product_scene")
        SceneParameters {
            width: root.width
            options: root.run.scene
            scenes: root.scenes
        }
    }
    Repeater {
        model: root.countOf("style_gallery")
        StyleParameters {
            width: root.width
            options: root.run.style
            styles: root.styles
            category: root.topic
            clip: root.run.input.displayUrl
            online: root.run.online.active
            onStyleChosen: exampleId => root.styleChosen(exampleId)
        }
    }
    Repeater {
        model: root.run.style.forClips ? root.countHere("style_gallery") : 0
        ClipEffects {
            width: root.width
            effects: root.run.style.effects
        }
    }
    Repeater {
        model: root.styles.lockedCount > 0 ? root.countOf("style_gallery") : 0
        UnlockCard {
            width: root.width
            options: root.run.style
            styles: root.styles
            category: root.topic
            onStyleChosen: exampleId => root.styleChosen(exampleId)
            onOpenPlans: root.openPlans()
        }
    }
    Repeater {
        model: root.countOf("try_on")
        TryOnParameters {
            width: root.width
            options: root.run.tryOn
            garments: root.garments
            online: root.run.online.active
        }
    }
    Repeater {
        model: root.countHere("ai_avatar")
        AvatarParameters {
            width: root.width
            options: root.run.avatar
            presenters: root.presenters
            errorText: root.run.errorText
        }
    }
    Repeater {
        model: root.countHere("short_video")
        ShortVideoParameters {
            width: root.width
            options: root.run.video
            hub: root.run.hub
            templates: root.templates
        }
    }
    Repeater {
        model: root.countOf("enhancement")
        EnhanceParameters {
            width: root.width
            options: root.run.enhance
            input: root.run.input
            online: root.run.online.active
        }
    }
    Repeater {
        model: root.run.online.active ? root.countOf("ai_avatar") : 0
        AvatarWords {
            width: root.width
            options: root.run.avatar
        }
    }
    Repeater {
        model: root.run.online.active ? 1 : 0
        OnlineParameters {
            width: root.width
            options: root.run.onlineOptions
        }
    }
}
