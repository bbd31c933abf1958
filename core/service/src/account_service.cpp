#include "vidgo/service/account_service.h"

#include <string_view>

namespace vidgo::service {

Secret linkSecret(const Secret& link)
{
    constexpr std::string_view kBlanks = " \t\r\n";
    auto text = link.reveal();
    if (const auto sign = text.find('#'); sign != std::string_view::npos)
        text.remove_prefix(sign + 1);
    const auto first = text.find_first_not_of(kBlanks);
    if (first == std::string_view::npos)
        return {};
    return Secret(std::string(text.substr(first, text.find_last_not_of(kBlanks) - first + 1)));
}

} // namespace vidgo::service
