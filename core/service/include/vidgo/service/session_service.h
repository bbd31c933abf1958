#pragma once

#include "vidgo/base/result.h"
#include "vidgo/model/session.h"

namespace vidgo::service {

/// How the studio is being used. Every other service obeys it. Safe to call from any thread.
class SessionService
{
public:
    virtual ~SessionService() = default;

    /// A new studio begins as Visitor.
    virtual StudioMode mode() const = 0;
    /// Changes it, on the disk before it returns. On failure the old one stays in force.
    virtual Outcome enter(StudioMode mode) = 0;
};

} // namespace vidgo::service
