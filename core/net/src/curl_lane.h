#pragma once

#include <curl/curl.h>

#include <array>
#include <chrono>
#include <cstdint>
#include <memory>
#include <stop_token>
#include <string>

namespace vidgo::net {

struct EasyCloser
{
    void operator()(CURL* easy) const { curl_easy_cleanup(easy); }
};
struct MultiCloser
{
    void operator()(CURLM* multi) const { curl_multi_cleanup(multi); }
};

/// A list of headers or recipients. Its texts may hold secrets and are overwritten when it goes away.
class CurlList
{
public:
    CurlList() = default;
    ~CurlList();
    CurlList(const CurlList&) = delete;
    CurlList& operator=(const CurlList&) = delete;

    /// False when there is no memory.
    bool add(const std::string& text);
    curl_slist* get() const { return m_list; }

private:
    curl_slist* m_list = nullptr;
};

/// One transfer at a time, with the connections that earlier ones left. curl's simple interface looks after
/// a stop only once a second, so the transfer is driven here.
class CurlLane
{
public:
    CurlLane();
    ~CurlLane() = default;
    CurlLane(const CurlLane&) = delete;
    CurlLane& operator=(const CurlLane&) = delete;

    bool isUsable() const { return m_easy && m_multi; }
    /// The transfer to be prepared. Options stay until clear().
    CURL* easy() const { return m_easy.get(); }
    void clear();

    struct Ending
    {
        CURLcode code = CURLE_OK;
        bool isStopped = false;
        bool isStalled = false;
        bool wasAnythingSent = false; ///< A byte of an HTTP request may have gone out.
    };
    /// How slow a transfer may be once its request has begun.
    struct Pace
    {
        std::chrono::milliseconds stall{0};  ///< Without a byte in either direction; 0: no matter how long.
        std::uint32_t minBytesPerSecond = 0; ///< On average of each `stall`.
    };
    /// Runs the prepared transfer to its end, or until `stop`, or until it is too slow.
    Ending run(const std::stop_token& stop, const Pace& pace);

    /// What curl says about the failure, without what was sent.
    std::string reason(const Ending& ending) const;

private:
    curl_off_t bytesMoved() const;

    std::unique_ptr<CURLM, MultiCloser> m_multi; // outlives the handle that it drives
    std::unique_ptr<CURL, EasyCloser> m_easy;
    std::array<char, CURL_ERROR_SIZE> m_reason{};
};

/// Sets up curl for the process; later calls do nothing. False when it can't be.
bool prepareCurl();

} // namespace vidgo::net
