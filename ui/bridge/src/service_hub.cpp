#include "vidgo/ui/bridge/service_hub.h"

#include "vidgo/ui/messages/convert.h"

namespace vidgo::ui {

namespace {

// Finished tasks leave their sources behind; so many of them are kept at the most.
constexpr std::size_t kRememberedTasks = 64;

} // namespace

ServiceHub::ServiceHub(service::Services services, Executor& executor, Log& log, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_executor(executor)
    , m_log(log)
{}

ServiceHub::~ServiceHub()
{
    for (auto& stop : m_stops)
        stop.request_stop();
}

QString ServiceHub::languageCode() const
{
    return toQString(vidgo::languageCode(m_language));
}

void ServiceHub::setLanguage(Language language)
{
    if (m_language == language)
        return;
    m_language = language;
    Q_EMIT languageChanged();
}

void ServiceHub::setExamplesReady(bool complete)
{
    m_examples = complete ? Examples::Complete : Examples::Partial;
    Q_EMIT examplesReady();
}

std::stop_source ServiceHub::newStopSource()
{
    if (m_stops.size() >= kRememberedTasks)
        m_stops.pop_front();
    return m_stops.emplace_back();
}

} // namespace vidgo::ui
