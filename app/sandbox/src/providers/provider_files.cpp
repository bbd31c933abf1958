#include <algorithm>

#include "provider_desk.h"
#include "vidgo/base/hash.h"
#include "vidgo/sandbox/http_sender.h"
#include "wire_text.h"

// Files that come in, and those that go out.
namespace vidgo::sandbox {

using Kind = ProviderFault::Kind;

namespace {

constexpr std::string_view kFiles = "/_files/";

Answer expired()
{
    return {.status = 403,
            .contentType = "application/xml",
            .body = "<?xml version=\"1.0\"?><Error><Code>AccessDenied</Code><Message>Request has "
                    "expired</Message></Error>",
            .headers = {}};
}

Answer gone()
{
    return {.status = 404, .body = "not found", .headers = {}};
}

Answer redirect(std::string where)
{
    return {.status = 302, .body = {}, .headers = {{"Location", std::move(where)}}};
}

// The whole of it, or the rest from "bytes=<n>-" on.
Answer served(const Request& request, std::string bytes, std::string mediaType)
{
    static constexpr std::string_view kBytes = "bytes=";
    Answer answer{.contentType = std::move(mediaType), .body = {}, .headers = {{"Accept-Ranges", "bytes"}}};
    answer.headers.push_back({"ETag", "\"" + sha256(bytes).substr(0, 32) + "\""});
    const auto range = request.header("range");
    const auto wanted = request.header("if-range");
    const auto first = range.starts_with(kBytes) && range.ends_with('-')
                           ? wholeNumber(range.substr(kBytes.size(), range.size() - kBytes.size() - 1))
                           : std::nullopt;
    const bool isSame = wanted.empty() || wanted == answer.headers.back().value;
    if (!first || !isSame) {
        answer.body = std::move(bytes);
        return answer;
    }
    if (*first >= static_cast<std::int64_t>(bytes.size())) {
        answer.status = 416;
        answer.headers.push_back({"Content-Range", "bytes */" + std::to_string(bytes.size())});
        return answer;
    }
    answer.status = 206;
    answer.headers.push_back({"Content-Range", "bytes " + std::to_string(*first) + "-" +
                                                   std::to_string(bytes.size() - 1) + "/" +
                                                   std::to_string(bytes.size())});
    answer.body = bytes.substr(static_cast<std::size_t>(*first));
    return answer;
}

std::optional<Trouble> wrongInput(const Input& input, const InputRule& rule)
{
    const auto bad = [&](std::string what) {
        return Trouble{.kind = Trouble::Kind::BadInput,
                       .what = std::string(rule.where) + " " + std::move(what)};
    };
    const auto& facts = input.facts;
    if (rule.mostBytes > 0 && input.bytes->size() > rule.mostBytes)
        return bad("is too large: " + std::to_string(input.bytes->size()) + " bytes");
    if (!rule.types.empty() && std::ranges::find(rule.types, facts.mediaType) == rule.types.end())
        return bad("is of a type that is not taken: " + facts.mediaType);
    if (rule.mostSide > 0 && std::max(facts.width, facts.height) > rule.mostSide)
        return bad("has too many pixels on a side");
    if (std::min(facts.width, facts.height) < rule.leastSide)
        return bad("has too few pixels on a side");
    if (rule.mostSeconds > 0 && facts.seconds > rule.mostSeconds)
        return bad("is too long: " + std::to_string(facts.seconds) + " s");
    return std::nullopt;
}

} // namespace

std::string ProviderDesk::resultUrl(const ProviderTask& task) const
{
    return m_listener->url() + std::string(kFiles) + task.file +
           "?signature=" + std::to_string(task.signature);
}

Result<Made> ProviderDesk::resultOf(const ProviderTask& task)
{
    auto made =
        m_setup.maker.make(task.order.wanted, "vidgo-sandbox " + std::string(m_face.id) + " " + task.id());
    if (!made)
        m_recorder.unexpected("a result could not be made: " + made.error().internal());
    return made;
}

Answer ProviderDesk::serveFile(const Request& request)
{
    const auto found = m_files.find(request.path().substr(kFiles.size()));
    if (request.method != "GET" || found == m_files.end())
        return gone();
    const auto sent = request.header(m_face.keyHeader);
    if (!m_face.keyOpensFiles && (!sent.empty() || !request.header("authorization").empty()))
        m_recorder.unexpected("the key was sent to where files are");
    if (m_face.keyOpensFiles && !equalInConstantTime(sent, std::string(m_face.keyPrefix) + m_face.key)) {
        m_recorder.unexpected("a file was asked for without the key");
        return {.status = 403, .body = "forbidden", .headers = {}};
    }
    const auto& file = found->second;
    if (file.task < 0)
        return served(request, file.bytes, file.mediaType);
    auto& task = m_tasks[static_cast<std::size_t>(file.task)];
    const auto query = readForm(request.query());
    const auto signature = query ? wholeNumber(valueOf(*query, "signature")) : std::nullopt;
    if (!signature)
        return expired();
    const bool isOld = m_setup.clock.now() > task.endsAt + m_face.resultLife && !m_face.renewsResults;
    if (*signature <= task.expiredUpTo || isOld)
        return expired();
    if (stageOf(task) != TaskStage::Done)
        return gone();
    return serveResult(task, request);
}

Answer ProviderDesk::serveResult(const ProviderTask& task, const Request& request)
{
    auto made = resultOf(task);
    if (!made)
        return {.status = 500, .body = "no result", .headers = {}};
    switch (task.resultFault) {
    case Kind::ResultIsNoPicture:
        return served(request, std::string(4096, 'x'), made->mediaType);
    case Kind::ResultIsHtml:
        return {.contentType = "text/html",
                .body = "<!DOCTYPE html><html><body>Sign in</body></html>",
                .headers = {}};
    case Kind::ResultIsEmpty:
        return served(request, {}, made->mediaType);
    case Kind::ResultWrongType:
        return served(request, std::move(made->bytes), "text/plain");
    case Kind::ResultGoesToLoopback:
        return redirect(m_listener->url() + "/_trap/" + task.file);
    case Kind::ResultGoesElsewhere:
        return redirect("file:///etc/passwd");
    default:
        return served(request, std::move(made->bytes), made->mediaType);
    }
}

std::string ProviderDesk::keepUpload(std::string bytes, std::string mediaType)
{
    auto name =
        "in-" + std::to_string(nextNumber()) + "." + std::string(extensionOfType(mediaTypeOfBytes(bytes)));
    m_files.emplace(name, StoredFile{.bytes = std::move(bytes), .mediaType = std::move(mediaType)});
    return m_listener->url() + std::string(kFiles) + name;
}

void ProviderDesk::fillUpload(std::string_view url, std::string bytes, std::string mediaType)
{
    const auto found = m_files.find(url.substr(url.rfind('/') + 1));
    if (found != m_files.end())
        found->second = {.bytes = std::move(bytes), .mediaType = std::move(mediaType)};
}

Answered<std::string> ProviderDesk::fetch(const std::string& url, const InputRule& rule)
{
    const auto mine = m_listener->url() + std::string(kFiles);
    if (url.starts_with(mine)) {
        const auto found = m_files.find(url.substr(mine.size(), url.find('?') - mine.size()));
        if (found == m_files.end())
            return trouble(Trouble::Kind::BadInput, std::string(rule.where) + " is not there");
        if (found->second.task < 0)
            return found->second.bytes;
        auto made = resultOf(m_tasks[static_cast<std::size_t>(found->second.task)]);
        if (!made)
            return trouble(Trouble::Kind::BadInput, std::string(rule.where) + " is not there");
        return std::move(made->bytes);
    }
    // The one thing in which it differs from the real ones, which take addresses of the open net alone.
    auto answer = send("GET", url, {}, {}, std::chrono::seconds(5));
    if (!answer)
        return badRequest(std::string(rule.where) + " can't be fetched: " + answer.error().internal());
    if (answer->status != 200)
        return trouble(Trouble::Kind::BadInput,
                       std::string(rule.where) + " was answered with " + std::to_string(answer->status));
    return std::move(answer->body);
}

Answered<Input> ProviderDesk::inputOfBytes(std::string bytes, const InputRule& rule)
{
    Input made{.bytes = std::make_shared<const std::string>(std::move(bytes)), .facts = {}};
    auto facts = m_setup.maker.look(*made.bytes);
    if (!facts || !facts->mediaType.starts_with(rule.kind))
        return trouble(Trouble::Kind::BadInput, std::string(rule.where) + " is no " + std::string(rule.kind));
    made.facts = std::move(*facts);
    if (auto wrong = wrongInput(made, rule))
        return std::unexpected(std::move(*wrong));
    return made;
}

Answered<Input> ProviderDesk::input(const std::string& reference, const InputRule& rule)
{
    const std::string where(rule.where);
    if (reference.starts_with("http://") || reference.starts_with("https://")) {
        if (!rule.takesUrl)
            return badRequest(where + " must not be an address");
        auto bytes = fetch(reference, rule);
        if (!bytes)
            return std::unexpected(std::move(bytes.error()));
        return inputOfBytes(std::move(*bytes), rule);
    }
    if (reference.starts_with("data:")) {
        auto data = readDataAddress(reference);
        if (!rule.takesData || !data)
            return badRequest(where +
                              (data ? " must not be a data address" : " is a malformed data address"));
        if (rule.longestData > 0 && reference.size() > rule.longestData)
            return badRequest(where + " is too long a data address");
        if (data->mediaType != mediaTypeOfBytes(data->bytes))
            return badRequest(where + " says " + data->mediaType + " and is something else");
        return inputOfBytes(std::move(data->bytes), rule);
    }
    auto bytes = rule.takesBare ? readBase64(reference) : std::nullopt;
    if (!bytes)
        return badRequest(where + " is neither an address nor anything else that is taken");
    return inputOfBytes(std::move(*bytes), rule);
}

} // namespace vidgo::sandbox
