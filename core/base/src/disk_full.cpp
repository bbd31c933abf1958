#include "vidgo/base/disk_full.h"

#include <cerrno>

namespace vidgo {

bool isDiskFull(const std::error_code& code)
{
#ifdef EDQUOT
    if (code == std::error_code(EDQUOT, std::generic_category()))
        return true;
#endif
    return code == std::errc::no_space_on_device || code == std::errc::file_too_large;
}

} // namespace vidgo
