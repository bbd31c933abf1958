#include "vidgo/client/work_client.h"

#include <future>
#include <set>

#include "stand_in.h"
#include "vidgo/api/api_error.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"
#include "vidgo/base/hash.h"
#include "vidgo/service/service_error.h"

using namespace vidgo;
using namespace vidgo::test;

namespace {

constexpr auto kAtOnce = "POST /api/v1/generate/uploads";
constexpr auto kBegin = "POST /api/v1/generate/uploads/open";
constexpr auto kAppend = "PATCH /api/v1/generate/uploads/up_1";
constexpr auto kState = "GET /api/v1/generate/uploads/up_1";
constexpr auto kFinish = "POST /api/v1/generate/uploads/up_1/finish";
constexpr std::size_t kPart = std::size_t{1024} * 1024;
const AccountId kAnn("acc_ann");

std::string finished()
{
    return jsonAnswer(201,
                      R"({"upload":"up_1","kind":"video","bytes":1,"width":1,"height":1,"duration_ms":1})");
}

} // namespace

// Files that are brought to a server over a connection that breaks.
class WorkClientTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<LinkFixture> m_f;
    std::unique_ptr<client::WorkClient> m_client;
    std::unique_ptr<TestFolder> m_folder;
    std::string m_file;  // what is to be brought
    std::string m_there; // what the server has of it
    std::function<std::string()>
        m_trouble; // before a part is taken: what is answered in its place, if anything
    std::function<std::string()> m_after; // the same after it was taken
    std::mutex m_mutex;

    std::string state() const
    {
        return R"({"upload":"up_1","bytes":)" + std::to_string(m_file.size()) + R"(,"received":)" +
               std::to_string(m_there.size()) + R"(,"part":)" + std::to_string(kPart) + "}";
    }
    std::string append(const Seen& seen)
    {
        const std::lock_guard guard(m_mutex);
        if (auto trouble = m_trouble ? m_trouble() : "none"; trouble != "none")
            return trouble;
        if (seen.query != "from=" + std::to_string(m_there.size()))
            return problemAnswer(Error(api::ApiError::OffsetWrong, "", {{"received", "0"}}));
        m_there += seen.body;
        if (auto trouble = m_after ? m_after() : "none"; trouble != "none")
            return trouble;
        return jsonAnswer(200, state());
    }
    static std::function<std::string()> onceAt(int number, std::string answer)
    {
        return [count = 0, number, answer = std::move(answer)]() mutable {
            return ++count == number ? answer : std::string("none");
        };
    }
    Result<std::string> bring(const std::stop_token& stop = {}, const Progress& progress = {})
    {
        GenerationInput input;
        input.path = toUtf8(*m_folder / "clip.mp4");
        return m_client->upload(kAnn, input, stop, progress);
    }
    // The bytes of all parts that were sent.
    std::size_t sentBytes() const
    {
        std::size_t bytes = 0;
        for (const auto& part : m_f->server.seen(kAppend))
            bytes += part.body.size();
        return bytes;
    }
    void isThereOnce()
    {
        QVERIFY(m_there == m_file);
        QCOMPARE(m_f->server.count(kFinish), 1);
    }

