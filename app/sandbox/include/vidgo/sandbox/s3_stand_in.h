#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "vidgo/base/clock.h"
#include "vidgo/base/result.h"
#include "vidgo/base/secret.h"
#include "vidgo/sandbox/http_listener.h"

namespace vidgo::sandbox {

/// A store of objects as S3 and its relatives are: one bucket, addressed by path, for whoever signs the
/// address (AWS Signature Version 4 in the query). Takes PUT, GET with ranges and DELETE of objects;
/// everything else, and every signature that is not exactly as it has to be, is refused as S3 refuses it and
/// noted by the recorder.
class S3StandIn
{
public:
    struct Options
    {
        std::string bucket = "vidgo-files";
        std::string region = "eu-test-1";
        std::string keyId = "AKIDSANDBOX";
        Secret key = Secret("sandbox-secret-key");
        std::size_t maxBody = std::size_t{64} * 1024 * 1024;
    };

    /// `clock` outlives it. Fails with SandboxError::PortTaken.
    static Result<std::unique_ptr<S3StandIn>> open(const Options& options, const Clock& clock);
    ~S3StandIn();
    S3StandIn(const S3StandIn&) = delete;
    S3StandIn& operator=(const S3StandIn&) = delete;

    /// "http://127.0.0.1:<port>"
    std::string url() const;
    /// For faults: the paths of objects begin with "/<bucket>/".
    HttpListener& listener() { return *m_listener; }
    Recorder& recorder() { return m_recorder; }

    /// The names of all objects, in order.
    std::vector<std::string> objects() const;
    /// The bytes of an object; empty where there is none.
    std::string object(const std::string& name) const;
    /// Changes an object behind everybody's back.
    void spoil(const std::string& name);
    /// From then on another key is asked for.
    void changeKey(Secret key);

private:
    S3StandIn(const Options& options, const Clock& clock);
    Answer answer(const Request& request);
    Answer serve(const Request& request, const std::string& name);
    std::string faultOf(const Request& request) const;

    Options m_options;
    const Clock& m_clock;
    Recorder m_recorder;
    mutable std::mutex m_mutex;
    std::map<std::string, std::string> m_objects;
    std::unique_ptr<HttpListener> m_listener; ///< Last: it calls the rest.
};

} // namespace vidgo::sandbox
