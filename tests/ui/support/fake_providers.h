#pragma once

#include <algorithm>

#include "vidgo/service/provider_service.h"
#include "vidgo/service/service_error.h"

namespace vidgo::test {

/// Providers as the test puts them here. A key counts as kept in the keychain.
class FakeProviders final : public service::ProviderService
{
public:
    std::optional<Error> error; ///< Of every call.
    std::vector<service::ProviderStatus> all;
    std::vector<std::string> keys;      ///< That were set, as they came.
    std::vector<std::string> refreshed; ///< Ids.
    std::vector<std::string> wereReset; ///< Ids.

    Result<std::vector<service::ProviderStatus>> list() override
    {
        if (error)
            return std::unexpected(*error);
        return all;
    }
    Outcome setKey(const std::string& provider, const Secret& key, const std::stop_token&) override
    {
        return with(provider, [&](auto& status) {
            keys.emplace_back(key.reveal());
            status.key = service::KeySource::Keychain;
        });
    }
    Outcome removeKey(const std::string& provider) override
    {
        return with(provider, [](auto& status) { status.key = service::KeySource::None; });
    }
    Result<service::ProviderStatus> refresh(const std::string& provider, const std::stop_token&) override
    {
        service::ProviderStatus now;
        auto found = with(provider, [&](auto& status) {
            refreshed.push_back(provider);
            now = status;
        });
        if (!found)
            return failure(found);
        return now;
    }
    Outcome reset(const std::string& provider) override
    {
        return with(provider, [&](auto& status) {
            wereReset.push_back(provider);
            for (auto& operation : status.operations)
                operation.breaker = service::BreakerState::Closed;
        });
    }

private:
    template <class Change>
    Outcome with(const std::string& provider, Change change)
    {
        if (error)
            return std::unexpected(*error);
        const auto found = std::ranges::find(all, provider, &service::ProviderStatus::id);
        if (found == all.end())
            return fail(service::ServiceError::UnknownProvider, provider, {{"provider", provider}});
        change(*found);
        return {};
    }
};

} // namespace vidgo::test
