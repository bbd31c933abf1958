#pragma once

#include <charconv>
#include <set>

#include "vidgo/app_server/server_config.h"

namespace vidgo::app_server {

/// Reads variables one by one and gathers what is wrong with them.
class ConfigReader
{
public:
    explicit ConfigReader(const Environment& environment)
        : m_environment(environment)
    {}

    /// Without the blanks around it; empty when it is not set.
    std::string text(const std::string& name, const std::string& otherwise = {});
    Secret secret(const std::string& name);
    bool flag(const std::string& name, bool otherwise);
    int number(const std::string& name, int otherwise, int least, int most);
    /// Pieces between commas.
    std::vector<std::string> list(const std::string& name);
    /// "http://…" or "https://…" without a slash at its end.
    std::string url(const std::string& name, const std::string& otherwise);

    void complain(const std::string& name, std::string what);
    std::vector<ConfigProblem> take() { return std::move(m_problems); }

private:
    const Environment& m_environment;
    std::vector<ConfigProblem> m_problems;
};

} // namespace vidgo::app_server
