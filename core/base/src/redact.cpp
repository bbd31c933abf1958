// Blanking of secrets. Written as plain scanners that go over the text once each: a log line can be long and
// hostile, and regular expressions answer that with quadratic time or a deep stack.

#include <algorithm>
#include <array>

#include "secret_names.h"
#include "vidgo/base/log.h"

namespace vidgo {

namespace {

constexpr std::string_view kBlank = "[redacted]";

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isAlnum(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isOneOf(char c, std::string_view set)
{
    return set.find(c) != std::string_view::npos;
}

bool isNameChar(char c)
{
    return isAlnum(c) || c == '_' || c == '-';
}

bool isTokenChar(char c)
{
    return isAlnum(c) || isOneOf(c, "._~+/=-");
}

// The end of the run of characters from `at` on that `belongs` accepts.
template <class Belongs>
std::size_t runEnd(std::string_view text, std::size_t at, Belongs belongs)
{
    while (at < text.size() && belongs(text[at]))
        ++at;
    return at;
}

std::string lower(std::string_view text)
{
    std::string out(text);
    std::ranges::transform(out, out.begin(),
                           [](char c) { return static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c); });
    return out;
}

bool isBlankSpace(char c)
{
    return c == ' ' || c == '\t';
}

// Header-like names whose value goes to the end of the line: "Authorization: Digest a=b, c=d".
bool isWholeLineName(const std::string& name)
{
    return name.find("authorization") != std::string::npos || name.find("cookie") != std::string::npos;
}

// The end of a quoted value that opens at `at` with `slashes` backslashes and a quote (JSON inside of JSON
// has them). Inner quotes carry more backslashes.
std::size_t quotedEnd(std::string_view text, std::size_t at, std::size_t slashes)
{
    std::size_t run = 0;
    for (std::size_t i = at + slashes + 1; i < text.size(); ++i) {
        if (text[i] == '"' && run == slashes)
            return i + 1;
        run = text[i] == '\\' ? run + 1 : 0;
    }
    return text.size();
}

std::size_t valueEnd(std::string_view text, std::size_t at, bool wholeLine)
{
    const auto slashes = runEnd(text, at, [](char c) { return c == '\\'; }) - at;
    if (at + slashes < text.size() && text[at + slashes] == '"')
        return quotedEnd(text, at, slashes);
    if (wholeLine)
        return runEnd(text, at, [](char c) { return !isOneOf(c, "\r\n"); });
    return runEnd(text, at, [](char c) { return !isOneOf(c, " \t\r\n&\",;)}]"); });
}

// If "name : value" or "name=value" goes on behind the name that ends at `at`: where the value begins.
std::size_t valueStart(std::string_view text, std::size_t at)
{
    at = runEnd(text, at, [](char c) { return isOneOf(c, "\\\"'"); });
    at = runEnd(text, at, isBlankSpace);
    if (at >= text.size() || !isOneOf(text[at], ":="))
        return std::string_view::npos;
    return runEnd(text, at + 1, isBlankSpace);
}

std::string withoutNamedSecrets(std::string_view text)
{
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = runEnd(text, at, isNameChar);
        if (end == at) {
            out += text[at++];
            continue;
        }
        out += text.substr(at, end - at);
        const auto start = valueStart(text, end);
        const auto name = text.substr(at, end - at);
        at = end;
        if (start == std::string_view::npos || !isSecretName(name))
            continue;
        const auto stop = valueEnd(text, start, isWholeLineName(lower(name)));
        if (stop == start)
            continue;
        out += text.substr(end, start - end);
        out += kBlank;
        at = stop;
    }
    return out;
}

// What stands for a word of token characters: tokens that are secrets by their own look.
bool isSecretByItself(std::string_view word)
{
    static constexpr std::array<std::string_view, 6> kPrefixes = {"sk-",  "sk_",  "AIza",
                                                                  "ghp_", "pdl_", "xox"};
    const bool isJwt =
        word.starts_with("eyJ") && word.size() > 20 && word.find('.') != std::string_view::npos;
    return isJwt || (word.size() >= 24 && std::ranges::any_of(kPrefixes, [&](std::string_view prefix) {
                         return word.starts_with(prefix);
                     }));
}

std::string withoutTokens(std::string_view text)
{
    std::string out;
    bool afterScheme = false; // the word before was "bearer" or "basic"
    for (std::size_t at = 0; at < text.size();) {
        const auto end = runEnd(text, at, isTokenChar);
        if (end == at) {
            afterScheme = afterScheme && isBlankSpace(text[at]);
            out += text[at++];
            continue;
        }
        const auto word = text.substr(at, end - at);
        // "name=eyJ…" is one word here; the secret is behind the sign.
        const auto sign = word.find_last_of("=/", word.size() > 2 ? word.size() - 3 : 0);
        const auto tail = sign == std::string_view::npos ? word : word.substr(sign + 1);
        if ((afterScheme && word.size() >= 8) || isSecretByItself(word))
            out += kBlank;
        else if (isSecretByItself(tail))
            (out += word.substr(0, word.size() - tail.size())) += kBlank;
        else
            out += word;
        const auto scheme = word.size() <= 8 ? lower(word) : std::string();
        afterScheme = scheme == "bearer" || scheme == "basic";
        at = end;
    }
    return out;
}

// "://user:password@host" and "://token@host".
std::string withoutUrlCredentials(std::string_view text)
{
    std::string out;
    std::size_t at = 0;
    while (true) {
        const auto found = text.find("://", at);
        if (found == std::string_view::npos)
            break;
        const auto start = found + 3;
        const auto end = runEnd(text, start, [](char c) { return !isOneOf(c, "/?# \t\r\n\"'<>"); });
        const auto sign = text.substr(start, end - start).rfind('@');
        out += text.substr(at, start - at);
        at = start;
        if (sign != std::string_view::npos) {
            out += kBlank;
            at = start + sign;
        }
    }
    out += text.substr(at);
    return out;
}

// The local part of "someone@example.org".
std::string withoutMailNames(std::string_view text)
{
    const auto isLocal = [](char c) {
        return isAlnum(c) || isOneOf(c, "._%+-") || static_cast<unsigned char>(c) >= 0x80;
    };
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = runEnd(text, at, isLocal);
        if (end == at) {
            out += text[at++];
            continue;
        }
        const bool isMail = end + 1 < text.size() && text[end] == '@' && isAlnum(text[end + 1]);
        out += isMail ? kBlank : text.substr(at, end - at);
        at = end;
    }
    return out;
}

