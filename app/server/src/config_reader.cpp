#include "config_reader.h"

#include "vidgo/base/file.h"

namespace vidgo::app_server {
namespace {

constexpr std::size_t kMaxSecret = 8192;

std::string trimmed(std::string_view text)
{
    constexpr std::string_view kBlank = " \t\r\n";
    const auto begin = text.find_first_not_of(kBlank);
    if (begin == std::string_view::npos)
        return {};
    return std::string(text.substr(begin, text.find_last_not_of(kBlank) - begin + 1));
}

} // namespace

std::string ConfigReader::text(const std::string& name, const std::string& otherwise)
{
    const auto value = m_environment(name);
    const auto text = value ? trimmed(*value) : std::string();
    return text.empty() ? otherwise : text;
}

Secret ConfigReader::secret(const std::string& name)
{
    auto value = text(name);
    const auto file = text(name + "_FILE");
    if (value.empty() && !file.empty()) {
        const auto read = readTextFile(pathFromUtf8(file), kMaxSecret);
        if (!read)
            complain(name + "_FILE", "names a file that cannot be read");
        else
            value = trimmed(*read);
    }
    Secret secret(value);
    wipe(value);
    return secret;
}

bool ConfigReader::flag(const std::string& name, bool otherwise)
{
    const auto value = text(name);
    if (value == "true" || value == "1" || value == "yes")
        return true;
    if (value == "false" || value == "0" || value == "no")
        return false;
    if (!value.empty())
        complain(name, "is neither true nor false");
    return otherwise;
}

int ConfigReader::number(const std::string& name, int otherwise, int least, int most)
{
    const auto value = text(name);
    if (value.empty())
        return otherwise;
    int number = 0;
    const auto* const end = value.data() + value.size();
    const auto [last, error] = std::from_chars(value.data(), end, number);
    if (error == std::errc() && last == end && number >= least && number <= most)
        return number;
    complain(name, "is not a number from " + std::to_string(least) + " to " + std::to_string(most));
    return otherwise;
}

std::vector<std::string> ConfigReader::list(const std::string& name)
{
    std::vector<std::string> pieces;
    auto rest = text(name);
    while (!rest.empty()) {
        const auto comma = rest.find(',');
        if (auto piece = trimmed(rest.substr(0, comma)); !piece.empty())
            pieces.push_back(std::move(piece));
        rest = comma == std::string::npos ? std::string() : rest.substr(comma + 1);
    }
    return pieces;
}

std::string ConfigReader::url(const std::string& name, const std::string& otherwise)
{
    auto value = text(name, otherwise);
    while (value.ends_with('/'))
        value.pop_back();
    const bool isUrl = value.starts_with("https://") || value.starts_with("http://");
    const bool isClean = value.find_first_of(" \t\"'<>@") == std::string::npos;
    if (!value.empty() && (!isUrl || !isClean))
        complain(name, "is not an address such as https://vidgo.example");
    return value;
}

void ConfigReader::complain(const std::string& name, std::string what)
{
    m_problems.push_back({.variable = name, .what = std::move(what)});
}

} // namespace vidgo::app_server
