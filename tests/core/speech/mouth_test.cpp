#include "vidgo/speech/mouth.h"
#include "vidgo/test/qt_result.h"

using namespace vidgo::speech;

class MouthTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMouthFollowsTheSounds()
    {
        const std::vector<Phone> phones = {{"pau", Viseme::Rest, 0, 200'000},
                                           {"aa", Viseme::A, 200'000, 400'000},
                                           {"uw", Viseme::U, 400'000, 600'000},
                                           {"pau", Viseme::Rest, 600'000, 900'000}};
        QCOMPARE(mouthAt(phones, 50'000), Viseme::Rest);
        QCOMPARE(mouthAt(phones, 300'000), Viseme::A);
        QCOMPARE(mouthAt(phones, 500'000), Viseme::U);
        QCOMPARE(mouthAt(phones, 750'000), Viseme::Rest);
    }

    void itIsALittleAhead()
    {
        const std::vector<Phone> phones = {{"pau", Viseme::Rest, 0, 200'000},
                                           {"aa", Viseme::A, 200'000, 400'000}};
        QCOMPARE(mouthAt(phones, 180'000), Viseme::A);
        QCOMPARE(mouthAt(phones, 150'000), Viseme::Rest);
    }

    void lipsCloseHoweverShortlyAtAnyFrameRate()
    {
        const std::vector<Phone> phones = {{"aa", Viseme::A, 0, 300'000},
                                           {"b", Viseme::M, 300'000, 320'000},
                                           {"aa", Viseme::A, 320'000, 600'000}};
        for (int offset = 0; offset < 33'333; offset += 1'000) {
            bool isClosed = false;
            for (int frame = 0; frame < 18; ++frame)
                isClosed |= mouthAt(phones, offset + frame * 33'333) == Viseme::M;
            QVERIFY2(isClosed, qPrintable(QString::number(offset)));
        }
    }

    void soundsTooShortToBeSeenArePassedOver()
    {
        const std::vector<Phone> phones = {{"aa", Viseme::A, 0, 300'000},
                                           {"t", Viseme::E, 300'000, 320'000},
                                           {"aa", Viseme::A, 320'000, 600'000}};
        for (int time = 0; time < 560'000; time += 10'000)
            QCOMPARE(mouthAt(phones, time), Viseme::A);
    }

    void withoutSoundsItRests()
    {
        QCOMPARE(mouthAt({}, 0), Viseme::Rest);
        QCOMPARE(mouthAt({{"aa", Viseme::A, 0, 100'000}}, 5'000'000), Viseme::Rest);
    }
};

QTEST_GUILESS_MAIN(MouthTest)
#include "mouth_test.moc"
