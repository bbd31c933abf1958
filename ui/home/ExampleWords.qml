import QtQuick
import VidGo.Controls
import VidGo.Home

// What is said about an example below its pictures.
Column {
    id: words

    required property ExampleDetail detail

    spacing: Theme.s1

    VText {
        width: parent.width
        text: words.detail.title
        weight: Theme.semiBold
    }
    VText {
        width: parent.width
        visible: text !== ""
        text: words.detail.prompt
        wrapMode: Text.WordWrap
        maximumLineCount: 2
    }
    VText {
        width: parent.width
        visible: words.detail.credits.length > 0
        //: Names of the people whose work is in an example, as a list with semicolons.
        text: qsTr("Credits: %1").arg(words.detail.credits.join("; "))
        size: Theme.textTiny
        muted: true
        wrapMode: Text.WordWrap
        maximumLineCount: 3
    }
}
