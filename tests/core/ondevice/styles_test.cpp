#include <QtTest/QtTest>

#include <limits>

#include "style_fixture.h"
#include "vidgo/base/base_error.h"
#include "vidgo/catalog/load_catalog.h"

using namespace vidgo;
using namespace vidgo::test;
using ondevice::OnDeviceError;
using ondevice::Stylizer;

namespace {

// Of 255, mean over all pixels and channels: by how much a preview of 480 pixels may be off the full size.
constexpr double kPreviewTolerance = 5.0;

void eachStyle()
{
    QTest::addColumn<QString>("style");
    for (const auto& id : Stylizer().styles())
        QTest::addRow("%s", id.c_str()) << QString::fromStdString(id);
}

media::Image smallPicture()
{
    return scaled(picture("inputs/presenter.jpg"), 320, 180);
}

} // namespace

/// What every style keeps to; the rows are the styles that are found.
class StylesTest : public QObject
{
    Q_OBJECT

private slots:
    void theCatalogueAndTheMachineAgree()
    {
        const auto catalog = loadCatalog(sourcePath("resources/catalog"));
        VIDGO_VERIFY(catalog);
        std::vector<std::string> promised;
        for (const auto& style : catalog->styles) {
            if (style.engine != Engine::OnDevice)
                continue;
            promised.push_back(style.id);
            std::vector<ondevice::StyleRange> ranges;
            ranges.reserve(style.parameters.size());
            for (const auto& parameter : style.parameters)
                ranges.push_back({parameter.id, parameter.low, parameter.high, parameter.usual});
            QVERIFY2(ranges == m_stylizer.parameters(style.id), style.id.c_str());
        }
        std::ranges::sort(promised);
        QVERIFY(promised == m_stylizer.styles());
    }

    void knowsItsStylesOnly()
    {
        QVERIFY(m_stylizer.styles().size() >= 6);
        for (const auto& id : m_stylizer.styles())
            QVERIFY(m_stylizer.knows(id));
        QVERIFY(!m_stylizer.knows("claymation"));
        QVERIFY(!m_stylizer.knows(""));
        QVERIFY(m_stylizer.parameters("claymation").empty());
        const auto refused = m_stylizer.run(smallPicture(), styleSettings("claymation"), {}, {});
        VIDGO_VERIFY_ERROR(refused, OnDeviceError::UnknownStyle);
        QVERIFY(refused.error().external().find("claymation") != std::string::npos);
    }

    void strengthGoesFromTheInputToTheStyle_data() { eachStyle(); }
    void strengthGoesFromTheInputToTheStyle()
    {
        QFETCH(QString, style);
        const auto input = smallPicture();
        auto settings = styleSettings(style.toStdString());
        settings.strength = 0;
        QVERIFY(sameBytes(styled(input, settings), input));
        settings.strength = 0.5;
        const double half = difference(styled(input, settings), input);
        settings.strength = 1;
        const double full = difference(styled(input, settings), input);
        QVERIFY2(full > 3, qPrintable(QString::number(full)));
        QVERIFY(std::abs(half - full / 2) < 0.6);
    }

    void everyParameterIsSeen_data() { eachStyle(); }
    void everyParameterIsSeen()
    {
        QFETCH(QString, style);
        const auto id = style.toStdString();
        const auto input = smallPicture();
        QVERIFY(!m_stylizer.parameters(id).empty());
        for (const auto& range : m_stylizer.parameters(id)) {
            const auto low = styled(input, styleSettings(id, {{range.id, range.low}}));
            const auto usual = styled(input, styleSettings(id, {{range.id, range.usual}}));
            const auto high = styled(input, styleSettings(id, {{range.id, range.high}}));
            QVERIFY2(sameBytes(usual, styled(input, styleSettings(id))), range.id.c_str());
            // Farther apart, farther apart: no step back on the way.
            const double whole = difference(low, high);
            QVERIFY2(whole > 0.6, qPrintable(QString::number(whole)));
            QVERIFY2(difference(low, usual) < whole * 1.05 && difference(usual, high) < whole * 1.05,
                     range.id.c_str());
        }
    }

    void valuesOutOfRangeAreRefused_data() { eachStyle(); }
    void valuesOutOfRangeAreRefused()
    {
        QFETCH(QString, style);
        const auto id = style.toStdString();
        const auto input = plain(8, 8, {});
        const auto refuses = [&](const StyleSettings& settings) {
            const auto result = m_stylizer.run(input, settings, {}, {});
            return !result && result.error().is(BaseError::InvalidArgument);
        };
        constexpr double nan = std::numeric_limits<double>::quiet_NaN();
        constexpr double infinite = std::numeric_limits<double>::infinity();
        for (const double strength : {-0.01, 1.01, nan, infinite}) {
            auto settings = styleSettings(id);
            settings.strength = strength;
            QVERIFY(refuses(settings));
        }
        for (const auto& range : m_stylizer.parameters(id))
            for (const double value : {range.low - 0.01, range.high + 0.01, nan, infinite, -infinite})
                QVERIFY(refuses(styleSettings(id, {{range.id, value}})));
        QVERIFY(refuses(styleSettings(id, {{"sparkle", 0.5}})));
        VIDGO_VERIFY_ERROR(m_stylizer.run({}, styleSettings(id), {}, {}), BaseError::InvalidArgument);
    }

