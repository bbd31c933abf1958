#include "vidgo/test/test_folder.h"

#include <random>
#include <string>

#ifndef _WIN32
#include <unistd.h>
#endif

namespace vidgo::test {

namespace fs = std::filesystem;

TestFolder::TestFolder()
{
    std::random_device device;
    m_path =
        fs::temp_directory_path() / ("vidgo-test-" + std::to_string(device()) + std::to_string(device()));
    fs::create_directories(m_path);
}

TestFolder::~TestFolder()
{
    std::error_code ignored;
    for (auto it =
             fs::recursive_directory_iterator(m_path, fs::directory_options::skip_permission_denied, ignored);
         it != fs::recursive_directory_iterator(); it.increment(ignored)) {
        if (it->is_directory(ignored) && !it->is_symlink(ignored))
            fs::permissions(it->path(), fs::perms::owner_all, fs::perm_options::add, ignored);
    }
    fs::remove_all(m_path, ignored);
}

fs::path TestFolder::operator/(std::string_view name) const
{
    return m_path / fs::path(std::u8string(reinterpret_cast<const char8_t*>(name.data()), name.size()));
}

fs::path sourcePath(std::string_view relative)
{
    return fs::path(VIDGO_SOURCE_DIR) / relative;
}

bool isSuperuser()
{
#ifdef _WIN32
    return false;
#else
    return ::geteuid() == 0;
#endif
}

} // namespace vidgo::test
