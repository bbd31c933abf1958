pragma ComponentBehavior: Bound
import QtQuick
import VidGo.Controls
import VidGo.Tools

// For a tool that nothing on this computer can make yet: says so, and what can be done instead.
VCard {
    id: root

    required property ToolPageModel tool
    signal openTool(string toolId)
    signal openPlans
    signal openSettings

    implicitHeight: column.height + 2 * Theme.s4

    Column {
        id: column
        x: Theme.s4
        y: Theme.s4
        width: parent.width - 2 * Theme.s4
        spacing: Theme.s3

        VHeading {
            width: parent.width
            text: Theme.phrased(root.tool.soldForCredits
                //: Heading of the panel of a tool that nothing on this computer can make, and a VidGo server sells
                ? qsTr("Needs credits or a key of yours")
                //: Heading of the panel of a tool that nothing on this computer can make
                : qsTr("Needs a key of yours"))
            wrapMode: Text.Wrap
        }
        VText {
            width: parent.width
            text: Theme.phrased(root.tool.summary)
            wrapMode: Text.Wrap
            lineHeight: 1.25
        }
        VText {
            width: parent.width
            text: Theme.phrased(root.tool.soldForCredits
                //: Why a tool cannot be run yet, and what can be done, where a VidGo server sells it
                ? qsTr("Nothing on this computer can make it. A provider can: for credits of a VidGo account, or with a key of your own that you add in the settings.")
                //: Why a tool cannot be run yet, and what can be done
                : qsTr("Nothing on this computer can make it. A provider can, with a key of your own that you add in the settings."))
            wrapMode: Text.Wrap
            lineHeight: 1.25
            muted: true
        }
        BudgetLine {
            width: parent.width
            hub: root.tool.hub
            toolId: root.tool.toolId
            onOpenSettings: root.openSettings()
        }
        Rectangle {
            width: parent.width
            height: Theme.lineWidth
            color: Theme.line
        }
        VText {
            width: parent.width
            visible: root.tool.hasTopics // the others have no examples
            //: On the page of a tool that cannot be run in this version
            text: Theme.phrased(qsTr("All its examples can be looked at and compared, with no network."))
            wrapMode: Text.Wrap
            lineHeight: 1.25
            muted: true
        }
        VButton {
            width: parent.width
            objectName: "addKeyButton"
            kind: VButton.Primary
            //: Leads to the settings, to the keys for providers
            text: qsTr("Add a key")
            onClicked: root.openSettings()
        }
        VButton {
            width: parent.width
            objectName: "openPlansButton"
            iconName: "star"
            //: Leads to the plans
            text: qsTr("See the plans")
            onClicked: root.openPlans()
        }
        VText {
            width: parent.width
            topPadding: Theme.s2
            weight: Theme.semiBold
            //: Above the names of the tools that need neither an account nor a key; each of them opens its tool
            text: Theme.phrased(qsTr("These run on this computer today, free of charge:"))
            wrapMode: Text.Wrap
        }
        Flow {
            width: parent.width
            spacing: Theme.s2

            Repeater {
                model: root.tool.deviceTools
                VButton {
                    required property var modelData
                    objectName: "open_" + modelData.toolId
                    compact: true
                    iconName: modelData.icon
                    text: modelData.name
                    //: What a button does that has the name of a tool on it, for screen readers; %1 is the tool
                    Accessible.name: qsTr("Open %1").arg(modelData.name)
                    onClicked: root.openTool(modelData.toolId)
                }
            }
        }
    }
}
