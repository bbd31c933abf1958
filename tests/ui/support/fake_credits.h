#pragma once

#include "vidgo/service/credit_service.h"
#include "vidgo/service/service_error.h"

namespace vidgo::test {

/// Credits that are what the test puts here.
class FakeCredits final : public service::CreditService
{
public:
    std::optional<Error> error; ///< Of every call.
    CreditBalance has;
    std::vector<CreditLine> lines; ///< The latest first.
    std::optional<LowBalance> low;
    CreditUse used;

    Result<CreditBalance> balance(const std::stop_token&) override
    {
        if (error)
            return std::unexpected(*error);
        return has;
    }
    Result<CreditHistoryPage> history(int limit, const std::string& cursor, const std::stop_token&) override
    {
        if (error)
            return std::unexpected(*error);
        const auto begin = cursor.empty() ? std::size_t{0} : static_cast<std::size_t>(std::stoul(cursor));
        CreditHistoryPage page;
        for (auto at = begin; at < lines.size() && page.lines.size() < static_cast<std::size_t>(limit); ++at)
            page.lines.push_back(lines[at]);
        if (begin + page.lines.size() < lines.size())
            page.next = std::to_string(begin + page.lines.size());
        return page;
    }
    Result<CreditUse> use(int days, const std::stop_token&) override
    {
        if (error)
            return std::unexpected(*error);
        auto told = used;
        told.days = days;
        return told;
    }
    Result<std::optional<LowBalance>> lowBalance(const std::stop_token&) override
    {
        if (error)
            return std::unexpected(*error);
        return low;
    }
    Outcome noteLowBalance(const LowBalance&, const std::stop_token&) override
    {
        if (error)
            return std::unexpected(*error);
        low.reset();
        return {};
    }
};

} // namespace vidgo::test
