#pragma once

#include <memory>
#include <string>
#include <vector>

#include "vidgo/base/json.h"
#include "vidgo/base/result.h"
#include "vidgo/model/tool.h"

namespace CLI {
class App;
}

namespace vidgo::cli {

/// The settings of every tool as options of `vidgo run`. They become the same JSON that a result keeps, so
/// that they are checked in one place.
class RunSettings
{
public:
    /// Adds the options; the settings must outlive the parsing.
    void addTo(CLI::App& run);
    /// What was given, as `tool` takes it. Fails with BaseError::InvalidArgument for an option of another
    /// tool and for what is no number.
    Result<Json> parametersOf(Tool tool) const;
    /// The same as OnlineSettings has them, for a run by a provider.
    Result<Json> onlineParameters() const;

private:
    struct Given;
    /// What --settings holds.
    Result<Json::Object> settingsGiven() const;

    std::vector<std::shared_ptr<Given>> m_given;
    std::string m_json;                    ///< --settings
    std::vector<std::string> m_parameters; ///< --param, each "id=value"
};

} // namespace vidgo::cli
