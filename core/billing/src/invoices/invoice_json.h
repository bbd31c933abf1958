#pragma once

#include "vidgo/billing/invoices.h"

namespace vidgo::billing {

Json toJson(const InvoiceBuyer& buyer);

/// What toJson() wrote; nothing when somebody else wrote it.
std::optional<Invoice> invoiceFromJson(std::string_view text);
std::optional<InvoiceBuyer> buyerFromJson(std::string_view text);

} // namespace vidgo::billing
