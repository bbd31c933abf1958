#pragma once

#include "vidgo/api/message.h"

namespace vidgo::server {

/// Answers a part of a file to GET where one is asked for (RFC 9110, section 14), so that what broke off can
/// be carried on: 206, or 416 for one that is not there. Of files with an ETag only, since If-Range is
/// compared with it. Whoever asks for several parts at once, or in a way that is not understood, gets the
/// whole file.
struct ByteRanges
{
    api::Handler around(api::Handler next) const;
};

} // namespace vidgo::server
