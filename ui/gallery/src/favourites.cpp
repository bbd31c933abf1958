#include "favourites.h"

#include "vidgo/ui/messages/convert.h"
#include "vidgo/ui/messages/error_text.h"

namespace vidgo::ui::gallery {

void markFavourite(ServiceHub& hub, QObject* receiver, const QString& exampleId, bool favourite,
                   std::function<void(const QString& reason)> failed)
{
    hub.run(
        receiver,
        [&examples = hub.services().examples, id = MaterialId(toStdString(exampleId)),
         favourite](std::stop_token) { return examples.setFavourite(id, favourite); },
        [guard = QPointer<ServiceHub>(&hub), exampleId, favourite,
         failed = std::move(failed)](const Outcome& done) {
            if (!done)
                failed(ui::errorText(done.error()));
            else if (guard)
                Q_EMIT guard->favouriteChanged(exampleId, favourite);
        });
}

} // namespace vidgo::ui::gallery
