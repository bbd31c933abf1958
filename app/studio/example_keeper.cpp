#include "example_keeper.h"

#include <chrono>
#include <utility>

#include <QNetworkInformation>

namespace vidgo {

namespace {

constexpr std::chrono::hours kLookEvery{6};

} // namespace

ExampleKeeper::ExampleKeeper(service::ExampleSyncService& sync,
                             std::function<void(bool isMetered)> setMetered)
    : m_sync(sync)
    , m_setMetered(std::move(setMetered))
{
    followLink();
    m_thread = std::jthread([this](const std::stop_token& stop) { work(stop); });
}

ExampleKeeper::~ExampleKeeper()
{
    disconnect();
    m_thread.request_stop(); // waited for by its own end
}

// A system that does not say so has no metered links.
void ExampleKeeper::followLink()
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Metered))
        return;
    auto* const link = QNetworkInformation::instance();
    connect(link, &QNetworkInformation::isMeteredChanged, this, &ExampleKeeper::linkChanged);
    m_setMetered(link->isMetered());
}

void ExampleKeeper::look()
{
    {
        const std::lock_guard guard(m_mutex);
        m_isWanted = true;
    }
    m_wake.notify_all();
}

void ExampleKeeper::linkChanged(bool isMetered)
{
    m_setMetered(isMetered);
    const auto going = [this] {
        const std::lock_guard guard(m_mutex);
        return m_going;
    }();
    if (isMetered)
        going.request_stop(); // and sees then that it has to wait
    look();
}

void ExampleKeeper::work(const std::stop_token& stop)
{
    std::unique_lock lock(m_mutex);
    while (!stop.stop_requested()) {
        if (!std::exchange(m_isWanted, false)) {
            m_wake.wait_for(lock, stop, kLookEvery, [this] { return m_isWanted; });
            m_isWanted = !stop.stop_requested();
            continue;
        }
        m_going = std::stop_source();
        auto going = m_going;
        lock.unlock();
        {
            const std::stop_callback end(stop, [&going] { going.request_stop(); });
            // What fails is in the log and in the state, and is tried again.
            static_cast<void>(m_sync.sync(service::ExampleSyncWish::Auto, going.get_token()));
        }
        lock.lock();
    }
}

} // namespace vidgo
