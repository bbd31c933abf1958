#include "result_maker.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <mutex>

#include "providers/wire_text.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"
#include "vidgo/base/hash.h"
#include "vidgo/base/random.h"
#include "vidgo/media/clip_probe.h"
#include "vidgo/media/picture_file.h"
#include "workshop.h"

namespace vidgo::sandbox {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kMostKept = 64; // results that are kept for equal orders

std::string bigEndian(std::uint32_t value)
{
    std::string out;
    for (const auto shift : {24U, 16U, 8U, 0U})
        out += static_cast<char>(value >> shift & 255U);
    return out;
}

std::string littleEndian(std::uint32_t value)
{
    auto out = bigEndian(value);
    std::ranges::reverse(out);
    return out;
}

// The check of a PNG's chunks: CRC-32 of ISO 3309, bit by bit.
std::uint32_t crc32(std::string_view bytes)
{
    std::uint32_t crc = 0xFFFFFFFFU;
    for (const char c : bytes) {
        crc ^= static_cast<std::uint8_t>(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 1U) != 0 ? crc >> 1U ^ 0xEDB88320U : crc >> 1U;
    }
    return ~crc;
}

// Behind the header of a PNG, at the end of an MP4 and of a WAV.
std::string marked(const Made& made, std::string_view mark)
{
    std::string bytes = made.bytes;
    if (made.mediaType == "image/png") {
        static constexpr std::size_t kBehindHeader = 33;
        const auto chunk = "tEXtComment" + std::string(1, '\0') + std::string(mark);
        bytes.insert(kBehindHeader, bigEndian(static_cast<std::uint32_t>(chunk.size() - 4)) + chunk +
                                        bigEndian(crc32(chunk)));
    } else if (made.mediaType == "video/mp4") {
        bytes += bigEndian(static_cast<std::uint32_t>(mark.size() + 8)) + "free" + std::string(mark);
    } else {
        auto text = std::string(mark);
        if (text.size() % 2 != 0) // chunks begin at even places
            text += ' ';
        bytes += "junk" + littleEndian(static_cast<std::uint32_t>(text.size())) + text;
        bytes.replace(4, 4, littleEndian(static_cast<std::uint32_t>(bytes.size() - 8)));
    }
    return bytes;
}

std::vector<fs::path> fontsOf(const fs::path& resources)
{
    std::vector<fs::path> fonts;
    std::error_code ignored;
    for (const fs::path& font : {resources / "fonts" / "Inter-SemiBold.otf",
                                 fs::path("/usr/share/fonts/opentype/noto/NotoSansCJK-Bold.ttc"),
                                 fs::path("/usr/share/fonts/truetype/dejavu/DejaVuSans-Bold.ttf")})
        if (fs::is_regular_file(font, ignored))
            fonts.push_back(font);
    return fonts;
}

std::string keyOf(const Wanted& wanted, bool isQuick)
{
    std::string key = std::to_string(static_cast<int>(wanted.craft));
    for (const double value : {double(wanted.width), double(wanted.height), wanted.seconds, wanted.scale})
        key += "|" + std::to_string(value);
    key += "|" + sha256(wanted.speech) + "|" + (isQuick ? "" : sha256(wanted.prompt));
    for (const auto& input : wanted.inputs)
        key += "|" + sha256(*input);
    return key;
}

} // namespace

std::string_view kindOf(Craft craft)
{
    if (craft == Craft::Speak)
        return "audio";
    static constexpr std::array kClips = {Craft::Film,        Craft::Pan,          Craft::ReworkClip,
                                          Craft::EnlargeClip, Craft::SwapClipFace, Craft::Present};
    return std::ranges::find(kClips, craft) == kClips.end() ? "image" : "video";
}

Scratch::Scratch()
{
    SystemRandom random;
    m_folder = fs::temp_directory_path() / ("vidgo-sandbox-" + makeUuid(random));
    std::error_code ignored;
    fs::create_directories(m_folder, ignored);
}

Scratch::~Scratch()
{
    std::error_code ignored;
    fs::remove_all(m_folder, ignored);
}

fs::path Scratch::next(std::string_view extension)
{
    return m_folder / (std::to_string(++m_number) + "." + std::string(extension));
}

Result<fs::path> Scratch::put(std::string_view bytes)
{
    auto path = next(extensionOfType(mediaTypeOfBytes(bytes)));
    if (auto written = writeFile(path, bytes, Durability::Rename); !written)
        return failure(written);
    return path;
}

