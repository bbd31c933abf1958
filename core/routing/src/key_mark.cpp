#include "vidgo/routing/key_mark.h"

#include "vidgo/base/hash.h"

namespace vidgo::routing {

std::string keyMark(const Secret& key)
{
    constexpr std::size_t kDigits = 8;
    if (key.isEmpty())
        return {};
    auto text = "vidgo key mark\n" + std::string(key.reveal());
    auto mark = sha256(text).substr(0, kDigits);
    wipe(text);
    return mark;
}

} // namespace vidgo::routing
