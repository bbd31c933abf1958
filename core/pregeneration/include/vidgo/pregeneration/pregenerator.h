#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "vidgo/base/clock.h"
#include "vidgo/base/log.h"
#include "vidgo/base/random.h"
#include "vidgo/base/result.h"
#include "vidgo/materials/file_cache.h"
#include "vidgo/materials/material_store.h"
#include "vidgo/materials/thumbnail_cache.h"
#include "vidgo/materials/watermarked.h"
#include "vidgo/model/pregeneration.h"
#include "vidgo/pregeneration/maker.h"
#include "vidgo/pregeneration/plan_entries.h"
#include "vidgo/pregeneration/pregeneration_error.h"
#include "vidgo/pregeneration/pregeneration_store.h"

namespace vidgo::pregeneration {

enum class EntryState {
    None,
    Wanted,  ///< Nothing of it is there yet.
    Ordered, ///< Before, and not an example yet.
    There,   ///< It was an example before.
    Made,    ///< It has become one.
    Failed
};

std::string_view entryStateId(EntryState state); ///< "wanted", "ordered", "there", "made", "failed"

/// An entry of the plan and what is known of it.
struct EntryReport
{
    PlanEntry entry;
    EntryState state = EntryState::None;
    std::string lookupHash;
    LocalizedText title;
    RunRequest request;     ///< With its files; empty where it is there or cannot be asked for.
    Material origin;        ///< The example that it begins with; none: an empty id.
    std::int64_t price = 0; ///< At most, in the unit of the whole; 0 for what is made here or paid before.
    bool isPriceKnown = true;
    std::vector<std::string> providers; ///< Who would be asked, in order.
    MaterialId material;                ///< That it is, or has become.
    std::string madeBy;                 ///< Who made it: "on_device", or the id of a provider.
    Trouble trouble;                    ///< Of a failed one.
};

/// What would happen, before anything is paid.
struct Preparation
{
    std::vector<EntryReport> entries;
    ChargeUnit unit;
    std::int64_t price = 0; ///< Of all that is still to be ordered.
    bool isPriceKnown = true;
    std::int64_t available = 0; ///< Of the budget; counts when `ordersOnline`.
    bool ordersOnline = false;
    /// Providers that would be asked and whose keys are no good, with their true answers.
    std::vector<std::pair<std::string, Trouble>> refusals;

    /// The first thing because of which something cannot be ordered.
    std::optional<Error> obstacle;

    int count(EntryState state) const;
    /// Whether all that is wanted can be ordered. Fails with the obstacle (PregenerationError::NoProvider,
    /// ExampleMissing …) and with PregenerationError::OverBudget.
    Outcome mayBegin() const;
    /// Fails with PregenerationError::OverMaximum when it may cost more than `most`, in the unit of the
    /// price.
    Outcome mayCost(std::int64_t most) const;
    /// Notes that an entry cannot be ordered.
    void obstruct(EntryReport& report, const Error& error);
};

struct NewExample;

/// Fills the store of examples by the plan: what is missing is ordered, what was ordered is awaited, what was
/// made becomes an example. Stopped or killed anywhere it goes on where it was, and nothing is ordered twice.
/// For one thread.
class Pregenerator
{
public:
    /// All are borrowed and outlive it.
    struct Parts
    {
        const PregenerationPlan& plan;
        const Catalog& catalog;
        Maker& maker;
        storage::Database& database;
        materials::MaterialStore& store;
        materials::FileCache& cache;
        materials::ThumbnailCache& thumbnails;
        const Clock& clock;
        Random& random;
        Log& log;
        materials::MakeWatermarked makeWatermarked;
        std::function<std::vector<std::string>(const Material&)> searchTexts;
        std::filesystem::path lock; ///< A file that one program at a time holds.
        bool isSandbox = false;     ///< What is made is made by stand-ins, and says so.
    };
    explicit Pregenerator(Parts parts);

    /// Looks what is there, asks for prices and whether the keys are good; nothing is ordered. Entries that
    /// cannot be asked for are in it as failed. Fails as the stores do, and with BaseError::Cancelled.
    Result<Preparation> prepare(const Selection& selection, const std::stop_token& stop);

    /// Told of an entry that has ended, on the thread of perform().
    using OnEntry = std::function<void(const EntryReport& entry)>;
    /// Orders what is wanted and waits until everything has ended. What fails is reported and does not keep
    /// the others. Fails like Preparation::mayBegin() before anything is ordered, with
    /// PregenerationError::AtWork, and with BaseError::Cancelled: what was ordered by then goes on, and is
    /// taken up the next time.
    Result<std::vector<EntryReport>> perform(Preparation preparation, const OnEntry& onEntry,
                                             const std::stop_token& stop);

private:
    Outcome look(Preparation& preparation, EntryReport& report);
    Outcome lookUp(EntryReport& report);
    Outcome fitOut(EntryReport& report);
    void ask(Preparation& preparation, EntryReport& report);
    Outcome checkKeys(Preparation& preparation, const std::stop_token& stop);
    bool takeTurn(std::vector<EntryReport>& entries, const OnEntry& tell, const std::stop_token& stop);
    void order(EntryReport& report);
    void makeHere(EntryReport& report, const std::stop_token& stop);
    bool hasEnded(EntryReport& report, const std::stop_token& stop);
    void settle(EntryReport& report, const LibraryItem& item, const std::stop_token& stop);
    Outcome enter(const NewExample& made);

    Parts m_parts;
    PregenerationStore m_begun;
    bool m_ordersUnknownAgain = false; ///< As the last prepare() was told.
};

} // namespace vidgo::pregeneration
