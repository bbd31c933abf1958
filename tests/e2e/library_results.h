#pragma once

#include "studio_driver.h"

namespace vidgo::test {

/// Makes so many results on this computer, each from a picture of its own in the folder `home`, and opens
/// the library.
Outcome openLibraryWith(const StudioDriver& studio, const std::filesystem::path& home, int results);

} // namespace vidgo::test
