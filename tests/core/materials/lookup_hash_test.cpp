#include "vidgo/materials/lookup_hash.h"

#include <limits>
#include <set>

#include "vidgo/test/qt_result.h"

using namespace vidgo;
using namespace vidgo::materials;

namespace {

// JSON with ' in place of "; moc cannot read raw strings everywhere.
std::string quoted(QString text)
{
    return text.replace(QChar(39), QChar(34)).toStdString();
}

Json parameters(const QString& text)
{
    return *Json::parse(quoted(text));
}

LookupRequest withParameters(const QString& text)
{
    LookupRequest request;
    request.tool = Tool::BackgroundRemoval;
    request.parameters = parameters(text);
    return request;
}

std::string parametersIn(const QString& text)
{
    const std::string form = canonicalForm(withParameters(text));
    const std::string begin = "{\"inputs\":[],\"parameters\":";
    const auto end = form.find(",\"prompt\":{}");
    return form.substr(begin.size(), end - begin.size());
}

} // namespace

class LookupHashTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The vectors are fixed: what was stored under a hash must be found again by every later version. They
    // were computed with another program from the canonical forms.
    void vectors_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("hash");
        // With ' in place of ".
        QTest::newRow("empty") << "{'inputs':[],'parameters':{},'prompt':{},'style':'','tool':'','topic':'',"
                                  "'version':1}"
                               << "40ba22d54d5f7ee65c26942e1723b8974840b65df247d05533199fe0af6f2dc9";
        QTest::newRow("full") << "{'inputs':['aa','bb'],'parameters':{'a':1,'b':{'c':[0.5,true,'x']}},"
                                 "'prompt':{'en':'Café \\'noir\\'','ja':'背景'},'style':'anime_japanese',"
                                 "'tool':'style_gallery','topic':'anime','version':1}"
                              << "4c41c4e16194496eee097533ede9a219b44e07c931b745151b01b85acef13cdb";
    }
    void vectors()
    {
        QFETCH(QString, form);
        QFETCH(QString, hash);
        LookupRequest request;
        if (QByteArray(QTest::currentDataTag()) == "full") {
            request.tool = Tool::StyleGallery;
            request.topic = "anime";
            request.style = "anime_japanese";
            request.prompt =
                LocalizedText({{Language::English, "Cafe\u0301 \"noir\""}, {Language::Japanese, "背景"}});
            request.parameters = parameters("{'b':{'c':[0.5,true,'x']},'a':1.0}");
            request.inputs = {"aa", "bb"};
        }
        QCOMPARE(QString::fromStdString(canonicalForm(request)), form.replace(QChar(39), QChar(34)));
        QCOMPARE(QString::fromStdString(lookupHash(request)), hash);
    }

    void theSameRequestHasOneForm_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("order of keys") << "{'a':1,'b':2}"
                                       << "{'b':2,'a':1}";
        QTest::newRow("order of keys inside") << "{'x':{'a':1,'b':2}}"
                                              << "{'x':{'b':2,'a':1}}";
        QTest::newRow("1 and 1.0") << "{'a':1}"
                                   << "{'a':1.0}";
        QTest::newRow("1 and 1e0") << "{'a':1}"
                                   << "{'a':1e0}";
        QTest::newRow("10 and 1e1") << "{'a':10}"
                                    << "{'a':1e1}";
        QTest::newRow("-0 and 0") << "{'a':-0}"
                                  << "{'a':0}";
        QTest::newRow("-0.0 and 0") << "{'a':-0.0}"
                                    << "{'a':0}";
        QTest::newRow("0.1 and 1e-1") << "{'a':0.1}"
                                      << "{'a':1e-1}";
        QTest::newRow("large") << "{'a':1e18}"
                               << "{'a':1000000000000000000}";
        QTest::newRow("null and nothing") << "{'a':null,'b':1}"
                                          << "{'b':1}";
        QTest::newRow("NFC and NFD") << QString::fromUtf8("{'k':'Caf\u00E9'}")
                                     << QString::fromUtf8("{'k':'Cafe\u0301'}");
        QTest::newRow("NFC and NFD keys")
            << QString::fromUtf8("{'\u00E9':1}") << QString::fromUtf8("{'e\u0301':1}");
        QTest::newRow("Hangul") << QString::fromUtf8("{'k':'\uD55C'}")
                                << QString::fromUtf8("{'k':'\u1112\u1161\u11AB'}");
        QTest::newRow("escapes") << "{'k':'\\u0041\\/\\u00e9'}" << QString::fromUtf8("{'k':'A/\u00e9'}");
        QTest::newRow("no parameters") << "{}"
                                       << "null";
    }
    void theSameRequestHasOneForm()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QCOMPARE(canonicalForm(withParameters(one)), canonicalForm(withParameters(other)));
    }

    void anotherRequestHasAnotherHash_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("number and text") << "{'a':1}"
                                         << "{'a':'1'}";
        QTest::newRow("order of a list") << "{'a':[1,2]}"
                                         << "{'a':[2,1]}";
        QTest::newRow("zero and false") << "{'a':0}"
                                        << "{'a':false}";
        QTest::newRow("case") << "{'a':'x'}"
                              << "{'a':'X'}";
        QTest::newRow("nearly") << "{'a':0.1}"
                                << "{'a':0.10000000000000002}";
        QTest::newRow("whole numbers beyond doubles") << "{'a':9007199254740993}"
                                                      << "{'a':9007199254740992}";
        QTest::newRow("quotes") << "{'a':'\\',\\'b\\':\\''}"
                                << "{'a':'','b':''}";
    }
    void anotherRequestHasAnotherHash()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QVERIFY(lookupHash(withParameters(one)) != lookupHash(withParameters(other)));
    }

    void everyPartCounts()
    {
        std::set<std::string> hashes;
        const auto add = [&](auto change) {
            LookupRequest request = withParameters("{}");
            change(request);
            hashes.insert(lookupHash(request));
        };
        add([](LookupRequest&) {});
        add([](LookupRequest& r) { r.tool = Tool::TryOn; });
        add([](LookupRequest& r) { r.topic = "x"; });
        add([](LookupRequest& r) { r.style = "x"; });
        add([](LookupRequest& r) { r.prompt.set(Language::English, "x"); });
        add([](LookupRequest& r) { r.prompt.set(Language::Spanish, "x"); });
        add([](LookupRequest& r) { r.inputs = {"x"}; });
        add([](LookupRequest& r) { r.inputs = {"x", "y"}; });
        add([](LookupRequest& r) { r.inputs = {"y", "x"}; });
        add([](LookupRequest& r) { r.parameters = Json::Object{{"x", 1}}; });
        QCOMPARE(hashes.size(), std::size_t(10));
    }

    void numbersAndTextsAreWrittenAsDocumented()
    {
        QCOMPARE(parametersIn("{'a':-0.0,'b':1e20,'c':1e-7,'d':123456789012345.5,'e':-5.0}"),
                 quoted("{'a':0,'b':1e+20,'c':1e-07,'d':123456789012345.5,'e':-5}"));
        QCOMPARE(parametersIn("{'a':'\\u0000\\u001f\\b\\t\\n\\f\\r\\'\\\\/é'}"),
                 quoted("{'a':'\\u0000\\u001f\\b\\t\\n\\f\\r\\'\\\\/é'}"));
    }

    void numbersThatJsonDoesNotHaveAreNull()
    {
        LookupRequest request;
        request.parameters = Json::Object{{"a", Json::Array{Json(std::numeric_limits<double>::infinity())}}};
        QVERIFY(canonicalForm(request).find("\"a\":[null]") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(LookupHashTest)
#include "lookup_hash_test.moc"
