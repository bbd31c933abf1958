#pragma once

#include <functional>
#include <optional>
#include <utility>
#include <vector>

#include "vidgo/service/example_sync_service.h"

namespace vidgo::test {

/// A server whose examples are here or not, as the test says with become().
class FakeExampleSync final : public service::ExampleSyncService
{
public:
    service::ExampleSyncState value;
    std::optional<Error> failure;                 ///< Of every call.
    std::vector<service::ExampleSyncWish> wishes; ///< Of sync(), in turn.
    std::vector<PackPublisher> trusted;
    bool wasStopped = false;    ///< The last sync() found itself stopped.
    std::function<void()> work; ///< What sync() does.

    void become(const service::ExampleSyncState& state)
    {
        value = state;
        if (m_onChange)
            m_onChange();
    }
    bool isListenedTo() const { return static_cast<bool>(m_onChange); }

    service::ExampleSyncState state() override { return value; }
    Outcome sync(service::ExampleSyncWish wish, const std::stop_token& stop) override
    {
        wishes.push_back(wish);
        wasStopped = stop.stop_requested();
        if (work)
            work();
        return failure ? Outcome(std::unexpected(*failure)) : Outcome();
    }
    Outcome trust(const PackPublisher& signer) override
    {
        if (failure)
            return std::unexpected(*failure);
        trusted.push_back(signer);
        return {};
    }
    Result<std::vector<PackPublisher>> signers() override
    {
        if (failure)
            return std::unexpected(*failure);
        return trusted;
    }
    Outcome distrust(const std::string& publicKey) override
    {
        if (failure)
            return std::unexpected(*failure);
        std::erase_if(trusted, [&](const PackPublisher& one) { return one.publicKey == publicKey; });
        return {};
    }
    void listen(std::function<void()> onChange) override { m_onChange = std::move(onChange); }

private:
    std::function<void()> m_onChange;
};

} // namespace vidgo::test
