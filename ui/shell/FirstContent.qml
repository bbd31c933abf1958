import QtQuick

// Tells once when the first page is on the screen with its real content.
Item {
    id: teller

    required property Window window
    required property bool ready
    property bool told: false
    property int frames: 0
    signal shown

    visible: false
    onReadyChanged: if (ready) window.update()

    Connections {
        target: teller.window
        enabled: teller.ready && !teller.told

        // The frame that was being drawn when the page became ready may still be the one before.
        function onFrameSwapped() {
            teller.frames += 1
            if (teller.frames < 2)
                return teller.window.update()
            teller.told = true
            teller.shown()
        }
    }
}
