#include "notice_rows.h"

namespace vidgo::billing {

namespace {

const Table& noticeTable()
{
    static const Table table("gateway_notices",
                             "gateway, notice_key, body_hash, happened_at, received_at, reports, state, "
                             "tries, next_at, message");
    return table;
}

std::string stateId(NoticeState state)
{
    switch (state) {
    case NoticeState::New:
        return "new";
    case NoticeState::Done:
        return "done";
    case NoticeState::Parked:
        break;
    }
    return "parked";
}

StoredNotice noticeIn(const Row& row)
{
    Columns from(row);
    StoredNotice it;
    it.gateway = gatewayFromId(from.text()).value_or(GatewayId::None);
    it.key = from.text();
    it.bodyHash = from.text();
    it.happenedAt = from.time();
    it.receivedAt = from.time();
    it.reports = from.text();
    const auto state = from.text();
    it.state = state == "new" ? NoticeState::New : state == "done" ? NoticeState::Done : NoticeState::Parked;
    it.tries = from.integer();
    it.nextAt = from.time();
    it.message = from.text();
    return it;
}

} // namespace

Result<std::vector<StoredNotice>> readNotices(Work& work, std::string_view rest, const Parameters& values)
{
    return readRows<StoredNotice>(work, noticeTable(), rest, values, noticeIn);
}

Outcome insertNotice(Work& work, const StoredNotice& it)
{
    return without(work.execute(
        "INSERT INTO gateway_notices (gateway, notice_key, body_hash, happened_at, received_at, reports, "
        "state, tries, next_at, message) VALUES (:1, :2, :3, :4, :5, :6, :7, :8, :9, :10) "
        "ON CONFLICT (gateway, notice_key) DO NOTHING",
        {std::string(gatewayId(it.gateway)), it.key, it.bodyHash, toMs(it.happenedAt), toMs(it.receivedAt),
         it.reports, stateId(it.state), it.tries, toMs(it.nextAt), it.message}));
}

Outcome updateNotice(Work& work, const StoredNotice& it)
{
    return without(
        work.execute("UPDATE gateway_notices SET state = :3, tries = :4, next_at = :5, message = :6 "
                     "WHERE gateway = :1 AND notice_key = :2",
                     {std::string(gatewayId(it.gateway)), it.key, stateId(it.state), it.tries,
                      toMs(it.nextAt), it.message}));
}

Result<std::string> readCursor(Work& work, GatewayId gateway)
{
    std::string place;
    auto done = work.query("SELECT place FROM billing_cursors WHERE gateway = :1",
                           {std::string(gatewayId(gateway))}, [&](const Row& row) { place = row.text(0); });
    if (!done)
        return failure(done);
    return place;
}

Outcome saveCursor(Work& work, GatewayId gateway, const std::string& place, Timestamp now)
{
    return without(
        work.execute("INSERT INTO billing_cursors (gateway, place, read_at) VALUES (:1, :2, :3) "
                     "ON CONFLICT (gateway) DO UPDATE SET place = excluded.place, read_at = excluded.read_at",
                     {std::string(gatewayId(gateway)), place, toMs(now)}));
}

} // namespace vidgo::billing
