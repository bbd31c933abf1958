#pragma once

#include <optional>

#include "vidgo/service/session_service.h"

namespace vidgo::test {

class FakeSession final : public service::SessionService
{
public:
    StudioMode mode() const override { return value; }
    Outcome enter(StudioMode mode) override
    {
        if (failure)
            return std::unexpected(*failure);
        value = mode;
        return {};
    }

    StudioMode value = StudioMode::OwnComputer;
    std::optional<Error> failure;
};

} // namespace vidgo::test
