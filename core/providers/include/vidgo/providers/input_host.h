#pragma once

#include <stop_token>
#include <string>

#include "vidgo/model/generation.h"
#include "vidgo/providers/provider_failure.h"

namespace vidgo::providers {

/// A place where a file is put so that a provider can take it from there. Blocking, and safe to use from any
/// thread.
class InputHost
{
public:
    virtual ~InputHost() = default;

    /// Whether it can be used now: a key is kept for it.
    virtual bool isReady() const = 0;
    /// Whether it takes this file, by its type and size.
    virtual bool takes(const GenerationInput& input) const = 0;
    /// Puts the file there and returns its address, or what else the provider calls it by. Costs nothing.
    /// Fails with ProviderError::NoUpload where the account may not.
    virtual ProviderResult<std::string> put(const GenerationInput& input, const std::stop_token& stop) = 0;
};

} // namespace vidgo::providers
