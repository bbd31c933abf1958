#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <string>

#include "vidgo/base/clock.h"
#include "vidgo/base/log.h"
#include "vidgo/base/random.h"
#include "vidgo/base/secret.h"
#include "vidgo/net/mail.h"
#include "vidgo/net/mail_message.h"

namespace vidgo::net {

struct SmtpSettings
{
    enum class Security {
        Tls,      ///< From the first byte (smtps), usually port 465.
        StartTls, ///< Switched on before anything else is said, usually port 587.
        Plain     ///< On this computer only.
    };
    std::string host;
    std::uint16_t port = 587;
    Security security = Security::StartTls;
    std::string user; ///< Empty: the server asks for none.
    Secret password;
    MailFrom from;
    std::string helloName = "localhost"; ///< How we introduce ourselves to the server.
    std::filesystem::path caFile;        ///< PEM. Empty: what the system trusts.
    std::chrono::milliseconds connectTimeout{10'000};
    std::chrono::milliseconds wholeTimeout{60'000};
};

/// Hands mails to an SMTP server through libcurl, over a connection for each. Writes one line a mail into the
/// log: server, time and what came of it, never an address, a subject or a text. `log`, `clock` and `random`
/// outlive it and are safe to use from any thread.
class SmtpMailer final : public MailSender
{
public:
    SmtpMailer(SmtpSettings settings, Log& log, const Clock& clock, Random& random);

    /// Fails with NetError, where MailRefused is for good and everything else may pass, or with
    /// BaseError::Cancelled, within 200 ms of a stop.
    Outcome send(const Mail& mail, const std::stop_token& stop) override;

private:
    Outcome deliver(const Mail& mail, const std::string& message, const std::stop_token& stop) const;

    SmtpSettings m_settings;
    Log& m_log;
    const Clock& m_clock;
    Random& m_random;
};

} // namespace vidgo::net
