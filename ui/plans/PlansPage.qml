pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import VidGo.Bridge
import VidGo.Controls
import VidGo.Plans

// What the plans offer, and what is free.
FocusScope {
    id: page

    required property ServiceHub hub
    required property SessionState session
    readonly property bool ready: true

    objectName: "plansPage"
    Keys.onUpPressed: flick.scroll(-1)
    Keys.onDownPressed: flick.scroll(1)
    Keys.onPressed: event => {
        event.accepted = event.key === Qt.Key_PageDown || event.key === Qt.Key_PageUp
        if (event.accepted)
            flick.scroll(event.key === Qt.Key_PageDown ? 10 : -10)
    }

    PlansModel {
        id: plans
        hub: page.hub
    }
    // Takes the keys that scroll. Its ring is for those who come by key: they let go of Tab here, or scroll.
    Item {
        id: scroller
        property bool byKey: false
        anchors.fill: parent
        focus: true
        activeFocusOnTab: true
        onActiveFocusChanged: if (!activeFocus) byKey = false
        Keys.onReleased: event => {
            byKey = byKey || event.key === Qt.Key_Tab || event.key === Qt.Key_Backtab
            event.accepted = false
        }
        Accessible.role: Accessible.Pane
        //: What a screen reader calls the page with the plans.
        Accessible.name: qsTr("Plans and credits")
    }
    Flickable {
        id: flick
        anchors.fill: parent
        contentHeight: column.height + 2 * Theme.s6
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        T.ScrollBar.vertical: VScrollBar {}

        function scroll(steps: int) {
            scroller.byKey = true
            contentY = Math.max(0, Math.min(contentHeight - height, contentY + steps * Theme.controlHeight))
        }

        Column {
            id: column
            y: Theme.s2
            x: Math.max(Theme.s6, (page.width - width) / 2)
            width: Math.min(page.width - 2 * Theme.s6, 1240)
            spacing: Theme.s5

            VHeading {
                width: parent.width
                //: Heading of the page with the plans.
                text: qsTr("Plans and credits")
                size: Theme.textTitle
            }
            FreeCard {
                width: parent.width
                session: page.session
            }
            VText {
                width: parent.width
                //: Above the plans that cost something.
                text: Theme.phrased(qsTr("The plans below are for what your computer cannot make by itself, such as photorealistic try-on, room redesign and clips that are generated. They can be bought once VidGo accounts are there; nothing is sold yet."))
                muted: true
                wrapMode: Text.Wrap
                lineHeight: 1.25
            }
            TierCards {
                width: parent.width
                visitor: page.session.visitor
                plans: plans
            }
            CompareTable {
                width: parent.width
                plans: plans
            }
            VHeading {
                width: parent.width
                //: Heading above the packages of credits.
                text: qsTr("Credit packages")
            }
            VText {
                width: parent.width
                //: Explains the packages of credits.
                text: Theme.phrased(qsTr("For more credits than the plan brings each month. Credits that come with a plan lapse at the end of its month."))
                muted: true
                wrapMode: Text.Wrap
            }
            Grid {
                id: packages
                readonly property int fitting: Math.max(1, Math.floor((width + spacing) / (200 + spacing)))
                width: parent.width
                columns: Math.max(1, Math.min(plans.packages.length, fitting === 3 ? 2 : fitting))
                spacing: Theme.s4

                Repeater {
                    model: plans.packages

                    PackageCard {
                        required property var modelData
                        width: (packages.width - (packages.columns - 1) * packages.spacing) / packages.columns
                        offer: modelData
                    }
                }
            }
        }
    }
    VFocusRing {
        target: flick
        shown: scroller.activeFocus && scroller.byKey
        gap: -2 * Theme.focusWidth
    }
}
