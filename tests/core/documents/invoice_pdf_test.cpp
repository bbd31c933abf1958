#include <QtTest/QtTest>

#include "vidgo/base/process.h"
#include "vidgo/documents/documents_error.h"
#include "vidgo/documents/invoice_pdf.h"
#include "vidgo/test/qt_result.h"
#include "vidgo/test/test_folder.h"

using namespace vidgo;
using namespace vidgo::documents;
using namespace std::chrono_literals;

/// Receipts as files, read back by poppler.
class InvoicePdfTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<InvoicePrinter> m_printer;
    test::TestFolder m_folder;

    static Money twd(std::int64_t dollars) { return {dollars * 100, Currency::twd()}; }
    static Money usd(std::int64_t cents) { return {cents, Currency::usd()}; }

    static Invoice receipt()
    {
        Invoice it;
        it.number = "VG-2026-000123";
        it.series = "VG";
        it.year = 2026;
        it.serial = 123;
        it.kind = InvoiceKind::Receipt;
        it.subject = "payment PA0123456789ABCDEFGH";
        it.order = "OR4T8K2M9QW7Z3N6X5B1";
        it.issuedAt = Timestamp(1'795'000'000'000ms);
        it.paidAt = it.issuedAt - 6h;
        it.seller = {.name = "維迪科技股份有限公司 VidGo Co., Ltd.",
                     .address = {"臺北市信義區市府路 1 號", "110204 Taipei"},
                     .country = "TW",
                     .taxId = "22099131",
                     .email = "billing@vidgo.example",
                     .website = "vidgo.example",
                     .taxBasisPoints = 500,
                     .utcOffsetMinutes = 480};
        it.buyer = {.name = "Ann O’Neill 安妮",
                    .address = {"1 Long Street", "Kaohsiung"},
                    .country = "TW",
                    .email = "ann@example.com",
                    .carrierKind = CarrierKind::Mobile,
                    .carrier = "/ABC+123"};
        it.lines = {{.kind = InvoiceLineKind::Package,
                     .text = "Large",
                     .unitPrice = twd(1699),
                     .amount = twd(1699),
                     .credits = 500},
                    {.kind = InvoiceLineKind::Code,
                     .text = "SPRING20",
                     .unitPrice = twd(-340),
                     .amount = twd(-340),
                     .credits = 20}};
        it.total = twd(1359);
        it.taxDisplay = TaxDisplay::Included;
        it.taxBasisPoints = 500;
        it.tax = taxIn(it.total, 500);
        it.gateway = "ecpay";
        it.method = "Credit_CreditCard";
        it.payment = "2611221127391234";
        return it;
    }

    static Invoice companyReceipt()
    {
        auto it = receipt();
        it.buyer = {.name = "台灣範例設計股份有限公司",
                    .address = {"高雄市前金區中正四路 211 號 8 樓"},
                    .country = "TW",
                    .taxId = "84149961"};
        it.taxDisplay = TaxDisplay::Apart;
        return it;
    }

    static Invoice paddleReceipt()
    {
        auto it = receipt();
        it.buyer = {.name = "Müller & Söhne GmbH",
                    .address = {"Hauptstraße 1", "10115 Berlin"},
                    .country = "DE",
                    .taxId = "DE123456789"};
        it.lines = {{.kind = InvoiceLineKind::Plan,
                     .text = "Pro",
                     .unitPrice = usd(2'000),
                     .amount = usd(2'000),
                     .credits = 250}};
        it.total = usd(2'000);
        it.taxDisplay = TaxDisplay::Gateway;
        it.tax = usd(319);
        it.gateway = "paddle";
        it.method = "card";
        it.payment = "txn_01hv8wptq8987qeep44cyrewp9";
        it.gatewayInvoice = "100-10001";
        return it;
    }

    static Invoice creditNote()
    {
        auto it = receipt();
        it.kind = InvoiceKind::CreditNote;
        it.number = "VC-2026-000007";
        it.corrects = "VG-2026-000123";
        it.reason = "Unused credits, within seven days";
        it.lines = {
            {.kind = InvoiceLineKind::Package, .text = "Large", .unitPrice = twd(1359), .amount = twd(1359)}};
        return it;
    }

    static Invoice longReceipt()
    {
        auto it = receipt();
        it.buyer.name =
            "An institute with a name so long that it can't possibly stand in one line of a "
            "document, however small the letters are made: 國立臺灣超長名稱影像與聲音研究所附設推廣教育中心";
        const auto line = it.lines.front();
        it.lines.clear();
        for (int i = 0; i < 45; ++i) {
            it.lines.push_back(line);
            if (i % 7 == 3)
                it.lines.back().text += " with a very long name that needs several lines in its column, "
                                        "because somebody wanted to say everything at once";
        }
        it.total = twd(1699 * 45);
        it.tax = taxIn(it.total, 500);
        return it;
    }

    Bytes write(const char* name, const Invoice& invoice, Language language) const
    {
        auto pdf = m_printer->pdf(invoice, language);
        if (!pdf)
            qFatal("%s", pdf.error().internal().c_str());
        if (auto written = writeFile(m_folder / name, *pdf, Durability::None); !written)
            qFatal("%s", written.error().internal().c_str());
        // To be looked at by people.
        if (const auto folder = qEnvironmentVariable("VIDGO_KEEP_DOCUMENTS"); !folder.isEmpty())
            static_cast<void>(
                writeFile(std::filesystem::path(folder.toStdString()) / name, *pdf, Durability::None));
        return *pdf;
    }

    QString poppler(const char* program, std::vector<std::string> arguments) const
    {
        const auto found = findProgram(program, qEnvironmentVariable("PATH").toStdString());
        if (!found)
            qFatal("%s is missing", program);
        auto output = runProcess({.program = *found, .arguments = std::move(arguments)}, {});
        if (!output)
            qFatal("%s", output.error().internal().c_str());
        return QString::fromUtf8(reinterpret_cast<const char*>(output->data()),
                                 static_cast<qsizetype>(output->size()));
    }
    QString textOf(const char* name) const
    {
        return poppler("pdftotext", {"-layout", (m_folder / name).string(), "-"});
    }
    QString factOf(const char* name, const char* fact) const
    {
        for (const auto& line :
             poppler("pdfinfo", {"-isodates", (m_folder / name).string()}).split(QLatin1Char('\n')))
            if (line.startsWith(QLatin1String(fact)))
                return line.section(QLatin1Char(':'), 1).trimmed();
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto printer = InvoicePrinter::create(test::sourcePath("resources"));
        VIDGO_VERIFY(printer);
        m_printer = std::move(*printer);
    }

    void aReceiptSaysEverythingInEachLanguage_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<QStringList>("words");
        const auto add = [](Language language, const QStringList& words) {
            QTest::newRow(std::string(languageCode(language)).c_str()) << static_cast<int>(language) << words;
        };
        add(Language::English, {"Receipt", "Credit package “Large”", "Nov 18, 2026", "Card · ECPay",
                                "500 credits", "The total includes 5% VAT.", "Page 1 of 1"});
        add(Language::Japanese, {"領収書", "クレジットパック「Large」", "2026年11月18日", "カード"});
        add(Language::TraditionalChinese, {"收據", "點數方案「Large」", "手機條碼載具", "並非統一發票"});
        add(Language::Korean, {"영수증", "크레딧 팩 ‘Large’", "2026년 11월 18일"});
        add(Language::Spanish, {"Recibo", "Paquete de créditos «Large»", "18 nov 2026", "IVA"});
    }
    void aReceiptSaysEverythingInEachLanguage()
    {
        QFETCH(int, language);
        QFETCH(QStringList, words);
        const auto name = std::string("receipt-") + QTest::currentDataTag() + ".pdf";
        write(name.c_str(), receipt(), static_cast<Language>(language));
        const auto text = textOf(name.c_str());
        words << "VG-2026-000123"
              << "OR4T8K2M9QW7Z3N6X5B1"
              << "維迪科技股份有限公司"
              << "Ann O’Neill 安妮"
              << "SPRING20"
              << "/ABC+123"
              << "22099131"
              << "2611221127391234"
              << (static_cast<Language>(language) == Language::Spanish ? "NT$1359" : "NT$1,359")
              << QString::fromUtf8("\u2212NT$340");
        for (const auto& word : words)
            QVERIFY2(text.contains(word), qPrintable(word + "\n" + text));
        QVERIFY(factOf(name.c_str(), "Title").contains("VG-2026-000123"));
        QCOMPARE(factOf(name.c_str(), "Pages"), "1");
        QVERIFY(factOf(name.c_str(), "Page size").contains("A4"));
        QVERIFY(factOf(name.c_str(), "CreationDate").startsWith("2026-11-1"));
    }

    void companiesInTaiwanSeeNetAndTax()
    {
        write("company.pdf", companyReceipt(), Language::TraditionalChinese);
        const auto text = textOf("company.pdf");
        for (const char* word : {"銷售額", "NT$1,294", "營業稅 5%", "NT$65", "NT$1,359", "84149961"})
            QVERIFY2(text.contains(QString::fromUtf8(word)), word);
        QVERIFY(!text.contains(QString::fromUtf8("總計已含")));
    }

    void whatPaddleSoldRefersToItsInvoice()
    {
        write("paddle.pdf", paddleReceipt(), Language::English);
        const auto text = textOf("paddle.pdf");
        for (const char* word : {"Müller & Söhne GmbH", "VAT number DE123456789", "US$20.00", "US$3.19",
                                 "US$16.81", "Invoice of Paddle", "100-10001", "merchant of record"})
            QVERIFY2(text.contains(QString::fromUtf8(word)), qPrintable(text));
        QVERIFY(!text.contains("uniform invoice"));
    }

    void aCreditNoteNamesItsReceipt()
    {
        for (const auto language : kLanguages)
            write(("note-" + std::string(languageCode(language)) + ".pdf").c_str(), creditNote(), language);
        const auto text = textOf("note-en.pdf");
        for (const char* word : {"Credit note", "VC-2026-000007", "VG-2026-000123", "Refunded",
                                 "Unused credits, within seven days", "Refund: Credit package “Large”"})
            QVERIFY2(text.contains(QString::fromUtf8(word)), qPrintable(text));
    }

    void manyLinesGoOverSeveralPages()
    {
        write("long.pdf", longReceipt(), Language::English);
        const auto text = textOf("long.pdf");
        const auto pages = factOf("long.pdf", "Pages").toInt();
        QVERIFY(pages >= 3);
        for (int page = 1; page <= pages; ++page)
            QVERIFY(text.contains(QStringLiteral("Page %1 of %2").arg(page).arg(pages)));
        QCOMPARE(text.count("500 credits"), 45);
        QCOMPARE(text.count("Unit price"),
                 pages - (text.section('\f', pages - 1, pages - 1).contains("Unit price") ? 0 : 1));
        QVERIFY(text.contains("NT$76,455"));
        QVERIFY(text.contains(QString::fromUtf8("推廣教育中心")));
    }

    void theSameDocumentIsTheSameBytes()
    {
        QCOMPARE(write("a.pdf", receipt(), Language::Japanese),
                 write("b.pdf", receipt(), Language::Japanese));
        auto other = InvoicePrinter::create(test::sourcePath("resources"));
        VIDGO_VERIFY(other);
        QCOMPARE(*(*other)->pdf(receipt(), Language::Japanese),
                 write("c.pdf", receipt(), Language::Japanese));
    }

    void textsThatAreNotWholeAreRefused()
    {
        const auto bytes = readFile(test::sourcePath("resources/documents/invoice_texts.json"), 1'000'000);
        VIDGO_VERIFY(bytes);
        const std::string good(bytes->begin(), bytes->end());
        VIDGO_VERIFY(InvoiceTexts::parse(good));
        auto missing = good;
        missing.replace(missing.find("\"ko\""), 4, "\"kk\"");
        auto renamed = good;
        renamed.replace(renamed.find("\"total\""), 7, "\"tutal\"");
        for (const auto& bad : {missing, renamed, std::string("{"), std::string("{}"), std::string()}) {
            const auto texts = InvoiceTexts::parse(bad);
            QVERIFY(!texts && texts.error().is(DocumentsError::TextsInvalid));
        }
        QVERIFY(!InvoicePrinter::create(m_folder.path()));
    }
};

QTEST_GUILESS_MAIN(InvoicePdfTest)
#include "invoice_pdf_test.moc"
