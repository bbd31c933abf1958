#pragma once

#include <memory>

#include <QtTest/QtTest>

#include "vidgo/composition/embedded_studio.h"
#include "vidgo/test/test_folder.h"

namespace vidgo::test {

inline std::filesystem::path input(const char* name)
{
    return sourcePath(std::string("resources/starter-pack/inputs/") + name);
}

/// One person's folders, and the studio on them.
class Person
{
public:
    explicit Person(std::filesystem::path resources = sourcePath("resources"),
                    StudioMode mode = StudioMode::OwnComputer)
        : m_resources(std::move(resources))
    {
        open();
        if (m_studio && !services().session.enter(mode))
            qWarning("the mode of use was not kept");
    }
    void open()
    {
        m_studio.reset();
        auto studio = composition::EmbeddedStudio::open(
            {.resources = m_resources, .config = m_home / "config", .data = {}, .forcedData = data()});
        if (studio)
            m_studio = std::move(*studio);
        else
            qWarning("%s", studio.error().internal().c_str());
    }
    void close() { m_studio.reset(); }
    service::Services services() { return m_studio->services(); }
    std::filesystem::path data() const { return m_home / "data"; }
    const TestFolder& home() const { return m_home; }

private:
    TestFolder m_home;
    std::filesystem::path m_resources;
    std::unique_ptr<composition::EmbeddedStudio> m_studio;
};

inline RunRequest cutOut(const std::filesystem::path& picture)
{
    return {.tool = Tool::BackgroundRemoval, .input = picture};
}

} // namespace vidgo::test
