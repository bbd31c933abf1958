#include <QtTest/QtTest>

#include "vidgo/base/json.h"
#include "vidgo/sandbox/http_sender.h"
#include "vidgo/sandbox/provider_town.h"
#include "vidgo/test/fakes.h"
#include "vidgo/test/qt_result.h"
#include "vidgo/test/test_clips.h"
#include "vidgo/test/test_folder.h"

using namespace vidgo;
using namespace vidgo::sandbox;

namespace {

/// A call of one provider and what its papers say to it.
struct Row
{
    const char* name;
    const char* provider;
    const char* method;
    const char* path;
    const char* body;
    int status;
    bool isMistake; ///< Of the caller: it is written down.
};

constexpr std::array kRows = {
    // Pollo: two generations of paths that don't mix.
    Row{"pollo 2.5", "pollo", "POST", "/api/platform/v1/generation/pollo-ai/pollo-v2-5/video",
        R"({"input":{"prompt":"a boat","duration":5,"resolution":"720p"}})", 200, false},
    Row{"pollo 2.5 legacy", "pollo", "POST", "/api/platform/generation/pollo/pollo-v2-5",
        R"({"input":{"prompt":"a boat","length":4}})", 200, false},
    Row{"pollo length on v1", "pollo", "POST", "/api/platform/v1/generation/pollo-ai/pollo-v2-5/video",
        R"({"input":{"prompt":"a boat","length":5}})", 400, true},
    Row{"pollo unknown model", "pollo", "POST", "/api/platform/generation/pollo/pollo-v9",
        R"({"input":{"prompt":"a boat"}})", 400, true},
    Row{"pollo pixverse 6 s", "pollo", "POST", "/api/platform/generation/pixverse/pixverse-v5",
        R"({"input":{"prompt":"a boat","length":6}})", 400, true},
    Row{"pollo data address", "pollo", "POST", "/api/platform/generation/pollo/pollo-v2-5",
        R"({"input":{"prompt":"a boat","image":"data:image/png;base64,AAAA"}})", 400, true},
    Row{"pollo balance", "pollo", "GET", "/api/platform/credit/balance", "", 200, false},
    Row{"pollo no such task", "pollo", "GET", "/api/platform/generation/nothing/status", "", 404, false},
    // A2E: pages where there is nothing, 200 with a code where something is wrong.
    Row{"a2e speech", "a2e", "POST", "/api/v1/video/send_tts",
        R"({"msg":"Hello","tts_id":"6625ebd4613f49985c349f95"})", 200, false},
    Row{"a2e voice by name", "a2e", "POST", "/api/v1/video/send_tts",
        R"({"msg":"Hello","tts_id":"en-US-nova"})", 200, true},
    Row{"a2e unknown path", "a2e", "GET", "/api/v1/nothing", "", 404, true},
    Row{"a2e status by query", "a2e", "GET", "/api/v1/video/awsResult?_id=1", "", 404, true},
    Row{"a2e picture", "a2e", "POST", "/api/v1/userText2Image/start", R"({"prompt":"a boat"})", 200, false},
    Row{"a2e no picture", "a2e", "POST", "/api/v1/userImage2Video/start", R"({"name":"x"})", 200, true},
    // Gemini: enums by the letter, pictures and words at different models.
    Row{"gemini picture", "gemini", "POST", "/v1beta/models/gemini-3.1-flash-image:generateContent",
        R"({"contents":[{"parts":[{"text":"a boat"}]}],"generationConfig":{"responseModalities":["TEXT","IMAGE"],)"
        R"("imageConfig":{"aspectRatio":"16:9","imageSize":"1K"}}})",
        200, false},
    Row{"gemini 4k", "gemini", "POST", "/v1beta/models/gemini-3.1-flash-image:generateContent",
        R"({"contents":[{"parts":[{"text":"x"}]}],"generationConfig":{"imageConfig":{"imageSize":"4k"}}})",
        400, true},
    Row{"gemini retired", "gemini", "POST", "/v1beta/models/imagen-4:generateContent",
        R"({"contents":[{"parts":[{"text":"x"}]}]})", 404, true},
    Row{"gemini vertex only", "gemini", "POST", "/v1beta/models/gemini-3.8-flash:generateContent",
        R"({"contents":[{"parts":[{"text":"x"}]}],"safetySettings":[{"category":"HARM_CATEGORY_HARASSMENT",)"
        R"("threshold":"OFF","method":"SEVERITY"}]})",
        400, true},
    Row{"gemini two schemas", "gemini", "POST", "/v1beta/models/gemini-3.8-flash:generateContent",
        R"({"contents":[{"parts":[{"text":"x"}]}],"generationConfig":{"responseSchema":{"type":"STRING"},)"
        R"("responseJsonSchema":{}}})",
        400, true},
    Row{"gemini blocked", "gemini", "POST", "/v1beta/models/gemini-3.8-flash:generateContent",
        R"({"contents":[{"parts":[{"text":"[refuse]"}]}]})", 200, false},
    Row{"gemini key in the query", "gemini", "GET", "/v1beta/models?key=abc", "", 400, true},
    // Leonardo: strict types, multiples of 8, one source.
    Row{"leonardo picture", "leonardo", "POST", "/api/rest/v1/generations",
        R"({"prompt":"a boat","width":1024,"height":768,"num_images":1})", 200, false},
    Row{"leonardo text for true", "leonardo", "POST", "/api/rest/v1/generations",
        R"({"prompt":"a boat","alchemy":"true"})", 400, true},
    Row{"leonardo 1023", "leonardo", "POST", "/api/rest/v1/generations",
        R"({"prompt":"a boat","width":1023})", 400, true},
    Row{"leonardo refused", "leonardo", "POST", "/api/rest/v1/generations",
        R"({"prompt":"[refuse]","width":512,"height":512})", 400, false},
    Row{"leonardo veo 5 s", "leonardo", "POST", "/api/rest/v1/generations-text-to-video",
        R"({"prompt":"a boat","model":"VEO3","duration":5})", 400, true},
    Row{"leonardo extension", "leonardo", "POST", "/api/rest/v1/init-image", R"({"extension":"gif"})", 400,
        true},
    Row{"leonardo no source", "leonardo", "POST", "/api/rest/v1/variations/universal-upscaler",
        R"({"prompt":"x"})", 400, true},
    // Runway: pixel pairs, needed lengths.
    Row{"runway picture", "runway", "POST", "/v1/text_to_image",
        R"({"model":"gen4_image","promptText":"a boat","ratio":"1280:720"})", 200, false},
    Row{"runway shape", "runway", "POST", "/v1/text_to_image",
        R"({"model":"gen4_image","promptText":"a boat","ratio":"16:9"})", 400, true},
    Row{"runway no length", "runway", "POST", "/v1/text_to_video",
        R"({"model":"gen4.5","promptText":"a boat","ratio":"1280:720"})", 400, true},
    Row{"runway retired", "runway", "POST", "/v1/video_to_video",
        R"({"model":"gen4_aleph","promptText":"x"})", 400, true},
    Row{"runway no reference", "runway", "POST", "/v1/text_to_image",
        R"({"model":"gen4_image_turbo","promptText":"a boat","ratio":"1280:720"})", 400, true},
    Row{"runway account", "runway", "GET", "/v1/organization", "", 200, false},
    // GoEnhance: the pattern of all creates.
    Row{"goenhance picture", "goenhance", "POST", "/api/v1/text2image/generate",
        R"({"args":{"prompt":"a boat","ratio":"1:1","model":12,"batch_size":1,"seed":-1},"type":"mx-text2img"})",
        200, false},
    Row{"goenhance no type", "goenhance", "POST", "/api/v1/text2image/generate",
        R"({"args":{"prompt":"a boat"}})", 200, true},
    Row{"goenhance guess", "goenhance", "POST", "/v1/images/upscale", "{}", 404, true},
    Row{"goenhance tokens", "goenhance", "GET", "/api/v1/user/tokens", "", 200, false},
};

} // namespace

