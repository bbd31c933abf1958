import QtQuick
import VidGo.Controls
import VidGo.Tools

// What is said, where a provider chooses the voice and the person who speaks.
VCard {
    id: root

    required property AvatarOptions options

    implicitHeight: script.height + 2 * Theme.s4

    AvatarScript {
        id: script
        x: Theme.s4
        y: Theme.s4
        width: parent.width - 2 * Theme.s4
        options: root.options
    }
}
