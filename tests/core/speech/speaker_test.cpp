#include <thread>

#include "speech_support.h"
#include "vidgo/base/base_error.h"
#include "vidgo/test/at_best.h"
#include "vidgo/test/qt_result.h"

using namespace vidgo;
using namespace vidgo::speech;
using namespace vidgo::test;

namespace {

struct Sample
{
    Language language;
    std::string script;
    std::string firstWord;
};

const std::vector<Sample>& samples()
{
    static const std::vector<Sample> kSamples = {
        {Language::English, "Welcome to the studio. We make clips.", "Welcome"},
        {Language::Japanese, "こんにちは。これはとてもべんりです。", "こんにちは"},
        {Language::TraditionalChinese, "歡迎使用我們的新產品。今天就試試看！", "歡迎"},
        {Language::Korean, "안녕하세요. 저는 진행자입니다.", "안녕하세요"},
        {Language::Spanish, "¡Hola! Este es nuestro pingüino.", "Hola"},
    };
    return kSamples;
}

// How loud the sound is between two moments.
double level(const media::AudioBuffer& audio, std::int64_t fromUs, std::int64_t toUs)
{
    double sum = 0;
    const auto frameAt = [](std::int64_t us) { return us * kAudioRate / 1'000'000; };
    for (auto i = frameAt(fromUs); i < frameAt(toUs); ++i)
        sum += std::pow(audio.samples.at(static_cast<std::size_t>(i * kAudioChannels)), 2);
    return std::sqrt(sum / static_cast<double>(std::max<std::int64_t>(1, frameAt(toUs) - frameAt(fromUs))));
}

} // namespace

class SpeakerTest : public QObject
{
    Q_OBJECT

private:
    Speaker m_speaker = installedSpeaker();

    Result<SpokenScript> speak(const std::string& script, Language language, const std::string& id = {},
                               double rate = 1.0)
    {
        auto voice = m_speaker.voiceFor(language, id);
        if (!voice)
            return failure(voice);
        return m_speaker.speak(script, *voice, rate, {}, {});
    }

private Q_SLOTS:
    void everyLanguageIsSpokenInSync()
    {
        for (const auto& sample : samples()) {
            if (!hasVoice(m_speaker, sample.language))
                continue;
            const auto spoken = speak(sample.script, sample.language);
            VIDGO_VERIFY(spoken);
            const auto end = spoken->audio.durationUs();
            QCOMPARE(spoken->sentences.size(), std::size_t(2));
            // Sounds follow each other from the beginning to the end.
            std::int64_t at = 0;
            for (const auto& phone : spoken->phones) {
                QCOMPARE(phone.startUs, at);
                QVERIFY(phone.endUs >= at);
                at = phone.endUs;
            }
            QVERIFY2(std::abs(at - end) < 1000, sample.firstWord.c_str());
            // Words follow each other within their sentence.
            for (const auto& sentence : spoken->sentences) {
                QVERIFY(!sentence.words.empty());
                std::int64_t before = sentence.startUs;
                for (const auto& word : sentence.words) {
                    QVERIFY(word.startUs >= before && word.endUs > word.startUs &&
                            word.endUs <= sentence.endUs);
                    QVERIFY(word.begin < word.end && word.end <= sentence.text.size());
                    before = word.startUs;
                }
            }
            const auto& first = spoken->sentences.front();
            QCOMPARE(first.text.substr(first.words.front().begin,
                                       first.words.front().end - first.words.front().begin),
                     sample.firstWord);
        }
    }