/// What each paper says beside what all have in common.
class ProviderPapersTest : public QObject
{
    Q_OBJECT

    test::ManualClock m_clock;
    std::unique_ptr<ProviderTown> m_town;

    Headers headersFor(std::string_view id) const
    {
        const std::string key(m_town->at(id).key().reveal());
        if (id == "pollo")
            return {{"x-api-key", key}};
        if (id == "gemini")
            return {{"x-goog-api-key", key}};
        Headers headers = {{"Authorization", "Bearer " + key}};
        if (id == "runway")
            headers.push_back({"X-Runway-Version", "2024-11-06"});
        return headers;
    }
    Answer ask(std::string_view id, const std::string& method, const std::string& path,
               const std::string& body, std::string contentType = "application/json") const
    {
        auto headers = headersFor(id);
        if (!body.empty())
            headers.push_back({"Content-Type", std::move(contentType)});
        auto answer = sandbox::send(method, m_town->at(id).listener().url() + path, headers, body);
        return answer ? std::move(*answer) : Answer{.status = 0, .body = {}, .headers = {}};
    }
    QStringList unexpected() const
    {
        QStringList list;
        for (const auto& text : m_town->takeUnexpected())
            list << QString::fromStdString(text);
        return list;
    }
    // A form with a sound of two seconds.
    static std::string hearing(const std::vector<std::pair<std::string, std::string>>& fields)
    {
        std::string body;
        for (const auto& [name, value] : fields)
            body.append("--edge\r\nContent-Disposition: form-data; name=\"")
                .append(name)
                .append("\"\r\n\r\n")
                .append(value)
                .append("\r\n");
        const auto sound = test::testClipBytes("sound.wav");
        body += "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.wav\"\r\n"
                "Content-Type: audio/wav\r\n\r\n";
        body.append(sound.begin(), sound.end());
        return body + "\r\n--edge--\r\n";
    }
    Answer hear(const std::vector<std::pair<std::string, std::string>>& fields) const
    {
        return ask("speech", "POST", "/v1/audio/transcriptions", hearing(fields),
                   "multipart/form-data; boundary=edge");
    }

private Q_SLOTS:
    void init()
    {
        auto town =
            ProviderTown::open({.resources = test::sourcePath("resources"), .quickSide = 160}, m_clock);
        VIDGO_VERIFY(town);
        m_town = std::move(*town);
    }

