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

CurlLane::Ending CurlLane::run(const std::stop_token& stop, milliseconds stall)
{
    Ending ending{.code = CURLE_FAILED_INIT};
    m_reason.front() = '\0';
    curl_easy_setopt(m_easy.get(), CURLOPT_ERRORBUFFER, m_reason.data());
    const Driven driven(m_multi.get(), m_easy.get());
    if (!driven.isAdded())
        return ending;
    const std::stop_callback wake(stop, [this] { curl_multi_wakeup(m_multi.get()); });

    auto moved = bytesMoved();
    auto lastMove = steady_clock::now();
    for (int running = 1;;) {
        ending.isStopped = stop.stop_requested();
        if (ending.isStopped || curl_multi_perform(m_multi.get(), &running) != CURLM_OK ||
            isOver(m_multi.get(), ending.code))
            break;
        const auto now = steady_clock::now();
        const auto bytes = bytesMoved();
        if (bytes != moved || requestBytes(m_easy.get()) == 0)
            lastMove = now;
        moved = bytes;
        const auto quiet = std::chrono::duration_cast<milliseconds>(now - lastMove);
        ending.isStalled = stall > milliseconds(0) && quiet >= stall;
        if (ending.isStalled)
            break;
        const auto patience = stall > milliseconds(0) ? std::min(kLongestWait, stall - quiet) : kLongestWait;
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
        return "nothing was received or sent for too long";
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
