#include "contract_desk.h"

#include <algorithm>

#include "vidgo/base/file.h"
#include "vidgo/base/hash.h"
#include "vidgo/catalog/load_providers.h"
#include "vidgo/media/clip_probe.h"
#include "vidgo/media/picture_file.h"
#include "vidgo/providers/fitted_input.h"
#include "vidgo/test/test_clips.h"

namespace vidgo::test {

namespace {

namespace fs = std::filesystem;

constexpr int kMostPolls = 40;

// The provider's own address with the stand-in's host: a mistake in a path meets a stand-in that does not
// know it.
std::string atStandIn(const std::string& address, sandbox::ProviderStandIn& standIn)
{
    const auto path = address.find('/', address.find("://") + 3);
    return standIn.listener().url() + (path == std::string::npos ? std::string() : address.substr(path));
}

// Something with edges and colours in the upper middle, where people have faces.
fs::path paint(const fs::path& path, int which)
{
    auto image = media::Image::create(640, 800, media::PixelFormat::Rgb8);
    if (!image)
        qFatal("no picture");
    for (int y = 0; y < image->height(); ++y)
        for (int x = 0; x < image->width(); ++x) {
            auto* pixel = image->row(y) + 3 * x;
            const bool isInside = (x - 320) * (x - 320) + (y - 250) * (y - 250) < 150 * 150;
            pixel[0] = static_cast<std::uint8_t>(isInside ? 220 : 40 + 30 * which);
            pixel[1] = static_cast<std::uint8_t>(x % 256);
            pixel[2] = static_cast<std::uint8_t>(y % 256);
        }
    const auto bytes = media::encodePicture(*image, {.format = PictureFormat::Jpeg});
    if (!bytes || !writeFile(path, *bytes, Durability::Rename))
        qFatal("no picture");
    return path;
}

FileRef refOf(const fs::path& path, const std::string& mediaType, int width, int height)
{
    auto sum = sha256OfFile(path);
    if (!sum)
        qFatal("no file");
    FileRef ref;
    ref.sha256 = *sum;
    ref.mediaType = mediaType;
    ref.bytes = static_cast<std::int64_t>(fs::file_size(path));
    ref.width = width;
    ref.height = height;
    return ref;
}

} // namespace

ContractDesk::ContractDesk()
{
    auto town =
        sandbox::ProviderTown::open({.resources = sourcePath("resources"), .quickSide = 200}, m_clock);
    if (!town)
        qFatal("%s", town.error().internal().c_str());
    m_town = std::move(*town);
    m_http = std::make_unique<net::CurlHttpClient>(
        net::HttpOptions{.userAgent = "VidGo", .proxy = {.use = net::ProxySettings::Use::None}},
        net::HttpParts{.log = m_log, .clock = m_clock, .random = m_random, .pause = m_pause});
    auto list = loadProviders(sourcePath("resources/catalog"));
    if (!list)
        qFatal("%s", list.error().internal().c_str());
    m_list = std::move(*list);
    for (auto& entry : m_list.all) {
        if (!m_town->has(entry.id))
            qFatal("%s has no stand-in, see app/sandbox/README.md", entry.id.c_str());
        auto& standIn = m_town->at(entry.id);
        entry.baseUrl = atStandIn(entry.baseUrl, standIn);
        for (auto& other : entry.otherUrls)
            other.second = atStandIn(other.second, standIn);
    }
    m_all = providers::makeProviders(m_list, {.http = *m_http,
                                              .key = [this](std::string_view id) -> std::optional<Secret> {
                                                  return m_key.empty() ? m_town->at(id).key() : Secret(m_key);
                                              },
                                              .clock = m_clock,
                                              .log = m_log});
}

QStringList ContractDesk::unexpected()
{
    QStringList all;
    for (const auto& what : m_town->takeUnexpected())
        all << QString::fromStdString(what);
    return all;
}

const ProviderModel& ContractDesk::waitingModel(std::string_view provider)
{
    const auto& models = at(provider).data().models;
    const ProviderModel* best = nullptr;
    for (const auto& model : models)
        if (!model.isInstant && (!best || model.needs.size() < best->needs.size()))
            best = &model;
    return best ? *best : models.front();
}

GenerationInput ContractDesk::inputFor(InputRole role, const ProviderModel& model)
{
    const auto number = std::to_string(++m_number);
    GenerationInput input{.role = role};
    fs::path path;
    if (role == InputRole::Clip) {
        // As long as those want it that want the most of it, and within the frames of those that want the
        // least.
        path = m_folder / "clip.mp4";
        if (!fs::exists(path))
            runFfmpeg("-f lavfi -i testsrc=size=640x360:rate=24:duration=4 -f lavfi -i sine=duration=4 -c:v "
                      "libx264 "
                      "-pix_fmt yuv420p -c:a aac -shortest " +
                      quoted(path));
        input.durationMs = 4'000;
        input.file = refOf(path, "video/mp4", 640, 360);
    } else if (role == InputRole::Sound) {
        path = testClip("sound.wav");
        input.durationMs = 3'000;
        input.file = refOf(path, "audio/wav", 0, 0);
    } else {
        path = paint(m_folder / ("picture-" + number + ".jpg"), static_cast<int>(role) % 6);
        input.file = refOf(path, "image/jpeg", 640, 800);
    }
    input.path = toUtf8(path);
    const auto fitted = providers::fittedInput(input, model, m_folder.path(), {});
    if (!fitted)
        qFatal("%s", fitted.error().internal().c_str());
    return *fitted;
}

GenerationRequest ContractDesk::requestFor(const ProviderModel& model)
{
    GenerationRequest request;
    request.operation = model.operation;
    request.prompt = "a red bicycle on a beach";
    if (model.operation == Operation::Avatar || model.operation == Operation::Speech)
        request.speech = "Good morning to all of you.";
    request.language = "en";
    if (!model.styles.empty())
        request.style = model.styles.front();
    if (const auto* effects = model.wire.find("effect_words"); effects && effects->asObject())
        request.effect = effects->asObject()->begin()->first;
    if (!model.seconds.empty())
        request.durationMs = model.seconds.front() * 1000;
    if (model.takesSeed)
        request.seed = 42;
    for (const auto role : model.needs)
        request.inputs.push_back(inputFor(role, model));
    if (model.maxReferences > 0 &&
        std::ranges::find(model.needs, InputRole::Reference) == model.needs.end() &&
        model.operation != Operation::TextToImage)
        request.inputs.push_back(inputFor(InputRole::Reference, model));
    return request;
}

providers::ProviderResult<std::vector<providers::DeliveredInput>>
ContractDesk::deliver(std::string_view provider, const ProviderModel& model, const GenerationRequest& request)
{
    std::vector<providers::DeliveredInput> inputs;
    for (const auto& input : request.inputs) {
        auto delivered = at(provider).deliver({.input = input, .model = model}, {});
        if (!delivered)
            return std::unexpected(std::move(delivered.error()));
        inputs.push_back(std::move(*delivered));
    }
    auto prepared = at(provider).prepare(request, model, {});
    if (!prepared)
        return std::unexpected(std::move(prepared.error()));
    std::ranges::move(*prepared, std::back_inserter(inputs));
    return inputs;
}

providers::ProviderResult<providers::Submitted> ContractDesk::submit(std::string_view provider,
                                                                     const ProviderModel& model, Run& run,
                                                                     const std::string& webhookUrl,
                                                                     const Secret& secret)
{
    auto submitted = at(provider).submit({.request = run.request,
                                          .model = model,
                                          .inputs = run.inputs,
                                          .label = "vidgo-contract-" + std::to_string(++m_number),
                                          .webhookUrl = webhookUrl,
                                          .webhookSecret = secret},
                                         {});
    if (submitted)
        run.submitted = *submitted;
    return submitted;
}

providers::ProviderResult<providers::Submitted> ContractDesk::order(std::string_view provider,
                                                                    const ProviderModel& model, Run& run)
{
    run.request = requestFor(model);
    auto inputs = deliver(provider, model, run.request);
    if (!inputs)
        return std::unexpected(std::move(inputs.error()));
    run.inputs = std::move(*inputs);
    return submit(provider, model, run);
}

providers::ProviderResult<providers::TaskNews>
ContractDesk::pollToTheEnd(std::string_view provider, const ProviderModel& model, const Run& run)
{
    using providers::TaskState;
    if (run.submitted.taskId.empty())
        return run.submitted.news;
    providers::ProviderResult<providers::TaskNews> news = run.submitted.news;
    for (int i = 0; i < kMostPolls; ++i) {
        m_clock.advance(at(provider).data().laterPoll);
        news = at(provider).poll({.id = run.submitted.taskId, .model = model.id}, {});
        const bool isOver = news && news->state != TaskState::Queued && news->state != TaskState::Running;
        if (!news || isOver)
            break;
    }
    return news;
}

providers::ProviderResult<providers::FetchedResult>
ContractDesk::fetch(std::string_view provider, const ProviderModel& model, const Run& run)
{
    const providers::ResultFetcher fetcher(*m_http, net::Reach::Anywhere);
    const auto name = "result-" + std::to_string(++m_number);
    return fetcher.fetch({.provider = at(provider),
                          .request = run.request,
                          .model = model,
                          .result = run.news.results.front(),
                          .target = m_folder / name},
                         {}, {});
}

std::string ContractDesk::said(const providers::ProviderFailure& failure)
{
    return "status " + std::to_string(failure.status) + ", trouble " +
           std::string(providerTroubleId(failure.trouble)) +
           (failure.mayHaveBegun ? ", may have begun" : ", has not begun") + ": " +
           std::string(failure.id()) + ": " + failure.internal() + " | " + failure.raw;
}

} // namespace vidgo::test
