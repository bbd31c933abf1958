#include "curl_lane.h"

#include <algorithm>
#include <array>

namespace vidgo::net {

namespace {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

constexpr milliseconds kLongestWait{1000};

long requestBytes(CURL* easy)
{
    long bytes = 0;
    curl_easy_getinfo(easy, CURLINFO_REQUEST_SIZE, &bytes);
    return bytes;
}

// Cancels the transfer wherever it is; the connection of a broken one is closed with it.
class Driven
{
public:
    Driven(CURLM* multi, CURL* easy)
        : m_multi(multi)
        , m_easy(easy)
        , m_added(curl_multi_add_handle(multi, easy))
    {}
    ~Driven()
    {
        if (m_added == CURLM_OK)
            curl_multi_remove_handle(m_multi, m_easy);
    }
    Driven(const Driven&) = delete;
    Driven& operator=(const Driven&) = delete;
    bool isAdded() const { return m_added == CURLM_OK; }

private:
    CURLM* m_multi;
    CURL* m_easy;
    CURLMcode m_added;
};

// The end of the transfer, when it has come to one.
bool isOver(CURLM* multi, CURLcode& code)
{
    int left = 0;
    while (const CURLMsg* message = curl_multi_info_read(multi, &left))
        if (message->msg == CURLMSG_DONE) {
            code = message->data.result;
            return true;
        }
    return false;
}

// A connection whose time is over is dropped without a word. Of one that is merely taken away curl takes its
// leave as the protocol wants it (QUIT), and waits for the answer.
void dropConnection(CURLM* multi, CURL* easy)
{
    constexpr int kAttempts = 20;
    curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, 1L);
    int running = 0;
    auto code = CURLE_OK;
    for (int i = 0; i < kAttempts && !isOver(multi, code); ++i) {
        curl_multi_poll(multi, nullptr, 0, 2, nullptr);
        curl_multi_perform(multi, &running);
    }
}

// Tells when a transfer has become too slow.
class PaceKeeper
{
public:
    PaceKeeper(const CurlLane::Pace& pace, curl_off_t bytes)
        : m_pace(pace)
        , m_bytes(bytes)
        , m_bytesAtBegin(bytes)
    {}

    /// How long to wait for more at most; nothing of it left: too slow.
    milliseconds look(curl_off_t bytes, bool hasBegun)
    {
        const auto now = steady_clock::now();
        if (m_pace.stall <= milliseconds(0))
            return kLongestWait;
        if (bytes != m_bytes || !hasBegun)
            m_lastMove = now;
        m_bytes = bytes;
        const bool isCounted = hasBegun && m_pace.minBytesPerSecond > 0;
        if (isCounted && since(now, m_begin) >= m_pace.stall) {
            const auto wanted = m_pace.stall.count() * m_pace.minBytesPerSecond / 1000;
            if (bytes - m_bytesAtBegin < wanted)
                return milliseconds(0);
        }
        if (!isCounted || since(now, m_begin) >= m_pace.stall) {
            m_begin = now;
            m_bytesAtBegin = bytes;
        }
        const auto left = m_pace.stall - since(now, m_lastMove);
        return std::min({kLongestWait, left, isCounted ? m_pace.stall - since(now, m_begin) : left});
    }

private:
    static milliseconds since(steady_clock::time_point now, steady_clock::time_point then)
    {
        return std::chrono::duration_cast<milliseconds>(now - then);
    }

    CurlLane::Pace m_pace;
    curl_off_t m_bytes;
    steady_clock::time_point m_lastMove = steady_clock::now();
    // Of the time over which the average is taken.
    curl_off_t m_bytesAtBegin;
    steady_clock::time_point m_begin = m_lastMove;
};

} // namespace

CurlList::~CurlList()
{
    for (const auto* item = m_list; item; item = item->next)
        for (volatile char* byte = item->data; *byte; ++byte)
            *byte = '\0';
    curl_slist_free_all(m_list);
}

bool CurlList::add(const std::string& text)
{
    auto* longer = curl_slist_append(m_list, text.c_str());
    if (longer)
        m_list = longer;
    return longer != nullptr;
}

CurlLane::CurlLane()
    : m_multi(curl_multi_init())
    , m_easy(curl_easy_init())
{}

void CurlLane::clear()
{
    curl_easy_reset(m_easy.get());
}

curl_off_t CurlLane::bytesMoved() const
{
    curl_off_t up = 0;
    curl_off_t down = 0;
    long headers = 0;
    curl_easy_getinfo(m_easy.get(), CURLINFO_SIZE_UPLOAD_T, &up);
    curl_easy_getinfo(m_easy.get(), CURLINFO_SIZE_DOWNLOAD_T, &down);
    curl_easy_getinfo(m_easy.get(), CURLINFO_HEADER_SIZE, &headers);
    return up + down + headers + requestBytes(m_easy.get());
}

CurlLane::Ending CurlLane::run(const std::stop_token& stop, const Pace& pace)
{
    Ending ending{.code = CURLE_FAILED_INIT};
    m_reason.front() = '\0';
    curl_easy_setopt(m_easy.get(), CURLOPT_ERRORBUFFER, m_reason.data());
    const Driven driven(m_multi.get(), m_easy.get());
    if (!driven.isAdded())
        return ending;
    const std::stop_callback wake(stop, [this] { curl_multi_wakeup(m_multi.get()); });

    PaceKeeper keeper(pace, bytesMoved());
    for (int running = 1;;) {
        ending.isStopped = stop.stop_requested();
        if (ending.isStopped || curl_multi_perform(m_multi.get(), &running) != CURLM_OK ||
            isOver(m_multi.get(), ending.code))
            break;
        const auto patience = keeper.look(bytesMoved(), requestBytes(m_easy.get()) > 0);
        ending.isStalled = patience <= milliseconds(0);
        if (ending.isStalled)
            break;
        curl_multi_poll(m_multi.get(), nullptr, 0, static_cast<int>(patience.count()), nullptr);
    }
    ending.wasAnythingSent = requestBytes(m_easy.get()) > 0;
    if (ending.isStopped || ending.isStalled)
        dropConnection(m_multi.get(), m_easy.get());
    return ending;
}

std::string CurlLane::reason(const Ending& ending) const
{
    if (ending.isStalled)
        return "nothing, or too little, was received or sent for too long";
    const std::string detail(m_reason.data());
    return "curl " + std::to_string(ending.code) + ": " +
           (detail.empty() ? std::string(curl_easy_strerror(ending.code)) : detail);
}

bool prepareCurl()
{
    static const bool isPrepared = curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
    return isPrepared;
}

} // namespace vidgo::net
