#pragma once

#include "vidgo/base/error.h"

namespace vidgo::api {

/// What is wrong with a request before anybody looks at what it asks for.
enum class ApiError {
    None,
    BadRequest,      ///< Not HTTP as it may be sent: broken framing, a forbidden target, a bad header.
    NotFound,        ///< No such address.
    WrongMethod,     ///< {method}: the address is there, but not for this method.
    UnknownMethod,   ///< No address takes a request of this kind.
    WrongMedia,      ///< {type}: the body is of another type than the route takes.
    NotAcceptable,   ///< The answer cannot be had in the type that is asked for.
    InvalidJson,     ///< The body is not JSON.
    InvalidFields,   ///< Something in it is missing, unknown or out of range; Problem::faults says what.
    BodyTooLarge,    ///< {limit} bytes are the most.
    HeadTooLarge,    ///< The request's head is longer than it may be.
    TargetTooLong,   ///< The address is.
    TooSlow,         ///< The request did not come in within its time.
    MissingToken,    ///< Nobody is signed in.
    NotAllowed,      ///< Signed in, but without the role or scope for it.
    TooManyRequests, ///< {seconds}: come back then.
    Overloaded,      ///< More is being worked on than can be.
    ShuttingDown,    ///< The server is ending.
    TookTooLong,     ///< The answer is not waited for; what was asked for may be done all the same.
    KeyNeeded,       ///< A write without Idempotency-Key.
    KeyInvalid,      ///< Not 1 to 128 printable characters.
    KeyReused,       ///< With another request than the first time.
    KeyBusy,         ///< The first request with it is still being worked on.
    OffsetWrong,     ///< {received}: of a file in parts, this part is not the one that is missing.
    UploadDamaged,   ///< A file that came in parts is not the one that was announced.
    NotAvailableYet, ///< A part of VidGo that is to come.
    OriginRefused,   ///< The browser's page may not ask this server.
    Internal,        ///< A mistake of ours.
};

ErrorText describe(ApiError code);

} // namespace vidgo::api
