#include "process_launch.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <limits>
#include <utility>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

extern char** environ; // NOLINT: POSIX leaves its declaration to the program

namespace vidgo {

namespace {

/// A file descriptor that closes itself.
class Handle
{
public:
    Handle() = default;
    explicit Handle(int fd)
        : m_fd(fd)
    {}
    Handle(Handle&& other) noexcept
        : m_fd(std::exchange(other.m_fd, -1))
    {}
    Handle& operator=(Handle&& other) noexcept
    {
        std::swap(m_fd, other.m_fd);
        return *this;
    }
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;
    ~Handle() { close(); }

    void close()
    {
        if (m_fd >= 0)
            ::close(std::exchange(m_fd, -1));
    }
    int fd() const { return m_fd; }
    bool isOpen() const { return m_fd >= 0; }

private:
    int m_fd = -1;
};

struct Pipe
{
    Handle reading;
    Handle writing;
};

bool openPipe(Pipe& pipe)
{
    std::array<int, 2> ends{};
    // A program that another thread starts meanwhile must not hold our ends: ours would wait for their end.
#ifdef __linux__
    const bool isOpen = ::pipe2(ends.data(), O_CLOEXEC) == 0;
#else
    const bool isOpen = ::pipe(ends.data()) == 0;
#endif
    if (!isOpen)
        return false;
    pipe.reading = Handle(ends[0]);
    pipe.writing = Handle(ends[1]);
    return ::fcntl(ends[0], F_SETFD, FD_CLOEXEC) == 0 && ::fcntl(ends[1], F_SETFD, FD_CLOEXEC) == 0;
}

void setNonBlocking(const Handle& handle)
{
    ::fcntl(handle.fd(), F_SETFL, O_NONBLOCK);
}

/// Writing to a program that no longer reads must not end ours.
class PipeSignalHeld
{
public:
    PipeSignalHeld()
    {
        ::sigemptyset(&m_pipe);
        ::sigaddset(&m_pipe, SIGPIPE);
        ::pthread_sigmask(SIG_BLOCK, &m_pipe, &m_before);
    }
    PipeSignalHeld(const PipeSignalHeld&) = delete;
    PipeSignalHeld& operator=(const PipeSignalHeld&) = delete;
    ~PipeSignalHeld()
    {
        sigset_t waiting;
        ::sigemptyset(&waiting);
        ::sigpending(&waiting);
        int taken = 0;
        if (::sigismember(&waiting, SIGPIPE) == 1 && ::sigismember(&m_before, SIGPIPE) == 0)
            ::sigwait(&m_pipe, &taken);
        ::pthread_sigmask(SIG_SETMASK, &m_before, nullptr);
    }

private:
    sigset_t m_pipe{};
    sigset_t m_before{};
};

/// A child with its three streams.
class Child
{
public:
    bool start(const ProcessRequest& request)
    {
        Pipe in;
        Pipe out;
        Pipe err;
        if (!openPipe(in) || !openPipe(out) || !openPipe(err) || !spawn(request, in, out, err))
            return false;
        m_in = std::move(in.writing);
        m_out = std::move(out.reading);
        m_err = std::move(err.reading);
        setNonBlocking(m_in);
        setNonBlocking(m_out);
        setNonBlocking(m_err);
        m_input = request.input;
        if (m_input.empty())
            m_in.close();
        return true;
    }

