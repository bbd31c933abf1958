#include <QtTest/QtTest>

#include <algorithm>

#include "vidgo/base/base_error.h"
#include "vidgo/base/hash.h"
#include "vidgo/base/sealed_stream.h"
#include "vidgo/test/qt_result.h"
#include "vidgo/test/test_folder.h"

using namespace vidgo;

namespace {

constexpr SealCost kCheap{.memoryKib = 64, .passes = 1};
constexpr std::size_t kHead = 72;
constexpr std::size_t kChunk = 64 * 1024;
constexpr std::size_t kSealedChunk = kChunk + 16;
const Secret kPassphrase("correct horse — 電池");

/// 0, 1, 2, 3 …
class Ascending final : public Random
{
public:
    void fill(std::span<std::uint8_t> bytes) override
    {
        for (std::size_t i = 0; i < bytes.size(); ++i)
            bytes[i] = static_cast<std::uint8_t>(i);
    }
};

Bytes plainBytes(std::size_t size)
{
    Bytes bytes(size);
    for (std::size_t i = 0; i < size; ++i)
        bytes[i] = static_cast<std::uint8_t>(i * 7 + i / 256);
    return bytes;
}

Bytes sealed(const Bytes& plain, std::size_t pieceSize, Random& random, SealCost cost = kCheap)
{
    Bytes out;
    auto sealer = Sealer::begin(
        kPassphrase, random,
        [&](std::span<const std::uint8_t> piece) -> Outcome {
            out.insert(out.end(), piece.begin(), piece.end());
            return {};
        },
        cost);
    if (!sealer)
        qFatal("%s", sealer.error().internal().c_str());
    for (std::size_t at = 0; at < plain.size(); at += pieceSize)
        if (!sealer->write(std::span(plain).subspan(at, std::min(pieceSize, plain.size() - at))))
            qFatal("a sink that takes everything");
    if (!sealer->finish())
        qFatal("a sink that takes everything");
    return out;
}

Bytes sealed(const Bytes& plain)
{
    SystemRandom random;
    return sealed(plain, 1000, random);
}

PieceSource sourceOf(const Bytes& bytes)
{
    return [&bytes, at = std::size_t{0}](std::span<std::uint8_t> into) mutable -> Result<std::size_t> {
        const auto count = std::min(into.size(), bytes.size() - at);
        std::copy_n(bytes.begin() + static_cast<std::ptrdiff_t>(at), count, into.begin());
        at += count;
        return count;
    };
}

// What comes out, in pieces of an odd size.
Result<Bytes> opened(const Bytes& bytes, const Secret& passphrase = kPassphrase)
{
    auto unsealer = Unsealer::open(sourceOf(bytes), passphrase, "it.vgb");
    if (!unsealer)
        return failure(unsealer);
    Bytes plain;
    Bytes piece(4099);
    for (;;) {
        auto count = unsealer->read(piece);
        if (!count)
            return failure(count);
        plain.insert(plain.end(), piece.begin(), piece.begin() + static_cast<std::ptrdiff_t>(*count));
        if (*count < piece.size())
            return plain;
    }
}

void cut(Bytes& bytes, std::size_t from, std::size_t to)
{
    bytes.erase(bytes.begin() + static_cast<std::ptrdiff_t>(from),
                bytes.begin() + static_cast<std::ptrdiff_t>(to));
}

} // namespace