    void vowelsLieWhereItIsLoudAndPausesWhereItIsStill()
    {
        for (const auto& sample : samples()) {
            if (!hasVoice(m_speaker, sample.language))
                continue;
            const auto spoken = speak(sample.script, sample.language);
            VIDGO_VERIFY(spoken);
            double vowels = 0;
            double pauses = 0;
            double stops = 0;
            int vowelCount = 0;
            int stopCount = 0;
            for (const auto& phone : spoken->phones) {
                if (phone.endUs - phone.startUs < 20'000)
                    continue;
                const double loud = level(spoken->audio, phone.startUs, phone.endUs);
                if (phone.viseme == Viseme::A || phone.viseme == Viseme::O) {
                    vowels += loud;
                    ++vowelCount;
                } else if (phone.name == "t" || phone.name == "k" || phone.name == "s") {
                    stops += loud;
                    ++stopCount;
                } else if (phone.viseme == Viseme::Rest) {
                    pauses = std::max(pauses, loud);
                }
            }
            QVERIFY2(vowelCount > 0 && stopCount > 0, sample.firstWord.c_str());
            QVERIFY2(vowels / vowelCount > 1.5 * stops / stopCount, sample.firstWord.c_str());
            QVERIFY2(pauses < 0.5 * vowels / vowelCount, sample.firstWord.c_str());
        }
    }

    void lipsCloseForBilabials()
    {
        const auto spoken = speak("Map me.", Language::English);
        VIDGO_VERIFY(spoken);
        int closed = 0;
        for (const auto& phone : spoken->phones)
            closed += phone.viseme == Viseme::M ? 1 : 0;
        QCOMPARE(closed, 3);
    }

    void rateChangesTheLength()
    {
        const std::string script = "This sentence is long enough to be measured.";
        const auto usual = speak(script, Language::English);
        const auto fast = speak(script, Language::English, {}, 1.6);
        const auto slow = speak(script, Language::English, {}, 0.6);
        VIDGO_VERIFY(usual);
        VIDGO_VERIFY(fast);
        VIDGO_VERIFY(slow);
        QVERIFY(fast->audio.durationUs() < usual->audio.durationUs() * 0.85);
        QVERIFY(slow->audio.durationUs() > usual->audio.durationUs() * 1.25);
    }

    void speechIsNeverClippedAndNeverFaint()
    {
        for (const auto& voice : m_speaker.voices()) {
            const auto& script = std::ranges::find(samples(), voice.language, &Sample::language)->script;
            const auto spoken = m_speaker.speak(script, voice, 1.0, {}, {});
            VIDGO_VERIFY(spoken);
            double peak = 0;
            for (const float sample : spoken->audio.samples)
                peak = std::max(peak, std::abs(static_cast<double>(sample)));
            QVERIFY2(peak > 0.2 && peak < 0.9, voice.id.c_str());
            QCOMPARE(spoken->audio.samples.size() % 2, std::size_t(0));
        }
    }

    void emojiAreShownAndNotSpoken()
    {
        const auto plain = speak("Hello friends!", Language::English);
        const auto withSigns = speak("😀 Hello 🎉 friends!", Language::English);
        VIDGO_VERIFY(plain);
        VIDGO_VERIFY(withSigns);
        QCOMPARE(withSigns->phones.size(), plain->phones.size());
        QCOMPARE(withSigns->sentences.front().text, std::string("😀 Hello 🎉 friends!"));
        const auto& word = withSigns->sentences.front().words.back();
        QCOMPARE(withSigns->sentences.front().text.substr(word.begin, word.end - word.begin),
                 std::string("friends"));
    }

    void oneLetterAndManyParagraphs()
    {
        const auto one = speak("a", Language::English);
        VIDGO_VERIFY(one);
        QCOMPARE(one->sentences.size(), std::size_t(1));
        const auto many = speak("One.\r\n\r\n\n  Two\nThree", Language::English);
        VIDGO_VERIFY(many);
        QCOMPARE(many->sentences.size(), std::size_t(3));
        QCOMPARE(many->sentences[1].text, std::string("Two"));
    }

    void readingsAreSpokenAndNotShown()
    {
        if (!hasVoice(m_speaker, Language::Japanese))
            QSKIP("espeak-ng is not installed");
        const auto spoken = speak("東京《とうきょう》です。｜お台場《おだいば》", Language::Japanese);
        VIDGO_VERIFY(spoken);
        QCOMPARE(spoken->sentences.front().text, std::string("東京です。"));
        QCOMPARE(spoken->sentences.back().text, std::string("お台場"));
        VIDGO_VERIFY_ERROR(speak("東京です。", Language::Japanese), SpeechError::NoReading);
    }

    void readingsAreFoundByKakasi()
    {
        if (!hasVoice(m_speaker, Language::Japanese) || !program("kakasi"))
            QSKIP("espeak-ng or kakasi is not installed");
        const auto engine = makeEspeakEngine(program("espeak-ng"), program("kakasi"));
        const auto known = engine->speak("新しい製品です。", "espeak:ja", 1.0, {});
        const auto kana = engine->speak("あたらしいせいひんです。", "espeak:ja", 1.0, {});
        VIDGO_VERIFY(known);
        VIDGO_VERIFY(kana);
        QCOMPARE(known->phones.size(), kana->phones.size());
    }

    void refusalsSayWhatToDo()
    {
        VIDGO_VERIFY_ERROR(speak("", Language::English), SpeechError::EmptyScript);
        VIDGO_VERIFY_ERROR(speak(" \n\t ", Language::English), SpeechError::EmptyScript);
        VIDGO_VERIFY_ERROR(speak("😀 … !?", Language::English), SpeechError::NothingToSay);
        VIDGO_VERIFY_ERROR(speak(std::string(3001, 'a'), Language::English), SpeechError::ScriptTooLong);
        VIDGO_VERIFY_ERROR(speak("Привет", Language::English), SpeechError::CannotRead);
        const auto mixed = speak("Hello 日本語 world", Language::English);
        VIDGO_VERIFY_ERROR(mixed, SpeechError::CannotRead);
        QCOMPARE(mixed.error().arguments().at("text"), std::string("日本語"));
        VIDGO_VERIFY_ERROR(speak("Hello", Language::English, "flite:nobody"), SpeechError::UnknownVoice);
        VIDGO_VERIFY_ERROR(speak("\xff", Language::English), BaseError::InvalidText);
        SpeechEngines nothing;
        nothing.push_back(makeEspeakEngine(std::nullopt, std::nullopt));
        const auto none = Speaker(std::move(nothing)).voiceFor(Language::Korean, {});
        VIDGO_VERIFY_ERROR(none, SpeechError::NoVoice);
        QVERIFY(none.error().external().find("espeak-ng") != std::string::npos);
    }

    void aProgramThatGivesNoSoundIsNamed()
    {
        if (!std::filesystem::exists("/bin/cat"))
            QSKIP("needs a program that is no voice");
        const auto engine = makeEspeakEngine("/bin/false", std::nullopt);
        VIDGO_VERIFY_ERROR(engine->speak("hola", "espeak:es", 1.0, {}), ProcessError::Failed);
        const auto silent = makeEspeakEngine("/bin/true", std::nullopt);
        VIDGO_VERIFY_ERROR(silent->speak("hola", "espeak:es", 1.0, {}), SpeechError::BadAnswer);
    }

    void progressRisesAndAStopEndsIt()
    {
        const auto voice = m_speaker.voiceFor(Language::English, {});
        VIDGO_VERIFY(voice);
        std::vector<double> reported;
        VIDGO_VERIFY(m_speaker.speak("One. Two. Three.", *voice, 1.0,
                                     Progress([&](double part) { reported.push_back(part); }), {}));
        QCOMPARE(reported.size(), std::size_t(3));
        QCOMPARE(reported.back(), 1.0);
        std::stop_source source;
        source.request_stop();
        VIDGO_VERIFY_ERROR(m_speaker.speak("One.", *voice, 1.0, {}, source.get_token()),
                           BaseError::Cancelled);
        if (!hasVoice(m_speaker, Language::Spanish))
            return;
        const auto spanish = m_speaker.voiceFor(Language::Spanish, {});
        VIDGO_VERIFY_ERROR(m_speaker.speak("Uno.", *spanish, 1.0, {}, source.get_token()),
                           BaseError::Cancelled);
    }

    // Nothing but words: one sentence, one clause.
    void aStopIsHeardInALongSentence_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<QString>("words");
        QTest::newRow("flite") << static_cast<int>(Language::English) << "the quick brown fox jumps over ";
        QTest::newRow("espeak-ng") << static_cast<int>(Language::Spanish) << "el veloz zorro salta sobre ";
    }
    void aStopIsHeardInALongSentence()
    {
        QFETCH(int, language);
        QFETCH(QString, words);
        if (!hasVoice(m_speaker, static_cast<Language>(language)))
            QSKIP("no voice");
        const auto voice = m_speaker.voiceFor(static_cast<Language>(language), {});
        const std::string script = "One.\n" + words.repeated(90).toStdString();
        constexpr std::chrono::milliseconds kSoon(200);
        const auto took = test::atBest(kSoon, [&] {
            std::stop_source source;
            std::chrono::steady_clock::time_point asked;
            std::jthread stopper;
            // Behind the first sentence, by another thread: the long one has begun when it comes to that.
            const Progress progress([&](double) {
                stopper = std::jthread([&] {
                    asked = std::chrono::steady_clock::now();
                    source.request_stop();
                });
            });
            const auto spoken = m_speaker.speak(script, *voice, 1.0, progress, source.get_token());
            const auto ended = std::chrono::steady_clock::now();
            stopper.join();
            const bool isGivenUp = !spoken && spoken.error().is(BaseError::Cancelled);
            return isGivenUp ? std::chrono::duration_cast<std::chrono::milliseconds>(ended - asked)
                             : test::kNever;
        });
        QVERIFY2(took < kSoon, qPrintable(QString::number(took.count())));
    }

