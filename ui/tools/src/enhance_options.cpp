#include "vidgo/ui/tools/enhance_options.h"

#include <algorithm>

namespace vidgo::ui {

void EnhanceOptions::setEnlarge(int times)
{
    set(m_settings.enlarge, std::clamp(times, 1, 4));
}

void EnhanceOptions::setDenoise(double denoise)
{
    set(m_settings.denoise, std::clamp(denoise, 0.0, 1.0));
}

void EnhanceOptions::setDetail(double detail)
{
    set(m_settings.detail, std::clamp(detail, 0.0, 1.0));
}

void EnhanceOptions::setAutoLevels(bool on)
{
    set(m_settings.autoLevels, on);
}

void EnhanceOptions::resetAll()
{
    set(m_settings, EnhanceSettings());
}

Json EnhanceOptions::parameters(const std::vector<Stroke>&) const
{
    return toJson(m_settings);
}

Result<std::vector<Stroke>> EnhanceOptions::read(const Json& json)
{
    const auto settings = enhanceFromJson(json);
    if (!settings)
        return std::unexpected(settings.error());
    set(m_settings, *settings);
    return std::vector<Stroke>();
}

} // namespace vidgo::ui
