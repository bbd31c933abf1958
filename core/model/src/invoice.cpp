#include "vidgo/model/invoice.h"

#include <algorithm>
#include <array>

#include "ids_of_values.h"

namespace vidgo {

namespace {

constexpr IdTable<InvoiceKind, 2> kKinds = {
    {{InvoiceKind::Receipt, "receipt"}, {InvoiceKind::CreditNote, "credit_note"}}};
constexpr IdTable<CarrierKind, 3> kCarriers = {{{CarrierKind::Member, "member"},
                                                {CarrierKind::Mobile, "mobile"},
                                                {CarrierKind::Certificate, "certificate"}}};
constexpr IdTable<TaxDisplay, 3> kDisplays = {
    {{TaxDisplay::Included, "included"}, {TaxDisplay::Apart, "apart"}, {TaxDisplay::Gateway, "gateway"}}};
constexpr IdTable<InvoiceLineKind, 4> kLineKinds = {{{InvoiceLineKind::Package, "package"},
                                                     {InvoiceLineKind::Plan, "plan"},
                                                     {InvoiceLineKind::Code, "code"},
                                                     {InvoiceLineKind::Other, "other"}}};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isCapital(char c)
{
    return c >= 'A' && c <= 'Z';
}

bool areDigits(std::string_view text)
{
    return std::ranges::all_of(text, isDigit);
}

// The body of a VAT number: 9 a digit, A a letter, X either; several forms are separated by spaces.
struct VatForm
{
    std::string_view country;
    std::string_view prefix;
    std::string_view bodies;
};

// European Commission, structure of VAT identification numbers (VIES); HMRC, Skatteetaten, BFS for the rest.
constexpr std::array<VatForm, 30> kVatForms{{
    {"AT", "AT", "U99999999"},
    {"BE", "BE", "9999999999"},
    {"BG", "BG", "999999999 9999999999"},
    {"CH", "CHE", "999999999 999999999MWST 999999999TVA 999999999IVA"},
    {"CY", "CY", "99999999A"},
    {"CZ", "CZ", "99999999 999999999 9999999999"},
    {"DE", "DE", "999999999"},
    {"DK", "DK", "99999999"},
    {"EE", "EE", "999999999"},
    {"ES", "ES", "X9999999X"},
    {"FI", "FI", "99999999"},
    {"FR", "FR", "XX999999999"},
    {"GB", "GB", "999999999 999999999999"},
    {"GR", "EL", "999999999"},
    {"HR", "HR", "99999999999"},
    {"HU", "HU", "99999999"},
    {"IE", "IE", "9999999A 9999999AA 9X99999A"},
    {"IT", "IT", "99999999999"},
    {"LT", "LT", "999999999 999999999999"},
    {"LU", "LU", "99999999"},
    {"LV", "LV", "99999999999"},
    {"MT", "MT", "99999999"},
    {"NL", "NL", "999999999B99"},
    {"NO", "NO", "999999999 999999999MVA"},
    {"PL", "PL", "9999999999"},
    {"PT", "PT", "999999999"},
    {"RO", "RO", "99 999 9999 99999 999999 9999999 99999999 999999999 9999999999"},
    {"SE", "SE", "999999999999"},
    {"SI", "SI", "99999999"},
    {"SK", "SK", "9999999999"},
}};

bool fits(char c, char form)
{
    switch (form) {
    case '9':
        return isDigit(c);
    case 'A':
        return isCapital(c);
    case 'X':
        return isDigit(c) || isCapital(c);
    default:
        return c == form;
    }
}

// Endings such as "MWST" stand for themselves, in spite of their letters.
bool fitsBody(std::string_view text, std::string_view form)
{
    if (text.size() != form.size())
        return false;
    for (const std::string_view ending : {"MWST", "TVA", "IVA", "MVA"})
        if (form.ends_with(ending)) {
            if (!text.ends_with(ending))
                return false;
            text.remove_suffix(ending.size());
            form.remove_suffix(ending.size());
        }
    return std::ranges::equal(text, form, fits);
}

bool fitsAny(std::string_view text, std::string_view bodies)
{
    while (!bodies.empty()) {
        const auto end = std::min(bodies.find(' '), bodies.size());
        if (fitsBody(text, bodies.substr(0, end)))
            return true;
        bodies.remove_prefix(std::min(end + 1, bodies.size()));
    }
    return false;
}

} // namespace

std::string_view invoiceKindId(InvoiceKind kind)
{
    return idIn(kKinds, kind);
}

std::optional<InvoiceKind> invoiceKindFromId(std::string_view id)
{
    return valueIn(kKinds, id);
}

std::string_view carrierKindId(CarrierKind kind)
{
    return idIn(kCarriers, kind);
}

std::optional<CarrierKind> carrierKindFromId(std::string_view id)
{
    return valueIn(kCarriers, id);
}

std::string_view taxDisplayId(TaxDisplay display)
{
    return idIn(kDisplays, display);
}

std::optional<TaxDisplay> taxDisplayFromId(std::string_view id)
{
    return valueIn(kDisplays, id);
}

std::string_view invoiceLineKindId(InvoiceLineKind kind)
{
    return idIn(kLineKinds, kind);
}

std::optional<InvoiceLineKind> invoiceLineKindFromId(std::string_view id)
{
    return valueIn(kLineKinds, id);
}

bool isTaiwanTaxId(std::string_view digits)
{
    constexpr std::array kWeights = {1, 2, 1, 2, 1, 2, 4, 1};
    if (digits.size() != kWeights.size() || !areDigits(digits))
        return false;
    int sum = 0;
    for (std::size_t i = 0; i < kWeights.size(); ++i) {
        const int product = (digits[i] - '0') * kWeights.at(i);
        sum += product / 10 + product % 10;
    }
    return sum % 5 == 0 || (digits[6] == '7' && (sum + 1) % 5 == 0);
}

bool isVatNumber(std::string_view country, std::string_view number)
{
    if (country == "TW")
        return isTaiwanTaxId(number);
    const auto form = std::ranges::find(kVatForms, country, &VatForm::country);
    if (form != kVatForms.end())
        return number.starts_with(form->prefix) && fitsAny(number.substr(form->prefix.size()), form->bodies);
    return number.size() >= 4 && number.size() <= 20 &&
           std::ranges::all_of(number, [](char c) { return isDigit(c) || isCapital(c); });
}

bool isCarrier(CarrierKind kind, std::string_view code)
{
    switch (kind) {
    case CarrierKind::None:
    case CarrierKind::Member:
        return code.empty();
    case CarrierKind::Mobile:
        return code.size() == 8 && code.front() == '/' && std::ranges::all_of(code.substr(1), [](char c) {
                   return isDigit(c) || isCapital(c) || c == '+' || c == '-' || c == '.';
               });
    case CarrierKind::Certificate:
        return code.size() == 16 && isCapital(code[0]) && isCapital(code[1]) && areDigits(code.substr(2));
    }
    return false;
}

bool isDonationCode(std::string_view digits)
{
    return digits.size() >= 3 && digits.size() <= 7 && areDigits(digits);
}

Money taxIn(const Money& total, std::int64_t basisPoints)
{
    const std::int64_t step = total.currency == Currency::twd() ? 100 : 1;
    const std::int64_t whole = 10'000 + basisPoints;
    const std::int64_t units = total.minor / step;
    // The net is rounded, half up, and the tax is the rest: both are whole and add up.
    const std::int64_t net = (2 * units * 10'000 + whole) / (2 * whole);
    return {(units - net) * step, total.currency};
}

} // namespace vidgo
