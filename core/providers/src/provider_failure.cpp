#include "vidgo/providers/provider_failure.h"

#include "vidgo/base/base_error.h"

namespace vidgo::providers {

namespace {

ErrorText describeKeysAndFiles(ProviderError code)
{
    switch (code) {
    case ProviderError::KeyMissing:
        //: {provider} is the name of a company whose service makes pictures and clips.
        return {"provider.key_missing",
                VIDGO_TEXT("Error", "There is no key for {provider} yet. Add one in the settings, under "
                                    "Providers.")};
    case ProviderError::KeyWrong:
        //: {provider} is the name of a company whose service makes pictures and clips.
        return {"provider.key_wrong",
                VIDGO_TEXT("Error", "{provider} does not know this key. Copy it once more from your account "
                                    "there, the whole of it.")};
    case ProviderError::ResultInvalid:
        //: {provider} is the name of a company whose service makes pictures and clips.
        return {"provider.result_invalid",
                VIDGO_TEXT("Error",
                           "What {provider} delivered can't be used, so it was not charged here. Try "
                           "again, or with another provider.")};
    case ProviderError::NoUpload:
        //: {provider} is the name of a company whose service makes pictures and clips. PiAPI and A2E.ai are
        //: such companies too.
        return {"provider.no_upload",
                VIDGO_TEXT("Error",
                           "{provider} takes files from the internet only, and there is no place to "
                           "put this one. Add a key for PiAPI or A2E.ai, which offer such a place, or "
                           "choose another provider. Nothing was charged.")};
    case ProviderError::WebhookForged:
        //: {provider} is the name of a company whose service makes pictures and clips. Shown to who runs the
        //: server.
        return {"provider.webhook_forged",
                VIDGO_TEXT("Error",
                           "A notice that claimed to be from {provider} did not come from it, so it "
                           "was ignored. Check the secret of its notices in the settings of the server.")};
    default:
        return vidgo::describe(BaseError::Internal);
    }
}

ErrorText describeEnds(ProviderError code)
{
    switch (code) {
    case ProviderError::Failed:
        //: {provider} is the name of a company whose service makes pictures and clips.
        return {"provider.failed",
                VIDGO_TEXT("Error",
                           "{provider} tried and could not make it. It was not charged here. Try again, "
                           "with other words or another picture, or with another provider.")};
    case ProviderError::Expired:
        //: {provider} is the name of a company whose service makes pictures and clips.
        return {"provider.expired",
                VIDGO_TEXT("Error", "{provider} no longer has this result. It was not charged here. Try "
                                    "again.")};
    case ProviderError::Unknown:
        //: {provider} is the name of a company whose service makes pictures and clips.
        return {"provider.unknown",
                VIDGO_TEXT("Error", "{provider} gave an answer that can't be understood. It was not charged "
                                    "here. Check in your account there whether it was made, then try "
                                    "again.")};
    default:
        return describeKeysAndFiles(code);
    }
}

} // namespace

ErrorText describe(ProviderError code)
{
    switch (code) {
    case ProviderError::BadInput:
        //: {provider} is the name of a company whose service makes pictures and clips.
        return {"provider.bad_input",
                VIDGO_TEXT("Error", "{provider} does not take this request. Nothing was charged. Change the "
                                    "words, the file or its settings, or choose another provider.")};
    case ProviderError::Refused:
        //: {provider} is the name of a company whose service makes pictures and clips.
        return {"provider.refused",
                VIDGO_TEXT("Error",
                           "{provider} refused this by its rules of safety. It was not charged here. "
                           "Change the words or the picture.")};
    case ProviderError::Unauthorised:
        //: {provider} is the name of a company whose service makes pictures and clips.
        return {"provider.unauthorised",
                VIDGO_TEXT("Error",
                           "{provider} does not accept your key for this. Nothing was charged. Check "
                           "the key in the settings, and your plan there.")};
    case ProviderError::OutOfCredit:
        //: {provider} is the name of a company whose service makes pictures and clips.
        return {"provider.out_of_credit",
                VIDGO_TEXT("Error", "Your account at {provider} does not have enough credit. Nothing was "
                                    "charged. Top it up there, or choose another provider.")};
    case ProviderError::RateLimited:
        //: {provider} is the name of a company whose service makes pictures and clips.
        return {"provider.rate_limited",
                VIDGO_TEXT("Error",
                           "{provider} takes no more requests for the moment. Nothing was charged. Try "
                           "again in a few minutes.")};
    case ProviderError::Busy:
        //: {provider} is the name of a company whose service makes pictures and clips.
        return {"provider.busy",
                VIDGO_TEXT("Error",
                           "{provider} is overloaded or can't be reached. It was not charged here. Try "
                           "again later, or choose another provider.")};
    default:
        return describeEnds(code);
    }
}

} // namespace vidgo::providers
