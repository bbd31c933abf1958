#include "vidgo/backend/session_backend.h"

#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"
#include "vidgo/base/json.h"

namespace vidgo::backend {

SessionBackend::SessionBackend(std::filesystem::path file, Log& log)
    : m_file(std::move(file))
{
    const auto json = Json::read(m_file);
    if (!json) {
        if (!json.error().is(BaseError::FileNotFound))
            log.failure("backend", "the mode of use was not read; it begins as visitor", json.error());
        return;
    }
    const auto* mode = json->find("mode");
    const auto* id = mode ? mode->asString() : nullptr;
    m_mode = id ? studioModeFromId(*id).value_or(StudioMode::Visitor) : StudioMode::Visitor;
}

StudioMode SessionBackend::mode() const
{
    const std::lock_guard lock(m_mutex);
    return m_mode;
}

Outcome SessionBackend::enter(StudioMode mode)
{
    if (mode == StudioMode::None)
        return fail(BaseError::InvalidArgument, "no mode of use", {{"reason", "the mode of use"}});
    const std::lock_guard lock(m_mutex);
    const Json json = Json::Object{{"mode", studioModeId(mode)}};
    if (auto written = writeFile(m_file, json.dumpPretty(), Durability::Sync); !written)
        return failure(written);
    m_mode = mode;
    return {};
}

} // namespace vidgo::backend
