#include "vidgo/providers/make_providers.h"

#include <algorithm>
#include <array>

#include "a2e/a2e.h"
#include "common/make.h"
#include "gemini/gemini.h"
#include "goenhance/goenhance.h"
#include "leonardo/leonardo.h"
#include "piapi/piapi.h"
#include "pollo/pollo.h"
#include "runway/runway.h"

namespace vidgo::providers {

namespace {

struct Company
{
    std::string_view id;
    MakeWire wire = nullptr;
    MakeHost host = nullptr; ///< nullptr: it has no upload of its own.
    /// What is uploaded there has an address that other companies can read.
    bool isOpen = false;
};

constexpr std::array kCompanies = {
    Company{"a2e", a2e::makeWire, a2e::makeHost, true},
    Company{"gemini", gemini::makeWire, nullptr, false},
    Company{"goenhance", goenhance::makeWire, nullptr, false},
    Company{"leonardo", leonardo::makeWire, leonardo::makeHost, false},
    Company{"piapi", piapi::makeWire, piapi::makeHost, true},
    Company{"pollo", pollo::makeWire, nullptr, false},
    Company{"runway", runway::makeWire, runway::makeHost, false},
};

/// One company with what it is made of.
struct Made
{
    SharedData data;
    std::shared_ptr<const Wire> wire;
    std::shared_ptr<InputHost> host;
    bool isOpen = false;
};

std::vector<Made> makeAll(const ProviderList& list, const ProviderParts& parts)
{
    std::vector<Made> out;
    for (const auto& entry : list.all) {
        const auto* const company = std::ranges::find(kCompanies, entry.id, &Company::id);
        if (company == kCompanies.end())
            continue;
        Made made{.data = std::make_shared<const ProviderData>(entry),
                  .wire = {},
                  .host = {},
                  .isOpen = company->isOpen};
        made.wire = company->wire(made.data);
        if (company->host)
            made.host = company->host(made.data, parts, made.wire);
        out.push_back(std::move(made));
    }
    return out;
}

} // namespace

std::vector<std::unique_ptr<Provider>> makeProviders(const ProviderList& list, const ProviderParts& parts)
{
    const auto all = makeAll(list, parts);
    std::vector<std::unique_ptr<Provider>> out;
    for (const auto& made : all) {
        InputHosts hosts{.own = made.host, .others = {}};
        for (const auto& other : all)
            if (other.isOpen && other.host && other.host != made.host)
                hosts.others.push_back(other.host);
        out.push_back(std::make_unique<WireProvider>(made.data, parts, made.wire, std::move(hosts)));
    }
    return out;
}

Provider* findProvider(const std::vector<std::unique_ptr<Provider>>& all, std::string_view id)
{
    const auto found =
        std::ranges::find_if(all, [&](const auto& provider) { return provider->data().id == id; });
    return found == all.end() ? nullptr : found->get();
}

ProviderList
atAddresses(ProviderList list,
            const std::function<std::string(std::string_view id, std::string_view name)>& addressOf)
{
    for (auto& entry : list.all) {
        entry.baseUrl = addressOf(entry.id, "");
        for (auto& [name, address] : entry.otherUrls)
            address = addressOf(entry.id, name);
    }
    return list;
}

} // namespace vidgo::providers
