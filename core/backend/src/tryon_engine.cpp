#include "vidgo/backend/tryon_engine.h"

#include <filesystem>
#include <system_error>

#include "latest.h"
#include "vidgo/base/file.h"
#include "vidgo/media/picture_file.h"

namespace vidgo::backend {

namespace {

using Person = std::shared_ptr<const ondevice::StudiedPerson>;
using Garment = std::shared_ptr<const ondevice::StudiedGarment>;

// A garment is decoded no larger than it is ever laid on.
constexpr int kGarmentSide = 2400;

/// Changes with the file and its content.
std::string garmentKey(const TryOnSettings& settings)
{
    const auto file = pathFromUtf8(settings.garment);
    std::error_code ignored;
    const auto size = std::filesystem::file_size(file, ignored);
    const auto time = std::filesystem::last_write_time(file, ignored).time_since_epoch().count();
    return settings.garment + "|" + std::to_string(size) + "|" + std::to_string(time) + "|" +
           std::string(garmentKindId(settings.kind));
}

Result<Garment> studyGarment(const ondevice::GarmentFitter& fitter, const TryOnSettings& settings,
                             const Progress& progress, const std::stop_token& stop)
{
    auto picture = media::decodePicture(pathFromUtf8(settings.garment), {.maxSide = kGarmentSide}, stop);
    if (!picture)
        return failure(picture);
    return fitter.studyGarment(picture->image, settings.kind, progress, stop);
}

} // namespace

struct TryOnEngine::Kept
{
    Latest<Person> people{3};
    Latest<Garment> garments{6};
};

TryOnEngine::TryOnEngine(const ondevice::GarmentFitter& fitter)
    : m_fitter(fitter)
    , m_kept(std::make_unique<Kept>())
{}

TryOnEngine::~TryOnEngine() = default;

Outcome TryOnEngine::check(const Json& parameters) const
{
    auto settings = tryOnFromJson(parameters);
    if (!settings)
        return failure(settings);
    return {};
}

Result<media::Image> TryOnEngine::make(const media::Image& input, const Json& parameters,
                                       const Progress& progress, const std::stop_token& stop) const
{
    auto settings = tryOnFromJson(parameters);
    if (!settings)
        return failure(settings);
    auto garment = studyGarment(m_fitter, *settings, progress.part(0.0, 0.3), stop);
    if (!garment)
        return failure(garment);
    auto person = m_fitter.studyPerson(input, progress.part(0.3, 0.7), stop);
    if (!person)
        return failure(person);
    return m_fitter.fit(input, **person, **garment, *settings, progress.part(0.7, 1.0), stop);
}

Result<media::Image> TryOnEngine::preview(const PreviewInput& input, const Json& parameters, int maxSide,
                                          const std::stop_token& stop) const
{
    auto settings = tryOnFromJson(parameters);
    if (!settings)
        return failure(settings);
    const auto key = garmentKey(*settings);
    auto garment = m_kept->garments.find(key);
    if (!garment) {
        auto studied = studyGarment(m_fitter, *settings, {}, stop);
        if (!studied)
            return failure(studied);
        garment = m_kept->garments.put(key, std::move(*studied));
    }
    auto person = m_kept->people.find(input.key);
    if (!person) {
        auto studied = m_fitter.studyPerson(input.picture, {}, stop);
        if (!studied)
            return failure(studied);
        person = m_kept->people.put(input.key, std::move(*studied));
    }
    auto small = media::fitWithin(input.picture, maxSide);
    if (!small)
        return small;
    return m_fitter.fit(*small, **person, **garment, *settings, {}, stop);
}

} // namespace vidgo::backend
