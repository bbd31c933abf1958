#include "vidgo/net/mail_message.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "ascii.h"
#include "http_date.h"
#include "vidgo/base/text.h"
#include "vidgo/net/net_error.h"

namespace vidgo::net {

namespace {

constexpr std::size_t kMaxSubject = 500;
constexpr std::size_t kMaxName = 200;
constexpr std::size_t kMaxText = 256 * 1024;
constexpr std::size_t kMaxLine = 76;
// What fits between `Subject: =?UTF-8?B?` and `?=` in a line of 76: 54 characters, of which 52 are whole
// groups of four.
constexpr std::size_t kMaxWordBytes = 39;
constexpr std::string_view kLineEnd = "\r\n";

std::unexpected<Error> refuse(std::string_view reason)
{
    return fail(NetError::MailInvalid, std::string(reason), {{"reason", std::string(reason)}});
}

std::string base64(std::string_view bytes)
{
    static constexpr std::string_view kDigits =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string out;
    out.reserve((bytes.size() + 2) / 3 * 4);
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        std::uint32_t group = 0;
        for (std::size_t k = 0; k < 3; ++k)
            group = group << 8 | (i + k < bytes.size() ? static_cast<unsigned char>(bytes[i + k]) : 0U);
        for (std::size_t k = 0; k < 4; ++k)
            out += i + k <= bytes.size() ? kDigits[group >> (18 - 6 * k) & 63U] : '=';
    }
    return out;
}

bool isPlainHeader(std::string_view text)
{
    constexpr std::size_t kRoom = kMaxLine - std::string_view("Subject: ").size();
    return text.size() <= kRoom && std::ranges::all_of(text, isAsciiPrintable) &&
           text.find("=?") == std::string_view::npos && text == trimmed(text);
}

// Encoded words (RFC 2047), each of whole characters, one a line.
std::string encodedWords(std::string_view text)
{
    std::string out;
    while (!text.empty()) {
        const auto piece = truncateUtf8(text, kMaxWordBytes);
        out += out.empty() ? "" : "\r\n ";
        out += "=?UTF-8?B?" + base64(piece) + "?=";
        text.remove_prefix(piece.size());
    }
    return out;
}

std::string nameText(std::string_view name)
{
    if (!isPlainHeader(name))
        return encodedWords(name);
    std::string out = "\"";
    for (const char c : name) {
        if (c == '"' || c == '\\')
            out += '\\';
        out += c;
    }
    return out + "\"";
}

// The name may fill its line, so the address begins another.
std::string fromText(const MailFrom& from)
{
    return from.name.empty() ? "<" + from.address + ">" : nameText(from.name) + "\r\n <" + from.address + ">";
}

std::string wrapped(std::string_view text)
{
    std::string out;
    for (; !text.empty(); text.remove_prefix(std::min(kMaxLine, text.size())))
        (out += text.substr(0, kMaxLine)) += kLineEnd;
    return out;
}

// All the ways to end a line become the one of mails.
std::string withMailLineEnds(std::string_view text)
{
    std::string out;
    out.reserve(text.size() + text.size() / 32);
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n')
            continue;
        if (text[i] == '\n' || text[i] == '\r')
            out += kLineEnd;
        else
            out += text[i];
    }
    return out;
}

std::string quotedByte(char c)
{
    static constexpr std::string_view kDigits = "0123456789ABCDEF";
    const auto byte = static_cast<unsigned char>(c);
    return {'=', kDigits[byte >> 4], kDigits[byte & 15U]};
}

// Quoted-printable (RFC 2045, section 6.7) of a text with mail line ends.
std::string quotedPrintable(std::string_view text)
{
    std::string out;
    std::size_t column = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text.substr(i).starts_with(kLineEnd)) {
            out += kLineEnd;
            column = 0;
            ++i;
            continue;
        }
        const bool isBlank = text[i] == ' ' || text[i] == '\t';
        const bool isLast = i + 1 == text.size() || text.substr(i + 1).starts_with(kLineEnd);
        const bool isPlain = isBlank ? !isLast : isAsciiPrintable(text[i]) && text[i] != '=';
        const auto piece = isPlain ? std::string(1, text[i]) : quotedByte(text[i]);
        if (column + piece.size() >= kMaxLine) { // room for the `=` that goes on
            out += "=\r\n";
            column = 0;
        }
        out += piece;
        column += piece.size();
    }
    return out.ends_with(kLineEnd) ? out : out + std::string(kLineEnd);
}

