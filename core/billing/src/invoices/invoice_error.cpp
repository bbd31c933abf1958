#include "vidgo/billing/invoice_error.h"

#include "vidgo/base/base_error.h"

namespace vidgo::billing {

ErrorText describe(InvoiceError code)
{
    switch (code) {
    case InvoiceError::SellerInvalid:
        //: {file} is the name of a file, {reason} a technical reason in English. Shown to who runs the
        //: server.
        return {"invoice.seller_invalid",
                VIDGO_TEXT("Error", "Receipts can't be written, because {file} is not right ({reason}). "
                                    "Correct it and try again.")};
    case InvoiceError::BuyerInvalid:
        //: {reason} is a technical reason in English.
        return {"invoice.buyer_invalid",
                VIDGO_TEXT("Error", "The details for receipts can't be kept ({reason}). Check them.")};
    case InvoiceError::TaxIdInvalid:
        //: {number} is what was typed as tax number: in Taiwan the 統一編號 of a company, else a VAT number.
        return {"invoice.tax_id_invalid",
                VIDGO_TEXT("Error", "“{number}” is no valid tax number. Check its digits and the country.")};
    case InvoiceError::CarrierInvalid:
        //: {carrier} is what was typed as code of a Taiwanese invoice carrier (載具) or donation (愛心碼).
        return {"invoice.carrier_invalid",
                VIDGO_TEXT("Error", "“{carrier}” is no valid carrier or donation code. Check how it is "
                                    "written.")};
    case InvoiceError::NotPaid:
        //: Receipts are written for payments only.
        return {"invoice.not_paid",
                VIDGO_TEXT("Error", "There is no receipt yet, because nothing has been paid. Pay the order "
                                    "first.")};
    case InvoiceError::InvoiceMissing:
        //: Somebody asked for a receipt by its number.
        return {"invoice.missing", VIDGO_TEXT("Error", "There is no receipt with this number. Check it.")};
    case InvoiceError::CreditTooHigh:
        //: A credit note is written for money that goes back. Shown to administrators.
        return {"invoice.credit_too_high",
                VIDGO_TEXT("Error", "More would be credited than the receipt is for. Nothing was written.")};
    case InvoiceError::DocumentInvalid:
        //: {reason} is a technical reason in English.
        return {"invoice.document_invalid",
                VIDGO_TEXT("Error", "The receipt could not be written ({reason}). Send us the log.")};
    case InvoiceError::DocumentDamaged:
        //: {number} is the number of a receipt.
        return {"invoice.document_damaged",
                VIDGO_TEXT("Error", "The receipt {number} is not as it was issued. It was left as it is. Put "
                                    "it back from a backup.")};
    case InvoiceError::None:
        break;
    }
    return vidgo::describe(BaseError::Internal);
}

} // namespace vidgo::billing
