#include "vidgo/documents/invoice_pdf.h"

#include <algorithm>
#include <array>

#include "invoice_words.h"
#include "sheet.h"

namespace vidgo::documents {

namespace {

// The page, in points.
constexpr double kSide = 54;
constexpr double kTop = 50;
constexpr double kInner = Sheet::kWidth - 2 * kSide;
constexpr double kFooter = Sheet::kHeight - 48;
constexpr double kBottom = kFooter - 18; ///< Nothing but the footer stands below.
constexpr double kGap = 24;              ///< Between two columns, and half of that between two parts.

constexpr double kLongest = 140; ///< The last fact at the top: an order's number.

constexpr Type kTitle{.size = 22, .isBold = true};
constexpr Type kBrand{.size = 12, .isBold = true};
constexpr Type kStrong{.size = 9.5, .isBold = true};
constexpr Type kBody{.size = 9.5};
constexpr Type kQuiet{.size = 9, .ink = Ink::Quiet};
constexpr Type kLabel{.size = 8, .ink = Ink::Quiet};
constexpr Type kTotal{.size = 13, .isBold = true};

// The table: what it is, how many, at what price, together.
struct Column
{
    double x;
    double width;
    Align align;
};
constexpr double kSum = 92;
constexpr double kCount = 44;
constexpr double kColumnGap = 12;
constexpr std::array<Column, 4> kColumns = {
    {{kSide, kInner - 2 * kSum - kCount - 3 * kColumnGap, Align::Left},
     {kSide + kInner - 2 * kSum - kCount - 2 * kColumnGap, kCount, Align::Right},
     {kSide + kInner - 2 * kSum - kColumnGap, kSum, Align::Right},
     {kSide + kInner - kSum, kSum, Align::Right}}};

/// Draws one document, page after page.
class InvoicePages
{
public:
    /// `pages`: how many it will be; 0 while that is not known.
    InvoicePages(Sheet& sheet, const Invoice& invoice, const InvoiceWords& words, int pages)
        : m_sheet(sheet)
        , m_invoice(invoice)
        , m_words(words)
        , m_total(pages)
    {}

    void draw()
    {
        drawHead();
        drawParties();
        drawTable();
        drawSums();
        drawPayment();
        drawNotes();
        drawFooter();
    }

private:
    void drawHead()
    {
        m_sheet.mark(kSide, kTop, 22);
        m_sheet.text({kSide + 31, kTop + 3, kInner / 2 - 31, Align::Left}, m_invoice.seller.name, kBrand);
        m_sheet.text({kSide + kInner / 2, kTop - 4, kInner / 2, Align::Right}, m_words.title(), kTitle);
        const auto brand = m_sheet.height(kInner / 2 - 31, m_invoice.seller.name, kBrand);
        m_y = kTop + std::max(58.0, brand + 30);
        drawFacts();
    }

    void drawFacts()
    {
        m_sheet.rule(kSide, m_y, kInner);
        const auto facts = m_words.head();
        const double width = (kInner - kLongest) / static_cast<double>(facts.size() - 1) - kGap;
        double high = 0;
        for (std::size_t i = 0; i < facts.size(); ++i) {
            const double x = kSide + static_cast<double>(i) * (width + kGap);
            const double own = i + 1 == facts.size() ? kLongest : width;
            m_sheet.text({x, m_y + 11, own}, facts[i].first, kLabel);
            high = std::max(high, m_sheet.text({x, m_y + 24, own}, facts[i].second, kBody));
        }
        m_y += 24 + high + 10;
        m_sheet.rule(kSide, m_y, kInner);
        m_y += kGap;
    }

    void drawParties()
    {
        const double width = (kInner - kGap) / 2;
        const double left = drawParty(kSide, width, m_words.text("from"), m_words.sellerLines());
        const double right = drawParty(kSide + width + kGap, width, m_words.text("to"), m_words.buyerLines());
        m_y += std::max(left, right) + kGap * 1.25;
    }

