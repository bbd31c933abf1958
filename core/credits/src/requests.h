#pragma once

#include "book.h"

namespace vidgo::credits {

std::unexpected<Error> invalidRequest(const std::string& reason);

/// Texts that are kept: keys, reasons, names. Fails with CreditsError::InvalidRequest.
Outcome checkKey(const std::string& key);
Outcome checkAccount(const AccountId& account);
Outcome checkTexts(std::initializer_list<std::string_view> texts);

/// Key and SHA-256 of what a request asks for, so that it is known when it comes again.
RequestMark markOf(const std::string& key, const Json& request);

/// The receipt of a transaction, new or found again.
Receipt receiptOf(const Transaction& transaction, bool wasReplayed);

} // namespace vidgo::credits