    void itIsAsThePapersSay_data()
    {
        QTest::addColumn<int>("row");
        for (std::size_t i = 0; i < kRows.size(); ++i)
            QTest::newRow(kRows[i].name) << static_cast<int>(i);
    }
    void itIsAsThePapersSay()
    {
        QFETCH(const int, row);
        const auto& given = kRows.at(static_cast<std::size_t>(row));
        const auto answer = ask(given.provider, given.method, given.path, given.body);
        QVERIFY2(answer.status == given.status, answer.body.substr(0, 400).c_str());
        const auto all = unexpected();
        QVERIFY2(all.isEmpty() != given.isMistake, qPrintable(all.join("; ")));
    }

    void runwayWantsItsVersion()
    {
        const std::string key(m_town->at("runway").key().reveal());
        const auto answer = sandbox::send("GET", m_town->url("runway") + "/v1/organization",
                                          {{"Authorization", "Bearer " + key}}, {});
        VIDGO_VERIFY(answer);
        QCOMPARE(answer->status, 400);
        QCOMPARE(unexpected().size(), 1);
    }

    void whatIsSaidIsWrittenDownWithItsTimes()
    {
        m_town->at("speech").setText("one two three");
        const auto answer = hear({{"model", "whisper-1"},
                                  {"response_format", "verbose_json"},
                                  {"timestamp_granularities[]", "word"}});
        const auto json = Json::parse(answer.body);
        VIDGO_VERIFY(json);
        QCOMPARE(*json->find("text")->asString(), std::string("one two three"));
        QVERIFY(std::abs(json->find("duration")->number() - 3) < 0.1);
        const auto& words = *json->find("words")->asArray();
        QCOMPARE(words.size(), 3U);
        QCOMPARE(*words[2].find("word")->asString(), std::string("three"));
        QVERIFY(words[2].find("end")->number() <= 3.01);
        QVERIFY(hear({{"model", "whisper-1"}, {"response_format", "srt"}})
                    .body.starts_with("1\n00:00:00,000 --> "));
        QCOMPARE(unexpected(), QStringList());
    }

    void formsThatAreNotAsTheyHaveToBeAreRefused()
    {
        QCOMPARE(hear({{"model", "whisper-9"}}).status, 400);
        QCOMPARE(hear({}).status, 400);
        QCOMPARE(hear({{"model", "whisper-large-v3"}, {"response_format", "srt"}}).status, 400);
        QCOMPARE(hear({{"model", "gpt-transcribe"}, {"response_format", "verbose_json"}}).status, 400);
        QCOMPARE(hear({{"model", "whisper-1"}, {"language", "english"}}).status, 400);
        QCOMPARE(hear({{"model", "whisper-1"}, {"colour", "red"}}).status, 400);
        QCOMPARE(hear({{"model", "whisper-1"}, {"timestamp_granularities[]", "word"}}).status, 400);
        QCOMPARE(ask("speech", "POST", "/v1/audio/transcriptions", "{}").status, 400);
        QCOMPARE(unexpected().size(), 8);
    }
};

QTEST_GUILESS_MAIN(ProviderPapersTest)
#include "provider_papers_test.moc"
