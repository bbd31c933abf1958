#pragma once

#include "vidgo/service/trend_service.h"

namespace vidgo::test {

/// Styles that are what the test puts here.
class FakeTrends final : public service::TrendService
{
public:
    std::optional<Error> error; ///< Of every call.
    std::vector<std::string> styles;

    Result<std::vector<std::string>> popularStyles(int limit, const std::stop_token&) override
    {
        if (error)
            return std::unexpected(*error);
        auto few = styles;
        few.resize(std::min(few.size(), static_cast<std::size_t>(limit)));
        return few;
    }
};

} // namespace vidgo::test
