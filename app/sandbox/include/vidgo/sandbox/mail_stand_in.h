#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "vidgo/base/result.h"
#include "vidgo/sandbox/http.h"
#include "vidgo/sandbox/recorder.h"

namespace vidgo::sandbox {

/// A mail that was taken over.
struct ReceivedMail
{
    std::string from;            ///< Of the envelope.
    std::vector<std::string> to; ///< The same.
    Headers headers;             ///< Unfolded, and decoded where they hold encoded words (RFC 2047).
    std::string subject;         ///< Decoded.
    std::string text;            ///< The body, decoded to UTF-8; lines end with "\n".
    std::string raw;             ///< As sent, without the dots that the protocol adds.

    /// The value of the header, whatever the case of its name; empty when it is missing.
    std::string header(std::string_view name) const;
};

/// Reads a mail in the format of RFC 5322, as far as mails of plain text go: quoted-printable, base64 or
/// plain.
ReceivedMail readMail(std::string raw);

/// A mail server on the loopback interface (RFC 5321: EHLO, AUTH PLAIN and LOGIN, MAIL, RCPT, DATA, RSET,
/// NOOP, QUIT; extensions SIZE and 8BITMIME) that keeps what it is given, and delivers nothing. What a strict
/// server would refuse or a filter would hold against a sender (bare line feeds, long lines, eight bits that
/// were not announced, a missing Date, From, To or Message-ID) is recorded as unexpected.
class MailStandIn
{
public:
    struct Options
    {
        std::uint16_t port = 0; ///< 0: any that is free.
        std::size_t maxMail = 1024U * 1024;
        std::string user; ///< Empty: nobody has to sign in.
        std::string password;
    };

    /// What goes wrong on purpose, once each.
    enum class Fault {
        None,
        RefuseSender,    ///< 550 to MAIL.
        RefuseRecipient, ///< 550 to RCPT.
        Busy,            ///< 451 behind the mail: it was not taken, and may be sent again.
        Refuse,          ///< 554 behind the mail.
        CutBefore,       ///< The connection ends when the mail begins.
        CutAfter         ///< The mail is kept, and the connection ends without an answer.
    };

    /// Fails with SandboxError::PortTaken.
    static Result<std::unique_ptr<MailStandIn>> open(const Options& options);
    ~MailStandIn();
    MailStandIn(const MailStandIn&) = delete;
    MailStandIn& operator=(const MailStandIn&) = delete;

    std::uint16_t port() const;
    /// "smtp://127.0.0.1:<port>"
    std::string url() const;

    void inject(Fault fault);
    /// What was taken over so far, oldest first.
    std::vector<ReceivedMail> mails() const;
    /// mails(), and forgets them.
    std::vector<ReceivedMail> takeMails();
    Recorder& recorder();

private:
    class Server;
    explicit MailStandIn(std::unique_ptr<Server> server);
    std::unique_ptr<Server> m_server;
};

} // namespace vidgo::sandbox
