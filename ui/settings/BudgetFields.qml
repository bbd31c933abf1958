import QtQuick
import VidGo.Bridge
import VidGo.Controls

// Amount and currency of the monthly budget, and the rate where providers charge in another currency.
Column {
    id: fields

    required property BudgetModel budget
    readonly property bool good: budget.isAmount(amount.text) && (currency.currentValue === "USD" || budget.isRate(rate.text))
    readonly property bool same: budget.isSet && amount.text === budget.amount && currency.currentValue === budget.currency
        && (currency.currentValue === "USD" || rate.text === budget.rate)

    spacing: Theme.s2

    function save() {
        if (good && !same)
            budget.save(amount.text, currency.currentValue, rate.text)
    }

    VSegmented {
        id: currency
        objectName: "budgetCurrency"
        width: parent.width
        //: What a screen reader calls the choice between currencies.
        label: qsTr("Currency")
        currentValue: fields.budget.currency
        model: [
            //: A currency, as short as it is understood: US dollars.
            { value: "USD", text: qsTr("US$") },
            //: A currency, as short as it is understood: Taiwan dollars.
            { value: "TWD", text: qsTr("NT$") }
        ]
        onActivated: value => currentValue = value
    }
    VTextField {
        id: amount
        objectName: "budgetAmount"
        width: parent.width
        text: fields.budget.amount
        maximumLength: 9
        inputMethodHints: Qt.ImhFormattedNumbersOnly
        //: In the empty field for the amount of the monthly budget.
        placeholderText: qsTr("No budget yet")
        //: What a screen reader calls the field for the amount of the monthly budget.
        input.Accessible.name: qsTr("Amount a month")
        errorText: text === "" || fields.budget.isAmount(text) ? ""
            //: Below the field for an amount of money.
            : qsTr("Type an amount such as 20 or 12.50.")
        onAccepted: fields.save()
    }
    VTextField {
        id: rate
        objectName: "budgetRate"
        width: parent.width
        visible: currency.currentValue === "TWD"
        text: fields.budget.rate
        maximumLength: 11
        inputMethodHints: Qt.ImhFormattedNumbersOnly
        //: Label of the field for an exchange rate.
        label: qsTr("Taiwan dollars for one US dollar")
        errorText: fields.budget.isRate(text) ? ""
            //: Below the field for an exchange rate.
            : qsTr("Type a rate such as 32.15.")
        onAccepted: fields.save()
    }
    VButton {
        objectName: "budgetSave"
        width: parent.width
        enabled: fields.good && !fields.same
        busy: fields.budget.busy
        //: Button that sets the monthly budget.
        text: qsTr("Set the budget")
        onClicked: fields.save()
    }
}
