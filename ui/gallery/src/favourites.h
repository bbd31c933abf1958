#pragma once

#include <functional>

#include "vidgo/ui/bridge/service_hub.h"

namespace vidgo::ui::gallery {

/// Marks an example, or takes the mark away, and tells everybody who shows it through the hub. `failed` is
/// told why it did not work, on the thread of the user interface.
void markFavourite(ServiceHub& hub, QObject* receiver, const QString& exampleId, bool favourite,
                   std::function<void(const QString& reason)> failed);

} // namespace vidgo::ui::gallery
