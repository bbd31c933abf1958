#include "smtp_dialogue.h"

#include <algorithm>
#include <utility>

#include "mail_text.h"
#include "vidgo/base/secret.h"

namespace vidgo::sandbox {

namespace {

using Fault = MailStandIn::Fault;

// The line without the word, when it begins with it (whatever the case).
std::optional<std::string_view> behind(std::string_view line, std::string_view word)
{
    const auto capital = [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; };
    if (line.size() < word.size() || !std::ranges::equal(line.substr(0, word.size()), word, {}, capital))
        return std::nullopt;
    return line.substr(word.size());
}

struct PathArgument
{
    std::string address;
    std::string_view parameters;
};

// "<ann@example.com> SIZE=100"
std::optional<PathArgument> readPath(std::string_view argument)
{
    const auto end = argument.find('>');
    if (!argument.starts_with('<') || end == std::string_view::npos)
        return std::nullopt;
    PathArgument path{.address = std::string(argument.substr(1, end - 1)),
                      .parameters = argument.substr(end + 1)};
    const auto at = path.address.find('@');
    const bool isAddress = at != std::string::npos && at > 0 && at + 1 < path.address.size() &&
                           path.address.size() <= 254 &&
                           std::ranges::all_of(path.address, [](char c) { return c > ' ' && c < 0x7F; });
    return isAddress ? std::optional(std::move(path)) : std::nullopt;
}

} // namespace

Reply SmtpDialogue::take(std::string_view line)
{
    if (m_waiting != Waiting::Nothing)
        return answerAuthentication(line);
    if (behind(line, "QUIT"))
        return {.text = "221 Bye", .next = Reply::Next::Close};
    if (behind(line, "NOOP"))
        return {.text = "250 OK"};
    if (behind(line, "RSET")) {
        forget();
        return {.text = "250 OK"};
    }
    if (behind(line, "EHLO ") || behind(line, "HELO "))
        return greet(line);
    if (!m_isGreeted)
        return outOfPlace(line);
    if (const auto argument = behind(line, "AUTH "))
        return authenticate(*argument);
    if (!m_parts.options.user.empty() && !m_isSignedIn) {
        m_parts.unexpected("a mail without signing in");
        return {.text = "530 Authentication required"};
    }
    if (const auto argument = behind(line, "MAIL FROM:"))
        return mailFrom(*argument);
    if (const auto argument = behind(line, "RCPT TO:"))
        return recipient(*argument);
    return line == "DATA" ? beginMail() : outOfPlace(line);
}

Reply SmtpDialogue::greet(std::string_view line)
{
    m_isGreeted = true;
    forget();
    if (behind(line, "HELO "))
        return {.text = "250 localhost"};
    std::string text =
        "250-localhost\r\n250-8BITMIME\r\n250-SIZE " + std::to_string(m_parts.options.maxMail) + "\r\n";
    if (!m_parts.options.user.empty())
        text += "250-AUTH PLAIN LOGIN\r\n";
    return {.text = text + "250 ENHANCEDSTATUSCODES"};
}

Reply SmtpDialogue::authenticate(std::string_view argument)
{
    if (m_parts.options.user.empty() || m_isSignedIn || m_hasSender)
        return outOfPlace("AUTH");
    if (const auto plain = behind(argument, "PLAIN")) {
        if (plain->starts_with(' '))
            return checkPlain(plain->substr(1));
        m_waiting = Waiting::PlainAnswer;
        return {.text = "334 "};
    }
    if (const auto login = behind(argument, "LOGIN")) {
        m_waiting = Waiting::LoginUser;
        if (login->starts_with(' '))
            return answerAuthentication(login->substr(1));
        return {.text = "334 VXNlcm5hbWU6"};
    }
    m_parts.unexpected("an unknown way of signing in");
    return {.text = "504 Unknown mechanism"};
}

Reply SmtpDialogue::answerAuthentication(std::string_view line)
{
    const auto waiting = std::exchange(m_waiting, Waiting::Nothing);
    if (waiting == Waiting::PlainAnswer)
        return checkPlain(line);
    const auto value = fromBase64(line);
    if (!value) {
        m_parts.unexpected("credentials that are no base64");
        return {.text = "501 Not base64"};
    }
    if (waiting == Waiting::LoginUser) {
        m_user = *value;
        m_waiting = Waiting::LoginPassword;
        return {.text = "334 UGFzc3dvcmQ6"};
    }
    return judge(m_user, *value);
}

// "identity NUL user NUL password"
Reply SmtpDialogue::checkPlain(std::string_view encoded)
{
    const auto value = fromBase64(encoded);
    const auto first = value ? value->find('\0') : std::string::npos;
    const auto second = first == std::string::npos ? first : value->find('\0', first + 1);
    if (second == std::string::npos) {
        m_parts.unexpected("malformed credentials");
        return {.text = "501 Malformed"};
    }
    return judge(std::string_view(*value).substr(first + 1, second - first - 1),
                 std::string_view(*value).substr(second + 1));
}

Reply SmtpDialogue::judge(std::string_view user, std::string_view password)
{
    m_isSignedIn = equalInConstantTime(user, m_parts.options.user) &&
                   equalInConstantTime(password, m_parts.options.password);
    return {.text = m_isSignedIn ? "235 2.7.0 Accepted" : "535 5.7.8 Wrong user or password"};
}

Reply SmtpDialogue::mailFrom(std::string_view argument)
{
    const auto path = readPath(argument);
    if (!path || m_hasSender)
        return outOfPlace("MAIL FROM:" + std::string(argument));
    if (m_parts.takeFault({Fault::RefuseSender}) != Fault::None)
        return {.text = "550 5.7.1 Not from you"};
    m_mayHaveEightBits = path->parameters.contains(" BODY=8BITMIME");
    m_envelope.from = path->address;
    m_hasSender = true;
    return {.text = "250 2.1.0 OK"};
}

Reply SmtpDialogue::recipient(std::string_view argument)
{
    auto path = readPath(argument);
    if (!path || !m_hasSender)
        return outOfPlace("RCPT TO:" + std::string(argument));
    if (m_parts.takeFault({Fault::RefuseRecipient}) != Fault::None)
        return {.text = "550 5.1.1 No such mailbox"};
    m_envelope.to.push_back(std::move(path->address));
    return {.text = "250 2.1.5 OK"};
}

Reply SmtpDialogue::beginMail()
{
    if (m_envelope.to.empty())
        return outOfPlace("DATA");
    if (m_parts.takeFault({Fault::CutBefore}) != Fault::None)
        return {.next = Reply::Next::Cut};
    return {.text = "354 End with a dot", .next = Reply::Next::Mail};
}

Reply SmtpDialogue::takeMail(std::string raw)
{
    const auto fault = m_parts.takeFault({Fault::Busy, Fault::Refuse, Fault::CutAfter});
    const auto envelope = std::exchange(m_envelope, {});
    m_hasSender = false;
    if (raw.size() > m_parts.options.maxMail) {
        m_parts.unexpected("a mail of " + std::to_string(raw.size()) + " bytes");
        return {.text = "552 5.3.4 Too large"};
    }
    if (fault == Fault::Busy)
        return {.text = "451 4.3.0 Try again"};
    if (fault == Fault::Refuse)
        return {.text = "554 5.7.1 Not this one"};
    if (const auto flaw = flawOfMail(raw, m_mayHaveEightBits); !flaw.empty())
        m_parts.unexpected("a mail with " + flaw);
    auto mail = readMail(std::move(raw));
    mail.from = envelope.from;
    mail.to = envelope.to;
    m_parts.keep(std::move(mail));
    if (fault == Fault::CutAfter)
        return {.next = Reply::Next::Cut};
    return {.text = "250 2.0.0 Kept"};
}

Reply SmtpDialogue::outOfPlace(std::string_view line)
{
    m_parts.unexpected("out of place: " + std::string(line.substr(0, 80)));
    return {.text = "503 5.5.1 Not now"};
}

void SmtpDialogue::forget()
{
    m_envelope = {};
    m_hasSender = false;
}

} // namespace vidgo::sandbox
