#include <algorithm>
#include <array>

#include "common/base64.h"
#include "common/json_path.h"
#include "common/line.h"
#include "common/results.h"
#include "piapi/piapi.h"
#include "vidgo/base/file.h"

namespace vidgo::providers::piapi {

namespace {

constexpr std::uint64_t kMaxBytes = 10'000'000;

/// The kinds of files that it takes, with the endings by which it knows them.
constexpr std::array<std::pair<std::string_view, std::string_view>, 8> kKinds = {{
    {"image/jpeg", "jpg"},
    {"image/png", "png"},
    {"image/webp", "webp"},
    {"video/mp4", "mp4"},
    {"audio/wav", "wav"},
    {"audio/x-wav", "wav"},
    {"audio/mpeg", "mp3"},
    {"audio/mp3", "mp3"},
}};

std::string_view endingOf(std::string_view mediaType)
{
    const auto* const found =
        std::ranges::find(kKinds, mediaType, [](const auto& kind) { return kind.first; });
    return found == kKinds.end() ? std::string_view() : found->second;
}

class PiapiHost final : public InputHost
{
public:
    PiapiHost(SharedData data, const ProviderParts& parts, std::shared_ptr<const Wire> wire)
        : m_data(std::move(data))
        , m_parts(parts)
        , m_wire(std::move(wire))
        , m_line(*m_data, m_parts, *m_wire)
    {}

    bool isReady() const override { return m_data->otherUrl("upload") && m_line.hasKey(); }

    bool takes(const GenerationInput& input) const override
    {
        return !endingOf(input.file.mediaType).empty() &&
               static_cast<std::uint64_t>(std::max<std::int64_t>(input.file.bytes, 0)) <= kMaxBytes;
    }

    ProviderResult<std::string> put(const GenerationInput& input, const std::stop_token& stop) override
    {
        const auto bytes = readFile(pathFromUtf8(input.path), kMaxBytes);
        if (!bytes)
            return std::unexpected(noUpload(bytes.error().internal()));
        auto answer = m_line.send(callFor(input, *bytes), CallCost::Free, stop);
        if (!answer)
            return std::unexpected(std::move(answer.error()));
        return addressIn(*answer);
    }

private:
    ProviderFailure noUpload(std::string why) const
    {
        return failureOf(*m_data, ProviderError::NoUpload, ProviderTrouble::BadInput, std::move(why));
    }

    net::HttpRequest callFor(const GenerationInput& input, std::span<const std::uint8_t> bytes) const
    {
        // The name is of our making: that of the person's file is nobody's business.
        const auto name = input.file.sha256.substr(0, 32) + "." + std::string(endingOf(input.file.mediaType));
        net::HttpRequest call;
        call.method = "POST";
        call.url = *m_data->otherUrl("upload") + "/api/ephemeral_resource";
        call.headers = {{"Accept", "application/json"}, {"Content-Type", "application/json"}};
        call.body = Json(Json::Object{{"file_name", name}, {"file_data", toBase64(bytes)}}).dump();
        call.kind = net::CallKind::Read; // a second copy does no harm
        return call;
    }

    ProviderResult<std::string> addressIn(const net::HttpAnswer& answer) const
    {
        const auto now = m_line.now();
        auto json = jsonOf(*m_data, answer, CallCost::Free, now);
        if (!json)
            return std::unexpected(std::move(json.error()));
        if (answer.status == 403) // free plans may not
            return std::unexpected(noUpload(firstText(*json, {"message"})));
        if (!isGood(answer))
            return std::unexpected(refusalOf(*m_data, answer,
                                             {.text = firstText(*json, {"message"}), .requestId = {}},
                                             CallCost::Free, now));
        auto address = textAt(*json, {"data", "url"});
        if (address.empty())
            address = textAt(*json, {"url"});
        if (!isAddress(address))
            return std::unexpected(unreadable(*m_data, answer, "no address", CallCost::Free));
        return address;
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
    return std::make_shared<PiapiHost>(data, parts, wire);
}

} // namespace vidgo::providers::piapi
