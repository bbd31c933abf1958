#pragma once

#include <algorithm>
#include <map>
#include <set>
#include <stdexcept>

#include "vidgo/base/base_error.h"
#include "vidgo/catalog/load_catalog.h"
#include "vidgo/catalog/load_pregeneration.h"
#include "vidgo/media/picture_file.h"
#include "vidgo/pregeneration/pregenerator.h"
#include "vidgo/storage/migrate.h"
#include "vidgo/test/fakes.h"
#include "vidgo/test/qt_result.h"
#include "vidgo/test/test_database.h"

namespace vidgo::test {

/// The death of a program at a place, for those that are counted.
class Deaths
{
public:
    struct Died : std::runtime_error
    {
        using std::runtime_error::runtime_error;
    };

    void dieAt(int number) { m_at = number; }
    int passed() const { return m_passed; }
    /// A place at which a program may die.
    void pass(const char* where)
    {
        if (++m_passed == m_at)
            throw Died(where);
    }

private:
    int m_at = -1;
    int m_passed = 0;
};

/// Stands for the durable jobs: knows what was ordered whatever happens to those who order, and gives files
/// of the starter pack as results.
class Workshop final : public pregeneration::Maker
{
public:
    Workshop(materials::FileCache& cache, Deaths& deaths)
        : m_cache(cache)
        , m_deaths(deaths)
    {}

    Result<GenerationQuote> quote(const RunRequest& request) override
    {
        if (request.tool == unserved)
            return fail(BaseError::InvalidArgument, "nobody makes it", {{"reason", "nobody makes it"}});
        return GenerationQuote{.unit = {.id = "USD"},
                               .amount = 400,
                               .fits = true,
                               .available = available,
                               .lines = {},
                               .providers = {"piapi", "gemini"}};
    }
    Outcome checkProvider(const std::string& provider, const std::stop_token&) override
    {
        checked.push_back(provider);
        if (badKeys.contains(provider))
            return fail(BaseError::InvalidArgument, provider, {{"reason", "a bad key"}});
        return {};
    }
    Outcome order(const RunRequest& request) override
    {
        m_deaths.pass("before an order");
        if (request.topic == refusedTopic)
            return fail(BaseError::InvalidArgument, "refused", {{"reason", "refused"}});
        orders.emplace_back(request);
        m_deaths.pass("after an order");
        return {};
    }
    Result<pregeneration::RunNews> find(const RunId& run) override
    {
        m_deaths.pass("a look");
        using State = pregeneration::RunNews::State;
        if (const auto made = m_made.find(run); made != m_made.end())
            return pregeneration::RunNews{.state = State::Made, .item = made->second};
        const auto order = std::ranges::find(orders, run, &RunRequest::run);
        if (order == orders.end())
            return pregeneration::RunNews{};
        if (m_failed.contains(run))
            return pregeneration::RunNews{
                .state = State::Failed,
                .trouble = {"jobs.took_too_long", "It took too long.", ErrorArguments()},
                .mayHaveBegun = losesTrack};
        return pregeneration::RunNews{.state = State::Going};
    }
    Result<LibraryItem> makeHere(const RunRequest& request, const std::stop_token&) override
    {
        m_deaths.pass("before something is made here");
        ++madeHere;
        auto item = make(request, "on_device");
        m_deaths.pass("after something is made here");
        return item;
    }
    void attend(const std::function<bool()>& goOn, const std::stop_token& stop) override
    {
        for (++turns; !stop.stop_requested() && goOn(); ++turns)
            finishOne();
    }

    /// How often something like this was ordered.
    int ordersOf(Tool tool) const
    {
        return static_cast<int>(std::ranges::count(orders, tool, &RunRequest::tool));
    }

    std::vector<RunRequest> orders;
    std::vector<std::string> checked;
    std::set<std::string> badKeys;
    std::string refusedTopic; ///< Its orders are refused.
    std::string failingTopic; ///< What is ordered of it fails.
    bool losesTrack = false;  ///< Nobody knows whether what failed has begun.
    Tool unserved = Tool::None;
    std::int64_t available = 1'000'000;
    int madeHere = 0;
    int turns = 0; ///< How often whoever orders was asked whether to go on.

private:
    void finishOne()
    {
        for (const auto& order : orders)
            if (!m_made.contains(order.run) && !m_failed.contains(order.run)) {
                if (order.topic == failingTopic)
                    m_failed.insert(order.run);
                else
                    static_cast<void>(make(order, "piapi"));
                return;
            }
    }
    FileRef keep(const char* name, FileRef details)
    {
        const auto kept = m_cache.putFile(sourcePath(std::string("resources/starter-pack/") + name),
                                          std::move(details), materials::FileKind::User);
        if (!kept)
            qFatal("%s", kept.error().internal().c_str());
        return *kept;
    }
    LibraryItem make(const RunRequest& request, const char* engine)
    {
        const bool isClip = request.tool == Tool::ShortVideo || request.tool == Tool::AiAvatar;
        LibraryItem item{.id = LibraryItemId("item-" + request.run.value()), .run = request.run};
        item.tool = request.tool;
        item.input = keep("br-food-01-before.jpg", {.mediaType = "image/jpeg", .width = 1280, .height = 720});
        item.result =
            isClip
                ? keep("sv-brand-01.mp4", {.mediaType = "video/mp4", .width = 1280, .height = 720})
                : keep("ps-nature-01-after.jpg", {.mediaType = "image/jpeg", .width = 1280, .height = 720});
        item.durationMs = isClip ? 4000 : 0;
        item.engine = engine;
        m_made.insert_or_assign(request.run, item);
        return item;
    }

    materials::FileCache& m_cache;
    Deaths& m_deaths;
    std::map<RunId, LibraryItem> m_made;
    std::set<RunId> m_failed;
};

} // namespace vidgo::test
