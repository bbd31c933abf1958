#pragma once

#include "vidgo/base/error.h"

namespace vidgo::billing {

/// What can go wrong with receipts and credit notes.
enum class InvoiceError {
    None,
    SellerInvalid,   ///< {file} {reason}: the file of the seller.
    BuyerInvalid,    ///< {reason}: a name, an address.
    TaxIdInvalid,    ///< {number}: no 統一編號 and no VAT number of the country.
    CarrierInvalid,  ///< {carrier}: the code of a carrier or of a donation.
    NotPaid,         ///< There is nothing yet that a document could be for.
    InvoiceMissing,  ///< No document has this number.
    CreditTooHigh,   ///< Credit notes would be more than the receipt.
    DocumentInvalid, ///< {reason}: lines that don't sum up, and the like. A bug of ours.
    DocumentDamaged, ///< {number}: not as it was issued.
};

ErrorText describe(InvoiceError code);

} // namespace vidgo::billing
