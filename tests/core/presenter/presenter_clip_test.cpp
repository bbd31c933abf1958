#include <cstring>

#include "vidgo/base/base_error.h"
#include "vidgo/media/captions.h"
#include "vidgo/media/clip_probe.h"
#include "vidgo/media/clip_reader.h"
#include "vidgo/presenter/presenter_clip.h"
#include "vidgo/test/fakes.h"
#include "vidgo/test/qt_result.h"
#include "vidgo/test/test_folder.h"

using namespace vidgo;
using namespace vidgo::presenter;
using namespace vidgo::speech;
using namespace vidgo::test;

namespace {

constexpr std::int64_t kSecond = 1'000'000;

std::vector<std::filesystem::path> fonts()
{
    std::vector<std::filesystem::path> out{sourcePath("resources/fonts/Inter-SemiBold.otf")};
    const std::filesystem::path cjk = "/usr/share/fonts/opentype/noto/NotoSansCJK-Bold.ttc";
    if (std::filesystem::exists(cjk))
        out.push_back(cjk);
    return out;
}

// A second of rest, one of "aa", one of "m", one of rest.
SpokenScript script(const std::string& text)
{
    SpokenScript out;
    out.audio.samples.assign(std::size_t{4} * kAudioRate * kAudioChannels, 0.0F);
    out.phones = {{"pau", Viseme::Rest, 0, kSecond},
                  {"aa", Viseme::A, kSecond, 2 * kSecond},
                  {"m", Viseme::M, 2 * kSecond, 3 * kSecond},
                  {"pau", Viseme::Rest, 3 * kSecond, 4 * kSecond}};
    if (!text.empty())
        out.sentences.push_back({text, kSecond, 3 * kSecond, {}});
    return out;
}

// How much two pictures differ within a box of fractions, by samples.
double difference(const media::Image& a, const media::Image& b, QRectF part)
{
    double sum = 0;
    int count = 0;
    for (int y = int(part.top() * a.height()); y < int(part.bottom() * a.height()); y += 2)
        for (int x = int(part.left() * a.width()); x < int(part.right() * a.width()); x += 3, ++count)
            for (int c = 0; c < 3; ++c)
                sum += std::abs(a.row(y)[3 * x + c] - b.row(y)[3 * x + c]);
    return sum / std::max(1, count);
}

const QRectF kMouth(0.45, 0.5, 0.1, 0.14);
const QRectF kCaption(0.1, 0.8, 0.8, 0.18);

} // namespace

class PresenterClipTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<media::TextDrawer> m_text;

    Result<std::unique_ptr<PresenterRenderer>> renderer(VideoShape shape, const std::string& presenter,
                                                        const std::string& label = "Cartoon presenter",
                                                        const std::string& language = "en",
                                                        CaptionPlace captions = CaptionPlace::Burnt)
    {
        auto pictures = loadPresenter(sourcePath("resources/starter-pack/presenters") / presenter,
                                      layoutOf(shape).figureScale, {});
        if (!pictures)
            return failure(pictures);
        auto background = gradientBackground(shape, "#F0F4FA", "#90A8C8");
        if (!background)
            return failure(background);
        return PresenterRenderer::create(std::move(*pictures),
                                         {.shape = shape,
                                          .background = std::move(*background),
                                          .label = label,
                                          .language = language,
                                          .captions = captions},
                                         *m_text);
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto text = media::TextDrawer::create(fonts());
        VIDGO_VERIFY(text);
        m_text = std::move(*text);
    }

    void theMouthMovesWithTheSounds()
    {
        for (const char* name : {"spokesperson", "product_intro", "customer_service", "social_media"}) {
            auto made = renderer(VideoShape::Landscape, name);
            VIDGO_VERIFY(made);
            VIDGO_VERIFY((*made)->setScript(script({}), {}));
            const auto rest = (*made)->frame(500'000);
            const auto open = (*made)->frame(1'500'000);
            const auto closed = (*made)->frame(2'500'000);
            VIDGO_VERIFY(rest);
            VIDGO_VERIFY(open);
            VIDGO_VERIFY(closed);
            QCOMPARE(rest->width(), 1280);
            QCOMPARE(rest->height(), 720);
            QVERIFY2(difference(*open, *closed, kMouth) > 20, name);
            QVERIFY2(difference(*open, *closed, kMouth) > 2 * difference(*rest, *closed, kMouth), name);
        }
    }

    void theLidsCloseWhenTheyShould()
    {
        auto made = renderer(VideoShape::Landscape, "spokesperson");
        VIDGO_VERIFY(made);
        const QRectF eyes(0.4, 0.33, 0.2, 0.15);
        VIDGO_VERIFY((*made)->setScript(script({}), {400'000}));
        const auto closed = (*made)->frame(500'000);
        VIDGO_VERIFY((*made)->setScript(script({}), {}));
        const auto open = (*made)->frame(500'000);
        VIDGO_VERIFY(closed);
        VIDGO_VERIFY(open);
        QVERIFY(difference(*closed, *open, eyes) > 8);
        QVERIFY(difference(*closed, *open, kCaption) == 0.0);
    }

    void blinksHangOnTheRandomNumbersAlone()
    {
        CountingRandom first;
        CountingRandom second;
        const auto a = blinkTimes(60 * kSecond, first);
        const auto b = blinkTimes(60 * kSecond, second);
        QCOMPARE(a, b);
        SystemRandom random;
        const auto times = blinkTimes(600 * kSecond, random);
        QVERIFY2(times.size() > 100 && times.size() < 330, qPrintable(QString::number(times.size())));
        for (std::size_t i = 1; i < times.size(); ++i)
            QVERIFY(times[i] - times[i - 1] >= 320'000 && times[i] - times[i - 1] <= 6 * kSecond);
        QVERIFY(blinkTimes(kSecond, random).empty());
    }

    void captionsAreSplitAndNeverClipped()
    {
        struct Case
        {
            const char* language;
            const char* text;
        };
        const std::vector<Case> cases = {
            {"en", "A very long sentence goes on and on, so that it can't stand on two lines of a clip that "
                   "is as small as this one, and has to be cut into several captions."},
            {"ja",
             "新しい製品をご紹介します、とても便利で、毎日の暮らしがもっと楽しくなりますから、ぜひ一度お試し"
             "ください、そしてご感想をお聞かせください。"},
            {"zh-TW",
             "歡迎使用我們的新產品，今天就試試看，讓您的每一天都更輕鬆、更有趣，也請告訴我們您的想法與"
             "建議，謝謝大家的支持。"},
            {"ko",
             "안녕하세요 저는 여러분께 새로운 제품을 소개해 드릴 만화 진행자이며 오늘은 아주 편리한 기능을 "
             "하나씩 차근차근 보여 드리겠습니다."},
            {"es", "¡Bienvenidos! Este es un texto bastante largo que no cabe en dos líneas de un clip tan "
                   "pequeño, así que hay que repartirlo en varios subtítulos."},
        };
        for (const auto& one : cases) {
            if (fonts().size() < 2 && QByteArray(one.language) != "en" && QByteArray(one.language) != "es")
                continue;
            for (const auto shape : {VideoShape::Landscape, VideoShape::Portrait}) {
                auto made = renderer(shape, "spokesperson", "x", one.language);
                VIDGO_VERIFY(made);
                auto spoken = script(one.text);
                VIDGO_VERIFY((*made)->setScript(spoken, {}));
                const auto captions = (*made)->captions();
                QVERIFY2(!captions.empty() && captions.size() < 6, one.language);
                std::string all;
                for (const auto& caption : captions)
                    all += caption.text;
                std::erase(all, ' ');
                std::string expected = one.text;
                std::erase(expected, ' ');
                QCOMPARE(all, expected);
                auto bare = script({});
                VIDGO_VERIFY((*made)->setScript(bare, {}));
                const auto without = (*made)->frame(1'100'000);
                VIDGO_VERIFY((*made)->setScript(spoken, {}));
                const auto with = (*made)->frame(1'100'000);
                VIDGO_VERIFY(without);
                VIDGO_VERIFY(with);
                // Something is drawn, and nothing of it at the edges.
                QVERIFY(difference(*with, *without, {0.05, 0.5, 0.9, 0.48}) > 1);
                for (const auto& edge :
                     {QRectF(0, 0, 0.04, 1), QRectF(0.96, 0, 0.04, 1), QRectF(0, 0.97, 1, 0.03)})
                    QCOMPARE(difference(*with, *without, edge), 0.0);
            }
        }
    }

    void theLabelIsAlwaysThere()
    {
        for (const auto shape : {VideoShape::Landscape, VideoShape::Portrait, VideoShape::Square}) {
            auto one = renderer(shape, "spokesperson", "Cartoon presenter");
            auto other = renderer(shape, "spokesperson", ".");
            VIDGO_VERIFY(one);
            VIDGO_VERIFY(other);
            for (const std::int64_t time : {std::int64_t(0), kSecond}) {
                VIDGO_VERIFY((*one)->setScript(script("Caption"), {}));
                VIDGO_VERIFY((*other)->setScript(script("Caption"), {}));
                const auto a = (*one)->frame(time);
                const auto b = (*other)->frame(time);
                VIDGO_VERIFY(a);
                VIDGO_VERIFY(b);
                QVERIFY(difference(*a, *b, {0, 0, 0.3, 0.1}) > 1);
            }
        }
        VIDGO_VERIFY_ERROR(renderer(VideoShape::Square, "spokesperson", ""),
                           media::MediaError::TextNotDrawable);
    }

    void pictureAndSoundHaveTheSameLength()
    {
        const TestFolder folder;
        const auto output = folder.path() / "clip.mp4";
        auto made = renderer(VideoShape::Landscape, "social_media");
        VIDGO_VERIFY(made);
        auto spoken = script("Hello");
        spoken.audio.samples.resize(spoken.audio.samples.size() / 4 + 246); // 1 s and a bit
        VIDGO_VERIFY((*made)->setScript(spoken, {}));
        std::vector<double> reported;
        VIDGO_VERIFY(writePresenterClip(**made, spoken, layoutOf(VideoShape::Landscape), Language::English,
                                        output, Progress([&](double part) { reported.push_back(part); }),
                                        {}));
        QVERIFY(std::ranges::is_sorted(reported));
        const auto info = media::probeClip(output, {});
        VIDGO_VERIFY(info);
        QVERIFY(info->video && info->audio);
        QCOMPARE(info->video->width, 1280);
        QVERIFY(std::abs(info->durationUs - 31 * kSecond / 30) < 40'000);
        auto reader = media::ClipReader::open(output, {}, {});
        VIDGO_VERIFY(reader);
        int frames = 0;
        for (auto frame = (*reader)->next(); frame && *frame; frame = (*reader)->next())
            ++frames;
        QCOMPARE(frames, 31);
    }

    void captionsOfATrackAreBesideThePicture()
    {
        const TestFolder folder;
        const auto output = folder.path() / "clip.mp4";
        auto made =
            renderer(VideoShape::Landscape, "social_media", "Cartoon presenter", "en", CaptionPlace::Track);
        VIDGO_VERIFY(made);
        auto bare =
            renderer(VideoShape::Landscape, "social_media", "Cartoon presenter", "en", CaptionPlace::None);
        VIDGO_VERIFY(bare);
        auto spoken = script("Hello there");
        spoken.audio.samples.resize(spoken.audio.samples.size() * 3 / 8); // 1.5 s of what is said up to 3 s
        VIDGO_VERIFY((*made)->setScript(spoken, {}));
        VIDGO_VERIFY((*bare)->setScript(spoken, {}));
        QVERIFY((*bare)->captions().empty());
        const auto with = (*made)->frame(2 * kSecond);
        const auto without = (*bare)->frame(2 * kSecond);
        QVERIFY(with && without);
        QCOMPARE(difference(*with, *without, kCaption), 0.0);

        VIDGO_VERIFY(writePresenterClip(**made, spoken, layoutOf(VideoShape::Landscape), Language::Japanese,
                                        output, {}, {}));
        const auto tracks = media::readCaptionTracks(output, {});
        VIDGO_VERIFY(tracks);
        QCOMPARE(tracks->size(), std::size_t{1});
        QCOMPARE(tracks->front().language, std::string("jpn"));
        QCOMPARE(tracks->front().captions.size(), std::size_t{1});
        const auto& caption = tracks->front().captions.front();
        QCOMPARE(caption.text, std::string("Hello there"));
        QCOMPARE(caption.startUs, kSecond);
        QCOMPARE(caption.endUs, 3 * kSecond / 2);
    }

    void aStopLeavesNothing()
    {
        const TestFolder folder;
        const auto output = folder.path() / "clip.mp4";
        auto made = renderer(VideoShape::Landscape, "spokesperson");
        VIDGO_VERIFY(made);
        const auto spoken = script({});
        VIDGO_VERIFY((*made)->setScript(spoken, {}));
        std::stop_source source;
        const auto stopped = writePresenterClip(**made, spoken, layoutOf(VideoShape::Landscape),
                                                Language::English, output, Progress([&](double part) {
                                                    if (part > 0.1)
                                                        source.request_stop();
                                                }),
                                                source.get_token());
        VIDGO_VERIFY_ERROR(stopped, BaseError::Cancelled);
        made->reset();
        QVERIFY(std::filesystem::is_empty(folder.path()));
    }

    void badMaterialIsRefused()
    {
        VIDGO_VERIFY_ERROR(loadPresenter("/nowhere", 1, {}), BaseError::FileNotFound);
        VIDGO_VERIFY_ERROR(gradientBackground(VideoShape::Square, "blue", "#000000"),
                           BaseError::InvalidArgument);
        auto pictures = loadPresenter(sourcePath("resources/starter-pack/presenters/spokesperson"), 1, {});
        VIDGO_VERIFY(pictures);
        VIDGO_VERIFY_ERROR(PresenterRenderer::create(std::move(*pictures), {.label = "x"}, *m_text),
                           BaseError::InvalidArgument);
    }

    void anyPictureBecomesABackground()
    {
        for (const auto& [width, height] : {std::pair(1, 1), std::pair(4000, 10), std::pair(300, 900)}) {
            auto picture = media::Image::create(width, height, media::PixelFormat::Rgba8);
            VIDGO_VERIFY(picture);
            std::ranges::fill(picture->pixels(), std::uint8_t{200});
            const auto background = pictureBackground(VideoShape::Portrait, *picture);
            VIDGO_VERIFY(background);
            QCOMPARE(background->width(), 1080);
            QCOMPARE(background->height(), 1920);
            QCOMPARE(background->channels(), 3);
        }
    }
};

QTEST_GUILESS_MAIN(PresenterClipTest)
#include "presenter_clip_test.moc"