    double drawParty(double x, double width, const std::string& label, const std::vector<std::string>& lines)
    {
        double y = m_y + m_sheet.text({x, m_y, width}, label, kLabel) + 2;
        for (std::size_t i = 0; i < lines.size(); ++i)
            y += m_sheet.text({x, y, width}, lines[i], i == 0 ? kStrong : kQuiet);
        return y - m_y;
    }

    void drawTableHead()
    {
        const std::array keys = {"description", "quantity", "unit_price", "amount"};
        double high = 0;
        for (std::size_t i = 0; i < keys.size(); ++i) {
            const auto& column = kColumns.at(i);
            high = std::max(high, m_sheet.text({column.x, m_y, column.width, column.align},
                                               m_words.text(keys.at(i)), kLabel));
        }
        m_y += high + 5;
        m_sheet.rule(kSide, m_y, kInner);
    }

    void drawTable()
    {
        drawTableHead();
        for (const auto& line : m_invoice.lines)
            drawLine(line);
        m_y += kGap / 2;
    }

    void drawLine(const InvoiceLine& line)
    {
        const auto name = m_words.item(line);
        const auto detail = m_words.itemDetail(line);
        const auto& what = kColumns.front();
        const double nameHigh = m_sheet.height(what.width, name, kBody);
        const double high = nameHigh + (detail.empty() ? 0 : m_sheet.height(what.width, detail, kQuiet)) + 16;
        if (m_y + high > kBottom) {
            turnPage();
            drawTableHead();
        }
        const double y = m_y + 8;
        m_sheet.text({what.x, y, what.width}, name, kBody);
        if (!detail.empty())
            m_sheet.text({what.x, y + nameHigh, what.width}, detail, kQuiet);
        const bool isCode = line.kind == InvoiceLineKind::Code;
        const std::array figures = {isCode ? std::string() : std::to_string(line.quantity),
                                    isCode ? std::string() : m_words.money(line.unitPrice),
                                    m_words.money(line.amount)};
        for (std::size_t i = 0; i < figures.size(); ++i) {
            const auto& column = kColumns.at(i + 1);
            m_sheet.text({column.x, y, column.width, column.align}, figures.at(i), kBody);
        }
        m_y += high;
        m_sheet.rule(kSide, m_y, kInner);
    }

    void drawSums()
    {
        const auto sums = m_words.sums();
        const double step = kBody.size * 1.45 + 5;
        need(static_cast<double>(sums.size()) * step + 40);
        for (const auto& [name, amount] : sums) {
            drawSum(name, kQuiet, amount, kBody);
            m_y += step;
        }
        if (!sums.empty()) {
            m_sheet.rule(kColumns[1].x, m_y, kSide + kInner - kColumns[1].x);
            m_y += 8;
        }
        drawSum(m_words.totalName(), kStrong, m_words.money(m_invoice.total), kTotal);
        m_y += kTotal.size * 1.45 + kGap;
    }

    // The name ends where the prices of the table do, or earlier before a large sum. On one base line.
    void drawSum(const std::string& name, const Type& nameType, const std::string& amount,
                 const Type& amountType)
    {
        const double room = std::max(kSum + kColumnGap, m_sheet.width(amount, amountType) + kColumnGap);
        const double drop = amountType.size - nameType.size;
        m_sheet.text({kSide, m_y + drop, kInner - room, Align::Right}, name, nameType);
        m_sheet.text({kSide, m_y, kInner, Align::Right}, amount, amountType);
    }

