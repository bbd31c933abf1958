pragma ComponentBehavior: Bound
import QtQuick
import VidGo.Bridge
import VidGo.Controls
import VidGo.Home

// The styles one after the other: a large example that is wiped between before and after, and the next three at its
// side. It turns slowly by itself, unless somebody looks closer or motion is reduced.
FocusScope {
    id: hero

    required property ServiceHub hub
    readonly property bool failed: styles.state === StyleCarousel.Failed || styles.state === StyleCarousel.Empty
    property HeroPicture stage: null
    readonly property bool ready: failed || stage?.settled === true
    readonly property real sideWidth: Math.max(180, Math.round((width - Theme.s4) * 0.257))
    readonly property real sideHeight: (height - 2 * Theme.s3) / 3
    readonly property bool held: hover.hovered || activeFocus
    signal openStyle(string styleId)
    signal openPlans
    signal openExample(string exampleId)

    Accessible.role: Accessible.Grouping
    //: What a screen reader calls the row of styles on top of the home page.
    Accessible.name: qsTr("Styles")
    Keys.onPressed: event => {
        event.accepted = event.key === Qt.Key_PageUp || event.key === Qt.Key_PageDown
        if (event.accepted)
            styles.current += event.key === Qt.Key_PageDown ? 1 : -1
    }

    // Where the picture of a place lies: the first one large, the others below each other at its side.
    function cell(place: int): rect {
        if (place === 0)
            return Qt.rect(0, 0, width - sideWidth - Theme.s4, height)
        return Qt.rect(width - sideWidth, (place - 1) * (sideHeight + Theme.s3), sideWidth, sideHeight)
    }

    StyleCarousel {
        id: styles
        hub: hero.hub
    }
    Timer {
        interval: 9000
        repeat: true
        running: hero.visible && hero.ready && !hero.failed && !hero.held && !Theme.reducedMotion
            && hero.Window.active && styles.length > 1
        onTriggered: styles.current += 1
    }
    HoverHandler { id: hover }

    Repeater {
        model: styles.places

        VSkeleton {
            required property int index
            readonly property rect place: hero.cell(index)
            x: place.x
            y: place.y
            width: place.width
            height: place.height
            radius: Theme.radiusLarge
            visible: !hero.failed && (pictures.count <= index || !(pictures.itemAt(index) as HeroPicture)?.settled)
        }
    }
    Repeater {
        id: pictures
        model: styles
        onItemAdded: (index, item) => { if (index === 0) hero.stage = item as HeroPicture }
        onItemRemoved: (index, item) => { if (item === hero.stage) hero.stage = null }

        HeroPicture {
            readonly property rect place: hero.cell(index)
            x: place.x
            y: place.y
            width: place.width
            height: place.height
            onClicked: large ? hero.openExample(exampleId) : styles.current += index
        }
    }
    HeroWords {
        x: 0
        y: hero.height - height
        width: hero.width - hero.sideWidth - Theme.s4
        visible: hero.stage !== null && hero.stage.settled
        name: hero.stage?.styleName ?? ""
        useCase: hero.stage?.useCase ?? ""
        label: hero.stage?.label ?? ""
        local: hero.stage?.onDevice ?? true
        onOpenStyle: hero.openStyle(hero.stage.styleId)
        onOpenPlans: hero.openPlans()
    }
    HeroTurner {
        // In the upper right corner of the large picture.
        x: hero.width - hero.sideWidth - Theme.s4 - Theme.s3 - width
        y: Theme.s3
        visible: !hero.failed && styles.length > 1
        length: styles.length
        current: styles.current
        onTurned: by => styles.current += by
    }
    VErrorState {
        anchors.fill: parent
        visible: hero.failed
        //: Instead of the examples on the home page when none could be found.
        title: qsTr("The examples could not be loaded")
        text: styles.errorText !== "" ? styles.errorText
            //: Below “The examples could not be loaded”: there are none at all.
            : qsTr("The examples that come with the studio were not found. If they stay away, install it again.")
        onAction: styles.reload()
    }
}
