#pragma once

#include <algorithm>
#include <memory>

#include <QtTest/QtTest>

#include "../../contract/person.h"
#include "vidgo/base/log.h"
#include "vidgo/test/test_clips.h"
#include "vidgo/ui/bridge/clip_address.h"
#include "vidgo/ui/messages/convert.h"
#include "vidgo/ui/player/clip_player.h"

namespace vidgo::test {

/// The studio's own services with a hub whose work has threads, as in the program.
class LiveStudio
{
public:
    LiveStudio()
        : m_pool(std::make_unique<ThreadPool>(3U))
        , m_hub(std::make_unique<ui::ServiceHub>(m_person.services(), *m_pool, m_log))
    {}
    ~LiveStudio()
    {
        m_hub.reset();
        m_pool.reset();
    }
    ui::ServiceHub& hub() { return *m_hub; }
    service::Services services() { return m_person.services(); }

private:
    Person m_person;
    NullLog m_log;
    std::unique_ptr<ThreadPool> m_pool;
    std::unique_ptr<ui::ServiceHub> m_hub;
};

inline QUrl clipUrl(std::string_view name)
{
    return ui::toUrl(testClip(name));
}

/// A clock that goes only when the test says so.
class HandClock
{
public:
    std::function<std::int64_t()> now()
    {
        return [time = m_time] { return *time; };
    }
    void goOn(std::int64_t us) { *m_time += us; }

private:
    std::shared_ptr<std::int64_t> m_time = std::make_shared<std::int64_t>(0);
};

} // namespace vidgo::test
