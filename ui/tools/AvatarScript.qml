import QtQuick
import VidGo.Controls
import VidGo.Tools

// What the presenter says, how much it is, and how long it takes.
Column {
    id: root

    required property AvatarOptions options

    readonly property bool tooLong: options.scriptLength > options.scriptLimit
    //: How much of a script is written: %1 of at most %2 characters
    readonly property string amount: qsTr("%1 of %2 characters").arg(options.scriptLength).arg(options.scriptLimit)
    readonly property string duration: options.seconds < 60
        //: About how long a clip becomes; %n is a number of seconds
        ? qsTr("about %n s", "", options.seconds)
        //: About how long a clip becomes: minutes, then seconds with two digits
        : qsTr("about %1:%2 min").arg(Math.floor(options.seconds / 60)).arg(String(options.seconds % 60).padStart(2, "0"))

    spacing: Theme.s3

    VTextArea {
        objectName: "scriptArea"
        width: parent.width
        //: Label of the field for what a presenter says
        label: qsTr("Script")
        //: In the empty field for what a presenter says
        placeholderText: qsTr("Write what the presenter says…")
        text: root.options.script
        errorText: root.tooLong
            //: Below a script that is longer than allowed; %1 is a number
            ? qsTr("Too long: at most %1 characters.").arg(root.options.scriptLimit) : ""
        //: Below the script: how many characters it has, and how long the clip becomes
        note: qsTr("%1 · %2").arg(root.amount).arg(root.duration)
        onTextEdited: root.options.script = text
    }
}
