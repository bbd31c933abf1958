#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "vidgo/base/clock.h"
#include "vidgo/base/money.h"
#include "vidgo/model/language.h"

// What is written for a payment or a refund, as it was issued. Receipts are not the uniform invoices of the
// Taiwanese government, which need a contract of their own with a certified issuer.
namespace vidgo {

enum class InvoiceKind { None, Receipt, CreditNote };

/// "receipt", "credit_note"; empty for None.
std::string_view invoiceKindId(InvoiceKind kind);
std::optional<InvoiceKind> invoiceKindFromId(std::string_view id);

/// Where a Taiwanese buyer keeps electronic invoices (載具).
enum class CarrierKind {
    None,
    Member,      ///< With the seller; needs no code.
    Mobile,      ///< 手機條碼: "/" and seven of 0–9, A–Z, "+", "-" and ".".
    Certificate, ///< 自然人憑證: two capital letters and 14 digits.
};

/// "member", "mobile", "certificate"; empty for None.
std::string_view carrierKindId(CarrierKind kind);
std::optional<CarrierKind> carrierKindFromId(std::string_view id);

/// How tax is shown.
enum class TaxDisplay {
    None,     ///< Nothing is said about it.
    Included, ///< To persons in Taiwan: the total contains it, at the rate.
    Apart,    ///< To companies in Taiwan: net, tax and total.
    Gateway   ///< As the gateway, who is the seller, says.
};

/// "included", "apart", "gateway"; empty for None.
std::string_view taxDisplayId(TaxDisplay display);
std::optional<TaxDisplay> taxDisplayFromId(std::string_view id);

/// Who sells; from resources/documents/seller.json. What is empty is not printed.
struct InvoiceSeller
{
    std::string name;
    std::vector<std::string> address; ///< Line by line.
    std::string country;              ///< ISO 3166-1, two letters.
    std::string taxId;                ///< 統一編號 of a seller in Taiwan.
    std::string email;
    std::string website;
    std::int64_t taxBasisPoints = 0;   ///< 500: five percent.
    std::int64_t utcOffsetMinutes = 0; ///< Of the dates on documents, and of the year that numbers count in.

    bool operator==(const InvoiceSeller&) const = default;
};

/// Who buys, as they want to be named. All of it may be empty.
struct InvoiceBuyer
{
    std::string name;
    std::vector<std::string> address;
    std::string country; ///< ISO 3166-1, two letters.
    std::string email;
    std::string taxId; ///< In Taiwan the 統一編號 of a company, elsewhere a VAT number.
    CarrierKind carrierKind = CarrierKind::None;
    std::string carrier;
    std::string donationCode; ///< 愛心碼: three to seven digits.

    bool operator==(const InvoiceBuyer&) const = default;
};

enum class InvoiceLineKind { None, Package, Plan, Code, Other };

/// "package", "plan", "code", "other"; empty for None.
std::string_view invoiceLineKindId(InvoiceLineKind kind);
std::optional<InvoiceLineKind> invoiceLineKindFromId(std::string_view id);

struct InvoiceLine
{
    InvoiceLineKind kind = InvoiceLineKind::Other;
    std::string text; ///< Name of the package or plan, or the code.
    std::int64_t quantity = 1;
    Money unitPrice;
    Money amount;             ///< Below zero for what a code takes off.
    std::int64_t credits = 0; ///< That it brings; 0: none.

    bool operator==(const InvoiceLine&) const = default;
};

/// A document. Once it has a number it never changes.
struct Invoice
{
    std::string number; ///< "VG-2026-000123"
    std::string series; ///< "VG"
    std::int64_t year = 0;
    std::int64_t serial = 0; ///< 1, 2, 3 … without gaps in each series and year.
    InvoiceKind kind = InvoiceKind::None;
    std::string subject; ///< What it is for, each once: "payment PA…", "refund RF…".
    std::string account;
    std::string order;
    Language language = Language::English; ///< In which it is sent.
    Timestamp issuedAt{};
    Timestamp paidAt{}; ///< Of a credit note: when the money went back.
    InvoiceSeller seller;
    InvoiceBuyer buyer;
    std::vector<InvoiceLine> lines; ///< Sum to the total.
    Money total;                    ///< Never below zero.
    TaxDisplay taxDisplay = TaxDisplay::None;
    std::int64_t taxBasisPoints = 0;
    Money tax;                  ///< Contained in the total; 0 with TaxDisplay::None.
    std::string gateway;        ///< "ecpay", "paddle", "manual".
    std::string method;         ///< In the gateway's words; may be empty.
    std::string payment;        ///< The gateway's number of the payment.
    std::string gatewayInvoice; ///< The gateway's number of its own invoice; may be empty.
    std::string corrects;       ///< Credit note: the number of the receipt.
    std::string reason;         ///< Credit note: may be empty.

    /// Without the tax.
    Money net() const { return {total.minor - tax.minor, total.currency}; }

    bool operator==(const Invoice&) const = default;
};

/// Whether these are eight digits that make a 統一編號. Each is multiplied by 1, 2, 1, 2, 1, 2, 4, 1 and the
/// digits of the products are added; the sum is a multiple of five, or would be with one more where the
/// seventh digit is 7. (Ministry of Finance of Taiwan, rule of April 2023; before, a multiple of ten.)
bool isTaiwanTaxId(std::string_view digits);

/// Whether a VAT number has the form of its country ("DE123456789", with the country in front; Greece: EL).
/// The countries of the European Union, Great Britain, Norway and Switzerland are known; of others 4 to 20
/// letters and digits are accepted. Says nothing about whether it was given out.
bool isVatNumber(std::string_view country, std::string_view number);

/// Whether the code has the form of its kind.
bool isCarrier(CarrierKind kind, std::string_view code);
bool isDonationCode(std::string_view digits);

/// The tax that a total contains: total · rate / (1 + rate), rounded half up to what can be charged, so that
/// NT$299 at 5 % is NT$285 and NT$14.
Money taxIn(const Money& total, std::int64_t basisPoints);

} // namespace vidgo
