#include <algorithm>
#include <filesystem>
#include <system_error>

#include "a2e/a2e.h"
#include "a2e/answers.h"
#include "common/json_path.h"
#include "common/line.h"
#include "vidgo/base/file.h"

namespace vidgo::providers::a2e {

namespace {

/// Chosen: A2E names no limit.
constexpr std::uint64_t kMaxBytes = 500'000'000;
constexpr int kSignedSeconds = 900;

class A2eHost final : public InputHost
{
public:
    A2eHost(SharedData data, const ProviderParts& parts, std::shared_ptr<const Wire> wire)
        : m_data(std::move(data))
        , m_parts(parts)
        , m_wire(std::move(wire))
        , m_line(*m_data, m_parts, *m_wire)
    {}

    bool isReady() const override { return m_line.hasKey(); }

    bool takes(const GenerationInput& input) const override
    {
        return !input.file.mediaType.empty() &&
               static_cast<std::uint64_t>(std::max<std::int64_t>(input.file.bytes, 0)) <= kMaxBytes;
    }

    ProviderResult<std::string> put(const GenerationInput& input, const std::stop_token& stop) override
    {
        std::error_code error;
        const auto size = std::filesystem::file_size(pathFromUtf8(input.path), error);
        if (error || size > kMaxBytes)
            return std::unexpected(failureOf(*m_data, ProviderError::NoUpload, ProviderTrouble::BadInput,
                                             error ? error.message() : "too large"));
        auto signedAt = m_line.send(signCall(input, size), CallCost::Free, stop);
        if (!signedAt)
            return std::unexpected(std::move(signedAt.error()));
        auto said = envelopeOf(*m_data, *signedAt, CallCost::Free, m_line.now());
        if (!said)
            return std::unexpected(std::move(said.error()));
        auto target = textAt(said->data, {"uploadUrl"});
        auto address = textAt(said->data, {"cdnUrl"});
        if (!isAddress(target) || !isAddress(address))
            return std::unexpected(unreadable(*m_data, *signedAt, "no addresses", CallCost::Free));
        auto stored = m_line.sendBare(putCall(std::move(target), input), stop);
        if (!stored)
            return std::unexpected(std::move(stored.error()));
        if (!isGood(*stored))
            return std::unexpected(refusalOf(*m_data, *stored, {}, CallCost::Free, m_line.now()));
        return address;
    }

private:
    net::HttpRequest signCall(const GenerationInput& input, std::uintmax_t size) const
    {
        const auto slash = input.file.mediaType.find('/');
        // The name is of our making: that of the person's file is nobody's business.
        const auto name = "vidgo/" + input.file.sha256.substr(0, 32) + "." +
                          input.file.mediaType.substr(slash == std::string::npos ? 0 : slash + 1);
        const Json body(Json::Object{{"key", name},
                                     {"contentType", input.file.mediaType},
                                     {"contentLength", static_cast<std::int64_t>(size)},
                                     {"expiresIn", kSignedSeconds}});
        net::HttpRequest call;
        call.method = "POST";
        call.url = m_data->baseUrl + "/api/v1/r2/upload-presigned-url";
        call.headers = {{"Accept", "application/json"}, {"Content-Type", "application/json"}};
        call.body = body.dump();
        call.kind = net::CallKind::Read; // another address does no harm
        return call;
    }

    static net::HttpRequest putCall(std::string target, const GenerationInput& input)
    {
        net::HttpRequest call;
        call.method = "PUT";
        call.url = std::move(target);
        call.file =
            net::HttpFile{.path = pathFromUtf8(input.path), .contentType = input.file.mediaType, .name = {}};
        call.kind = net::CallKind::Read; // the same bytes at the same place
        call.timeouts.whole = std::chrono::minutes(10);
        return call;
    }

    SharedData m_data;
    ProviderParts m_parts;
    std::shared_ptr<const Wire> m_wire;
    Line m_line;
};

} // namespace

std::shared_ptr<InputHost> makeHost(const SharedData& data, const ProviderParts& parts,
                                    const std::shared_ptr<const Wire>& wire)
{
    return std::make_shared<A2eHost>(data, parts, wire);
}

} // namespace vidgo::providers::a2e
