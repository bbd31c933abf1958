import QtQuick
import VidGo.Bridge

// What may be spent in a month with keys of the person's own, and how much of it was.
SettingsGroup {
    id: group

    required property ServiceHub hub

    visible: budget.applies
    //: Heading above the monthly limit for what providers charge.
    title: qsTr("Spending budget")

    BudgetModel {
        id: budget
        hub: group.hub
    }
    SettingsRow {
        //: Name of a setting: the most that may be spent in a month.
        title: qsTr("Monthly budget")
        //: Explains the setting Monthly budget. A key is what a provider gives its customers.
        text: qsTr("With keys of your own, providers charge you directly. The studio refuses a run that would go beyond this amount. Nothing is spent before you set one.")
        note: budget.errorText

        BudgetFields {
            width: parent.width
            budget: budget
        }
    }
    SettingsRow {
        visible: budget.isSet
        //: Name of a line of the settings: what was spent since the month began.
        title: qsTr("This month")
        //: Below what was spent; %1 is a date such as “1 December 2026”.
        text: qsTr("Begins anew on %1 (UTC).").arg(budget.resetText)

        BudgetUse {
            width: parent.width
            budget: budget
        }
    }
}
