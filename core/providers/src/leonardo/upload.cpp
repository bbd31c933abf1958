#include "common/form_upload.h"
#include "common/json_path.h"
#include "common/line.h"
#include "common/results.h"
#include "leonardo/answers.h"
#include "leonardo/leonardo.h"

namespace vidgo::providers::leonardo {

namespace {

constexpr std::int64_t kMostBytes = 25'000'000;

class LeonardoHost final : public InputHost
{
public:
    LeonardoHost(SharedData data, const ProviderParts& parts, std::shared_ptr<const Wire> wire)
        : m_data(std::move(data))
        , m_parts(parts)
        , m_wire(std::move(wire))
        , m_line(*m_data, m_parts, *m_wire)
    {}

    bool isReady() const override { return m_line.hasKey(); }

    bool takes(const GenerationInput& input) const override
    {
        const auto& type = input.file.mediaType;
        return (type == "image/png" || type == "image/jpeg" || type == "image/webp") &&
               input.file.bytes <= kMostBytes;
    }

    /// The form that is signed for it is good for two minutes, so it is asked for just before.
    ProviderResult<std::string> put(const GenerationInput& input, const std::stop_token& stop) override
    {
        const auto asked = m_line.send(askCall(endingOf(input.file.mediaType)), CallCost::Free, stop);
        if (!asked)
            return std::unexpected(asked.error());
        const auto said = saidIn(*m_data, *asked, CallCost::Free, m_line.now());
        if (!said)
            return std::unexpected(said.error());
        auto id = textAt(*said, {"uploadInitImage", "id"});
        // The fields are JSON within a text.
        const auto fields = Json::parse(textAt(*said, {"uploadInitImage", "fields"}), "fields");
        if (!isTaskId(id) || !fields)
            return std::unexpected(unreadable(*m_data, *asked, "no place for the picture", CallCost::Free));
        const SignedForm form{.target = textAt(*said, {"uploadInitImage", "url"}),
                              .fields = *fields,
                              .name = formFileName(input)};
        if (auto stored = putForm(m_line, *m_data, form, input, stop); !stored)
            return std::unexpected(std::move(stored.error()));
        return id;
    }

private:
    net::HttpRequest askCall(std::string_view ending) const
    {
        net::HttpRequest call;
        call.method = "POST";
        call.url = m_data->baseUrl + "/init-image";
        call.headers = {{"Accept", "application/json"}, {"Content-Type", "application/json"}};
        call.body = Json(Json::Object{{"extension", ending}}).dump();
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
    return std::make_shared<LeonardoHost>(data, parts, wire);
}

} // namespace vidgo::providers::leonardo
