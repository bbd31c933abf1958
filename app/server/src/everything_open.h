#pragma once

#include "vidgo/service/session_service.h"

namespace vidgo::app_server {

/// What may be had on a server is decided by the tier of who asks, at the addresses themselves.
class EverythingOpen final : public service::SessionService
{
public:
    StudioMode mode() const override { return StudioMode::OwnComputer; }
    Outcome enter(StudioMode) override { return {}; }
};

} // namespace vidgo::app_server