private slots:
    void init()
    {
        m_f = std::make_unique<LinkFixture>();
        m_client = std::make_unique<client::WorkClient>(m_f->link);
        m_folder = std::make_unique<TestFolder>();
        m_there.clear();
        m_trouble = {};
        m_after = {};
        m_file.assign(9 * kPart + 17, '\0');
        for (std::size_t i = 0; i < m_file.size(); ++i)
            m_file[i] = static_cast<char>((i / 997) % 251);
        VIDGO_VERIFY(writeFile(*m_folder / "clip.mp4", m_file, Durability::None));
        m_f->signIn();
        m_f->server.on(kBegin, [this](const Seen&) { return jsonAnswer(201, state()); });
        m_f->server.on(kState, [this](const Seen&) { return jsonAnswer(200, state()); });
        m_f->server.on(kAppend, [this](const Seen& seen) { return append(seen); });
        m_f->server.on(kFinish, finished());
    }
    void cleanup()
    {
        const auto unexpected = m_f->server.unexpected();
        QVERIFY2(unexpected.empty(), unexpected.empty() ? "" : unexpected.front().c_str());
        m_client.reset();
        m_f.reset();
    }

    void aSmallFileIsOneRequest()
    {
        VIDGO_VERIFY(writeFile(*m_folder / "clip.mp4", std::string_view("small"), Durability::None));
        m_f->server.on(kAtOnce, finished());
        const auto upload = bring();
        VIDGO_VERIFY(upload);
        QCOMPARE(*upload, std::string("up_1"));
        QCOMPARE(m_f->server.count(kBegin), 0);
    }

    void aLargeFileComesInParts()
    {
        std::vector<double> told;
        const auto upload = bring({}, Progress([&](double fraction) { told.push_back(fraction); }));
        VIDGO_VERIFY(upload);
        QCOMPARE(*upload, std::string("up_1"));
        isThereOnce();
        QCOMPARE(m_f->server.count(kAppend), 10);
        QCOMPARE(sentBytes(), m_file.size());
        QVERIFY(told.size() > 5);
        QCOMPARE(told.back(), 1.0);
        const auto begun = Json::parse(m_f->server.seen(kBegin).front().body);
        QCOMPARE(*begun->find("sha256")->asString(), sha256(m_file));
        std::set<std::string> keys;
        for (const auto& part : m_f->server.seen(kAppend))
            keys.insert(part.header("Idempotency-Key"));
        QCOMPARE(keys.size(), std::size_t{10});
    }

    void aCutConnectionIsGoneOnBehind()
    {
        m_trouble = onceAt(4, "");
        VIDGO_VERIFY(bring());
        isThereOnce();
        QCOMPARE(sentBytes(), m_file.size() + kPart); // the part that did not arrive, once more
    }

    void aPartWhoseAnswerIsLostIsNotSentAgain()
    {
        m_after = onceAt(4, "");
        VIDGO_VERIFY(bring());
        isThereOnce();
        QCOMPARE(sentBytes(), m_file.size());
        QCOMPARE(m_f->server.count(kState), 1);
    }

    void aServerThatWantsToBeLeftAloneIs()
    {
        m_trouble = onceAt(3, problemAnswer(Error(api::ApiError::Overloaded, "")));
        const auto waited = m_f->pause.waits().size();
        VIDGO_VERIFY(bring());
        isThereOnce();
        QVERIFY(m_f->pause.waits().size() > waited);
    }

    void aServerThatStaysBusySaysSoAndTheNextCallGoesOn()
    {
        int parts = 0;
        m_trouble = [&]() -> std::string {
            return ++parts > 5 ? problemAnswer(Error(api::ApiError::TooManyRequests, "", {{"seconds", "60"}}))
                               : "none";
        };
        const auto refused = bring();
        VIDGO_VERIFY_ERROR(refused, api::ApiError::TooManyRequests);
        QCOMPARE(m_there.size(), 5 * kPart);
        m_trouble = {};
        m_client = std::make_unique<client::WorkClient>(m_f->link); // nothing is known here but the file
        const auto before = sentBytes();
        VIDGO_VERIFY(bring());
        isThereOnce();
        QCOMPARE(sentBytes() - before, m_file.size() - 5 * kPart);
    }

    void aServerThatTakesNothingIsNotAskedForEver()
    {
        m_trouble = [] { return std::string(); };
        const auto refused = bring();
        VIDGO_VERIFY_ERROR(refused, net::NetError::CutOff);
        QVERIFY(m_f->server.count(kAppend) < 10);
        QCOMPARE(m_f->server.count(kFinish), 0);
    }

    void aServerThatSaysYesAndTakesNothingIsNotAskedForEver()
    {
        const auto bytes = std::to_string(m_file.size());
        m_f->server.on(
            kAppend, jsonAnswer(200, R"({"upload":"up_1","received":0,"part":1024,"bytes":)" + bytes + "}"));
        VIDGO_VERIFY_ERROR(bring(), net::NetError::AnswerInvalid);
        QVERIFY(m_f->server.count(kAppend) < 10);
        QCOMPARE(m_f->server.count(kFinish), 0);
    }

    void whoGoesOnElsewhereIsFollowed()
    {
        m_trouble = [this, count = 0]() mutable {
            if (++count == 2) // another program of the same person is quicker
                m_there += m_file.substr(m_there.size(), 3 * kPart);
            return std::string("none");
        };
        VIDGO_VERIFY(bring());
        isThereOnce();
        QVERIFY(m_f->server.count(kState) >= 1);
    }

    void whatIsThereAlreadyIsNotSent()
    {
        m_there = m_file;
        VIDGO_VERIFY(bring());
        QCOMPARE(m_f->server.count(kAppend), 0);
        isThereOnce();
    }

    void aStopIsHeardWithinAMoment()
    {
        std::stop_source stop;
        QElapsedTimer since;
        std::promise<void> answers;
        m_trouble = [&]() -> std::string { // a server that thinks
            since.start();
            stop.request_stop();
            answers.get_future().wait();
            return "";
        };
        const auto stopped = bring(stop.get_token());
        const auto took = since.elapsed();
        answers.set_value();
        VIDGO_VERIFY_ERROR(stopped, BaseError::Cancelled);
        QVERIFY2(took < 200, std::to_string(took).c_str());
    }

    void nothingIsBroughtForSomebodyElse()
    {
        m_f->signIn("2", "acc_eve");
        VIDGO_VERIFY_ERROR(bring(), service::ServiceError::NotSignedIn);
        QCOMPARE(m_f->server.count(kBegin), 0);
    }

    void aServerThatSaysNonsenseIsNotBelieved()
    {
        for (const auto* const nonsense : {R"({"upload":"up_1","bytes":9,"received":10,"part":1})",
                                           R"({"upload":"up_1","bytes":9,"received":-1,"part":1})",
                                           R"({"upload":"up_1","bytes":9,"received":0,"part":0})", R"({})"}) {
            m_f->server.on(kBegin, jsonAnswer(201, nonsense));
            VIDGO_VERIFY_ERROR(bring(), net::NetError::AnswerInvalid);
        }
        QCOMPARE(m_f->server.count(kAppend), 0);
    }
};

QTEST_GUILESS_MAIN(WorkClientTest)
#include "work_client_test.moc"
