#include "vidgo/sandbox/s3_stand_in.h"

#include <array>
#include <optional>

#include "vidgo/base/hash.h"
#include "vidgo/base/hmac.h"

namespace vidgo::sandbox {
namespace {

constexpr auto kMostSkew = std::chrono::minutes(15);
constexpr std::int64_t kLongestExpiry = 7LL * 24 * 60 * 60;

// As they have to stand in the query, with nothing else among them.
constexpr std::array<std::string_view, 6> kNames = {"X-Amz-Algorithm",     "X-Amz-Credential",
                                                    "X-Amz-Date",          "X-Amz-Expires",
                                                    "X-Amz-SignedHeaders", "X-Amz-Signature"};

Answer refusal(int status, const std::string& code)
{
    return {.status = status,
            .contentType = "application/xml",
            .body = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>" + code + "</Code></Error>",
            .headers = {}};
}

std::string bytesOf(std::string_view digits)
{
    std::string bytes;
    for (std::size_t i = 0; i + 1 < digits.size(); i += 2)
        bytes += static_cast<char>(std::stoi(std::string(digits.substr(i, 2)), nullptr, 16));
    return bytes;
}

// "20130524T000000Z"
std::optional<Timestamp> momentIn(const std::string& text)
{
    if (text.size() != 16 || text[8] != 'T' || text[15] != 'Z')
        return {};
    const auto iso = text.substr(0, 4) + "-" + text.substr(4, 2) + "-" + text.substr(6, 2) + "T" +
                     text.substr(9, 2) + ":" + text.substr(11, 2) + ":" + text.substr(13, 2) + "Z";
    const auto time = timestampFromIso8601(iso);
    return time ? std::optional(*time) : std::nullopt;
}

// What stands before the signature, as it was sent: S3 signs exactly that.
std::string signedPart(std::string_view query)
{
    return std::string(query.substr(0, query.find("&X-Amz-Signature=")));
}

Answer partOf(const Request& request, const std::string& bytes)
{
    Answer answer{
        .status = 200,
        .contentType = "application/octet-stream",
        .body = bytes,
        .headers = {{"ETag", "\"" + sha256(bytes).substr(0, 32) + "\""}, {"Accept-Ranges", "bytes"}}};
    constexpr std::string_view kUnit = "bytes=";
    auto range = request.header("range");
    if (!range.starts_with(kUnit))
        return answer;
    range.remove_prefix(kUnit.size());
    const auto first = wholeNumber(range.substr(0, range.find('-')));
    if (!first || !range.ends_with('-') || static_cast<std::size_t>(*first) >= bytes.size())
        return refusal(416, "InvalidRange");
    answer.status = 206;
    answer.body = bytes.substr(static_cast<std::size_t>(*first));
    answer.headers.push_back({"Content-Range", "bytes " + std::to_string(*first) + "-" +
                                                   std::to_string(bytes.size() - 1) + "/" +
                                                   std::to_string(bytes.size())});
    return answer;
}

} // namespace

S3StandIn::S3StandIn(const Options& options, const Clock& clock)
    : m_options(options)
    , m_clock(clock)
{}

S3StandIn::~S3StandIn() = default;

Result<std::unique_ptr<S3StandIn>> S3StandIn::open(const Options& options, const Clock& clock)
{
    std::unique_ptr<S3StandIn> store(new S3StandIn(options, clock));
    HttpListener::Options listening;
    listening.maxBody = options.maxBody;
    listening.recorder = &store->m_recorder;
    auto opened = HttpListener::open(
        listening, [store = store.get()](const Request& request) { return store->answer(request); });
    if (!opened)
        return failure(opened);
    store->m_listener = std::move(*opened);
    return store;
}

std::string S3StandIn::url() const
{
    return m_listener->url();
}

// The code of S3 for what is wrong with the signature; empty: nothing.
std::string S3StandIn::faultOf(const Request& request) const
{
    const auto fields = readForm(request.query());
    if (!fields || fields->size() != kNames.size())
        return "AccessDenied";
    for (std::size_t i = 0; i < kNames.size(); ++i)
        if ((*fields)[i].name != kNames.at(i))
            return "AuthorizationQueryParametersError";
    const auto time = valueOf(*fields, "X-Amz-Date");
    const auto since = momentIn(time);
    const auto expires = wholeNumber(valueOf(*fields, "X-Amz-Expires"));
    const auto scope = time.substr(0, 8) + "/" + m_options.region + "/s3/aws4_request";
    if (valueOf(*fields, "X-Amz-Algorithm") != "AWS4-HMAC-SHA256" || !since || !expires || *expires < 1 ||
        *expires > kLongestExpiry || valueOf(*fields, "X-Amz-SignedHeaders") != "host")
        return "AuthorizationQueryParametersError";
    if (valueOf(*fields, "X-Amz-Credential") != m_options.keyId + "/" + scope)
        return "InvalidAccessKeyId";
    const auto now = m_clock.now();
    if (*since > now + kMostSkew || *since + std::chrono::seconds(*expires) < now)
        return "RequestTimeTooSkewed";
    const auto asked = request.method + "\n" + std::string(request.path()) + "\n" +
                       signedPart(request.query()) + "\nhost:" + std::string(request.header("host")) +
                       "\n\nhost\nUNSIGNED-PAYLOAD";
    auto key = "AWS4" + std::string(m_options.key.reveal());
    for (const auto& part :
         {time.substr(0, 8), m_options.region, std::string("s3"), std::string("aws4_request")})
        key = bytesOf(hmacSha256(Secret(key), {part}));
    const auto right =
        hmacSha256(Secret(key), {"AWS4-HMAC-SHA256\n" + time + "\n" + scope + "\n" + sha256(asked)});
    return right == valueOf(*fields, "X-Amz-Signature") ? std::string() : "SignatureDoesNotMatch";
}

Answer S3StandIn::answer(const Request& request)
{
    const auto beginning = "/" + m_options.bucket + "/";
    const auto path = std::string(request.path());
    const std::scoped_lock lock(m_mutex);
    if (!path.starts_with(beginning) || path.size() == beginning.size() ||
        path.find_first_of("%\\") != std::string::npos) {
        m_recorder.unexpected("an address that is no object: " + request.method + " " + path);
        return refusal(404, "NoSuchBucket");
    }
    if (const auto fault = faultOf(request); !fault.empty()) {
        m_recorder.unexpected(fault + ": " + request.method + " " + path);
        return refusal(403, fault);
    }
    return serve(request, path.substr(beginning.size()));
}

Answer S3StandIn::serve(const Request& request, const std::string& name)
{
    const auto found = m_objects.find(name);
    if (request.method == "PUT") {
        if (request.header("content-length").empty())
            return refusal(411, "MissingContentLength");
        m_objects[name] = request.body;
        return {.status = 200, .contentType = {}, .body = {}, .headers = {{"ETag", "\"new\""}}};
    }
    if (request.method == "DELETE") {
        m_objects.erase(name);
        return {.status = 204, .contentType = {}, .body = {}, .headers = {}};
    }
    if (request.method != "GET") {
        m_recorder.unexpected(request.method + " of an object");
        return refusal(405, "MethodNotAllowed");
    }
    return found == m_objects.end() ? refusal(404, "NoSuchKey") : partOf(request, found->second);
}

std::vector<std::string> S3StandIn::objects() const
{
    const std::scoped_lock lock(m_mutex);
    std::vector<std::string> names;
    names.reserve(m_objects.size());
    for (const auto& [name, bytes] : m_objects)
        names.push_back(name);
    return names;
}

std::string S3StandIn::object(const std::string& name) const
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_objects.find(name);
    return found == m_objects.end() ? std::string() : found->second;
}

void S3StandIn::spoil(const std::string& name)
{
    const std::scoped_lock lock(m_mutex);
    m_objects[name] += "!";
}

void S3StandIn::changeKey(Secret key)
{
    const std::scoped_lock lock(m_mutex);
    m_options.key = std::move(key);
}

} // namespace vidgo::sandbox
