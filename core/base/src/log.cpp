#include "vidgo/base/log.h"

#include <regex>

#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include "vidgo/base/file.h"

namespace vidgo {

void Log::debug(std::string_view module, std::string_view message, std::initializer_list<LogField> fields)
{
    write(LogLevel::Debug, module, message, fields);
}

void Log::info(std::string_view module, std::string_view message, std::initializer_list<LogField> fields)
{
    write(LogLevel::Info, module, message, fields);
}

void Log::warning(std::string_view module, std::string_view message, std::initializer_list<LogField> fields)
{
    write(LogLevel::Warning, module, message, fields);
}

void Log::error(std::string_view module, std::string_view message, std::initializer_list<LogField> fields)
{
    write(LogLevel::Error, module, message, fields);
}

void Log::failure(std::string_view module, std::string_view message, const Error& error)
{
    write(LogLevel::Warning, module, message,
          {{"error", std::string(error.id())}, {"reason", error.internal()}});
}

namespace {

spdlog::level::level_enum toSpdlog(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug:
        return spdlog::level::debug;
    case LogLevel::Info:
        return spdlog::level::info;
    case LogLevel::Warning:
        return spdlog::level::warn;
    case LogLevel::Error:
        break;
    }
    return spdlog::level::err;
}

// Keeps a value on one line and tells it from the next field.
std::string quoted(const std::string& value)
{
    if (!value.empty() && value.find_first_of(" \t\r\n\"=") == std::string::npos)
        return value;
    std::string out = "\"";
    for (const char c : value) {
        if (c == '"' || c == '\\')
            out += '\\';
        if (c == '\n')
            out += "\\n";
        else if (c != '\r')
            out += c;
    }
    return out + "\"";
}

class SpdlogLog final : public Log
{
public:
    explicit SpdlogLog(std::vector<spdlog::sink_ptr> sinks, LogLevel level)
        : m_logger("vidgo", sinks.begin(), sinks.end())
    {
        m_logger.set_level(toSpdlog(level));
        m_logger.set_pattern("%Y-%m-%dT%H:%M:%S.%eZ %l %v", spdlog::pattern_time_type::utc);
        m_logger.flush_on(spdlog::level::warn);
    }

    void write(LogLevel level, std::string_view module, std::string_view message,
               std::initializer_list<LogField> fields) override
    {
        if (!m_logger.should_log(toSpdlog(level)))
            return;
        std::string line = std::string(module) + ": " + std::string(message);
        for (const auto& [name, value] : fields)
            line += " " + std::string(name) + "=" + quoted(value);
        m_logger.log(toSpdlog(level), "{}", redact(line));
    }

private:
    spdlog::logger m_logger;
};

} // namespace

std::unique_ptr<Log> makeFileLog(const std::filesystem::path& file, LogLevel level)
{
    auto console = std::make_shared<spdlog::sinks::stderr_sink_mt>();
    console->set_level(spdlog::level::warn);
    std::vector<spdlog::sink_ptr> sinks{console};
    try {
        sinks.push_back(
            std::make_shared<spdlog::sinks::rotating_file_sink_mt>(toUtf8(file), 5 * 1024 * 1024, 3));
    } catch (const spdlog::spdlog_ex&) {
        // No file can be opened there; standard error still tells.
    }
    return std::make_unique<SpdlogLog>(std::move(sinks), level);
}

std::unique_ptr<Log> makeConsoleLog(LogLevel level)
{
    return std::make_unique<SpdlogLog>(
        std::vector<spdlog::sink_ptr>{std::make_shared<spdlog::sinks::stderr_sink_mt>()}, level);
}

std::string redact(std::string_view text)
{
    struct Rule
    {
        std::regex pattern;
        const char* replacement;
    };
    using namespace std::regex_constants;
    static const std::vector<Rule> kRules = {
        {std::regex(R"(((?:proxy-)?authorization)\s*[:=]\s*"?(?:(?:bearer|basic|key)\s+)?[^\s",;]+)", icase),
         "$1=[redacted]"},
        {std::regex(R"(\b(bearer|basic)\s+[A-Za-z0-9._~+/=-]{8,})", icase), "$1 [redacted]"},
        {std::regex(
             R"rx(([A-Za-z0-9_-]*(?:api[_-]?key|apikey|token|passw(?:or)?d|secret|signature|hash_?key|hash_?iv|cookie)[A-Za-z0-9_-]*"?\s*[:=]\s*)("[^"]*"|[^\s&",;]+))rx",
             icase),
         "$1[redacted]"},
        {std::regex(R"(eyJ[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]*)"), "[redacted]"},
        {std::regex(R"(://[^/\s:@]+:[^/\s@]+@)"), "://[redacted]@"},
        {std::regex(R"([A-Za-z0-9._%+-]+@([A-Za-z0-9-]+\.[A-Za-z0-9.-]+))"), "[redacted]@$1"},
        {std::regex(R"(\b\d(?:[ -]?\d){12,18}\b)"), "[redacted]"},
    };
    std::string out(text);
    for (const auto& rule : kRules)
        out = std::regex_replace(out, rule.pattern, rule.replacement);
    return out;
}

} // namespace vidgo
