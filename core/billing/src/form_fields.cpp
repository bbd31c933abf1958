#include "vidgo/billing/form_fields.h"

#include <algorithm>
#include <optional>
#include <set>

#include "ascii.h"
#include "vidgo/base/text.h"
#include "vidgo/billing/billing_error.h"

namespace vidgo::billing {

namespace {

int hexDigit(char c)
{
    if (isAsciiDigit(c))
        return c - '0';
    const char lower = asciiLower(c);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

std::optional<std::string> decoded(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            out += text[i] == '+' ? ' ' : text[i];
            continue;
        }
        const int high = i + 1 < text.size() ? hexDigit(text[i + 1]) : -1;
        const int low = i + 2 < text.size() ? hexDigit(text[i + 2]) : -1;
        if (high < 0 || low < 0)
            return std::nullopt;
        out += static_cast<char>(high * 16 + low);
        i += 2;
    }
    return out;
}

bool isFieldName(std::string_view name)
{
    return !name.empty() && name.size() <= 64 && std::ranges::all_of(name, [](char c) {
        return isAsciiAlnum(c) || c == '_' || c == '-' || c == '.';
    });
}

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

// "application/x-www-form-urlencoded", also with "; charset=utf-8".
bool isUtf8Form(std::string_view contentType)
{
    const auto semicolon = contentType.find(';');
    if (asciiLower(trimmed(contentType.substr(0, semicolon))) != "application/x-www-form-urlencoded")
        return false;
    while (!contentType.empty()) {
        const auto next = contentType.find(';');
        contentType = next == std::string_view::npos ? std::string_view() : contentType.substr(next + 1);
        const auto parameter = asciiLower(trimmed(contentType.substr(0, contentType.find(';'))));
        if (!parameter.starts_with("charset="))
            continue;
        const auto charset = parameter.substr(8);
        if (charset != "utf-8" && charset != "\"utf-8\"" && charset != "utf8")
            return false;
    }
    return true;
}

// The field, or the reason why it is none.
std::expected<FormField, std::string_view> readField(std::string_view piece)
{
    const auto sign = piece.find('=');
    if (sign == std::string_view::npos)
        return std::unexpected("a piece without '='");
    auto name = decoded(piece.substr(0, sign));
    auto value = decoded(piece.substr(sign + 1));
    if (!name || !value)
        return std::unexpected("'%' without two hexadecimal digits");
    if (!isFieldName(*name))
        return std::unexpected("not a field name");
    if (!isUtf8(*value))
        return std::unexpected("not UTF-8");
    if (value->find('\0') != std::string::npos)
        return std::unexpected("a NUL character");
    return FormField{std::move(*name), std::move(*value)};
}

void appendEncoded(std::string& out, std::string_view text)
{
    static constexpr std::string_view kHex = "0123456789ABCDEF";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (isAsciiAlnum(c) || c == '-' || c == '_' || c == '.' || c == '*')
            out += c;
        else if (c == ' ')
            out += '+';
        else
            ((out += '%') += kHex[byte >> 4]) += kHex[byte & 15];
    }
}

} // namespace

std::string escapedHtml(std::string_view text)
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

const std::string* findField(const FormFields& fields, std::string_view name)
{
    const auto found = std::ranges::find(fields, name, &FormField::name);
    return found == fields.end() ? nullptr : &found->value;
}

Result<FormFields> parseForm(std::string_view body, std::string_view gateway)
{
    const ErrorArguments named{{"gateway", std::string(gateway)}};
    if (body.size() > kMaxFormBytes)
        return fail(BillingError::MessageTooLarge, std::to_string(body.size()) + " bytes", named);
    const auto refuse = [&](std::string_view reason) {
        return fail(BillingError::MessageMalformed, std::string(gateway) + ": " + std::string(reason),
                    {{"gateway", std::string(gateway)}, {"reason", std::string(reason)}});
    };
    FormFields fields;
    std::set<std::string> seen;
    while (!body.empty()) {
        const auto end = std::min(body.find('&'), body.size());
        const auto piece = body.substr(0, end);
        body.remove_prefix(std::min(end + 1, body.size()));
        if (piece.empty())
            continue;
        auto field = readField(piece);
        if (!field)
            return refuse(field.error());
        if (!seen.insert(asciiLower(field->name)).second)
            return refuse("a field comes twice");
        if (fields.size() == kMaxFormFields)
            return refuse("too many fields");
        fields.push_back(std::move(*field));
    }
    return fields;
}

Result<FormFields> parseForm(const RawForm& request, std::string_view gateway)
{
    if (!isUtf8Form(request.contentType))
        return fail(BillingError::MessageMalformed,
                    std::string(gateway) + ": content type " +
                        std::string(request.contentType.substr(0, 100)),
                    {{"gateway", std::string(gateway)}, {"reason", "not a form in UTF-8"}});
    return parseForm(request.body, gateway);
}

std::string encodeForm(const FormFields& fields)
{
    std::string out;
    for (const auto& field : fields) {
        if (!out.empty())
            out += '&';
        appendEncoded(out, field.name);
        out += '=';
        appendEncoded(out, field.value);
    }
    return out;
}

std::string htmlForm(std::string_view action, const FormFields& fields, std::string_view id)
{
    std::string out = "<form id=\"" + escapedHtml(id) + "\" method=\"post\" action=\"" + escapedHtml(action) +
                      "\" accept-charset=\"utf-8\">\n";
    for (const auto& field : fields)
        out += "<input type=\"hidden\" name=\"" + escapedHtml(field.name) + "\" value=\"" +
               escapedHtml(field.value) + "\">\n";
    return out + "</form>\n";
}

} // namespace vidgo::billing
