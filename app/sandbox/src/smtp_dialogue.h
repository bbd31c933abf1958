#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "vidgo/sandbox/mail_stand_in.h"

namespace vidgo::sandbox {

/// What the server does behind a line.
struct Reply
{
    enum class Next { Line, Mail, Close, Cut };
    std::string text; ///< Without its line end; several lines are parted by "\r\n".
    Next next = Next::Line;
};

/// One connection of a mail client as a state machine: lines in, replies out. Knows no socket.
class SmtpDialogue
{
public:
    struct Parts
    {
        const MailStandIn::Options& options;
        std::function<MailStandIn::Fault(std::initializer_list<MailStandIn::Fault>)> takeFault;
        std::function<void(ReceivedMail)> keep;
        std::function<void(std::string)> unexpected;
    };
    explicit SmtpDialogue(Parts parts)
        : m_parts(std::move(parts))
    {}

    Reply take(std::string_view line);
    /// Behind Reply::Next::Mail: all up to the line with a single dot, the dots that the protocol adds taken
    /// out.
    Reply takeMail(std::string raw);

private:
    enum class Waiting { Nothing, PlainAnswer, LoginUser, LoginPassword };

    Reply greet(std::string_view line);
    Reply authenticate(std::string_view argument);
    Reply answerAuthentication(std::string_view line);
    Reply checkPlain(std::string_view encoded);
    Reply judge(std::string_view user, std::string_view password);
    Reply mailFrom(std::string_view argument);
    Reply recipient(std::string_view argument);
    Reply beginMail();
    Reply outOfPlace(std::string_view line);
    void forget();

    Parts m_parts;
    Waiting m_waiting = Waiting::Nothing;
    std::string m_user;
    bool m_isGreeted = false;
    bool m_isSignedIn = false;
    bool m_hasSender = false;
    bool m_mayHaveEightBits = false;
    ReceivedMail m_envelope;
};

} // namespace vidgo::sandbox
