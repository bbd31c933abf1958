#pragma once

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "vidgo/base/clock.h"
#include "vidgo/model/generation.h"

namespace vidgo::routing {

/// Whether somebody is asked.
enum class Breaker {
    Closed, ///< Yes.
    Open,   ///< No, until a time, or until the key changes.
    Trial,  ///< The pause is over: one call may try it, and none has begun.
    Trying, ///< That call is on its way.
};

/// How one operation of a provider does, or all that it does (Operation::None: key and credit).
struct Health
{
    bool isOpen = false;
    ProviderTrouble trouble = ProviderTrouble::None; ///< Why it is open.
    int status = 0;                                  ///< Of HTTP; 0: none.
    Timestamp openedAt{};
    std::optional<Timestamp> openUntil;  ///< None while open: until the key changes.
    std::string keyMark;                 ///< Of the key that it was opened for.
    int openings = 0;                    ///< In a row: decides how long the next pause is.
    std::int64_t trial = 0;              ///< The number of the last trial.
    std::optional<Timestamp> trialUntil; ///< Somebody tries it, and has until then to tell.
    std::int64_t countedFrom = 0;        ///< Calls up to this number no longer count.

    /// How it looks to somebody with this key: another key than that which was refused is tried at once.
    Breaker breaker(Timestamp now, std::string_view key) const;
    bool operator==(const Health&) const = default;
};

/// Whose health it is.
struct HealthKey
{
    std::string provider;
    Operation operation = Operation::None; ///< None: all that the provider does.
};

/// Orders them, and finds them without a copy of the name.
struct HealthOrder
{
    using is_transparent = void;
    using View = std::pair<std::string_view, Operation>;

    static View view(const HealthKey& key) { return {key.provider, key.operation}; }
    static View view(const View& key) { return key; }
    bool operator()(const auto& a, const auto& b) const { return view(a) < view(b); }
};

using HealthMap = std::map<HealthKey, Health, HealthOrder>;

/// The health of all, as it was at one moment.
class HealthSnapshot
{
public:
    HealthSnapshot() = default;
    explicit HealthSnapshot(HealthMap all)
        : m_all(std::move(all))
    {}
    /// That of exactly this; nullptr where nothing ever happened.
    const Health* find(std::string_view provider, Operation operation) const;
    /// Of the provider as a whole and of the operation the one that is worse; nullptr when both are closed.
    const Health* worst(std::string_view provider, Operation operation, Timestamp now,
                        std::string_view key) const;
    const HealthMap& all() const { return m_all; }

private:
    HealthMap m_all;
};

} // namespace vidgo::routing
