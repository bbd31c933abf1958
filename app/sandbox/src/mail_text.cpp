#include "mail_text.h"

#include <algorithm>
#include <array>

#include "vidgo/base/text.h"
#include "vidgo/sandbox/mail_stand_in.h"

namespace vidgo::sandbox {

namespace {

constexpr std::size_t kLongestLine = 998; // RFC 5322, section 2.1.1

int valueOfBase64(char c)
{
    if (c >= 'A' && c <= 'Z')
        return c - 'A';
    if (c >= 'a' && c <= 'z')
        return c - 'a' + 26;
    if (c >= '0' && c <= '9')
        return c - '0' + 52;
    if (c == '+')
        return 62;
    return c == '/' ? 63 : -1;
}

int valueOfHex(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

// Quoted-printable (RFC 2045); in headers "_" is a space. What is malformed stays as it stands.
std::string fromQuoted(std::string_view text, bool isHeader)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '_' && isHeader) {
            out += ' ';
            continue;
        }
        if (text[i] != '=') {
            out += text[i];
            continue;
        }
        if (text.substr(i + 1).starts_with("\r\n")) {
            i += 2;
            continue;
        }
        const int high = i + 2 < text.size() ? valueOfHex(text[i + 1]) : -1;
        const int low = i + 2 < text.size() ? valueOfHex(text[i + 2]) : -1;
        if (high < 0 || low < 0) {
            out += '=';
            continue;
        }
        out += static_cast<char>(high * 16 + low);
        i += 2;
    }
    return out;
}

struct Word
{
    std::string text;
    std::size_t size = 0; // of its encoded form
};

// "=?UTF-8?B?…?=" at the beginning of the text.
std::optional<Word> encodedWord(std::string_view text)
{
    static constexpr std::string_view kStart = "=?UTF-8?";
    if (text.size() < kStart.size() + 4 || foldForSearch(text.substr(0, kStart.size())) != "=?utf-8?")
        return std::nullopt;
    const char kind = text[kStart.size()];
    const auto end = text.find("?=", kStart.size() + 2);
    if (text[kStart.size() + 1] != '?' || end == std::string_view::npos)
        return std::nullopt;
    const auto inner = text.substr(kStart.size() + 2, end - kStart.size() - 2);
    const auto bytes = kind == 'B' || kind == 'b' ? fromBase64(inner) : fromQuoted(inner, true);
    if (!bytes)
        return std::nullopt;
    return Word{.text = *bytes, .size = end + 2};
}

std::string decodedHeader(std::string_view text)
{
    std::string out;
    bool isAfterWord = false;
    std::size_t spaces = 0; // behind an encoded word: they count only when no other word follows
    while (!text.empty()) {
        if (const auto word = encodedWord(text)) {
            if (isAfterWord)
                out.resize(out.size() - spaces);
            out += word->text;
            text.remove_prefix(word->size);
            isAfterWord = true;
            spaces = 0;
            continue;
        }
        const bool isSpace = text.front() == ' ' || text.front() == '\t';
        isAfterWord = isAfterWord && isSpace;
        spaces = isSpace ? spaces + 1 : 0;
        out += text.front();
        text.remove_prefix(1);
    }
    return out;
}

std::string withPlainLineEnds(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (!(text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n'))
            out += text[i];
    return out;
}

std::string_view takeLine(std::string_view& text)
{
    const auto end = text.find("\r\n");
    const auto line = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 2);
    return line;
}

Headers readHeaders(std::string_view& text)
{
    Headers headers;
    while (!text.empty()) {
        const auto line = takeLine(text);
        if (line.empty())
            break;
        if ((line.front() == ' ' || line.front() == '\t') && !headers.empty()) {
            headers.back().value += line;
            continue;
        }
        const auto colon = line.find(':');
        auto value = colon == std::string_view::npos ? std::string_view() : line.substr(colon + 1);
        if (value.starts_with(' '))
            value.remove_prefix(1);
        headers.push_back({std::string(line.substr(0, colon)), std::string(value)});
    }
    for (auto& header : headers)
        header.value = decodedHeader(header.value);
    return headers;
}

bool hasEightBits(std::string_view text)
{
    return std::ranges::any_of(text, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

std::string flawOfLines(std::string_view text)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isEnd = text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n';
        if (!isEnd && (text[i] == '\n' || text[i] == '\r' || text[i] == '\0'))
            return "a line end or NUL inside of a line";
        if (isEnd)
            ++i;
    }
    while (!text.empty())
        if (takeLine(text).size() > kLongestLine)
            return "a line of more than 998 bytes";
    return {};
}

} // namespace

std::optional<std::string> fromBase64(std::string_view text)
{
    std::string out;
    unsigned bits = 0;
    int count = 0;
    std::size_t padding = 0;
    std::size_t digits = 0;
    for (const char c : text) {
        if (c == '\r' || c == '\n')
            continue;
        ++digits;
        if (c == '=') {
            ++padding;
            continue;
        }
        const int value = valueOfBase64(c);
        if (value < 0 || padding > 0)
            return std::nullopt;
        bits = (bits << 6U) | static_cast<unsigned>(value);
        count += 6;
        if (count >= 8) {
            count -= 8;
            out += static_cast<char>((bits >> static_cast<unsigned>(count)) & 0xFFU);
        }
    }
    if (digits % 4 != 0 || padding > 2)
        return std::nullopt;
    return out;
}

std::string flawOfMail(std::string_view raw, bool mayHaveEightBits)
{
    if (auto flaw = flawOfLines(raw); !flaw.empty())
        return flaw;
    const auto head = raw.substr(0, raw.find("\r\n\r\n"));
    if (head.size() == raw.size())
        return "no empty line behind the headers";
    if (hasEightBits(head))
        return "a header with bytes beyond ASCII";
    if (hasEightBits(raw) && !mayHaveEightBits)
        return "bytes beyond ASCII without BODY=8BITMIME";
    const auto mail = readMail(std::string(raw));
    static constexpr std::array<std::string_view, 5> kNeeded = {"Date", "From", "To", "Message-ID",
                                                                "Subject"};
    for (const auto name : kNeeded)
        if (std::ranges::count_if(mail.headers, [&](const Header& each) {
                return foldForSearch(each.name) == foldForSearch(name);
            }) != 1)
            return "needs exactly one header " + std::string(name);
    if (hasEightBits(mail.text) && mail.header("MIME-Version") != "1.0")
        return "text beyond ASCII without MIME-Version";
    return isUtf8(mail.text) ? std::string() : "a text that is not UTF-8";
}

std::string ReceivedMail::header(std::string_view name) const
{
    const auto wanted = foldForSearch(name);
    const auto found =
        std::ranges::find_if(headers, [&](const Header& each) { return foldForSearch(each.name) == wanted; });
    return found == headers.end() ? std::string() : found->value;
}

ReceivedMail readMail(std::string raw)
{
    ReceivedMail mail;
    mail.raw = std::move(raw);
    std::string_view rest = mail.raw;
    mail.headers = readHeaders(rest);
    mail.subject = mail.header("Subject");
    const auto encoding = foldForSearch(mail.header("Content-Transfer-Encoding"));
    if (encoding == "base64")
        mail.text = withPlainLineEnds(fromBase64(rest).value_or(std::string(rest)));
    else if (encoding == "quoted-printable")
        mail.text = withPlainLineEnds(fromQuoted(rest, false));
    else
        mail.text = withPlainLineEnds(rest);
    return mail;
}

} // namespace vidgo::sandbox
