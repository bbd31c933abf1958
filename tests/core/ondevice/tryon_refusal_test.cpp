#include <QtTest/QtTest>

#include "tryon_fixture.h"
#include "vidgo/base/base_error.h"

using namespace vidgo;
using namespace vidgo::test;
using ondevice::OnDeviceError;

namespace {

media::Image turned(const media::Image& image)
{
    auto out = image.clone();
    if (!out)
        qFatal("%s", out.error().internal().c_str());
    const int last = image.height() - 1;
    for (int y = 0; y <= last; ++y)
        std::copy_n(image.row(last - y), image.stride(), out->row(y));
    return std::move(*out);
}

media::Image beside(const media::Image& left, const media::Image& right)
{
    auto out = media::Image::create(left.width() + right.width(), left.height(), left.format());
    if (!out)
        qFatal("%s", out.error().internal().c_str());
    for (int y = 0; y < left.height(); ++y) {
        std::copy_n(left.row(y), left.stride(), out->row(y));
        std::copy_n(right.row(y), right.stride(), out->row(y) + left.stride());
    }
    return std::move(*out);
}

} // namespace

class TryOnRefusalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void picturesOfNobodyAreRefused();
    void partsOfAPersonAreRefused();
    void severalPeopleAreRefused();
    void somebodySeenFromBehindIsRefused();
    void whatIsNoGarmentIsRefused();
    void everyReasonSaysWhatToDo();
    void aMissingModelIsNamed();
    void emptyPicturesAreRefused();
    void aStopIsHeeded();
    void greySmallAndLargePicturesWork();

private:
    Outcome study(const media::Image& person) const
    {
        auto studied = m_fitting.fitter().studyPerson(person, {}, {});
        return studied ? Outcome() : Outcome(std::unexpected(studied.error()));
    }

    const Fitting m_fitting;
    const media::Image m_man = picture("to-casual-02-before.jpg");
};

void TryOnRefusalTest::picturesOfNobodyAreRefused()
{
    VIDGO_VERIFY_ERROR(study(picture("inputs/room-dated.jpg")), OnDeviceError::NoPerson);
    VIDGO_VERIFY_ERROR(study(picture("inputs/product-handbag.jpg")), OnDeviceError::NoPerson);
    VIDGO_VERIFY_ERROR(study(plain(500, 700, {120, 120, 120})), OnDeviceError::NoPerson);
    VIDGO_VERIFY_ERROR(study(plain(1, 1, {120, 120, 120})), OnDeviceError::NoPerson);
    VIDGO_VERIFY_ERROR(study(turned(m_man)), OnDeviceError::NoPerson);
}

void TryOnRefusalTest::partsOfAPersonAreRefused()
{
    VIDGO_VERIFY_ERROR(study(cropped(m_man, 200, 40, 320, 230)), OnDeviceError::PersonCutOff);
    VIDGO_VERIFY_ERROR(study(cropped(m_man, 0, 0, 720, 560)), OnDeviceError::PersonCutOff);
}

void TryOnRefusalTest::severalPeopleAreRefused()
{
    VIDGO_VERIFY_ERROR(study(beside(m_man, picture("to-casual-01-before.jpg"))),
                       OnDeviceError::SeveralPeople);
}

void TryOnRefusalTest::somebodySeenFromBehindIsRefused()
{
    // Hair instead of a face.
    auto behind = m_man.clone();
    VIDGO_VERIFY(behind);
    for (int y = 90; y < 228; ++y)
        for (int x = 306; x < 410; ++x)
            if (std::hypot((x - 358) / 52.0, (y - 160) / 68.0) < 1) {
                auto* at = behind->row(y) + static_cast<std::ptrdiff_t>(3) * x;
                at[0] = 42;
                at[1] = 26;
                at[2] = 18;
            }
    VIDGO_VERIFY_ERROR(study(*behind), OnDeviceError::NotFrontal);
}

void TryOnRefusalTest::whatIsNoGarmentIsRefused()
{
    const auto studied = [&](const media::Image& garment) {
        return m_fitting.fitter().studyGarment(garment, GarmentKind::Automatic, {}, {});
    };
    VIDGO_VERIFY_ERROR(studied(picture("inputs/room-dated.jpg")), OnDeviceError::GarmentUnclear);
    VIDGO_VERIFY_ERROR(studied(plain(400, 500, {90, 90, 90})), OnDeviceError::GarmentUnclear);
    VIDGO_VERIFY_ERROR(studied(plain(1, 1, {90, 90, 90})), OnDeviceError::GarmentUnclear);
}

void TryOnRefusalTest::everyReasonSaysWhatToDo()
{
    for (const auto code : {OnDeviceError::NoPerson, OnDeviceError::SeveralPeople, OnDeviceError::NotFrontal,
                            OnDeviceError::NotStanding, OnDeviceError::ArmsInTheWay,
                            OnDeviceError::PersonCutOff, OnDeviceError::GarmentUnclear}) {
        const auto text = ondevice::describe(code);
        const QString sentence =
            QString::fromUtf8(text.text.data(), static_cast<qsizetype>(text.text.size()));
        QVERIFY2(sentence.contains(QStringLiteral("Choose")) || sentence.contains(QStringLiteral("Crop")),
                 qPrintable(sentence));
    }
}

void TryOnRefusalTest::aMissingModelIsNamed()
{
    const auto remover = standardRemover();
    const ondevice::GarmentFitter fitter({"/nowhere/pose.onnx"}, remover);
    const auto studied = fitter.studyPerson(m_man, {}, {});
    VIDGO_VERIFY_ERROR(studied, OnDeviceError::ModelMissing);
}

void TryOnRefusalTest::emptyPicturesAreRefused()
{
    VIDGO_VERIFY_ERROR(study(media::Image()), BaseError::InvalidArgument);
    VIDGO_VERIFY_ERROR(m_fitting.fitter().studyGarment({}, GarmentKind::Top, {}, {}),
                       BaseError::InvalidArgument);
}

void TryOnRefusalTest::aStopIsHeeded()
{
    std::stop_source source;
    source.request_stop();
    const auto result =
        m_fitting.fitter().run(m_man, picture("to-casual-02-garment.png"), {}, {}, source.get_token());
    VIDGO_VERIFY_ERROR(result, BaseError::Cancelled);
}

void TryOnRefusalTest::greySmallAndLargePicturesWork()
{
    const auto garment = picture("to-casual-02-garment.png");
    auto grey = media::convert(m_man, media::PixelFormat::Gray8);
    VIDGO_VERIFY(grey);
    QCOMPARE(m_fitting.dress(*grey, garment).format(), media::PixelFormat::Rgb8);
    QCOMPARE(m_fitting.dress(resized(m_man, 150, 200), garment).width(), 150);
    QCOMPARE(m_fitting.dress(resized(m_man, 3000, 4000), garment).height(), 4000);
}

QTEST_GUILESS_MAIN(TryOnRefusalTest)
#include "tryon_refusal_test.moc"
