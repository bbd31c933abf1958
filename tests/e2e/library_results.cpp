#include "library_results.h"

#include <QColor>
#include <QImage>

#include "vidgo/base/base_error.h"
#include "vidgo/model/style.h"
#include "vidgo/ui/messages/convert.h"

namespace vidgo::test {

Outcome openLibraryWith(const StudioDriver& studio, const std::filesystem::path& home, int results)
{
    auto& hub = *studio.app().hub();
    if (auto entered = hub.services().session.enter(StudioMode::OwnComputer); !entered)
        return failure(entered);
    for (int i = 0; i < results; ++i) {
        const auto file = home / ("picture" + std::to_string(i) + ".png");
        QImage picture(96, 64 + i, QImage::Format_RGB32);
        picture.fill(QColor::fromHsv(i * 40, 200, 200));
        if (!picture.save(ui::pathText(file)))
            return fail(BaseError::FileNotWritable, file.string(), {{"file", file.string()}});
        RunRequest request;
        request.tool = Tool::StyleGallery;
        request.parameters = toJson(StyleSettings{.style = "pixel_art"});
        request.input = file;
        if (auto made = hub.services().runs.run(request, Progress(), {}); !made)
            return failure(made);
    }
    Q_EMIT hub.libraryChanged();
    studio.key(Qt::Key_9, Qt::ControlModifier);
    return {};
}

} // namespace vidgo::test
