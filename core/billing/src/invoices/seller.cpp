#include <algorithm>

#include "vidgo/base/file.h"
#include "vidgo/base/text.h"
#include "vidgo/billing/invoices.h"

namespace vidgo::billing {

namespace {

constexpr std::uint64_t kMaxFile = 64 * 1024;
constexpr std::size_t kMaxText = 200;
constexpr std::size_t kMaxLines = 6;

bool isPlain(std::string_view text)
{
    return text.size() <= kMaxText && isUtf8(text) && std::ranges::none_of(text, [](char c) {
               return static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
           });
}

bool isCountry(std::string_view code)
{
    return code.empty() ||
           (code.size() == 2 && std::ranges::all_of(code, [](char c) { return c >= 'A' && c <= 'Z'; }));
}

std::string trimmed(std::string_view text)
{
    const auto begin = text.find_first_not_of(' ');
    if (begin == std::string_view::npos)
        return {};
    return std::string(text.substr(begin, text.find_last_not_of(' ') - begin + 1));
}

// Narrow, in capital letters, without spaces: as codes are kept.
std::string codeOf(std::string_view typed)
{
    std::string code;
    if (typed.size() > kMaxText || !isUtf8(typed))
        return "?";
    for (const char c : foldForSearch(typed))
        if (c != ' ')
            code += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    return code;
}

// Reads a strict object: every member is known and of its type.
class SellerReader
{
public:
    SellerReader(const Json& json, std::string file)
        : m_json(json)
        , m_file(std::move(file))
    {}

    std::string text(std::string_view key)
    {
        const auto* value = find(key);
        const auto* found = value ? value->asString() : nullptr;
        if (found == nullptr || !isPlain(*found))
            refuse(key, "must be a text of one line");
        return found ? *found : std::string();
    }
    std::vector<std::string> texts(std::string_view key)
    {
        std::vector<std::string> all;
        const auto* value = find(key);
        const auto* array = value ? value->asArray() : nullptr;
        bool isGood = array != nullptr && array->size() <= kMaxLines;
        for (std::size_t i = 0; isGood && i < array->size(); ++i) {
            const auto* line = (*array)[i].asString();
            isGood = line != nullptr && isPlain(*line);
            all.push_back(isGood ? *line : std::string());
        }
        if (!isGood)
            refuse(key, "must be a list of at most six lines");
        return all;
    }
    std::int64_t integer(std::string_view key, std::int64_t low, std::int64_t high)
    {
        const auto* value = find(key);
        const auto* number = value ? value->asInt() : nullptr;
        if (number == nullptr || *number < low || *number > high)
            refuse(key, "is out of range");
        return number ? *number : 0;
    }
    void refuse(std::string_view key, std::string_view what)
    {
        if (m_reason.empty())
            m_reason.append(key).append(" ").append(what);
    }
    Outcome outcome()
    {
        const auto* object = m_json.asObject();
        if (object == nullptr)
            refuse("it", "is no object");
        else if (object->size() != m_asked + (object->contains("note") ? 1 : 0))
            refuse("it", "has a member that is not known");
        if (m_reason.empty())
            return {};
        return fail(InvoiceError::SellerInvalid, m_reason, {{"file", m_file}, {"reason", m_reason}});
    }

private:
    const Json* find(std::string_view key)
    {
        ++m_asked;
        return m_json.find(key);
    }

    const Json& m_json;
    std::string m_file;
    std::string m_reason;
    std::size_t m_asked = 0;
};

} // namespace

Result<InvoiceSeller> parseSeller(std::string_view text, std::string_view file)
{
    const auto json = Json::parse(text, file);
    if (!json)
        return fail(InvoiceError::SellerInvalid, json.error().internal(),
                    {{"file", std::string(file)}, {"reason", "it is not JSON"}});
    SellerReader in(*json, std::string(file));
    InvoiceSeller seller{.name = in.text("name"),
                         .address = in.texts("address"),
                         .country = in.text("country"),
                         .taxId = in.text("tax_id"),
                         .email = in.text("email"),
                         .website = in.text("website"),
                         .taxBasisPoints = in.integer("tax_basis_points", 0, 5'000),
                         .utcOffsetMinutes = in.integer("utc_offset_minutes", -720, 840)};
    if (seller.name.empty())
        in.refuse("name", "must not be empty");
    if (!isCountry(seller.country))
        in.refuse("country", "must be two capital letters");
    if (!seller.taxId.empty() && !isVatNumber(seller.country, seller.taxId))
        in.refuse("tax_id", "is no tax number of the country");
    if (auto good = in.outcome(); !good)
        return failure(good);
    return seller;
}

Result<InvoiceSeller> loadSeller(const std::filesystem::path& file)
{
    auto bytes = readFile(file, kMaxFile);
    if (!bytes)
        return fail(InvoiceError::SellerInvalid, bytes.error().internal(),
                    {{"file", file.filename().string()}, {"reason", "it can't be read"}});
    return parseSeller({reinterpret_cast<const char*>(bytes->data()), bytes->size()},
                       file.filename().string());
}

Result<InvoiceBuyer> checkedBuyer(InvoiceBuyer buyer)
{
    const auto refuse = [](const char* reason) {
        return fail(InvoiceError::BuyerInvalid, reason, {{"reason", reason}});
    };
    if (buyer.address.size() > kMaxLines)
        return refuse("the address has too many lines");
    for (auto& line : buyer.address)
        line = trimmed(line);
    buyer.name = trimmed(buyer.name);
    buyer.email = trimmed(buyer.email);
    buyer.country = codeOf(buyer.country);
    buyer.taxId = codeOf(buyer.taxId);
    buyer.carrier = codeOf(buyer.carrier);
    buyer.donationCode = codeOf(buyer.donationCode);
    if (!isPlain(buyer.name) || !isPlain(buyer.email) || !std::ranges::all_of(buyer.address, isPlain))
        return refuse("a text is too long or holds control characters");
    if (!isCountry(buyer.country))
        return refuse("the country is not two letters");
    if (!buyer.taxId.empty() && !isVatNumber(buyer.country.empty() ? "TW" : buyer.country, buyer.taxId))
        return fail(InvoiceError::TaxIdInvalid, "tax number", {{"number", truncateUtf8(buyer.taxId, 40)}});
    if (!isCarrier(buyer.carrierKind, buyer.carrier))
        return fail(InvoiceError::CarrierInvalid, "carrier", {{"carrier", truncateUtf8(buyer.carrier, 40)}});
    if (!buyer.donationCode.empty() && !isDonationCode(buyer.donationCode))
        return fail(InvoiceError::CarrierInvalid, "donation code",
                    {{"carrier", truncateUtf8(buyer.donationCode, 40)}});
    if (!buyer.donationCode.empty() && (buyer.carrierKind != CarrierKind::None || !buyer.taxId.empty()))
        return refuse("a donated invoice has neither a carrier nor a tax number");
    return buyer;
}

} // namespace vidgo::billing
