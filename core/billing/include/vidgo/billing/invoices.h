#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "vidgo/base/json.h"
#include "vidgo/billing/invoice_error.h"
#include "vidgo/billing/orders.h"
#include "vidgo/billing/refunds.h"
#include "vidgo/model/invoice.h"
#include "vidgo/storage/work.h"

namespace vidgo::billing {

/// The beginnings of numbers.
inline constexpr std::string_view kReceiptSeries = "VG";
inline constexpr std::string_view kCreditNoteSeries = "VC";

/// Reads who sells. Fails with InvoiceError::SellerInvalid.
Result<InvoiceSeller> loadSeller(const std::filesystem::path& file);

/// The same from a text; `file` is named in the error.
Result<InvoiceSeller> parseSeller(std::string_view text, std::string_view file = "seller.json");

/// The buyer with blanks around texts taken off and codes in capital letters. Fails with
/// InvoiceError::BuyerInvalid, TaxIdInvalid or CarrierInvalid.
Result<InvoiceBuyer> checkedBuyer(InvoiceBuyer buyer);

/// What an order's payment is documented with: still without a number. The lines are those of the order when
/// they make up the payment, else one for all of it. Where Paddle sold, the document confirms credits and
/// refers to Paddle's invoice, because Paddle is the seller for the law; anywhere else the tax of the seller
/// is contained in the price. Fails with InvoiceError::NotPaid for payments that were not kept.
Result<Invoice> draftReceipt(const Order& order, const Payment& payment, const InvoiceSeller& seller,
                             const InvoiceBuyer& buyer);

/// The same for money that went back of what `receipt` is for. Fails with InvoiceError::NotPaid unless the
/// refund is done.
Result<Invoice> draftCreditNote(const Invoice& receipt, const Refund& refund);

/// The document as it is kept, with everything in it.
Json toJson(const Invoice& invoice);

/// One thing that is wrong with the documents.
struct InvoiceFinding
{
    std::string number; ///< Of the document, or of the one that is missing.
    std::string what;   ///< "gap", "content", "hash", "credited" or "last".
};

/// Documents that were issued. Safe to use from any thread and from several programs on one database. Every
/// call may fail with StorageError.
class Invoices
{
public:
    /// What it is made from outlives it.
    struct Parts
    {
        storage::Database& database;
        const Clock& clock;
        InvoiceSeller seller;
        storage::BeforeStatement beforeStatement = {}; ///< For tests of crashes.
    };
    explicit Invoices(Parts parts);

    const InvoiceSeller& seller() const { return m_parts.seller; }

    /// Gives a draft the next number of its series and year and keeps it. What the same subject got a
    /// document for before is answered with that one. Fails with InvoiceError::DocumentInvalid, and for
    /// credit notes with InvoiceMissing or CreditTooHigh.
    Result<Invoice> issue(const Invoice& draft);
    /// The same as a part of somebody's work: the number counts when that is committed.
    Result<Invoice> issue(storage::Work& work, const Invoice& draft);

    /// Fails with InvoiceError::InvoiceMissing or DocumentDamaged.
    Result<Invoice> find(const std::string& number);
    /// None: not issued.
    Result<std::optional<Invoice>> ofSubject(const std::string& subject);
    /// Of an order, in the order of issue.
    Result<std::vector<Invoice>> ofOrder(const OrderId& order);
    /// Latest first.
    Result<std::vector<Invoice>> ofAccount(const AccountId& account, int limit);
    /// Holds numbers, contents and hashes of all documents against each other. Changes nothing.
    Result<std::vector<InvoiceFinding>> verify();

    /// How a person wants to be named from now on; what was issued stays as it is. Fails like checkedBuyer().
    Result<InvoiceBuyer> setBuyer(const AccountId& account, const InvoiceBuyer& buyer);
    /// Empty when they never said.
    Result<InvoiceBuyer> buyerOf(const AccountId& account);
    /// For an account that is deleted. Documents stay, as the books have to.
    Outcome forgetBuyer(const AccountId& account);

private:
    Parts m_parts;
};

class Billing;

/// Issues what is missing: a receipt for every payment of the order that was kept, a credit note for every
/// refund that is done. Answers with all of the order, in the order of issue; with none while nothing was
/// paid.
Result<std::vector<Invoice>> issueDocuments(Billing& billing, Invoices& invoices, const Order& order);
/// The same for all orders of an account, the latest first.
Result<std::vector<Invoice>> issueDocuments(Billing& billing, Invoices& invoices, const AccountId& account);

/// The subjects of documents.
std::string subjectOf(const PaymentId& payment);
std::string subjectOf(const RefundId& refund);

} // namespace vidgo::billing
