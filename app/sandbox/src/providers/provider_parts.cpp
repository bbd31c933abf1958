#include "provider_parts.h"

#include <algorithm>
#include <array>
#include <utility>

namespace vidgo::sandbox {

namespace {

using Kind = ProviderFault::Kind;
using On = ProviderFault::On;

constexpr std::array kKinds = {
    std::pair{std::string_view("slow"), Kind::Slow},
    std::pair{std::string_view("cut_before"), Kind::CutBefore},
    std::pair{std::string_view("cut_after"), Kind::CutAfter},
    std::pair{std::string_view("cut_inside"), Kind::CutInside},
    std::pair{std::string_view("drip"), Kind::Drip},
    std::pair{std::string_view("rate_limited"), Kind::RateLimited},
    std::pair{std::string_view("server_error"), Kind::ServerError},
    std::pair{std::string_view("unavailable"), Kind::Unavailable},
    std::pair{std::string_view("malformed_json"), Kind::MalformedJson},
    std::pair{std::string_view("html"), Kind::Html},
    std::pair{std::string_view("empty"), Kind::Empty},
    std::pair{std::string_view("wrong_type"), Kind::WrongType},
    std::pair{std::string_view("huge"), Kind::Huge},
    std::pair{std::string_view("refused"), Kind::Refused},
    std::pair{std::string_view("out_of_credit"), Kind::OutOfCredit},
    std::pair{std::string_view("fails"), Kind::Fails},
    std::pair{std::string_view("stuck"), Kind::Stuck},
    std::pair{std::string_view("unknown_status"), Kind::UnknownStatus},
    std::pair{std::string_view("negative_progress"), Kind::NegativeProgress},
    std::pair{std::string_view("result_expired"), Kind::ResultExpired},
    std::pair{std::string_view("result_is_no_picture"), Kind::ResultIsNoPicture},
    std::pair{std::string_view("result_is_html"), Kind::ResultIsHtml},
    std::pair{std::string_view("result_is_empty"), Kind::ResultIsEmpty},
    std::pair{std::string_view("result_wrong_type"), Kind::ResultWrongType},
    std::pair{std::string_view("result_goes_to_loopback"), Kind::ResultGoesToLoopback},
    std::pair{std::string_view("result_goes_elsewhere"), Kind::ResultGoesElsewhere},
};

constexpr std::array kPlaces = {
    std::pair{std::string_view("create"), On::Create}, std::pair{std::string_view("read"), On::Read},
    std::pair{std::string_view("upload"), On::Upload}, std::pair{std::string_view("result"), On::Result},
    std::pair{std::string_view("account"), On::Account}};

template <class Table>
auto lookUp(const Table& table, std::string_view id) -> std::optional<decltype(table[0].second)>
{
    const auto found = std::ranges::find_if(table, [&](const auto& each) { return each.first == id; });
    if (found == table.end())
        return std::nullopt;
    return found->second;
}

} // namespace

std::optional<ProviderFault::Kind> providerFaultFromId(std::string_view id)
{
    return lookUp(kKinds, id);
}

std::optional<ProviderFault::On> faultPlaceFromId(std::string_view id)
{
    return lookUp(kPlaces, id);
}

bool Trouble::isUnexpected() const
{
    using enum Kind;
    return kind == BadRequest || kind == NoKey || kind == NoPath || kind == WrongMethod;
}

std::unexpected<Trouble> badRequest(std::string what)
{
    return trouble(Trouble::Kind::BadRequest, std::move(what));
}

std::unexpected<Trouble> trouble(Trouble::Kind kind, std::string what)
{
    return std::unexpected(Trouble{.kind = kind, .what = std::move(what)});
}

std::string_view stageId(TaskStage stage)
{
    switch (stage) {
    case TaskStage::None:
        break;
    case TaskStage::Queued:
        return "queued";
    case TaskStage::Running:
        return "running";
    case TaskStage::Done:
        return "done";
    case TaskStage::Failed:
        return "failed";
    case TaskStage::Refused:
        return "refused";
    case TaskStage::Cancelled:
        return "cancelled";
    }
    return {};
}

} // namespace vidgo::sandbox
