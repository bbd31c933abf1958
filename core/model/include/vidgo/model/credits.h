#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "vidgo/base/strong_id.h"
#include "vidgo/model/language.h"

namespace vidgo {

/// Whose credits they are.
using AccountId = StrongId<struct AccountIdTag>;
/// Credits that are set aside for a job.
using HoldId = StrongId<struct HoldIdTag>;

/// Where credits came from, and with it when they lapse and in which order they are used.
enum class BucketKind {
    None,
    Plan,        ///< The allowance of a plan; lapses with its period.
    Bought,      ///< Paid for; never lapses.
    Promotional, ///< A gift; lapses.
    Refund,      ///< Given back for something that went wrong.
};

/// "plan", "bought", "promotional", "refund"; empty for None.
std::string_view bucketKindId(BucketKind kind);
std::optional<BucketKind> bucketKindFromId(std::string_view id);

/// A service that costs no credits where the tier has its feature, and is not to be had without it.
struct IncludedService
{
    std::string id; ///< "leonardo_image_720p"
    std::string provider;
    LocalizedText name;
    std::string resolution;
    std::string feature; ///< Id of a TierFeature.
};

/// Services with a price that cost nothing where the tier has the feature.
struct WaivedPrice
{
    std::string feature;
    std::vector<std::string> services; ///< Ids of ServicePrices.
};

/// So many runs a day of a tier go to the front of the queue; those after them wait like everybody's. None is
/// refused for it.
struct FairUse
{
    std::string tier;
    int priorityRunsPerDay = 0;
};

/// The rules of credits that are data: resources/catalog/credit_rules.json.
struct CreditRules
{
    std::vector<BucketKind> burnOrder;     ///< Of credits that lapse at the same time; all four kinds.
    std::vector<BucketKind> debtPaidFrom;  ///< Which kinds of new credits pay a debt first.
    std::vector<std::int64_t> lowBalances; ///< Falling to one of these is an event; highest first.
    int promotionalDays = 0;               ///< How long a gift lives when nothing else is said.
    int refundDays = 0;                    ///< How long bought credits can be given back, while unused.
    int holdMinutes = 0;                   ///< How long credits stay set aside when nothing else is said.
    int longestHoldMinutes = 0;
    std::vector<IncludedService> includedServices;
    std::vector<WaivedPrice> waivedPrices;
    std::vector<FairUse> fairUse;

    const IncludedService* includedService(std::string_view id) const;
    /// The place in the burn order; behind all others when the kind is not in it.
    std::size_t burnRank(BucketKind kind) const;
};

} // namespace vidgo
