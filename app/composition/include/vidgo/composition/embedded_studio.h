#pragma once

#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

#include "vidgo/base/log.h"
#include "vidgo/base/result.h"
#include "vidgo/composition/directories.h"
#include "vidgo/composition/sandbox_places.h"
#include "vidgo/credits/ledger.h"
#include "vidgo/model/ids.h"
#include "vidgo/service/services.h"

namespace vidgo::moderation {
class ReviewDesk;
}

namespace vidgo::composition {

class AccountLink;
class ExampleWorks;
class Office;

/// Who is judged where keys of one's own pay: this installation.
AccountId judgedAccount();

/// What the person should be told after the start.
enum class Notice {
    None,
    SettingsReset,  ///< The settings file was damaged and put aside.
    LibraryRebuilt, ///< The database was damaged and put aside; the library was read back from its journal.
    EverythingDeleted,  ///< As the person had ordered.
    ServerAddressWrong, ///< The server's address cannot be used; the studio goes on without one.
    MigrationBackedUp,  ///< The database was brought to a newer form; a copy of the old one lies beside it.
};

/// The object graph of a studio whose backend runs in the same process, on SQLite in the data folder.
class EmbeddedStudio
{
public:
    /// Builds everything. Fails with StorageError (folder not writable, database of a newer studio),
    /// CatalogError, MaterialsError or BaseError; nothing has been changed then.
    /// `sandbox`: the stand-ins that are asked instead of the real companies; none by default.
    /// `server`: the address of the server that keeps the person's account; empty: what the settings say, in
    /// the sandbox none.
    static Result<std::unique_ptr<EmbeddedStudio>>
    open(const Directories& directories, const SandboxPlaces& sandbox = {}, const std::string& server = {});
    ~EmbeddedStudio();
    EmbeddedStudio(const EmbeddedStudio&) = delete;
    EmbeddedStudio& operator=(const EmbeddedStudio&) = delete;

    service::Services services();
    /// The password of the person's proxy, if it was needed already; nobody is asked.
    Secret knownProxyPassword();
    /// The way to the server; null: the studio has none.
    AccountLink* accountLink();
    /// Whether what goes through the link to the net is paid for by its amount; not, until this is said. New
    /// examples wait then, where the person wants that. Safe to call from any thread.
    void setMetered(bool isMetered);
    /// There may be another person, plan or balance at the server, or it is back: results may be able to lose
    /// the watermark of a plan, and what waits for credits may go on. Whoever works on what providers make
    /// looks; quick.
    void accountMoved();
    /// Told on the thread of whoever works how many have lost it.
    void followOriginals(std::function<void(int results)> onOpened);
    /// Works on what providers make, and on nothing else, until stopped; in several programs at once.
    void workOnline(const std::stop_token& stop);
    /// Where people decide about what was queued, and about appeals.
    moderation::ReviewDesk& reviewDesk();
    /// The credits of this data folder.
    credits::Ledger& ledger();
    /// Orders, receipts and people of this data folder, put together when they are first asked for. Fails
    /// like Office::open().
    Result<Office*> office();
    /// Making examples ahead of time, and packs of them; likewise. Fails like ExampleWorks::open().
    Result<ExampleWorks*> exampleWorks();
    Log& log();
    const std::vector<Notice>& notices() const;

private:
    struct Graph;
    explicit EmbeddedStudio(std::unique_ptr<Graph> graph);
    std::unique_ptr<Graph> m_graph;
};

} // namespace vidgo::composition
