#include "test_pictures.h"
#include "vidgo/base/base_error.h"
#include "vidgo/media/media_error.h"
#include "vidgo/media/text_image.h"
#include "vidgo/test/qt_result.h"
#include "vidgo/test/test_folder.h"

using namespace vidgo;
using namespace vidgo::media;
using namespace vidgo::test;

namespace {

std::vector<std::filesystem::path> fonts()
{
    std::vector<std::filesystem::path> out{sourcePath("resources/fonts/Inter-SemiBold.otf")};
    for (const char* path : {"/usr/share/fonts/opentype/noto/NotoSansCJK-Bold.ttc",
                             "/usr/share/fonts/noto-cjk/NotoSansCJK-Bold.ttc"})
        if (std::filesystem::exists(path))
            out.emplace_back(path);
    return out;
}

TextBlock block(std::string text, int width)
{
    TextBlock out;
    out.text = std::move(text);
    out.maxWidth = width;
    return out;
}

// The box of the pixels that are not fully transparent.
QRect inkOf(const Image& image)
{
    QRect box;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.row(y)[4 * x + 3] > 8)
                box |= QRect(x, y, 1, 1);
    return box;
}

} // namespace

class TextImageTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TextDrawer> m_drawer;

private Q_SLOTS:
    void initTestCase()
    {
        auto drawer = TextDrawer::create(fonts());
        VIDGO_VERIFY(drawer);
        m_drawer = std::move(*drawer);
    }

    void aLineIsAsLargeAsItsText()
    {
        const auto short_ = m_drawer->draw(block("Hi", 1000));
        const auto longer = m_drawer->draw(block("Hello there", 1000));
        VIDGO_VERIFY(short_);
        VIDGO_VERIFY(longer);
        QCOMPARE(longer->lines, 1);
        QVERIFY(short_->image.width() < longer->image.width());
        QVERIFY(longer->image.width() < 400);
        QCOMPARE(short_->image.height(), longer->image.height());
    }

    void longTextsAreWrappedAndBalanced()
    {
        auto wanted = block("The quick brown fox jumps over the lazy dog and runs", 500);
        const auto drawn = m_drawer->draw(wanted);
        VIDGO_VERIFY(drawn);
        QCOMPARE(drawn->lines, 2);
        QVERIFY(drawn->image.width() <= 500);
        wanted.isBalanced = false;
        const auto filled = m_drawer->draw(wanted);
        VIDGO_VERIFY(filled);
        QCOMPARE(filled->lines, 2);
        QVERIFY(filled->image.width() > drawn->image.width());
    }

    void nothingIsClippedInAnyLanguage()
    {
        if (fonts().size() < 2)
            QSKIP("no font for East Asia on this machine");
        const std::vector<std::pair<std::string, std::string>> texts = {
            {"en", "Ångström quickly jumps — Why?"},
            {"ja", "新しい製品をご紹介します。とても便利です。"},
            {"zh-TW", "歡迎使用我們的新產品,今天就試試看!"},
            {"ko", "안녕하세요. 저는 만화 진행자입니다."},
            {"es", "¡ÁÉÍÓÚ Ñandú! ¿Qué tal el pingüino?"},
        };
        for (const auto& [language, text] : texts) {
            auto wanted = block(text, 420);
            wanted.language = language;
            wanted.outline = 2;
            const auto drawn = m_drawer->draw(wanted);
            VIDGO_VERIFY(drawn);
            QVERIFY(drawn->lines >= 2);
            QVERIFY(drawn->image.width() <= 420);
            const QRect ink = inkOf(drawn->image);
            QVERIFY2(ink.left() > 0 && ink.top() > 0, language.c_str());
            QVERIFY2(ink.right() < drawn->image.width() - 1, language.c_str());
            QVERIFY2(ink.bottom() < drawn->image.height() - 1, language.c_str());
        }
    }

    void aWordThatIsTooWideIsBroken()
    {
        const auto drawn = m_drawer->draw(block("Donaudampfschifffahrtsgesellschaft", 200));
        VIDGO_VERIFY(drawn);
        QVERIFY(drawn->lines >= 3);
        QVERIFY(drawn->image.width() <= 200);
    }

    void tooMuchTextIsReducedAndThenCut()
    {
        auto wanted = block("one two three four five six seven eight nine ten", 320);
        wanted.maxLines = 2;
        wanted.minSize = 10;
        const auto reduced = m_drawer->draw(wanted);
        VIDGO_VERIFY(reduced);
        QCOMPARE(reduced->lines, 2);
        QVERIFY(reduced->size < 32 && reduced->size >= 10 && !reduced->isCut);
        wanted.minSize = 0;
        const auto cut = m_drawer->draw(wanted);
        VIDGO_VERIFY(cut);
        QCOMPARE(cut->lines, 2);
        QVERIFY(cut->isCut);
        QVERIFY(cut->image.width() <= 320);
    }

    void wrapGivesTheEndsOfTheLines()
    {
        const auto wanted = block("One line\nand another", 1000);
        const auto ends = m_drawer->wrap(wanted);
        VIDGO_VERIFY(ends);
        QCOMPARE(*ends, (std::vector<std::size_t>{9, 20}));
    }

    void theSpokenWordHasItsOwnColour()
    {
        auto wanted = block("red word red", 1000);
        wanted.color = {255, 0, 0, 255};
        wanted.highlight = {0, 255, 0, 255};
        wanted.highlightBegin = 4;
        wanted.highlightEnd = 8;
        const auto drawn = m_drawer->draw(wanted);
        VIDGO_VERIFY(drawn);
        QRect green;
        QRect red;
        for (int y = 0; y < drawn->image.height(); ++y)
            for (int x = 0; x < drawn->image.width(); ++x) {
                const auto* pixel = drawn->image.row(y) + 4 * x;
                if (pixel[3] < 128)
                    continue;
                (pixel[1] > 128 ? green : red) |= QRect(x, y, 1, 1);
            }
        QVERIFY(!green.isEmpty() && green.left() > red.left() && green.right() < red.right());
    }

    void aPlateLiesBehindAllOfIt()
    {
        auto wanted = block("Plate", 1000);
        wanted.plate = {10, 20, 30, 255};
        wanted.padding = 20;
        const auto drawn = m_drawer->draw(wanted);
        VIDGO_VERIFY(drawn);
        const auto* pixel = drawn->image.row(drawn->image.height() / 2) + 4 * 6;
        QCOMPARE(int(pixel[2]), 30);
        QCOMPARE(int(pixel[3]), 255);
    }

    void textIsLaidOverPictures()
    {
        auto ground = plainImage(40, 30, PixelFormat::Rgb8, 100, 100, 100);
        const auto over = plainImage(10, 10, PixelFormat::Rgba8, 200, 0, 0, 255);
        drawOver(ground, over, 35, -5, 0.5);
        QCOMPARE(int(ground.row(0)[3 * 36]), 150);
        QCOMPARE(int(ground.row(6)[3 * 36]), 100);
        auto clear = plainImage(40, 30, PixelFormat::Rgba8, 0, 0, 0, 0);
        drawOver(clear, over, -3, 25);
        QCOMPARE(int(clear.row(29)[4 * 2]), 200);
        QCOMPARE(int(clear.row(29)[4 * 2 + 3]), 255);
        QCOMPARE(int(clear.row(29)[4 * 8 + 3]), 0);
    }

    void refusesWhatCannotBeDrawn()
    {
        VIDGO_VERIFY_ERROR(m_drawer->draw(block("", 100)), MediaError::TextNotDrawable);
        VIDGO_VERIFY_ERROR(m_drawer->draw(block("   \n ", 100)), MediaError::TextNotDrawable);
        VIDGO_VERIFY_ERROR(m_drawer->draw(block("text", 0)), BaseError::InvalidArgument);
        VIDGO_VERIFY_ERROR(m_drawer->draw(block("\xff", 100)), BaseError::InvalidArgument);
        VIDGO_VERIFY_ERROR(TextDrawer::create({"/nowhere.otf"}), BaseError::FileNotFound);
        VIDGO_VERIFY(m_drawer->draw(block("fine", 10)));
    }
};

QTEST_GUILESS_MAIN(TextImageTest)
#include "text_image_test.moc"
