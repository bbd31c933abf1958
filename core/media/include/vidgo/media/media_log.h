#pragma once

#include "vidgo/base/log.h"

namespace vidgo::media {

/// While it lives, what the FFmpeg libraries report (errors and worse, from any thread) is written to `log`
/// as debug lines of the module "media"; the same text twice in a row is written once. Without one, their
/// messages go nowhere: they never reach standard error. A program holds one for as long as it runs; of two,
/// the later one is served.
class MediaLogRoute
{
public:
    /// `log` must outlive it.
    explicit MediaLogRoute(Log& log);
    ~MediaLogRoute();
    MediaLogRoute(const MediaLogRoute&) = delete;
    MediaLogRoute& operator=(const MediaLogRoute&) = delete;

private:
    Log* m_log;
};

} // namespace vidgo::media
