#include "vidgo/composition/way_out.h"

#include <utility>

namespace vidgo::composition {
namespace {

net::ProxySettings::Use useOf(ProxyUse use)
{
    switch (use) {
    case ProxyUse::System:
        return net::ProxySettings::Use::System;
    case ProxyUse::Direct:
        return net::ProxySettings::Use::None;
    case ProxyUse::Manual:
        return net::ProxySettings::Use::Manual;
    case ProxyUse::Script:
        return net::ProxySettings::Use::Pac;
    }
    return net::ProxySettings::Use::System;
}

} // namespace

WayOut wayOut(const ProxyChoice& choice, std::function<Secret()> password)
{
    return {.proxy = {.use = useOf(choice.use),
                      .url = choice.use == ProxyUse::Script ? choice.script : choice.address,
                      .user = choice.user,
                      .exceptions = choice.exceptions},
            .proxyPassword = std::move(password)};
}

} // namespace vidgo::composition
