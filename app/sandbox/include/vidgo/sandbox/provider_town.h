#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "vidgo/base/clock.h"
#include "vidgo/base/result.h"
#include "vidgo/sandbox/provider_stand_in.h"

namespace vidgo::sandbox {

class ResultMaker;

/// All that have a stand-in, in the order in which they are listed for people.
inline constexpr std::array<std::string_view, 8> kProviderIds = {"piapi",    "pollo",  "a2e",       "gemini",
                                                                 "leonardo", "runway", "goenhance", "speech"};

/// The stand-ins of all providers, each at a port of its own, and the workshop where their pictures, clips
/// and sounds are made.
class ProviderTown
{
public:
    struct Options
    {
        /// Fonts, models and presenters: the studio's `resources`.
        std::filesystem::path resources;
        /// By id; what is missing gets any port that is free.
        std::map<std::string, std::uint16_t, std::less<>> ports;
        /// Small and quickly made results: at most this many pixels on the longer side, 8 frames a second, no
        /// engines. 0: as asked for, made by the engines of the device.
        int quickSide = 0;
        ProviderStandIn::Pace pace;
        std::int64_t balance = 10'000;
        std::int64_t orders = 100; ///< That the balance of each is enough for.
        /// Whether notices are sent by a thread of their own as soon as tasks end.
        bool sendsNotices = false;
    };

    /// The clock outlives it. Fails with SandboxError::PortTaken, or BaseError when there are no fonts.
    static Result<std::unique_ptr<ProviderTown>> open(const Options& options, const Clock& clock);
    ~ProviderTown();
    ProviderTown(const ProviderTown&) = delete;
    ProviderTown& operator=(const ProviderTown&) = delete;

    bool has(std::string_view id) const { return m_all.contains(id); }
    /// One of kProviderIds.
    ProviderStandIn& at(std::string_view id);
    std::string url(std::string_view id) { return at(id).url(); }
    /// What was unexpected anywhere, each with the id in front, and forgotten with that.
    std::vector<std::string> takeUnexpected();

private:
    ProviderTown();
    std::unique_ptr<ResultMaker> m_maker;
    std::map<std::string, std::unique_ptr<ProviderStandIn>, std::less<>> m_all; // end before the maker
};

} // namespace vidgo::sandbox
