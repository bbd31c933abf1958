import QtQuick

// What asks for files. The dialog itself is another file, which is read when it is first wanted.
Item {
    signal wanted
    signal chosen(var files)
}
