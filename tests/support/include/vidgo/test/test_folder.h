#pragma once

#include <filesystem>
#include <string_view>

namespace vidgo::test {

/// A folder of its own that goes away with the object, read-only parts included.
class TestFolder
{
public:
    TestFolder();
    ~TestFolder();
    TestFolder(const TestFolder&) = delete;
    TestFolder& operator=(const TestFolder&) = delete;

    const std::filesystem::path& path() const { return m_path; }
    std::filesystem::path operator/(std::string_view name) const;

private:
    std::filesystem::path m_path;
};

/// Files that come with the source: "resources/…" and "tests/data/…".
std::filesystem::path sourcePath(std::string_view relative);

/// True when this process may write everywhere, so that permission tests would prove nothing.
bool isSuperuser();

} // namespace vidgo::test
