#pragma once

#include "vidgo/base/error.h"

namespace vidgo::jobs {

/// An error of a run that a VidGo server was to make, in words for whoever pays it with credits: they have
/// neither keys nor accounts at providers, and choose none. `isCharged`: the server has made and charged it.
/// What is not about providers stays as it is.
Error failureAtServer(const Error& error, bool isCharged);

} // namespace vidgo::jobs
