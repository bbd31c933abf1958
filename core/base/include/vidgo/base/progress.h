#pragma once

#include <functional>
#include <memory>
#include <stop_token>

#include "vidgo/base/result.h"

namespace vidgo {

/// How far a piece of work is: a number from 0 to 1 that never goes back. Cheap to copy; may be empty. Safe
/// to report from several threads; the sink is called under a lock, so it must be quick.
class Progress
{
public:
    using Sink = std::function<void(double fraction)>;

    Progress() = default;
    explicit Progress(Sink sink);

    /// Reports `fraction` of this part of the work, clamped to 0..1; a smaller value than before is ignored.
    void report(double fraction) const;

    /// The part of this progress between `from` and `to`, to hand to a step of the work.
    Progress part(double from, double to) const;

private:
    struct Shared;
    std::shared_ptr<Shared> m_shared;
    double m_from = 0.0;
    double m_to = 1.0;
};

/// Fails with BaseError::Cancelled when stop was requested: `if (auto c = checkStop(stop); !c) return
/// failure(c);`
Outcome checkStop(const std::stop_token& stop);

} // namespace vidgo
