#include <QtTest/QtTest>

#include "vidgo/catalog/load_moderation_rules.h"
#include "vidgo/moderation/gemini_review.h"
#include "vidgo/test/qt_result.h"
#include "vidgo/test/test_folder.h"

using namespace vidgo;
using namespace vidgo::moderation;

Q_DECLARE_METATYPE(vidgo::moderation::ReviewEnd)
Q_DECLARE_METATYPE(vidgo::ModerationVerdict)

namespace {

// Quotes are written as ' here, and escaped ones as `.
QByteArray q(QByteArray text)
{
    return text.replace('\'', '"').replace('`', "\\\"");
}

QByteArray candidate(const char* finish, const QByteArray& text)
{
    const Json part(Json::Object{{"text", text.toStdString()}});
    const Json one(Json::Object{{"content", Json::Object{{"role", "model"}, {"parts", Json::Array{part}}}},
                                {"finishReason", finish},
                                {"index", 0}});
    return QByteArray::fromStdString(Json(Json::Object{{"candidates", Json::Array{one}}}).dump());
}

QByteArray blockedBy(const char* reason)
{
    return QByteArray::fromStdString(
        Json(Json::Object{{"promptFeedback", Json::Object{{"blockReason", reason}}}}).dump());
}

} // namespace

/// What is said to the reviewer, and what its answers mean.
class GeminiReviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRequestIsThatOfTheContract()
    {
        const auto rules = loadModerationRules(test::sourcePath("resources/catalog"));
        VIDGO_VERIFY(rules);
        const std::vector<std::string> texts{"a cat", "", "blurry"};
        const std::vector<std::string> pictures{"\xFF\xD8\xFF"};
        const auto body = reviewBody(rules->reviewer, texts, pictures, Language::Japanese, 512);
        const auto text = QByteArray::fromStdString(body.dump());
        QVERIFY(text.contains(
            q("'contents':[{'parts':[{'text':'TEXT TO JUDGE:\\na cat'},{'text':'TEXT TO JUDGE:\\nblurry'},"
              "{'inlineData':{'data':'/9j/','mimeType':'image/jpeg'}}],'role':'user'}]")));
        QVERIFY(text.contains(
            q("'generationConfig':{'maxOutputTokens':512,'responseMimeType':'application/json',")));
        QVERIFY(text.contains(q("'temperature':0")));
        QVERIFY(text.contains(q("{'category':'HARM_CATEGORY_DANGEROUS_CONTENT','threshold':'BLOCK_NONE'}")));
        QVERIFY(text.contains(q("'verdict':{'enum':['allow','review','block'],'type':'STRING'}")));
        QVERIFY(text.contains(q("'propertyOrdering':['verdict','categories','reason']")));
        QVERIFY(!text.contains("\"method\""));
        QVERIFY(text.contains("language: ja."));
    }

    void everyRowOfTheTable_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ReviewEnd>("end");
        QTest::addColumn<ModerationVerdict>("verdict");
        const auto none = ModerationVerdict::None;
        const auto allow = q("{'verdict':'allow','categories':[],'reason':'a cat'}");
        QTest::newRow("allow") << 200 << candidate("STOP", allow) << ReviewEnd::Judged
                               << ModerationVerdict::Allow;
        QTest::newRow("review") << 200
                                << candidate("STOP",
                                             q("{'verdict':'review','categories':['violence'],'reason':''}"))
                                << ReviewEnd::Judged << ModerationVerdict::Review;
        QTest::newRow("block") << 200
                               << candidate("STOP",
                                            q("{'verdict':'block','categories':['hate'],'reason':'x'}"))
                               << ReviewEnd::Judged << ModerationVerdict::Block;
        QTest::newRow("allow with a category")
            << 200 << candidate("STOP", q("{'verdict':'allow','categories':['hate'],'reason':'x'}"))
            << ReviewEnd::Judged << ModerationVerdict::Review;
        for (const auto* reason :
             {"SAFETY", "OTHER", "BLOCKLIST", "PROHIBITED_CONTENT", "IMAGE_SAFETY", "JAILBREAK"})
            QTest::addRow("prompt blocked %s", reason)
                << 200 << blockedBy(reason) << ReviewEnd::Judged << ModerationVerdict::Block;
        for (const auto* reason : {"SAFETY", "PROHIBITED_CONTENT", "BLOCKLIST", "SPII", "IMAGE_SAFETY",
                                   "IMAGE_PROHIBITED_CONTENT"})
            QTest::addRow("ended by %s", reason)
                << 200 << candidate(reason, allow) << ReviewEnd::Judged << ModerationVerdict::Block;
        for (const auto* reason : {"RECITATION", "IMAGE_RECITATION", "LANGUAGE"})
            QTest::addRow("ended by %s", reason)
                << 200 << candidate(reason, allow) << ReviewEnd::AnotherPrompt << none;
        for (const auto* reason :
             {"OTHER", "IMAGE_OTHER", "NO_IMAGE", "MALFORMED_FUNCTION_CALL", "CONTINUATION"})
            QTest::addRow("ended by %s", reason)
                << 200 << candidate(reason, allow) << ReviewEnd::TryAgain << none;
        QTest::newRow("cut") << 200 << candidate("MAX_TOKENS", allow) << ReviewEnd::MoreTokens << none;
        QTest::newRow("an end nobody knows") << 200 << candidate("MOON", allow) << ReviewEnd::Failed << none;
        QTest::newRow("no end") << 200 << candidate("", allow) << ReviewEnd::Failed << none;
        QTest::newRow("half of the JSON")
            << 200 << candidate("STOP", q("{'verdict':'allow','cate")) << ReviewEnd::Failed << none;
        QTest::newRow("words") << 200 << candidate("STOP", "This is fine, allow it.") << ReviewEnd::Failed
                               << none;
        QTest::newRow("another verdict")
            << 200 << candidate("STOP", q("{'verdict':'yes','categories':[],'reason':''}"))
            << ReviewEnd::Failed << none;
        QTest::newRow("another category")
            << 200 << candidate("STOP", q("{'verdict':'allow','categories':['fun'],'reason':''}"))
            << ReviewEnd::Failed << none;
        QTest::newRow("no reason") << 200 << candidate("STOP", q("{'verdict':'allow','categories':[]}"))
                                   << ReviewEnd::Failed << none;
        QTest::newRow("a list") << 200 << candidate("STOP", q("[{'verdict':'allow'}]")) << ReviewEnd::Failed
                                << none;
        QTest::newRow("no candidates") << 200 << q("{'modelVersion':'x'}") << ReviewEnd::Failed << none;
        QTest::newRow("empty candidates") << 200 << q("{'candidates':[]}") << ReviewEnd::Failed << none;
        QTest::newRow("nothing") << 200 << QByteArray() << ReviewEnd::Failed << none;
        QTest::newRow("HTML") << 200 << QByteArray("<html>ok</html>") << ReviewEnd::Failed << none;
        QTest::newRow("NaN") << 200 << q("{'candidates':NaN}") << ReviewEnd::Failed << none;
        QTest::newRow("other types") << 200 << q("{'promptFeedback':7,'candidates':{'a':1}}")
                                     << ReviewEnd::Failed << none;
        QTest::newRow("no model") << 404 << q("{'error':{'code':404,'status':'NOT_FOUND'}}")
                                  << ReviewEnd::ModelGone << none;
        for (const int status : {400, 401, 402, 403, 429, 499, 500, 503, 504})
            QTest::addRow("status %d", status)
                << status << candidate("STOP", allow) << ReviewEnd::Failed << none;
    }
    void everyRowOfTheTable()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(ReviewEnd, end);
        QFETCH(ModerationVerdict, verdict);
        const auto review = readReview(status, body.toStdString());
        QCOMPARE(review.end, end);
        QCOMPARE(review.verdict, verdict);
    }

    void thoughtsAreNoAnswer()
    {
        const auto review = readReview(
            200,
            q("{'candidates':[{'finishReason':'STOP','content':{'parts':[{'thought':true,'text':'block it?'},"
              "{'text':'{`verdict`:`allow`,'},{'text':'`categories`:[],`reason`:``}'}]}}]}")
                .toStdString());
        QCOMPARE(review.verdict, ModerationVerdict::Allow);
    }

    void bothSignalsCount()
    {
        const auto review =
            readReview(200, q("{'candidates':[{'finishReason':'STOP','safetyRatings':[{'category':"
                              "'HARM_CATEGORY_SEXUALLY_EXPLICIT','probability':'HIGH','blocked':true}],'"
                              "content':{'parts':[{'text':"
                              "'{`verdict`:`allow`,`categories`:[],`reason`:``}'}]}}]}")
                                .toStdString());
        QCOMPARE(review.verdict, ModerationVerdict::Block);
        QCOMPARE(review.categories, std::vector{ModerationCategory::Sexual});
    }

    void theFilterNamesWhatItHeldBack()
    {
        const auto review =
            readReview(200, q("{'promptFeedback':{'blockReason':'SAFETY','safetyRatings':["
                              "{'category':'HARM_CATEGORY_HATE_SPEECH','probability':'HIGH'},"
                              "{'category':'HARM_CATEGORY_HARASSMENT','probability':'LOW'}]}}")
                                .toStdString());
        QCOMPARE(review.verdict, ModerationVerdict::Block);
        QCOMPARE(review.categories, std::vector{ModerationCategory::Hate});
    }
};

QTEST_GUILESS_MAIN(GeminiReviewTest)
#include "gemini_review_test.moc"
