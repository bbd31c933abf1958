#include "vidgo/ui/bridge/example_pictures.h"

#include "vidgo/ui/messages/convert.h"

namespace vidgo::ui {

namespace {

QUrl pictureOf(service::ExampleService& examples, const FileRef& ref, int maxSide)
{
    if (ref.isEmpty())
        return {};
    const auto path = maxSide == kFullSize ? examples.file(ref) : examples.thumbnail(ref, maxSide);
    return path ? toUrl(*path) : QUrl();
}

} // namespace

const FileRef& shownResult(const Material& material, StudioMode mode)
{
    if (mode != StudioMode::OwnComputer && !material.watermarkedResult.isEmpty())
        return material.watermarkedResult;
    return material.isClip() ? material.poster : material.result;
}

PicturePair examplePictures(service::ExampleService& examples, const Material& material, StudioMode mode,
                            int maxSide)
{
    return {pictureOf(examples, material.input, maxSide),
            pictureOf(examples, shownResult(material, mode), maxSide)};
}

} // namespace vidgo::ui
