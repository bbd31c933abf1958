import QtQuick

// A list whose lines can be chosen. It stands apart so that the lines can name it.
ListView {
    signal chosen(int index)
}
