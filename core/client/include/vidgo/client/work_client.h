#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "vidgo/client/server_link.h"
#include "vidgo/model/generation.h"
#include "vidgo/model/generation_job.h"
#include "vidgo/model/sealed_original.h"
#include "vidgo/model/tool.h"

namespace vidgo::client {

/// A piece of work as the server has it.
struct ServerWork
{
    JobId job; ///< Its name at the server.
    GenerationState state = GenerationState::None;
    double fraction = 0;        ///< 0..1
    std::int64_t charged = 0;   ///< Credits; 0 unless settled.
    bool hasOriginal = false;   ///< It was made with a watermark, and its original is there under seal.
    std::optional<Error> error; ///< Why it failed, as the error that it was there.
};

/// What is made at a server for credits. Every call is made for one account, and fails with
/// ServiceError::NotSignedIn while another one is signed in, or nobody.
class WorkClient
{
public:
    /// The link outlives it.
    explicit WorkClient(ServerLink& link)
        : m_link(link)
    {}

    /// What each of them would cost at most, in their order; nothing of the person's is sent but what they
    /// wrote.
    Result<std::vector<GenerationQuote>> quotes(const AccountId& account,
                                                const std::vector<const GenerationRequest*>& requests,
                                                const std::stop_token& stop);
    /// How many credits the account can spend.
    Result<std::int64_t> available(const AccountId& account, const std::stop_token& stop);
    /// Brings a file along; returns by what orders name it. It is kept there for a day. What the server has
    /// of it is not sent again, whoever began it and however long ago: a connection that breaks is gone on
    /// behind, and so is a call that failed, when it is made again.
    Result<std::string> upload(const AccountId& account, const GenerationInput& input,
                               const std::stop_token& stop, const Progress& progress = {});
    /// Orders it; `uploads` are those of the request's inputs, in their order. The same key is the same
    /// order. Fails with credits::CreditsError::PriceChanged where it costs more than `agreed`.
    Result<ServerWork> place(const AccountId& account, const GenerationRequest& request,
                             const std::vector<std::string>& uploads, std::int64_t agreed,
                             const std::string& key, const std::stop_token& stop);
    Result<ServerWork> find(const AccountId& account, const JobId& job, const std::stop_token& stop);
    /// The first 1 to kMaxListed of those that have not ended, then of the ended ones, the latest first.
    Result<std::vector<ServerWork>> list(const AccountId& account, int limit, const std::stop_token& stop);
    static constexpr int kMaxListed = 200;
    /// What was set aside goes back there. One that has ended stays as it is.
    Result<ServerWork> cancel(const AccountId& account, const JobId& job, const std::stop_token& stop);
    /// What was made, into a file; what breaks off is carried on. Fails with api::ApiError::NotFound where it
    /// is gone.
    Outcome fetch(const AccountId& account, const JobId& job, const std::filesystem::path& target,
                  const std::stop_token& stop, const Progress& progress);
    /// The sealed original of what was made with a watermark, into a file; what breaks off is carried on.
    /// Fails with api::ApiError::NotFound where there is none.
    Outcome fetchOriginal(const AccountId& account, const JobId& job, const std::filesystem::path& target,
                          const std::stop_token& stop);
    /// The keys of such originals, of at most kMaxKeys jobs; those of which the server knows nothing are left
    /// out. Fails with ServiceError::WatermarkStays where the plan of now has a watermark.
    Result<std::vector<OriginalKey>> originalKeys(const AccountId& account, const std::vector<JobId>& jobs,
                                                  const std::stop_token& stop);
    static constexpr std::size_t kMaxKeys = 100;

private:
    struct Upload;
    Result<std::string> uploadAtOnce(const AccountId& account, const std::filesystem::path& file,
                                     const std::stop_token& stop);
    Result<std::string> uploadInParts(const AccountId& account, const std::filesystem::path& file,
                                      std::uint64_t bytes, const std::stop_token& stop,
                                      const Progress& progress);
    Outcome sendParts(const AccountId& account, const std::filesystem::path& file, Upload& upload,
                      const std::stop_token& stop, const Progress& progress);
    Result<Upload> askUpload(std::string_view route, const Ask& ask, const std::stop_token& stop);
    ServerLink& m_link;
};

} // namespace vidgo::client