Frame frameOf(const Wanted& wanted, Frame usual, int quickSide)
{
    double width = wanted.width > 0 ? wanted.width : usual.width;
    double height = wanted.height > 0 ? wanted.height : usual.height;
    if (quickSide > 0) {
        const double scale = std::min(1.0, quickSide / std::max(width, height));
        width *= scale;
        height *= scale;
    }
    const auto even = [](double side) { return std::max(16, static_cast<int>(std::lround(side / 2)) * 2); };
    return {.width = even(width), .height = even(height)};
}

struct ResultMaker::Impl
{
    Workshop shop;
    mutable std::mutex mutex;
    std::map<std::string, Made> made;

    Result<Made> makeAnew(const Wanted& wanted)
    {
        const auto kind = kindOf(wanted.craft);
        if (kind != "image") {
            auto bytes = kind == "video" ? makeClip(shop, wanted) : makeSound(shop, wanted);
            if (!bytes)
                return failure(bytes);
            return Made{.bytes = std::move(*bytes), .mediaType = kind == "video" ? "video/mp4" : "audio/wav"};
        }
        auto image = makePicture(shop, wanted);
        if (!image)
            return failure(image);
        if (auto labelled = shop.label->apply(*image); !labelled)
            return failure(labelled);
        const auto bytes = media::encodePicture(*image, {.fast = true});
        if (!bytes)
            return std::unexpected(bytes.error());
        return Made{.bytes = std::string(bytes->begin(), bytes->end()), .mediaType = "image/png"};
    }
};

Result<std::unique_ptr<ResultMaker>> ResultMaker::create(const Options& options)
{
    auto impl = std::make_unique<Impl>();
    auto& shop = impl->shop;
    shop.resources = options.resources;
    shop.quickSide = options.quickSide;
    shop.fonts = fontsOf(options.resources);
    auto label = media::Watermarker::create(
        {.text = "Sandbox", .mark = false, .logo = {}, .height = 0.12, .margin = 0.03, .opacity = 0.9},
        shop.fonts);
    if (!label)
        return failure(label);
    shop.label = std::move(*label);
    auto text = media::TextDrawer::create(shop.fonts);
    if (!text)
        return failure(text);
    shop.text = std::move(*text);
    shop.remover = std::make_unique<ondevice::BackgroundRemover>(ondevice::RemoverOptions{
        .selfieModel = options.resources / "models" / "selfie.onnx", .mattingModel = {}});
    speech::SpeechEngines engines;
    engines.push_back(speech::makeFliteEngine());
    shop.speaker.emplace(std::move(engines));
    return std::unique_ptr<ResultMaker>(new ResultMaker(std::move(impl)));
}

ResultMaker::ResultMaker(std::unique_ptr<Impl> impl)
    : m_impl(std::move(impl))
{}

ResultMaker::~ResultMaker() = default;

Result<Made> ResultMaker::make(const Wanted& wanted, std::string_view mark)
{
    const std::scoped_lock lock(m_impl->mutex);
    const auto key = keyOf(wanted, m_impl->shop.isQuick());
    auto found = m_impl->made.find(key);
    if (found == m_impl->made.end()) {
        auto anew = m_impl->makeAnew(wanted);
        if (!anew)
            return anew;
        if (m_impl->made.size() >= kMostKept)
            m_impl->made.erase(m_impl->made.begin());
        found = m_impl->made.emplace(key, std::move(*anew)).first;
    }
    return Made{.bytes = marked(found->second, mark), .mediaType = found->second.mediaType};
}

Result<InputFacts> ResultMaker::look(std::string_view bytes) const
{
    const auto type = mediaTypeOfBytes(bytes);
    if (type.starts_with("image/")) {
        const auto info = media::probePicture(asBytes(bytes), "input");
        if (!info)
            return std::unexpected(info.error());
        return InputFacts{
            .mediaType = info->mediaType, .width = info->uprightWidth(), .height = info->uprightHeight()};
    }
    const std::scoped_lock lock(m_impl->mutex);
    const auto path = m_impl->shop.scratch.put(bytes);
    if (!path)
        return std::unexpected(path.error());
    const auto info = media::probeClip(*path, {});
    if (!info)
        return std::unexpected(info.error());
    InputFacts facts{.mediaType = info->mediaType, .seconds = static_cast<double>(info->durationUs) / 1e6};
    if (info->video) {
        facts.width = info->video->width;
        facts.height = info->video->height;
        facts.frames = info->video->frames;
    }
    return facts;
}

} // namespace vidgo::sandbox