bool isMostlyAscii(std::string_view text)
{
    const auto others =
        std::ranges::count_if(text, [](char c) { return static_cast<unsigned char>(c) > 0x7F; });
    return static_cast<std::size_t>(others) * 6 <= text.size();
}

bool isLine(std::string_view text)
{
    return isUtf8(text) && std::ranges::none_of(text, isControl);
}

bool isLanguage(std::string_view language)
{
    return language.size() <= 35 &&
           std::ranges::all_of(language, [](char c) { return isAsciiAlnum(c) || c == '-'; });
}

Outcome check(const Mail& mail, const MailFrom& from)
{
    if (!isMailAddress(mail.to))
        return refuse("the recipient has no mail address");
    if (!isMailAddress(from.address))
        return refuse("the sender has no mail address");
    if (!isLine(from.name) || from.name.size() > kMaxName)
        return refuse("the sender's name is not one line");
    if (mail.subject.empty() || mail.subject.size() > kMaxSubject || !isLine(mail.subject))
        return refuse("the subject is not one line");
    if (mail.text.size() > kMaxText || !isUtf8(mail.text))
        return refuse("the text is too long or not UTF-8");
    if (!isLanguage(mail.language))
        return refuse("the language is none");
    return {};
}

bool isDomain(std::string_view domain)
{
    const bool hasShape = !domain.empty() && domain.size() <= 253 && !domain.starts_with('.') &&
                          !domain.ends_with('.') && !domain.starts_with('-') && !domain.ends_with('-') &&
                          domain.find("..") == std::string_view::npos;
    return hasShape &&
           std::ranges::all_of(domain, [](char c) { return isAsciiAlnum(c) || c == '-' || c == '.'; });
}

} // namespace

bool isMailAddress(std::string_view address)
{
    static constexpr std::string_view kSigns = "!#$%&'*+-/=?^_`{|}~.";
    const auto at = address.rfind('@');
    if (at == std::string_view::npos || at == 0 || at > 64)
        return false;
    const auto local = address.substr(0, at);
    const bool isLocal = !local.starts_with('.') && !local.ends_with('.') &&
                         local.find("..") == std::string_view::npos && std::ranges::all_of(local, [](char c) {
                             return isAsciiAlnum(c) || kSigns.find(c) != std::string_view::npos;
                         });
    return isLocal && isDomain(address.substr(at + 1));
}

Result<std::string> composeMail(const Mail& mail, const MailFrom& from, Timestamp now, std::string_view id)
{
    if (auto valid = check(mail, from); !valid)
        return failure(std::move(valid));
    const auto text = withMailLineEnds(mail.text);
    const bool isQuoted = isMostlyAscii(text);
    std::string out;
    const auto add = [&](std::string_view name, std::string_view value) {
        ((out += name) += ": ") += value;
        out += kLineEnd;
    };
    add("Date", mailDate(now));
    add("From", fromText(from));
    add("To", "<" + mail.to + ">");
    add("Message-ID", "<" + std::string(id) + ">");
    add("Subject", isPlainHeader(mail.subject) ? mail.subject : encodedWords(mail.subject));
    add("Auto-Submitted", "auto-generated");
    if (!mail.language.empty())
        add("Content-Language", mail.language);
    add("MIME-Version", "1.0");
    add("Content-Type", "text/plain; charset=utf-8");
    add("Content-Transfer-Encoding", isQuoted ? "quoted-printable" : "base64");
    out += kLineEnd;
    return out + (isQuoted ? quotedPrintable(text) : wrapped(base64(text)));
}

} // namespace vidgo::net
