#include "vidgo/ui/tools/clip_names.h"

#include <algorithm>
#include <array>

#include <QString>

#include "vidgo/ui/messages/convert.h"

namespace vidgo::ui {

namespace {

constexpr std::array kEnds = {QLatin1String("mp4"),  QLatin1String("m4v"),  QLatin1String("mov"),
                              QLatin1String("webm"), QLatin1String("mkv"),  QLatin1String("avi"),
                              QLatin1String("mpg"),  QLatin1String("mpeg"), QLatin1String("ts"),
                              QLatin1String("mts"),  QLatin1String("3gp"),  QLatin1String("wmv"),
                              QLatin1String("flv"),  QLatin1String("ogv")};

} // namespace

bool isClipName(const std::filesystem::path& file)
{
    const auto end = pathText(file.extension()).mid(1).toLower();
    return std::ranges::any_of(kEnds, [&end](QLatin1String known) { return end == known; });
}

} // namespace vidgo::ui
