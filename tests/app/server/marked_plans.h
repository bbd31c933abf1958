#pragma once

#include <filesystem>
#include <string>

#include "vidgo/base/file.h"
#include "vidgo/test/test_folder.h"

namespace vidgo::test {

/// Resources in which the plan Starter has a watermark. As they come only the free plan has one, and with
/// that one nothing is made for credits.
class MarkedPlans
{
public:
    MarkedPlans()
    {
        namespace fs = std::filesystem;
        const auto source = sourcePath("resources");
        link(source, m_folder.path(), "catalog");
        fs::create_directory(m_folder / "catalog");
        link(source / "catalog", m_folder / "catalog", "tiers.json");
        auto tiers = *readTextFile(source / "catalog" / "tiers.json", 1'000'000);
        const auto starter = tiers.find("\"id\": \"starter\"");
        constexpr std::string_view kWithout = "\"watermark\": false";
        tiers.replace(tiers.find(kWithout, starter), kWithout.size(), "\"watermark\": true");
        if (!writeFile(m_folder / "catalog/tiers.json", tiers, Durability::Rename))
            qFatal("no plans with a watermark");
    }
    const std::filesystem::path& resources() const { return m_folder.path(); }

private:
    static void link(const std::filesystem::path& from, const std::filesystem::path& to,
                     const std::string& butNot)
    {
        for (const auto& entry : std::filesystem::directory_iterator(from))
            if (entry.path().filename() != butNot)
                std::filesystem::create_symlink(entry.path(), to / entry.path().filename());
    }

    TestFolder m_folder;
};

} // namespace vidgo::test
