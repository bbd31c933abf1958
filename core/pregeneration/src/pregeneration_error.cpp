#include "vidgo/pregeneration/pregeneration_error.h"

#include "vidgo/base/base_error.h"

namespace vidgo::pregeneration {

ErrorText describe(PregenerationError code)
{
    switch (code) {
    case PregenerationError::ExampleMissing:
        //: {example} is the id of an example that comes with the studio.
        return {"pregeneration.example_missing",
                VIDGO_TEXT("Error", "The example {example}, with which this begins, is not here. Install "
                                    "VidGo Studio again to repair its examples.")};
    case PregenerationError::NoProvider:
        //: {tool} is the id of a tool such as room_redesign. Providers are companies that make pictures.
        return {"pregeneration.no_provider",
                VIDGO_TEXT("Error",
                           "No provider with a good key makes {tool}. Nothing was ordered. Set a key "
                           "with “vidgo providers set”, or leave this tool out.")};
    case PregenerationError::OverMaximum:
        //: {cost} and {maximum} are amounts of money.
        return {"pregeneration.over_maximum",
                VIDGO_TEXT("Error", "This would cost up to {cost}, more than {maximum}. Nothing was ordered. "
                                    "Order fewer, or allow more.")};
    case PregenerationError::OverBudget:
        //: {cost} and {left} are amounts of money. The budget is a monthly limit that the person sets.
        return {"pregeneration.over_budget",
                VIDGO_TEXT("Error",
                           "This would cost up to {cost}, and this month's budget has {left} left. "
                           "Nothing was ordered. Raise it with “vidgo budget set”, or order fewer.")};
    case PregenerationError::AtWork:
        //: Examples are being made by another run of the program.
        return {"pregeneration.at_work",
                VIDGO_TEXT("Error", "Examples are being made already. Wait until that has ended, then start "
                                    "again.")};
    case PregenerationError::ResultGone:
        //: A result was deleted from the library before it became an example.
        return {"pregeneration.result_gone",
                VIDGO_TEXT("Error", "What was made for this example is not in the library any more. Start "
                                    "again to have it made anew.")};
    case PregenerationError::MayHaveBegun:
        //: An example was ordered from a company that makes pictures and clips; --again is an option of the
        //: command `vidgo pregenerate` and stays as it is.
        return {"pregeneration.may_have_begun",
                VIDGO_TEXT("Error",
                           "This was ordered before, and nobody can tell whether it began: it may be "
                           "paid already. With “--again” it is ordered once more.")};
    case PregenerationError::None:
        break;
    }
    return describe(BaseError::Internal);
}

} // namespace vidgo::pregeneration
