#include "server_failure.h"

#include <algorithm>
#include <initializer_list>

#include "vidgo/jobs/jobs_error.h"
#include "vidgo/providers/provider_failure.h"

namespace vidgo::jobs {

using providers::ProviderError;

namespace {

bool isOneOf(const Error& error, std::initializer_list<ProviderError> codes)
{
    return std::ranges::any_of(codes, [&error](ProviderError code) { return error.is(code); });
}

JobsError meaningOf(const Error& error)
{
    if (isOneOf(error, {ProviderError::BadInput, ProviderError::NoUpload}))
        return JobsError::NotTaken;
    if (error.is(ProviderError::Refused))
        return JobsError::NotAllowed;
    if (isOneOf(error, {ProviderError::Failed, ProviderError::ResultInvalid, ProviderError::Expired,
                        ProviderError::Unknown}) ||
        error.is(JobsError::TookTooLong))
        return JobsError::NotMade;
    if (isOneOf(error, {ProviderError::Busy, ProviderError::RateLimited, ProviderError::OutOfCredit,
                        ProviderError::Unauthorised, ProviderError::KeyMissing, ProviderError::KeyWrong}))
        return JobsError::NotNow;
    return JobsError::None;
}

} // namespace

Error failureAtServer(const Error& error, bool isCharged)
{
    const auto meaning = meaningOf(error);
    if (meaning == JobsError::None)
        return error;
    return {isCharged ? JobsError::NotDelivered : meaning, error.internal()};
}

} // namespace vidgo::jobs
