#include "secret_input.h"

#include <array>
#include <cstdio>
#include <string>

#ifdef _WIN32
#include <windows.h>

#include <io.h>
#else
#include <termios.h>
#include <unistd.h>
#endif

namespace vidgo::cli {

namespace {

constexpr std::size_t kMaxSecret = 8192;

#ifdef _WIN32

/// What is typed is not shown while it lives.
class Unseen
{
public:
    Unseen()
        : m_input(::GetStdHandle(STD_INPUT_HANDLE))
        , m_isTerminal(::GetConsoleMode(m_input, &m_before) != 0)
    {
        if (m_isTerminal)
            ::SetConsoleMode(m_input, m_before & ~static_cast<DWORD>(ENABLE_ECHO_INPUT));
    }
    ~Unseen()
    {
        if (m_isTerminal)
            ::SetConsoleMode(m_input, m_before);
    }
    Unseen(const Unseen&) = delete;
    Unseen& operator=(const Unseen&) = delete;

private:
    HANDLE m_input;
    DWORD m_before = 0;
    bool m_isTerminal;
};

#else

/// What is typed is not shown while it lives.
class Unseen
{
public:
    Unseen()
        : m_isTerminal(::tcgetattr(STDIN_FILENO, &m_before) == 0)
    {
        if (!m_isTerminal)
            return;
        auto unseen = m_before;
        unseen.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &unseen);
    }
    ~Unseen()
    {
        if (m_isTerminal)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    Unseen(const Unseen&) = delete;
    Unseen& operator=(const Unseen&) = delete;

private:
    termios m_before{};
    bool m_isTerminal;
};

#endif

} // namespace

bool isTyped()
{
#ifdef _WIN32
    return ::_isatty(::_fileno(stdin)) != 0;
#else
    return ::isatty(STDIN_FILENO) != 0;
#endif
}

Secret readSecret()
{
    constexpr std::string_view kWhite = " \t\r\n";
    const Unseen unseen;
    std::string line;
    line.reserve(kMaxSecret); // never moved, so that nothing of it stays behind
    for (int byte = std::fgetc(stdin); byte != EOF && byte != '\n' && line.size() < kMaxSecret;
         byte = std::fgetc(stdin))
        line.push_back(static_cast<char>(byte));
    if (isTyped())
        std::fputc('\n', stderr); // the one that was typed was not shown either
    const auto first = line.find_first_not_of(kWhite);
    Secret secret;
    if (first != std::string::npos)
        secret = Secret(line.substr(first, line.find_last_not_of(kWhite) - first + 1));
    wipe(line);
    return secret;
}

} // namespace vidgo::cli