    void aClauseOfThousandsOfSoundsIsAligned()
    {
        if (!hasVoice(m_speaker, Language::Spanish))
            QSKIP("espeak-ng is not installed");
        const auto spoken =
            speak(QString("el veloz zorro salta sobre ").repeated(100).toStdString(), Language::Spanish);
        VIDGO_VERIFY(spoken);
        QCOMPARE(spoken->sentences.front().words.size(), std::size_t(500));
        // The rhythm repeats, and so do the times.
        const auto& said = spoken->sentences.front().words;
        const double step = static_cast<double>(said[495].startUs - said[0].startUs) / 99;
        for (std::size_t i = 0; i < 99; ++i)
            QVERIFY(std::abs(static_cast<double>(said[5 * i].startUs - said[0].startUs) -
                             static_cast<double>(i) * step) < 500'000);
    }

    void manyThreadsSpeakAtOnce()
    {
        const auto voice = m_speaker.voiceFor(Language::English, {});
        std::array<std::int64_t, 4> lengths{};
        {
            std::vector<std::jthread> threads;
            threads.reserve(lengths.size());
            for (auto& length : lengths)
                threads.emplace_back([&] {
                    const auto spoken = m_speaker.speak("All together now.", *voice, 1.0, {}, {});
                    length = spoken ? spoken->audio.durationUs() : -1;
                });
        }
        for (const auto length : lengths)
            QCOMPARE(length, lengths.front());
        QVERIFY(lengths.front() > 0);
    }
};

QTEST_GUILESS_MAIN(SpeakerTest)
#include "speaker_test.moc"
