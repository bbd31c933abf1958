import QtQuick
import VidGo.Library

// Results that have the watermark of a plan, and how they lose it.
ExportNote {
    required property PlanWatermark watermark

    text: watermark.leaving
        //: In the export dialog. %n counts results that were made with a plan that puts a watermark on them. The
        //: person has a better plan now.
        ? qsTr("%n result(s) still have the watermark of your earlier plan. It goes by itself as soon as the VidGo server was reached.", "", watermark.count)
        //: In the export dialog. %n counts results that were made with a plan that puts a watermark on them.
        : qsTr("%n result(s) have the watermark of your plan. With a plan without watermark they can be exported clean, without a new run.", "", watermark.count)
    //: Link in the export dialog: opens the page of plans that can be bought.
    linkText: watermark.leaving ? "" : qsTr("See the plans")
    linkName: "exportPlans"
}
