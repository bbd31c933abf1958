pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import VidGo.Bridge
import VidGo.Controls
import VidGo.Orders

// The orders, the latest first.
FocusScope {
    id: root

    required property ServiceHub hub
    signal payWanted(string orderId)
    signal refundWanted(string orderId, string name, string total)
    signal plansWanted
    signal failed(string text)

    OrderListModel {
        id: orders
        hub: root.hub
        onFailed: text => root.failed(text)
    }
    OrdersSkeleton {
        width: parent.width
        visible: orders.state === OrderListModel.Loading
    }
    VEmptyState {
        anchors.fill: parent
        visible: orders.state === OrderListModel.Empty
        iconName: "star"
        //: In the place of the list of orders.
        title: qsTr("Nothing ordered yet")
        //: In the place of the list of orders.
        text: qsTr("Plans and packages of credits that you order appear here, with their receipts.")
        //: Button: leads to the page with the plans.
        actionText: qsTr("Plans and credits")
        onAction: root.plansWanted()
    }
    VErrorState {
        anchors.fill: parent
        visible: orders.state === OrderListModel.Failed
        text: orders.errorText
        //: About the money, where the list of orders could not be read.
        note: qsTr("Nothing was charged, and your orders are kept.")
        onAction: orders.reload()
    }
    ListView {
        anchors.fill: parent
        visible: orders.state === OrderListModel.Content
        objectName: "orderList"
        model: orders
        spacing: Theme.s3
        clip: true
        bottomMargin: Theme.s6
        onAtYEndChanged: if (atYEnd) orders.loadMore()
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: true
        activeFocusOnTab: true
        Accessible.role: Accessible.List
        //: What a screen reader calls the list of orders.
        Accessible.name: qsTr("Orders")
        T.ScrollBar.vertical: VScrollBar {}

        delegate: OrderRow {
            width: ListView.view.width
            current: ListView.isCurrentItem && ListView.view.activeFocus
            onPayWanted: root.payWanted(orderId)
            onCancelWanted: orders.cancel(orderId)
            onRefundWanted: root.refundWanted(orderId, name, total)
        }
    }
    LoadingMore { loading: orders.loadingMore }
}
