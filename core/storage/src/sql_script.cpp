#include "sql_script.h"

namespace vidgo::storage {

namespace {

std::string trimmed(const std::string& text)
{
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

// Where the quoted text or the comment that begins at `at` ends; `at` itself when nothing begins there.
std::size_t endOfQuote(std::string_view script, std::size_t at)
{
    const char quote = script[at];
    if (quote != '\'' && quote != '"')
        return at;
    const auto end = script.find(quote, at + 1); // a doubled quote reads as two quoted texts side by side
    return end == std::string_view::npos ? script.size() : end + 1;
}

std::size_t endOfComment(std::string_view script, std::size_t at)
{
    const auto begin = script.substr(at, 2);
    if (begin != "--" && begin != "/*")
        return at;
    const std::string_view closing = begin == "--" ? "\n" : "*/";
    const auto end = script.find(closing, at + 2);
    return end == std::string_view::npos ? script.size() : end + closing.size();
}

} // namespace

std::vector<std::string> splitScript(std::string_view script)
{
    std::vector<std::string> statements;
    std::string current;
    const auto finish = [&] {
        if (auto text = trimmed(current); !text.empty())
            statements.push_back(std::move(text));
        current.clear();
    };
    for (std::size_t at = 0; at < script.size();) {
        if (const auto end = endOfComment(script, at); end != at) {
            current += '\n';
            at = end;
        } else if (const auto quoted = endOfQuote(script, at); quoted != at) {
            current += script.substr(at, quoted - at);
            at = quoted;
        } else if (script[at] == ';') {
            finish();
            ++at;
        } else {
            current += script[at++];
        }
    }
    finish();
    return statements;
}

} // namespace vidgo::storage
