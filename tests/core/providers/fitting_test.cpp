#include <QtTest/QtTest>

#include "vidgo/providers/fitting.h"

using namespace vidgo;
using namespace vidgo::providers;

class FittingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exactSizesAreChosenByTheirShape()
    {
        ProviderModel model;
        model.sizes = {{1280, 720}, {720, 1280}, {960, 960}, {1920, 1080}};
        GenerationRequest request;
        QCOMPARE(sizeFor(request, model), (PixelSize{1280, 720}));
        request.width = 1080;
        request.height = 1920;
        QCOMPARE(sizeFor(request, model), (PixelSize{720, 1280}));
        request.width = request.height = 500;
        QCOMPARE(sizeFor(request, model), (PixelSize{960, 960}));
        request.width = 3840;
        request.height = 2160;
        QCOMPARE(sizeFor(request, model), (PixelSize{1920, 1080}));
    }

    void otherSizesStayWithinTheLimitAndOnTheStep()
    {
        ProviderModel model;
        model.maxSide = 1024;
        model.sideStep = 16;
        GenerationRequest request;
        QCOMPARE(sizeFor(request, model), (PixelSize{0, 0}));
        request.width = 4000;
        request.height = 3000;
        QCOMPARE(sizeFor(request, model), (PixelSize{1024, 768}));
        request.width = 1000;
        request.height = 3;
        QCOMPARE(sizeFor(request, model), (PixelSize{1008, 16}));
    }

    void theShapeOfThePictureCountsWhereNoneIsWanted()
    {
        GenerationRequest request;
        GenerationInput input;
        input.role = InputRole::Picture;
        input.file.width = 900;
        input.file.height = 1600;
        request.inputs.push_back(input);
        QCOMPARE(ratioFor(request, {"16:9", "9:16", "1:1"}), std::string("9:16"));
        QCOMPARE(ratioFor({}, {"16:9"}), std::string());
        QCOMPARE(ratioFor(request, {"", "x", "0:0", "9:", "4:3"}), std::string("4:3"));
    }

    void secondsAreTheShortestThatAreEnough()
    {
        ProviderModel model;
        GenerationRequest request;
        QCOMPARE(secondsFor(request, model), 0);
        model.seconds = {5, 10, 15};
        QCOMPARE(secondsFor(request, model), 5);
        request.durationMs = 10'000;
        QCOMPARE(secondsFor(request, model), 10);
        request.durationMs = 10'001;
        QCOMPARE(secondsFor(request, model), 15);
        request.durationMs = 60'000;
        QCOMPARE(secondsFor(request, model), 15);
    }
};

QTEST_GUILESS_MAIN(FittingTest)
#include "fitting_test.moc"
