#pragma once

#include "vidgo/jobs/generation_row.h"
#include "vidgo/model/sealed_original.h"

namespace vidgo::remote {

/// Where the server may have the original of what it made for a job, if what it gave out was a marked file;
/// empty for a job that is not the server's.
SealedOriginal sealedOriginalOf(const jobs::GenerationRow& job);

} // namespace vidgo::remote
