#include "invoices/invoice_json.h"

namespace vidgo::billing {

namespace {

Json linesJson(const std::vector<std::string>& lines)
{
    Json::Array array;
    for (const auto& line : lines)
        array.emplace_back(line);
    return array;
}

Json toJson(const InvoiceSeller& seller)
{
    return Json::Object{{"address", linesJson(seller.address)},
                        {"country", seller.country},
                        {"email", seller.email},
                        {"name", seller.name},
                        {"tax_basis_points", seller.taxBasisPoints},
                        {"tax_id", seller.taxId},
                        {"utc_offset_minutes", seller.utcOffsetMinutes},
                        {"website", seller.website}};
}

Json toJson(const InvoiceLine& line)
{
    return Json::Object{
        {"amount", line.amount.minor}, {"credits", line.credits}, {"kind", invoiceLineKindId(line.kind)},
        {"quantity", line.quantity},   {"text", line.text},       {"unit_price", line.unitPrice.minor}};
}

// Reads members of an object and remembers whether one was not there or of another type.
class Reader
{
public:
    Reader(const Json& json, bool& isGood)
        : m_json(json)
        , m_isGood(isGood)
    {}

    std::string text(std::string_view key)
    {
        const auto* value = m_json.find(key);
        const auto* found = value ? value->asString() : nullptr;
        m_isGood &= found != nullptr;
        return found ? *found : std::string();
    }
    std::int64_t integer(std::string_view key)
    {
        const auto* value = m_json.find(key);
        const auto* found = value ? value->asInt() : nullptr;
        m_isGood &= found != nullptr;
        return found ? *found : 0;
    }
    Timestamp time(std::string_view key) { return Timestamp(std::chrono::milliseconds(integer(key))); }
    std::vector<std::string> texts(std::string_view key)
    {
        std::vector<std::string> all;
        for (const auto& item : array(key)) {
            const auto* line = item.asString();
            m_isGood &= line != nullptr;
            all.push_back(line ? *line : std::string());
        }
        return all;
    }
    const Json::Array& array(std::string_view key)
    {
        static const Json::Array kNone;
        const auto* value = m_json.find(key);
        const auto* found = value ? value->asArray() : nullptr;
        m_isGood &= found != nullptr;
        return found ? *found : kNone;
    }
    const Json& object(std::string_view key)
    {
        static const Json kNone;
        const auto* value = m_json.find(key);
        m_isGood &= value != nullptr && value->asObject() != nullptr;
        return value ? *value : kNone;
    }
    /// The value of an id; `none` is what an empty id means.
    template <class Enum, class FromId>
    Enum value(std::string_view key, FromId fromId, Enum none)
    {
        const auto id = text(key);
        const auto found = fromId(id);
        m_isGood &= found.has_value() || id.empty();
        return found.value_or(none);
    }

private:
    const Json& m_json;
    bool& m_isGood;
};

InvoiceSeller sellerIn(Reader in)
{
    return {.name = in.text("name"),
            .address = in.texts("address"),
            .country = in.text("country"),
            .taxId = in.text("tax_id"),
            .email = in.text("email"),
            .website = in.text("website"),
            .taxBasisPoints = in.integer("tax_basis_points"),
            .utcOffsetMinutes = in.integer("utc_offset_minutes")};
}

InvoiceBuyer buyerIn(Reader in)
{
    return {.name = in.text("name"),
            .address = in.texts("address"),
            .country = in.text("country"),
            .email = in.text("email"),
            .taxId = in.text("tax_id"),
            .carrierKind = in.value("carrier_kind", carrierKindFromId, CarrierKind::None),
            .carrier = in.text("carrier"),
            .donationCode = in.text("donation_code")};
}

InvoiceLine lineIn(Reader in, Currency currency)
{
    return {.kind = in.value("kind", invoiceLineKindFromId, InvoiceLineKind::None),
            .text = in.text("text"),
            .quantity = in.integer("quantity"),
            .unitPrice = {in.integer("unit_price"), currency},
            .amount = {in.integer("amount"), currency},
            .credits = in.integer("credits")};
}

} // namespace

Json toJson(const InvoiceBuyer& buyer)
{
    return Json::Object{{"address", linesJson(buyer.address)},
                        {"carrier", buyer.carrier},
                        {"carrier_kind", carrierKindId(buyer.carrierKind)},
                        {"country", buyer.country},
                        {"donation_code", buyer.donationCode},
                        {"email", buyer.email},
                        {"name", buyer.name},
                        {"tax_id", buyer.taxId}};
}

Json toJson(const Invoice& invoice)
{
    Json::Array lines;
    for (const auto& line : invoice.lines)
        lines.push_back(toJson(line));
    return Json::Object{{"account", invoice.account},
                        {"buyer", toJson(invoice.buyer)},
                        {"corrects", invoice.corrects},
                        {"currency", invoice.total.currency.code()},
                        {"gateway", invoice.gateway},
                        {"gateway_invoice", invoice.gatewayInvoice},
                        {"issued_at", std::int64_t{invoice.issuedAt.time_since_epoch().count()}},
                        {"kind", invoiceKindId(invoice.kind)},
                        {"language", languageCode(invoice.language)},
                        {"lines", std::move(lines)},
                        {"method", invoice.method},
                        {"number", invoice.number},
                        {"order", invoice.order},
                        {"paid_at", std::int64_t{invoice.paidAt.time_since_epoch().count()}},
                        {"payment", invoice.payment},
                        {"reason", invoice.reason},
                        {"seller", toJson(invoice.seller)},
                        {"serial", invoice.serial},
                        {"series", invoice.series},
                        {"subject", invoice.subject},
                        {"tax", invoice.tax.minor},
                        {"tax_basis_points", invoice.taxBasisPoints},
                        {"tax_display", taxDisplayId(invoice.taxDisplay)},
                        {"total", invoice.total.minor},
                        {"year", invoice.year}};
}

std::optional<Invoice> invoiceFromJson(std::string_view text)
{
    const auto json = Json::parse(text, "invoice");
    if (!json)
        return std::nullopt;
    bool isGood = true;
    Reader in(*json, isGood);
    const auto currency = Currency::fromCode(in.text("currency"));
    if (!currency)
        return std::nullopt;
    Invoice invoice;
    invoice.number = in.text("number");
    invoice.series = in.text("series");
    invoice.year = in.integer("year");
    invoice.serial = in.integer("serial");
    invoice.kind = in.value("kind", invoiceKindFromId, InvoiceKind::None);
    invoice.subject = in.text("subject");
    invoice.account = in.text("account");
    invoice.order = in.text("order");
    invoice.language = in.value("language", languageFromCode, Language::English);
    invoice.issuedAt = in.time("issued_at");
    invoice.paidAt = in.time("paid_at");
    invoice.seller = sellerIn(Reader(in.object("seller"), isGood));
    invoice.buyer = buyerIn(Reader(in.object("buyer"), isGood));
    for (const auto& line : in.array("lines"))
        invoice.lines.push_back(lineIn(Reader(line, isGood), *currency));
    invoice.total = {in.integer("total"), *currency};
    invoice.taxDisplay = in.value("tax_display", taxDisplayFromId, TaxDisplay::None);
    invoice.taxBasisPoints = in.integer("tax_basis_points");
    invoice.tax = {in.integer("tax"), *currency};
    invoice.gateway = in.text("gateway");
    invoice.method = in.text("method");
    invoice.payment = in.text("payment");
    invoice.gatewayInvoice = in.text("gateway_invoice");
    invoice.corrects = in.text("corrects");
    invoice.reason = in.text("reason");
    if (!isGood || invoice.kind == InvoiceKind::None)
        return std::nullopt;
    return invoice;
}

std::optional<InvoiceBuyer> buyerFromJson(std::string_view text)
{
    const auto json = Json::parse(text, "buyer");
    if (!json)
        return std::nullopt;
    bool isGood = true;
    auto buyer = buyerIn(Reader(*json, isGood));
    if (!isGood)
        return std::nullopt;
    return buyer;
}

} // namespace vidgo::billing
