#pragma once

#include "vidgo/base/error.h"

namespace vidgo::net {

/// What can go wrong between this computer and a service. To be stopped is BaseError::Cancelled.
enum class NetError {
    None,
    RequestInvalid,   ///< {reason}: a request that is never sent. A bug or a wrong setting of ours.
    NotResolved,      ///< {host}: its name leads to no address.
    NotConnected,     ///< {host}: nobody answers there.
    TlsRefused,       ///< {host}: no encryption that can be trusted.
    ProxyFailed,      ///< {host}: the proxy on the way there did not let it through.
    TimedOut,         ///< {host}
    CutOff,           ///< {host}: the connection broke before all was there.
    AnswerTooLarge,   ///< {host}: more than was asked for.
    AnswerInvalid,    ///< {host}: no answer in the agreed form.
    Redirected,       ///< {host}: it sends us elsewhere, where we don't go.
    HostPaused,       ///< {host}: it is not asked for {seconds} more seconds.
    DownloadRefused,  ///< {host}: it answered {status} and no file.
    DownloadDamaged,  ///< {host}: it is not the file that was announced.
    MailInvalid,      ///< {reason}: an address or a text that no mail is made of.
    MailLoginRefused, ///< {host}: user or password of the mail server are wrong.
    MailRefused,      ///< {host}: it does not take this mail, now or later.
    MailPostponed,    ///< {host}: it does not take this mail now.
};

ErrorText describe(NetError code);

} // namespace vidgo::net
