#include "terminal.h"

#include <cstdio>

#ifdef _WIN32
#include <io.h>
#else
#include <unistd.h>
#endif

#include "vidgo/ui/messages/convert.h"
#include "vidgo/ui/messages/error_text.h"

namespace vidgo::cli {

namespace {

bool isTerminal(std::FILE* stream)
{
#ifdef _WIN32
    return ::_isatty(::_fileno(stream)) != 0;
#else
    return ::isatty(::fileno(stream)) != 0;
#endif
}

// East Asian wide and full-width characters take two columns (Unicode Standard Annex 11, the common blocks).
bool isWide(uint c)
{
    return (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF) || (c >= 0xAC00 && c <= 0xD7A3) ||
           (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFE6F) || (c >= 0xFF00 && c <= 0xFF60) ||
           (c >= 0xFFE0 && c <= 0xFFE6) || (c >= 0x20000 && c <= 0x3FFFD);
}

} // namespace

void Terminal::print(const QString& line) const
{
    const auto bytes = line.toUtf8();
    std::fprintf(stdout, "%s\n", bytes.constData());
}

void Terminal::print(const Json& json) const
{
    std::fputs(json.dumpPretty().c_str(), stdout);
}

void Terminal::complain(const QString& line) const
{
    std::fprintf(stderr, "vidgo: %s\n", line.toUtf8().constData());
}

ExitCode Terminal::report(const Error& error) const
{
    return report(error, ui::errorText(error));
}

ExitCode Terminal::report(const Error& error, const QString& sentence) const
{
    if (isJson())
        print(Json::Object{
            {"error", Json::Object{{"id", error.id()}, {"message", ui::toStdString(sentence)}}}});
    else
        complain(sentence);
    return exitCodeOf(error);
}

Progress Terminal::progress() const
{
    if (isJson() || !isTerminal(stderr))
        return {};
    return Progress([](double fraction) {
        std::fprintf(stderr, "\r%3d %%", static_cast<int>(fraction * 100.0));
        if (fraction >= 1.0)
            std::fputs("\r      \r", stderr);
        std::fflush(stderr);
    });
}

QString padded(const QString& text, int columns)
{
    int used = 0;
    for (const uint c : text.toUcs4())
        used += isWide(c) ? 2 : 1;
    return text + QString(qMax(0, columns - used), QLatin1Char(' '));
}

} // namespace vidgo::cli
