#include "upload_file.h"

#include <chrono>

namespace vidgo::server {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kEnding = ".upload";
constexpr auto kStaleAge = std::chrono::hours(24);

} // namespace

std::unique_ptr<UploadFile> UploadFile::create(const fs::path& folder, Random& random)
{
    std::unique_ptr<UploadFile> file(new UploadFile(folder / (makeUuid(random) + std::string(kEnding))));
    return file->m_out.is_open() ? std::move(file) : nullptr;
}

void UploadFile::removeStale(const fs::path& folder)
{
    std::error_code code;
    const auto limit = fs::file_time_type::clock::now() - kStaleAge;
    for (auto it = fs::directory_iterator(folder, code); !code && it != fs::directory_iterator();
         it.increment(code)) {
        std::error_code ignored;
        const auto written = fs::last_write_time(it->path(), ignored);
        if (!ignored && it->path().extension() == kEnding && written < limit)
            fs::remove(it->path(), ignored);
    }
}

UploadFile::UploadFile(fs::path path)
    : m_path(std::move(path))
    , m_out(m_path, std::ios::binary | std::ios::trunc)
{
    std::error_code ignored; // the folder is closed to others already
    fs::permissions(m_path, fs::perms::owner_read | fs::perms::owner_write, ignored);
}

UploadFile::~UploadFile()
{
    m_out.close();
    std::error_code ignored;
    fs::remove(m_path, ignored);
}

bool UploadFile::append(std::string_view bytes)
{
    m_out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    return m_out.good();
}

bool UploadFile::close()
{
    m_out.close();
    return !m_out.fail();
}

} // namespace vidgo::server
