#include "vidgo/documents/invoice_texts.h"

#include <array>

#include "vidgo/base/file.h"
#include "vidgo/base/json.h"
#include "vidgo/documents/documents_error.h"

namespace vidgo::documents {

namespace {

constexpr std::uint64_t kMaxFile = 256 * 1024;
constexpr std::string_view kFile = "invoice_texts.json";

// Everything that a document may say.
constexpr std::array<std::string_view, 50> kKeys = {"title_receipt",
                                                    "title_credit_note",
                                                    "number",
                                                    "issued",
                                                    "paid",
                                                    "paid_back",
                                                    "order",
                                                    "from",
                                                    "to",
                                                    "buyer_unnamed",
                                                    "description",
                                                    "quantity",
                                                    "unit_price",
                                                    "amount",
                                                    "item_package",
                                                    "item_plan",
                                                    "item_code",
                                                    "refund_of",
                                                    "credits",
                                                    "net",
                                                    "tax_at",
                                                    "tax",
                                                    "subtotal",
                                                    "total",
                                                    "total_refunded",
                                                    "tax_included",
                                                    "payment",
                                                    "refund",
                                                    "paid_with",
                                                    "transaction",
                                                    "gateway_invoice",
                                                    "corrects",
                                                    "reason",
                                                    "tax_id_tw",
                                                    "vat_id",
                                                    "carrier_member",
                                                    "carrier_mobile",
                                                    "carrier_certificate",
                                                    "donation",
                                                    "carrier_kept",
                                                    "method_card",
                                                    "method_atm",
                                                    "method_cvs",
                                                    "method_manual",
                                                    "note_taiwan",
                                                    "note_paddle",
                                                    "note_refund",
                                                    "page",
                                                    "date",
                                                    "months"};

std::unexpected<Error> invalid(const std::string& reason)
{
    return fail(DocumentsError::TextsInvalid, reason, {{"file", std::string(kFile)}, {"reason", reason}});
}

Result<LocalizedText> readText(const Json* json, std::string_view key)
{
    LocalizedText text;
    for (const auto language : kLanguages) {
        const auto* found = json ? json->find(languageCode(language)) : nullptr;
        const auto* words = found ? found->asString() : nullptr;
        if (words == nullptr || words->empty())
            return invalid(std::string(key) + " has no " + std::string(languageCode(language)));
        text.set(language, *words);
    }
    if (json->asObject()->size() != kLanguages.size())
        return invalid(std::string(key) + " has a language too many");
    return text;
}

} // namespace

Result<InvoiceTexts> InvoiceTexts::parse(std::string_view json)
{
    const auto root = Json::parse(json, kFile);
    if (!root)
        return invalid("it is not JSON");
    const auto* all = root->find("texts");
    if (all == nullptr || all->asObject() == nullptr)
        return invalid("it has no texts");
    InvoiceTexts texts;
    for (const auto key : kKeys) {
        auto text = readText(all->find(key), key);
        if (!text)
            return failure(text);
        texts.m_texts.emplace(key, std::move(*text));
    }
    if (all->asObject()->size() != texts.m_texts.size())
        return invalid("it has a text that nothing needs");
    return texts;
}

Result<InvoiceTexts> InvoiceTexts::load(const std::filesystem::path& file)
{
    const auto bytes = readFile(file, kMaxFile);
    if (!bytes)
        return invalid("it can't be read");
    return parse({reinterpret_cast<const char*>(bytes->data()), bytes->size()});
}

std::string InvoiceTexts::in(std::string_view key, Language language, const ErrorArguments& arguments) const
{
    const auto found = m_texts.find(key);
    return found == m_texts.end() ? std::string() : fillIn(found->second.in(language), arguments);
}

} // namespace vidgo::documents
