// Any bytes in place of what the reviewer answers, and in place of the words within an answer that went well:
// only the exact JSON allows anything, and never with a status that refuses.

#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "vidgo/base/json.h"
#include "vidgo/base/text.h"
#include "vidgo/moderation/gemini_review.h"

using namespace vidgo;
using namespace vidgo::moderation;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void check(const Review& review)
{
    require(review.end != ReviewEnd::None);
    require((review.end == ReviewEnd::Judged) == (review.verdict != ModerationVerdict::None));
    require(review.verdict != ModerationVerdict::Allow || review.categories.empty());
    require(review.said.size() <= 500);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto whole = readReview(200, text);
    check(whole);
    require(whole.verdict != ModerationVerdict::Allow || text.contains("allow"));
    for (const int status : {0, 199, 300, 404, 429, 500, 503})
        require(readReview(status, text).end != ReviewEnd::Judged);
    if (!isUtf8(text))
        return 0;
    const Json part(Json::Object{{"text", text}});
    const Json candidate(
        Json::Object{{"finishReason", "STOP"}, {"content", Json::Object{{"parts", Json::Array{part}}}}});
    const auto inside = readReview(200, Json(Json::Object{{"candidates", Json::Array{candidate}}}).dump());
    check(inside);
    if (inside.verdict == ModerationVerdict::Allow) {
        const auto verdict = Json::parse(text);
        require(verdict && verdict->find("verdict") && *verdict->find("verdict") == Json("allow"));
    }
    return 0;
}
