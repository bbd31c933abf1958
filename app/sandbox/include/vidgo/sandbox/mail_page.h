#pragma once

#include <vector>

#include "vidgo/sandbox/http.h"
#include "vidgo/sandbox/mail_stand_in.h"

namespace vidgo::sandbox {

/// What a mail server holds, for people to read: at "/" a page with the mails, the newest first, which looks
/// for new ones by itself. Everything else is not there.
Answer mailPage(const std::vector<ReceivedMail>& mails, const Request& request);

} // namespace vidgo::sandbox
