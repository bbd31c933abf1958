#include "notices.h"

#include "report_json.h"
#include "reports.h"
#include "vidgo/base/hash.h"

namespace vidgo::billing {

namespace {

constexpr std::string_view kModule = "billing";

StoredNotice toStore(GatewayId gateway, const Notice& notice, const std::string& bodyHash, Timestamp now)
{
    return {.gateway = gateway,
            .key = notice.key.size() <= 200 ? notice.key : sha256(notice.key),
            .bodyHash = bodyHash,
            .happenedAt = notice.happenedAt,
            .receivedAt = now,
            .reports = jsonOf(notice.reports).dump(),
            .nextAt = now};
}

Outcome store(const Billing::Parts& parts, const StoredNotice& notice)
{
    auto work = Work::begin(parts.database, parts.beforeStatement);
    if (!work)
        return failure(work);
    if (auto inserted = insertNotice(**work, notice); !inserted)
        return inserted;
    return (*work)->commit();
}

// The browser says that something happened: the gateway is asked soon, and nothing else is done.
Outcome askSoon(const Billing::Parts& parts, GatewayId gateway, const Notice& notice)
{
    auto work = Work::begin(parts.database, parts.beforeStatement);
    if (!work)
        return failure(work);
    for (const auto& report : notice.reports)
        if (const auto* payment = std::get_if<PaymentReport>(&report)) {
            auto done = (*work)->execute(
                "UPDATE billing_attempts SET ask_at = :3 WHERE gateway = :1 AND ask_at > :3 AND "
                "(id = :2 OR (reference = :4 AND reference <> '')) AND asked_at <= :5",
                {std::string(gatewayId(gateway)), payment->attempt.value(), toMs(parts.clock.now()),
                 payment->reference, toMs(parts.clock.now() - parts.rules.returnQuestionGap)});
            if (!done)
                return failure(done);
        }
    return (*work)->commit();
}

// Works on all that a notice said. Waiting when one of them waits.
Result<ReportFate> workOn(const Billing::Parts& parts, const StoredNotice& notice)
{
    const auto json = Json::parse(notice.reports, "reports");
    ReportFate all;
    if (!json)
        return all;
    for (const auto& report : reportsFrom(*json)) {
        const auto source = notice.bodyHash.empty() ? ReportSource::Log : ReportSource::Notice;
        auto fate = workReport(parts, notice.gateway, report, source);
        if (!fate)
            return fate;
        if (fate->kind == ReportFate::Kind::Waiting)
            all = std::move(*fate);
    }
    return all;
}

Outcome finish(const Billing::Parts& parts, StoredNotice notice, const ReportFate& fate)
{
    const auto now = parts.clock.now();
    notice.message = plainText(fate.reason);
    if (fate.kind != ReportFate::Kind::Waiting) {
        notice.state = NoticeState::Done;
    } else if (notice.receivedAt + parts.rules.noticeWait <= now) {
        notice.state = NoticeState::Parked;
        parts.log.warning(kModule, "a notice fits nothing here",
                          {{"gateway", std::string(gatewayId(notice.gateway))}, {"reason", fate.reason}});
    } else {
        notice.nextAt = now + waitAfter(parts.rules, ++notice.tries);
    }
    auto work = Work::begin(parts.database, parts.beforeStatement);
    if (!work)
        return failure(work);
    if (auto updated = updateNotice(**work, notice); !updated)
        return updated;
    return (*work)->commit();
}

} // namespace

Result<std::int64_t> readLog(const Billing::Parts& parts, Gateway& gateway, const std::stop_token& stop)
{
    constexpr int kMostPages = 10;
    std::int64_t pages = 0;
    for (bool hasMore = true; hasMore && pages < kMostPages && !stop.stop_requested();) {
        std::string place;
        {
            auto work = reading(parts);
            if (!work)
                return failure(work);
            auto cursor = readCursor(**work, gateway.id());
            if (!cursor)
                return failure(cursor);
            place = std::move(*cursor);
        }
        auto page = gateway.noticesSince(place, stop);
        if (!page)
            return failure(page);
        hasMore = page->hasMore && page->cursor != place;
        if (page->notices.empty() && (page->cursor.empty() || page->cursor == place))
            return pages;
        auto work = Work::begin(parts.database, parts.beforeStatement);
        if (!work)
            return failure(work);
        for (const auto& notice : page->notices)
            if (auto inserted = insertNotice(**work, toStore(gateway.id(), notice, {}, parts.clock.now()));
                !inserted)
                return failure(inserted);
        if (auto saved = saveCursor(**work, gateway.id(), page->cursor.empty() ? place : page->cursor,
                                    parts.clock.now());
            !saved)
            return failure(saved);
        if (auto done = (*work)->commit(); !done)
            return failure(done);
        pages += page->notices.empty() ? 0 : 1;
    }
    return pages;
}

NoticeAnswer Billing::receive(GatewayId id, const RawNotice& raw)
{
    const auto* gateway = gatewayOf(m_parts, id);
    if (!gateway)
        return {.status = 404};
    const auto notice = gateway->readNotice(raw);
    if (!notice) {
        m_parts.log.failure(kModule, "a notice was refused", notice.error());
        return gateway->refused(notice.error());
    }
    const auto kept = raw.path == kReturnPath
                          ? askSoon(m_parts, id, *notice)
                          : store(m_parts, toStore(id, *notice, sha256(raw.body), m_parts.clock.now()));
    if (!kept) {
        // The gateway tells it again.
        m_parts.log.failure(kModule, "a notice could not be kept", kept.error());
        auto answer = gateway->refused(kept.error());
        answer.status = answer.status < 500 ? 503 : answer.status;
        return answer;
    }
    return gateway->accepted();
}

Result<std::int64_t> Billing::workNotices(int most)
{
    Result<std::vector<StoredNotice>> due;
    {
        auto work = reading(m_parts);
        if (!work)
            return failure(work);
        due =
            readNotices(**work,
                        "WHERE state = 'new' AND next_at <= :1 ORDER BY happened_at, received_at, notice_key "
                        "LIMIT :2",
                        {toMs(m_parts.clock.now()), std::int64_t{most}});
    }
    if (!due)
        return failure(due);
    Outcome first;
    for (auto& notice : *due) {
        auto fate = workOn(m_parts, notice);
        auto done = fate ? finish(m_parts, notice, *fate) : Outcome(failure(fate));
        if (done)
            continue;
        // One that cannot be worked on must not hold up the others.
        m_parts.log.failure(kModule, "a notice is left for later", done.error());
        if (first)
            first = std::move(done);
    }
    if (!first)
        return failure(first);
    return std::ssize(*due);
}

Result<std::vector<ParkedNotice>> Billing::parkedNotices(int limit)
{
    auto work = reading(m_parts);
    if (!work)
        return failure(work);
    auto stored = readNotices(**work, "WHERE state = 'parked' ORDER BY received_at DESC, notice_key LIMIT :1",
                              {std::int64_t{limit}});
    if (!stored)
        return failure(stored);
    std::vector<ParkedNotice> parked;
    for (auto& it : *stored)
        parked.push_back({.gateway = it.gateway,
                          .key = std::move(it.key),
                          .receivedAt = it.receivedAt,
                          .reason = std::move(it.message),
                          .reports = std::move(it.reports)});
    return parked;
}

} // namespace vidgo::billing
