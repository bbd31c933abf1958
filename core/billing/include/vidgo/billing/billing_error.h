#pragma once

#include "vidgo/base/error.h"

namespace vidgo::billing {

/// What can go wrong with orders, payments and what gateways say about them.
enum class BillingError {
    None,
    NotSetUp,         ///< {gateway}: an id or a key of the merchant is missing.
    AmountNotOffered, ///< The way of paying doesn't take this amount or currency.
    OrderInvalid,     ///< {reason}: an order that the gateway would refuse. A bug or a wrong setting of ours.
    MessageTooLarge,  ///< {gateway}: more bytes than any true message has.
    MessageMalformed, ///< {gateway} {reason}: not the form that was agreed.
    SignatureWrong,   ///< {gateway}: not signed with our key.
    SignatureExpired, ///< {gateway}: signed too long ago; a replay or a wrong clock.
    ForeignMerchant,  ///< {gateway}: rightly signed, for another merchant.
    CurrencyUnknown,  ///< {currency}: its decimals at the gateway are not known, so nothing is sold in it.
};

ErrorText describe(BillingError code);

} // namespace vidgo::billing
