#include "change_bus.h"

namespace vidgo::app_server {
namespace {

constexpr std::string_view kChannel = "vidgo:accounts";

} // namespace

Result<std::unique_ptr<ChangeBus>> ChangeBus::open(const Secret& address, Parts parts)
{
    auto redis = server::RedisAddress::from(address.reveal());
    if (!redis)
        return failure(redis);
    return std::unique_ptr<ChangeBus>(new ChangeBus(*redis, std::move(parts)));
}

ChangeBus::ChangeBus(const server::RedisAddress& address, Parts parts)
    : m_parts(std::move(parts))
    , m_name(makeUuid(m_parts.random))
    , m_bus(address, {}, {std::string(kChannel)},
            {.clock = m_parts.clock,
             .log = m_parts.log,
             .listener = [this](const std::string&, const std::string& message) { hear(message); },
             .onState = m_parts.onState})
{}

void ChangeBus::tell(const AccountId& account)
{
    m_bus.publish(kChannel, m_name + " " + account.value());
}

// "name account"
void ChangeBus::hear(const std::string& message)
{
    const auto blank = message.find(' ');
    if (blank != std::string::npos && message.substr(0, blank) != m_name)
        m_parts.onChange(AccountId(message.substr(blank + 1)));
}

} // namespace vidgo::app_server
