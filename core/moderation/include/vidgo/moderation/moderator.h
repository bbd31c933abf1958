#pragma once

#include <functional>
#include <optional>
#include <span>
#include <stop_token>
#include <string>

#include "vidgo/base/clock.h"
#include "vidgo/base/log.h"
#include "vidgo/base/random.h"
#include "vidgo/base/secret.h"
#include "vidgo/moderation/keyword_filter.h"
#include "vidgo/moderation/moderation_error.h"
#include "vidgo/moderation/moderation_types.h"
#include "vidgo/net/http_client.h"
#include "vidgo/storage/work.h"

namespace vidgo::moderation {

/// Says whether something may be made, before anybody is paid for it. Asked are, one after the other until
/// one can tell: who decided about the same content before; the reviewer in the net; the filter of words,
/// which can tell about texts in its languages and about nothing else. What nobody could judge passes, and is
/// queued for a person. No answer of the reviewer, or half of one, is never taken for a yes.
///
/// What is refused counts against the account; who has too much refused is banned for a time. Safe to use
/// from any thread; no connection of the database is held while somebody in the net is asked.
class Moderator
{
public:
    /// All outlive it.
    struct Parts
    {
        storage::Database& database;
        const ModerationRules& rules;
        net::HttpClient& http;
        /// The key of the reviewer; none where the person has none. Called before each call, from any thread.
        std::function<std::optional<Secret>()> key;
        const Clock& clock;
        Random& random;
        Log& log;
        std::string reviewerUrl = {};                  ///< Instead of the rules': for the sandbox.
        storage::BeforeStatement beforeStatement = {}; ///< For tests of crashes.
    };
    explicit Moderator(Parts parts);

    /// The same job is answered as before, without asking anybody; ModerationError::JobReused when it has
    /// another content now. Fails with InvalidAsk, as readFile() and media do on files that cannot be read,
    /// with StorageError and with BaseError::Cancelled; nothing is kept then. Blocks for as long as the
    /// reviewer takes.
    Result<Judgement> judge(const ModerationAsk& ask, const std::stop_token& stop);

    /// What the filter of words finds, for a warning before anything is sent: no net, nothing is kept or
    /// counted.
    KeywordReport precheck(std::span<const std::string> texts) const;

private:
    struct Found;
    Result<std::optional<Judgement>> earlier(const ModerationAsk& ask, const std::string& contentHash) const;
    Result<Found> ask(const ModerationAsk& ask, const std::stop_token& stop) const;
    Found askKeywords(const ModerationAsk& ask) const;
    Result<Judgement> keep(const ModerationAsk& ask, const std::string& contentHash,
                           const Found& found) const;

    Parts m_parts;
    KeywordFilter m_filter;
};

/// The sentence for what was refused for these reasons, the worst first.
Error refusalOf(const std::vector<ModerationCategory>& categories);

} // namespace vidgo::moderation