    void aPreviewShowsWhatTheFullSizeWillLookLike_data() { eachStyle(); }
    void aPreviewShowsWhatTheFullSizeWillLookLike()
    {
        QFETCH(QString, style);
        const auto settings = styleSettings(style.toStdString());
        const auto full = picture("inputs/product-handbag.jpg");
        const auto preview = styled(scaled(full, 480, 270), settings);
        const auto reduced = scaled(styled(full, settings), 480, 270);
        const double off = difference(preview, reduced);
        qInfo("%s: %.1f of 255", qPrintable(style), off);
        QVERIFY2(off < kPreviewTolerance, qPrintable(QString::number(off)));
    }

    void alphaIsKeptAndDoesNotMixIn_data() { eachStyle(); }
    void alphaIsKeptAndDoesNotMixIn()
    {
        QFETCH(QString, style);
        const auto settings = styleSettings(style.toStdString());
        auto cutOut = media::convert(plain(160, 120, {200, 120, 90}), media::PixelFormat::Rgba8);
        VIDGO_VERIFY(cutOut);
        auto other = cutOut->clone();
        VIDGO_VERIFY(other);
        // What lies under fully transparent pixels must not be seen beside them.
        for (int y = 0; y < 120; ++y) {
            for (int x = 80; x < 160; ++x) {
                auto* a = cutOut->row(y) + static_cast<std::ptrdiff_t>(4) * x;
                auto* b = other->row(y) + static_cast<std::ptrdiff_t>(4) * x;
                std::fill_n(a, 3, std::uint8_t{0});
                std::fill_n(b, 3, std::uint8_t{255});
                a[3] = b[3] = 0;
            }
        }
        const auto first = styled(*cutOut, settings);
        const auto second = styled(*other, settings);
        QCOMPARE(first.format(), media::PixelFormat::Rgba8);
        for (int y = 0; y < 120; ++y) {
            for (int x = 0; x < 160; ++x) {
                const auto* a = first.row(y) + static_cast<std::ptrdiff_t>(4) * x;
                const auto* b = second.row(y) + static_cast<std::ptrdiff_t>(4) * x;
                QCOMPARE(int{a[3]}, x < 80 ? 255 : 0);
                if (x < 80)
                    QVERIFY(std::equal(a, a + 4, b));
            }
        }
    }

    void greyPicturesAreTaken_data() { eachStyle(); }
    void greyPicturesAreTaken()
    {
        QFETCH(QString, style);
        const auto gray = media::convert(smallPicture(), media::PixelFormat::Gray8);
        VIDGO_VERIFY(gray);
        const auto rgb = media::convert(*gray, media::PixelFormat::Rgb8);
        VIDGO_VERIFY(rgb);
        auto settings = styleSettings(style.toStdString());
        QVERIFY(sameBytes(styled(*gray, settings), styled(*rgb, settings)));
        settings.strength = 0;
        QVERIFY(sameBytes(styled(*gray, settings), *rgb));
    }

    void unusualSizesAreTaken_data() { eachStyle(); }
    void unusualSizesAreTaken()
    {
        QFETCH(QString, style);
        const auto settings = styleSettings(style.toStdString());
        for (const auto& [width, height] :
             {std::pair{1, 1}, {1, 50}, {50, 1}, {5, 4}, {3, 2000}, {2000, 3}}) {
            const auto out = styled(disk(width, height, {30, 60, 160}, {225, 220, 215}), settings);
            QCOMPARE(out.width(), width);
            QCOMPARE(out.height(), height);
        }
    }

    void equalInputGivesEqualOutput_data() { eachStyle(); }
    void equalInputGivesEqualOutput()
    {
        QFETCH(QString, style);
        const auto settings = styleSettings(style.toStdString());
        QVERIFY(sameBytes(styled(smallPicture(), settings), styled(smallPicture(), settings)));
    }

    void progressGoesForwardToTheEnd_data() { eachStyle(); }
    void progressGoesForwardToTheEnd()
    {
        QFETCH(QString, style);
        std::vector<double> seen;
        const Progress progress([&](double fraction) { seen.push_back(fraction); });
        VIDGO_VERIFY(m_stylizer.run(smallPicture(), styleSettings(style.toStdString()), progress, {}));
        QVERIFY(seen.size() >= 4);
        QVERIFY(std::ranges::is_sorted(seen));
        QCOMPARE(seen.back(), 1.0);
    }

    void aStopRequestAtAnyStageCancels_data() { eachStyle(); }
    void aStopRequestAtAnyStageCancels()
    {
        QFETCH(QString, style);
        const auto settings = styleSettings(style.toStdString());
        const auto input = smallPicture();
        std::vector<double> stages = {0.0};
        VIDGO_VERIFY(m_stylizer.run(input, settings, Progress([&](double f) { stages.push_back(f); }), {}));
        for (const double stage : stages) {
            std::stop_source stop;
            if (stage <= 0)
                stop.request_stop();
            const Progress progress([&](double fraction) {
                if (fraction >= stage)
                    stop.request_stop();
            });
            const auto result = m_stylizer.run(input, settings, progress, stop.get_token());
            // Nearly done counts as done.
            if (stage < 0.9)
                VIDGO_VERIFY_ERROR(result, BaseError::Cancelled);
        }
    }

private:
    Stylizer m_stylizer;
};

QTEST_GUILESS_MAIN(StylesTest)
#include "styles_test.moc"
