#pragma once

#include <string>

namespace vidgo::keychain {

/// Whether the keychain has an entry that it does not hand out because it is locked. QtKeychain takes such an
/// entry for one that is not there, when the person doesn't open the keychain or can't be asked.
bool isEntryLocked(const std::string& service, const std::string& name);

} // namespace vidgo::keychain