    ProcessEnd run(const ProcessRequest& request, const std::stop_token& stop)
    {
        using How = ProcessEnd::How;
        const auto deadline = std::chrono::steady_clock::now() + request.timeLimit;
        const PipeSignalHeld held;
        ProcessEnd end;
        while (m_out.isOpen() || m_err.isOpen()) {
            exchange(end);
            if (end.output.size() > request.outputLimit)
                return killed(std::move(end), How::TooMuch);
            if (stop.stop_requested())
                return killed(std::move(end), How::Stopped);
            if (std::chrono::steady_clock::now() > deadline)
                return killed(std::move(end), How::TimedOut);
        }
        // It may close its streams and live on.
        int status = 0;
        while (::waitpid(m_pid, &status, WNOHANG) == 0) {
            if (stop.stop_requested())
                return killed(std::move(end), How::Stopped);
            if (std::chrono::steady_clock::now() > deadline)
                return killed(std::move(end), How::TimedOut);
            ::poll(nullptr, 0, static_cast<int>(kLookEvery.count()));
        }
        end.how = How::Exited;
        end.code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
        return end;
    }

private:
    bool spawn(const ProcessRequest& request, const Pipe& in, const Pipe& out, const Pipe& err)
    {
        std::string program = request.program.string();
        std::vector<std::string> words = request.arguments;
        std::vector<char*> arguments{program.data()};
        for (auto& word : words)
            arguments.push_back(word.data());
        arguments.push_back(nullptr);
        posix_spawn_file_actions_t actions;
        posix_spawnattr_t attributes;
        ::posix_spawn_file_actions_init(&actions);
        ::posix_spawnattr_init(&attributes);
        ::posix_spawn_file_actions_adddup2(&actions, in.reading.fd(), STDIN_FILENO);
        ::posix_spawn_file_actions_adddup2(&actions, out.writing.fd(), STDOUT_FILENO);
        ::posix_spawn_file_actions_adddup2(&actions, err.writing.fd(), STDERR_FILENO);
        sigset_t none;
        ::sigemptyset(&none);
        ::posix_spawnattr_setsigmask(&attributes, &none);
        ::posix_spawnattr_setpgroup(&attributes, 0); // so that what it starts can be killed with it
        ::posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETPGROUP);
        const int failed =
            ::posix_spawn(&m_pid, program.c_str(), &actions, &attributes, arguments.data(), environ);
        ::posix_spawn_file_actions_destroy(&actions);
        ::posix_spawnattr_destroy(&attributes);
        return failed == 0;
    }

    // Waits a moment for something to read or write and does it.
    void exchange(ProcessEnd& end)
    {
        std::array<pollfd, 3> streams{pollfd{m_out.fd(), POLLIN, 0}, pollfd{m_err.fd(), POLLIN, 0},
                                      pollfd{m_in.fd(), POLLOUT, 0}};
        if (::poll(streams.data(), streams.size(), static_cast<int>(kLookEvery.count())) <= 0)
            return;
        if (streams[0].revents != 0)
            readFrom(m_out, [&](const char* bytes, std::size_t count) {
                end.output.insert(end.output.end(), bytes, bytes + count);
            });
        if (streams[1].revents != 0)
            readFrom(m_err, [&](const char* bytes, std::size_t count) {
                end.errors.append(bytes, std::min(count, kMaxErrorBytes - end.errors.size()));
            });
        if (streams[2].revents != 0)
            writeInput();
    }

    template <class Take>
    static void readFrom(Handle& handle, const Take& take)
    {
        std::array<char, 65536> buffer;
        const auto count = ::read(handle.fd(), buffer.data(), buffer.size());
        if (count > 0)
            take(buffer.data(), static_cast<std::size_t>(count));
        else if (count == 0 || (errno != EAGAIN && errno != EINTR))
            handle.close();
    }

    void writeInput()
    {
        const auto count = ::write(m_in.fd(), m_input.data() + m_written, m_input.size() - m_written);
        if (count > 0)
            m_written += static_cast<std::size_t>(count);
        if (m_written == m_input.size() || (count < 0 && errno != EAGAIN && errno != EINTR))
            m_in.close();
    }

    ProcessEnd killed(ProcessEnd end, ProcessEnd::How how) const
    {
        ::kill(-m_pid, SIGKILL);
        int status = 0;
        while (::waitpid(m_pid, &status, 0) < 0 && errno == EINTR) {
        }
        end.how = how;
        return end;
    }

    pid_t m_pid = -1;
    Handle m_in;
    Handle m_out;
    Handle m_err;
    std::string m_input;
    std::size_t m_written = 0;
};

} // namespace

bool isRunnable(const std::filesystem::path& file)
{
    std::error_code ignored;
    return std::filesystem::is_regular_file(file, ignored) && ::access(file.c_str(), X_OK) == 0;
}

ProcessEnd launch(const ProcessRequest& request, const std::stop_token& stop)
{
    Child child;
    if (!child.start(request))
        return {};
    return child.run(request, stop);
}

bool isProcessAlive(std::uint64_t number)
{
    if (number == 0 || number > static_cast<std::uint64_t>(std::numeric_limits<pid_t>::max()))
        return false;
    return ::kill(static_cast<pid_t>(number), 0) == 0 || errno != ESRCH;
}

} // namespace vidgo
