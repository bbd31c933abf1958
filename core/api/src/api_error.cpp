#include "vidgo/api/api_error.h"

namespace vidgo::api {
namespace {

ErrorText describeForm(ApiError code)
{
    switch (code) {
    case ApiError::NotFound:
        //: Of a request to the VidGo server.
        return {"api.not_found", VIDGO_TEXT("Error", "The server has nothing at this address. Update VidGo "
                                                     "Studio if this goes on.")};
    case ApiError::WrongMethod:
        //: {method} is a word of HTTP such as POST.
        return {"api.wrong_method",
                VIDGO_TEXT("Error", "This address of the server does not take {method}.")};
    case ApiError::UnknownMethod:
        //: Of a request to the VidGo server.
        return {"api.unknown_method",
                VIDGO_TEXT("Error", "The server does not know this kind of request. Nothing was changed.")};
    case ApiError::WrongMedia:
        //: {type} is for example "text/html".
        return {"api.wrong_media", VIDGO_TEXT("Error", "The server does not read “{type}” here.")};
    case ApiError::NotAcceptable:
        //: Of a request to the VidGo server.
        return {"api.not_acceptable",
                VIDGO_TEXT("Error", "The server cannot answer in the format that was asked for.")};
    case ApiError::InvalidJson:
        //: Of a request to the VidGo server.
        return {"api.invalid_json",
                VIDGO_TEXT("Error", "The request is not valid JSON. Nothing was changed.")};
    case ApiError::InvalidFields:
        //: Of a request to the VidGo server: a list of what is wrong follows.
        return {"api.invalid_fields",
                VIDGO_TEXT("Error", "Something in the request is missing or out of range. Nothing was "
                                    "changed.")};
    case ApiError::TargetTooLong:
        //: Of a request to the VidGo server.
        return {"api.target_too_long", VIDGO_TEXT("Error", "The address of the request is too long.")};
    case ApiError::HeadTooLarge:
        //: Of a request to the VidGo server.
        return {"api.head_too_large", VIDGO_TEXT("Error", "The header of the request is too long.")};
    case ApiError::BodyTooLarge:
        //: {limit} is a number of bytes.
        return {"api.body_too_large",
                VIDGO_TEXT("Error", "This is too large for the server: it takes at most {limit} bytes.")};
    default:
        //: Of a request to the VidGo server.
        return {"api.bad_request",
                VIDGO_TEXT("Error", "The server could not read the request. Nothing was changed.")};
    }
}

ErrorText describeKey(ApiError code)
{
    switch (code) {
    case ApiError::KeyNeeded:
        //: "Idempotency-Key" is the name of a header.
        return {"api.key_needed",
                VIDGO_TEXT("Error", "The request needs an Idempotency-Key. Nothing was changed.")};
    case ApiError::KeyInvalid:
        //: "Idempotency-Key" is the name of a header.
        return {"api.key_invalid",
                VIDGO_TEXT("Error", "The Idempotency-Key has to be 1 to 128 letters, digits or signs. "
                                    "Nothing was changed.")};
    case ApiError::KeyReused:
        //: "Idempotency-Key" is the name of a header.
        return {"api.key_reused",
                VIDGO_TEXT("Error", "This Idempotency-Key was used for another request. Nothing was "
                                    "changed.")};
    default:
        //: The same request was sent twice, and the first one is not done yet.
        return {"api.key_busy",
                VIDGO_TEXT("Error", "The same request is still being worked on. Ask again in a moment.")};
    }
}

} // namespace

ErrorText describe(ApiError code)
{
    switch (code) {
    case ApiError::TooSlow:
        //: Of a request to the VidGo server.
        return {"api.too_slow", VIDGO_TEXT("Error", "The request took too long to arrive. Check the "
                                                    "connection, then try again.")};
    case ApiError::MissingToken:
        //: The person has to sign in first.
        return {"api.missing_token", VIDGO_TEXT("Error", "Sign in first.")};
    case ApiError::NotAllowed:
        //: The person is signed in but may not do this.
        return {"api.not_allowed", VIDGO_TEXT("Error", "Your account may not do this.")};
    case ApiError::TooManyRequests:
        //: {seconds} is a whole number.
        return {"api.too_many_requests",
                VIDGO_TEXT("Error", "Too many requests in a short time. Try again in {seconds} seconds.")};
    case ApiError::Overloaded:
    case ApiError::ShuttingDown:
        //: The server cannot take this request now.
        return {code == ApiError::Overloaded ? "api.overloaded" : "api.shutting_down",
                VIDGO_TEXT("Error", "The server is busy at the moment. Nothing was changed; try again in a "
                                    "few seconds.")};
    case ApiError::TookTooLong:
        //: What the person asked the server for may have been done all the same.
        return {"api.took_too_long",
                VIDGO_TEXT("Error", "The server took too long to answer. It may have done what you asked "
                                    "for, or will: look before you try again.")};
    case ApiError::KeyNeeded:
    case ApiError::KeyInvalid:
    case ApiError::KeyReused:
    case ApiError::KeyBusy:
        return describeKey(code);
    case ApiError::OffsetWrong:
        //: A file is sent to the server in parts. {received} is a number of bytes.
        return {"api.offset_wrong",
                VIDGO_TEXT("Error", "The server has the first {received} bytes of this file and expects what "
                                    "follows them.")};
    case ApiError::UploadDamaged:
        //: A file was sent to the server in parts.
        return {"api.upload_damaged",
                VIDGO_TEXT("Error", "The file was changed while it was sent. Nothing was "
                                    "charged; try again.")};
    case ApiError::NotAvailableYet:
        //: A part of VidGo that is still to come.
        return {"api.not_available_yet",
                VIDGO_TEXT("Error", "This is not available yet. Nothing was charged.")};
    case ApiError::OriginRefused:
        //: A web page asks the server, and the server does not know the page.
        return {"api.origin_refused", VIDGO_TEXT("Error", "This website may not use the server.")};
    case ApiError::Internal:
        //: A mistake in the program on the server.
        return {"api.internal", VIDGO_TEXT("Error", "The server made a mistake. It was written down; nothing "
                                                    "was charged for it. Try again later.")};
    default:
        return describeForm(code);
    }
}

} // namespace vidgo::api
