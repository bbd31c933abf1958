#include "clip_copy.h"

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <vector>

#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"

namespace vidgo::media {

namespace {

constexpr std::size_t kPiece = 1 << 20;
constexpr double kCopied = 0.99; // of the progress; what is left is bringing it to the disk

Outcome copyPieces(std::ifstream& in, const av::BesideFile& beside, double bytes, const Progress& progress,
                   const std::stop_token& stop)
{
    std::ofstream out(beside.path(), std::ios::binary);
    std::vector<char> buffer(kPiece);
    double copied = 0;
    errno = 0;
    while (in && out) {
        if (auto going = checkStop(stop); !going)
            return going;
        in.read(buffer.data(), static_cast<std::streamsize>(buffer.size()));
        out.write(buffer.data(), in.gcount());
        copied += static_cast<double>(in.gcount());
        progress.report(kCopied * copied / std::max(1.0, bytes));
    }
    out.close();
    if (!out)
        return std::unexpected<Error>(av::writeError(beside.target(), errno, "write"));
    return {};
}

} // namespace

Outcome copyClip(const std::filesystem::path& from, const std::filesystem::path& to,
                 const av::TakeName& takeName, const Progress& progress, const std::stop_token& stop)
{
    const ErrorArguments named{{"file", toUtf8(from.filename())}};
    std::ifstream in(from, std::ios::binary);
    std::error_code code;
    const auto bytes = static_cast<double>(std::filesystem::file_size(from, code));
    if (!in || code)
        return fail(BaseError::FileNotReadable, toUtf8(from), named);
    auto beside = av::BesideFile::create(to);
    if (!beside)
        return failure(beside);
    if (auto copied = copyPieces(in, *beside, bytes, progress, stop); !copied)
        return copied;
    if (!in.eof())
        return fail(BaseError::FileNotReadable, toUtf8(from) + ": read failed", named);
    in.close(); // it may be what is replaced
    return beside->replace(takeName);
}

} // namespace vidgo::media
