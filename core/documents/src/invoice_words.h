#pragma once

#include <string>
#include <utility>
#include <vector>

#include "vidgo/documents/invoice_texts.h"
#include "vidgo/model/invoice.h"

namespace vidgo::documents {

/// A fact with its name.
using Fact = std::pair<std::string, std::string>;

/// What a document says, in one language.
class InvoiceWords
{
public:
    InvoiceWords(const Invoice& invoice, const InvoiceTexts& texts, Language language)
        : m_invoice(invoice)
        , m_texts(texts)
        , m_language(language)
    {}

    std::string text(std::string_view key, const ErrorArguments& arguments = {}) const
    {
        return m_texts.in(key, m_language, arguments);
    }
    std::string title() const;
    /// "Receipt VG-2026-000123"
    std::string titleWithNumber() const;
    /// With the cents of a currency that has them, also where they are nothing.
    std::string money(const Money& amount) const;
    std::string date(Timestamp time) const;

    /// Number, dates, order.
    std::vector<Fact> head() const;
    std::vector<std::string> sellerLines() const;
    std::vector<std::string> buyerLines() const;
    std::string item(const InvoiceLine& line) const;
    /// Below the name of the item; may be empty.
    std::string itemDetail(const InvoiceLine& line) const;
    /// Above the total.
    std::vector<Fact> sums() const;
    std::string totalName() const;
    /// How it was paid, and what a buyer in Taiwan gave besides.
    std::vector<Fact> payment() const;
    std::vector<std::string> notes() const;
    std::string footer() const;

private:
    bool isNote() const { return m_invoice.kind == InvoiceKind::CreditNote; }
    bool isPaddle() const { return m_invoice.gateway == "paddle"; }
    std::string rate() const;
    std::string taxIdLine(const std::string& country, const std::string& number) const;
    std::string payWay() const;
    std::string gatewayName() const;
    void addCarrier(std::vector<Fact>& facts) const;

    const Invoice& m_invoice;
    const InvoiceTexts& m_texts;
    Language m_language;
};

} // namespace vidgo::documents
