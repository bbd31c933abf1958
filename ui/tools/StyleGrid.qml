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
    // To go without a style can be chosen; how that looks.
    property bool plainOffered: false
    property url plain: ""
    signal chosen(string styleId, string exampleId)

    columns: 2
    columnSpacing: Theme.s2
    rowSpacing: Theme.s3
    //: The choice of styles, for screen readers
    Accessible.name: qsTr("Styles")
    Accessible.role: Accessible.Grouping

    PickTile {
        objectName: "style_none"
        visible: root.plainOffered
        width: (root.width - root.columnSpacing) / 2
        //: The choice of no style for a clip, only of its effects
        text: qsTr("No style")
        //: For screen readers: what the choice of no style leaves of a clip
        detail: qsTr("Only the effects")
        picture: root.plain
        chosen: root.options.style === ""
        onClicked: root.chosen("", "")
    }
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
