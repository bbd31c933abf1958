#pragma once

#include <optional>

#include "vidgo/service/network_service.h"

namespace vidgo::test {

/// A keychain with room for the password of a proxy.
class FakeNetwork final : public service::NetworkService
{
public:
    std::optional<Error> error; ///< Of every call.
    Secret password;

    Result<bool> hasProxyPassword() override
    {
        if (error)
            return std::unexpected(*error);
        return !password.isEmpty();
    }
    Outcome setProxyPassword(const Secret& wished) override
    {
        if (error)
            return std::unexpected(*error);
        password = wished;
        return {};
    }
};

} // namespace vidgo::test
