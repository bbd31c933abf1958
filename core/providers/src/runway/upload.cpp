
#include "common/form_upload.h"
#include "common/json_path.h"
#include "common/line.h"
#include "runway/answers.h"
#include "runway/runway.h"

namespace vidgo::providers::runway {

namespace {

constexpr std::int64_t kLeastBytes = 512;
constexpr std::int64_t kMostBytes = 200'000'000;

class RunwayHost final : public InputHost
{
public:
    RunwayHost(SharedData data, const ProviderParts& parts, std::shared_ptr<const Wire> wire)
        : m_data(std::move(data))
        , m_parts(parts)
        , m_wire(std::move(wire))
        , m_line(*m_data, m_parts, *m_wire)
    {}

    bool isReady() const override { return m_line.hasKey(); }

    bool takes(const GenerationInput& input) const override
    {
        return !endingOf(input.file.mediaType).empty() && input.file.bytes >= kLeastBytes &&
               input.file.bytes <= kMostBytes;
    }

    ProviderResult<std::string> put(const GenerationInput& input, const std::stop_token& stop) override
    {
        const auto name = formFileName(input);
        auto asked = m_line.send(askCall(name), CallCost::Free, stop);
        if (!asked)
            return std::unexpected(std::move(asked.error()));
        if (!isGood(*asked))
            return std::unexpected(refused(*asked));
        const auto json = jsonOf(*m_data, *asked, CallCost::Free, m_line.now());
        if (!json)
            return std::unexpected(json.error());
        auto address = textAt(*json, {"runwayUri"});
        const auto* fields = at(*json, {"fields"});
        const auto target = textAt(*json, {"uploadUrl"});
        if (!address.starts_with("runway://") || !fields)
            return std::unexpected(unreadable(*m_data, *asked, "no place for the file", CallCost::Free));
        auto stored =
            putForm(m_line, *m_data, {.target = target, .fields = *fields, .name = name}, input, stop);
        if (!stored)
            return std::unexpected(std::move(stored.error()));
        return address;
    }

private:
    // Accounts that never bought credits may not upload: the file can still go within the request.
    ProviderFailure refused(const net::HttpAnswer& answer) const
    {
        auto failure = refusedCall(*m_data, answer, CallCost::Free, m_line.now());
        if (answer.status != 403)
            return failure;
        auto noUpload =
            failureOf(*m_data, ProviderError::NoUpload, ProviderTrouble::BadInput, failure.internal());
        noUpload.status = failure.status;
        noUpload.raw = failure.raw;
        return noUpload;
    }

    net::HttpRequest askCall(const std::string& name) const
    {
        net::HttpRequest call;
        call.method = "POST";
        call.url = m_data->baseUrl + "/v1/uploads";
        call.headers = {{"Accept", "application/json"}, {"Content-Type", "application/json"}};
        call.body = Json(Json::Object{{"filename", name}, {"type", "ephemeral"}}).dump();
        call.kind = net::CallKind::Read; // another place does no harm
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
    return std::make_shared<RunwayHost>(data, parts, wire);
}

} // namespace vidgo::providers::runway
