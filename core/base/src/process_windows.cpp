#include "process_launch.h"

#include <atomic>
#include <limits>
#include <memory>
#include <thread>

#ifndef NOMINMAX
#define NOMINMAX
#endif
#include <windows.h>

namespace vidgo {

namespace {

struct HandleCloser
{
    void operator()(HANDLE handle) const { ::CloseHandle(handle); }
};
using Handle = std::unique_ptr<void, HandleCloser>;

struct Pipe
{
    Handle reading;
    Handle writing;
};

// Only the child's end is inherited.
bool openPipe(Pipe& pipe, bool childReads)
{
    SECURITY_ATTRIBUTES inherited{sizeof(SECURITY_ATTRIBUTES), nullptr, TRUE};
    HANDLE reading = nullptr;
    HANDLE writing = nullptr;
    if (::CreatePipe(&reading, &writing, &inherited, 0) == 0)
        return false;
    pipe.reading.reset(reading);
    pipe.writing.reset(writing);
    return ::SetHandleInformation(childReads ? writing : reading, HANDLE_FLAG_INHERIT, 0) != 0;
}

std::wstring wide(const std::string& text)
{
    return pathFromUtf8(text).wstring();
}

// Quoted as CommandLineToArgvW() and the C library read it.
void appendQuoted(std::wstring& line, const std::wstring& word)
{
    line += line.empty() ? L"\"" : L" \"";
    std::size_t slashes = 0;
    for (const wchar_t c : word) {
        if (c == L'\\') {
            ++slashes;
            continue;
        }
        line.append(c == L'"' ? 2 * slashes + 1 : slashes, L'\\');
        slashes = 0;
        line += c;
    }
    line.append(2 * slashes, L'\\');
    line += L'"';
}

std::wstring commandLine(const ProcessRequest& request)
{
    std::wstring line;
    appendQuoted(line, request.program.wstring());
    for (const auto& word : request.arguments)
        appendQuoted(line, wide(word));
    return line;
}

void readAll(HANDLE from, std::size_t limit, std::atomic<bool>& isOver, Bytes& to)
{
    std::vector<std::uint8_t> buffer(65536);
    DWORD count = 0;
    while (::ReadFile(from, buffer.data(), static_cast<DWORD>(buffer.size()), &count, nullptr) != 0 &&
           count > 0) {
        if (to.size() + count > limit)
            isOver = true; // the rest is read and dropped, so that the program can end
        else
            to.insert(to.end(), buffer.begin(), buffer.begin() + static_cast<std::ptrdiff_t>(count));
    }
}

void writeAll(Handle to, const std::string& text)
{
    std::size_t done = 0;
    DWORD count = 0;
    while (done < text.size() &&
           ::WriteFile(to.get(), text.data() + done,
                       static_cast<DWORD>(std::min<std::size_t>(text.size() - done, 65536)), &count,
                       nullptr) != 0)
        done += count;
}

struct Started
{
    Handle process;
    Handle job; ///< Ends with everything in it when it is closed.
};

Started start(const ProcessRequest& request, const Pipe& in, const Pipe& out, const Pipe& err)
{
    Started started;
    started.job.reset(::CreateJobObjectW(nullptr, nullptr));
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits{};
    limits.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE;
    ::SetInformationJobObject(started.job.get(), JobObjectExtendedLimitInformation, &limits, sizeof(limits));
    STARTUPINFOW how{};
    how.cb = sizeof(how);
    how.dwFlags = STARTF_USESTDHANDLES;
    how.hStdInput = in.reading.get();
    how.hStdOutput = out.writing.get();
    how.hStdError = err.writing.get();
    PROCESS_INFORMATION made{};
    std::wstring line = commandLine(request);
    if (::CreateProcessW(request.program.c_str(), line.data(), nullptr, nullptr, TRUE,
                         CREATE_NO_WINDOW | CREATE_SUSPENDED, nullptr, nullptr, &how, &made) == 0)
        return started;
    started.process.reset(made.hProcess);
    const Handle thread(made.hThread);
    ::AssignProcessToJobObject(started.job.get(), made.hProcess);
    ::ResumeThread(made.hThread);
    return started;
}

ProcessEnd::How waitFor(HANDLE process, const ProcessRequest& request, const std::stop_token& stop,
                        const std::atomic<bool>& isOver)
{
    using How = ProcessEnd::How;
    const auto deadline = std::chrono::steady_clock::now() + request.timeLimit;
    while (::WaitForSingleObject(process, static_cast<DWORD>(kLookEvery.count())) == WAIT_TIMEOUT) {
        if (stop.stop_requested())
            return How::Stopped;
        if (isOver)
            return How::TooMuch;
        if (std::chrono::steady_clock::now() > deadline)
            return How::TimedOut;
    }
    return How::Exited;
}

} // namespace

bool isRunnable(const std::filesystem::path& file)
{
    std::error_code ignored;
    return std::filesystem::is_regular_file(file, ignored);
}

ProcessEnd launch(const ProcessRequest& request, const std::stop_token& stop)
{
    Pipe in;
    Pipe out;
    Pipe err;
    if (!openPipe(in, true) || !openPipe(out, false) || !openPipe(err, false))
        return {};
    Started started = start(request, in, out, err);
    if (!started.process)
        return {};
    in.reading.reset();
    out.writing.reset();
    err.writing.reset();
    ProcessEnd end;
    Bytes errors;
    std::atomic<bool> isOver = false;
    std::atomic<bool> areErrorsOver = false;
    {
        const std::jthread writer([&] { writeAll(std::move(in.writing), request.input); });
        const std::jthread reader(
            [&] { readAll(out.reading.get(), request.outputLimit, isOver, end.output); });
        const std::jthread errorReader(
            [&] { readAll(err.reading.get(), kMaxErrorBytes, areErrorsOver, errors); });
        end.how = waitFor(started.process.get(), request, stop, isOver);
        DWORD code = 1;
        if (end.how == ProcessEnd::How::Exited && ::GetExitCodeProcess(started.process.get(), &code) != 0)
            end.code = static_cast<int>(code);
        started.job.reset(); // also closes the pipes of whatever is left, which ends the threads
    }
    if (end.how == ProcessEnd::How::Exited && isOver)
        end.how = ProcessEnd::How::TooMuch;
    end.errors.assign(errors.begin(), errors.end());
    return end;
}

bool isProcessAlive(std::uint64_t number)
{
    if (number == 0 || number > std::numeric_limits<DWORD>::max())
        return false;
    const Handle process(::OpenProcess(SYNCHRONIZE, FALSE, static_cast<DWORD>(number)));
    if (!process)
        return ::GetLastError() != ERROR_INVALID_PARAMETER;
    return ::WaitForSingleObject(process.get(), 0) == WAIT_TIMEOUT;
}

} // namespace vidgo
