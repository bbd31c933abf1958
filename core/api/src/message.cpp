#include "vidgo/api/message.h"

#include <algorithm>
#include <array>

namespace vidgo::api {
namespace {

constexpr std::array<std::pair<Method, std::string_view>, 7> kMethods = {{
    {Method::Get, "GET"},
    {Method::Head, "HEAD"},
    {Method::Post, "POST"},
    {Method::Put, "PUT"},
    {Method::Patch, "PATCH"},
    {Method::Delete, "DELETE"},
    {Method::Options, "OPTIONS"},
}};

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool isSameName(std::string_view a, std::string_view b)
{
    return std::ranges::equal(a, b, {}, lower, lower);
}

} // namespace

std::string_view methodName(Method method)
{
    const auto* const found =
        std::ranges::find(kMethods, method, &std::pair<Method, std::string_view>::first);
    return found == kMethods.end() ? std::string_view() : found->second;
}

Method methodFromName(std::string_view name)
{
    const auto* const found = std::ranges::find(kMethods, name, &std::pair<Method, std::string_view>::second);
    return found == kMethods.end() ? Method::None : found->first;
}

std::string_view headerOf(const Headers& headers, std::string_view name)
{
    for (const auto& [key, value] : headers)
        if (isSameName(key, name))
            return value;
    return {};
}

void setHeader(Headers& headers, std::string_view name, std::string value)
{
    std::erase_if(headers, [&](const auto& field) { return isSameName(field.first, name); });
    headers.emplace_back(std::string(name), std::move(value));
}

std::string_view Response::text() const
{
    const auto* const text = std::get_if<std::string>(&body);
    return text ? std::string_view(*text) : std::string_view();
}

} // namespace vidgo::api
