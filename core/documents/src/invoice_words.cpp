#include "invoice_words.h"

#include <array>

#include "vidgo/model/money_text.h"

namespace vidgo::documents {

namespace {

// The part of a comma-separated list with this number, from 1 on.
std::string partOf(std::string_view list, unsigned number)
{
    for (; number > 1; --number)
        list.remove_prefix(std::min(list.find(',') + 1, list.size()));
    return std::string(list.substr(0, list.find(',')));
}

void addText(std::vector<std::string>& lines, const std::string& text)
{
    if (!text.empty())
        lines.push_back(text);
}

void addFact(std::vector<Fact>& facts, std::string name, const std::string& value)
{
    if (!value.empty())
        facts.emplace_back(std::move(name), value);
}

} // namespace

std::string InvoiceWords::title() const
{
    return text(isNote() ? "title_credit_note" : "title_receipt");
}

std::string InvoiceWords::titleWithNumber() const
{
    return title() + " " + m_invoice.number;
}

std::string InvoiceWords::money(const Money& amount) const
{
    auto shown = formatMoney(amount, m_language);
    // In Taiwan nobody writes cents; elsewhere a column has them everywhere or nowhere.
    if (amount.currency != Currency::twd() && amount.minor % 100 == 0)
        shown += m_language == Language::Spanish ? ",00" : ".00";
    if (shown.starts_with('-'))
        shown.replace(0, 1, "\u2212");
    return shown;
}

std::string InvoiceWords::date(Timestamp time) const
{
    const auto local = time + std::chrono::minutes(m_invoice.seller.utcOffsetMinutes);
    const std::chrono::year_month_day day(std::chrono::floor<std::chrono::days>(local));
    const auto month = static_cast<unsigned>(day.month());
    return text("date", {{"year", std::to_string(static_cast<int>(day.year()))},
                         {"month", std::to_string(month)},
                         {"month_name", partOf(text("months"), month)},
                         {"day", std::to_string(static_cast<unsigned>(day.day()))}});
}

std::vector<Fact> InvoiceWords::head() const
{
    std::vector<Fact> facts;
    addFact(facts, text("number"), m_invoice.number);
    addFact(facts, text("issued"), date(m_invoice.issuedAt));
    addFact(facts, text(isNote() ? "paid_back" : "paid"), date(m_invoice.paidAt));
    addFact(facts, text(isNote() ? "corrects" : "order"), isNote() ? m_invoice.corrects : m_invoice.order);
    return facts;
}

std::string InvoiceWords::taxIdLine(const std::string& country, const std::string& number) const
{
    if (number.empty())
        return {};
    const bool isTaiwan = country == "TW" || (country.empty() && isTaiwanTaxId(number));
    return text(isTaiwan ? "tax_id_tw" : "vat_id") + " " + number;
}

std::vector<std::string> InvoiceWords::sellerLines() const
{
    const auto& seller = m_invoice.seller;
    std::vector<std::string> lines{seller.name};
    for (const auto& line : seller.address)
        addText(lines, line);
    addText(lines, taxIdLine(seller.country, seller.taxId));
    addText(lines, seller.email);
    addText(lines, seller.website);
    return lines;
}

std::vector<std::string> InvoiceWords::buyerLines() const
{
    const auto& buyer = m_invoice.buyer;
    std::vector<std::string> lines;
    addText(lines, buyer.name);
    for (const auto& line : buyer.address)
        addText(lines, line);
    if (buyer.country != m_invoice.seller.country)
        addText(lines, buyer.country);
    addText(lines, taxIdLine(buyer.country, buyer.taxId));
    addText(lines, buyer.email);
    if (lines.empty())
        lines.push_back(text("buyer_unnamed"));
    return lines;
}

std::string InvoiceWords::item(const InvoiceLine& line) const
{
    const ErrorArguments name{{"name", line.text}};
    std::string shown = line.text;
    if (line.kind == InvoiceLineKind::Package)
        shown = text("item_package", name);
    else if (line.kind == InvoiceLineKind::Plan)
        shown = text("item_plan", name);
    else if (line.kind == InvoiceLineKind::Code)
        shown = text("item_code", name);
    return isNote() ? text("refund_of", {{"name", shown}}) : shown;
}

std::string InvoiceWords::itemDetail(const InvoiceLine& line) const
{
    return line.credits > 0 ? text("credits", {{"credits", std::to_string(line.credits)}}) : std::string();
}

std::string InvoiceWords::rate() const
{
    auto shown = std::to_string(m_invoice.taxBasisPoints / 100);
    if (const auto rest = m_invoice.taxBasisPoints % 100; rest != 0) {
        shown += m_language == Language::Spanish ? "," : ".";
        shown += std::to_string(rest / 10);
        if (rest % 10 != 0)
            shown += std::to_string(rest % 10);
    }
    return shown;
}

std::vector<Fact> InvoiceWords::sums() const
{
    std::vector<Fact> facts;
    const bool isApart = m_invoice.taxDisplay == TaxDisplay::Apart;
    if (isApart || (m_invoice.taxDisplay == TaxDisplay::Gateway && m_invoice.tax.minor > 0)) {
        facts.emplace_back(text("net"), money(m_invoice.net()));
        facts.emplace_back(isApart ? text("tax_at", {{"rate", rate()}}) : text("tax"), money(m_invoice.tax));
    }
    return facts;
}

std::string InvoiceWords::totalName() const
{
    return text(isNote() ? "total_refunded" : "total");
}

std::string InvoiceWords::gatewayName() const
{
    if (m_invoice.gateway == "ecpay")
        return "ECPay";
    return isPaddle() ? "Paddle" : std::string();
}

std::string InvoiceWords::payWay() const
{
    using Way = std::pair<std::string_view, std::string_view>;
    static constexpr std::array<Way, 7> kWays = {{{"Credit", "method_card"},
                                                  {"card", "method_card"},
                                                  {"ATM", "method_atm"},
                                                  {"WebATM", "method_atm"},
                                                  {"CVS", "method_cvs"},
                                                  {"BARCODE", "method_cvs"},
                                                  {"wire_transfer", "method_atm"}}};
    if (m_invoice.gateway == "manual")
        return text("method_manual");
    std::string way = m_invoice.method;
    for (const auto& [prefix, key] : kWays)
        if (m_invoice.method.starts_with(prefix)) {
            way = text(key);
            break;
        }
    const auto gateway = gatewayName();
    return way.empty() || gateway.empty() ? way + gateway : way + " · " + gateway;
}

void InvoiceWords::addCarrier(std::vector<Fact>& facts) const
{
    const auto& buyer = m_invoice.buyer;
    if (buyer.carrierKind == CarrierKind::Member)
        addFact(facts, text("carrier_member"), text("carrier_kept"));
    else if (buyer.carrierKind == CarrierKind::Mobile)
        addFact(facts, text("carrier_mobile"), buyer.carrier);
    else if (buyer.carrierKind == CarrierKind::Certificate)
        addFact(facts, text("carrier_certificate"), buyer.carrier);
    addFact(facts, text("donation"), buyer.donationCode);
}

std::vector<Fact> InvoiceWords::payment() const
{
    std::vector<Fact> facts;
    addFact(facts, text("paid_with"), payWay());
    addFact(facts, text("transaction"), m_invoice.payment);
    addFact(facts, text("gateway_invoice", {{"gateway", gatewayName()}}), m_invoice.gatewayInvoice);
    if (isNote()) {
        addFact(facts, text("order"), m_invoice.order);
        addFact(facts, text("reason"), m_invoice.reason);
    }
    addCarrier(facts);
    return facts;
}

std::vector<std::string> InvoiceWords::notes() const
{
    std::vector<std::string> notes;
    if (m_invoice.taxDisplay == TaxDisplay::Included)
        notes.push_back(text("tax_included", {{"rate", rate()}}));
    if (isNote())
        notes.push_back(text("note_refund"));
    if (isPaddle())
        notes.push_back(text("note_paddle"));
    else if (m_invoice.seller.country == "TW")
        notes.push_back(text("note_taiwan"));
    return notes;
}

std::string InvoiceWords::footer() const
{
    const auto& seller = m_invoice.seller;
    auto line = seller.name;
    for (const auto& part : {seller.email, seller.website})
        if (!part.empty())
            line += "  ·  " + part;
    return line;
}

} // namespace vidgo::documents
