#pragma once

#include <functional>

namespace vidgo::keychain {

/// Has the work done in the thread of the keychain, which has an event loop. Comes back at once.
void inKeychainThread(std::function<void()> work);

} // namespace vidgo::keychain
