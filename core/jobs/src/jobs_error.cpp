#include "vidgo/jobs/jobs_error.h"

#include "vidgo/base/base_error.h"

namespace vidgo::jobs {

namespace {

ErrorText describeAtServer(JobsError code)
{
    switch (code) {
    case JobsError::NotTaken:
        //: VidGo, a service on the internet, was to make a picture or a clip for credits.
        return {"jobs.not_taken",
                VIDGO_TEXT("Error",
                           "VidGo can't make it from this. Nothing was charged. Change the words, the "
                           "file or the settings.")};
    case JobsError::NotAllowed:
        //: VidGo, a service on the internet, was to make a picture or a clip for credits.
        return {"jobs.not_allowed",
                VIDGO_TEXT("Error",
                           "This was refused by the rules of safety. Nothing was charged. Change the "
                           "words or the picture.")};
    case JobsError::NotMade:
        //: VidGo, a service on the internet, was to make a picture or a clip for credits.
        return {"jobs.not_made",
                VIDGO_TEXT("Error",
                           "VidGo tried and could not make it. Nothing was charged. Try it again, or "
                           "with other words or another picture.")};
    case JobsError::NotNow:
        //: VidGo, a service on the internet, was to make a picture or a clip for credits.
        return {"jobs.not_now",
                VIDGO_TEXT("Error", "VidGo can't make this at present. Nothing was charged. Try it again "
                                    "later.")};
    case JobsError::NotDelivered:
        //: VidGo, a service on the internet, has made a picture or a clip for credits.
        return {"jobs.not_delivered",
                VIDGO_TEXT("Error",
                           "VidGo made it and charged it, but it did not arrive here whole. Ask whoever "
                           "runs the server for your credits back.")};
    default:
        return describe(BaseError::Internal);
    }
}

} // namespace

ErrorText describe(JobsError code)
{
    switch (code) {
    case JobsError::JobMissing:
        //: A job is a piece of work that a provider (a company on the internet) was asked for.
        return {"jobs.job_missing",
                VIDGO_TEXT("Error", "This job was taken off the list. What it made is in the library.")};
    case JobsError::BatchMissing:
        //: A batch is one piece of work for many files.
        return {"jobs.batch_missing",
                VIDGO_TEXT("Error", "This batch was taken off the list. What it made is in the library.")};
    case JobsError::OtherJob:
        //: Said to programs that use the number of a job for a second one.
        return {"jobs.other_job",
                VIDGO_TEXT("Error", "A job with this number was begun before. Nothing was charged. Start it "
                                    "again.")};
    case JobsError::InvalidOrder:
        //: {reason} is a technical reason in English.
        return {"jobs.invalid_order",
                VIDGO_TEXT("Error", "This can't be started: {reason}. Nothing was charged.")};
    case JobsError::BatchPrice:
        //: {shown} and {now} are amounts: numbers of credits, or money such as 1.20 USD.
        return {"jobs.batch_price",
                VIDGO_TEXT("Error", "The price of all files has changed from {shown} to {now}. Nothing was "
                                    "charged. Look at the new price and start again.")};
    case JobsError::NobodyServes:
        //: Providers are companies on the internet that make pictures and clips.
        return {"jobs.nobody_serves",
                VIDGO_TEXT("Error", "No provider can make this at present. Nothing was charged. Choose other "
                                    "settings, or try again later.")};
    case JobsError::OutcomeUnknown:
        //: {provider} is the name of a company that makes pictures and clips.
        return {"jobs.outcome_unknown",
                VIDGO_TEXT("Error", "The connection to {provider} ended just when the work was ordered, and "
                                    "nobody can tell whether it began. It is not ordered twice. What was set "
                                    "aside for it went back. Try it again.")};
    case JobsError::TookTooLong:
        //: {provider} is the name of a company that makes pictures and clips.
        return {"jobs.took_too_long",
                VIDGO_TEXT("Error", "{provider} did not finish in time. What was set aside for it went back. "
                                    "Try it again, or with another provider.")};
    case JobsError::RowDamaged:
        //: {reason} is a technical reason in English.
        return {"jobs.row_damaged",
                VIDGO_TEXT("Error", "A stored job can't be read: {reason}. The others are fine. Send us the "
                                    "log.")};
    case JobsError::NotTaken:
    case JobsError::NotAllowed:
    case JobsError::NotMade:
    case JobsError::NotNow:
    case JobsError::NotDelivered:
        return describeAtServer(code);
    case JobsError::None:
        break;
    }
    return describe(BaseError::Internal);
}

} // namespace vidgo::jobs
