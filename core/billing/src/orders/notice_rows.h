#pragma once

#include "table.h"
#include "vidgo/billing/gateway.h"

namespace vidgo::billing {

enum class NoticeState { New, Done, Parked };

struct StoredNotice
{
    GatewayId gateway = GatewayId::None;
    std::string key;
    std::string bodyHash;
    Timestamp happenedAt{};
    Timestamp receivedAt{};
    std::string reports;
    NoticeState state = NoticeState::New;
    std::int64_t tries = 0;
    Timestamp nextAt{};
    std::string message;
};

Result<std::vector<StoredNotice>> readNotices(Work& work, std::string_view rest, const Parameters& values);
/// One whose key is there is left as it is.
Outcome insertNotice(Work& work, const StoredNotice& notice);
/// Writes its state, tries, next time and message.
Outcome updateNotice(Work& work, const StoredNotice& notice);

Result<std::string> readCursor(Work& work, GatewayId gateway);
Outcome saveCursor(Work& work, GatewayId gateway, const std::string& place, Timestamp now);

} // namespace vidgo::billing
