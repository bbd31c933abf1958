#include "av_error.h"

#include <array>

extern "C" {
#include <libavutil/error.h>
}

#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"

namespace vidgo::media::av {

namespace {

std::string textOf(int code, std::string what)
{
    std::array<char, AV_ERROR_MAX_STRING_SIZE> text{};
    av_strerror(code, text.data(), text.size());
    what.append(": ").append(text.data());
    const std::string message = takeLastMessage();
    return message.empty() ? what : what + " (" + message + ")";
}

} // namespace

Error errorOf(int code, const std::filesystem::path& file, std::string what)
{
    std::string internal = textOf(code, std::move(what));
    ErrorArguments arguments{{"file", toUtf8(file.filename())}};
    switch (code) {
    case AVERROR_EXIT:
        return {BaseError::Cancelled, std::move(internal)};
    case AVERROR(ENOMEM):
        return {BaseError::OutOfMemory, std::move(internal)};
    case AVERROR(ENOSPC):
        return {BaseError::DiskFull, std::move(internal), std::move(arguments)};
    case AVERROR(EACCES): // not EPERM: readers of containers return -1 for what is broken
    case AVERROR(EIO):
        return {BaseError::FileNotReadable, std::move(internal), std::move(arguments)};
    case AVERROR(ENOENT):
        return {BaseError::FileNotFound, std::move(internal), std::move(arguments)};
    case AVERROR(EISDIR):
        return {BaseError::NotAFile, std::move(internal), std::move(arguments)};
    default:
        return {MediaError::Damaged, std::move(internal), std::move(arguments)};
    }
}

} // namespace vidgo::media::av
