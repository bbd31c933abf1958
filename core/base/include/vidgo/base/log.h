#pragma once

#include <filesystem>
#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

#include "vidgo/base/error.h"

namespace vidgo {

enum class LogLevel { Debug, Info, Warning, Error };

/// A name and a value of a log line.
using LogField = std::pair<std::string_view, std::string>;

/// The structured log: one line an event, `time level module message key=value …`. Handed to whoever writes
/// to it. Everything written goes through redact() first, keeps to its line, and is cut at 4 KiB a part.
class Log
{
public:
    virtual ~Log() = default;
    virtual void write(LogLevel level, std::string_view module, std::string_view message,
                       std::initializer_list<LogField> fields = {}) = 0;

    void debug(std::string_view module, std::string_view message,
               std::initializer_list<LogField> fields = {});
    void info(std::string_view module, std::string_view message, std::initializer_list<LogField> fields = {});
    void warning(std::string_view module, std::string_view message,
                 std::initializer_list<LogField> fields = {});
    void error(std::string_view module, std::string_view message,
               std::initializer_list<LogField> fields = {});
    /// Writes an error's id and internal text.
    void failure(std::string_view module, std::string_view message, const Error& error);
};

/// Says nothing: for tests.
class NullLog final : public Log
{
public:
    void write(LogLevel, std::string_view, std::string_view, std::initializer_list<LogField>) override {}
};

/// Writes to a file that is rotated at 5 MiB (three are kept) and, from Error up, to standard error: what
/// failed for the person the programs say in their own words. When the file cannot be opened only standard
/// error is used, from Warning up.
std::unique_ptr<Log> makeFileLog(const std::filesystem::path& file, LogLevel level);
/// Only standard error.
std::unique_ptr<Log> makeConsoleLog(LogLevel level);

/// Blanks what must never be in a log: values after key-like names (api_key, token, authorization, password,
/// secret, signature …), bearer and basic credentials, JWTs and tokens with well-known beginnings,
/// credentials in URLs, e-mail addresses' local parts, and card numbers. Takes time in proportion to the
/// length of the text.
std::string redact(std::string_view text);

} // namespace vidgo
