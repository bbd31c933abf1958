pragma ComponentBehavior: Bound
import QtQuick
import VidGo.Controls
import VidGo.Tools

// The styles that this computer makes, or those that need a provider, each with an example.
Grid {
    id: root

    required property StyleOptions options
    required property StyleListModel styles
    required property bool locked
    // Only those of this category; empty: all.
    property string category: ""
    signal chosen(string styleId, string exampleId)

    columns: 2
    columnSpacing: Theme.s2
    rowSpacing: Theme.s3
    //: The choice of styles, for screen readers
    Accessible.name: qsTr("Styles")
    Accessible.role: Accessible.Grouping

    Repeater {
        model: root.styles

        PickTile {
            id: tile
            required property string styleId
            required property string name
            required property string category
            required property string categoryId
            required property string exampleId
            required property url after
            required locked
            objectName: "style_" + styleId
            visible: locked === root.locked && (root.category === "" || root.category === categoryId)
            width: (root.width - root.columnSpacing) / 2
            text: name
            detail: category
            picture: after
            chosen: root.options.style === styleId
            onClicked: root.chosen(styleId, exampleId)
        }
    }
}
