#include "picture_pair.h"

#include "vidgo/ui/messages/convert.h"

namespace vidgo::ui::home {

namespace {

// A picture that cannot be had leaves its place empty: the rest of the page is worth showing all the same.
QUrl addressOf(const Result<std::filesystem::path>& path)
{
    return path ? toUrl(*path) : QUrl();
}

QUrl exampleFile(service::ExampleService& examples, const FileRef& ref, int maxSide)
{
    if (ref.isEmpty())
        return {};
    return addressOf(maxSide == kFullSize ? examples.file(ref) : examples.thumbnail(ref, maxSide));
}

const FileRef& shownResult(const Material& material)
{
    if (!material.watermarkedResult.isEmpty())
        return material.watermarkedResult;
    return material.isClip() ? material.poster : material.result;
}

} // namespace

PicturePair examplePictures(service::ExampleService& examples, const Material& material, int maxSide)
{
    return {exampleFile(examples, material.input, maxSide),
            exampleFile(examples, shownResult(material), maxSide)};
}

PicturePair resultPictures(service::LibraryService& library, const LibraryItem& item, int maxSide)
{
    return {addressOf(library.thumbnail(item.input, maxSide)),
            addressOf(library.thumbnail(item.result, maxSide))};
}

} // namespace vidgo::ui::home
