#include "vidgo/base/log.h"

#include <fmt/format.h>
#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include "secret_names.h"
#include "vidgo/base/file.h"
#include "vidgo/base/text.h"

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

constexpr std::size_t kMaxPart = 4096; // bytes of a message or a value

// A line break or an escape sequence in a value must not look like a line of ours or steer the terminal.
std::string printable(const std::string& text)
{
    std::string out;
    out.reserve(text.size());
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '\n')
            out += "\\n";
        else if (byte < 0x20 || byte == 0x7F)
            out += fmt::format("\\x{:02x}", byte);
        else
            out += c;
    }
    return out;
}

std::string part(std::string_view text)
{
    std::string kept = redact(text);
    return kept.size() <= kMaxPart ? kept : truncateUtf8(kept, kMaxPart) + "…";
}

// Tells a value from the next field.
std::string quoted(const std::string& value)
{
    if (!value.empty() && value.find_first_of(" \t\r\n\"=") == std::string::npos)
        return value;
    std::string out = "\"";
    for (const char c : value) {
        if (c == '"' || c == '\\')
            out += '\\';
        out += c;
    }
    return out + "\"";
}

std::string field(std::string_view name, const std::string& value)
{
    return " " + std::string(name) + "=" + (isSecretName(name) ? "[redacted]" : quoted(part(value)));
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
        std::string line = std::string(module) + ": " + part(message);
        for (const auto& [name, value] : fields)
            line += field(name, value);
        m_logger.log(toSpdlog(level), "{}", printable(line));
    }

private:
    spdlog::logger m_logger;
};

} // namespace

std::unique_ptr<Log> makeFileLog(const std::filesystem::path& file, LogLevel level)
{
    auto console = std::make_shared<spdlog::sinks::stderr_sink_mt>();
    console->set_level(spdlog::level::err);
    std::vector<spdlog::sink_ptr> sinks{console};
    try {
        sinks.push_back(
            std::make_shared<spdlog::sinks::rotating_file_sink_mt>(toUtf8(file), 5 * 1024 * 1024, 3));
    } catch (const spdlog::spdlog_ex&) {
        console->set_level(spdlog::level::warn); // no file can be opened there, so this is all there is
    }
    return std::make_unique<SpdlogLog>(std::move(sinks), level);
}

std::unique_ptr<Log> makeConsoleLog(LogLevel level)
{
    return std::make_unique<SpdlogLog>(
        std::vector<spdlog::sink_ptr>{std::make_shared<spdlog::sinks::stderr_sink_mt>()}, level);
}

} // namespace vidgo
