#include "common/form_upload.h"

#include <algorithm>
#include <array>

#include "common/results.h"
#include "vidgo/base/file.h"

namespace vidgo::providers {

namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 11> kEndings = {
    {{"image/jpeg", "jpg"},
     {"image/png", "png"},
     {"image/webp", "webp"},
     {"video/mp4", "mp4"},
     {"video/quicktime", "mov"},
     {"video/webm", "webm"},
     {"audio/mpeg", "mp3"},
     {"audio/wav", "wav"},
     {"audio/x-wav", "wav"},
     {"audio/flac", "flac"},
     {"audio/aac", "aac"}}};

} // namespace

std::string_view endingOf(std::string_view mediaType)
{
    const auto* const found =
        std::ranges::find(kEndings, mediaType, [](const auto& kind) { return kind.first; });
    return found == kEndings.end() ? std::string_view() : found->second;
}

std::string formFileName(const GenerationInput& input)
{
    return input.file.sha256.substr(0, 32) + "." + std::string(endingOf(input.file.mediaType));
}

ProviderResult<void> putForm(const Line& line, const ProviderData& data, const SignedForm& form,
                             const GenerationInput& input, const std::stop_token& stop)
{
    const auto* fields = form.fields.asObject();
    if (!fields || !isAddress(form.target))
        return std::unexpected(failureOf(data, ProviderTrouble::Unknown, "a form that cannot be read"));
    net::HttpRequest call;
    call.method = "POST";
    call.url = form.target;
    for (const auto& [name, value] : *fields) {
        if (!value.asString())
            return std::unexpected(failureOf(data, ProviderTrouble::Unknown, "a form with strange fields"));
        call.form.push_back({name, *value.asString()});
    }
    call.form.push_back({"file", net::HttpFile{.path = pathFromUtf8(input.path),
                                               .contentType = input.file.mediaType,
                                               .name = form.name}});
    call.kind = net::CallKind::Read; // the same bytes at the same place
    call.timeouts.whole = std::chrono::minutes(10);
    const auto stored = line.sendBare(call, stop);
    if (!stored)
        return std::unexpected(stored.error());
    if (!isGood(*stored))
        return std::unexpected(refusalOf(data, *stored, {}, CallCost::Free, line.now()));
    return {};
}

} // namespace vidgo::providers
