#include "vidgo/sandbox/provider_town.h"

#include <utility>

#include "provider_desk.h"

namespace vidgo::sandbox {

namespace {

constexpr std::array<std::pair<std::string_view, DeskMaker>, 8> kDesks = {{{"piapi", makePiapi},
                                                                           {"pollo", makePollo},
                                                                           {"a2e", makeA2e},
                                                                           {"gemini", makeGemini},
                                                                           {"leonardo", makeLeonardo},
                                                                           {"runway", makeRunway},
                                                                           {"goenhance", makeGoEnhance},
                                                                           {"speech", makeSpeech}}};

} // namespace

ProviderTown::ProviderTown() = default;
ProviderTown::~ProviderTown() = default;

Result<std::unique_ptr<ProviderTown>> ProviderTown::open(const Options& options, const Clock& clock)
{
    auto maker = ResultMaker::create({.resources = options.resources, .quickSide = options.quickSide});
    if (!maker)
        return failure(maker);
    auto town = std::unique_ptr<ProviderTown>(new ProviderTown());
    town->m_maker = std::move(*maker);
    for (const auto& [id, make] : kDesks) {
        auto desk = make({.clock = clock,
                          .maker = *town->m_maker,
                          .pace = options.pace,
                          .balance = options.balance,
                          .orders = options.orders});
        const auto port = options.ports.find(id);
        if (auto opened = desk->open(port == options.ports.end() ? std::uint16_t{0} : port->second); !opened)
            return failure(opened);
        auto& outbox = desk->outbox();
        auto& place = town->m_all[std::string(id)];
        place = std::make_unique<ProviderStandIn>(std::move(desk));
        if (options.sendsNotices)
            outbox.startAutomatic([standIn = place.get()] { standIn->advance(); });
    }
    return town;
}

ProviderStandIn& ProviderTown::at(std::string_view id)
{
    return *m_all.find(id)->second;
}

std::vector<std::string> ProviderTown::takeUnexpected()
{
    std::vector<std::string> all;
    for (const auto& [id, standIn] : m_all)
        for (auto& what : standIn->recorder().takeUnexpected())
            all.push_back(std::move(what.insert(0, id + ": ")));
    return all;
}

} // namespace vidgo::sandbox
