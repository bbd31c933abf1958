import QtQuick

VText {
    size: Theme.textLarge
    weight: Theme.bold
    Accessible.role: Accessible.Heading
}
