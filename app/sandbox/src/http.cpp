#include "vidgo/sandbox/http.h"

#include <algorithm>
#include <charconv>

#include "vidgo/base/text.h"

namespace vidgo::sandbox {

namespace {

constexpr char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

bool isSameName(std::string_view a, std::string_view b)
{
    return std::ranges::equal(a, b, {}, lower, lower);
}

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char small = lower(c);
    return small >= 'a' && small <= 'f' ? small - 'a' + 10 : -1;
}

std::optional<std::string> decoded(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '+') {
            out += ' ';
            continue;
        }
        if (text[i] != '%') {
            out += text[i];
            continue;
        }
        const int high = i + 2 < text.size() ? hexValue(text[i + 1]) : -1;
        const int low = i + 2 < text.size() ? hexValue(text[i + 2]) : -1;
        if (high < 0 || low < 0)
            return std::nullopt;
        out += static_cast<char>(high * 16 + low);
        i += 2;
    }
    return isUtf8(out) ? std::optional(std::move(out)) : std::nullopt;
}

std::string encoded(std::string_view text)
{
    static constexpr std::string_view kDigits = "0123456789ABCDEF";
    static constexpr std::string_view kKept = "-._*";
    std::string out;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        const bool isAlnum = (c >= '0' && c <= '9') || (lower(c) >= 'a' && lower(c) <= 'z');
        if (isAlnum || kKept.contains(c))
            out += c;
        else if (c == ' ')
            out += '+';
        else
            ((out += '%') += kDigits[byte / 16U]) += kDigits[byte % 16U];
    }
    return out;
}

} // namespace

std::string_view Request::path() const
{
    return std::string_view(target).substr(0, target.find('?'));
}

std::string_view Request::query() const
{
    const auto mark = target.find('?');
    return mark == std::string::npos ? std::string_view() : std::string_view(target).substr(mark + 1);
}

std::string_view Request::header(std::string_view name) const
{
    const auto found =
        std::ranges::find_if(headers, [&](const Header& each) { return isSameName(each.name, name); });
    return found == headers.end() ? std::string_view() : std::string_view(found->value);
}

const std::string* find(const Fields& fields, std::string_view name)
{
    const auto found = std::ranges::find(fields, name, &Field::name);
    return found == fields.end() ? nullptr : &found->value;
}

std::string valueOf(const Fields& fields, std::string_view name)
{
    const auto* value = find(fields, name);
    return value ? *value : std::string();
}

std::optional<Fields> readForm(std::string_view text)
{
    Fields fields;
    while (!text.empty()) {
        const auto piece = text.substr(0, text.find('&'));
        text.remove_prefix(std::min(text.size(), piece.size() + 1));
        const auto equals = piece.find('=');
        if (equals == std::string_view::npos)
            return std::nullopt;
        auto name = decoded(piece.substr(0, equals));
        auto value = decoded(piece.substr(equals + 1));
        if (!name || !value || name->empty() || find(fields, *name))
            return std::nullopt;
        fields.push_back({std::move(*name), std::move(*value)});
    }
    return fields;
}

std::string writeForm(const Fields& fields)
{
    std::string out;
    for (const auto& [name, value] : fields) {
        if (!out.empty())
            out += '&';
        ((out += encoded(name)) += '=') += encoded(value);
    }
    return out;
}

std::string escapeHtml(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        case '\'':
            out += "&#39;";
            break;
        default:
            out += c;
        }
    }
    return out;
}

std::optional<std::int64_t> wholeNumber(std::string_view text)
{
    std::int64_t value = 0;
    const auto* end = text.data() + text.size();
    const bool isDigits = !text.empty() && text.size() <= 18 &&
                          std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
    if (!isDigits || std::from_chars(text.data(), end, value).ptr != end)
        return std::nullopt;
    return value;
}

} // namespace vidgo::sandbox
