#include "paddle_desk.h"

// The public face of the stand-in.
namespace vidgo::sandbox {

Result<std::unique_ptr<PaddleStandIn>> PaddleStandIn::open(const Options& options, const Clock& clock)
{
    auto desk = std::make_unique<Desk>(options, clock);
    if (auto opened = desk->open(); !opened)
        return failure(std::move(opened));
    return std::unique_ptr<PaddleStandIn>(new PaddleStandIn(std::move(desk)));
}

PaddleStandIn::PaddleStandIn(std::unique_ptr<Desk> desk)
    : m_desk(std::move(desk))
{}

PaddleStandIn::~PaddleStandIn() = default;

std::string PaddleStandIn::url() const
{
    return m_desk->listener().url();
}

Recorder& PaddleStandIn::recorder()
{
    return m_desk->recorder();
}

Outbox& PaddleStandIn::outbox()
{
    return m_desk->outbox();
}

HttpListener& PaddleStandIn::listener()
{
    return m_desk->listener();
}

void PaddleStandIn::setWebhookUrl(std::string url)
{
    m_desk->setWebhookUrl(std::move(url));
}

void PaddleStandIn::refuseNext(const Refusal& refusal, int times)
{
    m_desk->refuseNext(refusal, times);
}

Outcome PaddleStandIn::choose(std::string_view transaction, PaddleChoice choice)
{
    return m_desk->choose(transaction, choice);
}

Outcome PaddleStandIn::renew(std::string_view subscription, bool isPaid)
{
    return m_desk->renew(subscription, isPaid);
}

Outcome PaddleStandIn::recover(std::string_view subscription)
{
    return m_desk->recover(subscription);
}

Outcome PaddleStandIn::giveUp(std::string_view subscription)
{
    return m_desk->giveUp(subscription);
}

void PaddleStandIn::declineChanges(bool isDeclined)
{
    m_desk->declineChanges(isDeclined);
}

Outcome PaddleStandIn::decideRefund(std::string_view adjustment, bool isApproved)
{
    return m_desk->decideRefund(adjustment, isApproved);
}

Outcome PaddleStandIn::chargeBack(std::string_view transaction)
{
    return m_desk->chargeBack(transaction);
}

Outcome PaddleStandIn::reverseChargeBack(std::string_view transaction)
{
    return m_desk->reverseChargeBack(transaction);
}

Result<Answer> PaddleStandIn::forge(std::string_view transaction)
{
    return m_desk->forge(transaction);
}

std::vector<std::string> PaddleStandIn::transactions() const
{
    return m_desk->ids("txn");
}

std::vector<std::string> PaddleStandIn::subscriptions() const
{
    return m_desk->ids("sub");
}

std::vector<std::string> PaddleStandIn::adjustments() const
{
    return m_desk->ids("adj");
}

std::map<std::string, std::int64_t> PaddleStandIn::taken() const
{
    return m_desk->taken();
}

std::string PaddleStandIn::statusOf(std::string_view id) const
{
    return m_desk->statusOf(id);
}

} // namespace vidgo::sandbox
