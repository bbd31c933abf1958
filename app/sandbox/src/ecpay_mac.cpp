#include "vidgo/sandbox/ecpay_mac.h"

#include <map>

#include "vidgo/base/hash.h"

namespace vidgo::sandbox {

namespace {

std::string small(std::string_view text)
{
    std::string out(text);
    for (auto& c : out)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c + 32);
    return out;
}

std::string capital(std::string text)
{
    for (auto& c : text)
        if (c >= 'a' && c <= 'z')
            c = static_cast<char>(c - 32);
    return text;
}

std::string canonical(std::string_view text)
{
    static constexpr std::string_view kHex = "0123456789abcdef";
    static constexpr std::string_view kAsTheyAre = "abcdefghijklmnopqrstuvwxyz0123456789-_.!*()";
    std::string out;
    for (const char c : small(text)) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == ' ')
            out += '+';
        else if (kAsTheyAre.contains(c))
            out += c;
        else
            out.append({'%', kHex[byte >> 4U], kHex[byte & 15U]});
    }
    return out;
}

} // namespace

std::string ecpayMac(const Fields& fields, const EcpayKeys& keys)
{
    std::multimap<std::string, const Field*> inOrder;
    for (const auto& field : fields)
        if (field.name != "CheckMacValue")
            inOrder.emplace(small(field.name), &field);
    std::string text = "HashKey=" + keys.hashKey;
    for (const auto& [name, field] : inOrder)
        text += "&" + field->name + "=" + field->value;
    text += "&HashIV=" + keys.hashIv;
    return capital(sha256(canonical(text)));
}

Fields ecpaySigned(Fields fields, const EcpayKeys& keys)
{
    auto mac = ecpayMac(fields, keys);
    fields.push_back({"CheckMacValue", std::move(mac)});
    return fields;
}

} // namespace vidgo::sandbox
