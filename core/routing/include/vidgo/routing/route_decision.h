#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "vidgo/base/clock.h"
#include "vidgo/base/json.h"
#include "vidgo/model/catalog.h"
#include "vidgo/model/provider.h"
#include "vidgo/model/routing.h"
#include "vidgo/routing/fit.h"
#include "vidgo/routing/health_snapshot.h"
#include "vidgo/routing/prices.h"

namespace vidgo::routing {

/// What the person agreed to pay at most.
struct AgreedPrice
{
    std::int64_t amount = 0; ///< In the unit of the prices.
    bool isKnown = true;     ///< False: the quote said that some provider may charge more.
};

/// Everything that a decision depends on, besides the data and the health of providers.
struct RouteAsk
{
    const GenerationRequest& request;
    /// The providers for which a key is kept, each with a mark: the same for the same key, another one for
    /// another key, and nothing by which the key could be known.
    const std::map<std::string, std::string, std::less<>>& keys;
    Reach reach;
    std::string
        lane; ///< A route that is no operation: "unlimited_generation", … ; empty: the operation's own.
    std::string wanted;    ///< The only provider that may do it; empty: any.
    std::string preferred; ///< Asked first where the route leaves that open.
    std::string tier;      ///< Of the person; empty: keys of one's own know no tiers.
    std::int64_t payingUsers = 0;
    /// Who was asked for this request already and did not do it. A job that waited in a queue begins anew.
    std::vector<std::string> failed;
    const Prices* prices = nullptr;    ///< None: nobody asks for prices.
    std::optional<AgreedPrice> agreed; ///< None: there was no quote yet.
};

/// Somebody who would be asked.
struct Candidate
{
    const ProviderData* provider = nullptr;
    const ProviderModel* model = nullptr;
    Price price;
    bool isTrial = false;   ///< It was held back until now; ProviderHealth::enter() grants one call.
    bool isSmaller = false; ///< It makes clearly less than was wanted.
};

/// Why somebody was not.
enum class PassReason {
    None,
    OtherProviderWanted,
    AlreadyFailed,
    NoKey,
    NoCapability,
    NoUpload,
    Tier,
    TooExpensive,
    NoCredit,    ///< Held back until it may have credit again.
    OpenBreaker, ///< Held back for another reason.
};

std::string_view passReasonId(PassReason reason); ///< "other_provider_wanted", … ; empty for None.

struct PassedOver
{
    std::string provider;
    PassReason reason = PassReason::None;
    ProviderTrouble trouble = ProviderTrouble::None; ///< Of one that is held back.
    int status = 0;                                  ///< The same, of HTTP.
    std::optional<Timestamp>
        until; ///< The same; none: until its key changes, or a trial that is on its way ends.
    bool operator==(const PassedOver&) const = default;
};

struct RouteDecision
{
    std::string route; ///< Route::operation; empty: there is no such route.
    Operation operation = Operation::None;
    std::vector<Candidate> candidates;  ///< In the order in which they are to be asked.
    std::vector<PassedOver> passedOver; ///< In the order of the route.
    std::string beforehand;             ///< As in Route.
    std::string standIn;
    std::string finally;              ///< As in Route; "fail" where there is no such route.
    std::optional<Timestamp> againAt; ///< When the first of those that are held back may be asked.
    Timestamp madeAt{};

    /// The highest price of the candidates, for a quote; not known as soon as one is not.
    Price dearest() const;
    /// As GenerationReport::skipped has them.
    std::vector<std::pair<std::string, std::string>> skipped() const;
};

/// To be kept with the job, so that it can be said later who was asked, who was not and why.
Json toJson(const RouteDecision& decision);

/// The data that decisions are made from; all of it outlives them.
struct RouteData
{
    const Catalog& catalog;
    const ProviderList& providers;
    const RoutingRules& rules;
};

/// Who is asked, in which order, and what else. A pure function: the same for the same arguments.
RouteDecision decide(const RouteData& data, const HealthSnapshot& health, const RouteAsk& ask, Timestamp now);

/// The providers of a route for so many paying users, in order; `first` stands at the front where the route
/// leaves that open.
std::vector<std::string> providersOf(const Route& route, std::int64_t payingUsers,
                                     std::string_view first = {});

} // namespace vidgo::routing
