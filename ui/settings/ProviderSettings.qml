pragma ComponentBehavior: Bound
import QtQuick
import VidGo.Bridge
import VidGo.Controls
import VidGo.Settings

// The providers, their keys and how they do.
SettingsGroup {
    id: group

    required property ServiceHub hub

    visible: known.applies
    //: Heading above the companies whose services can be used with keys of one's own.
    title: qsTr("Providers")

    ProviderListModel {
        id: known
        hub: group.hub
    }
    VText {
        width: parent.width
        //: Explains what keys for providers are for.
        text: Theme.phrased(qsTr("With a key of your own, a provider makes what this computer cannot, and charges you directly. Keys are kept in the keychain of your system and are never shown again."))
        size: Theme.textSmall
        muted: true
        wrapMode: Text.Wrap
    }
    VErrorState {
        objectName: "providersProblem"
        width: parent.width
        visible: known.state === ProviderListModel.Failed
        text: known.errorText
        onAction: known.reload()
    }
    Repeater {
        model: known.state === ProviderListModel.Loading ? 3 : 0 // the keychain may ask the person first
        VSkeleton {
            width: group.width - 2 * Theme.s5
            height: 96
            radius: Theme.radius
        }
    }
    Repeater {
        model: known
        ProviderRow {
            providers: known
        }
    }
}