// ISO/IEC 7812-1, annex B: the check digit that card numbers have and most other numbers have not.
bool isLuhnValid(const std::string& digits)
{
    int sum = 0;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        const int digit = digits[digits.size() - 1 - i] - '0';
        const int doubled = digit * 2 - (digit > 4 ? 9 : 0);
        sum += i % 2 == 1 ? doubled : digit;
    }
    return sum % 10 == 0;
}

std::string withoutCardNumbers(std::string_view text)
{
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const bool begins = isDigit(text[at]) && (at == 0 || !isAlnum(text[at - 1]));
        if (!begins) {
            out += text[at++];
            continue;
        }
        std::string digits;
        std::size_t end = at;
        for (std::size_t i = at; i < text.size(); ++i) {
            if (isDigit(text[i])) {
                digits += text[i];
                end = i + 1;
            } else if (!isOneOf(text[i], " -") || end != i) {
                break; // at most one blank or hyphen between two digits
            }
        }
        const bool isWord = end == text.size() || !isAlnum(text[end]);
        const bool isCard = isWord && digits.size() >= 13 && digits.size() <= 19 && isLuhnValid(digits);
        out += isCard ? kBlank : text.substr(at, end - at);
        at = end;
    }
    return out;
}

} // namespace

bool isSecretName(std::string_view anyCase)
{
    const std::string name = lower(anyCase);
    static constexpr std::array<std::string_view, 15> kParts = {
        "api_key",   "api-key",  "apikey",  "token",   "password", "passwd",     "passphrase",   "secret",
        "signature", "hash_key", "hashkey", "hash_iv", "hashiv",   "credential", "checkmacvalue"};
    const auto isIn = [&](std::string_view part) { return name.find(part) != std::string::npos; };
    return std::ranges::any_of(kParts, isIn) || isWholeLineName(name) || name == "key" || name == "auth" ||
           name == "sig" || name == "jwt" || name.ends_with("_key") || name.ends_with("-key");
}

std::string redact(std::string_view text)
{
    return withoutCardNumbers(
        withoutMailNames(withoutUrlCredentials(withoutTokens(withoutNamedSecrets(text)))));
}

} // namespace vidgo
