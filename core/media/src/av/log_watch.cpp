#include "log_watch.h"

#include <array>
#include <cstdarg>
#include <mutex>

extern "C" {
#include <libavutil/log.h>
}

#include "av_error.h"
#include "vidgo/media/media_log.h"

namespace vidgo::media {

namespace {

struct Route
{
    std::mutex mutex;
    Log* log = nullptr;
    std::string last;
};

// The libraries know one receiver for the whole process and hand it nothing of ours, so that this has to be
// reachable from everywhere.
Route& route()
{
    static Route instance;
    return instance;
}

struct ThreadMessages
{
    int errors = 0;
    std::array<char, 200> last{};
};

ThreadMessages& threadMessages()
{
    thread_local ThreadMessages messages;
    return messages;
}

void passOn(const std::string& text)
{
    Route& to = route();
    const std::lock_guard lock(to.mutex);
    if (to.log == nullptr || text.empty() || text == to.last)
        return;
    to.last = text;
    to.log->debug("media", text);
}

std::string withoutLineEnd(const std::array<char, 200>& message)
{
    std::string text = message.data();
    while (!text.empty() && (text.back() == '\n' || text.back() == '\r'))
        text.pop_back();
    return text;
}

void receive(void* source, int level, const char* format, va_list values)
{
    if (level > AV_LOG_ERROR)
        return;
    auto& messages = threadMessages();
    ++messages.errors;
    int namesSource = 0; // the text alone
    av_log_format_line2(source, level, format, values, messages.last.data(),
                        static_cast<int>(messages.last.size()), &namesSource);
    passOn(withoutLineEnd(messages.last));
}

} // namespace

MediaLogRoute::MediaLogRoute(Log& log)
    : m_log(&log)
{
    av::takeOverLog();
    const std::lock_guard lock(route().mutex);
    route().log = m_log;
}

MediaLogRoute::~MediaLogRoute()
{
    const std::lock_guard lock(route().mutex);
    if (route().log == m_log)
        route().log = nullptr;
}

namespace av {

void takeOverLog()
{
    static std::once_flag once;
    std::call_once(once, [] { av_log_set_callback(&receive); });
}

LogWatch::LogWatch()
    : m_before(threadMessages().errors)
{
    takeOverLog();
}

bool LogWatch::hasErrors() const
{
    return threadMessages().errors != m_before;
}

std::string LogWatch::lastError() const
{
    return hasErrors() ? withoutLineEnd(threadMessages().last) : std::string();
}

std::string takeLastMessage()
{
    std::string text = withoutLineEnd(threadMessages().last);
    threadMessages().last[0] = 0;
    return text;
}

} // namespace av

} // namespace vidgo::media
