import QtQuick

Text {
    id: root

    property bool muted: false
    property int size: Theme.textBody
    property int weight: Theme.normal

    color: muted ? Theme.muted : Theme.text
    font: Theme.font(size, weight)
    elide: Text.ElideRight
    // What people typed or what a provider answered must never be read as markup.
    textFormat: Text.PlainText
    verticalAlignment: Text.AlignVCenter
    Accessible.role: Accessible.StaticText
    // A voice reads words: the joiners of Theme.phrased() would take them apart.
    Accessible.name: text.replace(/\u2060/g, "")
}
