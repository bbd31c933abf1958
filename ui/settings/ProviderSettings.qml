pragma ComponentBehavior: Bound
import QtQuick
import VidGo.Bridge
import VidGo.Controls
import VidGo.Settings

// The providers, their keys and how they do.
SettingsGroup {
    id: group

    required property ServiceHub hub

    visible: providers.applies
    //: Heading above the companies whose services can be used with keys of one's own.
    title: qsTr("Providers")

    ProviderListModel {
        id: providers
        hub: group.hub
    }
    VText {
        width: parent.width
        //: Explains what keys for providers are for.
        text: qsTr("With a key of your own, a provider makes what this computer cannot, and charges you directly. Keys are kept in the keychain of your system and are never shown again.")
        size: Theme.textSmall
        muted: true
        wrapMode: Text.Wrap
    }
    VErrorState {
        width: parent.width
        visible: providers.state === ListModel.Failed
        text: providers.errorText
        onAction: providers.reload()
    }
    Repeater {
        model: providers
        ProviderRow {
            providers: providers
        }
    }
}
