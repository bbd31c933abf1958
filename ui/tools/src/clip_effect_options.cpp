#include "vidgo/ui/tools/clip_effect_options.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace vidgo::ui {

namespace {

using Play = ClipEffects::Play;

// Nobody wants 1.37 times: a slider over these is easier to set, by hand and by key.
constexpr std::array kSpeeds = {0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0};

struct PlayName
{
    Play play;
    QLatin1String id;
};

constexpr std::array<PlayName, 3> kPlays = {{{Play::Forward, QLatin1String("forward")},
                                             {Play::Reverse, QLatin1String("reverse")},
                                             {Play::Boomerang, QLatin1String("boomerang")}}};

} // namespace

void ClipEffectOptions::setEffects(const ClipEffects& effects)
{
    if (m_effects == effects)
        return;
    m_effects = effects;
    Q_EMIT changed();
}

void ClipEffectOptions::setSpeed(double speed)
{
    auto effects = m_effects;
    effects.speed = std::clamp(speed, kSpeeds.front(), kSpeeds.back());
    setEffects(effects);
}

double ClipEffectOptions::speedStep() const
{
    std::size_t step = 0;
    while (step + 1 < kSpeeds.size() && kSpeeds.at(step + 1) <= m_effects.speed)
        ++step;
    if (step + 1 == kSpeeds.size())
        return speedSteps();
    const double low = kSpeeds.at(step);
    return static_cast<double>(step) + (m_effects.speed - low) / (kSpeeds.at(step + 1) - low);
}

void ClipEffectOptions::setSpeedStep(double step)
{
    const auto nearest = std::lround(std::clamp<double>(step, 0, speedSteps()));
    setSpeed(kSpeeds.at(static_cast<std::size_t>(nearest)));
}

int ClipEffectOptions::speedSteps() const
{
    return static_cast<int>(kSpeeds.size()) - 1;
}

QString ClipEffectOptions::play() const
{
    for (const auto& known : kPlays)
        if (known.play == m_effects.play)
            return known.id;
    return {};
}

void ClipEffectOptions::setPlay(const QString& id)
{
    for (const auto& known : kPlays) {
        if (known.id != id)
            continue;
        auto effects = m_effects;
        effects.play = known.play;
        setEffects(effects);
    }
}

void ClipEffectOptions::setShare(double ClipEffects::*member, double share)
{
    auto effects = m_effects;
    effects.*member = std::clamp(share, 0.0, 1.0);
    setEffects(effects);
}

bool ClipEffectOptions::isUnseen() const
{
    auto effects = m_effects;
    effects.glow = 0;
    return effects.isAny();
}

} // namespace vidgo::ui