    void drawPayment()
    {
        const auto facts = m_words.payment();
        if (facts.empty())
            return;
        double names = 0;
        for (const auto& fact : facts)
            names = std::max(names, m_sheet.width(fact.first, kQuiet));
        names = std::min(names, kInner * 0.4) + 16;
        const double width = kInner - names;
        const auto highOf = [&](const Fact& fact) {
            return std::max(m_sheet.height(names - 16, fact.first, kQuiet),
                            m_sheet.height(width, fact.second, kBody)) +
                   2;
        };
        need(20 + highOf(facts.front()));
        m_y += m_sheet.text({kSide, m_y, kInner}, m_words.text(isNote() ? "refund" : "payment"), kStrong) + 3;
        for (const auto& fact : facts) {
            const double high = highOf(fact);
            need(high);
            m_sheet.text({kSide, m_y, names - 16}, fact.first, kQuiet);
            m_sheet.text({kSide + names, m_y, width}, fact.second, kBody);
            m_y += high;
        }
        m_y += kGap * 0.75;
    }

    void drawNotes()
    {
        for (const auto& note : m_words.notes()) {
            need(m_sheet.height(kInner, note, kLabel));
            m_y += m_sheet.text({kSide, m_y, kInner}, note, kLabel) + 3;
        }
    }

    void drawFooter()
    {
        m_sheet.rule(kSide, kFooter - 8, kInner);
        const auto pages = m_words.text(
            "page", {{"page", std::to_string(m_sheet.pages())}, {"pages", std::to_string(m_total)}});
        m_sheet.text({kSide, kFooter, kInner * 0.75}, m_words.footer(), kLabel);
        m_sheet.text({kSide + kInner * 0.75, kFooter, kInner * 0.25, Align::Right}, pages, kLabel);
    }

    void turnPage()
    {
        drawFooter();
        m_sheet.nextPage();
        m_y = kTop + m_sheet.text({kSide, kTop, kInner}, m_words.titleWithNumber(), kLabel) + kGap / 2;
    }

    void need(double high)
    {
        if (m_y + high > kBottom)
            turnPage();
    }

    bool isNote() const { return m_invoice.kind == InvoiceKind::CreditNote; }

    Sheet& m_sheet;
    const Invoice& m_invoice;
    const InvoiceWords& m_words;
    int m_total;
    double m_y = kTop;
};

} // namespace

struct InvoicePrinter::Parts
{
    InvoiceTexts texts;
    Fonts fonts;
};

InvoicePrinter::InvoicePrinter(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{}

InvoicePrinter::~InvoicePrinter() = default;

Result<std::unique_ptr<InvoicePrinter>> InvoicePrinter::create(const std::filesystem::path& resources)
{
    auto texts = InvoiceTexts::load(resources / "documents" / "invoice_texts.json");
    if (!texts)
        return failure(texts);
    auto parts =
        std::unique_ptr<Parts>(new Parts{.texts = std::move(*texts), .fonts = Fonts(resources / "fonts")});
    return std::unique_ptr<InvoicePrinter>(new InvoicePrinter(std::move(parts)));
}

Result<Bytes> InvoicePrinter::pdf(const Invoice& invoice, Language language) const
{
    const InvoiceWords words(invoice, m_parts->texts, language);
    const SheetInfo info{.title = words.titleWithNumber(),
                         .author = invoice.seller.name,
                         .createdAt = invoice.issuedAt,
                         .language = language};
    // Once to count the pages, and once with their number in the footers.
    Sheet draft(m_parts->fonts, info);
    InvoicePages(draft, invoice, words, 0).draw();
    Sheet sheet(m_parts->fonts, info);
    InvoicePages(sheet, invoice, words, draft.pages()).draw();
    return sheet.finish();
}

SharedInvoicePrinter::SharedInvoicePrinter(std::filesystem::path resources)
    : m_resources(std::move(resources))
{}

Result<Bytes> SharedInvoicePrinter::pdf(const Invoice& invoice)
{
    const std::scoped_lock lock(m_mutex);
    if (!m_printer) {
        auto created = InvoicePrinter::create(m_resources);
        if (!created)
            return failure(created);
        m_printer = std::move(*created);
    }
    return m_printer->pdf(invoice, invoice.language);
}

} // namespace vidgo::documents
