#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include <QtGlobal>

#include "vidgo/base/file.h"
#include "vidgo/test/test_folder.h"

namespace vidgo::test {

/// Resources in which the plan Starter is another one.
class OtherPlans
{
public:
    /// With the first `from` of Starter in the catalogue as `to`.
    OtherPlans(std::string_view from, std::string_view to)
    {
        namespace fs = std::filesystem;
        const auto source = sourcePath("resources");
        link(source, m_folder.path(), "catalog");
        fs::create_directory(m_folder / "catalog");
        link(source / "catalog", m_folder / "catalog", "tiers.json");
        auto tiers = *readTextFile(source / "catalog" / "tiers.json", 1'000'000);
        const auto at = tiers.find(from, tiers.find("\"id\": \"starter\""));
        if (at == std::string::npos)
            qFatal("Starter has changed");
        tiers.replace(at, from.size(), to);
        if (!writeFile(m_folder / "catalog/tiers.json", tiers, Durability::Rename))
            qFatal("no other plans");
    }
    /// As they come only the free plan has a watermark, and with that one nothing is made for credits.
    static OtherPlans withWatermark() { return {"\"watermark\": false", "\"watermark\": true"}; }
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
