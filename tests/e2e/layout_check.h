#pragma once

#include <QQuickItem>
#include <QStringList>

namespace vidgo::test {

/// Looks for what must not be seen: text that is cut off, controls and texts that lie on each other. Gives
/// one sentence for each fault, with the path of the item. Names of QML types in `mayElide` say where text
/// may be shortened, because people or catalogues wrote it; the whole of it stands elsewhere then.
QStringList layoutFaults(const QQuickItem* root, const QStringList& mayElide);

} // namespace vidgo::test
