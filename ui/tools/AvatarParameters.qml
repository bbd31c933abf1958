pragma ComponentBehavior: Bound
import QtQuick
import VidGo.Controls
import VidGo.Tools

// Who speaks, what is said, and with which voice.
VCard {
    id: root

    required property AvatarOptions options
    required property PresenterListModel presenters
    // What went wrong with the last run.
    property string errorText: ""

    implicitHeight: column.height + 2 * Theme.s4

    Column {
        id: column
        x: Theme.s4
        y: Theme.s4
        width: parent.width - 2 * Theme.s4
        spacing: Theme.s3

        VHeading {
            size: Theme.textBody
            //: Heading of the choice of the cartoon figure that speaks
            text: qsTr("Presenter")
        }
        Grid {
            id: grid
            width: parent.width
            columns: 2
            columnSpacing: Theme.s2
            rowSpacing: Theme.s3

            Repeater {
                model: root.presenters
                PickTile {
                    required property string presenterId
                    required property string name
                    required picture
                    objectName: "presenter_" + presenterId
                    width: (grid.width - grid.columnSpacing) / 2
                    text: name
                    chosen: root.options.presenter === presenterId
                    onClicked: root.options.presenter = presenterId
                }
            }
        }
        NoteLine {
            objectName: "cartoonNote"
            width: parent.width
            //: Below the choice of the presenters
            text: qsTr("A cartoon presenter, not a person. Every clip says so.")
        }
        AvatarScript {
            width: parent.width
            options: root.options
        }
        NoteLine {
            objectName: "avatarErrorNote"
            width: parent.width
            visible: text !== ""
            failed: true
            text: root.errorText
        }
        AvatarVoice {
            width: parent.width
            options: root.options
        }
        AvatarLook {
            width: parent.width
            options: root.options
        }
    }
}
