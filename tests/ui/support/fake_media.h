#pragma once

#include <optional>
#include <string>
#include <vector>

#include "vidgo/service/media_service.h"

namespace vidgo::test {

/// What the real service says of a file that is no picture.
enum class FakeMediaError { None, NotAPicture };
inline ErrorText describe(FakeMediaError)
{
    return {"media.not_a_picture", "“{file}” is no picture."};
}

/// Takes every picture as it is.
class FakeMedia final : public service::MediaService
{
public:
    Result<PictureCheck> checkPicture(const std::filesystem::path& path, const std::stop_token& stop) override
    {
        lastPath = path;
        if (auto stopped = checkStop(stop); !stopped)
            return std::unexpected(stopped.error());
        if (failure)
            return std::unexpected(*failure);
        if (clip)
            return fail(FakeMediaError::NotAPicture, "a clip", {{"file", path.filename().string()}});
        return of(check, path);
    }
    Result<PictureCheck> checkClip(const std::filesystem::path& path, const std::stop_token& stop) override
    {
        if (!clip)
            return checkPicture(path, stop);
        lastPath = path;
        return of(*clip, path);
    }
    Result<PictureDetails> describePicture(const std::filesystem::path&) override
    {
        if (failure)
            return std::unexpected(*failure);
        return PictureDetails{.mediaType = check.mediaType, .width = check.width, .height = check.height};
    }
    Result<std::filesystem::path> keepPicture(std::span<const std::uint8_t> encoded,
                                              std::string_view name) override
    {
        keptBytes.assign(encoded.begin(), encoded.end());
        keptName = name;
        if (failure)
            return std::unexpected(*failure);
        return keptPath;
    }
    Outcome watermark(const std::filesystem::path&, const std::filesystem::path&, const WatermarkOptions&,
                      const Progress&, const std::stop_token&) override
    {
        return failure ? Outcome(std::unexpected(*failure)) : Outcome();
    }

    PictureCheck check{
        .path = {}, .mediaType = "image/jpeg", .width = 1280, .height = 720, .notes = {}, .display = {}};
    /// What comes in is this clip, not a picture.
    std::optional<PictureCheck> clip;
    std::optional<Error> failure;
    std::filesystem::path lastPath;
    std::vector<std::uint8_t> keptBytes;
    std::string keptName;
    std::filesystem::path keptPath;

private:
    static PictureCheck of(PictureCheck answer, const std::filesystem::path& path)
    {
        answer.path = path;
        if (answer.display.empty())
            answer.display = path;
        return answer;
    }
};

} // namespace vidgo::test
