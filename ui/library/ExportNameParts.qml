pragma ComponentBehavior: Bound
import QtQuick
import VidGo.Controls

// The parts that the studio fills into a file name; pressing one puts it where the cursor is.
Flow {
    id: parts

    signal partChosen(string part)

    spacing: Theme.s1

    Repeater {
        model: [
            //: Part of a file name: the name of the picture that the result was made from.
            { part: "{name}", text: qsTr("Name") },
            //: Part of a file name: the tool that made the result.
            { part: "{tool}", text: qsTr("Tool") },
            //: Part of a file name: the topic of the tool.
            { part: "{topic}", text: qsTr("Topic") },
            //: Part of a file name: the day.
            { part: "{date}", text: qsTr("Date") },
            //: Part of a file name: the time of day.
            { part: "{time}", text: qsTr("Time") },
            //: Part of a file name: width of the picture in pixels.
            { part: "{width}", text: qsTr("Width") },
            //: Part of a file name: height of the picture in pixels.
            { part: "{height}", text: qsTr("Height") }
        ]

        VButton {
            required property var modelData
            compact: true
            kind: VButton.Secondary
            leftPadding: Theme.s2 + 2
            text: modelData.text
            //: What a screen reader says about a button that adds a part, such as Date, to a file name.
            Accessible.name: qsTr("Add “%1” to the file name").arg(modelData.text)
            onClicked: parts.partChosen(modelData.part)
        }
    }
}
