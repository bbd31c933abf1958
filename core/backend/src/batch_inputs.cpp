#include "batch_inputs.h"

#include <algorithm>
#include <set>

#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"
#include "vidgo/base/progress.h"
#include "vidgo/media/clip_probe.h"
#include "vidgo/media/media_error.h"
#include "vidgo/media/picture_file.h"

namespace vidgo::backend {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kMostFiles = 100'000;

std::unexpected<Error> unreadable(const fs::path& folder, const std::error_code& code)
{
    return fail(BaseError::FileNotReadable, toUtf8(folder) + ": " + code.message(),
                {{"file", toUtf8(folder.filename())}});
}

// Hidden files and folders are somebody else's business: thumbnails, version control, the trash.
bool isHidden(const fs::path& path)
{
    return path.filename().native().starts_with(fs::path::value_type('.'));
}

Result<std::vector<fs::path>> filesBelow(const fs::path& folder, const std::stop_token& stop)
{
    std::error_code code;
    std::vector<fs::path> files;
    fs::recursive_directory_iterator entry(folder, fs::directory_options::skip_permission_denied, code);
    if (code)
        return unreadable(folder, code);
    for (; entry != fs::recursive_directory_iterator(); entry.increment(code)) {
        if (auto go = checkStop(stop); !go)
            return failure(go);
        if (isHidden(entry->path())) {
            entry.disable_recursion_pending();
            continue;
        }
        std::error_code ignored;
        if (entry->is_regular_file(ignored))
            files.push_back(entry->path());
        if (files.size() > kMostFiles)
            break;
    }
    if (code)
        return unreadable(folder, code);
    std::ranges::sort(files);
    return files;
}

// A damaged one counts: it is to be reported.
bool isPicture(const fs::path& file)
{
    const auto info = media::probePicture(file);
    return info || (!info.error().is(media::MediaError::NotAPicture) &&
                    !info.error().is(media::MediaError::VectorDrawing));
}

// Here too, but for sounds.
bool isClip(const fs::path& file, const std::stop_token& stop)
{
    const auto info = media::probeClip(file, stop);
    return info ? info->video.has_value() : !info.error().is(media::MediaError::NotAClip);
}

BatchFileState stateOf(const fs::path& file, bool takesClips, const std::stop_token& stop)
{
    return isPicture(file) || (takesClips && isClip(file, stop)) ? BatchFileState::Waiting
                                                                 : BatchFileState::Skipped;
}

/// Collects files once each.
class Listing
{
public:
    void add(const fs::path& file, BatchFileState state)
    {
        if (m_seen.insert(file).second)
            m_files.push_back({.position = static_cast<int>(m_files.size()), .input = file, .state = state});
    }
    std::size_t size() const { return m_files.size(); }
    std::vector<BatchFile> take() { return std::move(m_files); }

private:
    std::set<fs::path> m_seen;
    std::vector<BatchFile> m_files;
};

Outcome addFolder(Listing& listing, const fs::path& folder, bool takesClips, const std::stop_token& stop)
{
    auto files = filesBelow(folder, stop);
    if (!files)
        return failure(files);
    for (const auto& file : *files) {
        if (auto go = checkStop(stop); !go)
            return go;
        listing.add(file, stateOf(file, takesClips, stop));
    }
    return {};
}

} // namespace

Result<std::vector<BatchFile>> listBatchFiles(const std::vector<fs::path>& inputs, bool takesClips,
                                              const std::stop_token& stop)
{
    Listing listing;
    for (const auto& input : inputs) {
        std::error_code ignored;
        const auto path = fs::absolute(input, ignored).lexically_normal();
        if (!fs::exists(path, ignored))
            return fail(BaseError::FileNotFound, toUtf8(path), {{"file", toUtf8(path.filename())}});
        if (!fs::is_directory(path, ignored))
            listing.add(path, BatchFileState::Waiting);
        else if (auto added = addFolder(listing, path, takesClips, stop); !added)
            return failure(added);
        if (listing.size() > kMostFiles)
            return fail(BaseError::InvalidArgument, "too many files",
                        {{"reason", "a batch has at most 100000 files"}});
    }
    return listing.take();
}

} // namespace vidgo::backend
