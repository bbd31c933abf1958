#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "vidgo/api/message.h"
#include "vidgo/base/error.h"
#include "vidgo/base/result.h"
#include "vidgo/model/credits.h"
#include "vidgo/model/file_ref.h"
#include "vidgo/model/generation_job.h"
#include "vidgo/model/sealed_original.h"
#include "vidgo/model/tool.h"

namespace vidgo::endpoints {

/// A file that somebody brought along.
struct BroughtFile
{
    std::string id;
    FileRef file;
    std::int64_t durationMs = 0; ///< Of clips and sounds.
};

/// A file that comes in parts.
struct OpenUpload
{
    std::string id; ///< That of the BroughtFile that it becomes.
    std::int64_t bytes = 0;
    std::int64_t received = 0; ///< From the beginning.
};

/// What an account wants to have made.
struct WorkOrder
{
    struct Input
    {
        InputRole role = InputRole::None;
        std::string upload; ///< BroughtFile::id; empty, for a price only: none was brought yet.
        FileRef file;       ///< Of one that was not brought: what it is.
        std::int64_t durationMs = 0;
    };

    AccountId account;
    std::string tier;
    Tool tool = Tool::None;
    std::vector<Input> inputs;
    std::string prompt;
    std::string negativePrompt;
    std::string speech;
    std::string voice;
    std::string language; ///< Of the speech; empty: English.
    std::string style;
    std::string provider; ///< The only one that may make it; empty: any.
    int width = 0;        ///< Wanted pixels; 0: what is usual there.
    int height = 0;
    std::int64_t durationMs = 0;        ///< Of a clip; 0: what is usual.
    double scale = 2;                   ///< Of an enlargement.
    double strength = 0.5;              ///< How far away from the picture it may be, 0..1.
    bool hasSound = false;              ///< A clip with sound, where that can be made.
    std::optional<std::int64_t> seed;   ///< None: the provider's choice.
    std::optional<std::int64_t> agreed; ///< The price that the person saw; none: that of now.
};

/// A piece of work as its owner sees it.
struct WorkView
{
    GenerationReport report;
    ErrorArguments errorArguments; ///< Of GenerationReport::errorTemplate.
    Tool tool = Tool::None;
    double fraction = 0; ///< 0..1
    std::optional<std::int64_t> leftMs;
    bool hasOriginal = false; ///< It was made with a watermark, see WorkDesk::original().
    Timestamp createdAt{};
    std::optional<Timestamp> endedAt;
};

/// Tells whether a piece of work is still as somebody was told.
struct WorkMark
{
    AccountId account;
    JobId job;
    std::string mark; ///< Another one after each change.
    std::optional<Timestamp> endedAt;
};

/// A file that may be given out.
struct WorkResult
{
    std::filesystem::path path;
    FileRef file;
};

/// How many people have used a style lately.
struct StyleTrend
{
    std::string style;
    std::int64_t people = 0;
};

/// Work by providers for accounts, as the addresses need it. What belongs to another account is not there:
/// JobsError::JobMissing for jobs, BaseError::InvalidArgument for files brought along. Safe to call from any
/// thread.
class WorkDesk
{
public:
    virtual ~WorkDesk() = default;

    /// Keeps a picture, a clip or a sound for a day, after having decoded it. The bytes lie in `file`, or
    /// where there is none in `bytes`. Fails with MediaError where they are nothing of that kind, with
    /// ApiError::TooManyRequests where the account has brought too much already, and as files do.
    virtual Result<BroughtFile> bring(const AccountId& account,
                                      const std::optional<std::filesystem::path>& file,
                                      std::string_view bytes) = 0;

    /// The same in parts. One that the account began before, or has brought, is gone on with, so that nothing
    /// is sent twice whoever forgot about it. Each is kept for a day from its last part on. Fails with
    /// ApiError::BodyTooLarge and TooManyRequests.
    virtual Result<OpenUpload> beginUpload(const AccountId& account, const std::string& sha256,
                                           std::int64_t bytes) = 0;
    /// Its bytes from `from` on, in `file` or in `bytes`. Fails with ApiError::NotFound, with OffsetWrong
    /// where that is not what is missing, with BodyTooLarge where it is more than was announced.
    virtual Result<OpenUpload> appendUpload(const AccountId& account, const std::string& id,
                                            std::int64_t from,
                                            const std::optional<std::filesystem::path>& file,
                                            std::string_view bytes) = 0;
    virtual Result<OpenUpload> findUpload(const AccountId& account, const std::string& id) = 0;
    /// Keeps what is whole; once more is answered the same. Fails like bring(), with ApiError::OffsetWrong
    /// where something is still to come, with UploadDamaged where it is not what was announced.
    virtual Result<BroughtFile> finishUpload(const AccountId& account, const std::string& id) = 0;

    /// What it would cost at most; where the tier does not have it, in the lowest that has it
    /// (GenerationQuote::neededTier). Fails with BaseError::InvalidArgument where something is missing or
    /// does not fit the tool, with CreditsError where no tier has it, and like GenerationQueue::quote().
    virtual Result<GenerationQuote> quote(const WorkOrder& order) = 0;
    /// Puts it into the queue; the same key of the same account is the same job. Fails like quote() and
    /// GenerationQueue::add().
    virtual Result<WorkView> place(const WorkOrder& order, std::string_view key) = 0;

    /// Those that have not ended in their order, then the ended ones, latest first, from the number `from`
    /// on.
    virtual Result<std::vector<WorkView>> list(const AccountId& account, int limit, int from) = 0;
    /// Of these accounts, what has not ended or did so since.
    virtual Result<std::vector<WorkMark>> marks(const std::vector<AccountId>& accounts,
                                                Timestamp endedSince) = 0;
    virtual Result<WorkView> find(const AccountId& account, const JobId& job) = 0;
    /// What is set aside goes back. One that has ended stays as it is.
    virtual Result<WorkView> cancel(const AccountId& account, const JobId& job) = 0;
    /// The original of a result that was made with a watermark, as a sealed stream that is always the same.
    /// Fails with JobMissing where there is none.
    virtual Result<WorkResult> original(const AccountId& account, const JobId& job) = 0;
    /// The keys of those of the jobs that are the account's and have such an original. Fails with
    /// ServiceError::WatermarkStays where `tier` has a watermark.
    virtual Result<std::vector<OriginalKey>>
    originalKeys(const AccountId& account, const std::vector<JobId>& jobs, std::string_view tier) = 0;
    /// What was made, with a watermark where `tier` has one and it was made with one. Fails with JobMissing
    /// while there is nothing.
    virtual Result<WorkResult> result(const AccountId& account, const JobId& job, std::string_view tier) = 0;

    /// The styles that most people have used in the last seven days.
    virtual Result<std::vector<StyleTrend>> popularStyles(int limit) = 0;

    /// A webhook as it came in. That it is good is a reason to ask the provider, and never an answer; what
    /// comes late or again does nothing. Fails with ApiError::NotFound where none is expected of this
    /// provider, with ProviderError::WebhookForged, and with ApiError::BadRequest where it names no task.
    virtual Outcome takeNotice(std::string_view provider, const api::Headers& headers,
                               std::string_view body) = 0;
};

} // namespace vidgo::endpoints
