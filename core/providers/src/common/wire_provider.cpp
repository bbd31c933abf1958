#include "common/wire_provider.h"

#include <algorithm>

#include "common/base64.h"
#include "common/json_path.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"

namespace vidgo::providers {

namespace {

/// Of a file within a request, where its model says nothing else: larger ones are refused by most.
constexpr std::int64_t kMaxInlineBytes = 8'000'000;

} // namespace

WireProvider::WireProvider(std::shared_ptr<const ProviderData> data, const ProviderParts& parts,
                           std::shared_ptr<const Wire> wire, InputHosts hosts)
    : m_data(std::move(data))
    , m_parts(parts)
    , m_wire(std::move(wire))
    , m_hosts(std::move(hosts))
    , m_line(*m_data, m_parts, *m_wire)
{}

ProviderFailure WireProvider::noUpload(std::string why) const
{
    return failureOf(*m_data, ProviderError::NoUpload, ProviderTrouble::BadInput, std::move(why));
}

std::optional<ProviderFailure> WireProvider::flawOf(const GenerationInput& input,
                                                    const ProviderModel& model) const
{
    const auto tooMuch = [](std::int64_t value, std::int64_t most) { return most > 0 && value > most; };
    std::string flaw;
    if (tooMuch(input.file.bytes, model.maxInputBytes))
        flaw = "the file has more than " + std::to_string(model.maxInputBytes) + " bytes";
    else if (tooMuch(std::max(input.file.width, input.file.height), model.maxInputSide))
        flaw = "a side has more than " + std::to_string(model.maxInputSide) + " pixels";
    else if (tooMuch(input.durationMs, model.maxInputMs))
        flaw = "longer than " + std::to_string(model.maxInputMs) + " ms";
    if (flaw.empty())
        return {};
    return failureOf(*m_data, ProviderTrouble::BadInput, model.id + ": " + flaw);
}

ProviderResult<DeliveredInput> WireProvider::deliver(const DeliverOrder& order, const std::stop_token& stop)
{
    const auto& input = order.input;
    const auto& model = order.model;
    if (!m_line.hasKey())
        return std::unexpected(
            failureOf(*m_data, ProviderError::KeyMissing, ProviderTrouble::Unauthorised, "no key is kept"));
    if (auto flaw = flawOf(input, model))
        return std::unexpected(std::move(*flaw));
    std::optional<ProviderFailure> first;
    for (const auto way : model.delivery) {
        auto reference = deliverBy(way, input, model, stop);
        if (reference)
            return DeliveredInput{
                .role = input.role, .reference = std::move(*reference), .mediaType = input.file.mediaType};
        if (reference.error().is(BaseError::Cancelled))
            return std::unexpected(std::move(reference.error()));
        // A place that was tried and failed says more than one that isn't there.
        if (!first || first->is(ProviderError::NoUpload))
            first = std::move(reference.error());
    }
    return std::unexpected(first ? std::move(*first) : noUpload(model.id + " takes no files"));
}

ProviderResult<std::string> WireProvider::deliverBy(InputDelivery way, const GenerationInput& input,
                                                    const ProviderModel& model,
                                                    const std::stop_token& stop) const
{
    switch (way) {
    case InputDelivery::Upload:
        return atHosts({m_hosts.own}, input, stop);
    case InputDelivery::Url: {
        auto hosts = m_hosts.others;
        if (std::ranges::find(model.delivery, InputDelivery::Upload) == model.delivery.end())
            hosts.insert(hosts.begin(), m_hosts.own);
        return atHosts(hosts, input, stop);
    }
    case InputDelivery::Inline:
        return inlineAddress(input, model);
    case InputDelivery::None:
        break;
    }
    return std::unexpected(noUpload("no way for files"));
}

ProviderResult<std::string> WireProvider::atHosts(const std::vector<std::shared_ptr<InputHost>>& hosts,
                                                  const GenerationInput& input,
                                                  const std::stop_token& stop) const
{
    auto failed = noUpload("no place for " + input.file.mediaType);
    for (const auto& host : hosts) {
        if (!host || !host->isReady() || !host->takes(input))
            continue;
        auto address = host->put(input, stop);
        if (address || address.error().is(BaseError::Cancelled))
            return address;
        failed = std::move(address.error());
    }
    return std::unexpected(std::move(failed));
}

ProviderResult<std::string> WireProvider::inlineAddress(const GenerationInput& input,
                                                        const ProviderModel& model) const
{
    const auto most = wholeAt(model.wire, {"max_inline_bytes"}).value_or(kMaxInlineBytes);
    auto bytes = readFile(pathFromUtf8(input.path), static_cast<std::uint64_t>(most));
    if (!bytes)
        return std::unexpected(noUpload("within the request: " + bytes.error().internal()));
    return dataAddress(input.file.mediaType, *bytes);
}

ProviderResult<std::vector<DeliveredInput>> WireProvider::prepare(const GenerationRequest& request,
                                                                  const ProviderModel& model,
                                                                  const std::stop_token& stop)
{
    const auto ask = [&](net::HttpRequest call) {
        return m_line.send(std::move(call), CallCost::Free, stop);
    };
    return m_wire->prepare(ask, request, model, m_line.now());
}

ProviderResult<Submitted> WireProvider::submit(const SubmitOrder& order, const std::stop_token& stop)
{
    auto call = m_wire->submitCall(order);
    if (!call)
        return std::unexpected(std::move(call.error()));
    call->kind = net::CallKind::Write;
    auto answer = m_line.send(std::move(*call), CallCost::Paid, stop);
    if (!answer)
        return std::unexpected(std::move(answer.error()));
    return m_wire->readSubmitted(*answer, order.model, m_line.now());
}

ProviderResult<TaskNews> WireProvider::poll(const TaskRef& task, const std::stop_token& stop)
{
    auto call = m_wire->pollCall(task);
    if (!call)
        return std::unexpected(std::move(call.error()));
    auto answer = m_line.send(std::move(*call), CallCost::Free, stop);
    if (!answer)
        return std::unexpected(std::move(answer.error()));
    return m_wire->readNews(*answer, task, m_line.now());
}

ProviderResult<std::string> WireProvider::findTask(const std::string& label, const ProviderModel& model,
                                                   const std::stop_token& stop)
{
    auto call = label.empty() ? std::nullopt : m_wire->listCall(model);
    if (!call)
        return std::string();
    auto answer = m_line.send(std::move(*call), CallCost::Free, stop);
    if (!answer)
        return std::unexpected(std::move(answer.error()));
    return m_wire->readListed(*answer, label, m_line.now());
}

ProviderResult<CancelAnswer> WireProvider::cancel(const TaskRef& task, const std::stop_token& stop)
{
    auto call = m_wire->cancelCall(task);
    if (!call)
        return CancelAnswer::Unable;
    auto answer = m_line.send(std::move(*call), CallCost::Free, stop);
    if (!answer)
        return std::unexpected(std::move(answer.error()));
    return m_wire->readCancelled(*answer, m_line.now());
}

ProviderResult<std::vector<std::pair<std::string, Secret>>>
WireProvider::resultHeaders(const TaskResult& result) const
{
    std::vector<std::pair<std::string, Secret>> out;
    if (!m_wire->needsKey(result))
        return out;
    const auto key = m_parts.key ? m_parts.key(m_data->id) : std::nullopt;
    if (!key || key->isEmpty())
        return std::unexpected(
            failureOf(*m_data, ProviderError::KeyMissing, ProviderTrouble::Unauthorised, "no key is kept"));
    for (auto& header : m_wire->authorization(*key)) {
        auto* secret = std::get_if<Secret>(&header.value);
        out.emplace_back(std::move(header.name),
                         secret ? std::move(*secret)
                                : Secret(std::get<std::string>(std::move(header.value))));
    }
    return out;
}

ProviderResult<ProviderBalance> WireProvider::balance(const std::stop_token& stop)
{
    auto call = m_wire->balanceCall();
    if (!call)
        return std::unexpected(failureOf(*m_data, ProviderTrouble::BadInput, "no call for the balance"));
    auto answer = m_line.send(std::move(*call), CallCost::Free, stop);
    if (!answer)
        return std::unexpected(std::move(answer.error()));
    return m_wire->readBalance(*answer, m_line.now());
}

ProviderResult<void> WireProvider::checkKey(const Secret& key, const std::stop_token& stop)
{
    const auto wrong = [this](const std::string& internal) {
        return failureOf(*m_data, ProviderError::KeyWrong, ProviderTrouble::Unauthorised, internal);
    };
    // What a header can't hold is no key of anybody's, and must not be sent.
    for (const char c : key.reveal())
        if (static_cast<unsigned char>(c) <= 0x20 || static_cast<unsigned char>(c) >= 0x7F)
            return std::unexpected(wrong("not a line of ASCII"));
    if (key.isEmpty())
        return std::unexpected(wrong("empty"));
    auto answer = m_line.sendWith(key, m_wire->keyCall(), stop);
    if (!answer)
        return std::unexpected(std::move(answer.error()));
    auto said = m_wire->readKeyAnswer(*answer, m_line.now());
    if (said || said.error().trouble != ProviderTrouble::Unauthorised)
        return said;
    auto refused = wrong(said.error().internal());
    refused.status = said.error().status;
    refused.raw = said.error().raw;
    refused.requestId = said.error().requestId;
    return std::unexpected(std::move(refused));
}

ProviderResult<ProviderNotice> WireProvider::readNotice(const RawNotice& notice, const Secret& secret,
                                                        Timestamp now) const
{
    return m_wire->readNotice(notice, secret, now);
}

} // namespace vidgo::providers
