#include "vidgo/backend/provider_backend.h"

#include <algorithm>
#include <charconv>

#include "vidgo/providers/make_providers.h"
#include "vidgo/routing/key_mark.h"
#include "vidgo/secrets/secret_store.h"
#include "vidgo/service/service_error.h"

namespace vidgo::backend {

namespace {

service::KeySource sourceOf(secrets::SecretLayer layer)
{
    switch (layer) {
    case secrets::SecretLayer::Environment:
        return service::KeySource::Environment;
    case secrets::SecretLayer::Keychain:
        return service::KeySource::Keychain;
    case secrets::SecretLayer::None:
        break;
    }
    return service::KeySource::None;
}

service::BreakerState stateOf(routing::Breaker breaker)
{
    switch (breaker) {
    case routing::Breaker::Closed:
        return service::BreakerState::Closed;
    case routing::Breaker::Trial:
        return service::BreakerState::Trial;
    case routing::Breaker::Open:
    case routing::Breaker::Trying:
        break;
    }
    return service::BreakerState::Open;
}

// What a page shows of one operation.
service::OperationHealth healthOf(const routing::HealthSnapshot& snapshot,
                                  const std::vector<routing::DayCounts>& counts, const std::string& provider,
                                  Operation operation, Timestamp now, const std::string& key)
{
    service::OperationHealth shown{.operation = operation};
    if (const auto* health = snapshot.worst(provider, operation, now, key)) {
        const auto breaker = health->breaker(now, key);
        shown.breaker = stateOf(breaker);
        shown.openUntil = breaker == routing::Breaker::Trying ? health->trialUntil : health->openUntil;
        shown.trouble = health->trouble;
    }
    const auto own = std::ranges::find_if(counts, [&](const auto& entry) {
        return entry.provider == provider && entry.operation == operation;
    });
    if (own != counts.end()) {
        shown.calls = own->calls;
        shown.succeeded = own->succeeded;
        shown.median = own->median;
    }
    return shown;
}

// Decimal digits are all that counts: "0.00" is nothing.
bool isMoreThanNothing(const std::string& amount)
{
    return !amount.starts_with('-') && amount.find_first_of("123456789") != std::string::npos;
}

Error asError(const providers::ProviderFailure& failure)
{
    return failure; // what is more of it stays in core
}

} // namespace

ProviderBackend::ProviderBackend(const Parts& parts)
    : m_parts(parts)
{}

Result<providers::Provider*> ProviderBackend::find(const std::string& id) const
{
    auto* provider = providers::findProvider(m_parts.providers, id);
    if (!provider)
        return fail(service::ServiceError::UnknownProvider, "no provider " + id, {{"provider", id}});
    return provider;
}

Outcome ProviderBackend::mayAsk() const
{
    if (m_parts.session.mode() != StudioMode::OwnComputer)
        return fail(service::ServiceError::VisitorOnline, "a visitor asks a provider");
    return {};
}

Result<std::vector<service::ProviderStatus>> ProviderBackend::statuses(const std::string& only)
{
    auto snapshot = m_parts.health.snapshot();
    if (!snapshot)
        return failure(snapshot);
    auto counts = m_parts.health.counts();
    if (!counts)
        return failure(counts);
    const auto now = m_parts.clock.now();
    std::vector<service::ProviderStatus> all;
    for (const auto& provider : m_parts.list.all) {
        if (!only.empty() && provider.id != only)
            continue;
        service::ProviderStatus status{.id = provider.id,
                                       .name = provider.name,
                                       .keyPage = provider.keyPage,
                                       .keyHint = provider.keyHint,
                                       .key = sourceOf(m_parts.keys.layer(provider.id))};
        const auto mark = m_parts.keys.mark(provider.id);
        for (const auto operation : kOperations)
            if (!provider.modelsFor(operation).empty())
                status.operations.push_back(healthOf(**snapshot, *counts, provider.id, operation, now, mark));
        const std::lock_guard lock(m_mutex);
        if (const auto found = m_balances.find(provider.id); found != m_balances.end()) {
            status.balance = found->second.amount;
            status.balanceUnit = found->second.unit;
            status.balanceAt = found->second.at;
        }
        all.push_back(std::move(status));
    }
    return all;
}

Result<std::vector<service::ProviderStatus>> ProviderBackend::list()
{
    return statuses({});
}

Outcome ProviderBackend::note(const routing::ProbeReport& probe, const Error* failed)
{
    if (probe.trouble == ProviderTrouble::Unauthorised)
        m_parts.keys.forget(probe.provider);
    auto noted = m_parts.health.probed(probe);
    if (failed)
        return std::unexpected(*failed); // the provider's true answer comes first
    return noted;
}

Outcome ProviderBackend::setKey(const std::string& provider, const Secret& key, const std::stop_token& stop)
{
    auto found = find(provider);
    if (!found)
        return failure(found);
    if (auto valid = secrets::checkSecretValue(key); !valid)
        return valid;
    if (auto may = mayAsk(); !may)
        return may;
    if (auto good = (*found)->checkKey(key, stop); !good)
        return std::unexpected(asError(good.error())); // it is not kept, so that it says nothing about ours
    if (auto kept = m_parts.keys.write(provider, key); !kept)
        return kept;
    {
        const std::lock_guard lock(m_mutex);
        m_balances.erase(provider); // perhaps of another account
    }
    return note({.provider = provider, .keyMark = routing::keyMark(key)}, nullptr);
}

Outcome ProviderBackend::removeKey(const std::string& provider)
{
    auto found = find(provider);
    if (!found)
        return failure(found);
    {
        const std::lock_guard lock(m_mutex);
        m_balances.erase(provider);
    }
    return m_parts.keys.remove(provider);
}

Outcome ProviderBackend::askBalance(providers::Provider& provider, const Secret& key,
                                    const std::stop_token& stop)
{
    routing::ProbeReport probe{.provider = provider.data().id, .keyMark = routing::keyMark(key)};
    auto balance = provider.balance(stop);
    if (!balance) {
        probe.trouble = balance.error().trouble;
        probe.status = balance.error().status;
        const auto failed = asError(balance.error());
        return note(probe, &failed);
    }
    probe.hasCredit = isMoreThanNothing(balance->amount);
    {
        const std::lock_guard lock(m_mutex);
        m_balances.insert_or_assign(
            probe.provider,
            Balance{.amount = balance->amount, .unit = balance->unit, .at = m_parts.clock.now()});
    }
    return note(probe, nullptr);
}

Result<service::ProviderStatus> ProviderBackend::refresh(const std::string& provider,
                                                         const std::stop_token& stop)
{
    auto found = find(provider);
    if (!found)
        return failure(found);
    if (auto may = mayAsk(); !may)
        return failure(may);
    const auto& data = (*found)->data();
    if (!m_parts.keys.key(provider))
        m_parts.keys.forget(provider); // another program may have kept one since
    const auto key = m_parts.keys.key(provider);
    if (!key)
        return fail(providers::ProviderError::KeyMissing, "no key for " + provider,
                    {{"provider", data.name}});
    Outcome asked;
    if (data.hasBalance) {
        asked = askBalance(**found, *key, stop);
    } else {
        routing::ProbeReport probe{.provider = provider, .keyMark = routing::keyMark(*key)};
        if (auto good = (*found)->checkKey(*key, stop); !good) {
            probe.trouble = good.error().trouble;
            probe.status = good.error().status;
            const auto failed = asError(good.error());
            asked = note(probe, &failed);
        } else {
            asked = note(probe, nullptr);
        }
    }
    if (!asked)
        return failure(asked);
    auto all = statuses(provider);
    if (!all)
        return failure(all);
    return std::move(all->front());
}

Outcome ProviderBackend::reset(const std::string& provider)
{
    auto found = find(provider);
    return found ? m_parts.health.reset(provider) : failure(found);
}

} // namespace vidgo::backend
