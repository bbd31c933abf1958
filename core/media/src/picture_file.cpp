#include "vidgo/media/picture_file.h"

#include "decode_job.h"
#include "sniff.h"
#include "vidgo/base/progress.h"

namespace vidgo::media {

namespace {

template <class T>
using Reader = Result<T> (*)(const DecodeJob&);

// One way for both questions: `readers` are those of JPEG, PNG, WebP and the rest.
template <class T>
Result<T> dispatch(const DecodeJob& job, Reader<T> jpeg, Reader<T> png, Reader<T> webP, Reader<T> other)
{
    if (auto going = checkStop(job.stop); !going)
        return failure(going);
    if (job.bytes.empty())
        return job.failed(MediaError::Empty, "0 bytes");
    const Sniffed sniffed = sniff(job.bytes);
    switch (sniffed.kind) {
    case FileKind::Jpeg:
        return jpeg(job);
    case FileKind::Png:
        return png(job);
    case FileKind::WebP:
        return webP(job);
    case FileKind::Gif:
    case FileKind::Bmp:
    case FileKind::Tiff:
    case FileKind::Avif:
        return other(job);
    case FileKind::Svg:
        return job.failed(MediaError::VectorDrawing, "SVG");
    case FileKind::Unreadable:
        return job.unsupported(sniffed.name);
    case FileKind::None:
        break;
    }
    return job.failed(MediaError::NotAPicture, "no known signature");
}

DecodeOptions withName(const DecodeOptions& options, const std::filesystem::path& path)
{
    DecodeOptions named = options;
    if (named.name.empty())
        named.name = toUtf8(path.filename());
    return named;
}

} // namespace

Result<PictureInfo> probePicture(std::span<const std::uint8_t> bytes, const std::string& name)
{
    DecodeOptions options;
    options.name = name;
    const DecodeJob job{bytes, options, {}};
    return dispatch<PictureInfo>(job, &probeJpeg, &probePng, &probeWebP, &probeOther);
}

Result<PictureInfo> probePicture(const std::filesystem::path& path)
{
    auto bytes = readFile(path, DecodeOptions().maxBytes);
    if (!bytes)
        return failure(bytes);
    return probePicture(*bytes, toUtf8(path.filename()));
}

Result<DecodedPicture> decodePicture(std::span<const std::uint8_t> bytes, const DecodeOptions& options,
                                     const std::stop_token& stop)
{
    const DecodeJob job{bytes, options, stop};
    return dispatch<DecodedPicture>(job, &decodeJpeg, &decodePng, &decodeWebP, &decodeOther);
}

Result<DecodedPicture> decodePicture(const std::filesystem::path& path, const DecodeOptions& options,
                                     const std::stop_token& stop)
{
    auto bytes = readFile(path, options.maxBytes);
    if (!bytes)
        return failure(bytes);
    return decodePicture(*bytes, withName(options, path), stop);
}

} // namespace vidgo::media
