#pragma once

#include <optional>

#include "vidgo/service/settings_service.h"
#include "vidgo/test/test_folder.h"

namespace vidgo::test {

class FakeSettings final : public service::SettingsService
{
public:
    Settings settings() const override { return value; }
    Outcome save(const Settings& settings) override
    {
        ++saves;
        if (failure)
            return std::unexpected(*failure);
        value = settings;
        return {};
    }
    bool wereReset() const override { return reset; }
    std::filesystem::path dataFolder() const override { return folder.path(); }

    TestFolder folder;
    Settings value;
    std::optional<Error> failure;
    bool reset = false;
    int saves = 0;
};

} // namespace vidgo::test
