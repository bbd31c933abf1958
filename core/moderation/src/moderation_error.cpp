#include "vidgo/moderation/moderation_error.h"

#include "vidgo/base/base_error.h"

namespace vidgo::moderation {

namespace {

ErrorText describeRefusal(ModerationError code)
{
    switch (code) {
    case ModerationError::Refused:
        //: A picture or a clip that somebody wanted to have made.
        return {"moderation.refused",
                VIDGO_TEXT("Error",
                           "This was not made, because it goes against the rules of use. Change the text or "
                           "the picture and try again. Nothing was charged.")};
    case ModerationError::RefusedMinors:
        //: A picture or a clip that somebody wanted to have made.
        return {"moderation.refused_minors",
                VIDGO_TEXT("Error",
                           "This was not made, because it shows children or young people in a sexual way. "
                           "Nothing was charged.")};
    case ModerationError::RefusedSexual:
        //: A picture or a clip that somebody wanted to have made.
        return {"moderation.refused_sexual",
                VIDGO_TEXT("Error",
                           "This was not made, because of sexual content. Change the text or the picture "
                           "and try again. Nothing was charged.")};
    case ModerationError::RefusedSelfHarm:
        //: A picture or a clip that somebody wanted to have made. Gentle: the person may not be well.
        return {"moderation.refused_self_harm",
                VIDGO_TEXT("Error",
                           "This was not made, because it is about somebody hurting themselves. If it is "
                           "about you, please talk to somebody whom you trust, or call a helpline where you "
                           "live. Nothing was charged.")};
    case ModerationError::RefusedViolence:
        //: A picture or a clip that somebody wanted to have made.
        return {"moderation.refused_violence",
                VIDGO_TEXT("Error",
                           "This was not made, because of cruel violence. Change the text or the picture and "
                           "try again. Nothing was charged.")};
    case ModerationError::RefusedHate:
        //: A picture or a clip that somebody wanted to have made.
        return {"moderation.refused_hate",
                VIDGO_TEXT("Error",
                           "This was not made, because it is hateful towards a group of people. Change the "
                           "text or the picture and try again. Nothing was charged.")};
    default:
        return describe(BaseError::Internal);
    }
}

ErrorText describeOther(ModerationError code)
{
    switch (code) {
    case ModerationError::RefusedHarassment:
        //: A picture or a clip that somebody wanted to have made.
        return {"moderation.refused_harassment",
                VIDGO_TEXT("Error",
                           "This was not made, because it humiliates or threatens somebody. Change the text "
                           "or the picture and try again. Nothing was charged.")};
    case ModerationError::RefusedIllegal:
        //: A picture or a clip that somebody wanted to have made.
        return {"moderation.refused_illegal",
                VIDGO_TEXT("Error",
                           "This was not made, because it is about something that is forbidden by law. "
                           "Change the text or the picture and try again. Nothing was charged.")};
    case ModerationError::RefusedRealPerson:
        //: A picture or a clip that somebody wanted to have made.
        return {"moderation.refused_real_person",
                VIDGO_TEXT("Error",
                           "This was not made, because it shows a real person in something that never "
                           "happened. Use another picture or another text. Nothing was charged.")};
    case ModerationError::AnotherPrompt:
        //: A service on the internet looks at texts before anything is made of them.
        return {"moderation.another_prompt",
                VIDGO_TEXT("Error",
                           "This text can't be used as it is. Put it into other words and try again. Nothing "
                           "was charged.")};
    case ModerationError::Banned:
        //: {until} is a date with a time, in UTC.
        return {"moderation.banned",
                VIDGO_TEXT("Error",
                           "Too many requests were refused lately, so nothing is made by services on the "
                           "internet until {until}. If you think that this is a mistake, file an appeal. "
                           "Everything that "
                           "this computer makes by itself keeps working.")};
    default:
        return describe(BaseError::Internal);
    }
}

ErrorText describeCall(ModerationError code)
{
    switch (code) {
    case ModerationError::InvalidAsk:
        //: {reason} is technical and in English.
        return {"moderation.invalid_ask",
                VIDGO_TEXT("Error", "This can't be checked ({reason}). Nothing was changed.")};
    case ModerationError::JobReused:
        //: A job is one piece of work, such as a clip that is being made.
        return {"moderation.job_reused",
                VIDGO_TEXT("Error", "This job was checked before with other content. Start a new one.")};
    case ModerationError::ItemMissing:
        //: Entries are what waits for somebody to look at it.
        return {"moderation.item_missing",
                VIDGO_TEXT("Error", "There is no such entry any more. Reload the list.")};
    case ModerationError::AlreadyDecided:
        //: A decision about something that waited for somebody to look at it.
        return {"moderation.already_decided",
                VIDGO_TEXT("Error", "Somebody else has decided about this already. Reload the list.")};
    case ModerationError::NothingToAppeal:
        //: An appeal is an objection to something that was refused.
        return {"moderation.nothing_to_appeal",
                VIDGO_TEXT("Error",
                           "There is nothing here to appeal against: it was not refused, or it is over.")};
    case ModerationError::AppealExists:
        //: An appeal is an objection to something that was refused.
        return {"moderation.appeal_exists",
                VIDGO_TEXT("Error", "An appeal was filed already. Wait for its decision.")};
    default:
        return describe(BaseError::Internal);
    }
}

} // namespace

ErrorText describe(ModerationError code)
{
    if (code <= ModerationError::RefusedHate)
        return describeRefusal(code);
    if (code <= ModerationError::Banned)
        return describeOther(code);
    return describeCall(code);
}

} // namespace vidgo::moderation