/// A sealed stream gives back what was put in, or an error: nothing else.
class SealedStreamTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySizeComesBack()
    {
        SystemRandom random;
        for (const std::size_t size :
             {std::size_t{0}, std::size_t{1}, kChunk - 1, kChunk, kChunk + 1, 2 * kChunk, 3 * kChunk + 5}) {
            const auto plain = plainBytes(size);
            for (const std::size_t piece : {std::size_t{977}, kChunk, kChunk + 1, std::size_t{1'000'000}}) {
                const auto stream = sealed(plain, piece, random);
                const auto back = opened(stream);
                VIDGO_VERIFY(back);
                QVERIFY(*back == plain);
                const auto chunks = std::max<std::size_t>((size + kChunk - 1) / kChunk, 1);
                QCOMPARE(stream.size(), kHead + size + 16 * chunks);
            }
        }
    }

    // The file was made by another program: Python's "cryptography", after the description in the header.
    void theFormIsTheOneThatIsDescribed()
    {
        const auto file = readFile(test::sourcePath("tests/data/sealed/70000-bytes.vgb"), 1'000'000);
        VIDGO_VERIFY(file);
        const auto plain = opened(*file);
        VIDGO_VERIFY(plain);
        QVERIFY(*plain == plainBytes(70'000));
        Ascending random;
        QVERIFY(sealed(*plain, 512, random, {.memoryKib = 64, .passes = 2}) == *file);
    }

    void twoStreamsOfTheSameBytesHaveNothingInCommon()
    {
        const auto first = sealed(plainBytes(1000));
        const auto second = sealed(plainBytes(1000));
        QVERIFY(first != second);
        QVERIFY(!std::equal(first.begin() + kHead, first.begin() + kHead + 64, second.begin() + kHead));
    }

    void anotherPassphraseOpensNothing()
    {
        const auto stream = sealed(plainBytes(1000));
        VIDGO_VERIFY_ERROR(opened(stream, Secret("correct horse - 電池")), SealError::WrongPassphrase);
        VIDGO_VERIFY_ERROR(opened(stream, Secret()), SealError::WrongPassphrase);
    }

    void everyChangedByteIsFound()
    {
        const auto plain = plainBytes(40);
        const auto stream = sealed(plain);
        for (std::size_t at = 0; at < stream.size(); ++at) {
            // A cost that would take long is another test.
            if (at >= 12 && at < 20)
                continue;
            auto changed = stream;
            changed[at] ^= 1U << (at % 8);
            const auto back = opened(changed);
            QVERIFY2(!back, std::to_string(at).c_str());
            QVERIFY2(std::string(back.error().id()).starts_with("seal."), std::to_string(at).c_str());
        }
    }

    void everyCutIsFound()
    {
        const auto stream = sealed(plainBytes(40));
        for (std::size_t size = 0; size < stream.size(); ++size)
            QVERIFY2(!opened({stream.begin(), stream.begin() + static_cast<std::ptrdiff_t>(size)}),
                     std::to_string(size).c_str());
        VIDGO_VERIFY_ERROR(opened({}), SealError::NotSealed);
        const auto large = sealed(plainBytes(3 * kChunk));
        for (const std::size_t chunks : {0U, 1U, 2U}) {
            Bytes whole(large.begin(),
                        large.begin() + static_cast<std::ptrdiff_t>(kHead + chunks * kSealedChunk));
            VIDGO_VERIFY_ERROR(opened(whole), SealError::Damaged);
        }
    }

    void chunksCannotBeMovedRepeatedOrLeftOut()
    {
        const auto stream = sealed(plainBytes(3 * kChunk + 10));
        const auto at = [](std::size_t chunk) {
            return static_cast<std::ptrdiff_t>(kHead + chunk * kSealedChunk);
        };
        auto swapped = stream;
        std::swap_ranges(swapped.begin() + at(0), swapped.begin() + at(1), swapped.begin() + at(1));
        VIDGO_VERIFY_ERROR(opened(swapped), SealError::Damaged);
        auto missing = stream;
        cut(missing, kHead + kSealedChunk, kHead + 2 * kSealedChunk);
        VIDGO_VERIFY_ERROR(opened(missing), SealError::Damaged);
        auto twice = stream;
        twice.insert(twice.begin() + at(1), stream.begin() + at(0), stream.begin() + at(1));
        VIDGO_VERIFY_ERROR(opened(twice), SealError::Damaged);
        auto longer = stream;
        longer.push_back(0);
        VIDGO_VERIFY_ERROR(opened(longer), SealError::Damaged);
        // The end of another stream with the same passphrase.
        const auto other = sealed(plainBytes(3 * kChunk + 10));
        auto foreign = stream;
        std::copy(other.begin() + at(3), other.end(), foreign.begin() + at(3));
        VIDGO_VERIFY_ERROR(opened(foreign), SealError::Damaged);
    }

    void whatCameBeforeDamageIsRightAndNothingComesAfterIt()
    {
        const auto plain = plainBytes(2 * kChunk);
        auto stream = sealed(plain);
        stream.back() ^= 1U;
        auto unsealer = Unsealer::open(sourceOf(stream), kPassphrase, "it.vgb");
        VIDGO_VERIFY(unsealer);
        Bytes first(kChunk);
        const auto count = unsealer->read(first);
        VIDGO_VERIFY(count);
        QCOMPARE(*count, kChunk);
        QVERIFY(std::equal(first.begin(), first.end(), plain.begin()));
        Bytes byte(1);
        VIDGO_VERIFY_ERROR(unsealer->read(byte), SealError::Damaged);
        VIDGO_VERIFY_ERROR(unsealer->read(byte), SealError::Damaged);
    }

    void aHeadCannotAskForMoreThanAMachineHas()
    {
        auto stream = sealed(plainBytes(10));
        auto greedy = stream;
        std::fill_n(greedy.begin() + 12, 4, std::uint8_t{0xff});
        VIDGO_VERIFY_ERROR(opened(greedy), SealError::Damaged);
        auto slow = stream;
        slow[17] = 0xff;
        VIDGO_VERIFY_ERROR(opened(slow), SealError::Damaged);
        auto nothing = stream;
        std::fill_n(nothing.begin() + 12, 4, std::uint8_t{0});
        VIDGO_VERIFY_ERROR(opened(nothing), SealError::Damaged);
    }

    void aNewerFormIsSaidToBeNewer()
    {
        auto stream = sealed(plainBytes(10));
        stream[8] = 2;
        VIDGO_VERIFY_ERROR(opened(stream), SealError::Newer);
        stream[8] = 0;
        VIDGO_VERIFY_ERROR(opened(stream), SealError::Damaged);
        VIDGO_VERIFY_ERROR(opened(plainBytes(500)), SealError::NotSealed);
    }

    void aSinkThatFailsEndsIt()
    {
        SystemRandom random;
        int left = 2;
        auto sealer = Sealer::begin(
            kPassphrase, random,
            [&](std::span<const std::uint8_t>) -> Outcome {
                if (left-- > 0)
                    return {};
                return fail(BaseError::DiskFull, "full", {{"file", "it.vgb"}});
            },
            kCheap);
        VIDGO_VERIFY(sealer);
        VIDGO_VERIFY_ERROR(sealer->write(plainBytes(3 * kChunk)), BaseError::DiskFull);
    }
};

QTEST_GUILESS_MAIN(SealedStreamTest)
#include "sealed_stream_test.moc"
